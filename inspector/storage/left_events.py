# SPDX-License-Identifier: Apache-2.0
"""Events of acts beside an open bench: left in the home, and taken into the chain by whoever writes it next.

The store has one writer at a time. What another process does meanwhile (an
export, a destination that is added) lies in a file of its own, durable before
the act; taking one in twice is not possible, because an event says which file
it was.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection, select

from inspector.domain import uid as uids
from inspector.domain.certificate import canonical
from inspector.domain.errors import InspectorError
from inspector.domain.event import AuditEvent
from inspector.storage.columns import from_text, to_text
from inspector.storage.schema import audit_event

T = TypeVar("T")
FOLDER = "left-events"
_MARK = "left"
"""The member of an event that names the file it came from."""
_LARGEST = 64 * 1024
_log = logging.getLogger(__name__)


class Writable(Protocol):
    """The store, as far as events are taken in."""

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something and write its event, if any, in one transaction."""
        ...


def leave(home: Path, event: AuditEvent) -> None:
    """Leave an event for the next writer; it is on the disk when this returns. Raises OSError."""
    folder = home / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    name = uids.new_uid(event.at)
    row = canonical(
        {
            "at": to_text(event.at),
            "who": event.who,
            "what": event.what,
            "subject": event.subject,
            "payload": {**event.payload, _MARK: name},
        }
    )
    half = folder / f".{name}"
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(row)
        file.flush()
        os.fsync(file.fileno())
    half.replace(folder / f"{name}.json")
    _sync(folder)


def waiting(home: Path) -> list[Path]:
    """List what was left, the oldest first."""
    return sorted((home / FOLDER).glob("*.json"))


def take(home: Path, store: Writable) -> int:
    """Write what was left into the chain; give how many there were.

    A file that holds no event stays where it is, and is in the log. Raises StoreTrouble.
    """
    taken = 0
    for path in waiting(home):
        event = _read(path)
        if event is None:
            _log.warning("an event that was left cannot be read", extra={"file": path.name})
            continue
        store.recorded(_entering(event))
        path.unlink(missing_ok=True)
        taken += 1
    return taken


def _entering(event: AuditEvent) -> Callable[[Connection], tuple[None, AuditEvent | None]]:
    return lambda connection: (None, None if _is_known(connection, event) else event)


def _read(path: Path) -> AuditEvent | None:
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
        row = json.loads(data)
        who, what, subject = (row[name] for name in ("who", "what", "subject"))
        if not isinstance(who, str) or not isinstance(what, str) or not isinstance(subject, str):
            return None
        canonical(row)
        is_its_own = row["payload"][_MARK] == path.stem
        return AuditEvent(from_text(row["at"]), who, what, subject, row["payload"]) if is_its_own else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError, InspectorError):
        return None


def _is_known(connection: Connection, one: AuditEvent) -> bool:
    """Tell whether an event was taken in already by a process that ended before it took the file away."""
    same = (audit_event.c.subject == one.subject) & (audit_event.c.at == one.at)
    payloads = connection.execute(select(audit_event.c.payload).where(same)).scalars()
    return any(json.loads(payload).get(_MARK) == one.payload[_MARK] for payload in payloads)


def _sync(folder: Path) -> None:
    """Make a new file's name durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

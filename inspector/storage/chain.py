# SPDX-License-Identifier: Apache-2.0
"""The audit trail: each event's hash covers the event before it.

What is personal (who acted, the numbers of a device) does not stand in an event
but a reference to ``person_value``: SHA-256 of a random salt and the value.
Deleting that row forgets the person, and the chain still holds.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from inspector.domain.certificate import canonical
from inspector.domain.errors import StoreDamaged
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import AT_BENCH
from inspector.domain.phrase import Phrase
from inspector.domain.trail import CLOCK_BACK, FIRST, TOLERANCE
from inspector.storage import chain_names
from inspector.storage.columns import to_text
from inspector.storage.prepared import Prepared
from inspector.storage.schema import audit_event, person_value

TYPED = frozenset({"evidence", "note"})
"""The names in a payload under which people type what they like: each text has a reference of its own."""

PERSONAL = TYPED | {
    "by",
    "imei",
    "imei2",
    "login",
    "meid",
    "name",
    "reviewer",
    "scan",
    "second_by",
    "serial",
    "technician",
}
"""The names in a payload, at any depth, whose text is personal."""

_MOST_REMEMBERED = 4096
_IS_REF = re.compile(r"[0-9a-f]{64}")

_INSERT = Prepared(insert(audit_event), audit_event.columns.keys())
_INSERT_VALUE = insert(person_value)
_HEAD = (
    select(audit_event.c.seq, audit_event.c.hash, audit_event.c.at)
    .where(audit_event.c.shop_id == bindparam("shop"), audit_event.c.writer_id == bindparam("writer"))
    .order_by(audit_event.c.seq.desc())
    .limit(1)
)
_REF = select(person_value.c.ref).where(
    person_value.c.value == bindparam("value"), person_value.c.shop_id == bindparam("shop")
)


@dataclass(frozen=True, slots=True)
class _Head:
    """The newest event: its number and hash, and the latest time of the events since a clock jumped back."""

    seq: int
    hash: str
    latest: datetime | None


class Chain:
    """One bench's chain. Used on the writing thread alone, inside its transactions."""

    def __init__(self, shop_id: str, bench_id: str) -> None:
        self._shop = shop_id
        self.bench = bench_id
        self._writer = bench_id
        self._head: _Head | None = None
        self._refs: dict[str, str] = {}

    def forget(self) -> None:
        """Read everything anew from the database: something was rolled back."""
        self._head = None
        self._refs.clear()

    def append(self, connection: Connection, event: AuditEvent) -> None:
        """Write ``event`` as the newest of the chain, behind one that says so where the clock jumped back."""
        before = self._head or self._read_head(connection)
        if before.latest is not None and event.at < before.latest - TOLERANCE:
            said: dict[str, Json] = {"before": to_text(before.latest), "now": to_text(event.at)}
            jump = AuditEvent(event.at, AT_BENCH.id, CLOCK_BACK, "clock", said)
            before = self._write(connection, jump, before)
            before = replace(before, latest=event.at)
        self._head = self._write(connection, event, before)

    def _write(self, connection: Connection, event: AuditEvent, before: _Head) -> _Head:
        row: dict[str, Any] = {
            "shop_id": self._shop,
            "writer_id": self._writer,
            "seq": before.seq + 1,
            "at": event.at,
            "who": self._ref(connection, event.who),
            "what": event.what,
            "subject": event.subject,
            "payload": canonical(_hidden(event.payload, partial(self._ref_of, connection))),
            "previous_hash": before.hash,
        }
        row["hash"] = hash_of(row)
        _INSERT.run(connection, row)
        latest = event.at if before.latest is None else max(before.latest, event.at)
        return _Head(before.seq + 1, row["hash"], latest)

    def _read_head(self, connection: Connection) -> _Head:
        self._writer = chain_names.current(connection, self._shop, self.bench)
        row = connection.execute(_HEAD, {"shop": self._shop, "writer": self._writer}).first()
        return _Head(int(row.seq), str(row.hash), row.at) if row else _Head(0, FIRST, None)

    def _ref_of(self, connection: Connection, value: str, name: str) -> str:
        if name in TYPED:
            return self._new_ref(connection, value)
        return self._ref(connection, value) if name in PERSONAL else value

    def _ref(self, connection: Connection, value: str) -> str:
        ref = self._refs.get(value)
        if ref is None:
            if len(self._refs) >= _MOST_REMEMBERED:
                self._refs.clear()
            ref = self._refs[value] = self._stored_ref(connection, value)
        return ref

    def _stored_ref(self, connection: Connection, value: str) -> str:
        known = connection.execute(_REF, {"value": value, "shop": self._shop}).scalar()
        return str(known) if known is not None else self._new_ref(connection, value)

    def _new_ref(self, connection: Connection, value: str) -> str:
        salt = secrets.token_bytes(16)
        ref = ref_of(salt, value)
        row = {"shop_id": self._shop, "ref": ref, "salt": salt, "value": value}
        connection.execute(_INSERT_VALUE, row)
        return ref


def ref_of(salt: bytes, value: str) -> str:
    """Give the reference that stands for a personal value."""
    return hashlib.sha256(salt + value.encode("utf-8")).hexdigest()


def hash_of(row: Mapping[str, Any]) -> str:
    """Give an event's SHA-256: over the previous hash, canonical bytes of its columns, and its payload."""
    at: datetime = row["at"]
    payload: bytes = row["payload"]
    rest: list[Json] = [row[name] for name in ("shop_id", "writer_id", "seq", "who", "what", "subject")]
    covered = canonical([*rest, to_text(at)])
    return hashlib.sha256(bytes.fromhex(row["previous_hash"]) + covered + payload).hexdigest()


def _hidden(value: Any, ref: Callable[[str, str], str], name: str = "") -> Any:
    """Give a JSON value with ``ref`` of each text and the name it stands under."""
    if isinstance(value, Mapping):
        return {inner: _hidden(one, ref, inner) for inner, one in value.items()}
    if isinstance(value, list | tuple):
        return [_hidden(one, ref, name) for one in value]
    return ref(value, name) if isinstance(value, str) and value else value


def revealed(payload: bytes, value_of: Callable[[str], str]) -> dict[str, Json]:
    """Give what an event says, with the personal values that its references stand for.

    What is none is given as it stands: earlier versions wrote notes themselves.
    """

    def shown(text: str, name: str) -> str:
        is_ref = name in PERSONAL and _IS_REF.fullmatch(text)
        return value_of(text) if is_ref else text

    said: dict[str, Json] = _hidden(json.loads(payload), shown)
    return said


def is_whole(row: Any) -> bool:
    """Tell whether a row of ``audit_event`` has the hash of its content."""
    try:
        return hash_of(row._asdict()) == str(row.hash)
    except (ValueError, TypeError, AttributeError):
        return False


def read_events(connection: Connection, rows: Iterable[Any]) -> list[AuditEvent]:
    """Turn rows of ``audit_event`` into events, with the personal values that are still there.

    Raises StoreDamaged when an event is not what was written.
    """
    known: dict[str, str] = {}

    def value_of(ref: str) -> str:
        if ref not in known:
            found = connection.execute(
                select(person_value.c.value).where(person_value.c.ref == bindparam("ref")), {"ref": ref}
            ).scalar()
            known[ref] = f"forgotten:{ref[:12]}" if found is None else found
        return known[ref]

    return [_event(row, value_of) for row in rows]


def _event(row: Any, value_of: Callable[[str], str]) -> AuditEvent:
    if not is_whole(row):
        raise StoreDamaged(
            Phrase(
                "Event {seq} of {writer_id} is not what was written.", seq=row.seq, writer_id=row.writer_id
            )
        )
    payload = revealed(row.payload, value_of)
    return AuditEvent(
        row.at, value_of(row.who), row.what, row.subject, payload, row.seq, row.previous_hash, row.hash
    )

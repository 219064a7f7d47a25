# SPDX-License-Identifier: Apache-2.0
"""The file that a recording is: JSON lines of what crossed the wire, stream by stream.

::

    {"inspector": "recording", "version": 1, "scheme": "usbmux", "facts": {…}}
    {"stream": 1, "kind": "open", "text": "tcp:62078", "ms": 3}
    {"stream": 1, "kind": "sent", "data": "<base64>", "ms": 3}
    {"stream": 1, "kind": "received", "data": "<base64>", "ms": 5}
    {"stream": 1, "kind": "secured", "ms": 9}
    {"stream": 1, "kind": "trouble", "text": "NoAnswer", "ms": 40}

After ``secured`` the bytes are those above TLS: ciphertext could be neither
read nor replayed. A trouble is the name of its class in the error tree.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from inspector.domain.errors import BadInput

MAX_FILE = 64 << 20
"""Bytes of a recording; a full reading of a phone has 200 kB."""
_VERSION = 1


class Kind(StrEnum):
    """What happened on a stream."""

    OPEN = "open"
    SENT = "sent"
    RECEIVED = "received"
    SECURED = "secured"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened on stream number ``stream``, ``ms`` milliseconds after the start."""

    stream: int
    kind: Kind
    ms: int = 0
    data: bytes = b""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Recording:
    """A session with one device; ``scheme`` is its port's, ``facts`` what was seen of it."""

    scheme: str
    facts: Mapping[str, str] = field(default_factory=dict)
    happenings: tuple[Happening, ...] = ()


def dump(recording: Recording) -> str:
    """Write a recording as JSON lines."""
    head = {
        "inspector": "recording",
        "version": _VERSION,
        "scheme": recording.scheme,
        "facts": dict(recording.facts),
    }
    lines = [json.dumps(head, sort_keys=True)]
    lines += [json.dumps(_row(one)) for one in recording.happenings]
    return "\n".join(lines) + "\n"


def _row(one: Happening) -> dict[str, object]:
    row: dict[str, object] = {"stream": one.stream, "kind": one.kind, "ms": one.ms}
    if one.data:
        row["data"] = base64.b64encode(one.data).decode("ascii")
    if one.text:
        row["text"] = one.text
    return row


def load(path: Path) -> Recording:
    """Read a recording; raises BadInput that names the line."""
    try:
        size = path.stat().st_size
        text = path.read_text(encoding="utf-8") if size <= MAX_FILE else ""
    except OSError as error:
        raise BadInput(f"{path} cannot be opened: {error.strerror}.", "Name a file that is there.") from error
    except ValueError as error:
        raise BadInput(f"{path} is no recording: it is no text.") from error
    if size > MAX_FILE:
        raise BadInput(f"{path} is too large to be a recording.")
    return parse(text, str(path))


def parse(text: str, name: str = "The recording") -> Recording:
    """Read a recording's text; raises BadInput that names the line."""
    lines = text.splitlines()
    head = _object(lines[0], f"{name}: line 1") if lines else {}
    facts = head.get("facts")
    if head.get("inspector") != "recording" or head.get("version") != _VERSION or not isinstance(facts, dict):
        raise BadInput(f"{name} is no recording of version {_VERSION}.", "Record the device again.")
    happenings = tuple(
        _happening(_object(line, place), place)
        for number, line in enumerate(lines[1:], 2)
        if (place := f"{name}: line {number}") and line.strip()
    )
    return Recording(
        str(head.get("scheme", "")), {str(key): str(value) for key, value in facts.items()}, happenings
    )


def _object(line: str, place: str) -> dict[str, object]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{place} is no JSON.") from error
    if not isinstance(value, dict):
        raise BadInput(f"{place} is no JSON object.")
    return value


def _happening(row: Mapping[str, object], place: str) -> Happening:
    stream, ms, data, text = (row.get(key, default) for key, default in _FIELDS)
    kind = row.get("kind")
    if not isinstance(kind, str) or kind not in set(Kind):
        raise BadInput(f"{place}: kind '{kind}' is not known.")
    if type(stream) is not int or type(ms) is not int or not isinstance(text, str):
        raise BadInput(f"{place}: stream and ms are whole numbers, text is text.")
    try:
        raw = base64.b64decode(data, validate=True) if isinstance(data, str) else None
    except (binascii.Error, ValueError):
        raw = None
    if raw is None:
        raise BadInput(f"{place}: data is no base64.")
    return Happening(stream, Kind(kind), ms, raw, text)


_FIELDS: tuple[tuple[str, object], ...] = (("stream", None), ("ms", 0), ("data", ""), ("text", ""))

# SPDX-License-Identifier: Apache-2.0
"""The laptop agent's lines: one JSON object each, with its length and CRC, beside foreign lines.

``INSPECTOR LENGTH CRC32 JSON``, ended by a line feed. LENGTH counts the bytes
of JSON in decimal without leading zeros; CRC32 is that of zlib over them, 8
lower-case hexadecimal digits. A serial line may carry a console beside it:
other lines are skipped, within a bound. The same form goes both ways.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from typing import NoReturn, TypeAlias

from inspector.domain.errors import ProtocolError
from inspector.domain.phrase import Phrase

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"
Object: TypeAlias = dict[str, Json]

MAX_BODY = 4 << 20
"""Bytes of one line's JSON; a full ``smartctl -x`` has 60 kB."""
MAX_NOISE = 64 << 10
"""Bytes of foreign lines before the first that is ours, and between two of ours."""

MARK = b"INSPECTOR "
_HEADER = re.compile(rb"INSPECTOR (0|[1-9][0-9]{0,7}) ([0-9a-f]{8}) ")
_LONGEST_HEADER = len(MARK) + 8 + 1 + 8 + 1

DAMAGED = "agent-damaged"
"""The code of a line that the wire damaged: asking again may help."""


def encode(document: Mapping[str, object]) -> bytes:
    """Write a document as one line of ASCII; raises ProtocolError for one that is too large."""
    body = json.dumps(document, separators=(",", ":"), allow_nan=False).encode("ascii")
    if len(body) > MAX_BODY:
        raise ProtocolError(
            Phrase("A line of {body} bytes is too long.", body=len(body)), code="agent-length"
        )
    return framed(body)


def framed(body: bytes) -> bytes:
    """Put length, CRC and line feed around the JSON of a document."""
    return MARK + b"%d %08x " % (len(body), zlib.crc32(body)) + body + b"\n"


class Decoder:
    """Takes a stream apart into documents, however its bytes arrive."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._noise = 0
        self.line = b""
        """The line that ``next`` gave last, as its bytes came."""

    def feed(self, data: bytes) -> None:
        """Take bytes as they came."""
        self._buffer += data

    def next(self) -> Object | None:
        """Give the next whole document, or None; raises ProtocolError. A damaged line is gone afterwards."""
        while (line := self._line()) is not None:
            if line.startswith(MARK):
                self._noise, self.line = 0, line
                return read_line(line)
            self._note_noise(len(line))
        self._check_unfinished()
        return None

    def _line(self) -> bytes | None:
        end = self._buffer.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._buffer)
            return None
        line = bytes(self._buffer[:end]).removesuffix(b"\r")
        del self._buffer[: end + 1]
        self._searched = 0
        return line

    def _check_unfinished(self) -> None:
        """Refuse what can never become a line that is ours."""
        start = bytes(self._buffer[:_LONGEST_HEADER])
        if not start.startswith(MARK[: len(start)]):
            if self._noise + len(self._buffer) > MAX_NOISE:
                self._note_noise(len(self._buffer))
        elif len(self._buffer) > _LONGEST_HEADER + MAX_BODY + 1:
            raise ProtocolError("The agent's line has no end.", code="agent-length")
        elif len(start) == _LONGEST_HEADER:
            _length(start)

    def _note_noise(self, size: int) -> None:
        self._noise += size
        if self._noise > MAX_NOISE:
            raise ProtocolError("What comes over this line is not the laptop's agent.", code="agent-noise")


def _length(line: bytes) -> tuple[int, bytes, int]:
    """Give the length, the CRC and where the JSON begins; raises ProtocolError."""
    header = _HEADER.match(line)
    if header is None:
        raise ProtocolError("A line of the agent has a damaged head.", code=DAMAGED)
    length = int(header[1])
    if length > MAX_BODY:
        raise ProtocolError(
            Phrase("The agent announced a line of {length} bytes.", length=length), code="agent-length"
        )
    return length, header[2], header.end()


def read_line(line: bytes) -> Object:
    """Read one line without its end; raises ProtocolError unless every byte of it is as it was written."""
    length, crc, start = _length(line)
    body = line[start:]
    if len(body) != length or b"%08x" % zlib.crc32(body) != crc:
        raise ProtocolError("A line of the agent was damaged on its way.", code=DAMAGED)
    return read_body(body)


def read_body(body: bytes) -> Object:
    """Read the JSON of a document: an object without floats or repeated names; raises ProtocolError."""
    try:
        document = json.loads(
            body.decode("ascii"),
            object_pairs_hook=_members,
            parse_float=_no_float,
            parse_constant=_no_float,
        )
    except (ValueError, RecursionError) as error:
        raise ProtocolError("A line of the agent is no JSON.", code="agent-json") from error
    if not isinstance(document, dict):
        raise ProtocolError("A line of the agent is no JSON object.", code="agent-json")
    return document


def sealed_again(data: bytes) -> bytes:
    """Give lines whose JSON was changed in place their CRC anew; all else stays as it is."""
    return b"\n".join(map(_sealed, data.split(b"\n")))


def _sealed(line: bytes) -> bytes:
    header = _HEADER.match(line)
    body = line[header.end() :].removesuffix(b"\r") if header else b""
    if header is None or len(body) != int(header[1]):
        return line
    return framed(body).removesuffix(b"\n") + line[header.end() + len(body) :]


def _members(pairs: list[tuple[str, Json]]) -> Object:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name stands twice")
    return members


def _no_float(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is no whole number")

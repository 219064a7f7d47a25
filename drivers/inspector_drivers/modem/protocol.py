# SPDX-License-Identifier: Apache-2.0
"""AT commands on the wire (ITU-T V.250, 3GPP TS 27.007): bytes to lines to replies. Pure.

A command is one line; its reply is any number of lines up to a final result
code. Between these a modem may echo the command, and may at any time say
something that nobody asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import ProtocolError

MAX_LINE = 2048
"""The longest line that is taken, in bytes; V.250 allows a reply's line any length."""
MAX_REPLY = 16 * 1024
"""The most bytes between a command and its final result code."""

_COMMAND = re.compile(r"AT[\x20-\x7e]{0,200}")
_ENDS = re.compile(rb"[\r\n]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DAMAGED = "\ufffd"
_CODED = re.compile(r"\+CM([ES]) ERROR\s*:\s*(.{0,120})")
_TAGGED = re.compile(r"([+*^$%#&!_][A-Z][A-Z0-9]{1,15})\s*:\s*(.*)")


class Final(StrEnum):
    """How a command ended."""

    OK = "OK"
    ERROR = "ERROR"
    CME = "+CME ERROR"
    CMS = "+CMS ERROR"
    NO_CARRIER = "NO CARRIER"
    NO_ANSWER = "NO ANSWER"
    NO_DIALTONE = "NO DIALTONE"
    BUSY = "BUSY"
    UNSUPPORTED = "COMMAND NOT SUPPORT"
    SILENCE = "silence"
    """No result code came; the lines that did come are whole."""


_WORDS = {one.value: one for one in Final if one not in (Final.CME, Final.CMS, Final.SILENCE)} | {
    "NO DIAL TONE": Final.NO_DIALTONE,
    "COMMAND NOT SUPPORTED": Final.UNSUPPORTED,
    "TOO MANY PARAMETERS": Final.ERROR,
}

# What modems say unasked, without a colon or without an answer's form.
_UNASKED = frozenset(
    {
        "RING",
        "CALL READY",
        "SMS READY",
        "NORMAL POWER DOWN",
        "UNDER-VOLTAGE POWER DOWN",
        "UNDER-VOLTAGE WARNING",
        "UNDER-VOLTAGE WARNNING",
        "OVER-VOLTAGE WARNING",
        "OVER-VOLTAGE WARNNING",
        "RDY",
        "POWERED DOWN",
        "CONNECT",
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; ``is_damaged`` where bytes of it cannot have been meant."""

    text: str
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What came between a command and its end, echo taken away.

    ``code`` is what stands behind ``+CME ERROR:`` or ``+CMS ERROR:``.
    """

    command: str
    lines: tuple[str, ...]
    final: Final
    code: str = ""
    is_damaged: bool = False

    @property
    def is_ok(self) -> bool:
        """Tell whether the modem ended it with OK and every line came whole."""
        return self.final is Final.OK and not self.is_damaged

    def values(self, *prefixes: str) -> tuple[str, ...]:
        """Give what stands behind ``+PREFIX:`` in each line that has one of these, in their order."""
        found = (tagged(line) for line in self.lines)
        return tuple(value for tag, value in found if tag.upper() in prefixes)

    def texts(self, *prefixes: str) -> tuple[str, ...]:
        """Give lines of free text: with one of ``prefixes`` taken away, or without any; nothing unasked."""
        rows = []
        for line in self.lines:
            tag, value = tagged(line)
            if tag.upper() in prefixes:
                rows.append(value)
            elif not tag and line.upper() not in _UNASKED:
                rows.append(line)
        return tuple(row for row in rows if row)


def encode(command: str) -> bytes:
    """Give a command's bytes; raises ValueError for what is no AT command of one line."""
    if not _COMMAND.fullmatch(command):
        message = f"{command!r} is no AT command"
        raise ValueError(message)
    return command.encode("ascii") + b"\r"


def tagged(line: str) -> tuple[str, str]:
    """Take ``+CSQ: 15,99`` apart into its tag and the rest; the tag is "" where there is none."""
    match = _TAGGED.fullmatch(line)
    return (match[1], match[2].strip()) if match else ("", line)


def fields(value: str) -> tuple[str, ...]:
    """Split ``0,2,"26201",13`` at commas outside of quotes; quotes stay."""
    rows, row, is_quoted = [], "", False
    for char in value:
        if char == "," and not is_quoted:
            rows.append(row.strip())
            row = ""
            continue
        is_quoted ^= char == '"'
        row += char
    return (*rows, row.strip())


def unquoted(field: str) -> str:
    """Give a field without the quotes around it; several quoted ones stay as they are."""
    inner = field[1:-1]
    return inner.strip() if field == f'"{inner}"' and '"' not in inner else field


class LineReader:
    """Cuts bytes into lines, wherever the packets were cut. Lines end with any run of CR and LF."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Line]:
        """Give the lines that are whole now; raises ProtocolError when one has no end."""
        *whole, rest = _ENDS.split(self._rest + data)
        self._rest = rest
        if max(map(len, (*whole, rest))) > MAX_LINE:
            self._rest = b""
            raise ProtocolError("The modem sent a line without an end.", code="line")
        return (line for line in map(_line, whole) if line.text)

    @property
    def is_begun(self) -> bool:
        """Tell whether a line was begun that has no end yet."""
        return bool(self._rest)

    def clear(self) -> None:
        """Forget a line that was begun."""
        self._rest = b""


def _line(data: bytes) -> Line:
    text = _CONTROL.sub(_DAMAGED, data.decode("utf-8", "replace")).strip()
    return Line(text, _DAMAGED in text)


class ReplyReader:
    """Reads one reply after the other; bytes behind a final result code are not lost."""

    def __init__(self) -> None:
        self._lines = LineReader()
        self._ready: list[Line] = []
        self._begin("")

    def begin(self, command: str) -> None:
        """Expect the reply to ``command``; whole lines that came before it were asked by nobody."""
        self._ready.clear()
        self._begin(command)

    def _begin(self, command: str) -> None:
        self._command = command
        self._kept: list[str] = []
        self._is_damaged = False
        self._size = 0

    def forget(self) -> None:
        """Forget everything that came, also a line that was begun."""
        self._lines.clear()
        self.begin("")

    @property
    def has_lines(self) -> bool:
        """Tell whether whole lines of an answer came already."""
        return bool(self._kept)

    @property
    def has_heard(self) -> bool:
        """Tell whether anything but the echo came since ``begin``."""
        return self.has_lines or self._lines.is_begun

    def feed(self, data: bytes) -> Reply | None:
        """Take bytes; gives the reply once its final result code came.

        Raises ProtocolError when the reply has no end.
        """
        self._size += len(data)
        self._ready.extend(self._lines.feed(data))
        if self._size > MAX_REPLY:
            raise ProtocolError("The modem's answer has no end.", code=self._command)
        return self._next()

    def silence(self) -> Reply:
        """Give what came so far, as a reply without a final result code."""
        return self._reply(Final.SILENCE)

    def _next(self) -> Reply | None:
        while self._ready:
            line = self._ready.pop(0)
            if (end := final(line.text)) is not None and not line.is_damaged:
                return self._reply(*end)
            self._keep(line)
        return None

    def _keep(self, line: Line) -> None:
        if line.text.upper() == self._command.upper():
            return  # the echo, also behind something unasked
        self._is_damaged |= line.is_damaged
        self._kept.append(line.text)

    def _reply(self, end: Final, code: str = "") -> Reply:
        return Reply(self._command, tuple(self._kept), end, code, self._is_damaged)


def final(text: str) -> tuple[Final, str] | None:
    """Give the final result code that a line is, with its number or words, or None."""
    if (word := _WORDS.get(text.upper())) is not None:
        return word, ""
    match = _CODED.fullmatch(text)
    if match is None:
        return None
    return (Final.CME if match[1] == "E" else Final.CMS), match[2].strip()


def is_short_ok(lines: Sequence[str]) -> bool:
    """Tell whether these lines end with ``0``: what OK is to a modem that speaks in numbers (V.250, ATV0)."""
    return bool(lines) and lines[-1] == "0"

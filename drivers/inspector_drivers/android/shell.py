# SPDX-License-Identifier: Apache-2.0
"""Run one command on a phone over a stream, with or without the shell protocol."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import Protocol

from inspector.domain.errors import NoAnswer, ProtocolError, Unplugged
from inspector.ports import Cancel

from .protocol import ShellBuffer, ShellId

MAX_OUTPUT = 32 * 1024 * 1024
TRAILER = "inspector-9e6fa1c07b52d384"
"""A word that no command writes by chance."""
SILENCES = 10
"""A command may take this many times the longest silence in all."""


@dataclass(frozen=True, slots=True)
class ShellResult:
    """What a command wrote, and its exit code; None where the phone did not tell it."""

    stdout: str
    stderr: str
    exit_code: int | None
    raw: tuple[bytes, bytes] = field(default=(b"", b""), compare=False, repr=False)
    """Both as their bytes came."""

    def as_bytes(self) -> ShellResult:
        """Give the same with a character for each byte (ISO 8859-1), so that parts of it are bytes again."""
        out, err = (_unix_lines(one.decode("latin-1")) for one in self.raw)
        return ShellResult(out, err, self.exit_code)


class ShellTimeout(NoAnswer):
    """A command fell silent; ``partial`` is what it wrote until then."""

    def __init__(self, partial: ShellResult) -> None:
        super().__init__("The phone stopped in the middle of an answer.", code="timeout")
        self.partial = partial


class ByteStream(Protocol):
    """One service of a phone, open."""

    def read(self, timeout_s: float) -> bytes:
        """Give the next bytes, b"" once the phone has closed it; raises LinkTrouble."""
        ...

    def close(self) -> None:
        """Tell the phone that nobody listens any more."""
        ...


class ShellOutput:
    """Collects what a command writes."""

    def __init__(self, trailer: str | None) -> None:
        """Take the ``trailer`` that the wrapped command ends with, None for the shell protocol."""
        self._trailer = trailer
        self._buffer = ShellBuffer()
        self._parts: dict[int, bytearray] = {ShellId.STDOUT: bytearray(), ShellId.STDERR: bytearray()}
        self._exit_code: int | None = None

    @property
    def is_complete(self) -> bool:
        """Tell whether the exit code has come."""
        return self._exit_code is not None

    def feed(self, data: bytes) -> None:
        """Take the stream's bytes in; raises ProtocolError."""
        if self._trailer is None:
            for packet in self._buffer.feed(data):
                self._take(packet.id, packet.data)
        else:
            self._parts[ShellId.STDOUT] += data
            self._look_for_trailer(self._trailer)
        if sum(map(len, self._parts.values())) > MAX_OUTPUT:
            raise ProtocolError("The phone wrote more than a command should.", code="output")

    def result(self) -> ShellResult:
        """Give what has come so far."""
        raw = bytes(self._parts[ShellId.STDOUT]), bytes(self._parts[ShellId.STDERR])
        out, err = (_unix_lines(one.decode(errors="replace")) for one in raw)
        return ShellResult(out, err, self._exit_code, raw)

    def _take(self, kind: int, data: bytes) -> None:
        if kind in self._parts:
            self._parts[kind] += data
        elif kind == ShellId.EXIT and data:
            self._exit_code = data[0]

    def _look_for_trailer(self, trailer: str) -> None:
        out = self._parts[ShellId.STDOUT]
        # Only the end can hold it: a long output is not searched again at each packet.
        tail = re.search(rb"(?:\r?\n)?%b (\d+)\r*\n\Z" % trailer.encode(), out[-len(trailer) - 16 :])
        if tail:
            self._exit_code = int(tail[1])
            del out[len(out) - len(tail[0]) :]


def _unix_lines(text: str) -> str:
    # Phones before Android 7 run the legacy shell on a terminal, which adds carriage returns.
    return re.sub(r"\r+\n", "\n", text) if "\r" in text else text


def service(command: str, trailer: str | None) -> str:
    """Name the service that runs ``command``: ``shell,v2``, or the legacy one and a trailer."""
    if trailer is None:
        return f"shell,v2,raw:{command}"
    return f'shell:{command}\necho "\n{trailer} $?"'


def collect(stream: ByteStream, trailer: str | None, silence_s: float, cancel: Cancel) -> ShellResult:
    """Read ``stream`` until the command has ended.

    Raises ShellTimeout after ``silence_s`` without a byte or ten times that in
    all, Unplugged when the stream ends early, Cancelled.
    """
    output = ShellOutput(trailer)
    end = time.monotonic() + SILENCES * silence_s
    while not output.is_complete:
        cancel.raise_if_set()
        data = _read(stream, output, min(silence_s, end - time.monotonic()))
        if not data:
            raise Unplugged("The phone ended the conversation.", code="closed")
        output.feed(data)
    return output.result()


def _read(stream: ByteStream, output: ShellOutput, timeout_s: float) -> bytes:
    if timeout_s <= 0:
        raise ShellTimeout(output.result())
    try:
        return stream.read(timeout_s)
    except NoAnswer as error:
        raise ShellTimeout(output.result()) from error

# SPDX-License-Identifier: Apache-2.0
"""A conversation with a modem: one command at a time, each with a deadline, and one for all of them."""

from __future__ import annotations

import contextlib
import threading
import time

from inspector.domain.errors import Cancelled, LinkTrouble, NoAnswer, ProtocolError
from inspector.ports import Cancel, Deadlines, Link, Transport
from inspector.ports.hearing import hear

from .protocol import Final, Reply, ReplyReader, encode, is_short_ok

_READ = 4096
_ATTEMPTS = 3
_ATTEMPT_S = 0.3
_QUIET_S = 1.0
_COMMANDS = 3

# Echo off, words instead of numbers, and numbers for what went wrong. Nothing of it outlives the session.
_SETTINGS = ("ATE0", "ATV1", "AT+CMEE=1")
_SURE = frozenset({Final.OK, Final.ERROR, Final.CME, Final.CMS, Final.UNSUPPORTED})


class AtSession:
    """Asks a modem, on one thread; ``close`` may be called from any.

    A command waits for half of ``answer_s``; all commands between two calls of
    ``start`` together for three times ``answer_s``.
    """

    def __init__(self, link: Link, deadlines: Deadlines) -> None:
        self._link = link
        self._connect_s = deadlines.connect_s
        self._command_s = deadlines.answer_s / 2
        self._total_s = deadlines.answer_s * _COMMANDS
        self._deadline = 0.0
        self._reader = ReplyReader()
        self._came = b""
        self._stream: Transport | None = None
        self._cancel: Cancel | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def start(self, cancel: Cancel) -> None:
        """Connect where it is not yet, and begin a new total deadline; raises LinkTroubles, Cancelled."""
        cancel.raise_if_set()
        if self._cancel is not None and self._cancel.is_set:
            self._drop()  # a stream that was cancelled stays so
        self._cancel = cancel
        self._deadline = time.monotonic() + self._connect_s + self._total_s
        stream = self._stream or self._open()
        cancel.on_set(stream.cancel)
        self._greet(stream)
        for command in _SETTINGS:
            self.ask(command)

    def ask(self, command: str) -> Reply:
        """Send a command and give its reply.

        A modem that says nothing more, but answers a plain ``AT`` afterwards,
        gives a reply that ends in silence. Raises NoAnswer when it does not
        answer at all or the total deadline has passed, ProtocolError, Unplugged,
        Cancelled.
        """
        try:
            return self._ask(command)
        except (LinkTrouble, Cancelled):
            self._drop()
            raise

    def close(self) -> None:
        """Close the stream and free a blocked call, which then raises Cancelled. From any thread."""
        with self._lock:
            self._is_closed = True
            stream = self._stream
        if stream is not None:
            stream.cancel()
            stream.close()

    # ── connecting ───────────────────────────────────────────────────────────

    def _open(self) -> Transport:
        stream = self._link.open("", self._connect_s)
        with self._lock:
            self._stream, is_closed = stream, self._is_closed
        self._reader = ReplyReader()
        if is_closed:
            stream.close()
            raise Cancelled
        return stream

    def _drop(self) -> None:
        with self._lock:
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _greet(self, stream: Transport) -> None:
        """Say ``AT`` until it says OK: the first may wake it, or end a command that somebody left open."""
        attempt_s = min(_ATTEMPT_S, self._connect_s)
        has_heard = False
        try:
            for _ in range(_ATTEMPTS):
                if self._is_awake(stream, attempt_s):
                    return
                has_heard |= self._reader.has_heard
        except (LinkTrouble, Cancelled):
            self._drop()
            raise
        self._drop()
        if has_heard:
            raise ProtocolError("What answers here does not speak AT commands.", code="AT")
        raise NoAnswer("The modem does not answer.", "Switch it on, then press R to read again.", code="AT")

    def _is_awake(self, stream: Transport, wait_s: float) -> bool:
        """Say ``AT`` once; drop whatever else comes. Raises Unplugged, Cancelled."""
        self._reader.forget()
        self._reader.begin("AT")
        reply = self._exchange(stream, "AT", wait_s, wait_s)
        return reply is not None and (reply.final is Final.OK or is_short_ok(reply.lines))

    # ── asking ───────────────────────────────────────────────────────────────

    def _ask(self, command: str) -> Reply:
        stream = self._stream
        if stream is None:
            raise NoAnswer("The modem stopped to answer.", code=command)
        self._reader.begin(command)
        self._came = b""
        reply = self._exchange(stream, command, self._command_s, min(_QUIET_S, self._command_s / 2))
        hear(self._link, command, self._came, is_whole=reply is not None and reply.final in _SURE)
        if reply is not None and reply.final in _SURE:
            return reply
        self._recover(stream, command)
        return reply or Reply(command, (), Final.SILENCE)

    def _exchange(self, stream: Transport, command: str, wait_s: float, quiet_s: float) -> Reply | None:
        """Send a command and read; None when nothing, or only half a line, came within ``wait_s``.

        Once whole lines came, silence of ``quiet_s`` ends the reply: some modems forget the OK.
        """
        deadline = self._until(wait_s)
        stream.write(encode(command), max(0.0, deadline - time.monotonic()))
        while True:
            left = deadline - time.monotonic()
            wait = min(left, quiet_s) if self._reader.has_lines else left
            try:
                data = stream.read(_READ, max(0.0, wait))
            except NoAnswer:
                return self._reader.silence() if self._reader.has_lines else None
            self._came += data
            if (reply := self._reader.feed(data)) is not None:
                return reply
            if time.monotonic() >= deadline:
                return self._reader.silence() if self._reader.has_lines else None

    def _recover(self, stream: Transport, command: str) -> None:
        """Get into step again after an answer without an end: a late OK must not answer the next command."""
        wait_s = min(_ATTEMPT_S, self._command_s)
        for _ in range(_ATTEMPTS):
            if self._is_awake(stream, wait_s):
                self._drain(stream, wait_s / 2)
                return
        raise NoAnswer("The modem stopped to answer.", code=command)

    def _drain(self, stream: Transport, quiet_s: float) -> None:
        deadline = self._until(_QUIET_S)
        with contextlib.suppress(NoAnswer):
            while time.monotonic() < deadline:
                stream.read(_READ, quiet_s)
        self._reader.forget()

    def _until(self, wait_s: float) -> float:
        now = time.monotonic()
        if now >= self._deadline:
            raise NoAnswer("The modem takes too long to answer.", code="deadline")
        return min(now + wait_s, self._deadline)

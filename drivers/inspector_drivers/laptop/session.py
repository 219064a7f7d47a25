# SPDX-License-Identifier: Apache-2.0
"""A conversation with the agent over one stream; a damaged line is asked for once more."""

from __future__ import annotations

import threading
import time

from inspector.domain.errors import Cancelled, NoAnswer, ProtocolError
from inspector.framing import agent_lines
from inspector.ports import Deadlines, Link, Transport
from inspector.ports.hearing import hear

from . import protocol
from .protocol import Collector, Sheet

_CHUNK = 1 << 16
_TOTAL = 12
"""How many answers' time a whole request may take: each disk of a slow laptop is one."""


class Conversation:
    """One stream to the agent; ``free`` ends it from any thread. Numbers start after ``number``."""

    def __init__(self, link: Link, deadlines: Deadlines, number: int = 0) -> None:
        self.number = number
        self._link = link
        self._deadlines = deadlines
        self._lock = threading.Lock()
        self._stream: Transport | None = None
        self._decoder = agent_lines.Decoder()
        self._is_freed = False

    @property
    def is_freed(self) -> bool:
        """Tell whether somebody asked to stop."""
        return self._is_freed

    def open(self) -> None:
        """Open the stream; raises a LinkTrouble, Cancelled after ``free``."""
        self._stop_if_freed()
        stream = self._link.open("", self._deadlines.connect_s)
        with self._lock:
            self._stream = stream
        self._stop_if_freed()

    def ask(self, what: str) -> Sheet:
        """Ask and give all that was answered; raises NoAnswer, Unplugged, ProtocolError, Cancelled."""
        try:
            return self._ask_once(what)
        except ProtocolError as trouble:
            if trouble.code != agent_lines.DAMAGED:
                raise
        return self._ask_once(what)

    def free(self) -> None:
        """Wake whatever is blocked; it raises Cancelled. From any thread."""
        with self._lock:
            self._is_freed = True
            stream = self._stream
        if stream is not None:
            stream.cancel()
        self._link.close()  # frees a stream that is still being opened

    def close(self) -> None:
        """Close the stream. On the thread that works."""
        with self._lock:
            stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _ask_once(self, what: str) -> Sheet:
        stream = self._stream
        assert stream is not None, "open() comes first"
        self.number += 1
        answer_s = self._deadlines.answer_s
        end = time.monotonic() + _TOTAL * answer_s
        stream.write(protocol.request(self.number, what), answer_s)
        collector = Collector(self.number, self._decoder)
        sheet = collector.feed(b"")
        while sheet is None:
            sheet = self._next(stream, collector, min(end, time.monotonic() + answer_s))
        for words, line in collector.told():
            hear(self._link, words, line)
        return sheet

    def _next(self, stream: Transport, collector: Collector, deadline: float) -> Sheet | None:
        """Read until a further document is whole; however slowly it drips, until ``deadline``."""
        before = collector.count
        while collector.count == before:
            self._stop_if_freed()
            left = deadline - time.monotonic()
            if left <= 0:
                raise NoAnswer("The laptop's agent did not answer in time.", _ADVICE, code="agent-silent")
            if (sheet := collector.feed(stream.read(_CHUNK, left))) is not None:
                return sheet
        return None

    def _stop_if_freed(self) -> None:
        if self._is_freed:
            raise Cancelled


_ADVICE = "See whether the agent runs on the laptop, then press R to read again."

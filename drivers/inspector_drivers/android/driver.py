# SPDX-License-Identifier: Apache-2.0
"""Read an Android phone: one conversation, one batch, all readings."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import NoAnswer
from inspector.domain.live import LiveEvent, LiveKind
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Clock, Deadlines, Link
from inspector.ports.hearing import Hearing, hear

from .batch import Capture, after, mark_of, script, split
from .commands import EVERYTHING, IDENTITY, PREAMBLE, in_words
from .direct import DirectSession
from .keys import AdbKey, bench_keys
from .live import LivePace, LiveTests
from .parse import all_readings
from .parse.getprop import parse_props
from .parse.identity import parse_identity
from .parse.maker import Maker
from .server import ServerSession
from .session import OnWaiting, Session, ignore
from .shell import ShellResult, ShellTimeout

_MOST_SILENCES = 3


class AndroidDriver:
    """One Android phone. No I/O before ``identify``; runs on its port's thread.

    ``on_waiting`` is called (on that thread) when the phone starts to ask its
    user; ``identify`` goes on waiting for ``trust_s`` and then raises
    NotTrusted. The dialog stays open: another ``identify`` goes on waiting.
    """

    def __init__(
        self,
        link: Link,
        clock: Clock,
        deadlines: Deadlines,
        *,
        on_waiting: OnWaiting = ignore,
        pace: LivePace | None = None,
    ) -> None:
        self.on_waiting = on_waiting
        self._link = link
        self._clock = clock
        self._session = _session(link, deadlines)
        self._live = LiveTests(self._session, self._run, clock, pace or LivePace())

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the phone is, anew each time; raises NotTrusted, other LinkTroubles, Cancelled."""
        self._session.connect(cancel, self.on_waiting)
        capture = self._run(IDENTITY, cancel)
        props = parse_props(capture["getprop"])
        if not props.values:
            raise NoAnswer("The phone does not tell its properties.", code="getprop")
        return parse_identity(props, capture, self._usb_serial)

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once; raises as ``identify`` does."""
        self._session.connect(cancel, self.on_waiting)
        capture = self._run(EVERYTHING, cancel)
        yield from all_readings(
            capture, Maker(self._clock.now()), self._usb_serial, is_on_cable=self._is_on_cable
        )

    def watch(self, kind: LiveKind, cancel: Cancel) -> Generator[LiveEvent, None, None]:
        """Give what happens in a live test until ``cancel``; raises as ``identify`` does."""
        self._session.connect(cancel, self.on_waiting)
        yield from self._live.watch(kind, cancel)

    def close(self) -> None:
        """Close the conversation; frees a blocked call. From any thread."""
        self._session.close()
        self._link.close()

    @property
    def _usb_serial(self) -> str:
        """Give the serial that the port shows; an adb server's name for a TCP phone is none."""
        serial = self._link.port.facts.get("serial", "")
        return "" if ":" in serial else serial

    @property
    def _is_on_cable(self) -> bool:
        port = self._link.port
        return port.scheme == "usb" or port.path is not None

    def _run(self, commands: Mapping[str, str], cancel: Cancel) -> Capture:
        """Run a batch; where a command falls silent, go on with those behind it."""
        capture = Capture()
        for _ in range(_MOST_SILENCES):
            mark = mark_of(commands)
            try:
                result = self._session.shell(script(commands, mark, preamble=PREAMBLE), cancel)
            except ShellTimeout as silence:
                self._hear(silence.partial, mark, commands)
                part = split(silence.partial, mark)
                if not part.sections:
                    raise
                capture = capture.joined(part)
                commands = after(commands, part)
            else:
                self._hear(result, mark, commands)
                return capture.joined(split(result, mark))
        return capture

    def _hear(self, result: ShellResult, mark: str, commands: Mapping[str, str]) -> None:
        """Give each command's answer to who keeps it, as bytes."""
        if not isinstance(self._link, Hearing):
            return
        for name, answer, is_whole in split(result.as_bytes(), mark).told():
            hear(self._link, in_words(commands.get(name, name)), answer, is_whole=is_whole)


def _session(link: Link, deadlines: Deadlines) -> Session:
    port = link.port
    if "adb" in {port.scheme, port.facts.get("recorded")}:
        return ServerSession(link, deadlines)
    service = "bulk:ff/42/01" if port.scheme == "usb" else ""
    return DirectSession(link, service, deadlines, _keys)


def _keys() -> tuple[AdbKey, ...]:
    return bench_keys(os.environ, Path.home())

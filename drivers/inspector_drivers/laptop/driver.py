# SPDX-License-Identifier: Apache-2.0
"""A laptop being read through the agent that runs on it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import Cancelled, IdentityChanged, LinkTrouble, ProtocolError
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Clock, Deadlines, Link

from . import parse, protocol
from .parse_battery import battery_readings
from .parse_disk import disk_readings, storage_label
from .parse_media import media_reading
from .protocol import Sheet
from .session import Conversation


class LaptopDriver:
    """Reads one laptop. Every call opens its own stream and closes it: the laptop may have been swapped."""

    def __init__(self, link: Link, clock: Clock, deadlines: Deadlines) -> None:
        self._link = link
        self._clock = clock
        self._deadlines = deadlines
        self._lock = threading.Lock()
        self._conversation: Conversation | None = None
        self._is_closed = False
        self._number = 0
        self._identity: DeviceIdentity | None = None

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the laptop is; raises NoDriver for what is no laptop, LinkTroubles, Cancelled."""
        with self._work(cancel) as conversation:
            self._identity = _identity(conversation.ask(protocol.IDENTITY))
        return self._identity

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once.

        Raises IdentityChanged when another laptop answers than at ``identify``
        or at the start, NoDriver, other LinkTroubles, Cancelled.
        """
        with self._work(cancel) as conversation:
            sheet = conversation.ask(protocol.ALL)
            at_start = _identity(sheet)
            _same(self._identity, at_start)
            for reading in self._readings(sheet):
                yield reading
                cancel.raise_if_set()
            _same(at_start, _identity(conversation.ask(protocol.IDENTITY)))

    def close(self) -> None:
        """Close the stream; frees a blocked call, which raises Cancelled. From any thread."""
        with self._lock:
            self._is_closed = True
            conversation = self._conversation
        if conversation is not None:
            conversation.free()

    def _readings(self, sheet: Sheet) -> Iterator[Reading]:
        now = self._clock.now
        yield from parse.identity_readings(sheet, now())
        yield from parse.system_readings(sheet, now())
        yield from battery_readings(sheet, now())
        yield from disk_readings(sheet, now())
        yield media_reading(sheet, now())
        yield from parse.device_readings(sheet, now())

    @contextlib.contextmanager
    def _work(self, cancel: Cancel) -> Iterator[Conversation]:
        cancel.raise_if_set()
        conversation = Conversation(self._link, self._deadlines, self._number)
        with self._lock:
            if self._is_closed:
                raise Cancelled
            self._conversation = conversation
        cancel.on_set(conversation.free)
        try:
            conversation.open()
            yield conversation
        except LinkTrouble as trouble:
            if conversation.is_freed:
                raise Cancelled from trouble
            raise
        finally:
            conversation.close()
            with self._lock:
                self._number = conversation.number
                self._conversation = None


def _identity(sheet: Sheet) -> DeviceIdentity:
    """Give who answers; raises ProtocolError for an agent of another version."""
    version = sheet.text("about", "agent")
    if version != protocol.AGENT_VERSION:
        raise ProtocolError(
            "The agent on the laptop is of another version.",
            "Copy this bench's agent.py to the laptop again.",
            code="agent-version",
        )
    return parse.identity(sheet, storage_label(sheet))


def _same(before: DeviceIdentity | None, now: DeviceIdentity) -> None:
    if before is not None and before.serial != now.serial:
        raise IdentityChanged("Another laptop answers on this port.", code="serial")

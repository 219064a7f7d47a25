# SPDX-License-Identifier: Apache-2.0
"""An iPhone or iPad being read over usbmuxd and lockdown."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import Cancelled, IdentityChanged, LinkTrouble, ProtocolError
from inspector.domain.reading import Reading
from inspector.framing.plist import Dictionary
from inspector.ports import Cancel, Clock, Deadlines, Link

from . import gauge, locks, parse, parts, protocol
from .protocol import Refused
from .session import Lockdown, Streams, management, open_session, registry

_DISK = "com.apple.disk_usage"
_BATTERY = "com.apple.mobile.battery"
_SCREEN = "com.apple.mobile.iTunes"
_FIND_MY = "com.apple.fmip"


class AppleDriver:
    """Reads one device. Every call opens its own session and closes it: the phone may have been swapped."""

    def __init__(self, link: Link, clock: Clock, deadlines: Deadlines) -> None:
        self._link = link
        self._clock = clock
        self._deadlines = deadlines
        self._lock = threading.Lock()
        self._streams: Streams | None = None
        self._is_closed = False
        self._serial = ""

    def identify(self, cancel: Cancel) -> DeviceIdentity:
        """Ask who the device is; raises NotTrusted with what to do at the device, NoDriver, LinkTroubles."""
        with self._work(cancel) as streams:
            session = open_session(streams, self._udid)
            root = self._root(session)
            found = parse.identity(root, parse.storage_label(session.domain(_DISK)))
        self._serial = found.serial
        return found

    def read(self, cancel: Cancel) -> Iterator[Reading]:
        """Give each reading of the manifest once.

        Raises IdentityChanged when another device answers than at ``identify``
        or at the start, NotTrusted, other LinkTroubles, Cancelled.
        """
        with self._work(cancel) as streams:
            session = open_session(streams, self._udid)
            root = self._root(session)
            if self._serial and parse.clean(root, "SerialNumber") != self._serial:
                raise _changed()
            for reading in self._readings(session, root):
                yield reading
                cancel.raise_if_set()
            if session.value("SerialNumber") != root.get("SerialNumber", protocol.refused("MissingValue")):
                raise _changed()

    def close(self) -> None:
        """Close the streams; frees a blocked call, which raises Cancelled. From any thread."""
        with self._lock:
            self._is_closed = True
            streams = self._streams
        if streams is not None:
            streams.free()

    @property
    def _udid(self) -> str:
        port = self._link.port
        return port.facts.get("serial") or port.address.partition(":")[2]

    def _root(self, session: Lockdown) -> Dictionary:
        root = session.domain()
        if isinstance(root, Refused):
            raise ProtocolError("The device tells nothing about itself.", code=root.code)
        said = parse.clean(root, "UniqueDeviceID")
        if said and _bare(said) != _bare(self._udid):
            raise _changed()
        return root

    def _readings(self, session: Lockdown, root: Dictionary) -> Iterator[Reading]:
        now = self._clock.now
        yield from parse.identity_readings(root, now())
        yield from parse.system_readings(root, now())
        yield from parse.radio_readings(root, now())
        yield from locks.lock_readings(root, session.value("IsAssociated", _FIND_MY), now())
        yield from parse.storage_readings(session.domain(_DISK), now())
        yield from parse.screen_readings(session.domain(_SCREEN), now())
        entries = registry(session)
        yield from gauge.battery_readings(entries.battery, session.domain(_BATTERY), now())
        yield from parts.part_readings(root, entries, now())
        yield locks.management_reading(root, *management(session), now())
        yield locks.jailbreak_reading(session.service_port(protocol.AFC2), now())

    @contextlib.contextmanager
    def _work(self, cancel: Cancel) -> Iterator[Streams]:
        cancel.raise_if_set()
        streams = Streams(self._link, self._deadlines)
        with self._lock:
            if self._is_closed:
                raise Cancelled
            self._streams = streams
        cancel.on_set(streams.free)
        try:
            yield streams
        except LinkTrouble as trouble:
            if streams.is_freed:
                raise Cancelled from trouble
            raise
        finally:
            streams.close()
            with self._lock:
                self._streams = None


def _bare(udid: str) -> str:
    return udid.replace("-", "").lower()


def _changed() -> IdentityChanged:
    return IdentityChanged("Another iPhone or iPad answers on this port.", code="serial")

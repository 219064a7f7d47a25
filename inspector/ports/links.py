# SPDX-License-Identifier: Apache-2.0
"""What stands between the bench and a device: who sees it, and the streams to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from inspector.domain.device import SeenPort


class Transport(Protocol):
    """A stream of bytes to a device or its host daemon. Used from one thread, cancelled from any."""

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer after ``timeout_s``, Unplugged at the end, Cancelled."""
        ...

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        ...

    def cancel(self) -> None:
        """Free a blocked read or write, which then raises Cancelled. From any thread."""
        ...

    def close(self) -> None:
        """Close it; a second time does nothing."""
        ...


@runtime_checkable
class Securable(Protocol):
    """A Transport that wants a secure layer below itself: a recording or a replayed stream.

    Ciphertext can be neither read nor replayed, so what they keep is above it.
    """

    def secured(self, wrap: Callable[[Transport], Transport]) -> Transport:
        """Give the stream to use from now on; ``wrap`` puts the secure layer on a live one."""
        ...


class Link(Protocol):
    """One port, able to open streams to services of its device.

    ``open(service)`` by scheme: ``usb`` takes ``bulk:ff/42/01`` (the first
    interface of that class, subclass, protocol); ``adb`` (an adb server)
    takes ``host`` (a fresh connection to the server) or ``device`` (one already
    switched to this device with ``host:transport``); ``adb+tcp``, ``at+tcp``,
    ``agent+tcp`` and ``serial`` take ``""``; ``usbmux`` takes ``host`` (a fresh
    connection to usbmuxd) or ``tcp:PORT`` (a stream to that port of the device).
    """

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        ...

    def open(self, service: str, timeout_s: float) -> Transport:
        """Open a stream; raises a LinkTrouble that says what is in the way."""
        ...

    def close(self) -> None:
        """Close every stream that is still open."""
        ...


class PortSource(Protocol):
    """Something that knows which devices are plugged in."""

    @property
    def name(self) -> str:
        """Name the source for the doctor and the log."""
        ...

    def poll(self) -> Sequence[SeenPort]:
        """List the devices now; raises LinkTrouble when the source itself cannot be asked."""
        ...

    def link(self, port: SeenPort) -> Link:
        """Give the link of a port that this source saw. No I/O."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...

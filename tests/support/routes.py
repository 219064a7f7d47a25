# SPDX-License-Identifier: Apache-2.0
"""Every way by which a family's devices are reached, each with a place to put a faulty wire into.

A family that is plugged in by its own virtual bench is one route; Android has
three: its adbd on TCP, an adb server, and USB.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from adb_host import AdbHost
from every_driver import FAMILIES, PATIENT, Session, converse_over, described, plugged
from faulty_wire import device_port, redirected
from usb_cable import UsbCable

from inspector import wiring
from inspector.domain.device import SeenPort
from inspector.ports import Deadlines, Link
from inspector.transports.adb_ports import AdbServerSource
from inspector.transports.usb import UsbSource

SERIAL = "ROUTE0001"


@dataclass(frozen=True, slots=True)
class Way:
    """A device that is plugged in: its TCP port on loopback, and a link that goes through another."""

    family: str
    device: int
    link: Callable[[int], Link]

    def talk(self, port: int, deadlines: Deadlines = PATIENT) -> Session:
        """Identify and read through TCP port ``port``."""
        return converse_over(self.family, self.link(port), deadlines)


@contextlib.contextmanager
def _own(family: str) -> Iterator[Way]:
    with plugged(family, described(family)) as bay:
        port = bay.ports()[0]
        yield Way(family, device_port(port), lambda to: wiring.link_for(redirected(port, to)))


@contextlib.contextmanager
def _behind_an_adb_server(family: str) -> Iterator[Way]:
    def link(to: int) -> Link:
        return AdbServerSource(f"tcp:127.0.0.1:{to}").link(seen)

    seen = SeenPort(f"adb:{SERIAL}", facts={"serial": SERIAL, "interfaces": "ff/42/01"})
    with plugged(family, described(family)) as bay:
        host = AdbHost(bay.ports()[0], SERIAL)
        try:
            yield Way(family, host.port, link)
        finally:
            host.close()


@contextlib.contextmanager
def _on_usb(family: str) -> Iterator[Way]:
    def link(to: int) -> Link:
        bus = UsbCable(to, SERIAL)
        source = UsbSource(lambda: bus, adb_serves=lambda: False)
        return source.link(source.poll()[0])

    with plugged(family, described(family)) as bay:
        yield Way(family, device_port(bay.ports()[0]), link)


_MORE = {"android-adb-server": _behind_an_adb_server, "android-usb": _on_usb}
ROUTES = [*FAMILIES, *_MORE]


@contextlib.contextmanager
def way(route: str) -> Iterator[Way]:
    """Plug a device in for a while, reached by ``route``."""
    family = route if route in FAMILIES else route.partition("-")[0]
    with _MORE.get(route, _own)(family) as found:
        yield found

# SPDX-License-Identifier: Apache-2.0
"""What looking for devices costs while nothing happens: 64 devices, one round a second.

32 phones that an adb server lists and that are on USB too, and 32 iPhones that
usbmuxd lists, all of them known already; beside them this machine's serial
ports. The server and usbmuxd answer over loopback in their own protocols; the
bus is in memory, so that the kernel's part of enumerating is left out. Counted
is the processor's time of the thread that polls, as a share of one core.
"""

from __future__ import annotations

import contextlib
import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from usb_bus import ADB, MTP, FakeBus, FakeDevice

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.framing import usbmux
from inspector.framing.plist import Dictionary
from inspector.ports import Link, PortSource
from inspector.transports.adb_ports import AdbServerSource
from inspector.transports.discovery import Discovery
from inspector.transports.serial_port import SerialSource
from inspector.transports.usb import UsbSource
from inspector.transports.usbmux_ports import UsbmuxSource

EACH = 32
ROUNDS = 100
POLL_S = 1.0
GOAL = 5.0
Answer = Callable[[socket.socket], None]


class Counting:
    """Counts the devices that were told."""

    def __init__(self) -> None:
        self.told = 0

    def port_appeared(self, port: SeenPort, link: Link) -> None:  # noqa: ARG002 - the listener's form
        """Count it."""
        self.told += 1

    def port_gone(self, key: str) -> None:
        """Nothing is unplugged here."""
        raise AssertionError(key)


@contextlib.contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """Answer each connection on loopback; gives the address."""

    def work() -> None:
        with contextlib.suppress(OSError):
            while True:
                with listener.accept()[0] as connection:
                    answer(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=work)
        thread.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def adb_server(connection: socket.socket) -> None:
    """Answer ``host:devices-l``."""
    connection.recv(64)
    rows = [f"PHONE{at:03} device usb:1-{at + 1} product:husky model:Pixel_8_Pro" for at in range(EACH)]
    text = "".join(f"{row} transport_id:{at}\n" for at, row in enumerate(rows)).encode()
    connection.sendall(b"OKAY%04x" % len(text) + text)


def usbmuxd(connection: socket.socket) -> None:
    """Answer ``ListDevices`` and ``ReadPairRecord``."""
    decoder = usbmux.Decoder()
    while (message := decoder.next()) is None:
        decoder.feed(connection.recv(decoder.wanted))
    if message.values["MessageType"] == "ListDevices":
        connection.sendall(usbmux.encode({"DeviceList": [_iphone(at) for at in range(EACH)]}, 1))
    else:
        connection.sendall(usbmux.encode({"PairRecordData": b"record"}, 1))


def _iphone(at: int) -> Dictionary:
    properties: Dictionary = {
        "SerialNumber": f"00008110-{at:016X}",
        "ConnectionType": "USB",
        "ProductID": 0x12A8,
    }
    return {"MessageType": "Attached", "DeviceID": at + 1, "Properties": properties}


def bus() -> FakeBus:
    """Put the Android phones on a bus."""
    return FakeBus(
        *(
            FakeDevice([MTP, ADB], serial=f"PHONE{at:03}", ports=(at + 1,), address=at + 2)
            for at in range(EACH)
        )
    )


def measure(sources: list[PortSource]) -> tuple[float, int]:
    """Give the seconds of processor time of one round, and how many devices there are."""
    listener = Counting()
    finder = Discovery(sources, listener, SystemClock())
    finder.poll_once()  # the first time every device is new
    before = time.thread_time()
    for _ in range(ROUNDS):
        finder.poll_once()
    return (time.thread_time() - before) / ROUNDS, listener.told


def main() -> None:
    on_bus = bus()
    with serving(adb_server) as adb, serving(usbmuxd) as mux:
        usb = UsbSource(lambda: on_bus, adb_serves=lambda: True)
        sources: list[PortSource] = [AdbServerSource(f"tcp:{adb}"), UsbmuxSource(mux), usb, SerialSource()]
        round_s, devices = measure(sources)
        parts = {source.name.split(" at ")[0].split(" tcp")[0]: measure([source])[0] for source in sources}
    value = round(round_s / POLL_S * 100, 2)
    more = {
        "devices": devices,
        "ms_a_round": round(round_s * 1000, 1),
        "ms": {name: round(seconds * 1000, 1) for name, seconds in parts.items()},
    }
    ok = devices == 2 * EACH and value <= GOAL
    print(
        json.dumps({"name": "polling", "value": value, "unit": "% of a core", "goal": GOAL, "ok": ok, **more})
    )


if __name__ == "__main__":
    main()

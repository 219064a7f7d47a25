# SPDX-License-Identifier: Apache-2.0
"""What the peer test runs on the virtual USB bus: one JSON object of what was seen, on stdout."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import LinkTrouble
from inspector.ports import Cancel, Deadlines
from inspector.transports.usb import UsbSource
from inspector_drivers.android.driver import AndroidDriver

CONTROL = Path(os.environ["MOCKBUS_CONTROL"])
BUS = Path(os.environ["UMOCKDEV_DIR"])


def command(line: str) -> None:
    with CONTROL.open("a") as file:
        file.write(line + "\n")


def until(is_so: Callable[[], bool], within_s: float = 5.0) -> bool:
    end = time.monotonic() + within_s
    while not is_so():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.02)
    return True


def is_there(port: int) -> bool:
    """Tell whether the bus is through with plugging: it ends a program that opens a half-made node."""
    return (BUS / f"sys/bus/usb/devices/1-{port}").exists() and len(nodes()) == 2


def nodes() -> list[Path]:
    return list((BUS / "ioctl/dev/bus/usb/001").iterdir())


def is_gone(port: int) -> bool:
    return not (BUS / f"sys/bus/usb/devices/1-{port}").exists() and len(nodes()) == 1


def trouble_of(driver: AndroidDriver) -> str:
    """Identify over a new connection; gives what is in the way, "" for nothing."""
    driver.close()
    try:
        driver.identify(Cancel())
    except LinkTrouble as trouble:
        return type(trouble).__name__
    return ""


def main() -> None:
    source = UsbSource(adb_serves=lambda: False)

    def ports() -> Sequence[SeenPort]:
        return source.poll()

    first, second = ports()
    drivers = [
        AndroidDriver(source.link(port), SystemClock(), Deadlines(2.0, 5.0, 5.0)) for port in (first, second)
    ]
    seen: dict[str, object] = {
        "ports": [[port.address, port.facts.get("serial")] for port in (first, second)]
    }
    seen["serials"] = [driver.identify(Cancel()).serial for driver in drivers]
    seen["readings"] = {reading.name: str(reading.value) for reading in drivers[0].read(Cancel())}
    drivers[0].close()
    command("busy 1 on")
    seen["busy"] = until(lambda: trouble_of(drivers[0]) == "PortBusy")
    command("busy 1 off")
    seen["freed"] = until(lambda: trouble_of(drivers[0]) == "")
    # Nothing is under way as the cable moves: half a packet would reach adbd first at the next plug.
    command("unplug 1")
    until(lambda: is_gone(1))
    seen["unplugged"] = trouble_of(drivers[0])
    seen["left"] = [port.address for port in ports()]
    command("plug 1")
    until(lambda: is_there(1))
    seen["returned"] = [port.address for port in ports()]
    # adbd may still be letting go of the old connection, and hears the first call of the new one too early.
    seen["talks"] = until(lambda: trouble_of(drivers[0]) == "", within_s=30.0)
    seen["again"] = drivers[0].identify(Cancel()).serial
    drivers[1].close()
    command("mute 2 on")
    quick = AndroidDriver(source.link(second), SystemClock(), Deadlines(0.2, 0.2, 0.2))
    seen["mute"] = until(lambda: trouble_of(quick) == "NoAnswer")
    for driver in (*drivers, quick):
        driver.close()
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()

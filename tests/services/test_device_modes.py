# SPDX-License-Identifier: Apache-2.0
"""A device in a mode in which nothing can be read: the tile says which, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from inspector import wiring
from inspector.cli.watch import Watch
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import WrongMode
from inspector.framing.adb_server import parse_devices
from inspector.ports import Transport
from inspector.services.bench import Bench, SessionState


class Closed:
    """A port that nobody may open."""

    def __init__(self, port: SeenPort) -> None:
        self.port = port

    def open(self, service: str, timeout_s: float) -> Transport:
        raise AssertionError(f"{service} was opened")

    def close(self) -> None:
        return None


@pytest.fixture
def watched(tmp_path: Path, no_leaked_threads: None) -> Iterator[tuple[Bench, Watch]]:
    app, watch = wiring.App(tmp_path / "home"), Watch()
    bench = app.bench(watch.show)
    yield bench, watch
    bench.close()
    app.close()


USB_APPLE = {"vid": "05ac", "interfaces": "fe/01/00"}
PORTS = {
    "apple recovery": SeenPort(
        "usb:1-4", PortState.RECOVERY, "usb:1-4", {**USB_APPLE, "pid": "1281", "mode": "apple recovery"}
    ),
    "apple dfu": SeenPort(
        "usb:1-5", PortState.RECOVERY, "usb:1-5", {**USB_APPLE, "pid": "1227", "mode": "dfu"}
    ),
    "fastboot": SeenPort(
        "usb:1-6", PortState.BOOTLOADER, "usb:1-6", {"interfaces": "ff/42/03", "mode": "fastboot"}
    ),
    **{
        word: SeenPort(f"adb:{word}", seen.state, None, {"serial": word, "state": seen.word})
        for word in ("recovery", "sideload", "rescue", "bootloader")
        for seen in parse_devices(f"{word}\t{word}\n")
    },
}
ADVICE: Mapping[str, str] = {
    "apple recovery": "Hold the side key",
    "apple dfu": "Press volume up",
    "fastboot": "Choose Start",
    "recovery": "Choose Reboot system now",
    "sideload": "Choose Reboot system now",
    "rescue": "Restart the device",
    "bootloader": "Choose Start",
}


@pytest.mark.parametrize("name", PORTS)
def test_a_mode_is_a_state_with_advice(watched: tuple[Bench, Watch], name: str) -> None:
    bench, watch = watched
    port = PORTS[name]
    assert port.state in {PortState.RECOVERY, PortState.BOOTLOADER}
    bench.port_appeared(port, Closed(port))
    view = watch.wait_for(port.key, lambda one: one.state is SessionState.TROUBLE, 10.0, name)
    assert isinstance(view.trouble, WrongMode)
    assert view.trouble.advice.startswith(ADVICE[name])
    assert view.trouble.title.endswith(".")
    assert view.inspection is None


def test_what_no_driver_takes_is_still_unknown(watched: tuple[Bench, Watch]) -> None:
    bench, watch = watched
    port = SeenPort("usb:1-7", PortState.NO_PERMISSION, "usb:1-7", {"vid": "1234", "interfaces": "ff/00/00"})
    bench.port_appeared(port, Closed(port))
    view = watch.wait_for(port.key, lambda one: one.state is SessionState.UNKNOWN, 10.0, "unknown")
    assert view.trouble is None

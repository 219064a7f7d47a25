# SPDX-License-Identifier: Apache-2.0
"""Our driver against a usbmuxd that others wrote; our virtual iPhone against libimobiledevice's programs."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import PortState
from inspector.domain.errors import NotTrusted, Unplugged
from inspector.ports import Cancel, Deadlines
from inspector.transports.usbmux_ports import UsbmuxSource
from inspector_drivers.apple.driver import AppleDriver
from inspector_drivers.apple.manifest import MANIFEST
from inspector_drivers.apple.virtual import VirtualAppleBench

Peer = Callable[[str], str]
Run = Callable[..., str]
QUICK = Deadlines(connect_s=3.0, answer_s=3.0)
UDID = "00008110-000A111122228000"
IMEI2 = "350000000004834"


class Muxd:
    """The peers' usbmuxd with one phone, and a line to its cable."""

    def __init__(self, script: str, folder: Path, *options: str) -> None:
        self.socket = folder / "m"
        self._control = folder / "control"
        phone = Path(script).parent / "example"
        words = [script, "--socket", str(self.socket), "--phone", str(phone), "--control", str(self._control)]
        self._process = subprocess.Popen([*words, *options], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self._timer = threading.Timer(30, self._process.kill)
        self._timer.start()
        assert self._process.stdout.readline().startswith("ready")

    def source(self) -> UsbmuxSource:
        return UsbmuxSource(f"UNIX:{self.socket}")

    def driver(self) -> AppleDriver:
        source = self.source()
        return AppleDriver(source.link(source.poll()[0]), SystemClock(), QUICK)

    def tell(self, line: str) -> None:
        with self._control.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def stop(self) -> None:
        self._timer.cancel()
        self._timer.join()
        self._process.terminate()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture
def muxd(peer: Peer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Muxd]:
    one = Muxd(peer("muxd"), tmp_path_factory.mktemp("m"))
    yield one
    one.stop()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one of libimobiledevice's programs against an address, and give what it said."""

    def ran(address: object, *command: str) -> str:
        environment = {**os.environ, "USBMUXD_SOCKET_ADDRESS": str(address)}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=30, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return ran


def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that another process does within 50 ms."""
    tick = threading.Event()
    for _ in range(400):
        if is_so():
            return
        tick.wait(0.025)
    pytest.fail("it did not happen within 10 s")


# ── their phone, our driver ──────────────────────────────────────────────────


@pytest.mark.peer("muxd", "idevicepair")
def test_the_driver_reads_a_phone_that_others_play(muxd: Muxd, run: Run) -> None:
    assert muxd.source().poll()[0].state is PortState.WAITING_FOR_TRUST
    run(f"UNIX:{muxd.socket}", "idevicepair", "pair")
    assert muxd.source().poll()[0].state is PortState.READY
    driver = muxd.driver()
    found = driver.identify(Cancel())
    assert (found.model, found.serial, found.imei) == ("iPhone 13", "EXAMPLE0001", "350000000000006")
    assert found.storage == "128 GB"
    given = {one.name: one for one in driver.read(Cancel())}
    assert set(given) == set(MANIFEST.readings)
    assert given["battery.health"].value == Decimal("88.1")
    assert (given["battery.cycles"].value, given["battery.level"].value) == (312, 87)
    assert given["os.build"].value == "21F90"
    assert given["lock.mdm"].value is None, "this phone has no MCInstall"


@pytest.mark.peer("muxd")
def test_a_phone_that_never_paired_waits_for_trust(muxd: Muxd) -> None:
    (port,) = muxd.source().poll()
    assert (port.address, port.is_training) == (f"usbmux:{UDID}", False)
    with pytest.raises(NotTrusted, match="This iPhone 13 has not allowed") as caught:
        muxd.driver().identify(Cancel())
    assert caught.value.code == "no_pair_record"


@pytest.mark.peer("muxd", "idevicepair")
def test_a_phone_that_forgot_its_host_says_so(muxd: Muxd, run: Run) -> None:
    run(f"UNIX:{muxd.socket}", "idevicepair", "pair")
    driver = muxd.driver()
    assert driver.identify(Cancel()).serial == "EXAMPLE0001"
    muxd.tell("unpair")

    def is_forgotten() -> bool:
        try:
            driver.identify(Cancel())
        except NotTrusted as trouble:
            return trouble.code == "InvalidHostID"
        return False

    until(is_forgotten)


@pytest.mark.peer("muxd", "idevicepair")
def test_a_phone_that_ends_where_tls_begins_is_gone(muxd: Muxd, run: Run) -> None:
    run(f"UNIX:{muxd.socket}", "idevicepair", "pair")
    driver = muxd.driver()
    muxd.tell("tls drop")

    def is_gone() -> bool:
        try:
            driver.identify(Cancel())
        except Unplugged:
            return True
        return False

    until(is_gone)
    muxd.tell("tls on")
    until(lambda: not is_gone())


@pytest.mark.peer("muxd", "idevicepair")
def test_an_unplugged_phone_leaves_and_comes_back(muxd: Muxd, run: Run) -> None:
    run(f"UNIX:{muxd.socket}", "idevicepair", "pair")
    source, driver = muxd.source(), muxd.driver()
    muxd.tell("unplug")
    until(lambda: not source.poll())
    with pytest.raises(Unplugged):
        driver.identify(Cancel())
    muxd.tell("plug")
    until(lambda: bool(source.poll()))
    assert driver.identify(Cancel()).serial == "EXAMPLE0001", "the same link finds its new number"


# ── our phone, their programs ────────────────────────────────────────────────


@pytest.mark.peer("idevice_id", "ideviceinfo", "idevicepair", "idevicediagnostics")
def test_libimobiledevice_takes_our_phone_for_one(
    plug: Callable[..., VirtualAppleBench], good: dict[str, Any], run: Run
) -> None:
    address = plug(good).address
    udid = good["udid"]
    assert udid in run(address, "idevice_id", "-l")
    assert "ProductType: iPhone14,5" in run(address, "ideviceinfo", "-s")
    assert "SUCCESS" in run(address, "idevicepair", "pair")
    assert "SUCCESS" in run(address, "idevicepair", "validate")
    told = run(address, "ideviceinfo")
    assert "SerialNumber: VRTL4820A1" in told
    assert (
        f"InternationalMobileEquipmentIdentity: {good['values']['InternationalMobileEquipmentIdentity']}"
        in told
    )
    assert run(address, "ideviceinfo", "-k", "ProductType").strip() == "iPhone14,5"
    assert "BatteryCurrentCapacity: 84" in run(address, "ideviceinfo", "-q", "com.apple.mobile.battery")
    assert "<integer>2943</integer>" in run(address, "idevicediagnostics", "ioregentry", "AppleSmartBattery")


@pytest.mark.peer("ideviceinfo")
def test_a_stranger_is_told_no_serial(
    plug: Callable[..., VirtualAppleBench], good: dict[str, Any], run: Run
) -> None:
    told = run(plug(good).address, "ideviceinfo", "-s")
    assert "UniqueDeviceID" in told
    assert "SerialNumber" not in told
    assert "InternationalMobileEquipmentIdentity" not in told


@pytest.mark.peer("idevice_id")
def test_their_listener_sees_ours_unplugged(
    plug: Callable[..., VirtualAppleBench], good: dict[str, Any], run: Run
) -> None:
    bench = plug(good)
    bench.control("iPhone 13", "unplug")
    assert run(bench.address, "idevice_id", "-l").strip() == ""
    bench.control("iPhone 13", "plug")
    assert good["udid"] in run(bench.address, "idevice_id", "-l")


@pytest.mark.peer("ios-reference")
def test_the_reference_clients_are_content(
    plug: Callable[..., VirtualAppleBench], good: dict[str, Any], peer: Peer
) -> None:
    address = plug(good).address
    done = subprocess.run(
        [peer("ios-reference"), address], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr

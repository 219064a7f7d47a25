# SPDX-License-Identifier: Apache-2.0
"""A phone recorded through an adb server is read from the recording as it was then."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from inspector.clock import SystemClock
from inspector.domain.device import SeenPort, is_imei
from inspector.domain.reading import Quality, Reading
from inspector.ports import Cancel, Deadlines
from inspector.transports.adb_ports import AdbServerSource
from inspector.transports.record import RecordingLink
from inspector.transports.replay import ReplayLink
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.protocol import ShellId, encode_shell
from inspector_drivers.android.virtual_phone import Phone
from inspector_drivers.android.virtual_table import read_description

RECORDINGS = Path(__file__).parents[2] / "recordings" / "android"
WAITS = Deadlines(2.0, 2.0, 0.1)


class Server:
    """As much of an adb server as the driver asks, in front of one virtual phone."""

    def __init__(self, phone: Phone, serial: str) -> None:
        self._phone = phone
        self._serial = serial
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp:127.0.0.1:{self._server.getsockname()[1]}"
        self._is_stopping = False
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def _accept(self) -> None:
        while not self._is_stopping:
            connection, _ = self._server.accept()
            with connection, connection.makefile("rb") as stream:
                while digits := stream.read(4):
                    connection.sendall(self._answer(stream.read(int(digits, 16)).decode()))

    def _answer(self, service: str) -> bytes:
        if service == f"host:transport:{self._serial}":
            return b"OKAY"
        if service == f"host-serial:{self._serial}:features":
            return b"OKAY0008shell_v2"
        output, code = self._phone.run(service.removeprefix("shell,v2,raw:"))
        packets = [
            encode_shell(ShellId.STDERR if is_error else ShellId.STDOUT, text.encode())
            for is_error, text in output.chunks
        ]
        return b"".join([b"OKAY", *packets, encode_shell(ShellId.EXIT, bytes([code]))])

    def stop(self) -> None:
        self._is_stopping = True
        host, _, port = self.address.removeprefix("tcp:").partition(":")
        socket.create_connection((host, int(port))).close()
        self._thread.join()
        self._server.close()


@pytest.fixture
def server(good: dict[str, Any]) -> Iterator[Server]:
    good["props"]["ro.ril.oem.imei1"] = "350000000000006"
    good["contents"]["accounts"] = ["com.google"]
    one = Server(Phone(read_description(good)), "VRTL8PRO004711")
    yield one
    one.stop()


def drive(link: RecordingLink | ReplayLink) -> tuple[str, dict[str, Reading]]:
    driver = AndroidDriver(link, SystemClock(), WAITS)
    serial = driver.identify(Cancel()).serial
    readings = {one.name: one for one in driver.read(Cancel())}
    driver.close()
    return serial, readings


def test_a_recording_reads_like_the_phone(server: Server, tmp_path: Path) -> None:
    port = SeenPort("adb:VRTL8PRO004711", facts={"serial": "VRTL8PRO004711"})
    live = RecordingLink(AdbServerSource(server.address).link(port), SystemClock())
    serial, before = drive(live)
    path = tmp_path / "pixel.bench.json"
    live.save(path, [serial])
    text = path.read_text(encoding="utf-8")
    for secret in ("VRTL8PRO004711", "350000000000006", "owner@example.org"):
        assert secret not in text

    replayed = ReplayLink(SeenPort(f"replay:{path}"))
    assert any(match.fits(replayed.port) for match in MANIFEST.matches)
    other, after = drive(replayed)
    assert other not in {serial, ""}
    private = {"identity.serial", "identity.imei"}
    assert {name: one.value for name, one in after.items() if name not in private} == {
        name: one.value for name, one in before.items() if name not in private
    }
    assert after["identity.imei"].is_known
    assert after["identity.imei"].value != before["identity.imei"].value


# ── sessions that are kept: the real adb server and the real adbd ────────────


def replayed(name: str) -> dict[str, Reading]:
    serial, readings = drive(ReplayLink(SeenPort(f"replay:{RECORDINGS / name}")))
    assert serial
    assert sorted(readings) == sorted(MANIFEST.readings)
    return readings


def test_a_recorded_pixel() -> None:
    given = replayed("pixel-16.jsonl")
    assert (given["identity.model"].value, given["os.version"].value) == ("Pixel 8 Pro", "16")
    assert (given["battery.health"].value, given["battery.cycles"].value) == (Decimal(93), 414)
    assert given["integrity.bootloader_locked"].value is True
    assert given["identity.imei"].quality is Quality.ABSENT
    assert given["integrity.rooted"].value is None


def test_a_recorded_phone_that_tells_its_imei_and_measures_no_wear() -> None:
    given = replayed("poco-12.jsonl")
    assert given["identity.model"].value == "POCO X5 Pro 5G"
    assert is_imei(str(given["identity.imei"].value))
    assert given["battery.health"].quality is Quality.ABSENT
    assert given["battery.level"].is_known

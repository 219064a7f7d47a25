# SPDX-License-Identifier: Apache-2.0
"""The driver against the real adbd and the real adb server; the virtual phone against the real adb."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from mock_bus import on_usb
from real_adbd import seen_by_server

from inspector.clock import SystemClock
from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import LinkTrouble, NotTrusted, Unplugged
from inspector.domain.reading import Quality
from inspector.ports import Cancel, Deadlines, Transport
from inspector.transports.adb_ports import AdbServerSource, AdbTcpLink
from inspector.transports.stream import OpenStreams, connect_unix
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.driver import AndroidDriver
from inspector_drivers.android.keys import AdbKey, generate, save
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.server import ServerSession
from inspector_drivers.android.virtual import VirtualAndroidBench

WAITS = Deadlines(connect_s=5.0, answer_s=10.0, trust_s=10.0)
SHORT = Deadlines(connect_s=5.0, answer_s=5.0, trust_s=0.3)
Peer = Callable[[str], str]
Table = dict[str, Any]


class UnixLink:
    """An adbd on a Unix socket."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._streams = OpenStreams()
        self.port = SeenPort("adb+tcp:unix:1")

    def open(self, service: str, timeout_s: float) -> Transport:
        return self._streams.add(connect_unix(self._path, timeout_s, "The phone"))

    def close(self) -> None:
        self._streams.close()


Adb = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def key() -> AdbKey:
    return generate()


# ── the real adbd ────────────────────────────────────────────────────────────


@pytest.mark.peer("adbd")
def test_a_real_adbd_is_read_whole(adbd: Callable[..., str]) -> None:
    driver = AndroidDriver(UnixLink(adbd()), SystemClock(), WAITS)
    try:
        assert driver.identify(Cancel()).model == "Pixel 8 Pro"
        readings = {one.name: one for one in driver.read(Cancel())}
    finally:
        driver.close()
    assert sorted(readings) == sorted(MANIFEST.readings)
    assert readings["battery.health"].value == Decimal(93)
    assert readings["battery.cycles"].value == 414
    assert readings["battery.level"].value == 58
    assert readings["sensor.count"].value == 19
    assert readings["lock.mdm"].quality is Quality.ABSENT
    assert (readings["lock.accounts"].value, readings["network.signal"].value) == (1, -97)
    assert readings["integrity.rooted"].value is None


@pytest.mark.peer("adbd")
@pytest.mark.parametrize("is_v2", [True, False])
def test_exit_codes_and_both_shells(adbd: Callable[..., str], key: AdbKey, is_v2: bool) -> None:
    session = DirectSession(UnixLink(adbd()), "", WAITS, lambda: [key])
    session.connect(Cancel())
    if not is_v2:
        assert session._banner is not None
        session._banner = type(session._banner)("device", {}, frozenset())
    result = session.shell("echo out; echo err >&2; (exit 5)", Cancel())
    assert result.exit_code == 5
    assert (result.stdout, result.stderr) == (("out\n", "err\n") if is_v2 else ("out\nerr\n", ""))
    missing = session.shell("nosuchtool", Cancel())
    assert missing.exit_code == 127
    session.close()


@pytest.mark.peer("adbd")
@pytest.mark.parametrize("is_v2", [True, False])
def test_a_command_is_followed_while_it_runs(adbd: Callable[..., str], key: AdbKey, is_v2: bool) -> None:
    session = DirectSession(UnixLink(adbd()), "", WAITS, lambda: [key])
    session.connect(Cancel())
    if not is_v2:
        assert session._banner is not None
        session._banner = type(session._banner)("device", {}, frozenset())
    # grep writes to a pipe in large pieces: on a terminal each line comes when it is written.
    command = "(echo one; sleep 1; echo two; sleep 60) | grep -E 'one|two'"
    pieces = session.follow(command, Cancel(), 0.05)
    heard = [next(pieces)]
    while "two" not in "".join(heard):
        heard.append(next(pieces))
    assert "".join(heard).split() == ["one", "two"]
    assert heard.index("") < len(heard) - 1  # silence in between was told
    pieces.close()  # type: ignore[attr-defined]
    assert session.shell("echo still here", Cancel()).stdout == "still here\n"
    session.close()


@pytest.mark.peer("adbd", "adb")
def test_a_command_is_followed_through_a_real_server(adbd: Callable[..., str], adb: Adb) -> None:
    serial = f"localfilesystem:{adbd()}"
    adb("connect", serial)
    link = AdbServerSource().link(seen_by_server(PortState.READY, serial))
    session = ServerSession(link, WAITS)
    heard = "".join(session.follow("echo one; sleep 0.2; echo two", Cancel(), 0.05))
    assert heard.split() == ["one", "two"]
    session.close()


@pytest.mark.peer("adbd")
def test_a_large_answer(adbd: Callable[..., str], key: AdbKey) -> None:
    session = DirectSession(UnixLink(adbd()), "", WAITS, lambda: [key])
    result = session.shell("seq 200000", Cancel())
    assert result.stdout.count("\n") == 200_000
    assert result.stdout.endswith("\n200000\n")
    session.close()


@pytest.mark.peer("adbd")
def test_a_real_adbd_that_allows_and_remembers(adbd: Callable[..., str], key: AdbKey) -> None:
    path, told = adbd("--auth", "always"), list[NotTrusted]()
    for _ in range(2):
        session = DirectSession(UnixLink(path), "", WAITS, lambda: [key])
        session.connect(Cancel(), told.append)
        assert session.shell("id", Cancel()).stdout.startswith("uid=2000")
        session.close()
    assert len(told) == 1


@pytest.mark.peer("adbd")
@pytest.mark.parametrize("answer", ["deny", "never"])
def test_a_real_adbd_that_does_not_allow(adbd: Callable[..., str], key: AdbKey, answer: str) -> None:
    session = DirectSession(UnixLink(adbd("--auth", answer)), "", SHORT, lambda: [key])
    for _ in range(2):
        with pytest.raises(NotTrusted):
            session.connect(Cancel())
    session.close()


@pytest.mark.peer("adbd")
def test_a_user_of_a_real_adbd_who_takes_a_while(adbd: Callable[..., str], key: AdbKey) -> None:
    path, told = adbd("--auth", "allow", "--answer-after", "1"), list[NotTrusted]()
    session = DirectSession(UnixLink(path), "", SHORT, lambda: [key])
    with pytest.raises(NotTrusted):
        session.connect(Cancel(), told.append)
    session._deadlines = WAITS
    session.connect(Cancel(), told.append)
    assert session.shell("true", Cancel()).exit_code == 0
    assert len(told) == 1
    session.close()


@pytest.mark.peer("adbd")
def test_a_real_adbd_that_dies(adbd: Callable[..., str], key: AdbKey, peer: Peer) -> None:
    path = adbd()
    session = DirectSession(UnixLink(path), "", WAITS, lambda: [key])
    session.connect(Cancel())
    subprocess.run([peer("adbd"), "stop", "--socket", path], check=True, timeout=60)
    with pytest.raises(Unplugged):
        session.shell("true", Cancel())


# ── the real adb server ──────────────────────────────────────────────────────


@pytest.mark.peer("adb", "adbd")
def test_a_real_adbd_behind_a_real_server(adbd: Callable[..., str], adb: Adb) -> None:
    serial = f"localfilesystem:{adbd()}"
    adb("connect", serial)
    port = seen_by_server(PortState.READY, serial)
    driver = AndroidDriver(AdbServerSource().link(port), SystemClock(), WAITS)
    assert driver.identify(Cancel()).model == "Pixel 8 Pro"
    readings = {one.name: one for one in driver.read(Cancel())}
    assert readings["battery.health"].value == Decimal(93)
    driver.close()


@pytest.mark.peer("adb", "adbd")
def test_a_server_whose_real_adbd_does_not_allow(adbd: Callable[..., str], adb: Adb) -> None:
    serial = f"localfilesystem:{adbd('--auth', 'never')}"
    adb("connect", serial)
    port = seen_by_server(PortState.WAITING_FOR_TRUST, serial)
    driver = AndroidDriver(AdbServerSource().link(port), SystemClock(), SHORT)
    with pytest.raises(NotTrusted):
        driver.identify(Cancel())
    driver.close()


# ── the virtual phone and the real adb ───────────────────────────────────────


def connected(adb: Adb, bench: VirtualAndroidBench) -> str:
    """Connect to the bench's phone; adb keeps its key when the phone asks, so it may need a second try."""
    serial = bench.ports()[0].address.removeprefix("adb+tcp:")
    adb("connect", serial)
    seen_by_server(PortState.READY, serial)
    return serial


@pytest.mark.peer("adb")
def test_adb_is_content_with_the_virtual_phone(
    good: Table, plug: Callable[..., VirtualAndroidBench], adb: Adb
) -> None:
    serial = connected(adb, plug(good))
    assert adb("-s", serial, "shell", "getprop", "ro.product.model").stdout == "Pixel 8 Pro\n"
    failed = adb("-s", serial, "shell", "cat /none; exit 5")
    assert (failed.returncode, failed.stderr) == (5, "cat: /none: No such file or directory\n")
    assert adb("-s", serial, "shell", "-x", "getprop ro.serialno").stdout == "VRTL8PRO004711\n"
    assert adb("-s", serial, "exec-out", "id").stdout.startswith("uid=2000(shell)")
    assert "model:Pixel_8_Pro" in adb("devices", "-l").stdout


@pytest.mark.peer("adb")
def test_the_virtual_phone_through_a_real_server(
    good: Table, plug: Callable[..., VirtualAndroidBench], adb: Adb
) -> None:
    bench = plug(good)
    port = seen_by_server(PortState.READY, connected(adb, bench))
    driver = AndroidDriver(AdbServerSource().link(port), SystemClock(), WAITS)
    identity = driver.identify(Cancel())
    assert (identity.serial, identity.is_virtual) == ("VRTL8PRO004711", True)
    assert len(list(driver.read(Cancel()))) == len(MANIFEST.readings)
    bench.control("Pixel 8 Pro", "unplug")
    with pytest.raises(LinkTrouble):
        driver.identify(Cancel())
    driver.close()


@pytest.mark.peer("adb")
def test_adb_waits_for_the_virtual_phones_user(
    good: Table, plug: Callable[..., VirtualAndroidBench], adb: Adb
) -> None:
    good["faults"]["auth"] = "pending"
    bench = plug(good)
    serial = bench.ports()[0].address.removeprefix("adb+tcp:")
    assert "failed to authenticate" in adb("connect", serial).stdout
    seen_by_server(PortState.WAITING_FOR_TRUST, serial)
    bench.control("Pixel 8 Pro", "trust")
    seen_by_server(PortState.READY, serial)


@pytest.mark.peer("adb")
def test_the_bench_is_known_by_adbs_own_key(
    good: Table,
    plug: Callable[..., VirtualAndroidBench],
    adb: Adb,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = plug(good)
    connected(adb, bench)
    bench.control("Pixel 8 Pro", "deny")  # from now on the user would refuse
    monkeypatch.setenv("HOME", str(tmp_path))
    told: list[NotTrusted] = []
    driver = AndroidDriver(AdbTcpLink(bench.ports()[0]), SystemClock(), WAITS, on_waiting=told.append)
    assert driver.identify(Cancel()).serial == "VRTL8PRO004711"
    assert told == []
    driver.close()


@pytest.mark.peer("adb")
def test_adb_reads_the_key_that_we_make(key: AdbKey, adb: Adb, tmp_path: Path) -> None:
    path = tmp_path / "adbkey"
    save(key, path)
    made = adb("pubkey", str(path)).stdout.split(" ")[0]
    assert made == key.public().decode().split(" ")[0]


# ── USB ──────────────────────────────────────────────────────────────────────


@pytest.mark.peer("adbd", "mockbus")
def test_two_real_phones_on_a_usb_bus(adbd: Callable[..., str], peer: Peer) -> None:
    def two_phones() -> list[str]:
        first, second = adbd("--auth", "allow"), adbd(props="getprop-11-unlocked")
        return [f"phone={first},serial=ONE", f"phone={second},serial=TWO"]

    script = Path(__file__).with_name("usb_under_mockbus.py")
    done = on_usb(peer("mockbus"), two_phones, sys.executable, str(script))
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["ports"] == [["usb:1-1", "ONE"], ["usb:1-2", "TWO"]]
    assert seen["serials"] == ["ONE", "FIXTURE0000011"]  # this Pixel tells no serial: the descriptor's
    assert seen["readings"]["battery.level"] == "58"
    assert (seen["busy"], seen["freed"]) == (True, True)
    assert (seen["unplugged"], seen["left"]) == ("Unplugged", ["usb:1-2"])
    assert (sorted(seen["returned"]), seen["talks"]) == (["usb:1-1", "usb:1-2"], True)
    assert (seen["again"], seen["mute"]) == ("ONE", True)

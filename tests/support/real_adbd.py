# SPDX-License-Identifier: Apache-2.0
"""The real adbd on recorded outputs, and the real adb with a server of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.domain.device import PortState, SeenPort
from inspector.transports.adb_ports import AdbServerSource

RECORDINGS = Path(__file__).parents[1] / "recordings" / "android"
Peer = Callable[[str], str]

SAID = {
    "dumpsys-account": """User UserInfo{0:Owner:4c13}:
  Accounts: 2
    Account {name=someone, or other, type=com.google}
    Account {name=+350000000, type=com.whatsapp}

  AccountId, Action_Type, timestamp, UID, TableName, Key
  Accounts History
  1,action_account_add,2026-01-01 10:00:00,1000,accounts,0
  Active Sessions: 0
  RegisteredServicesCache: 1 services
    ServiceInfo: AuthenticatorDescription {type=com.google}, ComponentInfo{a/b}, uid 10001
""",
    "dumpsys-telephony.registry": """last known state:
  Phone Id=0
    mCallIncomingNumber=+350000000
    mSignalStrength=SignalStrength:{mLte=CellSignalStrengthLte: rssi=2147483647 rsrp=-97 rsrq=-11}
""",
}


@pytest.fixture
def adbd(peer: Peer) -> Iterator[Callable[..., str]]:
    """Start the real adbd on a recording; gives its socket."""
    with tempfile.TemporaryDirectory() as folder:
        started: list[str] = []

        def start(*options: str, props: str = "getprop-16-pixel", battery: str = "battery-one-ui-8") -> str:
            path = f"{folder}/{len(started)}"
            empty = Path(folder, f"recording-{len(started)}")
            supply = empty / "files/sys/class/power_supply/battery"
            supply.mkdir(parents=True)
            (supply / "cycle_count").write_text("0\n")
            (supply / "charge_full").write_text("3300000\n")
            (supply / "charge_full").chmod(0o400)
            for name, text in SAID.items():
                (empty / f"{name}.txt").write_text(text)
            files = {
                "getprop.txt": props,
                "dumpsys-battery.txt": battery,
                "dumpsys-sensorservice.txt": "sensorservice-cut",
            }
            maps = [f"--map={name}={RECORDINGS / file}.txt" for name, file in files.items()]
            subprocess.run(
                [
                    peer("adbd"),
                    "start",
                    "--recording",
                    empty,
                    "--socket",
                    path,
                    *maps,
                    *options,
                    "--background",
                ],
                check=True,
                capture_output=True,
                timeout=60,
            )
            started.append(path)
            return path

        yield start
        for path in started:
            subprocess.run([peer("adbd"), "stop", "--socket", path], check=True, timeout=60)


@pytest.fixture
def adb(
    peer: Peer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., subprocess.CompletedProcess[str]]]:
    """Run the real adb with a server of its own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", port)
    environ = {**os.environ, "HOME": str(tmp_path), "ANDROID_ADB_SERVER_PORT": port}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [peer("adb"), *arguments], env=environ, capture_output=True, text=True, timeout=60, check=False
        )

    yield run
    run("kill-server")


def seen_by_server(wanted: PortState, serial: str) -> SeenPort:
    """Wait until the server shows the phone in that state."""
    source, pause = AdbServerSource(), threading.Event()
    for _ in range(200):
        for port in source.poll():
            if port.address == f"adb:{serial}" and port.state is wanted:
                return port
        pause.wait(0.05)
    raise AssertionError([str(port) for port in source.poll()])

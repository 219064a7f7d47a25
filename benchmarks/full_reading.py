# SPDX-License-Identifier: Apache-2.0
"""A whole reading of an Android phone, against the same commands through one ``adb shell`` process each.

The phone is a real adbd where there is one (INSPECTOR_PEERS), else the virtual
phone; both sides go through the same real adb server, and take turns. Without
the adb program there is nothing to compare with: ``ok`` is null.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from every_driver import described, plugged

from inspector.clock import SystemClock
from inspector.domain.device import PortState, SeenPort
from inspector.ports import Cancel, Deadlines
from inspector.transports.adb_ports import AdbServerSource
from inspector_drivers.android.commands import EVERYTHING, PREAMBLE
from inspector_drivers.android.driver import AndroidDriver

GOAL = 0.5
ROUNDS = 5
DEADLINES = Deadlines(connect_s=20.0, answer_s=60.0, trust_s=20.0)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


@contextmanager
def server(adb: str, home: str, device: str) -> Iterator[SeenPort]:
    """Run an adb server of our own that is connected to ``device``."""
    os.environ["ANDROID_ADB_SERVER_PORT"] = str(_free_port())
    os.environ["HOME"] = home
    try:
        subprocess.run([adb, "connect", device], check=True, capture_output=True, timeout=60)
        yield _ready(device)
    finally:
        subprocess.run([adb, "kill-server"], check=False, capture_output=True, timeout=60)


def _ready(device: str) -> SeenPort:
    source, end = AdbServerSource(), time.monotonic() + 20
    while time.monotonic() < end:
        for port in source.poll():
            if port.address == f"adb:{device}" and port.state is PortState.READY:
                return port
    raise SystemExit(f"{device} did not become ready")


@contextmanager
def phone(home: str) -> Iterator[tuple[str, str]]:
    """Give a phone's address for ``adb connect``, and what it is."""
    peers = os.environ.get("INSPECTOR_PEERS", "")
    script = Path(peers, "adbd", "phone.py")
    if peers and script.exists():
        path = f"{home}/phone"
        start = [str(script), "start", "--recording", str(script.with_name("example")), "--socket", path]
        subprocess.run([*start, "--background"], check=True, capture_output=True, timeout=60)
        try:
            yield f"localfilesystem:{path}", "adbd"
        finally:
            subprocess.run([str(script), "stop", "--socket", path], check=False, timeout=60)
        return
    with plugged("android", described("android", auth="open")) as bay:
        yield bay.ports()[0].address.removeprefix("adb+tcp:"), "virtual phone"


def read(port: SeenPort) -> float:
    """Read everything with our driver; gives the seconds."""
    start = time.perf_counter()
    driver = AndroidDriver(AdbServerSource().link(port), SystemClock(), DEADLINES)
    driver.identify(Cancel())
    assert list(driver.read(Cancel()))
    driver.close()
    return time.perf_counter() - start


def one_by_one(adb: str, serial: str, commands: Sequence[str]) -> float:
    """Run each command in an ``adb shell`` of its own; gives the seconds."""
    start = time.perf_counter()
    for command in commands:
        done = subprocess.run(
            [adb, "-s", serial, "shell", f"{PREAMBLE}{command}"],
            capture_output=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert b"error:" not in done.stderr[:6], done.stderr
    return time.perf_counter() - start


def main() -> None:
    adb = shutil.which("adb")
    line: dict[str, object] = {"name": "full_reading", "unit": "x one adb shell each", "goal": GOAL}
    if adb is None:
        print(json.dumps({**line, "value": None, "ok": None, "why": "no adb here"}))
        return
    commands = list(EVERYTHING.values())
    with (
        tempfile.TemporaryDirectory() as home,
        phone(home) as (device, kind),
        server(adb, home, device) as port,
    ):
        read(port)
        serial = port.address.partition(":")[2]
        pairs = [(read(port), one_by_one(adb, serial, commands)) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = round(ours / theirs, 3)
    figures = {"ours": round(ours * 1000), "adb_shell": round(theirs * 1000)}
    print(
        json.dumps(
            {
                **line,
                "value": ratio,
                "ok": ratio <= GOAL,
                "ms": figures,
                "commands": len(commands),
                "phone": kind,
            }
        )
    )


if __name__ == "__main__":
    main()

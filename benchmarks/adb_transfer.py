# SPDX-License-Identifier: Apache-2.0
"""Four megabytes out of a phone by our ADB, against Debian's adb on the same phone.

The phone is a real adbd where there is one (INSPECTOR_PEERS), else the virtual
phone. Ours is the driver's own session, packets and all; adb's time has the
start of its process in it and goes through its server, as it always does.
Without the adb program there is nothing to compare with: ``ok`` is null.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support", "benchmarks")]

# ruff: noqa: E402  the folders are found only now
from every_driver import described, plugged
from full_reading import DEADLINES, server

from inspector import wiring
from inspector.domain.device import SeenPort
from inspector.ports import Cancel, Link, Transport
from inspector.transports.stream import OpenStreams, connect_unix
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.keys import generate

GOAL = 2.0
ROUNDS = 7
SIZE = 4 * 1024 * 1024
FILE = "/sys/class/four_megabytes"
CONTENT = ("0123456789abcde\n" * (SIZE // 16)).encode()


class UnixLink:
    """An adbd on a Unix socket, as the real one offers it here."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._streams = OpenStreams()
        self.port = SeenPort("adb+tcp:unix:1")

    def open(self, service: str, timeout_s: float) -> Transport:
        """Connect; the only service is the stream itself."""
        del service
        return self._streams.open(lambda: connect_unix(self._path, timeout_s, "The phone"))

    def close(self) -> None:
        """Close the streams."""
        self._streams.close()


@contextmanager
def phone(home: str) -> Iterator[tuple[str, Callable[[], Link], str]]:
    """Give a phone with the file: its address for adb, its link for us, and what it is."""
    peers = os.environ.get("INSPECTOR_PEERS", "")
    script = Path(peers, "adbd", "phone.py")
    if not (peers and script.exists()):
        table = described("android", auth="open")
        table["commands"] = {f"cat {FILE}": CONTENT.decode()}
        with plugged("android", table) as bay:
            port = bay.ports()[0]
            yield port.address.removeprefix("adb+tcp:"), lambda: wiring.link_for(port), "virtual phone"
        return
    recording, path = Path(home, "recording"), f"{home}/phone"
    shutil.copytree(script.with_name("example"), recording)
    (recording / "files").joinpath(FILE[1:]).write_bytes(CONTENT)
    start = [str(script), "start", "--recording", str(recording), "--socket", path, "--background"]
    subprocess.run(start, check=True, capture_output=True, timeout=60)
    try:
        yield f"localfilesystem:{path}", lambda: UnixLink(path), "adbd"
    finally:
        subprocess.run([str(script), "stop", "--socket", path], check=False, timeout=60)


def by_us(session: DirectSession) -> float:
    """Take the file over our session; gives the seconds."""
    start = time.perf_counter()
    result = session.shell(f"cat {FILE}", Cancel())
    took = time.perf_counter() - start
    assert len(result.stdout) == SIZE, (len(result.stdout), result.stderr)
    return took


def by_adb(adb: str, serial: str) -> float:
    """Take the file with the adb program; gives the seconds."""
    start = time.perf_counter()
    done = subprocess.run(
        [adb, "-s", serial, "exec-out", "cat", FILE], check=True, capture_output=True, timeout=60
    )
    took = time.perf_counter() - start
    assert len(done.stdout) == SIZE, len(done.stdout)
    return took


def main() -> None:
    adb = shutil.which("adb")
    line: dict[str, object] = {"name": "adb_transfer", "unit": "x adb exec-out", "goal": GOAL}
    if adb is None:
        print(json.dumps({**line, "value": None, "ok": None, "why": "no adb here"}))
        return
    with tempfile.TemporaryDirectory() as home, phone(home) as (device, link, kind):
        key = generate()
        session = DirectSession(link(), "", DEADLINES, lambda: [key])
        session.connect(Cancel())
        with server(adb, home, device):
            pairs = [(by_us(session), by_adb(adb, device)) for _ in range(ROUNDS)]
        session.close()
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = round(ours / theirs, 3)
    figures = {"ours": round(ours * 1000, 1), "adb": round(theirs * 1000, 1)}
    print(json.dumps({**line, "value": ratio, "ok": ratio <= GOAL, "ms": figures, "phone": kind}))


if __name__ == "__main__":
    main()

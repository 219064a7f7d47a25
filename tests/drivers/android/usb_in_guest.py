# SPDX-License-Identifier: Apache-2.0
"""Runs in a guest: the command line at the kernel's USB, a real adbd and a tty; keeps what they said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE_S = "30"
"""A guest without hardware acceleration computes several times slower."""

CLAIMS = """
import sys, usb.core, usb.util
device = usb.core.find(idVendor=0x18d1)
usb.util.claim_interface(device, 0)
print("claimed", flush=True)
sys.stdin.read()
"""


def inspector(*arguments: str, home: str = "") -> Any:
    """Run a verb in a process of its own; gives its JSON."""
    environ = {**os.environ, "HOME": home} if home else dict(os.environ)
    done = subprocess.run(
        [sys.executable, "-m", "inspector", *arguments, "--json"],
        capture_output=True,
        text=True,
        timeout=120,
        env=environ,
        check=False,
    )
    print(f"{time.monotonic():.0f} s up: {' '.join(arguments)}", file=sys.stderr, flush=True)
    assert done.stdout.strip(), f"{arguments}: {done.stderr}"
    return json.loads(done.stdout)


def devices(scheme: str, home: str = "") -> list[dict[str, Any]]:
    rows = inspector("devices", "--timeout", PATIENCE_S, home=home)
    return [row for row in rows if row["port"].startswith(f"{scheme}:") and row["driver"] == "android"]


def values(port: str) -> dict[str, object]:
    told = inspector("read", "--port", port, "--timeout", PATIENCE_S)
    return {one["name"]: one["value"] for one in told["readings"]}


def doctor(what: str) -> str:
    return next(f"{one['found']} {one['advice']}" for one in inspector("doctor") if one["what"] == what)


def shell(*command: str) -> None:
    subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)


def until(is_so: Callable[[], bool], within_s: float = 60.0) -> bool:
    end = time.monotonic() + within_s
    while not is_so():
        if time.monotonic() > end:
            return False
        threading.Event().wait(0.2)
    return True


@contextmanager
def somebody_else() -> Any:
    """Have another process claim the phone's interface."""
    command = [sys.executable, "-c", CLAIMS]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == "claimed\n"
        yield one.pid


def looked_at(serials: Sequence[str]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    (row,) = devices("usb")
    seen["device"] = row
    seen["read"] = values(row["port"])
    with somebody_else() as pid:
        seen["held"] = devices("usb")[0].get("trouble", "")
        seen["held by"] = pid
        seen["doctor"] = doctor(row["port"])
    shell("cable", "unplug")
    seen["unplugged"] = devices("usb")
    with Path("/run/phone-control").open("a", encoding="ascii") as control:
        control.write("auth deny\n")
    shell("cable", "plug")
    seen["is back"] = until(lambda: bool(devices("usb")))
    seen["refused"] = devices("usb", home="/run/stranger")[0]["state"]
    with Path("/run/phone-control").open("a", encoding="ascii") as control:
        control.write("auth allow\n")
    seen["allowed"] = until(lambda: devices("usb")[0]["state"] == "ready")
    shell("adb", "start-server")
    seen["through the server"] = until(lambda: any(one["identity"] for one in devices("adb")))
    seen["left to the server"] = devices("usb")[0]["state"]
    seen["read through the server"] = values(f"adb:{serials[0]}")
    shell("adb", "kill-server")
    seen["modem"] = values("serial:/dev/ttyUSB0")
    return seen


def main() -> None:
    Path(os.environ["OUT"], "seen.json").write_text(json.dumps(looked_at(sys.argv[1:])), "utf-8")


if __name__ == "__main__":
    main()

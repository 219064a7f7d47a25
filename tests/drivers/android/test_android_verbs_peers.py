# SPDX-License-Identifier: Apache-2.0
"""``inspector devices`` and ``inspector read --json`` at the real adbd: on USB through pyusb, and behind adb.

The dialog on the phone is allowed, refused and ignored, each way.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from mock_bus import on_usb, run
from real_adbd import seen_by_server

from inspector.domain.device import PortState

Peer = Callable[[str], str]
Start = Callable[..., str]
Adb = Callable[..., "subprocess.CompletedProcess[str]"]
VALUES = {
    "identity.model": "Pixel 8 Pro",
    "battery.health": Decimal(93),
    "battery.cycles": 414,
    "battery.level": 58,
    "sensor.count": 19,
    "integrity.bootloader_locked": True,
    "integrity.verified_boot": "green",
    "lock.accounts": 1,
    "network.signal": -97,
    "integrity.rooted": None,
    "lock.activation": None,
}
"""What the recorded phone says; what it does not tell stays unknown."""
DIALOGS = [("allow", True), ("deny", False), ("never", False)]


def inspector(*arguments: str, seconds: int = 8) -> list[str]:
    return [sys.executable, "-m", "inspector", *arguments, "--json", "--timeout", str(seconds)]


def check(told: Any) -> None:
    readings = {one["name"]: one for one in told["readings"]}
    for name, value in VALUES.items():
        found = readings[name]["value"]
        assert (Decimal(str(found)) if isinstance(value, Decimal) else found) == value, name
        assert found is not None or readings[name]["reason"], name


# ── behind the real adb server ───────────────────────────────────────────────


@pytest.mark.peer("adb", "adbd")
def test_the_verbs_behind_a_real_server(adbd: Start, adb: Adb) -> None:
    serial = f"localfilesystem:{adbd('--auth', 'allow')}"
    adb("connect", serial)
    seen_by_server(PortState.READY, serial)
    (row,) = json.loads(run(*inspector("devices")).stdout)
    assert (row["port"], row["driver"], row["state"]) == (f"adb:{serial}", "android", "ready")
    assert row["identity"]["model"] == "Pixel 8 Pro"
    check(json.loads(run(*inspector("read", "--port", row["port"])).stdout))


@pytest.mark.peer("adb", "adbd")
@pytest.mark.parametrize("answer", ["deny", "never"])
def test_a_dialog_behind_a_real_server_that_is_refused_or_ignored(adbd: Start, adb: Adb, answer: str) -> None:
    serial = f"localfilesystem:{adbd('--auth', answer)}"
    adb("connect", serial)
    seen_by_server(PortState.WAITING_FOR_TRUST, serial)
    (row,) = json.loads(run(*inspector("devices")).stdout)
    assert (row["state"], row["identity"]) == (PortState.WAITING_FOR_TRUST, None)


# ── on USB, through pyusb ────────────────────────────────────────────────────


@pytest.mark.peer("adbd", "mockbus")
@pytest.mark.parametrize(("answer", "is_allowed"), DIALOGS)
def test_devices_on_usb(adbd: Start, peer: Peer, answer: str, is_allowed: bool) -> None:
    phone = adbd("--auth", answer)
    devices = inspector("devices", seconds=8 if is_allowed else 4)  # one that never allows takes all of it
    done = on_usb(peer("mockbus"), lambda: [f"phone={phone},serial=ONUSB1"], *devices)
    (row,) = json.loads(done.stdout)
    assert (row["port"], row["driver"]) == ("usb:1-1", "android")
    if is_allowed:
        assert row["state"] == "ready"
        assert row["identity"]["model"] == "Pixel 8 Pro"
        assert row["identity"]["serial"] == "ONUSB1"
    else:
        assert row["identity"] is None
        assert "allow" in row["trouble"]


@pytest.mark.peer("adbd", "mockbus")
def test_read_on_usb(adbd: Start, peer: Peer) -> None:
    phone = adbd("--auth", "allow")
    read = inspector("read", "--port", "usb:1-1")
    done = on_usb(peer("mockbus"), lambda: [f"phone={phone},serial=ONUSB1"], *read)
    assert done.returncode == 0, done.stderr
    check(json.loads(done.stdout))

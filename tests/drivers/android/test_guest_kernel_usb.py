# SPDX-License-Identifier: Apache-2.0
"""The command line at a real kernel's USB, in a guest: the real adbd on a gadget, usbfs, pyusb, a real tty.

Its own command: ``INSPECTOR_PEERS=… scripts/test --slow tests/drivers/android/test_guest_kernel_usb.py``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RECORDINGS = Path(__file__).parents[2] / "recordings" / "android"
SERIAL = "FIXTURE0000016"
LIMIT_S = 900
GUEST_FAILED = 125
"""What the peer ends with where the guest itself did not come up, so that nothing of ours was tried."""


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Put a recorded phone together as the peer wants it."""
    folder = (
        tmp_path_factory.mktemp("phone") / "recording"
    )  # pytest's own folder is closed to the phone's shell
    folder.mkdir()
    properties = (RECORDINGS / "getprop-16-pixel.txt").read_text("utf-8")
    (folder / "getprop.txt").write_text(f"{properties.rstrip()}\n[ro.serialno]: [{SERIAL}]\n", "utf-8")
    battery = (RECORDINGS / "battery-one-ui-8.txt").read_text("utf-8")
    (folder / "dumpsys-battery.txt").write_text(battery, "utf-8")
    supply = folder / "files/sys/class/power_supply/battery"
    supply.mkdir(parents=True)
    (supply / "cycle_count").write_text("0\n")
    return folder


def boot(command: list[str]) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[3]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=LIMIT_S + 120, check=False, cwd=root
    )


@pytest.fixture(scope="module")
def seen(phone: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Boot the guest once; gives what the command line saw there."""
    import peers

    out = tmp_path_factory.mktemp("out")
    script = Path(__file__).with_name("usb_in_guest.py")
    # A guest without hardware acceleration boots in some ten seconds and computes several times slower.
    options = ["--recording", str(phone), "--auth", "allow", "--limit", str(LIMIT_S), "--out", str(out)]
    command = [peers.find("vm"), *options, "--", sys.executable, str(script), SERIAL]
    done = boot(command)
    if done.returncode == GUEST_FAILED:
        done = boot(command)
    assert done.returncode == 0, f"the guest ended with {done.returncode}: {done.stdout}{done.stderr}"
    found: dict[str, Any] = json.loads((out / "seen.json").read_text("utf-8"))
    return found


pytestmark = [
    pytest.mark.slow,
    pytest.mark.peer("vm"),
    pytest.mark.timeout(2 * LIMIT_S + 300),
    pytest.mark.alone,
]
Seen = dict[str, Any]


def test_the_phone_is_named_over_pyusb(seen: Seen) -> None:
    row = seen["device"]
    assert (row["port"], row["driver"], row["state"]) == ("usb:1-1", "android", "ready")
    assert (row["identity"]["manufacturer"], row["identity"]["model"]) == ("Google", "Pixel 8 Pro")
    assert row["identity"]["serial"] == SERIAL


@pytest.mark.parametrize("way", ["read", "read through the server"])
def test_the_recorded_values_are_read(seen: Seen, way: str) -> None:
    values = seen[way]
    assert values["identity.serial"] == SERIAL
    assert float(values["battery.health"]) == 93
    assert (values["battery.level"], values["battery.cycles"]) == (58, 414)
    assert values["integrity.bootloader_locked"] is True
    assert values["integrity.rooted"] is None


def test_a_conflict_names_the_program_that_holds_the_interface(seen: Seen) -> None:
    assert f"({seen['held by']}) holds the device's USB interface" in seen["held"]
    assert f"({seen['held by']})" in seen["doctor"]


def test_a_pulled_cable_and_its_return(seen: Seen) -> None:
    assert seen["unplugged"] == []
    assert seen["is back"] is True


def test_a_dialog_that_is_refused_and_then_allowed(seen: Seen) -> None:
    assert seen["refused"] != "ready"
    assert seen["allowed"] is True


def test_a_real_adb_server_takes_the_phone_and_is_used(seen: Seen) -> None:
    assert seen["through the server"] is True
    assert seen["left to the server"] == "busy"


def test_a_modem_is_read_over_a_real_tty(seen: Seen) -> None:
    assert seen["modem"]["identity.imei"] == "350000000000006"
    assert seen["modem"]["battery.level"] == 87

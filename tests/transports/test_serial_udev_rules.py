# SPDX-License-Identifier: Apache-2.0
"""The udev rules: their form and order, what they decide about devices, and their installation."""

from __future__ import annotations

import os
import re
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from inspector.bundled import resources

NAME = "70-inspector.rules"
SCRIPT = Path(__file__).parents[2] / "scripts" / "install-udev"
# The operators that udev(7) allows for the keys that these rules use.
KEYS = {
    "ACTION": {"=="},
    "SUBSYSTEM": {"=="},
    "SUBSYSTEMS": {"=="},
    "KERNEL": {"=="},
    "ATTR": {"=="},
    "ATTRS": {"=="},
    "ENV": {"==", "="},
    "TAG": {"+="},
    "GOTO": {"="},
    "LABEL": {"="},
}
PART = re.compile(r'([A-Z]+)(?:\{([^}]+)\})?(==|!=|\+=|-=|:=|=)"([^"]*)"')
Rule = list[tuple[str, str, str, str]]


def rules() -> list[Rule]:
    text = (resources() / "udev" / NAME).read_text(encoding="ascii")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: list[Rule] = []
    for line in lines:
        parts = [PART.fullmatch(part) for part in line.split(", ")]
        assert all(parts), f"no rule of udev: {line}"
        found.append([(m[1], m[2] or "", m[3], m[4]) for m in parts if m])
    return found


def fits(pattern: str, value: str) -> bool:
    return any(fnmatchcase(value, one) for one in pattern.split("|"))


def decide(seen: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """Do what udev does with a device: the properties it sets and the tags it gives."""
    values, tags, rows, at = dict(seen), set[str](), rules(), 0
    while at < len(rows):
        rule, at = rows[at], at + 1
        tests = [(key, name, value) for key, name, operator, value in rule if operator == "=="]
        if not all(
            fits(value, values.get(f"{key}.{name}" if name else key, "")) for key, name, value in tests
        ):
            continue
        for key, name, operator, value in rule:
            if key == "ENV" and operator == "=":
                values[f"ENV.{name}"] = value
            elif key == "TAG":
                tags.add(value)
            elif key == "GOTO":
                at = next(n for n, row in enumerate(rows) if row[0] == ("LABEL", "", "=", value))
    return values, tags


def usb(interfaces: str, removable: str = "removable") -> dict[str, str]:
    return {
        "ACTION": "add",
        "SUBSYSTEM": "usb",
        "ENV.DEVTYPE": "usb_device",
        "ENV.ID_USB_INTERFACES": interfaces,
        "ATTR.removable": removable,
    }


def tty(kernel: str, subsystems: str = "usb", removable: str = "removable") -> dict[str, str]:
    return {
        "ACTION": "add",
        "SUBSYSTEM": "tty",
        "KERNEL": kernel,
        "SUBSYSTEMS": subsystems,
        "ATTRS.removable": removable,
    }


# ── form ─────────────────────────────────────────────────────────────────────


def test_every_key_is_used_as_udev_allows() -> None:
    for rule in rules():
        for key, name, operator, value in rule:
            assert operator in KEYS[key], (key, operator)
            assert bool(name) == (key in {"ATTR", "ATTRS", "ENV"})
            assert value


def test_every_jump_goes_forward_to_one_label() -> None:
    rows = rules()
    labels = [rule[0][3] for rule in rows if rule[0][0] == "LABEL"]
    assert len(set(labels)) == len(labels)
    for at, rule in enumerate(rows):
        for key, _, _, value in rule:
            if key == "GOTO":
                assert [("LABEL", "", "=", value)] in rows[at + 1 :]


def test_it_is_read_before_rights_are_given() -> None:
    assert "60-serial.rules" < NAME < "73-seat-late.rules"


# ── what is decided ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("seen", "is_open", "is_left_alone"),
    [
        (usb(":060101:ff4201:"), True, True),
        (usb(":ff4203:"), True, True),
        (usb(":020201:0a0000:"), False, True),
        (usb(":020201:0a0000:", "unknown"), False, True),
        (usb(":020201:0a0000:", "fixed"), False, False),
        (usb(":030101:"), False, False),
        (usb(":ff4202:"), False, False),
        ({**usb(":ff4201:"), "ACTION": "remove"}, False, False),
        ({**usb(":ff4201:"), "ENV.DEVTYPE": "usb_interface"}, False, False),
        (tty("ttyACM0"), True, True),
        (tty("ttyUSB12"), True, True),
        (tty("ttyUSB0", removable="fixed"), False, False),
        (tty("ttyS0", "pnp"), False, False),
        (tty("ttyprintk", "usb"), False, False),
    ],
)
def test_what_becomes_of_a_device(seen: dict[str, str], is_open: bool, is_left_alone: bool) -> None:
    values, tags = decide(seen)
    assert ("uaccess" in tags) == is_open
    ignored = [values.get(f"ENV.ID_MM_{what}_IGNORE") == "1" for what in ("DEVICE", "PORT")]
    assert any(ignored) == is_left_alone


# ── the script ───────────────────────────────────────────────────────────────


@pytest.mark.skipif(os.name != "posix" or not SCRIPT.exists(), reason="not a checkout on a Unix")
class TestScript:
    def run(self, destination: Path, *options: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SCRIPT, *options],
            env={**os.environ, "DESTDIR": str(destination)},
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )

    def test_it_installs_and_removes(self, tmp_path: Path) -> None:
        target = tmp_path / "etc" / "udev" / "rules.d" / NAME
        assert self.run(tmp_path).returncode == 0
        assert target.read_bytes() == (resources() / "udev" / NAME).read_bytes()
        assert self.run(tmp_path).returncode == 0, "a second time is no trouble"
        assert self.run(tmp_path, "--remove").returncode == 0
        assert not target.exists()

    def test_another_option_changes_nothing(self, tmp_path: Path) -> None:
        done = self.run(tmp_path, "--help")
        assert done.returncode == 2
        assert "install-udev [--remove]" in done.stdout
        assert not list(tmp_path.iterdir())

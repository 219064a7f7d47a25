# SPDX-License-Identifier: Apache-2.0
"""The manifest: true to its README, light to import, and what it names can be loaded."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import inspector_drivers.apple
from inspector.domain.device import SeenPort
from inspector_drivers.apple.manifest import MANIFEST

FOLDER = Path(inspector_drivers.apple.__file__).parent
HEADINGS = ("Matches", "Wire protocol", "Readings and units", "Quirks", "How recorded", "Tried on")


def test_every_reading_stands_in_the_readme() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    missing = [name for name in MANIFEST.readings if f"`{name}`" not in text]
    assert not missing


def test_the_readme_has_the_fixed_headings() -> None:
    lines = (FOLDER / "README.md").read_text(encoding="utf-8").splitlines()
    headings = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert tuple(headings[: len(HEADINGS)]) == HEADINGS


@pytest.mark.parametrize("name", [MANIFEST.driver, MANIFEST.virtual])
def test_what_the_manifest_names_can_be_loaded(name: str) -> None:
    module, _, attribute = name.partition(":")
    assert callable(getattr(importlib.import_module(module), attribute))


def said(code: str) -> str:
    """Run code in an interpreter of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip()


def test_the_manifest_imports_nothing_heavy() -> None:
    code = (
        "import sys; from inspector_drivers.apple.manifest import MANIFEST; "
        "print(sorted({'ssl', 'socket', 'plistlib', 'cryptography'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_driver_needs_the_standard_library_alone() -> None:
    code = "import sys; import inspector_drivers.apple.driver; print('cryptography' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("port", "fits"),
    [
        (SeenPort("usbmux:00008110-000A111122228000"), True),
        (SeenPort("usb:1-2"), False),
        (SeenPort("replay:file", facts={"recorded": "usbmux"}), True),
        (SeenPort("replay:file", facts={"recorded": "adb"}), False),
    ],
)
def test_only_ports_of_usbmuxd_match(port: SeenPort, fits: bool) -> None:
    assert any(match.fits(port) for match in MANIFEST.matches) is fits

# SPDX-License-Identifier: Apache-2.0
"""The manifest: true to its README, light to import, and what it names can be loaded."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import inspector_drivers.laptop
from inspector.domain.device import SeenPort
from inspector_drivers.laptop.manifest import MANIFEST

FOLDER = Path(inspector_drivers.laptop.__file__).parent
HEADINGS = ("Matches", "Wire protocol", "Readings and units", "Quirks", "How recorded", "Tried on")


def test_every_reading_and_its_unit_stand_in_the_readme() -> None:
    rows = [line for line in (FOLDER / "README.md").read_text(encoding="utf-8").splitlines() if "|" in line]
    for name, unit in MANIFEST.readings.items():
        row = next((one for one in rows if f"`{name}`" in one), "")
        assert row.split("|")[2].strip() == unit, name


def test_the_readme_has_the_fixed_headings() -> None:
    lines = (FOLDER / "README.md").read_text(encoding="utf-8").splitlines()
    headings = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert tuple(headings[: len(HEADINGS)]) == HEADINGS


@pytest.mark.parametrize("name", [MANIFEST.driver, MANIFEST.virtual])
def test_what_the_manifest_names_can_be_loaded(name: str) -> None:
    module, _, attribute = name.partition(":")
    assert callable(getattr(importlib.import_module(module), attribute))


def test_the_manifest_imports_nothing_heavy() -> None:
    code = (
        "import sys; from inspector_drivers.laptop.manifest import MANIFEST; "
        "print(sorted({'socket', 'subprocess', 'plistlib', 'json'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("port", "fits"),
    [
        (SeenPort("agent+tcp:127.0.0.1:7463"), True),
        (SeenPort("serial:/dev/ttyUSB0"), False),
        (SeenPort("serial:/dev/ttyUSB0", facts={"role": "at"}), False),
        (SeenPort("serial:/dev/ttyUSB0", facts={"role": "agent"}), True),
        (SeenPort("replay:file", facts={"recorded": "agent+tcp"}), True),
        (SeenPort("replay:file", facts={"recorded": "serial"}), False),
        (SeenPort("replay:file", facts={"recorded": "usbmux"}), False),
    ],
)
def test_a_serial_port_matches_only_when_somebody_says_so(port: SeenPort, fits: bool) -> None:
    assert any(match.fits(port) for match in MANIFEST.matches) is fits

# SPDX-License-Identifier: Apache-2.0
"""What holds for every driver before a device is there: its manifest, its README, its constructor."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from every_driver import DRIVERS, FAMILIES, MANIFESTS, PLUGINS

from inspector.domain.reading_names import READINGS
from inspector.wiring import load_attribute

HEADINGS = ["Matches", "Wire protocol", "Readings and units", "Quirks", "How recorded", "Tried on"]
_NAME = re.compile(r"`([a-z.][a-z0-9_.]*\*?)`")

every_family = pytest.mark.parametrize("family", FAMILIES)


def test_the_families_that_ship_are_installed_and_none_is_broken() -> None:
    assert {"android", "apple"} <= set(FAMILIES)
    assert PLUGINS.broken() == ()
    folders = {path.parent.name for path in DRIVERS.glob("*/manifest.py")}
    assert folders == {one.driver.split(".")[1] for one in MANIFESTS.values()} & folders


@every_family
def test_a_manifest_says_what_the_bench_needs(family: str) -> None:
    manifest = MANIFESTS[family]
    assert manifest.family == family
    assert manifest.title
    assert manifest.matches
    assert all(match.schemes for match in manifest.matches)
    assert manifest.readings
    assert {name: READINGS[name].unit for name in manifest.readings} == dict(manifest.readings)
    assert any(name.startswith("identity.") for name in manifest.readings)
    assert callable(load_attribute(manifest.driver))
    assert callable(load_attribute(manifest.virtual))


_LOADED = """
import json, sys
before = set(sys.modules)
import {module}
new = set(sys.modules) - before
known, ours = set(sys.stdlib_module_names), {{"inspector", "inspector_drivers"}}
print(json.dumps({{
    "drivers": sorted(one for one in new if one.startswith("inspector_drivers")),
    "foreign": sorted({{one.partition(".")[0] for one in new}} - known - ours),
    "inspector": sorted(one for one in new if one.startswith("inspector.")),
}}))
"""


@every_family
def test_a_manifest_loads_none_of_its_drivers_code(family: str) -> None:
    package = MANIFESTS[family].driver.rpartition(".")[0]
    done = _python(_LOADED.format(module=f"{package}.manifest"))
    loaded = json.loads(done)
    assert loaded["drivers"] == ["inspector_drivers", package, f"{package}.manifest"]
    assert loaded["foreign"] == []
    assert {one.split(".")[1] for one in loaded["inspector"]} <= {"ports", "domain"}


_BUILT = """
import json, os, sys, threading
from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.plugins import EntryPointPlugins
from inspector.ports import Deadlines
from inspector.wiring import load_attribute

class Shut:
    port = SeenPort({address!r})
    def open(self, service, timeout_s):
        raise AssertionError("opened in the constructor")
    def close(self):
        raise AssertionError("closed in the constructor")

plugins, seen = EntryPointPlugins(), []
manifest = next(one for one in plugins.manifests() if one.family == {family!r})
make, clock, deadlines = load_attribute(manifest.driver), SystemClock(), Deadlines()
watched = ("open", "os.", "socket.", "subprocess.", "ctypes.", "tempfile.", "time.sleep")
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith(watched) else None)
threads = threading.active_count()
make(Shut(), clock, deadlines)
events = list(seen)
assert threads == threading.active_count(), "a thread in the constructor"
open(os.devnull).close()
assert len(seen) > len(events), "the hook hears nothing"
print(json.dumps(events))
"""


@every_family
def test_a_constructor_does_no_io(family: str) -> None:
    for scheme in sorted({scheme for one in MANIFESTS[family].matches for scheme in one.schemes}):
        address = f"{scheme}:127.0.0.1:1"
        assert json.loads(_python(_BUILT.format(address=address, family=family))) == [], scheme


def _python(script: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# ── its README ───────────────────────────────────────────────────────────────


def readme(family: str) -> str:
    """Give a driver's README: it lies beside its manifest."""
    module = sys.modules[type_module(family)]
    assert module.__file__ is not None
    return Path(module.__file__).with_name("README.md").read_text(encoding="utf-8")


def type_module(family: str) -> str:
    return MANIFESTS[family].driver.rpartition(".")[0] + ".manifest"


@every_family
def test_a_readme_has_the_fixed_headings_in_their_order(family: str) -> None:
    found = re.findall(r"^## (.+)$", readme(family), flags=re.MULTILINE)
    assert [one for one in found if one in HEADINGS] == HEADINGS


@every_family
def test_every_reading_stands_in_the_readme_with_its_unit(family: str) -> None:
    wanted = MANIFESTS[family].readings
    told: dict[str, set[str]] = {}
    for names, units in rows(readme(family), wanted):
        is_by_place = len(units) == len(names)
        for place, name in enumerate(names):
            told.setdefault(name, set()).update({units[place]} if is_by_place else set(units))
    assert sorted(set(wanted) - set(told)) == [], "not in the README"
    assert sorted(set(told) - set(wanted)) == [], "in the README, not in the manifest"
    wrong = {name: (told[name], unit) for name, unit in wanted.items() if unit not in told[name]}
    assert wrong == {}


def rows(text: str, wanted: Mapping[str, str]) -> Iterator[tuple[list[str], list[str]]]:
    """Give names and units of each row of the table under 'Readings and units'.

    ``.level`` after ``battery.voltage`` is ``battery.level``; ``os.*`` are all of that room.
    """
    section = text.partition("## Readings and units")[2].partition("\n## ")[0]
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        names = list(_full_names(cells[0], wanted)) if line.startswith("|") else []
        if names:
            yield (
                names,
                [unit.strip() for unit in cells[1].split(",")] * (1 if "," in cells[1] else len(names)),
            )


def _full_names(cell: str, wanted: Mapping[str, str]) -> Iterator[str]:
    room = ""
    for name in _NAME.findall(cell):
        if name.endswith(".*"):
            yield from (one for one in wanted if one.startswith(name[:-1]))
            continue
        full = room + name if name.startswith(".") else name
        room = full.rpartition(".")[0]
        yield full

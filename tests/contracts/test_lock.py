# SPDX-License-Identifier: Apache-2.0
"""The lock pins what the project needs, by hash, and names no machine and no index."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.lock"

# The wheel's tests run without the repository around them.
pytestmark = pytest.mark.skipif(not LOCK.exists(), reason="not a checkout")


def pinned() -> dict[str, list[str]]:
    """Give each package's pins: one, or one for each range of interpreters."""
    pins: dict[str, list[str]] = {}
    for name, version in re.findall(
        r"^([A-Za-z0-9._-]+)==(\S+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE
    ):
        pins.setdefault(canonicalize_name(name), []).append(version)
    return pins


def test_every_requirement_is_pinned_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(one for name in extras if name != "camera" for one in extras[name])]
    pins = pinned()
    outside = [
        text
        for text in wanted
        if not any(
            Requirement(text).specifier.contains(version)
            for version in pins.get(canonicalize_name(Requirement(text).name), [])
        )
    ]
    assert not outside, "run scripts/lock"


def test_every_pin_has_a_hash() -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert len(blocks) == sum(map(len, pinned().values()))
    assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block]


def test_no_host_and_no_path() -> None:
    assert not re.findall(r"://|(?<!\S)/\w+|--index|--find-links(?!$)", LOCK.read_text(encoding="utf-8"))

# SPDX-License-Identifier: Apache-2.0
"""The domain and the framing need nothing installed, and the ports nothing but the domain."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import inspector

PACKAGE = Path(inspector.__file__).parent


def imported(path: Path) -> Iterator[str]:
    """Name every module that a file imports, wherever in the file it does so."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


@pytest.mark.parametrize(
    ("room", "knows"),
    [
        ("domain", ("inspector.domain",)),
        ("framing", ("inspector.framing", "inspector.domain")),
        ("ports", ("inspector.domain", "inspector.ports")),
        ("logs.py", ()),
        ("bundled.py", ()),
    ],
)
def test_room_imports_only(room: str, knows: tuple[str, ...]) -> None:
    place = PACKAGE / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place]
    assert files
    strangers = {
        f"{file.relative_to(PACKAGE)}: {name}"
        for file in files
        for name in imported(file)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == known or name.startswith(f"{known}.") for known in knows)
    }
    assert not strangers

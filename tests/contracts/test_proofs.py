# SPDX-License-Identifier: Apache-2.0
"""What docs/testing.md says is shown by a test is shown by one that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs" / "testing.md"
_PARTS = ("## What proves the window", "## What proves the certificate")
_NAMED = re.compile(r"`(?:([a-z_/]+/test_\w+\.py)::)?(test_\w+|[A-Z]\w+Machine)`")

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="not a checkout")


def rows() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give each line of the tables with the files and the tests that it names."""
    page = PAGE.read_text(encoding="utf-8")
    section = "".join(page.partition(part)[2].partition("\n## ")[0] for part in _PARTS)
    found = []
    for line in section.splitlines():
        if not line.startswith("| ") or "`" not in line.rpartition(" | ")[2]:
            continue
        said, _, shown = line.rpartition(" | ")
        file, names = "", []
        for match in _NAMED.finditer(shown):
            file = match[1] or file
            names.append((file, match[2]))
        found.append((said, names))
    return found


def test_every_statement_has_a_test_that_is_in_the_tree() -> None:
    table = rows()
    assert len(table) > 20
    for said, names in table:
        assert names, said
        for file, name in names:
            text = (TESTS / file).read_text(encoding="utf-8")
            assert re.search(rf"^(?:def|class) {name}\b", text, re.MULTILINE), f"{file}::{name}"

# SPDX-License-Identifier: Apache-2.0
"""What docs/checklists.md shows is a checklist without a fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from inspector.catalog import FileCatalog, lint
from inspector.domain.device import Category

PAGE = Path(__file__).parents[2] / "docs" / "checklists.md"


@pytest.mark.skipif(not PAGE.is_file(), reason="the documentation is only in a checkout")
def test_the_example_can_be_used(tmp_path: Path) -> None:
    rules, words = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    path = tmp_path / "atelier-30.v1.toml"
    path.write_text(rules, encoding="utf-8")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "atelier-30.v1.en.toml").write_text(words, encoding="utf-8")
    assert [str(fault) for fault in lint(path)] == []
    catalog = FileCatalog([tmp_path])
    profile = catalog.newest(Category.PHONE).profile("strict")
    shown = catalog.get("atelier-30", 1).point("battery.health").criterion.number_by(profile)
    assert shown == "≥ 85.5 %"

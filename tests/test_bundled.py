# SPDX-License-Identifier: Apache-2.0
"""Finding the data that ships with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector import bundled


@pytest.fixture
def roots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A package with bundled data and the checkout around it."""
    inside, outside = tmp_path / "inspector" / "_bundled", tmp_path
    monkeypatch.setattr(bundled, "_ROOTS", (inside, outside))
    return inside, outside


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def test_the_checkout_is_used_where_nothing_is_bundled(roots: tuple[Path, Path]) -> None:
    write(roots[1] / "checklists" / "a.toml", "ä\r\n")
    assert bundled.path("checklists", "a.toml") == roots[1] / "checklists" / "a.toml"
    assert bundled.text("checklists", "a.toml") == "ä\n"


def test_what_is_bundled_goes_first_and_alone(roots: tuple[Path, Path]) -> None:
    write(roots[0] / "checklists" / "a.toml", "bundled")
    write(roots[1] / "checklists" / "a.toml", "checkout")
    assert bundled.text("checklists", "a.toml") == "bundled"
    assert bundled.checklists() == roots[0] / "checklists"


def test_files_come_in_order_of_name(roots: tuple[Path, Path]) -> None:
    for name in ("b.toml", "a.toml", "README.md", "texts/a.de.toml"):
        write(roots[1] / "checklists" / name, "")
    assert [file.name for file in bundled.files("checklists", "*.toml")] == ["a.toml", "b.toml"]
    assert [file.name for file in bundled.files("checklists", "texts/*.toml")] == ["a.de.toml"]


def test_what_is_missing_is_named(roots: tuple[Path, Path]) -> None:
    write(roots[1] / "resources" / "style" / "app.qss", "")
    with pytest.raises(FileNotFoundError, match=r"resources/style/other\.qss is missing"):
        bundled.path("resources", "style", "other.qss")
    with pytest.raises(FileNotFoundError, match="checklists is missing"):
        bundled.files("checklists", "*")


def test_this_program_has_its_data() -> None:
    assert (bundled.resources() / "fonts").is_dir()
    assert bundled.files("checklists", "*.toml")

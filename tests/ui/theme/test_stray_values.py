# SPDX-License-Identifier: Apache-2.0
"""Only tokens.py holds a colour, and only one place sets a style sheet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import inspector.ui
from inspector import bundled
from inspector.ui.theme.style import sheet, token_values
from inspector.ui.theme.tokens import DARK, LIGHT

UI = Path(inspector.ui.__file__).parent
HEX = re.compile(r"#(?:[0-9A-Fa-f]{3,4}){1,2}\b")
COLOURED = re.compile(r"\bQColor\(\s*\d|\bQt\.GlobalColor\.(?!transparent)|\brgba?\(")


def sources() -> Iterator[Path]:
    yield from sorted(UI.rglob("*.py"))


def literals(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_colour_stands_outside_the_tokens() -> None:
    for path in sources():
        if path.name == "tokens.py":
            continue
        source = path.read_text(encoding="utf-8")
        stray = [text for text in literals(source) if HEX.search(text)] + COLOURED.findall(source)
        assert not stray, f"{path.name}: {stray}"


def test_a_stray_colour_would_be_found() -> None:
    assert HEX.search("fill: #1D4ED0")
    assert HEX.search("#FFF")
    assert COLOURED.search("QColor(255, 0, 0)")
    assert COLOURED.search("Qt.GlobalColor.red")


def test_only_the_theme_sets_a_style_sheet() -> None:
    for path in sources():
        if "setStyleSheet(" in path.read_text(encoding="utf-8"):
            assert path.name == "live.py", path


def test_the_sheet_names_tokens_and_no_values() -> None:
    template = (bundled.resources() / "style" / "app.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", template, flags=re.DOTALL)
    assert not HEX.search(rules)
    assert not re.search(r"\d+px", rules)
    # No universal and no descendant selectors: both make every restyle slow.
    for selector in re.findall(r"([^{}]+)\{", rules):
        for part in selector.split(","):
            assert "*" not in part
            assert " " not in part.strip(), part


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_sheet_is_filled_completely(theme: object) -> None:
    assert theme in (LIGHT, DARK)
    filled = sheet(LIGHT if theme is LIGHT else DARK)
    assert "@" not in filled
    assert (LIGHT if theme is LIGHT else DARK).colours.border in filled


def test_an_unknown_token_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.ui.theme.style._template", lambda: "QMenu { color: @no_such_token; }")
    with pytest.raises(KeyError):
        sheet(LIGHT)


def test_every_token_can_be_named() -> None:
    values = token_values(LIGHT)
    assert values["canvas"] == LIGHT.colours.canvas
    assert values["size_control"] == "44px"
    assert values["type_body_px"] == "14px"

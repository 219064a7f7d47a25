# SPDX-License-Identifier: Apache-2.0
"""Every text on the ground that it is really painted on: the sheet, the palette, buttons, states, off too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

import pytest
from contrasts import contrast
from PySide6.QtGui import QPalette

from inspector import bundled, ui
from inspector.ui.theme.palette import palette
from inspector.ui.theme.tokens import DARK, LIGHT, ColourName, Theme
from inspector.ui.widgets import action_button, states

LEAST = 4.5
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
GROUNDS: tuple[ColourName, ...] = ("canvas", "surface", "sunken")
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_FILL = re.compile(r"fill(?:Rect\([^\n]*colour\(|=)\"([a-z0-9]+)\"")
NO_GROUND = ("line", "border")
"""Fills that only separate or edge: nothing is written on them."""
METERS = ("accent", "ok", "bad", "warn", "warnink", "ink3")
"""Fills of bars and dots as well; what is written on them has an ink of its own (``on…``, ``canvas``)."""


def sheet_pairs() -> Iterator[tuple[str, ColourName, ColourName]]:
    """Give each rule's text with its ground; what a rule does not say, it has from its widget's first."""
    sheet = (bundled.resources() / "style" / "app.qss").read_text(encoding="utf-8")
    bases: dict[str, dict[str, str]] = {}
    for selectors, body in _RULE.findall(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        said = dict(re.findall(r"(?<![\w-])(color|background): @?([a-z0-9]+)", body))
        for selector in (one.strip() for one in selectors.split(",")):
            kind = re.split(r"::|:|\[", selector)[0]
            known = bases.setdefault(kind, said) if selector == kind else {**bases.get(kind, {}), **said}
            if "color" in known:
                grounds = [known.get("background", "transparent")]
                for ground in GROUNDS if grounds == ["transparent"] else grounds:
                    yield selector, cast("ColourName", known["color"]), cast("ColourName", ground)


@THEMES
def test_what_the_sheet_writes_is_legible(theme: Theme) -> None:
    pairs = list(sheet_pairs())
    assert {"QPushButton:disabled", "QLineEdit", "QMenu::item:selected"} <= {one for one, *_ in pairs}
    for selector, text, ground in pairs:
        assert contrast(theme.colours.named(text), theme.colours.named(ground)) >= LEAST, selector


@THEMES
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_what_qt_writes_by_itself_is_legible(theme: Theme, group: QPalette.ColorGroup) -> None:
    role, made = QPalette.ColorRole, palette(theme)
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.Link, role.Window),
        (role.ToolTipText, role.ToolTipBase),
    ):
        names = made.color(group, text).name(), made.color(group, ground).name()
        assert contrast(*names) >= LEAST, f"{text.name} on {ground.name}"


@THEMES
def test_buttons_and_states_are_legible_on_their_own_fills(theme: Theme) -> None:
    # The choice that holds, where nothing may be chosen, is written in the ground's colour.
    pairs: list[tuple[str, str]] = [("canvas", "ink3")]
    pairs += [(one.ink, one.fill) for one in (*action_button._INKS.values(), action_button._OFF)]
    looks = [*states._DEVICE.values(), *states._OUTCOME.values(), *states._DELIVERY.values()]
    pairs += [(one.on, one.fill) for one in looks if one.fill is not None]
    pairs += [(one.ink, ground) for one in looks for ground in GROUNDS]
    for text, ground in dict.fromkeys(pairs):
        both = getattr(theme.colours, text), getattr(theme.colours, ground)
        assert contrast(*both) >= LEAST, (text, ground)


def test_no_other_fill_is_painted() -> None:
    """A fill that is new in the code needs its pairs here, or in the test of the tokens."""
    code = [path.read_text(encoding="utf-8") for path in Path(ui.__file__).parent.rglob("*.py")]
    painted = {name for text in code for name in _FILL.findall(text)} & set(get_args(ColourName))
    soft = ("accentsoft", "badsoft", "oksoft", "warnsoft", "ink")
    assert painted >= {"surface", "sunken", "accentsoft"}
    assert painted <= {*GROUNDS, *NO_GROUND, *METERS, *soft}

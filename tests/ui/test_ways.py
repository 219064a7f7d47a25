# SPDX-License-Identifier: Apache-2.0
"""Whoever is sent to the settings gets there by one press, at the part that is meant."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from bench_window import F2, F6, Technician
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

import inspector
from inspector.domain.errors import PrinterTrouble, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.ui.review.signed_panel import SignedActions, SignedPanel
from inspector.ui.settings.page import SettingsPage
from inspector.ui.ways import WAYS, WayButton, way_of

_SENDS = re.compile(r"\bin (the )?[Ss]ettings\b(?!')")
_NOT_SHOWN = ("cli", "ui")


def advices() -> Iterator[str]:
    """Give every text outside the window that sends somebody to the settings."""
    root = Path(inspector.__file__).parent
    for path in root.rglob("*.py"):
        if path.relative_to(root).parts[0] in _NOT_SHOWN:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
        docs = {
            ast.get_docstring(node, clean=False) for node in ast.walk(tree) if isinstance(node, documented)
        }
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if text not in docs and "\n" not in text and _SENDS.search(text):
                yield text


def test_every_advice_that_names_the_settings_leads_there() -> None:
    found = set(advices())
    assert len(found) > 3, "the search finds nothing any more"
    assert found == set(WAYS) - {"Name its address in the settings, or ask none."}


def test_a_way_is_found_by_the_words_of_the_service() -> None:
    assert way_of(TokenRefused("No.").advice) == "settings:marketplace"
    assert way_of(Phrase("Choose a larger label in Settings, such as 62x29.")) == "settings:printing"
    assert way_of("Go on.") == ""


def test_an_empty_sync_page_leads_to_the_registry(technician: Callable[..., Technician]) -> None:
    one = technician(A1="android-good:pending")
    one.press(F6)
    one.until_page(one.window.sync)
    button = one.window.sync._empty.button
    assert button is not None
    one.until(button.isVisible)
    one.click(button)
    page = one.window.page()
    assert isinstance(page, SettingsPage)
    assert page.list.value() == "marketplace"
    one.press(F2)
    one.window.go("settings:nothing of the kind")
    assert page.list.value() == "marketplace"


def test_a_trouble_of_printing_offers_its_setting(qtbot: QtBot) -> None:
    panel = SignedPanel(SignedActions(QAction("P"), QAction("L"), QAction("+")))
    qtbot.addWidget(panel)
    panel.show()
    wanted: list[str] = []
    panel.way.wanted.connect(wanted.append)
    advice = next(one for one in WAYS if "label" in one)
    panel.say(PrinterTrouble("No label printer is set.", advice))
    assert panel.way.isVisible()
    panel.way.click()
    assert wanted == ["settings:printing"]
    panel.say(PrinterTrouble("The printer is out of paper.", "Put paper in."))
    assert not panel.way.isVisible()
    panel.say(None)
    assert not panel.trouble.isVisible()


def test_a_button_to_nowhere_is_hidden(qtbot: QtBot) -> None:
    button = WayButton()
    qtbot.addWidget(button)
    assert button.isHidden()

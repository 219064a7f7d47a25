# SPDX-License-Identifier: Apache-2.0
"""Another language while the window is open: every page changes, none keeps a word of the old one."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator

import pytest
from bench_window import Technician
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from inspector import bundled
from inspector.services.bench import SessionState
from inspector.ui import i18n
from inspector.ui.widgets.action_button import ActionButton

Sit = Callable[..., Technician]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def english_only() -> set[str]:
    """Give the texts of the code that no German window shows: their translation is another in every place."""
    path = bundled.resources() / "i18n" / "inspector_de.ts"
    pairs = [
        (one.findtext("source") or "", one.findtext("translation") or "")
        for one in ElementTree.parse(path).getroot().iter("message")
    ]
    german = {spoken for _, spoken in pairs}
    return {source for source, spoken in pairs if spoken not in ("", source)} - german


def shown(page: QWidget) -> set[str]:
    """Give every text of a page that is seen, or told by the key strip."""
    labels = {one.text() for one in page.findChildren(QLabel) if one.isVisible()}
    buttons = {one.text() for one in page.findChildren(ActionButton) if one.isVisible()}
    return labels | buttons | {one.text() for one in page.findChildren(QAction)}


def test_every_page_speaks_german_at_once(technician: Sit) -> None:
    one = technician()
    window = one.window
    one.until_state(SessionState.NEEDS_YOU)
    one.open_first()
    places = [*window._kinds]
    for place in places:
        window.go(place)  # made in English first: what is made later would be German anyway
    english = english_only()
    spoken = {place: window.page() for place in places}
    assert shown(spoken[places[-1]]) & english, "English is told from German by these words"
    app = QApplication.instance()
    assert app is not None
    before = window.inspection
    i18n.set_language(app, "de")
    window._desk.set_language("de")
    one.until(lambda: window.inspection is not before)
    stale = {}
    for place in places:
        window.go(place)
        page = window.page()
        one.until(page.isVisible)
        if left := shown(page) & english:
            stale[place] = left
    assert stale == {}

# SPDX-License-Identifier: Apache-2.0
"""Every page says which it is, and its words fit when everything is larger."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import Technician
from PySide6.QtWidgets import QApplication

from inspector.ui.page import Page
from inspector.ui.settings.page import SettingsPage
from inspector.ui.theme.live import Appearance, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.segmented import Segmented

Sit = Callable[..., Technician]
_SECTIONS = ("bench", "looks", "sound", "printing", "scanner", "marketplace", "keys", "database")
_OURS = (*(f"settings/{one}" for one in _SECTIONS), "people", "welcome")


def to(one: Technician, place: str) -> Page:
    """Go to a page, or to a page of the settings."""
    name, _, section = place.partition("/")
    one.window.go(name)
    page = one.window.page()
    if isinstance(page, SettingsPage):
        page.open(section)
        one.until(lambda: page._standing is not None)
    return page


@pytest.fixture
def bench(technician: Sit) -> Technician:
    one = technician()
    one.open_first()
    return one


def test_every_page_that_has_the_keyboard_says_which_it_is(bench: Technician) -> None:
    for place in bench.window._kinds:
        bench.window.go(place)
        page = bench.window.page()
        page.take_keys()
        assert page.accessibleName() == page.title() != "", place


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_nothing_is_cut_when_everything_is_larger(bench: Technician, qapp: QApplication, zoom: int) -> None:
    bench.window.resize(1280 * zoom // 100, 1000)
    theme_source().apply(qapp, Appearance("light", zoom=zoom))
    for place in _OURS:
        page = to(bench, place)
        QApplication.processEvents()
        for button in page.findChildren(ActionButton):
            if button.isVisibleTo(page):
                assert button.shows_whole_label(), f"{place}: {button.text()}"
        for choice in page.findChildren(Segmented):
            if choice.isVisibleTo(page):
                least = choice.minimumSizeHint().width()
                assert choice.width() >= least, f"{place}: {choice.accessibleName()}"

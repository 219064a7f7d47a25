# SPDX-License-Identifier: Apache-2.0
"""Every control of every page has a name, is reached by Tab and hit with a glove; words fit when enlarged."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from bench_window import Technician
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from inspector.ui.page import Page
from inspector.ui.settings.page import SettingsPage
from inspector.ui.theme.live import Appearance, theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.pin_pad import PinKey
from inspector.ui.widgets.segmented import Segmented

Sit = Callable[..., Technician]
_SECTIONS = ("bench", "looks", "sound", "printing", "scanner", "marketplace", "keys", "database")
_OURS = (*(f"settings/{one}" for one in _SECTIONS), "people", "welcome")
_PARTS = ("_Segment",)
"""Controls whose owner is the target: a segmented control is 44 px, its parts lie inside its edge."""


def controls(page: QWidget) -> Iterator[QWidget]:
    """Give what a hand can use on a page and is seen."""
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in page.findChildren(kind):
            if widget.isVisibleTo(page):
                yield widget


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


def test_every_control_is_named_and_reached_by_tab(bench: Technician) -> None:
    for place in ("bench", "inspect", "sync", *_OURS):
        page = to(bench, place)
        found = list(controls(page))
        assert found or place in ("bench", "sync")
        for widget in found:
            what = f"{type(widget).__name__} on {place}"
            assert widget.accessibleName(), what
            if widget.isEnabled() and not isinstance(widget, PinKey):  # the pad itself has the keyboard
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{what}: {widget.accessibleName()}"


def test_every_page_that_has_the_keyboard_says_which_it_is(bench: Technician) -> None:
    for place in bench.window._kinds:
        bench.window.go(place)
        page = bench.window.page()
        page.take_keys()
        assert page.accessibleName() == page.title() != "", place


def test_what_is_touched_is_44_px_high(bench: Technician) -> None:
    for place in _OURS:
        page = to(bench, place)
        QApplication.processEvents()
        for widget in controls(page):
            target = widget.parentWidget() if type(widget).__name__ in _PARTS else widget
            assert target is not None
            assert target.height() >= theme().size.control, f"{place}: {widget.accessibleName()}"


def test_tab_goes_through_a_page_in_the_order_it_is_read(bench: Technician) -> None:
    page = to(bench, "settings/bench")
    page.take_keys()
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in seen and len(seen) < 60:
        seen.append(focus)
        focus.focusNextChild()
    fields = [widget for widget in controls(page) if isinstance(widget, QLineEdit)]
    assert fields
    assert [widget for widget in seen if widget in fields] == fields


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

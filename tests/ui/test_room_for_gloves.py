# SPDX-License-Identifier: Apache-2.0
"""Touch spacing in the smallest window: whatever a finger presses on any page is 44 px high and wide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from bench_window import Technician
from filled_records import at_records, fill
from named_controls import english_left, nameless, said_otherwise
from PySide6.QtCore import QEventLoop, QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QMenu,
    QTableView,
    QWidget,
)
from tour import seen, sit_down, tour

from inspector.services.bench import SessionState
from inspector.ui import i18n
from inspector.ui.records.page import RecordsPage
from inspector.ui.theme.live import Appearance, theme, theme_source
from inspector.ui.widgets.check_list import CheckList
from inspector.ui.widgets.code_row import CodeRow
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.segmented import Segmented

Sit = Callable[..., Technician]
SMALL = (1280, 800)
LEAST = 44
_WHOLE = (QAbstractButton, QLineEdit, GradeScale, CodeRow, Segmented)


@pytest.fixture(autouse=True)
def in_gloves(qapp: QApplication) -> Iterator[None]:
    theme_source().apply(qapp, Appearance("light", touch=True))
    yield
    theme_source().apply(qapp, Appearance("light"))
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def pressed(page: QWidget) -> Iterator[QWidget]:
    """Give what a finger presses on a page; a part of a segmented control is as high as its frame.

    A row of a check list that leads nowhere is there to be read.
    """
    for kind in _WHOLE:
        for one in page.findChildren(kind):
            is_part = isinstance(one.parentWidget(), Segmented | CodeRow)
            is_read = isinstance(one.parentWidget(), CheckList) and not one.focusPolicy()
            if one.isVisible() and not is_part and not is_read:
                yield one


def rows(view: QAbstractItemView) -> Iterator[tuple[str, int]]:
    """Give the height of each row that is there to be pressed, with its words."""
    model = view.model()
    for row in range(min(model.rowCount(), 60) if model is not None else 0):
        rect = view.visualRect(model.index(row, 0))
        if rect.isValid() and not rect.isEmpty():
            yield str(model.index(row, 0).data() or row), rect.height()


def small_ones(page: QWidget) -> list[str]:
    """List what is too small for a gloved finger."""
    settle()
    found = [
        f"{type(one).__name__} {one.accessibleName()!r}: {one.width()} x {one.height()}"
        for one in pressed(page)
        if one.height() < LEAST or one.width() < LEAST
    ]
    for kind in (QListView, QTableView):
        for view in page.findChildren(kind):
            if view.isVisible() and view.focusPolicy():
                found += [
                    f"{type(view).__name__} row {words!r}: {height} high"
                    for words, height in rows(view)
                    if height < LEAST
                ]
    return found


def in_small_window(one: Technician) -> None:
    one.window.resize(*SMALL)
    one.until(lambda: theme().compact and theme().touch)
    settle()


def test_nothing_of_an_inspection_is_too_small(technician: Sit) -> None:
    one = technician()
    theme_source().apply(cast("QApplication", QApplication.instance()), Appearance("light", touch=True))
    in_small_window(one)
    one.until_state(SessionState.NEEDS_YOU)
    small = small_ones(one.window)
    one.open_first()
    page = one.window.inspection
    scene = one.scene()
    assert scene is not None
    assert scene.checklist is not None
    for point in (*(each.id for each in scene.checklist.points), "grade", "review"):
        page.points.chosen.emit(point)
        settle()
        small += [f"{point}: {what}" for what in small_ones(one.window)]
    page.points.chosen.emit("display.image")
    one.until_at("display.image")
    for key in ("f", "n", "t"):
        one.press(key)
        small += [f"{key}: {what}" for what in small_ones(one.window)]
    assert one.window.width() <= SMALL[0]
    assert not small, "\n".join(dict.fromkeys(small))


def test_nothing_of_the_places_is_too_small(technician: Sit, tmp_path: Path) -> None:
    """Walk through every page in German: what is pressed is large enough, and named in German too."""
    one, wrong = sit_down(technician, tmp_path / "home", "de"), dict[str, None]()
    theme_source().apply(cast("QApplication", QApplication.instance()), Appearance("light", touch=True))
    in_small_window(one)
    german = said_otherwise("de")
    for place in tour(one):
        page = seen(one)
        for fault in (*nameless(page), *english_left(page, german), *small_ones(page)):
            wrong.setdefault(f"{place}: {fault}")
        assert one.window.width() <= SMALL[0], place
    assert not wrong, "\n".join(wrong)


def test_nothing_of_the_records_is_too_small(technician: Sit, tmp_path: Path) -> None:
    one, page = at_records(technician, tmp_path / "records-home")
    theme_source().apply(cast("QApplication", QApplication.instance()), Appearance("light", touch=True))
    in_small_window(one)
    small = small_ones(one.window)
    page.field.look_for("galaxy")
    one.until(page.saved.save.isEnabled)
    page.saved.save.trigger()
    small += small_ones(page)
    page.saved.panel.given.emit("Galaxies")
    one.until(page.saved.known)
    small += small_ones(page)
    page.saved.delete.trigger()
    one.until(page.status.button)
    small += small_ones(page)
    small += menu_rows(page.filters.standing.menu())
    page.voiding.show()
    small += small_ones(page)
    page.voiding.hide()
    page.open_record()
    one.until(page.view.isVisible)
    small += small_ones(page)
    assert one.window.width() <= SMALL[0]
    assert not small, "\n".join(dict.fromkeys(small))


def menu_rows(menu: QMenu) -> list[str]:
    menu.ensurePolished()
    heights = [(action.text(), menu.actionGeometry(action).height()) for action in menu.actions()]
    assert heights
    return [f"menu {text}: {height} high" for text, height in heights if height < LEAST]


def test_a_small_target_would_be_found(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "records-home"
    fill(home, 3)
    one = technician(home, A1="android-good:pending")
    theme_source().apply(cast("QApplication", QApplication.instance()), Appearance("light"))
    one.window.go("records")
    page = one.window.page()
    assert isinstance(page, RecordsPage)
    one.until(lambda: page.model.rowCount() == 3)
    found = small_ones(page)
    assert any("row" in what for what in found), "rows of 33 px"
    assert any("Any day" in what for what in found), "chips of 32 px"

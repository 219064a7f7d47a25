# SPDX-License-Identifier: Apache-2.0
"""Saved searches in the window: named, asked by one press, renamed, deleted, taken back, kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, Technician
from filled_records import at_records
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.ui.records.page import RecordsPage
from inspector.ui.records.saved_bar import SavedChip
from inspector.ui.widgets.action_button import ButtonKind

Sit = Callable[..., Technician]
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def here(technician: Sit, tmp_path: Path) -> tuple[Technician, RecordsPage]:
    return at_records(technician, tmp_path / "records-home")


def press(key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, with_)


def names(page: RecordsPage) -> list[str]:
    return [one.name for one in page.saved.known()]


def save(one: Technician, page: RecordsPage, words: str, name: str) -> None:
    """Type a search and save it, by keys alone."""
    press(Qt.Key.Key_F, CTRL)
    one.type(words)
    one.until(page.saved.save.isEnabled)
    press(Qt.Key.Key_S, CTRL)
    one.until(page.saved.panel.name.hasFocus)
    one.type(name)
    one.press(ENTER)
    one.until(lambda: name in names(page))


def test_a_search_is_saved_and_asked_again_by_keys(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    assert not page.saved.save.isEnabled(), "there is nothing to save yet"
    save(one, page, "galaxy", "Galaxies")
    one.until(page.table.hasFocus)
    assert page.status.text() == "Saved as Galaxies."
    one.press(ESC)
    one.until(lambda: page.model.rowCount() == 12)
    press(Qt.Key.Key_1, ALT)  # in the field, where digits are typed
    one.until(lambda: page.model.rowCount() == 6)
    assert page.field.text() == "galaxy"
    page.table.setFocus()
    one.press("1")
    one.until(lambda: page.model.rowCount() == 12)
    assert page.field.text() == ""


def test_the_chip_asks_for_everything_that_was_chosen(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    page.filters.standing.toggle_choice("refused")
    page.filters.date.toggle_choice("365")
    page.filters.waiting.toggle_choice("waiting")
    one.until(page.empty.isVisible)
    page.filters.waiting.choose()
    one.until(lambda: page.model.rowCount() == 6)
    save(one, page, "imei:35*", "Refused")
    (chip,) = page.saved.bar.shelf.chips()
    assert chip._kind is ButtonKind.CHOSEN
    page.searching.let_all_through()
    one.until(lambda: page.model.rowCount() == 12)
    assert chip._kind is ButtonKind.PLAIN
    one.click(chip)
    one.until(lambda: page.model.rowCount() == 6)
    assert page.filters.standing.chosen() == ("refused",)
    assert page.filters.date.chosen() == ("365",)
    assert page.field.text() == "imei:35*"
    assert chip._kind is ButtonKind.CHOSEN


def test_it_is_renamed_deleted_and_both_are_taken_back(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    save(one, page, "galaxy", "Galaxies")
    press(Qt.Key.Key_M, CTRL)
    one.until(page.saved.panel.name.hasFocus)
    assert page.saved.panel.name.text() == "Galaxies"
    one.type("Samsung")
    one.press(ENTER)
    one.until(lambda: names(page) == ["Samsung"])
    page.table.setFocus()
    one.press("z")
    one.until(lambda: names(page) == ["Galaxies"])
    (chip,) = page.saved.bar.shelf.chips()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    one.until(lambda: names(page) == [])
    assert page.status.text() == "Deleted Galaxies."
    undo = page.status.button()
    assert undo is not None
    one.click(undo)
    one.until(lambda: names(page) == ["Galaxies"])
    assert page.status.text() == "Galaxies is back."
    assert not page.saved.undo.isEnabled()


def test_a_name_that_is_taken_is_told_where_it_was_typed(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    save(one, page, "galaxy", "Galaxies")
    press(Qt.Key.Key_F, CTRL)
    one.type("pixel")
    one.until(lambda: page.model.rowCount() == 6 and page.saved.save.isEnabled())
    press(Qt.Key.Key_S, CTRL)
    one.until(page.saved.panel.name.hasFocus)
    one.type("galaxies")
    one.press(ENTER)
    one.until(lambda: "already" in page.saved.panel.words.text())
    assert page.saved.panel.name.hasFocus()
    one.press(ESC)
    one.until(page.saved.panel.isHidden)
    assert names(page) == ["Galaxies"]


def test_it_is_there_when_the_bench_is_opened_again(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "records-home"
    one, page = at_records(technician, home)
    save(one, page, "galaxy", "Galaxies")
    one.window.close()
    again = technician(home, A1="android-good:pending")
    again.press(Qt.Key.Key_F4)
    shown = again.window.place("records")
    assert isinstance(shown, RecordsPage)
    again.until(lambda: names(shown) == ["Galaxies"])


def test_chips_that_find_no_room_are_in_the_menu(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    for number in range(8):
        save(one, page, f"galaxy {number}", f"A search with a long name {number}")
    page.searching.let_all_through()
    one.window.resize(1280, 800)
    shelf = page.saved.bar.shelf
    one.until(lambda: not shelf.chips()[-1].isVisible())
    shown = [chip for chip in shelf.chips() if chip.isVisible()]
    assert shown == list(shelf.chips())[: len(shown)]
    assert all(chip.geometry().right() <= shelf.width() for chip in shown)
    hidden: list[SavedChip] = list(shelf.chips())[len(shown) :]
    assert [action.text() for action in shelf._menu.actions()] == [chip.text() for chip in hidden]
    shelf._menu.actions()[-1].trigger()
    one.until(lambda: page.field.text() == "galaxy 7")


def test_an_export_shows_how_far_it_is_and_stops(technician: Sit, tmp_path: Path) -> None:
    one, page = at_records(technician, tmp_path / "records-home", 2, 10_000)
    one.until(lambda: page.model.rowCount() == 10_002)
    page.outgoing.export_to(tmp_path / "out.csv")
    one.until(page.status.bar.isVisible)
    assert "rows written" in page.status.text()
    stop = page.status.button()
    assert stop is not None
    assert stop.text() == "Stop export"
    one.click(stop)
    assert "stopped" in page.status.text()
    assert page.status.bar.isHidden()
    one.until(lambda: not list(tmp_path.glob("out.csv*")))


def test_the_keyboard_goes_from_the_field_to_the_rows_and_back(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    one.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.table.place() == 2
    assert page.field.hasFocus()
    page.table.setFocus()
    one.press(Qt.Key.Key_End)
    assert page.table.place() == 11
    one.press(Qt.Key.Key_Home)
    assert page.table.place() == 0
    one.press(Qt.Key.Key_Up)
    assert page.field.hasFocus()
    one.press(ENTER)
    one.until(page.view.isVisible)
    one.press("/")
    one.until(page.field.hasFocus)
    assert not page.view.isVisible()


def test_an_empty_list_says_what_to_do_and_does_it(here: tuple[Technician, RecordsPage]) -> None:
    one, page = here
    one.type("nosuchphone")
    one.until(page.empty.isVisible)
    assert "nosuchphone" in page.empty.accessibleName()
    assert not page.preview.isVisible()
    page._show_all.trigger()
    one.until(lambda: page.model.rowCount() == 12)
    assert page.preview.isVisible()


def test_a_home_without_records_leads_to_the_bench(technician: Sit, tmp_path: Path) -> None:
    one = technician(tmp_path / "bare-home", A1="android-good:pending")
    one.press(Qt.Key.Key_F4)
    page = one.window.place("records")
    assert isinstance(page, RecordsPage)
    one.until(page.bare.isVisible)
    page._to_bench.trigger()
    one.until_page(one.window.bench)

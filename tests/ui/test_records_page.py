# SPDX-License-Identifier: Apache-2.0
"""The page of records through its widgets: typing, filters, the record whole, scrolling, export."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from bench_window import ENTER, ESC, Technician
from filled_records import at_records, fill
from inspections import imei_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shop_people import scan, with_people

from inspector.domain.inspection import State
from inspector.domain.record import Standing
from inspector.storage.store import SqlStore
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.ui.records.page import RecordsPage
from inspector.ui.records.words import CLOSED

Sit = Callable[..., Technician]
F4 = Qt.Key.Key_F4


@pytest.fixture
def page_of(technician: Sit, tmp_path: Path) -> Callable[..., tuple[Technician, RecordsPage]]:
    def sit(many: int = 12, copies: int = 0) -> tuple[Technician, RecordsPage]:
        return at_records(technician, tmp_path / "records-home", many, copies)

    return sit


def models(page: RecordsPage) -> set[str]:
    rows = [page.model.row_at(place) for place in range(page.model.rowCount())]
    return {row.model for row in rows if row is not None}


def test_typing_narrows_the_list_and_esc_widens_it(
    page_of: Callable[..., tuple[Technician, RecordsPage]],
) -> None:
    one, page = page_of()
    assert page.field.hasFocus()
    one.type("galaxy")
    one.until(lambda: page.model.rowCount() == 6)
    assert models(page) == {"Galaxy S21"}
    one.press(ESC)
    one.until(lambda: page.model.rowCount() == 12)
    one.type(imei_of(2222)[-5:])
    one.until(lambda: page.model.rowCount() == 1)
    one.press(ESC)
    one.until(lambda: page.model.rowCount() == 12)
    one.type("zzz")
    one.until(lambda: page.model.rowCount() == 0)
    assert page.empty.isVisible()
    assert "No record matches" in page.empty.accessibleName()
    assert "So few digits" not in page.empty._sentence.text()
    one.press(ESC)
    one.until(lambda: page.model.rowCount() == 12)
    ends = {imei_of(n * 1111)[-2:] for n in range(12)} | {"21"}  # a Galaxy S21 is found by its name
    two = next(end for n in range(100) if (end := f"{n:02}") not in ends)
    one.type(two)
    one.until(lambda: page.model.rowCount() == 0)
    assert f"{two}* finds what begins so" in page.empty._sentence.text()
    one.press(ESC, ESC)
    one.until_page(one.window.bench)


def test_chips_let_through_what_they_say(page_of: Callable[..., tuple[Technician, RecordsPage]]) -> None:
    one, page = page_of()
    page.filters.standing.toggle_choice("refused")
    one.until(lambda: page.model.rowCount() == 6)
    page.filters.standing.choose()
    page.filters.waiting.toggle_choice("waiting")
    one.until(lambda: page.model.rowCount() == 6 and models(page) == {"Pixel 6a"})
    page.filters.grade.toggle_choice("premium")
    one.until(page.empty.isVisible)
    page.filters.grade.setFocus()
    QTest.keyClick(page.filters.grade, Qt.Key.Key_Delete)
    one.until(lambda: page.model.rowCount() == 6)
    one.until(page.filters.point.menu_actions)
    page.filters.clear()
    page.filters.point.menu_actions()[0].trigger()
    one.until(lambda: page.model.rowCount() == 6 and models(page) == {"Galaxy S21"})


def test_enter_opens_the_record_whole_and_esc_goes_back(
    page_of: Callable[..., tuple[Technician, RecordsPage]],
) -> None:
    one, page = page_of()
    one.type("imei:" + imei_of(3333))
    one.until(lambda: page.model.rowCount() == 1)
    one.press(ENTER)
    one.until(page.view.isVisible)
    cells = [row.cells for row in page.view.model.rows()]
    assert len(cells) == 25
    assert "Galaxy S21" in page.view.head.text()
    assert page.view.trust.text()
    one.press(ESC)
    one.until(page.table.isVisible)
    one.press("i")
    assert QGuiApplication.clipboard().text() == imei_of(3333)


def test_a_page_made_piece_by_piece_knows_what_points_are_called(technician: Sit, tmp_path: Path) -> None:
    one = technician(tmp_path / "home")
    page = RecordsPage(one.window._desk, one.window, at_once=False)
    one.until(lambda: page.reader.is_ready)  # the home is known before the page is whole
    page.make_all()
    one.until(lambda: page.model.title_of("battery.health") == "Battery health")


def test_the_panel_follows_the_cursor(page_of: Callable[..., tuple[Technician, RecordsPage]]) -> None:
    one, page = page_of()
    first = page.current()
    assert first is not None
    one.press(Qt.Key.Key_Down)
    second = page.current()
    assert second is not None
    assert second.key < first.key
    one.until(lambda: "certificate" in page.preview.trust.text() or "old" in page.preview.trust.text())
    assert page.preview.model.text() == second.model


def test_an_old_record_has_a_way_to_its_review(
    page_of: Callable[..., tuple[Technician, RecordsPage]],
) -> None:
    one, page = page_of()
    closed = next(place for place in range(12) if page.model.row_at(place).standing in CLOSED)  # type: ignore[union-attr]
    page.table.go_to(closed)
    page.table.setFocus()
    row = page.current()
    assert row is not None
    one.press("W")
    section = cast("AuditPage", one.window.place("audit")).section_of("queue")
    assert isinstance(section, QueueSection)
    one.until(lambda: section.view.shown is not None)
    assert section.view.shown is not None
    assert section.view.shown.opened.inspection.uid == row.uid


def test_a_scanned_number_is_looked_for(page_of: Callable[..., tuple[Technician, RecordsPage]]) -> None:
    one, page = page_of()
    one.window.scanner.scanned.emit(imei_of(4444))
    one.until(lambda: page.model.rowCount() == 1)
    assert page.field.text() == imei_of(4444)


def test_ten_thousand_rows_scroll_without_a_read_on_the_window_s_thread(
    page_of: Callable[..., tuple[Technician, RecordsPage]], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, page = page_of(2, copies=10_000)
    one.until(lambda: page.model.rowCount() == 10_002)
    readers: set[int] = set()
    plain = SqlStore.reading

    def watched(store: SqlStore) -> object:
        readers.add(threading.get_ident())
        return plain(store)

    monkeypatch.setattr(page.reader._app.records, "_reading", lambda: watched(page.reader._app.store))  # type: ignore[union-attr]
    bar = page.table.verticalScrollBar()
    for place in (500, 9_900, 4_321, 0, 9_990):
        bar.setValue(place)
        QApplication.processEvents()
        one.until(lambda place=place: page.model.row_at(place) is not None)
        row = page.model.row_at(place)
        assert row is not None
        assert row.key == 10_002 - place
    assert readers
    assert threading.get_ident() not in readers


def test_what_is_listed_goes_to_a_file(
    page_of: Callable[..., tuple[Technician, RecordsPage]], tmp_path: Path
) -> None:
    one, page = page_of()
    one.type("galaxy")
    one.until(lambda: page.model.rowCount() == 6)
    path = tmp_path / "out.csv"
    page.outgoing.export_to(path)
    one.until(lambda: "out.csv" in page.status.text())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["model"] for row in rows} == {"Galaxy S21"}
    assert len(rows) == 6
    page.outgoing.export_to(tmp_path / "nowhere" / "out.csv")
    one.until(lambda: "cannot be written" in page.status.text())


def test_an_export_that_is_stopped_leaves_no_file(
    page_of: Callable[..., tuple[Technician, RecordsPage]], tmp_path: Path
) -> None:
    one, page = page_of(2, copies=10_000)
    path = tmp_path / "out.csv"
    one.until(lambda: page.model.rowCount() == 10_002)
    page.outgoing.export_to(path)
    one.until(lambda: "written" in page.status.text())
    page.outgoing.export.trigger()
    assert "stopped" in page.status.text()
    one.until(lambda: not list(tmp_path.glob("out.csv*")))


def test_a_second_person_makes_a_certificate_void_with_a_reason(technician: Sit, tmp_path: Path) -> None:
    home = with_people(tmp_path / "void-home")
    fill(home, 4)
    one = technician(home, A1="android-good:pending")
    one.until(lambda: one.window.gate.is_locked)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    one.press(F4)
    page = cast("RecordsPage", one.window.place("records"))
    one.until(lambda: page.model.rowCount() == 4 and "ms" in page.field.said())
    page.table.setFocus()
    one.press(Qt.Key.Key_Down)  # the newest was refused: there is nothing to make void
    row = page.current()
    assert row is not None
    assert row.standing == "certified"
    one.press("v")
    one.until(page.voiding.reason.hasFocus)
    one.press(ENTER)
    one.until(lambda: "technician" in page.voiding.words.text())
    assert page.voiding.isVisible()
    assert page.voiding.reason.hasFocus()
    scan(one, "BADGE-Ilse")
    one.until(lambda: "Ilse" in one.window.header.accessibleName())
    page.voiding.reason.setFocus()
    one.press(ESC)
    one.until(page.voiding.isHidden)
    one.press("v")
    one.until(page.voiding.reason.hasFocus)
    one.press(ENTER)
    one.until(lambda: "for a reason" in page.voiding.words.text())
    one.type("The wrong phone.")
    one.press(ENTER)
    one.until(page.voiding.isHidden)
    one.until(lambda: (found := page.current()) is not None and found.standing == "void")
    assert page.current() == replace(row, standing=Standing.VOID, state=State.VOID)
    page.outgoing.print.trigger()
    one.until(lambda: "Waits for the printer. It is void" in page.status.text())

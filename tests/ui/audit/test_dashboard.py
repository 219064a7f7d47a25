# SPDX-License-Identifier: Apache-2.0
"""The dashboard in the window: figures, the keyboard, the records behind a mark, files and paper."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
from bench_window import Technician
from filled_records import fill
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from inspector.domain.record import Field, How, Standing, Word
from inspector.domain.saved_filter import RecordSearch, from_document
from inspector.domain.statistics.agreement import Judgement, Reviewed
from inspector.domain.statistics.dashboard import Question, dashboard
from inspector.ui.audit.charts.bars import Row, rows
from inspector.ui.audit.charts.drawing import Canvas
from inspector.ui.audit.charts.view import Panel
from inspector.ui.audit.dashboard import agreement_panels, targets
from inspector.ui.audit.dashboard.panels import Shown
from inspector.ui.audit.dashboard.section import DashboardSection
from inspector.ui.audit.page import AuditPage
from inspector.ui.file_choice import close_choices
from inspector.ui.records.page import RecordsPage

Sit = Callable[..., Technician]


def opened(one: Technician) -> DashboardSection:
    """Go to the dashboard, all days of it."""
    one.window.go("audit:dashboard")
    page = one.window.page()
    assert isinstance(page, AuditPage)
    section = page.section
    assert isinstance(section, DashboardSection)
    section.narrowing.days.choose()
    one.until(lambda: section.shown is not None and section.shown.found.question == Question())
    return section


def test_an_auditor_reads_the_figures_and_opens_what_is_behind_them(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "home"
    fill(home, 6)
    one = technician(home)
    section = opened(one)
    assert section.figures.accessibleName().startswith("First-pass yield: 50.0 %")
    assert [view.accessibleName() for view in section.grid.views[:2]] == [
        "Where devices fail",
        "Share failing",
    ]
    chart = section.grid.views[0]
    assert ": 3, 100 %" in chart.accessibleDescription()

    one.press("E")  # asks for a place, and lets the window go on
    assert one.window.findChildren(QFileDialog)
    close_choices(one.window)
    section.save(tmp_path / "board.png", section._sheet(section.shown).png())  # type: ignore[arg-type]
    one.until((tmp_path / "board.png").exists)
    assert QImage(str(tmp_path / "board.png")).width() == 2400
    pdf = section._sheet(section.shown).pdf("a4")  # type: ignore[arg-type]
    with pypdfium2.PdfDocument(pdf) as document:
        assert [round(side) for side in document[0].get_size()] == [595, 842]
        told = document[0].get_textpage().get_text_bounded()
        assert "Where devices fail" in told
        assert re.search(r"^\S+ · All days · made \d+ \w+ 20\d\d \d\d:\d\d UTC", told, re.MULTILINE)

    section.narrowing.technician.choose("nobody")
    one.until(section.empty.isVisible)
    section.narrowing.technician.choose()
    one.until(section.area.isVisible)

    times = section.grid.views[4]  # nothing is searched by the time that a point took
    times.show_panel(Panel("Times", "", lambda canvas: rows(canvas, [Row("Touch", 9, "9 s", "Touch: 9 s")])))
    QTest.keyClick(times, Qt.Key.Key_Return)
    assert section.status.text().startswith("No search")

    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    records = one.window.page()
    assert isinstance(records, RecordsPage)
    one.until(lambda: records.model.rowCount() == 3)
    assert {row.standing for at in range(3) if (row := records.model.row_at(at))} == {Standing.REFUSED}


def test_the_panel_of_kappas_keeps_the_grade_and_says_what_a_dot_is() -> None:
    mixed = (("pass", "pass", 9), ("fail", "fail", 3), ("pass", "fail", 2))
    said = [Judgement(f"point.{n}", *pair) for n in range(12) for pair in mixed]
    said += [Judgement("grade", one, one, 5) for one in ("good", "fair")]  # the best agreement comes last
    said += [Judgement("same.always", "pass", "pass", 3)]
    found = dashboard(Question(), (), reviewed=Reviewed(9, tuple(said)))
    german = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        panel = agreement_panels.agreement(Shown(found, {}))
        marks = panel.layout(Canvas(400, 1, lambda _, text: 7 * len(text))).marks
    finally:
        QLocale.setDefault(german)
    assert marks[0].name.startswith("Grade: κ 1,00, ")
    assert len(marks) == 9
    assert panel.note.endswith("5 more are in the CSV.")
    assert "A dot" not in panel.note  # none is shown
    lone = Reviewed(3, (Judgement("same.always", "pass", "pass", 3),))
    note = agreement_panels.agreement(Shown(dashboard(Question(), (), reviewed=lone), {})).note
    assert note == "A dot: one of the two always said the same, so there is no kappa."


def test_a_mark_leads_to_its_days_person_and_model() -> None:
    first = date(2026, 11, 2)
    question = Question(first, first + timedelta(30), "anna", "Pixel 6a")
    target = targets.failing_between(question, first, first + timedelta(6), frozenset({"touch.grid"}))
    assert target.search == RecordSearch(
        query='model="Pixel 6a"',
        technicians=frozenset({"anna"}),
        points=frozenset({"touch.grid"}),
        since=first,
        until=first + timedelta(6),
        is_by_close=True,
    )
    place, _, asked = targets.part_of(target).partition(":")
    assert (place, json.loads(asked)["since"]) == ("records", "2026-11-02")
    assert from_document(json.loads(asked)) == target.search
    assert targets.graded(question, "mint") is None
    worn = targets.with_battery(question, 91).search
    assert worn.wanted(datetime.now(UTC)).words[-1] == Word(Field.BATTERY, How.HAS, "91")
    assert (worn.standings, worn.is_by_close) == ({"certified", "certified_with_remarks", "void"}, True)


def test_a_week_across_the_edge_of_the_days_opens_its_days_alone() -> None:
    friday, tuesday = date(2026, 11, 6), date(2026, 11, 17)
    question = Question(friday, tuesday)
    for monday, sunday, since, until in (
        (date(2026, 11, 2), date(2026, 11, 8), friday, date(2026, 11, 8)),
        (date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 16), tuesday),
    ):
        search = targets.refused_between(question, monday, sunday).search
        assert (search.since, search.until, search.is_by_close) == (since, until, True)

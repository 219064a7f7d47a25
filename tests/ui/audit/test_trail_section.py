# SPDX-License-Identifier: Apache-2.0
"""The audit trail in the window: read, narrowed to a word and a person, checked, and the check that finds."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bench_window import ESC, Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tour import do

from inspector.domain.person import Role
from inspector.domain.trail import TrailReport
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.trail.jobs import shown
from inspector.ui.audit.trail.section import TrailSection
from inspector.ui.audit.trail.words import event_of, event_words

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

Sit = Callable[..., Technician]
PIN = "2580"
ROOT = Path(__file__).resolve().parents[3]


def sign_in_auditor(one: Technician) -> None:
    """Let Ida be an auditor, and sign in."""

    def job(app: App, _: Bench) -> None:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        auditor = app.people.add("Ida", Role.AUDITOR, chief)
        app.people.set_pin(auditor.id, PIN, chief)
        app.people.sign_in_by_pin(auditor.id, PIN)

    do(one, job)
    one.window._desk.say_all()


def at_trail(one: Technician) -> TrailSection:
    one.press(Qt.Key.Key_F5)
    page = one.window.place("audit")
    assert isinstance(page, AuditPage)
    one.until_page(page)
    page.open("trail")
    section = page.section
    assert isinstance(section, TrailSection)
    one.until(lambda: section.table.rows.rowCount() > 0)
    return section


def whats(section: TrailSection) -> set[str]:
    return {one.what for one in section.table.rows.rows()}


def test_what_an_event_says_is_one_line_without_braces() -> None:
    told = {
        "old": None,
        "point": "display.image",
        "new": {"outcome": "fail", "note": ""},
        "because": ["a", "b"],
    }
    assert shown(told) == "because: a, b · new: (outcome: fail) · point: display.image"


def test_every_event_of_the_table_has_a_name_of_its_own(qapp: QApplication) -> None:
    table = (ROOT / "docs/audit-trail.md").read_text(encoding="utf-8")
    events = re.findall(r"^\| `([a-z_.]+)` \|", table, re.MULTILINE)
    assert len(events) > 60
    for what in events:
        assert event_of(event_words(what).upper()) == what
        assert event_words(f"{what}.failed") == f"Failed: {event_words(what)}"
    assert event_words("of.tomorrow") == "of.tomorrow"
    assert event_of("of.tomorrow") == ""


def test_an_auditor_reads_the_trail_and_finds_the_changed_event(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "home"
    one = technician(home)
    sign_in_auditor(one)
    section = at_trail(one)
    section.look()
    one.until(lambda: {"person.signed_in", "person.added"} <= whats(section))
    rows = section.table.rows.rows()
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)

    one.press("f")
    QTest.keyClicks(section.field, "Signed_In")
    one.until(lambda: whats(section) == {"person.signed_in"})
    one.press(ESC)
    one.press("p")
    one.until(lambda: section.who == "ida")
    section.field.clear()
    section.look()
    one.until(lambda: {row.who for row in section.table.rows.rows()} == {"ida"})
    one.press(ESC)
    one.until(lambda: len(section.table.rows.rows()) >= len(rows))

    section.field.setText("name locked")
    section.look()
    one.until(section.empty.isVisible)
    assert not section.table.isVisible()
    assert "name locked" in section.empty.accessibleName()
    section.field.setText("person added")
    section.look()
    one.until(lambda: whats(section) == {"person.added"})
    assert section.table.isVisible()
    section.field.clear()

    one.press("v")
    one.until(lambda: "as it was written" in section.result.text())
    report = TrailReport(7, 2, 3, uncovered=1, unknown=4)
    assert list(section._whole(report))[1] == "4 signed heads are of keys that are not known here."
    with closing(sqlite3.connect(home / "inspector.db")) as connection, connection:
        connection.execute("UPDATE audit_event SET what = 'person.gone' WHERE seq = 2")
    one.press("v")
    one.until(lambda: section.result.text().startswith("Event 2 of "))
    assert "changed" in section.result.text()
    section.look()
    one.until(lambda: any(not row.is_whole for row in section.table.rows.rows()))

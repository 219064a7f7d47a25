# SPDX-License-Identifier: Apache-2.0
"""An auditor's desk whose store is a PostgreSQL server: the queue, a review by keys, a countersignature."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import psycopg
import pytest
from bench_window import SPACE, Technician
from inspections import SHOP, event, finished, opened, signed
from postgres import plain
from postgres_stores import _postgres_store, postgres_server, postgres_store_url
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector import wiring
from inspector.domain.person import Role
from inspector.storage.database import DATABASE
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.wiring.reviewing import reviews

__all__ = ["_postgres_store", "postgres_server", "postgres_store_url"]
pytestmark = [pytest.mark.slow, pytest.mark.peer("postgres")]
PIN = "2580"


@pytest.fixture
def home(tmp_path: Path, postgres_store_url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a desk's home; another bench has signed one phone, and Ida may review it."""
    monkeypatch.setenv("INSPECTOR_DATABASE_URL", postgres_store_url)
    monkeypatch.setenv("INSPECTOR_SHOP_ID", SHOP)
    with closing(wiring.App(tmp_path / "bench")) as app:
        phone = finished(replace(opened(1, shop=SHOP), bench_id=app.settings.bench_id))
        app.store.open_inspection(phone, event(phone))
        closed, certificate = signed(phone)
        app.store.sign(closed, certificate, (), event(closed, "certificate.signed"))
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        auditor = app.people.add("Ida", Role.AUDITOR, chief)
        for person in (chief, auditor):
            app.people.set_pin(person.id, PIN, chief)
    return tmp_path / "desk"


@pytest.fixture
def desk(qtbot: QtBot, home: Path) -> Iterator[Technician]:
    """Sit down at the desk; the window is closed at the end."""
    one = Technician(qtbot, home, None)
    yield one
    one.window.close()


def at_queue(one: Technician) -> QueueSection:
    done: list[object] = []
    one.window._desk.do(lambda app, _: app.people.sign_in_by_pin("ida", PIN), done.append, done.append)
    one.until(lambda: bool(done))
    one.window._desk.say_all()
    page = one.window.place("audit")
    assert isinstance(page, AuditPage)

    def there() -> bool:  # a key that comes while the window still learns who sits there goes nowhere
        if one.window.page() is not page:
            one.press(Qt.Key.Key_F5)
        return one.window.page() is page

    one.until(there)
    section = page.section_of("queue")
    assert isinstance(section, QueueSection)
    one.until(lambda: section.known is not None and section.known.may_review)
    one.until(lambda: section.table.rows.rowCount() == 1)
    return section


def is_judged(section: QueueSection, at: int) -> bool:
    return section.view.table.rows.rows()[at].judgement is not None


def test_an_auditor_countersigns_on_the_shops_server(
    desk: Technician, home: Path, postgres_store_url: str
) -> None:
    section = at_queue(desk)
    section.open_chosen()
    desk.until(lambda: section.is_open and section.view.shown is not None)
    rows = section.view.table.rows
    for at in range(rows.rowCount()):
        section.view.table.go_to(at)
        if rows.rows()[at].judgement is None:
            desk.press(SPACE)
            desk.until(partial(is_judged, section, at))
    desk.until(section._review.countersign.isEnabled)
    section._review.countersign.trigger()

    def decided() -> bool:
        shown = section.view.shown
        review = shown.reviewed.review if shown is not None else None
        return review is not None and review.signature != ""

    desk.until(decided)
    desk.window.close()

    with psycopg.connect(plain(postgres_store_url)) as connection:
        said = connection.execute("SELECT reviewer_id, decision FROM review").fetchall()
        assert said == [("ida", "countersigned")]
        signed_by = "SELECT count(*) FROM audit_event WHERE what = 'review.countersigned'"
        assert connection.execute(signed_by).fetchone() == (1,)
    assert not (home / DATABASE).exists()
    with closing(wiring.App(home, read_only=True)) as app:
        assert not reviews(app).queue(9, app.operator)

# SPDX-License-Identifier: Apache-2.0
"""An auditor judges a lot in the window: makes it, draws, rejects with a second press, keeps the report."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from bench_window import ENTER, ESC, Technician
from inspections import deliveries, event, finished, opened, signed
from PySide6.QtCore import Qt
from tour import do

from inspector import settings
from inspector.clock import SystemClock
from inspector.domain.event import AuditEvent
from inspector.domain.person import Role
from inspector.domain.sampling.lot import LotState
from inspector.domain.sampling.switching import Act, LotResult
from inspector.domain.sampling.tables import Severity
from inspector.ports import Cancel
from inspector.storage.sampling import SqlSampling
from inspector.storage.store import SqlStore
from inspector.ui.audit.lots.section import LotsSection
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.ui.records.loading import Opened, load
from inspector.ui.records.preview import sync_text
from inspector.wiring.reviewing import reviews

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

Sit = Callable[..., Technician]
PIN = "2580"


def sign_today(home: Path, many: int) -> None:
    """Write certificates that were signed a moment ago into a training home."""
    one = settings.save(settings.load(home), use="training")
    now = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=2)
    with closing(SqlStore(home, one.shop_id, one.bench_id, SystemClock())) as store:
        for number in range(many):
            phone = opened(number, at=now + timedelta(milliseconds=number), shop=one.shop_id)
            phone = replace(phone, is_training=True)
            store.open_inspection(phone, event(phone))
            closed, certificate = signed(finished(phone))
            store.sign(closed, certificate, deliveries(closed), event(closed))


def sign_in_auditor(one: Technician) -> None:
    def job(app: App, _: Bench) -> None:
        chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
        auditor = app.people.add("Ida", Role.AUDITOR, chief)
        for person in (chief, auditor):
            app.people.set_pin(person.id, PIN, chief)
        app.people.sign_in_by_pin(auditor.id, PIN)

    do(one, job)
    one.window._desk.say_all()


def send_back(one: Technician, uid: str, reason: str) -> None:
    do(one, lambda app, _: reviews(app).send_back(uid, reason, app.operator))


def at_lots(one: Technician) -> tuple[AuditPage, LotsSection]:
    one.press(Qt.Key.Key_F5)
    page = one.window.place("audit")
    assert isinstance(page, AuditPage)
    one.until_page(page)
    page.open("lots")
    section = page.section
    assert isinstance(section, LotsSection)
    one.until(lambda: section.known is not None and section.known.may_review)
    return page, section


def state(section: LotsSection) -> LotState | None:
    return section.pane.shown.lot.state if section.is_open and section.pane.shown is not None else None


def test_an_auditor_rejects_a_lot_and_keeps_its_report(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "home"
    sign_today(home, 9)
    one = technician(home)
    sign_in_auditor(one)
    page, section = at_lots(one)
    assert section.empty.isVisible()
    one.press("m")
    one.until(section.panel.make.isEnabled)
    section.panel.days.choose("7")
    section.panel.aql.choose("6.5")
    section.panel.seed.setText("dice 4 2 6")
    one.until(lambda: "n = 2 of 9, Ac = 0, Re = 1" in section.panel.words.text())
    assert "MIL-STD-105E" in section.panel.words.text()
    assert "normal inspection" in section.panel.words.text()
    one.click(section.panel.button)
    one.until(lambda: state(section) is LotState.OPEN)
    assert not section._lot.accept.isEnabled()

    one.press("d")
    one.until(lambda: state(section) is LotState.DRAWN)
    shown = section.pane.shown
    assert shown is not None
    assert (section.pane.sample.rows.rowCount(), shown.lot.seed) == (2, "dice 4 2 6")
    one.press(ENTER)
    queue = page.section_of("queue")
    assert isinstance(queue, QueueSection)
    one.until(lambda: page.section is queue and queue.is_whole)
    first, second = shown.to_review
    send_back(one, first, "It rattles.")
    page.open("lots")
    one.until(lambda: section.pane.shown is not None and section.pane.shown.to_review == (second,))
    one.press("g")
    one.until(lambda: page.section is queue and queue.view.shown is not None and queue._uid == second)
    page.open("lots")
    send_back(one, second, "It is cracked.")
    one.press("r")
    one.until(section._lot.reject.isEnabled)
    assert not section._lot.accept.isEnabled()

    one.press("x")
    one.until(section.pane.confirm.isVisible)
    assert section.pane.confirm.title.text() == "Reject the lot? Devices in it: 9."
    one.press(ESC)
    one.until(lambda: not section.pane.confirm.isVisible())
    assert state(section) is LotState.DRAWN
    one.press("x")
    one.until(section.pane.confirm.isVisible)
    one.press(ENTER)
    one.until(lambda: state(section) is LotState.REJECTED)

    assert not section.pane.is_asking
    one.press("l")
    one.until(section.pane.release.isVisible)
    held = section.pane.shown.sending.held if section.pane.shown is not None else 0
    assert section.pane.release.title.text() == f"Release the lot? Deliveries held back: {held}."
    assert held
    one.press(ENTER)
    one.until(lambda: "needs a reason" in section.pane.message.text())
    section.pane.release.reason.setText("The cable was at fault.")
    one.press(ENTER)
    one.until(lambda: not section.pane.is_asking)
    assert section.pane.shown is not None
    told = [text.text() for text in section.pane._facts]
    assert told[-3] == f"0 held back, {len(section.pane.shown.sending.gone)} went out"
    assert told[-1].endswith("UTC, ida: The cable was at fault.")
    assert not section._lot.release.isEnabled()
    released: list[AuditEvent] = []
    do(one, lambda app, _: released.extend(app.store.events(shown.lot.uid)))
    assert (released[-1].what, released[-1].who) == ("sampling.released", "ida")
    assert released[-1].payload == {"reason": "The cable was at fault.", "held": held}

    section.save(section.pane.shown, tmp_path / "lot.pdf")
    one.until(lambda: "Saved lot.pdf" in section.pane.message.text())
    words = pypdfium2.PdfDocument(tmp_path / "lot.pdf")[0].get_textpage().get_text_range()
    assert all(told in words for told in ("MIL-STD-105E", "dice 4 2 6", "Rejected", "Nonconforming: 1"))
    one.press(ESC)
    one.until(lambda: not section.is_open and section.table.rows.rowCount() == 1)
    one.until(lambda: section.known is not None and section.known.held == 9)
    assert page.context() == "Held: 9"
    found: list[Opened] = []
    do(one, lambda app, _: found.append(load(app, shown.members[0].uid, "en", Cancel())))
    assert found[0].held_by == shown.lot.uid
    assert sync_text(found[0]).startswith("Held: its lot was rejected.")
    assert not sync_text(replace(found[0], held_by="")).startswith("Held")


def test_a_stopped_stream_goes_on_once_it_is_said_what_was_put_right(
    technician: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rejected = [LotResult(Severity.NORMAL, False, 2, 1)] * 2 + [
        LotResult(Severity.TIGHTENED, False, 2, 1)
    ] * 5
    told: list[LotResult | Act] = [*rejected]
    monkeypatch.setattr(SqlSampling, "history", lambda _self, _stream: tuple(told))
    monkeypatch.setattr(SqlSampling, "say", lambda _self, _stream, act, *_: told.append(act))
    home = tmp_path / "home"
    sign_today(home, 3)
    one = technician(home)
    sign_in_auditor(one)
    _, section = at_lots(one)
    one.press("m")
    row = section.panel.stream
    one.until(row.isVisible)
    assert "5 lots" in section.panel.words.text()
    assert not section.panel.make.isEnabled()
    section.panel.days.choose("7")
    one.until(lambda: row.buttons[Act.CORRECTED].isVisible() and not row.buttons[Act.REDUCE].isVisible())
    one.click(row.buttons[Act.CORRECTED])
    one.until(lambda: "needs a reason" in section.panel.words.text())
    row.reason.setText("New cable.")
    one.click(row.buttons[Act.CORRECTED])
    one.until(lambda: "tightened inspection" in section.panel.words.text())
    assert section.panel.make.isEnabled()
    assert not row.isVisible()

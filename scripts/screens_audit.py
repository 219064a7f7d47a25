# SPDX-License-Identifier: Apache-2.0
"""The screens of an auditor's desk, over the same month of inspections as the records."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage, QPainter

from inspector.domain.capture import heard, raw_of
from inspector.domain.errand import Errand, ErrandKind, SentErrand
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Photo
from inspector.domain.person import Person, Role
from inspector.domain.review import GRADE, claimed
from inspector.domain.review_queue import Flag
from inspector.domain.sampling.lot import LotState, Origin, Source
from inspector.domain.sampling.tables import Level
from inspector.services.sampling import Wanted
from inspector.storage import captures
from inspector.storage.photo_files import PhotoFolder
from inspector.ui.audit.dashboard.section import DashboardSection
from inspector.ui.audit.lots.section import LotsSection
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.ui.audit.review_jobs import Shown
from inspector.ui.audit.trail.section import TrailSection
from inspector.wiring import App
from inspector.wiring.reviewing import reviews
from inspector.wiring.sampling import sampling

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from screens_studio import Studio

_PIN = "2580"


def draw(studio: Studio) -> None:
    """Draw the queue, reviews, lots, what a rejected lot holds, the dashboard, its records and the trail."""
    studio.until(studio.window.bench.scenes)  # the home is open
    studio.do(_sign_in)
    studio.window._desk.say_all()  # noqa: SLF001 - its own window
    studio.window.go("audit:queue")
    page = studio.window.place("audit")
    assert isinstance(page, AuditPage)
    _draw_queue(studio, page)
    _draw_lots(studio, page)
    _draw_held(studio, page)
    _draw_trail(studio, page)
    _draw_dashboard(studio, page)


def _sign_in(app: App, _: Bench) -> Person:
    """Let an auditor in; the home's first person is its administrator."""
    chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    auditor = app.people.add("Ida", Role.AUDITOR, chief)
    app.people.set_pin(auditor.id, _PIN, chief)
    return app.people.sign_in_by_pin(auditor.id, _PIN)


def _draw_queue(studio: Studio, page: AuditPage) -> None:
    section = page.section_of("queue")
    assert isinstance(section, QueueSection)
    studio.until(lambda: section.known is not None and section.known.may_review and section.known.rows)
    studio.shoot("audit-queue")
    section.open_chosen()
    studio.until(lambda: section.is_open)
    studio.pause(500)
    studio.shoot("audit-review")
    _draw_raw(studio, section)
    section._on_disagree()  # noqa: SLF001 - its own window
    studio.shoot("audit-reason")
    section._on_back()  # noqa: SLF001
    section._on_back()  # noqa: SLF001


_BATTERY = """Current Battery Service state:
  AC powered: false
  USB powered: true
  status: 2
  health: 2
  level: 87
  voltage: 4205
  temperature: 268
  technology: Li-ion
"""


def _draw_raw(studio: Studio, section: QueueSection) -> None:
    """Let the phone have answered, and look at its answer."""
    view = section.view
    assert view.shown is not None
    uid = view.shown.opened.inspection.uid

    def job(app: App, _: Bench) -> None:
        at = app.clock.now()
        gauge = f"/sys/class/power_supply/battery/charge_full:4385000\n{'x' * 200}\x1b[2J \u202e543\n"
        raw = raw_of(
            [
                heard("dumpsys battery", _BATTERY.encode(), at),
                heard("grep -H . /sys/class/power_supply/battery/charge_full", gauge.encode(), at),
            ]
        )
        said: dict[str, Json] = {"readings": ["battery.health"], "raw": raw.sha256, "raw_bytes": raw.size}
        event = AuditEvent(at, app.operator.id, captures.TAKEN, uid, said)
        row = captures.row_of(app.settings.shop_id, event, raw)
        app.store.noted(event, lambda connection: captures.put(connection, row))

    studio.do(job)
    rows = view.table.rows.rows()
    view.table.go_to(next(place for place, row in enumerate(rows) if row.point_id == "battery.health"))
    view.show_raw()
    studio.until(lambda: bool(view.raw.facts.text()) and not view.raw.text.isHidden())
    studio.shoot("audit-raw")
    section._on_back()  # noqa: SLF001
    view.table.go_to(0)


def _draw_lots(studio: Studio, page: AuditPage) -> None:
    page.open("lots")
    section = page.section
    assert isinstance(section, LotsSection)
    studio.until(lambda: section.known is not None and section.known.may_review)
    studio.shoot("audit-lots-none")
    section._on_make()  # noqa: SLF001
    studio.shoot("audit-lot-new")
    section.panel.days.choose("own")
    section.panel.first_day.setText("2026-11-17")
    section.panel.last_day.setText("2026-11-21")
    section.panel.changed.emit()
    studio.shoot("audit-lot-days")
    section._on_back()  # noqa: SLF001

    studio.do(_make_lots)
    section.look()
    studio.until(lambda: section.table.rows.rowCount() == 2)
    studio.shoot("audit-lots")
    section.open_uid(next(one.uid for one in section.table.rows.rows() if one.state is LotState.REJECTED))
    studio.until(lambda: section.is_open)
    studio.shoot("audit-lot-rejected")
    section._on_back()  # noqa: SLF001
    studio.until(lambda: not section.is_open)
    section.open_uid(next(one.uid for one in section.table.rows.rows() if one.state is LotState.DRAWN))
    studio.until(lambda: section.is_open)
    studio.shoot("audit-lot")
    section.pane.confirm.ask(LotState.REJECTED, 2)
    studio.shoot("audit-lot-reject")
    section._on_back()  # noqa: SLF001
    section._on_back()  # noqa: SLF001


def _make_lots(app: App, _: Bench) -> None:
    """Make a lot of Anna's, whose sample is begun, and one of Mika's, which is rejected."""
    from screens_records import NOON

    first, last = (NOON - timedelta(days=3)).date(), (NOON + timedelta(days=1)).date()
    for technician, nonconforming in (("anna", 0), ("mika", 2)):
        origin = Origin(Source.TECHNICIAN, first, last, technician)
        lot = sampling(app).make(Wanted(origin, Level.II, "6.5"), app.operator)
        sampling(app).draw(lot.uid, app.operator)
        for place, one in enumerate(sampling(app).look(lot.uid).sample):
            if technician == "mika":
                _judge(app, one.uid, disagrees=place < nonconforming)
        if nonconforming:
            sampling(app).decide(lot.uid, LotState.REJECTED, app.operator)
    hers = [one.row.uid for one in reviews(app).queue(by=app.operator) if one.row.technician == "ilse"]
    for place, uid in enumerate(hers):
        _judge(app, uid, disagrees=place % 4 == 1)


_OTHER = {
    "premium": "excellent",
    "excellent": "good",
    "good": "fair",
    "fair": "good",
    "pass": "fail",
    "fail": "pass",
}


def _judge(app: App, uid: str, *, disagrees: bool) -> None:
    """Review one of a sample: what fails is sent back, the rest is countersigned."""
    work, by = reviews(app), app.operator
    claims = claimed(app.inspections.get(uid))
    if disagrees:
        work.agree(uid, [one for one in claims if one not in (GRADE, "touch.grid")], by)
        work.disagree(uid, GRADE, "A scratch that is seen from 30 cm", by, said=_OTHER[claims[GRADE]])
        work.disagree(
            uid, "touch.grid", "A dead strip at the left edge", by, said=_OTHER[claims["touch.grid"]]
        )
        work.send_back(uid, "A dead strip at the left edge", by)
    else:
        work.agree(uid, [*claims], by)
        work.countersign(uid, by)


def _draw_held(studio: Studio, page: AuditPage) -> None:
    """Draw the queue with samples and what a rejected lot holds, and what another bench was asked."""
    page.open("queue")
    section = page.section_of("queue")
    assert isinstance(section, QueueSection)
    section.look()
    studio.until(lambda: _first_held(section) >= 0)
    section.table.go_to(_first_held(section))
    studio.shoot("audit-queue-held")
    section.open_chosen()
    studio.until(lambda: section.is_open)
    studio.do(partial(_keep_photo, _picture()))
    section.view.show_review(_asked(section.view.shown))
    section.view.table.go_to(_place_of(section, "grade"))
    studio.pause(500)
    studio.shoot("audit-review-asked")
    section._on_back()  # noqa: SLF001


def _first_held(section: QueueSection) -> int:
    rows = section.known.rows if section.known is not None else ()
    return next((place for place, one in enumerate(rows) if Flag.HELD in one.flags), -1)


def _picture() -> bytes:
    """Draw a phone's back, and give it as a JPEG."""
    image = QImage(600, 800, QImage.Format.Format_RGB32)
    image.fill(QColor("#39454c"))
    painter = QPainter(image)
    painter.fillRect(70, 60, 190, 190, QColor("#20282c"))
    painter.setPen(QColor("#aab4b8"))
    painter.drawLine(360, 590, 440, 650)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]  # bytes in PySide6's stubs, text in Qt
    return bytes(buffer.data().data())


def _keep_photo(data: bytes, app: App, _: Bench) -> None:
    PhotoFolder(app.settings.home).put(data)


def _asked(shown: Shown | None) -> Shown:
    """Give a review with photos, whose bench was asked from a desk of the shop's database."""
    assert shown is not None
    sha256 = hashlib.sha256(_picture()).hexdigest()
    photos = (Photo("back", sha256), Photo("left", sha256), Photo("top", sha256))
    one = shown.opened.inspection
    errand = Errand(
        one.uid, ErrandKind.SEND_BACK, one.uid, "ab" * 32, one.technician, one.shop_id, "bench-3",
        one.bench_id, "ida", Role.AUDITOR, "A dead strip at the left edge", one.updated_at,
    )  # fmt: skip
    return replace(
        shown,
        opened=replace(shown.opened, inspection=replace(one, photos=photos)),
        reviewed=replace(shown.reviewed, errand=SentErrand(errand, "a.b.c")),
    )


def _place_of(section: QueueSection, point: str) -> int:
    return next(place for place, row in enumerate(section.view.table.rows.rows()) if row.point_id == point)


def _draw_dashboard(studio: Studio, page: AuditPage) -> None:
    """Draw the dashboard from its top to its end, and the records behind a mark."""
    page.open("dashboard")
    section = page.section
    assert isinstance(section, DashboardSection)
    studio.until(lambda: section.shown is not None and section.shown.found.inspected)
    studio.pause(800)
    studio.shoot("audit-dashboard")
    bar = section.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.shoot("audit-dashboard-end")
    target = next(mark.target for view in section.grid.views for mark in view.marks() if mark.target)
    section._on_chosen(target)  # noqa: SLF001 - its own window
    studio.pause(1000)
    studio.shoot("audit-dashboard-records")


def _draw_trail(studio: Studio, page: AuditPage) -> None:
    page.open("trail")
    assert isinstance(page.section, TrailSection)
    section = page.section
    studio.pause(1000)
    studio.shoot("audit-trail")
    section.field.setText("zzz 4822")
    section.look()
    studio.until(section.empty.isVisible)
    studio.shoot("audit-trail-none")
    section._on_back()  # noqa: SLF001

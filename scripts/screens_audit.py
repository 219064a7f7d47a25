# SPDX-License-Identifier: Apache-2.0
"""The screens of an auditor's desk, over the same month of inspections as the records."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from inspector.domain.capture import heard, raw_of
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import Person, Role
from inspector.domain.sampling.lot import LotState, Origin, Source
from inspector.domain.sampling.tables import Level
from inspector.services.sampling import Wanted
from inspector.storage import captures
from inspector.ui.audit.dashboard.section import DashboardSection
from inspector.ui.audit.lots.section import LotsSection
from inspector.ui.audit.page import AuditPage
from inspector.ui.audit.queue_section import QueueSection
from inspector.ui.audit.trail.section import TrailSection
from inspector.wiring import App
from inspector.wiring.sampling import sampling

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from screens_studio import Studio

_PIN = "2580"


def draw(studio: Studio) -> None:
    """Draw the queue, a review, its reason, the lots, the dashboard and the trail."""
    studio.until(studio.window.bench.scenes)  # the home is open
    studio.do(_sign_in)
    studio.window.go("audit:queue")
    page = studio.window.place("audit")
    assert isinstance(page, AuditPage)
    _draw_queue(studio, page)
    _draw_lots(studio, page)
    _draw_dashboard(studio, page)
    _draw_trail(studio, page)


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
    section._on_back()  # noqa: SLF001

    def job(app: App, _: Bench) -> None:
        from screens_records import NOON

        origin = Origin(Source.DAY, (NOON - timedelta(days=3)).date(), (NOON + timedelta(days=1)).date())
        lot = sampling(app).make(Wanted(origin, Level.II, "6.5"), app.operator)
        sampling(app).draw(lot.uid, app.operator)

    studio.do(job)
    section.look()
    studio.until(lambda: section.table.rows.rowCount() == 1)
    studio.shoot("audit-lots")
    section.open_chosen()
    studio.until(lambda: section.is_open)
    studio.shoot("audit-lot")
    section.pane.confirm.ask(LotState.REJECTED, 2)
    studio.shoot("audit-lot-reject")
    section._on_back()  # noqa: SLF001
    section._on_back()  # noqa: SLF001


def _draw_dashboard(studio: Studio, page: AuditPage) -> None:
    page.open("dashboard")
    assert isinstance(page.section, DashboardSection)
    studio.pause(2500)
    studio.shoot("audit-dashboard")


def _draw_trail(studio: Studio, page: AuditPage) -> None:
    page.open("trail")
    assert isinstance(page.section, TrailSection)
    studio.pause(1000)
    studio.shoot("audit-trail")

# SPDX-License-Identifier: Apache-2.0
"""A home with a month of made-up inspections, and the screens of the records and the saved searches."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.checklist import Checklist, Profile
from inspector.domain.device import Category, DeviceIdentity, luhn_digit
from inspector.domain.event import AuditEvent
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, GradeDecision, Surface
from inspector.domain.inspection import (
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Stage,
    State,
)
from inspector.domain.person import Person, Role
from inspector.domain.reading import Quality, Reading, measured, reported, unknown
from inspector.domain.record import Standing
from inspector.domain.saved_filter import RecordSearch
from inspector.domain.uid import new_uid
from inspector.ui.records.page import RecordsPage
from inspector.wiring import App

if TYPE_CHECKING:
    from screens_studio import Studio

NOON = datetime(2026, 11, 20, 16, 40, tzinfo=UTC)
EVERY = timedelta(minutes=23)
PEOPLE = (Person("mika", "Mika"), Person("anna", "Anna"), Person("ilse", "Ilse", Role.LEAD))
MODELS = (
    ("Pixel 6a", "Google"), ("Galaxy S21 5G", "Samsung"), ("Xperia 5 III", "Sony"), ("Pixel 8 Pro", "Google"),
    ("Galaxy A52s", "Samsung"), ("Redmi Note 11", "Xiaomi"), ("Fairphone 4", "Fairphone"),
)  # fmt: skip
GRADES = (Grade.GOOD, Grade.EXCELLENT, Grade.GOOD, Grade.PREMIUM, Grade.FAIR)
FAULTS = {4: ("battery.health", "low"), 9: ("touch.grid", "dead_zone"), 15: ("vibration.motor", "weak")}
MANY = 40
AGAIN = 6
"""The phone of one inspection is inspected once more this many later."""


class PastClock:
    """Stands where it was put, so that the certificates are as old as their inspections."""

    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        """Give the time that was put."""
        return self.at

    def monotonic(self) -> float:
        """Give the same in seconds."""
        return self.at.timestamp()


@dataclass(frozen=True, slots=True)
class Entry:
    """One inspection of the lot: its number, the phone's, which attempt, which point failed."""

    number: int
    phone: int
    attempt: int
    fault: tuple[str, str] | None


def entries(many: int) -> list[Entry]:
    """Give the lot, the oldest first: what was refused comes back repaired."""
    rows = []
    for number in range(many):
        before = number - AGAIN
        is_second = before % 20 in FAULTS and before >= 0
        fault = None if is_second else FAULTS.get(number % 20)
        rows.append(Entry(number, before if is_second else number, 2 if is_second else 1, fault))
    return rows


def fill(home: Path, many: int) -> None:
    """Write the lot into a training home, through the services that sign and refuse."""
    app = App(home, training=True)
    clock = PastClock()
    app.clock = clock  # type: ignore[assignment]  # the lot lies in the past
    try:
        checklist = app.catalog.newest(Category.PHONE)
        for entry in entries(many):
            clock.at = NOON - EVERY * (many - entry.number)
            _close(app, clock, _inspection(app, checklist, entry, clock.at), entry)
        _open(app, checklist, Entry(many, many, 1, None), clock)
        _save_searches(app, clock)
    finally:
        app.close()


def _close(app: App, clock: PastClock, one: Inspection, entry: Entry) -> None:
    by = PEOPLE[entry.number % 3]
    app.store.open_inspection(one, AuditEvent(one.started_at, by.id, "inspection.opened", one.uid, {}))
    clock.at = one.updated_at
    if entry.fault is None:
        app.certification.sign(one.uid, by)
    else:
        app.inspections.refuse(one.uid, by)


def _open(app: App, checklist: Checklist, entry: Entry, clock: PastClock) -> None:
    """Leave the newest unfinished, half of its points answered."""
    clock.at = NOON
    whole = _inspection(app, checklist, entry, clock.at)
    some = dict(list(whole.findings.items())[:11])
    one = replace(whole, state=State.INSPECTING, findings=some, grade=None, erasures=(), defects=())
    app.store.open_inspection(
        one, AuditEvent(one.started_at, one.technician, "inspection.opened", one.uid, {})
    )


def _save_searches(app: App, clock: PastClock) -> None:
    refused = RecordSearch(standings=frozenset({Standing.REFUSED}))
    for name, search in (
        ("Refused", refused),
        ("Weak batteries", replace(refused, points=frozenset({"battery.health"}))),
        ("Mika, Pixel", RecordSearch(query="model:pixel", technicians=frozenset({"mika"}))),
        ("Not sent yet", RecordSearch(is_waiting=True)),
    ):
        clock.at += timedelta(seconds=1)
        app.saved_filters.save(name, search, PEOPLE[0])


def _inspection(app: App, checklist: Checklist, entry: Entry, at: datetime) -> Inspection:
    """Give a phone's inspection as it stands before it is signed or refused."""
    model, maker = MODELS[entry.phone % len(MODELS)]
    digits = f"35000000{entry.phone * 4177 % 1_000_000:06}"
    imei = f"{digits}{luhn_digit(digits)}"
    identity = DeviceIdentity(
        "android", Category.PHONE, maker, model, serial=f"VRTL{entry.phone:04}77", imei=imei
    )
    by, end = PEOPLE[entry.number % 3], at + timedelta(minutes=4, seconds=entry.number * 7 % 60)
    readings = {one.name: one for one in _readings(entry, at)}
    grade = GRADES[entry.number % len(GRADES)]
    return Inspection(
        new_uid(at),
        app.settings.shop_id,
        app.settings.bench_id,
        by.id,
        identity,
        checklist.ref,
        Profile("standard", {name: one.values["standard"] for name, one in checklist.thresholds.items()}),
        entry.attempt,
        State.REVIEW,
        at,
        True,
        end,
        readings=readings,
        findings={one.point_id: one for one in _findings(checklist, entry, readings, at, by)},
        grade=GradeDecision(grade, grade, by.id, reason="seen under the strip light"),
        defects=(
            Defect(Surface.BACK, DefectKind.SCRATCH, 7, 20, felt=False, x_permille=640, y_permille=760),
        ),
        erasures=(Erasure("internal storage", "purge", "factory reset", "welcome screen", by.id, end),),
        identified=(
            IdentityCheck(Stage.START, IdentifiedBy.DRIVER, at, identity.serial, imei),
            IdentityCheck(Stage.BEFORE_ERASE, IdentifiedBy.DRIVER, end, identity.serial, imei),
            IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, end, imei=imei),
        ),
    )


def _readings(entry: Entry, at: datetime) -> tuple[Reading, ...]:
    is_weak = entry.fault is not None and entry.fault[0] == "battery.health"
    return (
        measured("battery.health", 71 if is_weak else 84 + entry.number * 5 % 16, "dumpsys battery", at, "%"),
        measured("battery.cycles", 312 + entry.number, "dumpsys battery", at, "1"),
        reported("os.version", "15", "getprop", at),
        reported("integrity.verified_boot", "green", "getprop", at),
        reported("storage.total", 128_000_000_000, "df /data", at, "By"),
        unknown("lock.mdm", Quality.REFUSED, "The phone does not tell this.", "dpm", at),
    )


def _findings(
    checklist: Checklist, entry: Entry, readings: dict[str, Reading], at: datetime, by: Person
) -> list[Finding]:
    found = []
    for place, point in enumerate(checklist.points, 1):
        names = [rule.reading for rule in point.rules_for("android") if rule.reading in readings]
        evidence = "register: not flagged, 09:00 UTC" if point.evidence else ""
        one = Finding(
            point.id,
            Outcome.PASS,
            point.method,
            at + timedelta(seconds=8 * place),
            "bench" if names else by.id,
            evidence=evidence,
            readings=tuple(names),
        )
        if entry.fault is not None and entry.fault[0] == point.id:
            code = point.codes[0] if point.codes else ""
            one = replace(one, outcome=Outcome.FAIL, by=by.id, code=code)
        found.append(one)
    return found


# ── the screens ──────────────────────────────────────────────────────────────


def draw(studio: Studio) -> None:
    """Draw the records: the list, its filters, a saved search, one record whole, a void, nothing found."""
    window = studio.window
    window.go("records")
    page = window.place("records")
    assert isinstance(page, RecordsPage)
    studio.until(lambda: page.model.rowCount() > 0 and "ms" in page.field.said())
    studio.until(lambda: page.saved.known() and page.current() is not None)
    page.table.go_to(_row_of_second_attempt(page))
    page.searching.look_for(RecordSearch(query="350000"))
    studio.until(lambda: "ms" in page.field.said())
    studio.pause(400)
    studio.shoot("records")
    _draw_filters(studio, page)
    _draw_saved(studio, page)
    _draw_lot(studio, page)
    _draw_whole(studio, page)
    page.searching.look_for(RecordSearch(query="4822 zzz"))
    studio.until(page.empty.isVisible)
    studio.shoot("records-none")
    page.searching.let_all_through()


def draw_bare(studio: Studio) -> None:
    """Draw the records of a home that has none."""
    studio.window.go("records")
    page = studio.window.place("records")
    assert isinstance(page, RecordsPage)
    studio.until(page.bare.isVisible)
    studio.shoot("records-bare")


def _row_of_second_attempt(page: RecordsPage) -> int:
    rows = [page.model.row_at(place) for place in range(page.model.rowCount())]
    return next(place for place, row in enumerate(rows) if row is not None and row.attempt == 2)


def _draw_filters(studio: Studio, page: RecordsPage) -> None:
    """Open the menu of a chip; it is a window of its own, so both are put into one picture."""
    page.filters.standing.click()
    studio.pause(200)
    studio.shoot("records-filter", over=page.filters.standing.menu())
    page.filters.standing.menu().hide()


def _draw_saved(studio: Studio, page: RecordsPage) -> None:
    page.saved.pick(1)
    studio.until(lambda: "ms" in page.field.said())
    studio.pause(300)
    page.saved.rename.trigger()
    studio.shoot("records-saved")
    page.saved.panel.close_it()
    page.saved.delete.trigger()
    studio.until(page.saved.undo.isEnabled)
    studio.shoot("records-undo")
    page.saved.take_back()
    studio.until(lambda: not page.saved.undo.isEnabled())
    page.searching.let_all_through()
    studio.until(lambda: "ms" in page.field.said())


def _draw_lot(studio: Studio, page: RecordsPage) -> None:
    page.lots.all.trigger()
    studio.until(page.lots.panel.isVisible)
    studio.shoot("records-lot")
    with tempfile.TemporaryDirectory() as folder:
        page.lots.save_to(Path(folder))
        studio.until(lambda: page.lots.is_idle)
        studio.shoot("records-lot-done")


def _draw_whole(studio: Studio, page: RecordsPage) -> None:
    page.table.go_to(_row_of_second_attempt(page))
    studio.pause(300)
    page.open_record()
    studio.until(page.view.isVisible)
    studio.shoot("record")
    page.field.given_up.emit()
    studio.until(lambda: not page.view.isVisible())
    page._void.trigger()  # noqa: SLF001 - its own window
    studio.until(page.voiding.isVisible)
    studio.shoot("records-void")
    page.voiding.close_it()

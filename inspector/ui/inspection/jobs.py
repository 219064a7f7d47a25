# SPDX-License-Identifier: Apache-2.0
"""What the page of an inspection asks of the services, each as one job on the desk's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain import account
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect, Grade
from inspector.domain.inspection import Inspection, Photo
from inspector.domain.person import Person
from inspector.ui.desk import Desk
from inspector.ui.inspection.erase_stage import EraseRecord

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

Saved = Callable[[Inspection], None]
Troubled = Callable[[BenchTrouble], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as the technician gave it."""

    point_id: str
    outcome: Outcome
    reason: str = ""
    code: str = ""
    note: str = ""
    evidence: str = ""


class Jobs:
    """Sends changes to the services; what they say comes back on the GUI thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def answer(self, uid: str, given: Answer, saved: Saved, troubled: Troubled) -> None:
        """Answer a point."""

        def job(app: App, _: Bench) -> Inspection:
            return app.inspections.answer(
                uid,
                given.point_id,
                given.outcome,
                app.operator,
                reason=given.reason,
                code=given.code,
                note=given.note,
                evidence=given.evidence,
            )

        self._desk.do(job, saved, troubled)

    def keep_auto_advance(self, *, is_on: bool) -> None:
        """Keep whether this bench goes on by itself; who may not change it has it for now."""
        self._desk.change_settings({"auto_advance": "on" if is_on else "off"})

    def undo(self, uid: str, undone: Callable[[Inspection, str], None], troubled: Troubled) -> None:
        """Take the last answer back; ``undone`` gets its point's id."""
        self._desk.do(
            lambda app, _: app.inspections.undo(uid, app.operator), lambda both: undone(*both), troubled
        )

    def mark(self, uid: str, defects: Sequence[Defect], saved: Saved, troubled: Troubled) -> None:
        """Put down all defects."""
        self._desk.do(lambda app, _: app.inspections.defects(uid, defects, app.operator), saved, troubled)

    def grade(
        self, uid: str, wanted: Grade | None, reason: str, name: str, saved: Saved, troubled: Troubled
    ) -> None:
        """Grade the body, or where another person did already, take the second look.

        ``wanted`` None takes what the rules suggest. ``name`` is who looks, in a
        shop where nobody signs in.
        """

        def job(app: App, _: Bench) -> Inspection:
            by = _named(name) if name and not app.people.has_people else app.operator
            given = app.inspections.get(uid).grade
            if given is None or not given.needs_second_look or by.id == given.by:
                return app.inspections.grade(uid, by, wanted, reason)
            return app.inspections.second_look(uid, wanted or given.suggested, by, reason)

        self._desk.do(job, saved, troubled)

    def keep(self, uid: str, name: str, saved: Saved, troubled: Troubled) -> None:
        """Agree, as the second person, with the grade that was chosen."""

        def job(app: App, _: Bench) -> Inspection:
            by = _named(name) if name and not app.people.has_people else app.operator
            given = app.inspections.get(uid).grade
            agreed = given.chosen if given is not None else Grade.GOOD
            return app.inspections.second_look(uid, agreed, by)

        self._desk.do(job, saved, troubled)

    def people(self, found: Callable[[bool], None]) -> None:
        """Tell whether people sign in here."""
        self._desk.do(lambda app, _: app.people.has_people, found)

    def add_photo(self, uid: str, photo: bytes, target: Photo, saved: Saved, troubled: Troubled) -> None:
        """Keep a plain JPEG; ``target`` says what it shows, its hash is not known yet."""

        def job(app: App, _: Bench) -> Inspection:
            by = app.operator
            return app.photos.add(uid, photo, by, view=target.view, point_id=target.point_id)

        self._desk.do(job, saved, troubled)

    def remove_photo(self, uid: str, photo: Photo, saved: Saved, troubled: Troubled) -> None:
        """Take a photo out."""
        self._desk.do(lambda app, _: app.photos.remove(uid, photo, app.operator), saved, troubled)

    def read_photo(self, photo: Photo, found: Callable[[bytes], None], troubled: Troubled) -> None:
        """Read a photo's file."""
        self._desk.do(lambda app, _: app.photos.read(photo), found, troubled)

    def erased(self, uid: str, point_id: str, record: EraseRecord, saved: Saved, troubled: Troubled) -> None:
        """Record an erasure; it is the evidence of the point that asks for it."""

        def job(app: App, _: Bench) -> Inspection:
            return app.inspections.erased(
                uid,
                app.operator,
                medium=record.medium,
                level=record.level,
                method=record.method,
                verification=record.verification,
                point_id=point_id,
            )

        self._desk.do(job, saved, troubled)

    def scan(self, uid: str, number: str, saved: Saved, troubled: Troubled) -> None:
        """Take a number that was scanned."""
        self._desk.do(lambda app, _: app.inspections.scan(uid, number, app.operator), saved, troubled)

    def to_erase(self, uid: str, saved: Saved, troubled: Troubled) -> None:
        """Go on to the erase."""
        self._desk.do(lambda app, _: app.inspections.to_erase(uid, app.operator), saved, troubled)

    def read_again(self, key: str) -> None:
        """Read a port's device anew."""
        self._desk.do(lambda _, bench: bench.read_again(key))


def _named(name: str) -> Person:
    """Give who looks by the name alone; raises BadInput for what is no name."""
    shown = account.check_name(name)
    return Person(account.id_for(shown, frozenset()), shown)

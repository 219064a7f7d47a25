# SPDX-License-Identifier: Apache-2.0
"""What the page of the people asks of the service, in the name of who is here; on the desk's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.account import check_pin
from inspector.domain.errors import BenchTrouble
from inspector.domain.person import Person, Role, Verb
from inspector.domain.scan import classify

if TYPE_CHECKING:
    from inspector.domain.account import Account
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App

Job = Callable[["App"], str]
Troubled = Callable[[BenchTrouble], None]


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody who was ever added, who is here, and whether they may change people. ``at`` is UTC."""

    accounts: tuple[Account, ...]
    present: Person
    at: datetime

    @property
    def may_change(self) -> bool:
        """Tell whether who is here may change people; the first one may add themselves."""
        return not self.accounts or self.present.may(Verb.PEOPLE)

    def account(self, person_id: str) -> Account | None:
        """Give one person's account, or None."""
        return next((one for one in self.accounts if one.person.id == person_id), None)


class PeopleJobs:
    """Changes people; each answer carries the id it was about and how everybody stands now."""

    def __init__(self, desk: Desk, then: Callable[[str, Known], None], troubled: Troubled) -> None:
        self._desk = desk
        self._then = then
        self._troubled = troubled

    def look(self) -> None:
        """Find out who there is."""
        self._do(lambda _: "")

    def add(self, name: str, role: Role) -> None:
        """Add a person."""
        self._do(lambda app: app.people.add(name, role, app.operator).id)

    def add_first(self, name: str, pin: str) -> None:
        """Add the first administrator with a PIN, and sign them in: nobody else could be let in."""

        def job(app: App) -> str:
            people = app.people
            check_pin(pin)  # nobody is added whom the PIN would not let in
            person = people.add(name, Role.ADMINISTRATOR, app.operator)
            people.set_pin(person.id, pin, people.before_secrets(person.id) or app.operator)
            people.sign_in_by_pin(person.id, pin)
            return person.id

        self._do(job, is_sign_in=True)

    def set_role(self, person_id: str, role: Role) -> None:
        """Give a person another role."""
        self._do(lambda app: app.people.set_role(person_id, role, app.operator).id, is_sign_in=True)

    def set_badge(self, person_id: str, scanned: str) -> None:
        """Give a person the badge that was scanned; empty takes it away."""

        def job(app: App) -> str:
            badge = classify(scanned, app.scan_rules).value if scanned else ""
            app.people.set_badge(person_id, badge, app.operator)
            return person_id

        self._do(job)

    def set_pin(self, person_id: str, pin: str) -> None:
        """Give a person a PIN."""

        def job(app: App) -> str:
            app.people.set_pin(person_id, pin, app.operator)
            return person_id

        self._do(job)

    def unlock(self, person_id: str) -> None:
        """Unlock a name after wrong PINs."""

        def job(app: App) -> str:
            app.people.unlock(person_id, app.operator)
            return person_id

        self._do(job)

    def disable(self, person_id: str) -> None:
        """Let a person in no more."""

        def job(app: App) -> str:
            app.people.disable(person_id, app.operator)
            return person_id

        self._do(job, is_sign_in=True)

    def _do(self, job: Job, *, is_sign_in: bool = False) -> None:
        def run(app: App, _: Bench) -> tuple[str, Known]:
            about = job(app)
            people = app.people
            return about, Known(tuple(people.listed(all_of_them=True)), people.present, app.clock.now())

        def told(answer: tuple[str, Known]) -> None:
            self._then(*answer)
            if is_sign_in:
                self._desk.say_all()  # the gate looks who is here

        self._desk.do(run, told, self._troubled)

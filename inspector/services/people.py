# SPDX-License-Identifier: Apache-2.0
"""The people of the shop, and who is signed in at this bench.

No badge and no PIN ever stands in an event, an error or a log: only hashes
leave this module, to the store. Methods may be called from any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from inspector.domain import account as accounts
from inspector.domain.account import Account, SignInRefused
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.person import AT_BENCH, Person, Role, Verb, require
from inspector.domain.phrase import Phrase
from inspector.ports import Clock, PeopleStore, SecretHasher

SUBJECT = "people"
"""What the events of this service are about; the person stands in the payload, where it can be forgotten."""


class People:
    """Adds people and lets them in.

    Until the first person is added, ``operator`` works here as a technician and
    nobody signs in. The first person is an administrator: somebody has to add
    the others.
    """

    def __init__(
        self,
        store: PeopleStore,
        hasher: SecretHasher,
        clock: Clock,
        bench_id: str,
        operator: Callable[[], Person],
    ) -> None:
        self._store = store
        self._hasher = hasher
        self._clock = clock
        self._bench = bench_id
        self._operator = operator
        self._lock = threading.RLock()
        self._signed_in: Person | None = None
        self._has_people: bool | None = None

    # ── who is here ──────────────────────────────────────────────────────────

    def listed(self, *, all_of_them: bool = False) -> Sequence[Account]:
        """List the people who work here, with ``all_of_them`` also who left; the last signed in first."""
        found = [one for one in self._store.accounts() if all_of_them or one.is_active]
        found.sort(key=lambda one: one.person.name.casefold())
        found.sort(key=lambda one: one.last_at.timestamp() if one.last_at else 0.0, reverse=True)
        return found

    def has_left(self, person_id: str) -> bool:
        """Tell whether a person worked here and does no more."""
        return any(one.person.id == person_id and not one.is_active for one in self._store.accounts())

    @property
    def has_people(self) -> bool:
        """Tell whether somebody was ever added: from then on people sign in."""
        known = self._has_people
        if known is None:
            known = self._has_people = bool(self._store.accounts())
        return known

    @property
    def present(self) -> Person:
        """Give who works here now: who is signed in, else the bench itself; without people the operator."""
        here = self._signed_in  # no lock: whoever asks must not wait for a hash
        if here is not None:
            return here
        return AT_BENCH if self.has_people else self._operator()

    @property
    def reader(self) -> Person:
        """Give in whose name devices are read now: who is present, or the bench where that person may not."""
        present = self.present
        return present if present.may(Verb.READ) else AT_BENCH

    # ── sign in and out ──────────────────────────────────────────────────────

    def sign_in_by_badge(self, badge: str) -> Person:
        """Let in whose badge this is; raises SignInRefused."""
        found = self._by_badge(badge)
        if found is None:
            self._store.note(AuditEvent(self._clock.now(), AT_BENCH.id, "person.badge_refused", SUBJECT))
            raise SignInRefused("Nobody here has this badge.", "Choose your name and type your PIN.")
        return self._let_in(found, "badge")

    def sign_in_by_pin(self, person_id: str, pin: str) -> Person:
        """Let a person in by the PIN; raises SignInRefused, which says how many tries are left."""
        with self._lock:
            now = self._clock.now()
            found = self._active(person_id)
            if found.is_locked(now):
                told: dict[str, Json] = {"technician": person_id, "locked": True}
                event = AuditEvent(now, person_id, "person.pin_refused", SUBJECT, told)
                self._store.note(event)
                raise accounts.locked(found)
            if not found.pin_hash:
                raise SignInRefused("This name has no PIN.", "Scan the badge, or ask for a PIN.")
            if self._hasher.is_pin(pin, found.pin_hash):
                return self._let_in(found, "pin")
            raise accounts.wrong_pin(self._store.count_wrong_pin(person_id, now, partial(_wrong_pin, now)))

    def lock(self, why: str = "key") -> None:
        """Let nobody be signed in; devices go on being read in the bench's name."""
        with self._lock:
            left, self._signed_in = self._signed_in, None
            if left is not None:
                event = AuditEvent(self._clock.now(), left.id, "person.signed_out", SUBJECT, {"how": why})
                self._store.note(event)

    def _let_in(self, found: Account, how: str) -> Person:
        with self._lock:
            now = self._clock.now()
            self._write(found.signed_in(now, self._bench), found.person, "person.signed_in", {"how": how})
            self._signed_in = found.person
            return found.person

    def before_secrets(self, person_id: str) -> Person | None:
        """Give the administrator who gets the first badge or PIN without proof; None once there is one.

        Until then nobody can prove who they are: whoever owns the home gives an
        administrator the first secret, and nothing else. Raises NotAllowed for
        anybody else, and for empty text, which is anything else.
        """
        people = self.listed()
        if any(one.pin_hash or one.badge_hash for one in people):
            return None
        first = [one.person for one in people if one.person.may(Verb.PEOPLE)]
        for one in first:
            if one.id == person_id:
                return one
        raise NotAllowed(
            "Nobody here can prove who they are yet.",
            Phrase("Give an administrator a PIN first: inspector people pin {id}.", id=first[0].id),
        )

    def give_first_pin(self, person_id: str, pin: str) -> Person:
        """Give an administrator the first PIN of all, and let them in with it.

        Raises NotAllowed where somebody has a badge or a PIN already, or for whom
        ``before_secrets`` refuses; BadInput for what is no PIN.
        """
        with self._lock:
            first = self.before_secrets(person_id)
            if first is None:
                raise NotAllowed("Somebody here has a badge or a PIN already.", "Sign in with it.")
            self.set_pin(person_id, pin, first)
            return self.sign_in_by_pin(person_id, pin)

    # ── change ───────────────────────────────────────────────────────────────

    def add(self, name: str, role: Role, by: Person) -> Person:
        """Add a person; raises NotAllowed for a first one who is no administrator."""
        with self._lock:
            known = self._store.accounts()
            if known:
                require(by, Verb.PEOPLE)
            elif role is not Role.ADMINISTRATOR:
                raise NotAllowed(
                    "The first person has to be an administrator.", "Add an administrator, then the others."
                )
            shown = accounts.check_name(name)
            new_id = accounts.id_for(shown, frozenset(one.person.id for one in known))
            person = Person(new_id, shown, _role_of_people(role))
            self._write(Account(person, self._clock.now()), by, "person.added", {"role": role})
            self._has_people = True
            return person

    def set_role(self, person_id: str, role: Role, by: Person) -> Person:
        """Give a person another role; raises NotAllowed for the last administrator."""
        with self._lock:
            require(by, Verb.PEOPLE)
            found = self._active(person_id)
            if role is not Role.ADMINISTRATOR:
                self._keep_an_administrator(found)
            new = replace(found.person, role=_role_of_people(role))
            said: dict[str, Json] = {"role": role, "old": found.person.role}
            self._write(replace(found, person=new), by, "person.role_changed", said)
            self._refresh(new)
            return new

    def disable(self, person_id: str, by: Person) -> None:
        """Let a person in no more; what they did keeps their name. Raises NotAllowed for the last one."""
        with self._lock:
            require(by, Verb.PEOPLE)
            found = self._active(person_id)
            self._keep_an_administrator(found)
            gone = replace(found, disabled_at=self._clock.now(), badge_hash="", pin_hash="")
            self._write(gone, by, "person.disabled")
            if self._signed_in is not None and self._signed_in.id == person_id:
                self._signed_in = None

    def set_badge(self, person_id: str, badge: str, by: Person) -> None:
        """Give a person a badge, empty text takes it away; raises NotAllowed where another has it."""
        with self._lock:
            require(by, Verb.PEOPLE)
            found = self._active(person_id)
            hashed = ""
            if badge:
                accounts.check_badge(badge)
                hashed = self._hasher.badge_hash(badge)
                holder = self._store.account_with_badge(hashed)
                if holder is not None and holder.person.id != person_id:
                    raise NotAllowed("Another person has this badge.", "Take it away there first.")
            self._write(replace(found, badge_hash=hashed), by, "person.badge_changed", {"has": bool(badge)})

    def set_pin(self, person_id: str, pin: str, by: Person) -> None:
        """Give a person a PIN: an administrator to anybody, everybody to themselves. Takes a lock away."""
        with self._lock:
            if by.id != person_id or by.role is Role.BENCH:
                require(by, Verb.PEOPLE)
            found = self._active(person_id)
            accounts.check_pin(pin)
            new = replace(found.unlocked(), pin_hash=self._hasher.pin_hash(pin))
            self._write(new, by, "person.pin_changed")

    def unlock(self, person_id: str, by: Person) -> None:
        """Take the lock of wrong PINs away."""
        with self._lock:
            require(by, Verb.UNLOCK)
            self._write(self._active(person_id).unlocked(), by, "person.unlocked")

    # ── inside ───────────────────────────────────────────────────────────────

    def _by_badge(self, badge: str) -> Account | None:
        try:
            accounts.check_badge(badge)
        except BadInput:
            return None
        found = self._store.account_with_badge(self._hasher.badge_hash(badge))
        return found if found is not None and found.is_active else None

    def _active(self, person_id: str) -> Account:
        for one in self._store.accounts():
            if one.person.id == person_id and one.is_active:
                return one
        raise BadInput(
            Phrase("Nobody here has the id '{person_id}'.", person_id=person_id),
            "See 'inspector people list'.",
        )

    def _keep_an_administrator(self, found: Account) -> None:
        others = [one.person for one in self.listed() if one.person.id != found.person.id]
        if found.person.role is Role.ADMINISTRATOR and not any(one.may(Verb.PEOPLE) for one in others):
            raise NotAllowed("This is the last administrator.", "Make another person administrator first.")

    def _refresh(self, person: Person) -> None:
        if self._signed_in is not None and self._signed_in.id == person.id:
            self._signed_in = person

    def _write(self, account: Account, by: Person, what: str, payload: dict[str, Json] | None = None) -> None:
        said: dict[str, Json] = {"technician": account.person.id, **(payload or {})}
        event = AuditEvent(self._clock.now(), by.id, what, SUBJECT, said)
        self._store.put_account(account, event)


def _wrong_pin(at: datetime, counted: Account) -> AuditEvent:
    what = "person.locked" if counted.is_locked(at) else "person.pin_refused"
    said: dict[str, Json] = {"technician": counted.person.id, "wrong": counted.wrong_pins}
    return AuditEvent(at, counted.person.id, what, SUBJECT, said)


def _role_of_people(role: Role) -> Role:
    if role is Role.BENCH:
        raise BadInput("'bench' is no role of a person.", "Choose technician, lead, auditor, administrator.")
    return role

# SPDX-License-Identifier: Apache-2.0
"""People in a real store: added, let in, locked; who may not is refused by the service itself."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock
from virtual_desks import PIXEL_IMEI, Desk, pixel

from inspector.domain.account import FIRST_LOCK, SignInRefused
from inspector.domain.errors import BadInput, NotAllowed, StoreLocked, StoreTrouble
from inspector.domain.finding import Outcome
from inspector.domain.person import AT_BENCH, Person, Role
from inspector.services.people import SUBJECT, People
from inspector.storage.secret_hashes import Argon2Hasher, Cost
from inspector.storage.store import SqlStore

PIN, OTHER_PIN, BADGE = "2580", "1470", "BADGE-0007"
OPERATOR = Person("jo", "Jo")
CHEAP = Cost(memory_kib=8, passes=1, lanes=1)


class Room:
    """People of one store; ``again`` is the next start of the program."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.clock = TurnedClock()
        self._open()

    def again(self) -> People:
        self.store.close()
        return self._open()

    def _open(self) -> People:
        self.store = SqlStore(self.home, SHOP, WRITER, self.clock)
        self.people = People(
            self.store, Argon2Hasher(SHOP, CHEAP), self.clock, "bench-3", operator=lambda: OPERATOR
        )
        return self.people

    def close(self) -> None:
        self.store.close()

    def said(self, what: str) -> list[str]:
        return [one.who for one in self.store.events(SUBJECT) if one.what == what]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    with closing(made):
        yield made


@pytest.fixture
def chief(room: Room) -> Person:
    person = room.people.add("Ada", Role.ADMINISTRATOR, OPERATOR)
    room.people.set_pin(person.id, PIN, person)
    return person


def wrong(people: People, person: Person, times: int) -> SignInRefused:
    for _ in range(times):
        with pytest.raises(SignInRefused) as caught:
            people.sign_in_by_pin(person.id, OTHER_PIN)
    return caught.value


def test_without_people_the_operator_works_here(room: Room) -> None:
    assert room.people.present == room.people.reader == OPERATOR
    with pytest.raises(NotAllowed, match="first person has to be an administrator"):
        room.people.add("Mika", Role.TECHNICIAN, OPERATOR)


def test_from_the_first_person_on_one_signs_in(room: Room, chief: Person) -> None:
    assert room.people.present == AT_BENCH
    assert room.people.sign_in_by_pin(chief.id, PIN) == chief == room.people.present
    room.people.lock()
    assert room.people.present == AT_BENCH
    assert room.said("person.added") == [OPERATOR.id]
    assert room.said("person.signed_in") == room.said("person.signed_out") == [chief.id]


def test_a_badge_lets_in_and_switches(room: Room, chief: Person) -> None:
    mika = room.people.add("Mika", Role.TECHNICIAN, chief)
    room.people.set_badge(mika.id, BADGE, chief)
    room.people.sign_in_by_pin(chief.id, PIN)
    room.clock.at += timedelta(minutes=1)
    assert room.people.sign_in_by_badge(BADGE) == mika == room.people.present
    assert [one.person.name for one in room.people.listed()] == ["Mika", "Ada"], "last used first"
    with pytest.raises(SignInRefused, match="Nobody here has this badge"):
        room.people.sign_in_by_badge("BADGE-0008")
    with pytest.raises(NotAllowed, match="Another person has this badge"):
        room.people.set_badge(chief.id, BADGE, chief)
    room.people.set_badge(mika.id, "", chief)
    with pytest.raises(SignInRefused):
        room.people.sign_in_by_badge(BADGE)


def test_five_wrong_pins_lock_also_after_a_restart(room: Room, chief: Person) -> None:
    assert wrong(room.people, chief, 1).left == 4
    assert wrong(room.people, chief, 4).locked_until is not None
    people = room.again()
    with pytest.raises(SignInRefused, match="locked"):
        people.sign_in_by_pin(chief.id, PIN)
    room.clock.at += FIRST_LOCK + timedelta(seconds=1)
    assert people.sign_in_by_pin(chief.id, PIN) == chief
    assert room.said("person.locked") == [chief.id]
    assert len(room.said("person.pin_refused")) == 5  # also the right one while it was locked


def test_a_clock_that_is_set_back_gives_no_further_tries(room: Room, chief: Person) -> None:
    assert wrong(room.people, chief, 5).locked_until is not None
    room.clock.at -= timedelta(days=3)
    for now in (lambda: room.people, room.again):
        with pytest.raises(SignInRefused, match="locked"):
            now().sign_in_by_pin(chief.id, PIN)
    assert room.store.accounts()[0].wrong_pins == 5


def test_a_second_process_has_no_tries_of_its_own(room: Room, chief: Person) -> None:
    wrong(room.people, chief, 3)
    with pytest.raises(StoreLocked):
        SqlStore(room.home, SHOP, WRITER, room.clock)
    with closing(SqlStore(room.home, SHOP, WRITER, room.clock, read_only=True)) as beside:
        others = People(beside, Argon2Hasher(SHOP, CHEAP), room.clock, "bench-3", operator=lambda: OPERATOR)
        with pytest.raises(StoreTrouble):
            others.sign_in_by_pin(chief.id, PIN)
        with pytest.raises(StoreTrouble):
            others.sign_in_by_pin(chief.id, OTHER_PIN)
        assert others.present != chief
    assert wrong(room.again(), chief, 2).locked_until is not None, "three and two are five"


def test_a_lead_unlocks_and_a_technician_does_not(room: Room, chief: Person) -> None:
    lead, mika = (
        room.people.add(name, role, chief) for name, role in (("Ilse", Role.LEAD), ("Mika", Role.TECHNICIAN))
    )
    wrong(room.people, chief, 5)
    with pytest.raises(NotAllowed, match="may not unlock"):
        room.people.unlock(chief.id, mika)
    room.people.unlock(chief.id, lead)
    assert room.people.sign_in_by_pin(chief.id, PIN) == chief


def test_a_badge_lets_in_although_the_pin_is_locked(room: Room, chief: Person) -> None:
    room.people.set_badge(chief.id, BADGE, chief)
    wrong(room.people, chief, 5)
    assert room.people.sign_in_by_badge(BADGE) == chief


def test_only_an_administrator_changes_people(room: Room, chief: Person) -> None:
    mika = room.people.add("Mika", Role.TECHNICIAN, chief)
    for act in (
        lambda: room.people.add("Noor", Role.TECHNICIAN, mika),
        lambda: room.people.set_role(mika.id, Role.LEAD, mika),
        lambda: room.people.disable(chief.id, mika),
        lambda: room.people.set_badge(mika.id, BADGE, mika),
        lambda: room.people.set_pin(chief.id, OTHER_PIN, mika),
        lambda: room.people.set_pin("bench", OTHER_PIN, AT_BENCH),
    ):
        with pytest.raises(NotAllowed):
            act()
    room.people.set_pin(mika.id, OTHER_PIN, mika)
    assert room.people.sign_in_by_pin(mika.id, OTHER_PIN) == mika


def test_the_last_administrator_stays(room: Room, chief: Person) -> None:
    for act in (
        lambda: room.people.disable(chief.id, chief),
        lambda: room.people.set_role(chief.id, Role.LEAD, chief),
    ):
        with pytest.raises(NotAllowed, match="last administrator"):
            act()
    other = room.people.add("Bo", Role.ADMINISTRATOR, chief)
    room.people.disable(chief.id, other)
    with pytest.raises(BadInput):
        room.people.sign_in_by_pin(chief.id, PIN)
    assert [one.person.id for one in room.people.listed()] == [other.id]
    assert len(room.people.listed(all_of_them=True)) == 2


def test_who_leaves_while_signed_in_is_signed_out(room: Room, chief: Person) -> None:
    mika = room.people.add("Mika", Role.TECHNICIAN, chief)
    room.people.set_badge(mika.id, BADGE, chief)
    room.people.sign_in_by_badge(BADGE)
    room.people.set_role(mika.id, Role.LEAD, chief)
    assert room.people.present.role is Role.LEAD
    room.people.disable(mika.id, chief)
    assert room.people.present == AT_BENCH


def test_no_secret_is_stored_said_or_logged(
    room: Room, chief: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    room.people.set_badge(chief.id, BADGE, chief)
    said = str(wrong(room.people, chief, 1))
    with pytest.raises(SignInRefused) as caught:
        room.people.sign_in_by_badge(BADGE + "9")
    said += str(caught.value) + caplog.text
    said += json.dumps([[one.what, dict(one.payload)] for one in room.store.events(SUBJECT)])
    raw = b"".join(path.read_bytes() for path in room.home.iterdir() if path.is_file())
    for secret in (PIN, OTHER_PIN, BADGE):
        assert secret not in said
    assert BADGE.encode() not in raw
    assert list(room.store.check()) == []


def test_the_name_of_a_person_stands_in_no_event_itself(room: Room, chief: Person) -> None:
    with room.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT payload, subject FROM audit_event").all()
    assert rows
    assert all(b'"ada"' not in payload and subject == SUBJECT for payload, subject in rows)


@pytest.mark.parametrize(
    "hashed",
    [
        "",
        "x",
        "$argon2id$v=19$m=0,t=0,p=0$c2FsdHNhbHRzYWx0$" + "A" * 43,
        "$argon2id$v=19$m=9999999,t=1,p=1$c2FsdHNhbHRzYWx0$" + "A" * 43,
    ],
)
def test_a_hash_that_cannot_be_read_lets_nobody_in(hashed: str) -> None:
    assert not Argon2Hasher(SHOP, CHEAP).is_pin(PIN, hashed)


def test_hashes_of_one_pin_differ_and_of_one_badge_do_not() -> None:
    one, other = Argon2Hasher(SHOP, CHEAP), Argon2Hasher("other", CHEAP)
    assert one.pin_hash(PIN) != one.pin_hash(PIN)
    assert one.is_pin(PIN, one.pin_hash(PIN))
    assert not one.is_pin(OTHER_PIN, one.pin_hash(PIN))
    assert one.badge_hash(BADGE) == one.badge_hash(BADGE) != other.badge_hash(BADGE)


# ── the services ask ─────────────────────────────────────────────────────────

AUDITOR = Person("tadek", "Tadek", Role.AUDITOR)


@pytest.mark.parametrize("by", [AUDITOR, AT_BENCH], ids=["auditor", "nobody"])
def test_each_changing_method_refuses_who_may_not(open_desk: Callable[..., Desk], by: Person) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    before, work = desk.app.inspections.get(uid), desk.app.inspections
    for act in (
        lambda: work.answer(uid, "display.image", Outcome.PASS, by),
        lambda: work.undo(uid, by),
        lambda: work.scan(uid, PIXEL_IMEI, by),
        lambda: work.defects(uid, (), by),
        lambda: work.grade(uid, by),
        lambda: work.to_erase(uid, by),
        lambda: work.erased(uid, by, medium="a", level="b", method="c", verification="d"),
        lambda: work.back_to_points(uid, by),
        lambda: work.refuse(uid, by),
        lambda: desk.app.certification.sign(uid, by),
    ):
        with pytest.raises(NotAllowed) as caught:
            act()
        assert caught.value.code.startswith("verb:")
    assert work.get(uid) == before


def test_a_phone_read_while_nobody_was_there_is_whose_works_on_it_first(
    open_desk: Callable[..., Desk],
) -> None:
    def prepare(app: object) -> None:
        app.people.add("Ada", Role.ADMINISTRATOR, app.operator)  # type: ignore[attr-defined]

    desk = open_desk(pixel(), prepare=prepare)
    read = desk.until_read("pixel")
    assert read.technician == AT_BENCH.id
    assert desk.app.operator == AT_BENCH
    ada = desk.app.people.listed()[0].person
    taken = desk.app.inspections.answer(read.uid, "display.image", Outcome.PASS, ada)
    assert taken.technician == ada.id
    noor = Person("noor", "Noor")
    assert desk.app.inspections.answer(read.uid, "touch.grid", Outcome.PASS, noor).technician == ada.id
    assert list(desk.app.store.check()) == []


def test_the_first_pin_of_all_is_an_administrators_and_is_given_once(room: Room) -> None:
    ada = room.people.add("Ada", Role.ADMINISTRATOR, OPERATOR)
    mika = room.people.add("Mika", Role.TECHNICIAN, ada)
    with pytest.raises(NotAllowed, match="Nobody here can prove"):
        room.people.give_first_pin(mika.id, PIN)
    with pytest.raises(BadInput):
        room.people.give_first_pin(ada.id, "1111")
    assert room.people.present == AT_BENCH
    assert room.people.give_first_pin(ada.id, PIN) == ada
    assert room.people.present == ada
    with pytest.raises(NotAllowed, match="badge or a PIN already"):
        room.people.give_first_pin(ada.id, OTHER_PIN)
    assert room.again().sign_in_by_pin(ada.id, PIN) == ada

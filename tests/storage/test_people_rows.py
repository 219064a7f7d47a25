# SPDX-License-Identifier: Apache-2.0
"""Wrong PINs are counted in the row: desks that read it before one another lose none."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from inspections import NOW, SHOP, TurnedClock

from inspector.domain.account import FIRST_LOCK, TRIES, Account
from inspector.domain.event import AuditEvent
from inspector.domain.person import Person, Role
from inspector.storage.store import SqlStore

ANNA = Person("anna", "Anna", Role.TECHNICIAN)


def told(counted: Account) -> AuditEvent:
    return AuditEvent(NOW, "anna", "person.pin_refused", "people", {"wrong": counted.wrong_pins})


def test_wrong_pins_at_two_desks_at_once_are_all_counted(
    store: SqlStore, store_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    desks = [store]
    if store_url:
        desks.append(SqlStore(tmp_path / "other", SHOP, "desk-2", TurnedClock(), url=store_url))
        request.addfinalizer(desks[1].close)
    desks[0].put_account(Account(ANNA, NOW), AuditEvent(NOW, "ada", "person.added", "people"))
    with ThreadPoolExecutor(4) as pool:
        counted = list(
            pool.map(lambda at: desks[at % len(desks)].count_wrong_pin("anna", NOW, told), range(9))
        )
    assert sorted(one.wrong_pins for one in counted) == list(range(1, 10))
    (anna,) = desks[0].accounts()
    assert (anna.wrong_pins, anna.locked_until) == (9, NOW + FIRST_LOCK)
    assert {one.locked_until for one in counted if one.wrong_pins < TRIES} == {None}
    said = [one.payload["wrong"] for one in store.events("people") if one.what == "person.pin_refused"]
    assert set(said) == set(range(1, 10))

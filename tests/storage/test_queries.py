# SPDX-License-Identifier: Apache-2.0
"""The day's counts and the list of the newest inspections."""

from __future__ import annotations

from datetime import timedelta

from inspections import NOW, SHOP, answered, deliveries, event, finished, opened, refused, signed

from inspector.domain.finding import Outcome
from inspector.storage.queries import counts, day, recent
from inspector.storage.store import SqlStore

DAY = timedelta(days=1)


def inspect(store: SqlStore, number: int, *, days: int = 0, attempt: int = 1, good: bool = True) -> None:
    one = opened(number, at=NOW + days * DAY, attempt=attempt)
    store.open_inspection(one, event(one))
    if good:
        closed, certificate = signed(finished(one))
        store.sign(closed, certificate, deliveries(closed), event(closed))
    else:
        one = answered(one, 0, Outcome.FAIL)
        store.refuse(refused(one), event(one))


def test_a_day_is_counted_from_its_start_to_before_its_end(store: SqlStore) -> None:
    inspect(store, 1)
    inspect(store, 2, good=False)
    inspect(store, 2, attempt=2)
    inspect(store, 3, days=1)
    one = opened(4)
    store.open_inspection(one, event(one))
    with store.reading() as connection:
        today = counts(connection, SHOP, NOW, NOW + DAY)
        assert (today.certified, today.refused) == (2, 1)
        assert (today.first_attempts, today.first_passes, today.first_pass_percent) == (2, 1, 50)
        assert counts(connection, SHOP, NOW + DAY, NOW + 2 * DAY).certified == 1
        assert counts(connection, "shop-2", NOW, NOW + DAY).certified == 0
        assert counts(connection, SHOP, NOW - DAY, NOW).first_pass_percent is None
        # 26 s for those that were answered and signed, 2 s for the refused one.
        assert day(connection, SHOP, NOW, NOW + DAY).per_phone_s == 26
        assert day(connection, SHOP, NOW - DAY, NOW).per_phone_s is None


def test_the_newest_come_first_and_pages_meet(store: SqlStore) -> None:
    for number in range(7):
        inspect(store, number, days=number, good=number != 6)
    one = opened(7, at=NOW + 7 * DAY)
    store.open_inspection(one, event(one))
    with store.reading() as connection:
        first = recent(connection, SHOP, 3)
        second = recent(connection, SHOP, 3, first[-1])
        third = recent(connection, SHOP, 3, second[-1])
        assert recent(connection, SHOP, 3, third[-1]) == ()
        assert recent(connection, "shop-2", 3) == ()
    serials = [row.serial for row in (*first, *second, *third)]
    assert serials == [f"SER{number:06}" for number in range(7, -1, -1)]
    assert (first[0].state, first[0].finished_at, first[0].verdict, first[0].grade) == (
        "inspecting",
        None,
        "",
        "",
    )
    assert (first[1].verdict, first[1].is_training) == ("refused", False)
    assert (first[2].verdict, first[2].grade) == ("certified", "good")

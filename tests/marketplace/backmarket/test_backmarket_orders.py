# SPDX-License-Identifier: Apache-2.0
"""Orders and listings: what is read, what is left unread, and that a moving list loses nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from back_market import LISTING_ID, Request, Shop, Wire, client, listing, order, order_line, says
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_outbox import NOON

from inspector.domain.errors import BadInput, DestinationDown, DestinationRefused
from inspector.domain.grading import Grade
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.client import PAGE_SIZE
from inspector.marketplace.backmarket.grades import (
    CONDITIONS,
    LISTED_AS,
    Condition,
    ListingGrade,
    ListingState,
    condition_of,
    listing_grade_of,
)
from inspector.marketplace.backmarket.orders import LineState, read_order
from inspector.marketplace.backmarket.polling import MOST_PASSES, poll_orders
from inspector.ports import Cancel


def test_an_order_is_read_without_its_buyer() -> None:
    told = read_order(order(5978, order_line(37, imei=" 350000000000006 ", condition=9, state=3)))
    (line,) = told.lines
    assert (told.id, told.state, told.modified_at) == (5978, 3, datetime(2026, 3, 2, 11, tzinfo=UTC))
    assert (line.state, line.condition, line.imei) == (
        LineState.SHIPPED,
        Condition.PREMIUM,
        "350000000000006",
    )
    assert "Victor" not in repr(told)


@pytest.mark.parametrize("name", ["state", "condition"])
def test_a_number_that_is_not_documented_is_none_and_not_another(name: str) -> None:
    (line,) = read_order(order(1, order_line(**{name: 77}))).lines
    assert getattr(line, name) is None


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        {"order_id": "5978"},
        {"order_id": True},
        order(1, date_modification="yesterday"),
        order(1, order_line(id=None)),
        {**order(1), "orderlines": {}},
        order(1, order_line(imei=350000000000006)),
    ],
)
def test_what_is_not_as_documented_is_no_order(wrong: object) -> None:
    with pytest.raises(DestinationDown, match="not as its document says"):
        read_order(wrong)


def test_the_three_grades_are_not_mixed_up() -> None:
    assert [one.name for one in ListingState] == [one.name for one in ListingGrade]
    assert listing_grade_of("EXCELLENT", 0) is ListingGrade.EXCELLENT
    assert listing_grade_of("", 0) is ListingGrade.EXCELLENT
    assert listing_grade_of("GOOD", None) is ListingGrade.GOOD
    assert listing_grade_of("GOOD", 10) is ListingGrade.GOOD
    assert listing_grade_of("GOOD", 1) is None
    assert listing_grade_of("PERFECT", 0) is None
    assert condition_of(0) is None
    assert condition_of(10) is Condition.EXCELLENT
    assert {grade.name for grade in CONDITIONS} == {one.name for one in Condition}
    assert all(grade.name == CONDITIONS[grade].name for grade in CONDITIONS)
    assert set(LISTED_AS) == set(Grade) - {Grade.NOT_SELLABLE}


def test_an_answer_about_another_order_or_listing_is_not_believed() -> None:
    with pytest.raises(DestinationDown, match="another order"):
        client(lambda _: says(order(1))).order(2, Cancel())
    with pytest.raises(DestinationDown, match="another listing"):
        client(lambda _: says(listing())).listing("OTHER", Cancel())


def test_a_listing_is_found_by_its_sku_in_any_case_and_its_quantity_set() -> None:
    shop = Shop(listings={"PIXEL7-128-GOOD": listing()})
    seller = client(shop.answer)
    found = seller.listing("pixel7-128-good", Cancel())
    assert (found.id, found.quantity, found.grade, found.has_new_battery) == (
        LISTING_ID, 3, ListingGrade.GOOD, False,
    )  # fmt: skip
    assert seller.set_quantity(found, 4, Cancel()).quantity == 4
    assert seller.set_quantity(found, 4, Cancel()).quantity == 4
    assert shop.requests[-1].json == {"quantity": 4}
    with pytest.raises(BadInput):
        seller.set_quantity(found, -1, Cancel())
    with pytest.raises(DestinationRefused, match="Not found"):
        seller.listing("gone", Cancel())


def test_only_reading_is_repeated_by_the_connection() -> None:
    shop = Shop(orders={5978: order()}, listings={"PIXEL7-128-GOOD": listing()})
    wire = Wire(shop.answer)
    seller = client(wire)
    found = seller.listing("PIXEL7-128-GOOD", Cancel())
    seller.set_quantity(found, 1, Cancel())
    seller.orders(1, Cancel(), since=NOON)
    assert [(one.method, one.is_repeatable) for one in wire.sent] == [
        ("GET", True),
        ("POST", False),
        ("GET", True),
    ]
    assert wire.sent[-1].query == {
        "date_modification": "2026-03-02T12:00:00Z",
        "page": "1",
        "page-size": str(PAGE_SIZE),
    }


def at(minute: float) -> str:
    return (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(minutes=minute)).isoformat().replace("+00:00", "Z")


def shop_of(count: int) -> Shop:
    return Shop({n: order(n, order_line(n * 10), date_modification=at(n)) for n in range(1, count + 1)})


def test_one_page_is_read_once_and_the_cursor_is_theirs() -> None:
    shop = shop_of(20)
    polled = poll_orders(client(shop.answer), None, Cancel())
    assert [one.id for one in polled.orders] == list(range(1, 21))
    assert polled.since == datetime(2026, 3, 2, 0, 5, tzinfo=UTC)
    assert len(shop.requests) == 1
    again = poll_orders(client(shop.answer), polled.since, Cancel())
    assert [one.id for one in again.orders] == list(range(5, 21))
    assert again.since == polled.since


def test_nothing_new_keeps_the_cursor() -> None:
    assert poll_orders(client(Shop().answer), NOON, Cancel()).since == NOON
    assert poll_orders(client(Shop().answer), None, Cancel()).since is None


def test_many_pages_are_read_until_two_readings_agree() -> None:
    shop = shop_of(120)
    polled = poll_orders(client(shop.answer), None, Cancel())
    assert polled.is_settled
    assert sorted(one.id for one in polled.orders) == list(range(1, 121))
    assert len(shop.requests) == 6


@settings(max_examples=examples(20))
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 110)), min_size=1, max_size=12))
def test_an_order_that_is_pushed_over_the_edge_of_a_page_is_not_lost(touched: list[tuple[int, int]]) -> None:
    """Orders are modified between the requests; in the end each is seen as it is, and none is missing."""
    shop = shop_of(110)
    count = 0

    def carry(request: Request) -> Answer:
        nonlocal count
        answer = shop.answer(request)
        for when, which in touched:
            if when == count:
                shop.orders[which]["date_modification"] = at(1000 + len(shop.requests) + which / 1000)
        count += 1
        return answer

    seller = client(carry)
    seen: dict[int, Any] = {}
    since: datetime | None = None
    while count < 20:
        polled = poll_orders(seller, since, Cancel())
        seen.update({one.id: one.modified_at for one in polled.orders})
        assert polled.is_settled or polled.since == since
        since = polled.since
    assert seen == {n: read_order(one).modified_at for n, one in shop.orders.items()}


def test_a_list_that_never_holds_still_moves_no_cursor() -> None:
    shop = shop_of(110)

    def carry(request: Request) -> Answer:
        first = min(shop.orders.values(), key=lambda one: one["date_modification"])
        first["date_modification"] = at(2000 + len(shop.requests))
        return shop.answer(request)

    since = datetime(2026, 3, 1, tzinfo=UTC)
    polled = poll_orders(client(carry), since, Cancel())
    assert not polled.is_settled
    assert polled.since == since
    assert len(shop.requests) == 3 * MOST_PASSES


def test_a_page_that_is_empty_is_the_last_one() -> None:
    endless = {"count": 9, "next": "https://www.backmarket.fr/ws/orders?page=2", "results": []}
    pages: list[Request] = []

    def carry(request: Request) -> Answer:
        pages.append(request)
        return says(endless)

    assert not poll_orders(client(carry), NOON, Cancel()).is_settled
    assert len(pages) == MOST_PASSES

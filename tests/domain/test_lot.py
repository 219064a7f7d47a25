# SPDX-License-Identifier: Apache-2.0
"""Which lot a text means, and which order lines belong to it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from inspector.domain.errors import BadInput
from inspector.domain.lot import Lot, parse_lot


@pytest.mark.parametrize(
    ("text", "lot"),
    [
        ("2026-11-22", Lot(date(2026, 11, 22))),
        ("PO-7", Lot(order="PO-7")),
        ("order:2026-11-22", Lot(order="2026-11-22")),
        ("order: PO-7 ", Lot(order="PO-7")),
        ("2026-11", Lot(order="2026-11")),
    ],
)
def test_a_day_or_an_order_is_meant(text: str, lot: Lot) -> None:
    assert parse_lot(text) == lot


@pytest.mark.parametrize("text", ["2026-02-30", "9999-12-31", "0000-01-01", "", "  ", "order:"])
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_lot(text)


def test_a_day_goes_from_midnight_to_midnight_here() -> None:
    span = Lot(date(2026, 11, 22)).span
    assert span is not None
    first, last = span
    assert (first.hour, last.hour, last.date() - first.date()) == (0, 0, timedelta(days=1))
    assert first.tzinfo is not None
    assert Lot(order="PO-7").span is None


@pytest.mark.parametrize(
    ("line", "is_its"),
    [
        ("PO-7", True),
        ("PO-7/3", True),
        ("PO-7-1", True),
        ("PO-71", False),
        ("PO-7a", False),
        ("XPO-7", False),
    ],
)
def test_lines_of_an_order_are_told_from_other_orders(line: str, is_its: bool) -> None:
    assert Lot(order="PO-7").holds_order(line) is is_its


def test_a_day_holds_no_order() -> None:
    assert not Lot(date(2026, 11, 22)).holds_order("PO-7")

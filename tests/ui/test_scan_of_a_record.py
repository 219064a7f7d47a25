# SPDX-License-Identifier: Apache-2.0
"""A number that only the records know, scanned while no device is open, opens its record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from bench_window import OTHER_IMEI, Technician
from filled_records import fill
from inspections import imei_of
from shop_people import scan

from inspector.ui.records.page import RecordsPage

Sit = Callable[..., Technician]


@pytest.fixture
def at_bench(technician: Sit, tmp_path: Path) -> Technician:
    """Sit at the tiles; a phone that nobody has inspected waits, and twelve are on record."""
    fill(tmp_path / "records-home", 12)
    one = technician(tmp_path / "records-home", A1="android-good:pending")
    one.until_page(one.window.bench)
    return one


@pytest.mark.parametrize("place", [2, 5])
def test_its_record_is_opened_whole(at_bench: Technician, place: int) -> None:
    one, number = at_bench, imei_of(place * 1111)
    scan(one, number)
    one.until(lambda: one.window.shown_place == "records")
    page = cast("RecordsPage", one.window.place("records"))
    one.until(lambda: page._is_whole)
    row = page.current()
    assert row is not None
    assert row.imei == number
    assert page.field.text() == number
    assert any(number in item.text for item in one.window.header.shown_items())


def test_a_number_that_nobody_knows_stays_unknown(at_bench: Technician) -> None:
    one = at_bench
    scan(one, OTHER_IMEI)
    one.until(lambda: any("Not known" in item.text for item in one.window.header.shown_items()))
    assert one.window.page() is one.window.bench

# SPDX-License-Identifier: Apache-2.0
"""Where no live test runs, the window says what the device cannot tell and what to do instead."""

from __future__ import annotations

from dataclasses import replace

import inspections
import pytest

from inspector.catalog import FileCatalog
from inspector.domain.device import Category, SeenPort
from inspector.domain.live import LiveKind
from inspector.services.bench import SessionState, SessionView
from inspector.ui.models.live_words import why_no_test

CATALOG = FileCatalog()
PHONE, LAPTOP = CATALOG.newest(Category.PHONE), CATALOG.newest(Category.LAPTOP)


def view_of(driver: str, category: Category = Category.PHONE, *live_tests: str) -> SessionView:
    one = inspections.opened()
    one = replace(one, identity=replace(one.identity, category=category, family=driver))
    return SessionView(
        "usb:1-1",
        SeenPort("usb:1-1"),
        SessionState.NEEDS_YOU,
        inspections.NOW,
        inspection=one,
        driver=driver,
        live_tests=live_tests,
    )


@pytest.mark.parametrize("driver", ["apple", "modem", "somebody's"])
def test_each_live_point_says_why_and_what_instead(driver: str) -> None:
    points = [point for point in PHONE.points if point.live]
    assert {LiveKind(point.live) for point in points} == set(LiveKind)
    said = [why_no_test(point, view_of(driver)) for point in points]
    assert all(words.count(".") == 2 and words.endswith("press a verdict.") for words in said)
    assert len(set(said)) == len(points)


def test_a_laptop_says_it_where_a_phone_would_have_a_test() -> None:
    laptop = view_of("laptop", Category.LAPTOP)
    told = {point.id for point in LAPTOP.points if why_no_test(point, laptop)}
    assert told == {"touch.grid", "keyboard.keys", "charge.supply"}


def test_nothing_is_said_where_a_test_runs_or_none_belongs() -> None:
    android = view_of("android", Category.PHONE, *LiveKind)
    assert not any(why_no_test(point, android) for point in PHONE.points)
    apple = view_of("apple")
    assert not any(why_no_test(point, apple) for point in PHONE.points if not point.live)

# SPDX-License-Identifier: Apache-2.0
"""A checklist gives its points, its profiles and a criterion's number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inspector.domain.checklist import (
    Checklist,
    ChecklistRef,
    Criterion,
    Method,
    Point,
    Profile,
    Rule,
    Test,
    Threshold,
)
from inspector.domain.device import Category

LEAST = Threshold("least", "%", "ours", {"standard": Decimal(80), "strict": Decimal("85.5")})
RULES = (
    Rule("battery.health", Test.AT_LEAST, threshold="least"),
    Rule("lock.accounts", Test.AT_MOST, Decimal(0), families=frozenset({"android"})),
    Rule("lock.activation", Test.EQUALS, value=False, families=frozenset({"apple", "watch"})),
)
POINT = Point(1, "battery.health", "power", Method.MEASURED, Criterion("≥ {least} % {other}", "ours", RULES))
CHECKLIST = Checklist(ChecklistRef("bench", 1, "00"), Category.PHONE, (POINT,), {"least": LEAST})


def test_a_point_is_found_by_its_id() -> None:
    assert CHECKLIST.point("battery.health") is POINT
    with pytest.raises(KeyError):
        CHECKLIST.point("battery")


def test_a_profile_has_the_numbers_of_its_name() -> None:
    assert CHECKLIST.profile("strict") == Profile("strict", {"least": Decimal("85.5")})
    with pytest.raises(KeyError):
        CHECKLIST.profile("lenient")


@pytest.mark.parametrize(
    ("family", "expected"), [("android", RULES[:2]), ("apple", (RULES[0], RULES[2])), ("laptop", RULES[:1])]
)
def test_rules_hold_for_their_families(family: str, expected: tuple[Rule, ...]) -> None:
    assert POINT.rules_for(family) == expected


def test_a_criterions_number_follows_the_profile() -> None:
    assert POINT.criterion.number_by(CHECKLIST.profile("standard")) == "≥ 80 % {other}"
    assert POINT.criterion.number_by(CHECKLIST.profile("strict")) == "≥ 85.5 % {other}"

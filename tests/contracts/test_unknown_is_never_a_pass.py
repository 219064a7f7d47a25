# SPDX-License-Identifier: Apache-2.0
"""With the checklists that ship: a point passes by readings only where every one that counts is known."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from every_driver import FAMILIES, MANIFESTS, converse, described, plugged
from hypothesis import given
from hypothesis import strategies as st

from inspector import wiring
from inspector.domain.checklist import Checklist, IfUnknown, Point, Profile
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge
from inspector.domain.reading import Quality, Reading, Value, reported, unknown
from inspector.domain.reading_names import READINGS, Kind

AT = datetime(2026, 11, 22, 14, 31, 58, tzinfo=UTC)
SHIPPED: tuple[Checklist, ...] = tuple(wiring.checklists(None).all())
UNKNOWN = (Quality.REFUSED, Quality.ABSENT, Quality.IMPLAUSIBLE)
PROFILES = ("standard", "strict")
CASES = [
    (one, profile, family) for one in SHIPPED for profile in map(one.profile, PROFILES) for family in FAMILIES
]
CHOICES = st.sampled_from(CASES)
VALUES: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.TEXT: st.sampled_from(["green", "orange", "full", "charging", "ready", "350000000000006", ""]),
    Kind.NUMBER: st.integers(-5, 6000) | st.decimals(-5, 200, places=1),
    Kind.FLAG: st.booleans(),
    Kind.NAMES: st.sampled_from([(), ("fingerprint",)]),
}


@st.composite
def readings(draw: st.DrawFn, family: str) -> dict[str, Reading]:
    """Give readings that a driver of this family could have given: any value of its kind, or unknown."""
    found = {}
    for name in MANIFESTS[family].readings:
        if draw(st.booleans()):
            found[name] = reported(name, draw(VALUES[READINGS[name].kind]), "device", AT)
        else:
            found[name] = unknown(name, draw(st.sampled_from(UNKNOWN)), "it would not say", "device", AT)
    return found


def outcome(point: Point, taken: dict[str, Reading], profile: Profile, family: str) -> Outcome | None:
    return judge(point, taken, profile, family).outcome


def test_there_are_checklists_for_phones_tablets_and_laptops() -> None:
    assert {one.ref.id for one in SHIPPED} >= {"phone-25", "tablet-25", "laptop-25"}


@pytest.mark.parametrize("quality", [*UNKNOWN, None])
def test_a_device_that_tells_nothing_passes_no_point(quality: Quality | None) -> None:
    for checklist, profile, family in CASES:
        taken = {
            name: unknown(name, quality, "it would not say", "device", AT)
            for name in MANIFESTS[family].readings
            if quality is not None
        }
        for point in checklist.points:
            assert outcome(point, taken, profile, family) is None, (checklist.ref, family, point.id)


@given(CHOICES, st.data())
def test_forgetting_readings_makes_no_point_pass(
    case: tuple[Checklist, Profile, str], data: st.DataObject
) -> None:
    checklist, profile, family = case
    before = data.draw(readings(family))
    lost = data.draw(st.sets(st.sampled_from(sorted(before))))
    after = {**before, **{name: unknown(name, Quality.REFUSED, "lost", "device", AT) for name in lost}}
    for point in checklist.points:
        if outcome(point, after, profile, family) is not Outcome.PASS:
            continue
        for rule in point.rules_for(family):
            reading = after.get(rule.reading)
            assert rule.if_unknown is IfUnknown.IGNORE or (reading is not None and reading.is_known), point.id
        asked = {rule.reading for rule in point.rules_for(family)}
        assert any(after[name].is_known for name in asked & set(after)), f"{point.id} passes by nothing"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_devices_own_readings_taken_away_one_by_one_pass_nothing_more(family: str) -> None:
    with plugged(family, described(family)) as bay:
        whole = {one.name: one for one in converse(family, bay.ports()[0]).readings}
    for checklist, profile, by in CASES:
        if by != family:
            continue
        for point in checklist.points:
            before = outcome(point, whole, profile, family)
            for name in {rule.reading for rule in point.rules_for(family)} & set(whole):
                poorer = {**whole, name: unknown(name, Quality.ABSENT, "lost", "device", AT)}
                after = outcome(point, poorer, profile, family)
                assert after is not Outcome.PASS or before is Outcome.PASS, (point.id, name)

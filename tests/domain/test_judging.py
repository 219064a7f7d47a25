# SPDX-License-Identifier: Apache-2.0
"""Readings judge a point: total, and what is not known never makes it pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.checklist import (
    Criterion,
    IfUnknown,
    Method,
    Otherwise,
    Point,
    Profile,
    Rule,
    RuleValue,
    Test,
)
from inspector.domain.finding import Outcome
from inspector.domain.judging import judge, meets
from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown

AT = datetime(2026, 11, 22, 14, 31, 58, tzinfo=UTC)
PROFILE = Profile("standard", {"least": Decimal(80), "most": Decimal("40.5")})
IMEI = "350000000000006"
NAMES = ("battery.health", "battery.status", "identity.imei", "lock.mdm")

VALUES: st.SearchStrategy[Value] = st.one_of(
    st.integers(-200, 2000),
    st.decimals(-200, 2000, places=2),
    st.booleans(),
    st.sampled_from(("", "full", "charging", "green", IMEI, "350000000000007", "F2LXK1ABCD")),
    st.sampled_from(((), ("fingerprint",))),
)
UNKNOWN = st.sampled_from((Quality.REFUSED, Quality.ABSENT, Quality.IMPLAUSIBLE))


@st.composite
def readings(draw: st.DrawFn, name: str) -> Reading:
    if draw(st.booleans()):
        return reported(name, draw(VALUES), "device", AT)
    return unknown(name, draw(UNKNOWN), "it would not say", "device", AT)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    test = draw(st.sampled_from(list(Test)))
    value: RuleValue = None
    threshold = ""
    match test:
        case Test.EQUALS:
            words: tuple[bool | str, ...] = (True, False, "full", "green")
            value = draw(st.sampled_from(words))
        case Test.ONE_OF:
            value = draw(st.sampled_from((("full",), ("charging", "full"))))
        case Test.AT_LEAST | Test.AT_MOST if draw(st.booleans()):
            threshold = draw(st.sampled_from(("least", "most")))
        case Test.AT_LEAST | Test.AT_MOST:
            value = draw(st.decimals(-200, 2000, places=1))
        case _:
            pass
    return Rule(
        reading=draw(st.sampled_from(NAMES)),
        test=test,
        value=value,
        threshold=threshold,
        families=draw(st.sampled_from((frozenset[str](), frozenset({"android"}), frozenset({"apple"})))),
        otherwise=draw(st.sampled_from(list(Otherwise))),
        if_unknown=draw(st.sampled_from(list(IfUnknown))),
    )


POINTS = st.lists(rules(), max_size=4).map(lambda made: point(*made))
READINGS = st.fixed_dictionaries({}, optional={name: readings(name) for name in NAMES})


def point(*made: Rule) -> Point:
    return Point(1, "battery.health", "power", Method.MEASURED, Criterion("≥ 80 %", "ours", made))


def judged(rule: Rule, *taken: Reading) -> Outcome | None:
    return judge(point(rule), {one.name: one for one in taken}, PROFILE, "android").outcome


class TestProperties:
    @given(POINTS, READINGS)
    def test_every_combination_has_an_answer(self, one: Point, taken: dict[str, Reading]) -> None:
        said = judge(one, taken, PROFILE, "android")
        assert said.outcome in (Outcome.PASS, Outcome.FAIL, None)
        assert set(said.readings) == {rule.reading for rule in one.rules_for("android")}

    @given(POINTS, READINGS, st.sampled_from(NAMES), UNKNOWN)
    def test_forgetting_a_reading_never_makes_a_point_pass(
        self, one: Point, taken: dict[str, Reading], name: str, quality: Quality
    ) -> None:
        """But where a rule says to look away from it: then the others decide as if it were not asked."""
        before = judge(one, taken, PROFILE, "android").outcome
        poorer = {**taken, name: unknown(name, quality, "lost", "device", AT)}
        after = judge(one, poorer, PROFILE, "android").outcome
        looked_away = all(
            rule.if_unknown is IfUnknown.IGNORE for rule in one.rules_for("android") if rule.reading == name
        )
        if before is not Outcome.PASS and not looked_away:
            assert after is not Outcome.PASS

    @given(POINTS, READINGS, UNKNOWN)
    def test_a_pass_rests_on_a_known_reading_that_meets_its_rule(
        self, one: Point, taken: dict[str, Reading], quality: Quality
    ) -> None:
        said = judge(one, taken, PROFILE, "android")
        if said.outcome is Outcome.PASS:
            assert said.rule is not None
            assert said.reading is not None
            assert said.reading.is_known
            assert meets(said.rule, said.reading.value, PROFILE)
        nothing = {name: unknown(name, quality, "lost", "device", AT) for name in NAMES}
        assert judge(one, nothing, PROFILE, "android").outcome is None

    @given(POINTS, READINGS)
    def test_a_pass_means_that_every_rule_with_a_value_is_met(
        self, one: Point, taken: dict[str, Reading]
    ) -> None:
        if judge(one, taken, PROFILE, "android").outcome is not Outcome.PASS:
            return
        for rule in one.rules_for("android"):
            reading = taken.get(rule.reading)
            is_known = reading is not None and reading.is_known
            assert is_known or rule.if_unknown is IfUnknown.IGNORE
            if reading is not None and is_known:
                assert meets(rule, reading.value, PROFILE)

    @given(POINTS, READINGS)
    def test_a_fail_comes_from_a_rule_that_fails(self, one: Point, taken: dict[str, Reading]) -> None:
        said = judge(one, taken, PROFILE, "android")
        if said.outcome is Outcome.FAIL:
            assert said.rule is not None
            assert said.reading is not None
            assert said.rule.otherwise is Otherwise.FAIL
            assert not meets(said.rule, said.reading.value, PROFILE)

    @given(rules(), VALUES)
    def test_meeting_a_rule_is_total(self, rule: Rule, value: Value) -> None:
        assert meets(rule, value, PROFILE) in (True, False)


class TestOneRule:
    health = Rule("battery.health", Test.AT_LEAST, threshold="least")

    @pytest.mark.parametrize(
        ("value", "outcome"),
        [
            (80, Outcome.PASS),
            (79, Outcome.FAIL),
            (Decimal("79.99"), Outcome.FAIL),
            (Decimal("80.00"), Outcome.PASS),
            (True, Outcome.FAIL),
            ("100", Outcome.FAIL),
        ],
    )
    def test_a_number_is_compared_with_the_profiles(self, value: Value, outcome: Outcome) -> None:
        assert judged(self.health, measured("battery.health", value, "gauge", AT, "%")) is outcome

    def test_nothing_read_yet_is_waited_for(self) -> None:
        said = judge(point(self.health), {}, PROFILE, "android")
        assert (said.outcome, said.is_waiting) == (None, True)

    def test_what_is_unknown_asks_and_is_not_waited_for(self) -> None:
        refused = unknown("battery.health", Quality.REFUSED, "permission denied", "device", AT)
        said = judge(point(self.health), {refused.name: refused}, PROFILE, "android")
        assert (said.outcome, said.is_waiting, said.reading) == (None, False, refused)

    def test_another_family_is_not_asked(self) -> None:
        rule = replace(self.health, families=frozenset({"apple"}))
        assert judged(rule, measured("battery.health", 10, "gauge", AT)) is None

    def test_yellow_asks_where_orange_fails(self) -> None:
        either = Rule("integrity.verified_boot", Test.ONE_OF, ("green", "yellow"))
        green = Rule("integrity.verified_boot", Test.EQUALS, "green", otherwise=Otherwise.ASK)
        outcomes = {
            colour: judge(
                point(either, green),
                {"integrity.verified_boot": reported("integrity.verified_boot", colour, "prop", AT)},
                PROFILE,
                "android",
            ).outcome
            for colour in ("green", "yellow", "orange", "red")
        }
        assert outcomes == {
            "green": Outcome.PASS,
            "yellow": None,
            "orange": Outcome.FAIL,
            "red": Outcome.FAIL,
        }

    def test_a_fail_outweighs_a_question_that_stands_first(self) -> None:
        asks = Rule("lock.mdm", Test.EQUALS, value=False)
        taken = {"battery.health": measured("battery.health", 50, "gauge", AT)}
        said = judge(point(asks, self.health), taken, PROFILE, "android")
        assert (said.outcome, said.rule) == (Outcome.FAIL, self.health)

    def test_true_is_not_one(self) -> None:
        assert not meets(Rule("lock.accounts", Test.EQUALS, value=1), True, PROFILE)
        assert meets(Rule("lock.mdm", Test.EQUALS, value=True), True, PROFILE)

    def test_an_imei_needs_its_check_digit(self) -> None:
        rule = Rule("identity.imei", Test.IMEI)
        assert judged(rule, reported("identity.imei", IMEI, "prop", AT)) is Outcome.PASS
        assert judged(rule, reported("identity.imei", "350000000000007", "prop", AT)) is Outcome.FAIL

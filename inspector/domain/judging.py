# SPDX-License-Identifier: Apache-2.0
"""Readings → the outcome of a measured point: pure and total.

A reading that is not known never makes a point pass: at best a person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from inspector.domain.checklist import IfUnknown, Otherwise, Point, Profile, Rule, Test
from inspector.domain.device import is_imei, is_serial
from inspector.domain.finding import Outcome
from inspector.domain.reading import Reading, Value


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the readings say of one point.

    ``outcome`` is pass, fail, or None where a person has to answer; ``rule``
    and ``reading`` are those that decided (the first that failed or asked, else
    the first that was met); ``is_waiting`` says that readings may still come.
    """

    outcome: Outcome | None
    rule: Rule | None = None
    reading: Reading | None = None
    readings: tuple[str, ...] = ()
    is_waiting: bool = False


def judge(point: Point, readings: Mapping[str, Reading], profile: Profile, family: str) -> Judgement:
    """Judge ``point`` by what was read so far; a fail outweighs a question, a question a pass."""
    rules = point.rules_for(family)
    used = tuple(dict.fromkeys(rule.reading for rule in rules))
    if not rules:
        return Judgement(None)
    asking: Judgement | None = None
    met: Judgement | None = None
    for rule in rules:
        reading = readings.get(rule.reading)
        outcome = _apply(rule, reading, profile)
        here = Judgement(outcome, rule, reading, used, reading is None)
        if outcome is Outcome.FAIL:
            return here
        if outcome is Outcome.PASS:
            met = met or here
        elif rule.if_unknown is IfUnknown.ASK or (reading is not None and reading.is_known):
            asking = asking or here
    return asking or met or Judgement(None, readings=used)


def _apply(rule: Rule, reading: Reading | None, profile: Profile) -> Outcome | None:
    if reading is None or not reading.is_known:
        return None
    if meets(rule, reading.value, profile):
        return Outcome.PASS
    return Outcome.FAIL if rule.otherwise is Otherwise.FAIL else None


def meets(rule: Rule, value: Value, profile: Profile) -> bool:
    """Tell whether a known value meets a rule; a value of another type never does."""
    wanted = profile.thresholds[rule.threshold] if rule.threshold else rule.value
    match rule.test:
        case Test.KNOWN:
            return value is not None
        case Test.EQUALS:
            return type(value) is type(wanted) and value == wanted
        case Test.ONE_OF:
            return isinstance(wanted, tuple) and isinstance(value, str) and value in wanted
        case Test.AT_LEAST:
            return _both_numbers(value, wanted) and Decimal(str(value)) >= Decimal(str(wanted))
        case Test.AT_MOST:
            return _both_numbers(value, wanted) and Decimal(str(value)) <= Decimal(str(wanted))
        case Test.IMEI:
            return isinstance(value, str) and is_imei(value)
        case Test.SERIAL:
            return isinstance(value, str) and is_serial(value)


def _both_numbers(*values: object) -> bool:
    return all(isinstance(one, int | Decimal) and not isinstance(one, bool) for one in values)

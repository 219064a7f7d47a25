# SPDX-License-Identifier: Apache-2.0
"""One rule of a point: a test of one reading."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal

from inspector.catalog.table import Table
from inspector.domain.checklist import IfUnknown, Otherwise, Rule, RuleValue, Test
from inspector.domain.reading_names import READINGS, Kind

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
NAME_SHAPE = "a name of a to z, 0 to 9 and _"
READING = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?")
LARGEST_WHOLE = 2**53 - 1

_FITTING = {
    Test.KNOWN: frozenset(Kind),
    Test.EQUALS: frozenset((Kind.TEXT, Kind.FLAG)),
    Test.ONE_OF: frozenset((Kind.TEXT,)),
    Test.AT_LEAST: frozenset((Kind.NUMBER,)),
    Test.AT_MOST: frozenset((Kind.NUMBER,)),
    Test.IMEI: frozenset((Kind.TEXT,)),
    Test.SERIAL: frozenset((Kind.TEXT,)),
}

_COMPARING = (Test.EQUALS, Test.ONE_OF, Test.AT_LEAST, Test.AT_MOST)


def read_rule(table: Table, thresholds: Collection[str]) -> Rule:
    """Read a rule; its faults are noted in the table's file."""
    reading = table.text("reading")
    test = table.choice("test", Test)
    rule = Rule(
        reading=reading,
        test=test,
        value=_value(table, test),
        threshold=_threshold(table, test, thresholds),
        families=frozenset(table.names("families", NAME, NAME_SHAPE)),
        otherwise=table.choice("otherwise", Otherwise, Otherwise.FAIL),
        if_unknown=table.choice("if_unknown", IfUnknown, IfUnknown.ASK),
    )
    _check_reading(table, rule)
    table.done()
    return rule


def read_number(table: Table, key: str) -> Decimal:
    """Give a whole number, or a decimal written as text, at a key."""
    value = table.value(key)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_WHOLE:
        return Decimal(value)
    if isinstance(value, str) and DECIMAL.fullmatch(value):
        return Decimal(value)
    if not isinstance(value, float):
        table.fault(f"{value!r:.40} is not a whole number or a decimal as text", key)
    return Decimal(0)


def _value(table: Table, test: Test) -> RuleValue:
    if table.value("test") != test:  # noted already: what it takes is not known
        table.value("value")
        return None
    if not table.has("value"):
        if test in _COMPARING and not table.has("threshold"):
            table.fault(f"'{test}' needs a value")
        return None
    match test:
        case Test.AT_LEAST | Test.AT_MOST:
            return read_number(table, "value")
        case Test.ONE_OF:
            return _words(table)
        case Test.EQUALS:
            return _word_or_flag(table)
        case _:
            table.value("value")
            table.fault(f"'{test}' takes no value", "value")
            return None


def _words(table: Table) -> tuple[str, ...]:
    words = table.names("value", re.compile(r"\S(?:.*\S)?"), "a text")
    if not words and table.value("value") == []:
        table.fault("is empty: nothing would ever meet it", "value")
    return words


def _word_or_flag(table: Table) -> RuleValue:
    value = table.value("value")
    if isinstance(value, bool) or (isinstance(value, str) and value.strip()):
        return value
    if not isinstance(value, float):
        table.fault("'equals' takes text, true or false; use at_least or at_most for a number", "value")
    return None


def _threshold(table: Table, test: Test, thresholds: Collection[str]) -> str:
    if not table.has("threshold"):
        return ""
    name = table.text("threshold", NAME, shape=NAME_SHAPE)
    if table.value("test") == test not in (Test.AT_LEAST, Test.AT_MOST):
        table.fault(f"'{test}' takes no threshold", "threshold")
    elif table.has("value"):
        table.fault("stands beside a value: one of both", "threshold")
    elif name and name not in thresholds:
        table.fault(f"'{name}' is not among the thresholds", "threshold")
    return name


def _check_reading(table: Table, rule: Rule) -> None:
    known = READINGS.get(rule.reading)
    if known is None:
        if rule.reading:
            table.fault(f"'{rule.reading[:40]}' is no reading that a driver gives", "reading")
        return
    if known.kind not in _FITTING[rule.test]:
        table.fault(f"'{rule.test}' does not fit {rule.reading}, which is a {known.kind}", "test")
    elif _never_equals(rule, known.kind):
        table.fault(f"{rule.reading} is a {known.kind}: it never equals this", "value")


def _never_equals(rule: Rule, kind: Kind) -> bool:
    if rule.test is not Test.EQUALS or rule.value is None:
        return False
    return isinstance(rule.value, bool) != (kind is Kind.FLAG)

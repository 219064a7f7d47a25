# SPDX-License-Identifier: Apache-2.0
"""Every cell of Tables I and II-A to II-C of MIL-STD-105E, as printed, against what the product gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.domain.errors import BadInput
from inspector.domain.sampling.limits import limit_number
from inspector.domain.sampling.plans import parse_aql, plan_for
from inspector.domain.sampling.tables import (
    AQLS,
    LETTERS,
    Level,
    Severity,
    cell,
    code_letter,
    letters_of,
    sample_size,
)

_FILE = Path(__file__).with_name("mil_std_105e.txt")
_NAMES = {"II-A": Severity.NORMAL, "II-B": Severity.TIGHTENED, "II-C": Severity.REDUCED}
_SIGNS = {"v": "down", "^": "up"}


def _tables() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    for line in _FILE.read_text("ascii").splitlines():
        words = line.split()
        if words[0] == "TABLE":
            rows = found[words[1]] = []
        elif words[0] not in ("#", "AQL"):
            rows.append(words)
    return found


def _said(severity: Severity, letter: str, aql: str) -> str:
    found = cell(severity, letter, aql)
    return found.value if isinstance(found, str) else f"{found[0]}/{found[1]}"


@pytest.mark.parametrize(("table", "severity"), _NAMES.items())
def test_every_cell_of_a_master_table(table: str, severity: Severity) -> None:
    rows = _tables()[table]
    assert "".join(row[0] for row in rows) == letters_of(severity)
    compared = 0
    for letter, size, *cells in rows:
        assert sample_size(severity, letter) == int(size)
        assert len(cells) == len(AQLS) == 26
        for aql, printed in zip(AQLS, cells, strict=True):
            if printed != "-":  # the row of S stands for one AQL
                assert _said(severity, letter, aql) == _SIGNS.get(printed, printed), (letter, aql)
                compared += 1
    assert compared == 16 * 26 + (severity is Severity.TIGHTENED)


def test_every_cell_of_the_table_of_letters() -> None:
    head, *rows = _tables()["I"]
    assert len(rows) == 15
    for span, *letters in rows:
        for name, letter in zip(head[1:], letters, strict=True):
            for size in map(int, span.split("-")):
                assert code_letter(size, Level(name)) == letter


@pytest.mark.parametrize("severity", Severity)
def test_arrows_lead_to_the_printed_plan(severity: Severity) -> None:
    printed = {row[0]: row for row in _tables()[{one: name for name, one in _NAMES.items()}[severity]]}
    rows = letters_of(severity)
    for lot, letter in ((2, "A"), (100, "F"), (1000, "J"), (10_000, "L"), (600_000, "Q")):
        for column, aql in enumerate(AQLS):
            place = rows.index(letter)
            while (found := printed[rows[place]][2 + column]) in _SIGNS:
                place += 1 if found == "v" else -1
            plan = plan_for(lot, Level.II, aql, severity)
            assert (plan.letter, plan.plan_letter) == (letter, rows[place])
            assert f"{plan.accept}/{plan.reject}" == found
            assert plan.size == min(int(printed[rows[place]][1]), lot)


def test_worked_example_of_the_textbook() -> None:
    """Montgomery, Introduction to Statistical Quality Control: 2,000 units, level II, AQL 0.65 %."""
    plans = {one: plan_for(2000, Level.II, "0.65", one) for one in Severity}
    assert {one: (plan.size, plan.accept, plan.reject) for one, plan in plans.items()} == {
        Severity.NORMAL: (125, 2, 3),
        Severity.TIGHTENED: (125, 1, 2),
        Severity.REDUCED: (50, 1, 3),
    }
    assert {plan.letter for plan in plans.values()} == {"K"}


def test_a_sample_as_large_as_the_lot_is_the_whole_lot() -> None:
    plan = plan_for(5, Level.II, "1.0")
    assert (plan.plan_letter, plan.size, plan.is_whole) == ("E", 5, True)


@pytest.mark.parametrize("text", ["1", "1.0", "1.00", " 1 "])
def test_an_aql_is_said_as_it_is_printed(text: str) -> None:
    assert parse_aql(text) == "1.0"


@pytest.mark.parametrize("text", ["", "2", "-1", "nan", "one", "1e9"])
def test_no_other_aql_is_taken(text: str) -> None:
    with pytest.raises(BadInput):
        parse_aql(text)


def test_a_lot_of_one_has_no_letter() -> None:
    with pytest.raises(BadInput):
        plan_for(1, Level.I, "1.0")


def test_limits_follow_the_law_behind_them() -> None:
    """Table VIII lies 1.31 deviations of a Poisson count below its mean, at each row's first number."""
    told = {(units, aql): limit_number(units, aql) for units in _FROM for aql in AQLS}
    given = {key: limit for key, limit in told.items() if limit is not None}
    assert len(given) == 203
    for (units, aql), limit in given.items():
        mean = units * float(aql) / 100
        assert abs(limit - max(mean - 1.31 * mean**0.5, 0)) < 1.31, (units, aql)


@pytest.mark.parametrize(
    ("units", "aql", "limit"),
    [
        (19, "10", None),
        (20, "10", 0),
        (1249, "1.0", 4),
        (1250, "1.0", 7),
        (800, "0.15", None),
        (800, "40", None),
    ],
)
def test_a_limit_stands_in_the_row_of_its_units(units: int, aql: str, limit: int | None) -> None:
    assert limit_number(units, aql) == limit


_FROM = (20, 30, 50, 80, 130, 200, 320, 500, 800, 1250, 2000, 3150, 5000, 8000, 12500, 20000, 31500, 50000)
assert len(LETTERS) == 17

# SPDX-License-Identifier: Apache-2.0
"""Which plan a lot is judged by: how many to take, and on how many nonconforming it is rejected."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.domain.sampling.tables import (
    AQLS,
    Arrow,
    Level,
    Severity,
    cell,
    code_letter,
    is_per_hundred,
    letters_of,
    sample_size,
)
from inspector.domain.sampling.zero import zero_size


@dataclass(frozen=True, slots=True)
class SamplingPlan:
    """A single sampling plan for one lot.

    ``letter`` is Table I's, ``plan_letter`` that of the row which the arrows lead
    to. ``size`` is how many are taken: never more than the lot has, and then
    ``is_whole``. The lot is accepted on ``accept`` nonconforming or fewer, rejected
    on ``reject`` or more; what lies between occurs with reduced inspection alone:
    accepted, and normal inspection from the next lot on. ``is_zero`` marks a plan
    that is none of the standard's: it accepts on none and takes as many as protect
    the consumer as the standard's normal plan does.
    """

    lot_size: int
    level: Level
    aql: str
    severity: Severity
    letter: str
    plan_letter: str
    size: int
    accept: int
    reject: int
    is_zero: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether the whole lot is inspected."""
        return self.size >= self.lot_size

    @property
    def is_per_hundred(self) -> bool:
        """Tell whether nonconformities are counted, several a unit: AQLs above 10."""
        return is_per_hundred(self.aql)


def parse_aql(text: str) -> str:
    """Give an AQL as the standard prints it; raises BadInput where it is none of the preferred ones."""
    try:
        return next(one for one in AQLS if float(one) == float(text))
    except (ValueError, StopIteration):
        raise BadInput(
            Phrase("{aql} is none of the standard's AQLs.", aql=text.strip()[:20] or "?"),
            Phrase("Choose one of {all}.", all=", ".join(AQLS)),
        ) from None


def plan_for(lot_size: int, level: Level, aql: str, severity: Severity = Severity.NORMAL) -> SamplingPlan:
    """Give MIL-STD-105E's plan; ``aql`` is one of ``AQLS``. Raises BadInput for a lot of fewer than 2."""
    letter = code_letter(lot_size, level)
    row, (accept, reject) = _followed(severity, letter, aql)
    size = min(sample_size(severity, row), lot_size)
    return SamplingPlan(lot_size, level, aql, severity, letter, row, size, accept, reject)


def zero_plan_for(lot_size: int, level: Level, aql: str) -> SamplingPlan:
    """Give the plan that accepts on none; raises BadInput for an AQL above 10 or a lot of fewer than 2."""
    if is_per_hundred(aql):
        raise BadInput(
            Phrase("An AQL of {aql} counts several faults a unit.", aql=aql),
            "Choose an AQL of 10 or less for plans that accept on none.",
        )
    normal = plan_for(lot_size, level, aql)
    size = zero_size(lot_size, normal.size, normal.accept)
    return SamplingPlan(
        lot_size, level, aql, Severity.NORMAL, normal.letter, normal.plan_letter, size, 0, 1, is_zero=True
    )


def _followed(severity: Severity, letter: str, aql: str) -> tuple[str, tuple[int, int]]:
    """Follow the arrows to the row that has a plan."""
    rows = letters_of(severity)
    place = rows.index(letter)
    while isinstance(found := cell(severity, rows[place], aql), Arrow):
        place += 1 if found is Arrow.DOWN else -1
    return rows[place], found

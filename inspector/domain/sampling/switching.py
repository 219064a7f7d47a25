# SPDX-License-Identifier: Apache-2.0
"""The switching rules of MIL-STD-105E (4.7, 4.8): how strict the next lot of a stream is inspected.

A stream is a row of lots of one source under one level and AQL. What holds now is
told anew from all that happened, so that no count of its own can go wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inspector.domain.sampling.limits import limit_number
from inspector.domain.sampling.tables import Severity

WINDOW = 5
"""Two rejected among so many lots in a row, or fewer, call for tightened inspection (4.7.1); so many
accepted in a row end it (4.7.2); so many rejected under it stop acceptance (4.8)."""
FOR_REDUCED = 10
"""How many lots in a row must have been accepted under normal inspection at least (4.7.3 a)."""


@dataclass(frozen=True, slots=True)
class LotResult:
    """How one lot ended on its original inspection: ``severity`` is the one it was inspected under.

    ``found`` counts as the AQL does, in a sample of ``size``; ``is_between`` that
    it lay between the numbers of a reduced plan.
    """

    severity: Severity
    is_accepted: bool
    size: int
    found: int
    is_between: bool = False


class Act(StrEnum):
    """What a person says of a stream."""

    REDUCE = "reduce"
    """Production is steady, and reduced inspection is desired (4.7.3 c, d)."""
    NORMAL = "normal"
    """Production became irregular, or something else warrants normal inspection (4.7.4 c, d)."""
    CORRECTED = "corrected"
    """What was wrong has been put right: tightened inspection begins anew (4.8)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a stream stands. ``since`` are the lots since its severity began, the newest last."""

    severity: Severity = Severity.NORMAL
    is_stopped: bool = False
    since: Sequence[LotResult] = ()

    def may_reduce(self, aql: str) -> bool:
        """Tell whether reduced inspection may begin, once somebody says that production is steady.

        Of the lots since normal inspection began the newest ten or more, all
        accepted, with no more nonconforming than Table VIII allows.
        """
        if self.severity is not Severity.NORMAL or self.is_stopped:
            return False
        accepted = _accepted_at_end(self.since)
        return any(_is_few(accepted[-count:], aql) for count in range(FOR_REDUCED, len(accepted) + 1))


def standing_of(history: Iterable[LotResult | Act], aql: str) -> Standing:
    """Give how a stream stands after all that happened, the oldest first."""
    standing = Standing()
    for one in history:
        standing = _acted(standing, one, aql) if isinstance(one, Act) else _after(standing, one)
    return standing


def _acted(standing: Standing, act: Act, aql: str) -> Standing:
    if act is Act.CORRECTED and standing.is_stopped:
        return Standing(Severity.TIGHTENED)
    if act is Act.REDUCE and standing.may_reduce(aql):
        return Standing(Severity.REDUCED)
    if act is Act.NORMAL and standing.severity is Severity.REDUCED:
        return Standing()
    return standing


def _after(standing: Standing, lot: LotResult) -> Standing:
    """Count one lot; one that was planned before the severity changed counts for nothing."""
    if standing.is_stopped or lot.severity is not standing.severity:
        return standing
    counted = replace(standing, since=(*standing.since, lot))
    if lot.severity is Severity.REDUCED:
        return counted if lot.is_accepted and not lot.is_between else Standing()
    return _after_normal(counted) if lot.severity is Severity.NORMAL else _after_tightened(counted)


def _after_normal(standing: Standing) -> Standing:
    rejected = [one for one in standing.since[-WINDOW:] if not one.is_accepted]
    return Standing(Severity.TIGHTENED) if len(rejected) >= 2 else standing


def _after_tightened(standing: Standing) -> Standing:
    if len(_accepted_at_end(standing.since)) >= WINDOW:
        return Standing()
    rejected = [one for one in standing.since if not one.is_accepted]
    return replace(standing, is_stopped=len(rejected) >= WINDOW)


def _accepted_at_end(lots: Sequence[LotResult]) -> Sequence[LotResult]:
    """Give the newest lots in a row that were accepted."""
    count = 0
    for one in reversed(lots):
        if not one.is_accepted:
            break
        count += 1
    return lots[len(lots) - count :]


def _is_few(lots: Sequence[LotResult], aql: str) -> bool:
    limit = limit_number(sum(one.size for one in lots), aql)
    return limit is not None and sum(one.found for one in lots) <= limit

# SPDX-License-Identifier: Apache-2.0
"""Findings → verdict: pure and total.

The first that fits: **refused** (a refuse point or a gate failed),
**incomplete** (a refuse point or a gate is not tested, or not applicable
without an allowed reason), **certified with remarks** (a remark point failed or
was not tested), else **certified**.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.checklist import Checklist, OnFail, Point
from inspector.domain.finding import Finding, Outcome


class VerdictKind(StrEnum):
    """What an inspection comes to."""

    REFUSED = "refused"
    INCOMPLETE = "incomplete"
    REMARKS = "certified_with_remarks"
    CERTIFIED = "certified"

    @property
    def is_certifiable(self) -> bool:
        """Tell whether an inspection with this verdict may be signed."""
        return self in (VerdictKind.REMARKS, VerdictKind.CERTIFIED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict and the ids of the points that made it so, in their order."""

    kind: VerdictKind
    because: tuple[str, ...] = ()


def outcome_of(point: Point, finding: Finding | None) -> Outcome:
    """Give what a point counts as; unanswered or not applicable without an allowed reason is not tested."""
    if finding is None:
        return Outcome.NOT_TESTED
    if finding.outcome is Outcome.NOT_APPLICABLE and finding.reason not in point.not_applicable:
        return Outcome.NOT_TESTED
    return finding.outcome


def decide(checklist: Checklist, findings: Mapping[str, Finding]) -> Verdict:
    """Decide what an inspection with these findings comes to."""
    failed: list[str] = []
    untested: list[str] = []
    remarks: list[str] = []
    for point in checklist.points:
        outcome = outcome_of(point, findings.get(point.id))
        if outcome in (Outcome.PASS, Outcome.NOT_APPLICABLE):
            continue
        if point.on_fail is OnFail.REMARK and not point.is_gate:
            remarks.append(point.id)
        elif outcome is Outcome.FAIL:
            failed.append(point.id)
        else:
            untested.append(point.id)
    if failed:
        return Verdict(VerdictKind.REFUSED, tuple(failed))
    if untested:
        return Verdict(VerdictKind.INCOMPLETE, tuple(untested))
    if remarks:
        return Verdict(VerdictKind.REMARKS, tuple(remarks))
    return Verdict(VerdictKind.CERTIFIED)

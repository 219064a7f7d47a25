# SPDX-License-Identifier: Apache-2.0
"""What one closed inspection adds to the counts that the dashboard is made of.

A tally counts inspections, not devices: each attempt counts once, but for the
first-pass yield, which looks at first attempts alone. An inspection that is
void stays in the counts of the day on which it closed, and is counted as void
beside them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.inspection import Inspection, State
from inspector.domain.reading import whole_percent
from inspector.domain.statistics.spread import bucket_of
from inspector.domain.verdict import VerdictKind

LONGEST_ANSWER_S = 300
"""Seconds between two answers from which on the device was left alone, and no answer took that long."""
_BATTERY = "battery.health"
_MOST_BATTERY = 100


class What(StrEnum):
    """What is counted; each has items of its own."""

    COUNT = "count"
    FAILED = "failed"
    GRADE = "grade"
    BATTERY = "battery"
    SECONDS = "seconds"
    ANSWERS = "answers"
    ANSWER_S = "answer_s"
    OVERRIDDEN = "overridden"


class Count(StrEnum):
    """The items of ``What.COUNT``.

    ``failing`` failed at least one point; ``first`` are first attempts,
    ``first_pass`` those of them that were certified, ``void`` and
    ``first_void`` what of certified, and of ``first_pass``, was made void
    later; ``regraded`` got another grade than the rule gives.
    """

    INSPECTED = "inspected"
    CERTIFIED = "certified"
    REMARKS = "remarks"
    REFUSED = "refused"
    FAILING = "failing"
    FIRST = "first"
    FIRST_PASS = "first_pass"
    VOID = "void"
    FIRST_VOID = "first_void"
    REGRADED = "regraded"


Key = tuple[str, str]
Tally = Mapping[Key, int]


class Scope(StrEnum):
    """Whose inspections a tally counts."""

    ALL = "all"
    TECHNICIAN = "technician"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class DayTally:
    """The counts of one day, a UTC one, by when inspections closed."""

    day: date
    counts: Tally

    def of(self, count: Count) -> int:
        """Give one count; 0 where nothing was counted."""
        return self.counts.get((What.COUNT, count), 0)


def items(counts: Tally, what: What) -> dict[str, int]:
    """Give the items of one kind."""
    return {item: number for (kind, item), number in counts.items() if kind == what}


def summed(days: Iterable[DayTally]) -> Counter[Key]:
    """Add days up."""
    total: dict[Key, int] = {}
    for day in days:
        for key, number in day.counts.items():  # a Counter's own update takes three times as long
            total[key] = total.get(key, 0) + number
    return Counter(total)


def tally_of(one: Inspection, verdict: str) -> Counter[Key]:
    """Count one closed inspection; ``verdict`` is what went on record when it closed."""
    counts: Counter[Key] = Counter()
    counts.update((What.COUNT, name) for name in _counted(one, verdict))
    if one.state is State.VOID:
        counts += void_tally(one, verdict)
    for finding in one.findings.values():
        if finding.outcome is Outcome.FAIL:
            counts[What.FAILED, finding.point_id] += 1
        if is_override(finding):
            counts[What.OVERRIDDEN, finding.point_id] += 1
    if one.grade is not None:
        counts[What.GRADE, one.grade.chosen.value] += 1
    if (battery := _battery(one)) is not None and is_certified(verdict):
        counts[What.BATTERY, str(battery)] += 1
    if one.finished_at is not None:
        taken = int((one.finished_at - one.started_at).total_seconds())
        counts[What.SECONDS, str(bucket_of(max(0, taken)))] += 1
    for point_id, seconds in answer_times(one):
        counts[What.ANSWERS, point_id] += 1
        counts[What.ANSWER_S, point_id] += seconds
    return +counts


def void_tally(one: Inspection, verdict: str) -> Counter[Key]:
    """Give what is added when a certified inspection is made void."""
    counts: Counter[Key] = Counter()
    if is_certified(verdict):
        counts[What.COUNT, Count.VOID] = 1
        counts[What.COUNT, Count.FIRST_VOID] = int(one.attempt == 1)
    return +counts


def is_certified(verdict: str) -> bool:
    """Tell whether a verdict is one of a certificate."""
    return verdict in (VerdictKind.CERTIFIED, VerdictKind.REMARKS)


def is_override(finding: Finding) -> bool:
    """Tell whether a lead answered against a reading: a pass needs a reason for nothing else."""
    return finding.outcome is Outcome.PASS and bool(finding.reason)


def _counted(one: Inspection, verdict: str) -> Iterator[Count]:
    yield Count.INSPECTED
    yield Count.CERTIFIED if is_certified(verdict) else Count.REFUSED
    if verdict == VerdictKind.REMARKS:
        yield Count.REMARKS
    if any(finding.outcome is Outcome.FAIL for finding in one.findings.values()):
        yield Count.FAILING
    if one.attempt == 1:
        yield Count.FIRST
        if is_certified(verdict):
            yield Count.FIRST_PASS
    if one.grade is not None and one.grade.chosen is not one.grade.suggested:
        yield Count.REGRADED


def _battery(one: Inspection) -> int | None:
    reading = one.readings.get(_BATTERY)
    percent = whole_percent(reading.value) if reading is not None else None
    return (
        min(percent, _MOST_BATTERY) if percent is not None else None
    )  # a new battery may hold more than it was designed for


def answers_by_hand(one: Inspection) -> list[Finding]:
    """Give what persons answered, as it stands now, oldest first."""
    by_hand = (finding for finding in one.findings.values() if finding.by != BENCH)
    return sorted(by_hand, key=lambda finding: finding.at)


def answer_times(one: Inspection) -> Iterator[tuple[str, int]]:
    """Give for each point that a person answered the seconds since the answer before it.

    The first answer counts from the last that the bench gave by itself before
    it, else from the start. A change counts as the answer that it is; a point
    before which the device was left alone is left out.
    """
    answers = answers_by_hand(one)
    if not answers:
        return
    by_bench = (finding.at for finding in one.findings.values() if finding.by == BENCH)
    before = max((at for at in by_bench if at <= answers[0].at), default=one.started_at)
    for finding in answers:
        seconds = round((finding.at - before).total_seconds())
        before = finding.at
        if 0 <= seconds < LONGEST_ANSWER_S:
            yield finding.point_id, seconds

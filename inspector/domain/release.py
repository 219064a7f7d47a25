# SPDX-License-Identifier: Apache-2.0
"""What stands between an inspection and a signature: pure and total."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.checklist import Checklist
from inspector.domain.identifying import numbers_differ, shares_a_number
from inspector.domain.inspection import Inspection, Stage, State
from inspector.domain.media import unerased
from inspector.domain.verdict import VerdictKind, decide


class BlockerKind(StrEnum):
    """Why an inspection cannot be signed."""

    NOT_IN_REVIEW = "not_in_review"
    POINT_FAILED = "point_failed"
    POINT_OPEN = "point_open"
    NO_GRADE = "no_grade"
    SECOND_LOOK = "second_look"
    NO_ERASURE = "no_erasure"
    NOT_IDENTIFIED_BEFORE = "not_identified_before"
    NOT_IDENTIFIED_AFTER = "not_identified_after"
    NUMBERS_DIFFER = "numbers_differ"


_WORDS = {
    BlockerKind.NOT_IN_REVIEW: "the inspection is {0}, not in review",
    BlockerKind.POINT_FAILED: "point {0} failed",
    BlockerKind.POINT_OPEN: "point {0} is open",
    BlockerKind.NO_GRADE: "there is no grade",
    BlockerKind.SECOND_LOOK: "the grade needs a second look by another person",
    BlockerKind.NO_ERASURE: "the erasure of {0} is not recorded",
    BlockerKind.NOT_IDENTIFIED_BEFORE: "the device was not identified before the erase",
    BlockerKind.NOT_IDENTIFIED_AFTER: "the device was not identified after the erase",
    BlockerKind.NUMBERS_DIFFER: "the numbers differ: {0}",
}


@dataclass(frozen=True, slots=True)
class Blocker:
    """One reason; ``subject`` is a point's id, a state, a medium or the differing numbers."""

    kind: BlockerKind
    subject: str = ""

    def __str__(self) -> str:
        return _WORDS[self.kind].format(self.subject)


def blockers(inspection: Inspection, checklist: Checklist) -> tuple[Blocker, ...]:
    """List everything that forbids signing, gravest first; empty means it may be signed."""
    parts: tuple[Callable[[Inspection, Checklist], Iterable[Blocker]], ...] = (
        _identity,
        _points,
        _grade,
        _erasure,
        _state,
    )
    return tuple(one for part in parts for one in part(inspection, checklist))


def _state(inspection: Inspection, _: Checklist) -> Iterable[Blocker]:
    if inspection.state is not State.REVIEW:
        yield Blocker(BlockerKind.NOT_IN_REVIEW, inspection.state)


def _points(inspection: Inspection, checklist: Checklist) -> Iterable[Blocker]:
    verdict = decide(checklist, inspection.findings)
    kinds = {VerdictKind.REFUSED: BlockerKind.POINT_FAILED, VerdictKind.INCOMPLETE: BlockerKind.POINT_OPEN}
    kind = kinds.get(verdict.kind)
    if kind is not None:
        yield from (Blocker(kind, point_id) for point_id in verdict.because)


def _grade(inspection: Inspection, _: Checklist) -> Iterable[Blocker]:
    if inspection.grade is None:
        yield Blocker(BlockerKind.NO_GRADE)
    elif inspection.grade.needs_second_look:
        yield Blocker(BlockerKind.SECOND_LOOK)


def _erasure(inspection: Inspection, _: Checklist) -> Iterable[Blocker]:
    yield from (Blocker(BlockerKind.NO_ERASURE, one.text) for one in unerased(inspection))


def _identity(inspection: Inspection, _: Checklist) -> Iterable[Blocker]:
    before = inspection.checks_at(Stage.BEFORE_ERASE)
    after = inspection.checks_at(Stage.AFTER_ERASE)
    if difference := numbers_differ(inspection.identified, inspection):
        yield Blocker(BlockerKind.NUMBERS_DIFFER, difference)
    if not any(shares_a_number(one, inspection) for one in before):
        yield Blocker(BlockerKind.NOT_IDENTIFIED_BEFORE)
    if not any(shares_a_number(one, inspection) for one in after):
        yield Blocker(BlockerKind.NOT_IDENTIFIED_AFTER)

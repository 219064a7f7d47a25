# SPDX-License-Identifier: Apache-2.0
"""What waits for a reviewer, in the order in which it is worth looking at: pure and total."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.record import RecordRow

QUICK_S = 40
"""Seconds in which nobody inspects a device: 25 passes in so little time are worth a look."""


class Flag(StrEnum):
    """Why an inspection waits before others."""

    SAMPLED = "sampled"
    HELD = "held"
    BLIND_DONE = "blind_done"
    BEGUN = "begun"
    AGAIN = "again"
    CONTRADICTED = "contradicted"
    IMEI_TWICE = "imei_twice"
    SAME_READINGS = "same_readings"
    QUICK = "quick"
    BLIND_WAITING = "blind_waiting"


_FIRST = tuple(flag for flag in Flag if flag is not Flag.BLIND_WAITING)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One inspection that nobody has reviewed to its end; ``reviewer`` is who began, or empty."""

    row: RecordRow
    flags: frozenset[Flag] = frozenset()
    reviewer: str = ""

    @property
    def reason(self) -> Flag | None:
        """Give the first of its flags, None for one that just came in."""
        return next((flag for flag in Flag if flag in self.flags), None)


def is_quick(row: RecordRow) -> bool:
    """Tell whether every point was passed faster than a person can."""
    if row.finished_at is None or row.failed or not row.outcomes:
        return False
    return (row.finished_at - row.started_at).total_seconds() <= QUICK_S


def in_order(waiting: Iterable[Waiting]) -> tuple[Waiting, ...]:
    """Order by why they wait, then the newest first; what waits for its blind re-inspection comes last."""
    return tuple(sorted(waiting, key=lambda one: (_rank(one), -one.row.key)))


def _rank(one: Waiting) -> int:
    if Flag.BLIND_WAITING in one.flags:
        return len(_FIRST) + 1
    return next((place for place, flag in enumerate(_FIRST) if flag in one.flags), len(_FIRST))

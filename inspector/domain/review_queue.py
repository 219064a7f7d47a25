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
class Place:
    """Which one of a lot's sample it is: ``number`` of ``size``, in the order of the draw."""

    lot: str
    number: int
    size: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """One inspection that nobody has reviewed to its end; ``reviewer`` is who began, or empty.

    ``place`` is set for one of a drawn sample.
    """

    row: RecordRow
    flags: frozenset[Flag] = frozenset()
    reviewer: str = ""
    place: Place | None = None

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
    """Order by why they wait, then a sample as it was drawn and the newest first.

    What waits for its blind re-inspection comes last.
    """
    return tuple(sorted(waiting, key=_turn))


def _turn(one: Waiting) -> tuple[int, str, int, int]:
    place = one.place if one.reason is Flag.SAMPLED else None
    lot, number = (place.lot, place.number) if place is not None else ("", 0)
    return (_rank(one), lot, number, -one.row.key)


def _rank(one: Waiting) -> int:
    if Flag.BLIND_WAITING in one.flags:
        return len(_FIRST) + 1
    return next((place for place, flag in enumerate(_FIRST) if flag in one.flags), len(_FIRST))

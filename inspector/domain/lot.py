# SPDX-License-Identifier: Apache-2.0
"""A lot of certificates: all that were signed on one day, for one order, or that a search finds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from inspector.domain.errors import BadInput

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ORDER = "order:"


@dataclass(frozen=True, slots=True)
class Lot:
    """Either a ``day`` of the bench's own time zone, or an ``order`` with all its lines."""

    day: date | None = None
    order: str = ""

    @property
    def span(self) -> tuple[datetime, datetime] | None:
        """Give the day's first moment and the next day's; None for an order."""
        if self.day is None:
            return None
        first, last = (datetime.combine(self.day + timedelta(days=one), time()) for one in (0, 1))
        return first.astimezone(), last.astimezone()

    def holds_order(self, line: str) -> bool:
        """Tell whether a line belongs to the order: it is the order, or goes on behind a sign (PO-7/3)."""
        rest = line.removeprefix(self.order)
        return bool(self.order) and line.startswith(self.order) and not rest[:1].isalnum()


class LeftOut(StrEnum):
    """Why a record gives a lot nothing: not ended, refused, void, replaced by another, out of a file."""

    OPEN = "open"
    REFUSED = "refused"
    VOID = "void"
    REPLACED = "replaced"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Gathered:
    """The certificates of a lot that hold, by uid, the oldest first, and how many records it leaves out."""

    uids: Sequence[str]
    left_out: Mapping[LeftOut, int]

    @property
    def seen(self) -> int:
        """Give how many records were looked at."""
        return len(self.uids) + sum(self.left_out.values())


def parse_lot(text: str) -> Lot:
    """Read ``2026-11-22`` or an order, ``order:`` before one that looks like a day; raises BadInput."""
    if text.startswith(_ORDER):
        order = text.removeprefix(_ORDER).strip()
    elif _DAY.fullmatch(text):
        return Lot(_day(text))
    else:
        order = text.strip()
    if not order:
        raise BadInput("No day and no order is named.", "Write a day as 2026-11-22, or an order's reference.")
    return Lot(order=order)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
        Lot(day).span  # noqa: B018  # the last days of the calendar have no next one
    except (ValueError, OverflowError):
        raise BadInput("There is no such day.", "Write a day as 2026-11-22.") from None
    return day

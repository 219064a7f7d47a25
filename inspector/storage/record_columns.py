# SPDX-License-Identifier: Apache-2.0
"""An inspection ↔ the few numbers and words that it is searched by."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from inspector.domain.grading import Grade
from inspector.domain.inspection import Inspection, State
from inspector.domain.reading import Reading, whole_percent
from inspector.domain.record import Standing

SHOP, MODEL, TECHNICIAN, ORDER = "shop", "model", "technician", "order"
"""The kinds of terms."""

STANDING_CODES: Mapping[Standing, int] = {
    Standing.OPEN: 1,
    Standing.CERTIFIED: 2,
    Standing.REMARKS: 3,
    Standing.REFUSED: 4,
    Standing.VOID: 5,
}
GRADE_CODES: Mapping[Grade, int] = {
    Grade.PREMIUM: 1,
    Grade.EXCELLENT: 2,
    Grade.GOOD: 3,
    Grade.FAIR: 4,
    Grade.NOT_SELLABLE: 5,
}
TAIL = 6
"""Digits of an IMEI's end that are kept backwards."""
DAY_S = 86_400
_BATTERY = "battery.health"
_MOST_WORDS = 4000
_DECIMAL = re.compile(r"[0-9]{1,4}(\.[0-9]{1,9})?")


@dataclass(frozen=True, slots=True)
class Numbers:
    """What ``record_text`` holds of one inspection; it has to be named again to be taken out."""

    imei: str = ""
    imei2: str = ""
    meid: str = ""
    serial: str = ""
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to find."""
        return not (self.imei or self.imei2 or self.meid or self.serial or self.words)


@dataclass(frozen=True, slots=True)
class RecordColumns:
    """One inspection as it is searched."""

    shop: str
    model: str
    technician: str
    order: str
    standing: Standing
    grade: Grade | None
    battery: int | None
    started_at: datetime
    numbers: Numbers


def columns_of(one: Inspection, verdict: str) -> RecordColumns:
    """Give what an inspection is searched by; ``verdict`` is empty while it is open."""
    identity = one.identity
    words = words_of(found.note for found in one.findings.values()) if one.state.is_closed else ""
    return RecordColumns(
        one.shop_id,
        identity.model or identity.model_number,
        one.technician,
        one.order_line,
        standing_of(one.state.value, verdict),
        one.grade.chosen if one.grade is not None and one.state.is_closed else None,
        _percent(one.readings.get(_BATTERY)) if one.state.is_closed else None,
        one.started_at,
        Numbers(identity.imei, identity.imei2, identity.meid, identity.serial, words),
    )


def columns_of_row(row: Any, document: bytes) -> RecordColumns:
    """Give the same from the columns of ``inspection`` and the bytes of a closed record's document."""
    grade = row.grade if row.grade in set(Grade) else None
    details = row.details if isinstance(row.details, dict) else {}
    return RecordColumns(
        row.shop_id,
        row.model,
        row.technician_id,
        row.order_line or "",
        standing_of(row.state, row.verdict or ""),
        Grade(grade) if grade is not None else None,
        _percent_in(details),
        row.started_at,
        Numbers(row.imei or "", row.imei2 or "", row.meid or "", row.serial or "", _words_in(document)),
    )


def standing_of(state: str, verdict: str) -> Standing:
    """Give how an inspection stands by its two columns."""
    if state == State.VOID:
        return Standing.VOID
    if state not in (State.SIGNED, State.REFUSED):
        return Standing.OPEN
    return Standing(verdict) if verdict in set(Standing) else Standing.REFUSED


def words_of(notes: Any) -> str:
    """Join notes for the search, in lower case."""
    return "\n".join(note for note in notes if note).casefold()[:_MOST_WORDS]


def tail_of(imei: str) -> int | None:
    """Give an IMEI's last digits backwards; None where there are none."""
    end = imei[-TAIL:]
    return int(end[::-1]) if len(end) == TAIL and end.isascii() and end.isdigit() else None


def day_of(at: datetime) -> int:
    """Give the day of a time, counted from 1970."""
    return int(at.timestamp()) // DAY_S


def _words_in(document: bytes) -> str:
    """Take the notes out of a document; one that cannot be read has none, and ``check`` names it."""
    try:
        findings = json.loads(document)["inspection"]["findings"] if document else {}
        return words_of(one.get("note", "") for one in findings.values())
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ""


def _percent(reading: Reading | None) -> int | None:
    return whole_percent(reading.value) if reading is not None else None


def _percent_in(details: Mapping[str, object]) -> int | None:
    """Take the battery out of ``details``, where decimals stand as text."""
    value = details.get(_BATTERY)
    return whole_percent(Decimal(value) if isinstance(value, str) and _DECIMAL.fullmatch(value) else value)

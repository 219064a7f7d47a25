# SPDX-License-Identifier: Apache-2.0
"""Patterns that are worth a look: they prove nothing, and nobody is judged by them.

``hurried``: every point that a person answered was passed, and all of them in
less time than looking takes. ``same_readings``: two devices gave the same values
that wear makes different on any two. ``imei_twice``: one IMEI with two serials,
or in two inspections that were open at the same time.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.statistics.tally import answers_by_hand

HURRIED_S = 40
"""Seconds for 25 points under which nobody can have looked at them."""
_LEAST_ANSWERS = 10
_POINTS = 25
_WORN = ("battery.full_capacity", "battery.cycles")
"""The readings that two devices do not share by chance; both must be known, and the cycles not 0."""
_TOLD_APART_BY = (*_WORN, "battery.design_capacity", "battery.health", "storage.total", "storage.used")


class Pattern(StrEnum):
    """What was noticed."""

    HURRIED = "hurried"
    SAME_READINGS = "same_readings"
    IMEI_TWICE = "imei_twice"


@dataclass(frozen=True, slots=True)
class Suspicion:
    """One thing that was noticed when the inspection ``uid`` closed.

    ``other`` is the other inspection it is about, or empty; ``detail`` says in
    figures what was seen (``25 in 31 s``, ``4014/4410 mAh, 312``).
    """

    pattern: Pattern
    uid: str
    technician: str
    bench: str
    at: datetime
    detail: str = ""
    other: str = ""


def hurried(one: Inspection) -> str:
    """Say how many passes came in how many seconds, where that is too fast for looking; else nothing.

    The time is from the first answer by hand to the last; fewer answers have less time.
    """
    answers = answers_by_hand(one)
    if len(answers) < _LEAST_ANSWERS or any(found.outcome is not Outcome.PASS for found in answers):
        return ""
    taken = (answers[-1].at - answers[0].at).total_seconds()
    return f"{len(answers)} in {int(taken)} s" if taken * _POINTS < HURRIED_S * len(answers) else ""


def readings_print(one: Inspection) -> bytes:
    """Give 8 bytes that two devices share only where all that wear makes different is the same.

    Empty where too little is known: no full capacity, or a battery that was never charged.
    """
    known = {
        name: str(reading.value)
        for name in _TOLD_APART_BY
        if (reading := one.readings.get(name)) is not None and reading.is_known
    }
    if any(name not in known for name in _WORN) or known["battery.cycles"] == "0":
        return b""
    identity = one.identity
    parts = [identity.manufacturer, identity.model, *(f"{name}={value}" for name, value in known.items())]
    return hashlib.sha256("\0".join(parts).encode()).digest()[:8]


def readings_detail(one: Inspection) -> str:
    """Say the battery's figures that were the same: full and design capacity, cycles."""

    def value(name: str) -> str:
        reading = one.readings.get(name)
        return str(reading.value) if reading is not None and reading.is_known else "?"

    capacities = f"{value('battery.full_capacity')}/{value('battery.design_capacity')} mAh"
    return f"{capacities}, {value('battery.cycles')}"

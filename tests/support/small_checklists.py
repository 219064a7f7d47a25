# SPDX-License-Identifier: Apache-2.0
"""A checklist of a few points, one of each kind, and an inspection that goes by it."""

from __future__ import annotations

from datetime import datetime

from inspector.domain.checklist import (
    Checklist,
    ChecklistRef,
    Criterion,
    Evidence,
    Method,
    OnFail,
    Otherwise,
    Phase,
    Point,
    Profile,
    Rule,
    Test,
)
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.inspection import IdentifiedBy, IdentityCheck, Inspection, Stage, State

IMEI, OTHER = "350000000047114", "350000000000006"


def _rules(reading: str, otherwise: Otherwise = Otherwise.FAIL) -> Criterion:
    return Criterion("1", "shop", (Rule(reading, Test.EQUALS, 1, otherwise=otherwise),))


_SEEN = Criterion("1", "shop")
CHECKLIST = Checklist(
    ChecklistRef("small", 1, "5f" * 32),
    Category.PHONE,
    (
        Point(1, "numbers", "id", Method.MEASURED, _rules("r.numbers"), evidence=Evidence.SCAN),
        Point(2, "battery", "power", Method.MEASURED, _rules("r.battery"), not_applicable=("no_camera",)),
        Point(
            3, "lock", "lock", Method.MEASURED, _rules("r.lock"), is_gate=True, not_applicable=("no_camera",)
        ),
        Point(4, "guided", "hands", Method.GUIDED, _rules("r.guided"), not_applicable=("no_camera",)),
        Point(5, "advised", "hands", Method.GUIDED, _rules("r.battery", Otherwise.ASK)),
        Point(6, "guided.gate", "lock", Method.GUIDED, _rules("r.lock"), is_gate=True),
        Point(7, "parts.genuine", "parts", Method.GUIDED, _SEEN, on_fail=OnFail.REMARK),
        Point(8, "body", "body", Method.GRADED, _SEEN),
        Point(
            9, "erased", "body", Method.GUIDED, _SEEN, is_gate=True, phase=Phase.ERASE, evidence=Evidence.TEXT
        ),
    ),
    {},
    ("other",),
)
POINTS = tuple(point.id for point in CHECKLIST.points)
GATES = tuple(point.id for point in CHECKLIST.points if point.is_gate)
READINGS = ("r.numbers", "r.battery", "r.lock", "r.guided")


def opened(at: datetime, *, state: State = State.OPENED, imei: str = "", serial: str = "S1") -> Inspection:
    """Give an inspection with nothing answered."""
    identity = DeviceIdentity("android", Category.PHONE, "Acme", "Nine", serial=serial, imei=imei)
    return Inspection(
        "01M8107A3DF29AB9Y7ETCC71FZ",
        "shop-1",
        "bench-1",
        "anna",
        identity,
        CHECKLIST.ref,
        Profile("standard"),
        1,
        state,
        at,
        False,
        at,
        identified=(IdentityCheck(Stage.START, IdentifiedBy.DRIVER, at, serial, imei),),
    )

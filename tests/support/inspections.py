# SPDX-License-Identifier: Apache-2.0
"""Inspections as the store's tests need them: a full phone, its claims, a signature of the right shape."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from inspector.domain.certificate import SignedCertificate, build_claims, canonical, digest_of
from inspector.domain.checklist import (
    Checklist,
    ChecklistRef,
    Criterion,
    Method,
    Point,
    Profile,
    Threshold,
)
from inspector.domain.device import Category, DeviceIdentity, luhn_digit
from inspector.domain.event import AuditEvent
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, GradeDecision, Surface
from inspector.domain.inspection import (
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Photo,
    Stage,
    State,
    Step,
)
from inspector.domain.outbox import Delivery
from inspector.domain.reading import Quality, measured, reported, unknown
from inspector.domain.uid import new_uid

NOW = datetime(2026, 11, 22, 14, 32, 11, 42000, tzinfo=UTC)
SHOP = "shop-1"
WRITER = "bench-1"
CHECKLIST = Checklist(
    ChecklistRef("phone-25", 1, "5f" * 32),
    Category.PHONE,
    tuple(
        Point(number, f"group.point{number:02}", "group", Method.GUIDED, Criterion("1", "shop"))
        for number in range(1, 26)
    ),
    {"battery": Threshold("battery", "%", "shop", {"standard": Decimal(80), "strict": Decimal(85)})},
)
POINTS = tuple(point.id for point in CHECKLIST.points)


class TurnedClock:
    """A clock that stands until a test turns it."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds


def imei_of(number: int) -> str:
    """Give a synthetic IMEI."""
    digits = f"35{number:012}"
    return f"{digits}{luhn_digit(digits)}"


def opened(number: int = 1, *, at: datetime = NOW, attempt: int = 1, shop: str = SHOP) -> Inspection:
    """Give an inspection with a phone's readings and nothing answered."""
    identity = DeviceIdentity(
        "android", Category.PHONE, "Acme", "Nine", serial=f"SER{number:06}", imei=imei_of(number)
    )
    one = Inspection(
        new_uid(at),
        shop,
        "bench-1",
        "anna",
        identity,
        CHECKLIST.ref,
        Profile("standard", {"battery": Decimal(80)}),
        attempt,
        State.READING,
        at,
        False,
        at,
        identified=(IdentityCheck(Stage.START, IdentifiedBy.DRIVER, at, identity.serial, identity.imei),),
    )
    readings = (
        measured("battery.health", Decimal("91.9"), "dumpsys", at, "%"),
        measured("battery.voltage", Decimal("3.85"), "dumpsys", at, "V"),
        reported("os.version", "15", "getprop", at),
        reported("biometric.kinds", ("face", "finger"), "getprop", at),
        reported("integrity.rooted", False, "getprop", at),
        unknown("lock.mdm", Quality.REFUSED, "not allowed to ask", "getprop", at),
        *(reported(f"sensor.no{index:02}", f"value {index}", "getprop", at) for index in range(30)),
    )
    return replace(one, readings={reading.name: reading for reading in readings}, state=State.INSPECTING)


def answered(one: Inspection, place: int, outcome: Outcome = Outcome.PASS, note: str = "") -> Inspection:
    """Answer the point at ``place``, a second after the last change."""
    at = one.updated_at + timedelta(seconds=1)
    reason = "" if outcome in (Outcome.PASS, Outcome.FAIL) else "not_fitted"
    found = Finding(POINTS[place], outcome, Method.GUIDED, at, "anna", reason=reason, note=note)
    return replace(one, findings={**one.findings, found.point_id: found}, updated_at=at)


def finished(one: Inspection) -> Inspection:
    """Answer every point that is open, and bring the inspection to review."""
    for place, point_id in enumerate(POINTS):
        if point_id not in one.findings:
            one = answered(one, place)
    at = one.updated_at
    return replace(
        one,
        state=State.REVIEW,
        defects=(Defect(Surface.BACK, DefectKind.SCRATCH, 4, 20, False, 500, 250),),
        grade=GradeDecision(Grade.GOOD, Grade.GOOD, "anna"),
        erasures=(Erasure("flash", "purge", "factory reset", "welcome screen", "anna", at),),
        photos=(Photo("front", "ab" * 32),),
        identified=(
            *one.identified,
            IdentityCheck(Stage.AFTER_ERASE, IdentifiedBy.SCAN, at, imei=one.identity.imei),
        ),
    )


def signed(one: Inspection) -> tuple[Inspection, SignedCertificate]:
    """Close a finished inspection and give its certificate; the signature has the shape of one only."""
    at = one.updated_at + timedelta(seconds=1)
    closed = one.moved(Step.SIGN, at)
    claims = build_claims(
        closed, CHECKLIST, key_id="key-1", shop_name="Shop", software="inspector test", signed_at=at
    )
    payload = canonical(claims)
    parts = (b'{"alg":"EdDSA"}', payload, b"s" * 64)
    jws = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    return closed, SignedCertificate(
        one.uid, claims, payload, digest_of(payload), jws, "key-1", one.is_training
    )


def refused(one: Inspection) -> Inspection:
    """Close an inspection as refused."""
    return one.moved(Step.REFUSE, one.updated_at + timedelta(seconds=1))


def deliveries(one: Inspection, *destinations: str) -> tuple[Delivery, ...]:
    """Give one delivery a destination."""
    return tuple(
        Delivery(one.uid, name, "certificate", b'{"uid":"' + one.uid.encode() + b'"}')
        for name in destinations or ("registry",)
    )


def event(one: Inspection, what: str = "inspection.answered", **payload: str) -> AuditEvent:
    """Give an event about an inspection."""
    return AuditEvent(one.updated_at, one.technician, what, one.uid, payload)

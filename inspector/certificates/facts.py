# SPDX-License-Identifier: Apache-2.0
"""Claims as typed facts, for the page and for ``verify``.

A training certificate vouches for itself, so its claims are as hostile as any
file: whatever has another shape than ``build_claims`` gives is refused with
CertificateTrouble, code ``claims_form``. What it can be is written down in
``docs/claims.schema.json``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.certificates.claims_members import Members, Scalar, misshapen
from inspector.domain.certificate import EARLIER, SCHEMA, TEMPLATE, Claims
from inspector.domain.checklist import Method
from inspector.domain.device import Category
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import SEEN_FROM_CM, DefectKind, Grade, Surface
from inspector.domain.inspection import IdentifiedBy, Stage
from inspector.domain.reading import Quality
from inspector.domain.uid import to_bytes
from inspector.domain.verdict import VerdictKind

MOST_POINTS = 40
MOST_MONTHS = 999
_WITHOUT_WARRANTY = "inspector.claims/1"
_BEFORE_FOURTH = frozenset({"certificate-1", "certificate-2", "certificate-3"})
_HEX = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PointFact:
    """One point as it was found; empty text where the claims say nothing."""

    number: int
    id: str
    outcome: Outcome
    method: Method | None
    by: str
    reason: str
    code: str
    note: str
    evidence: str
    readings: tuple[str, ...]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadingFact:
    """One reading; ``value`` is None where it could not be had."""

    name: str
    value: Scalar
    unit: str
    quality: Quality
    source: str
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GradeFact:
    """The grade, the one that the rule suggests, and why they differ."""

    chosen: Grade
    suggested: Grade
    reason: str
    second_by: str
    rule: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class DefectFact:
    """One defect; its place in thousandths of the surface's drawing, or -1."""

    surface: Surface
    kind: DefectKind
    length_mm: int
    seen_cm: int
    felt: bool
    x_permille: int
    y_permille: int


@dataclass(frozen=True, slots=True)
class ErasureFact:
    """How one medium was erased."""

    medium: str
    standard: str
    level: str
    method: str
    verification: str
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class PhotoFact:
    """One photo by the hash of its file; ``point`` is empty where it shows none."""

    view: str
    sha256: str
    point: str


@dataclass(frozen=True, slots=True)
class ShopFact:
    """What the shop says of itself beside its name; ``logo`` is a SHA-256. Empty: it says nothing."""

    address: str
    url: str
    logo: str


@dataclass(frozen=True, slots=True)
class WorkFact:
    """Who inspected, where, with what and by which rules."""

    technician: str
    bench: str
    attempt: int
    software: str
    profile: str
    checklist_hash: str


@dataclass(frozen=True, slots=True)
class IdentityFact:
    """One taking of the device's numbers."""

    stage: Stage
    how: IdentifiedBy
    serial: str
    imei: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a certificate says. ``device`` holds the identity's filled members."""

    uid: str
    template: str
    is_training: bool
    key: str
    shop: str
    imprint: ShopFact
    warranty_months: int
    work: WorkFact
    category: Category
    device: Mapping[str, str]
    checklist_id: str
    checklist_version: int
    thresholds: Mapping[str, str]
    points: tuple[PointFact, ...]
    readings: Mapping[str, ReadingFact]
    verdict: VerdictKind
    because: tuple[str, ...]
    grade: GradeFact | None
    defects: tuple[DefectFact, ...]
    erasures: tuple[ErasureFact, ...]
    identified: tuple[IdentityFact, ...]
    photos: tuple[PhotoFact, ...]
    supersedes: str
    started_at: datetime
    signed_at: datetime

    @property
    def is_fourth(self) -> bool:
        """Tell whether the page is drawn as from the fourth template on: earlier ones stay as they were."""
        return self.template not in _BEFORE_FOURTH


def read_facts(claims: Claims) -> Facts:
    """Read claims; raises CertificateTrouble (``claims_form``, or ``newer`` for a later version's)."""
    top = Members(claims, "claims")
    form = (top.text("schema"), top.text("template"))
    if form not in ((SCHEMA, TEMPLATE), *EARLIER):
        raise CertificateTrouble(
            "This certificate was made by another version of Inspector.",
            "Look at it with the newest version.",
            code="newer",
        )
    device = top.members("device")
    readings = top.rows("readings", _reading)
    top.text("order_line", "")
    return Facts(
        uid=_uid(top.text("uid")),
        template=form[1],
        is_training=top.flag("training"),
        key=top.text("key"),
        shop=top.members("shop").text("name"),
        imprint=_shop(top.members("shop")),
        warranty_months=0 if form[0] == _WITHOUT_WARRANTY else _warranty(top),
        work=_work(top),
        category=device.choice("category", Category),
        device=device.texts(),
        checklist_id=top.members("checklist").text("id"),
        checklist_version=top.members("checklist").number("version"),
        thresholds=top.members("profile").members("thresholds").texts(),
        points=top.rows("points", _point, most=MOST_POINTS),
        readings={one.name: one for one in readings},
        verdict=top.members("verdict").choice("kind", VerdictKind),
        because=top.members("verdict").words("because"),
        grade=None if top.value("grade") is None else _grade(top.members("grade")),
        defects=top.rows("defects", _defect),
        erasures=top.rows("erasures", _erasure),
        identified=top.rows("identified", _identity),
        photos=top.rows("photos", _photo),
        supersedes=top.text("supersedes", ""),
        started_at=top.time("started_at"),
        signed_at=top.time("signed_at"),
    )


def _work(top: Members) -> WorkFact:
    hash_ = top.members("checklist").text("hash")
    if not _HEX.fullmatch(hash_):
        raise misshapen("checklist.hash is not a SHA-256")
    return WorkFact(
        technician=top.text("technician"),
        bench=top.text("bench"),
        attempt=top.number("attempt"),
        software=top.text("software"),
        profile=top.members("profile").text("name"),
        checklist_hash=hash_,
    )


def _shop(row: Members) -> ShopFact:
    row.text("id")
    logo = row.text("logo", "")
    if logo and not _HEX.fullmatch(logo):
        raise misshapen("shop.logo is not a SHA-256")
    return ShopFact(row.text("address", ""), row.text("url", ""), logo)


def _warranty(top: Members) -> int:
    if "warranty" not in top:
        raise misshapen("warranty is not there")
    if top.value("warranty") is None:
        return 0
    months = top.members("warranty").number("months")
    if not 1 <= months <= MOST_MONTHS:
        raise misshapen("a warranty is not 1 to 999 months long")
    return months


def _uid(text: str) -> str:
    try:
        to_bytes(text)
    except BadInput:
        raise misshapen("uid is not an id of Inspector") from None
    if text != text.upper():
        raise misshapen("uid is not an id of Inspector")
    return text


def _point(row: Members) -> PointFact:
    row.flag("gate")
    row.text("on_fail")
    return PointFact(
        number=row.number("number"),
        id=row.text("id"),
        outcome=row.choice("outcome", Outcome),
        method=row.choice("method", Method) if row.value("method") is not None else None,
        by=row.text("by", ""),
        reason=row.text("reason", ""),
        code=row.text("code", ""),
        note=row.text("note", ""),
        evidence=row.text("evidence", ""),
        readings=row.words("readings"),
        at=row.time("at") if row.value("at") is not None else None,
    )


def _reading(row: Members) -> ReadingFact:
    quality = row.choice("quality", Quality)
    value = row.scalar("value")
    return ReadingFact(
        name=row.text("name"),
        value=value if quality.is_known else None,
        unit=row.text("unit", ""),
        quality=quality,
        source=row.text("source", ""),
        reason=row.text("reason", ""),
        at=row.time("at"),
    )


def _grade(row: Members) -> GradeFact:
    return GradeFact(
        chosen=row.choice("chosen", Grade),
        suggested=row.choice("suggested", Grade),
        reason=row.text("reason", ""),
        second_by=row.text("second_by", ""),
        rule=row.text("rule"),
        by=row.text("by"),
    )


def _defect(row: Members) -> DefectFact:
    seen_cm = row.number("seen_cm")
    if seen_cm not in SEEN_FROM_CM:
        raise misshapen("a defect is seen from none of 0, 20 and 50 cm")
    return DefectFact(
        surface=row.choice("surface", Surface),
        kind=row.choice("kind", DefectKind),
        length_mm=row.number("length_mm"),
        seen_cm=seen_cm,
        felt=row.flag("felt"),
        x_permille=_place(row, "x_permille"),
        y_permille=_place(row, "y_permille"),
    )


def _place(row: Members, name: str) -> int:
    value = row.number(name)
    if not -1 <= value <= 1000:
        raise misshapen("a defect's place is not on its surface")
    return value


def _erasure(row: Members) -> ErasureFact:
    return ErasureFact(
        medium=row.text("medium"),
        standard=row.text("standard"),
        level=row.text("level"),
        method=row.text("method"),
        verification=row.text("verification"),
        at=row.time("at"),
        by=row.text("by"),
    )


def _identity(row: Members) -> IdentityFact:
    row.time("at")
    return IdentityFact(
        stage=row.choice("stage", Stage),
        how=row.choice("how", IdentifiedBy),
        serial=row.text("serial", ""),
        imei=row.text("imei", ""),
    )


def _photo(row: Members) -> PhotoFact:
    sha256 = row.text("sha256")
    if not _HEX.fullmatch(sha256):
        raise misshapen("a photo's hash is not a SHA-256")
    return PhotoFact(row.text("view"), sha256, row.text("point", ""))

# SPDX-License-Identifier: Apache-2.0
"""What a certificate says: claims, their canonical bytes (RFC 8785), their digest.

Claims hold no floats, so that every JSON library writes the same bytes: numbers
are integers within ±(2**53 − 1) or decimal strings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from inspector.domain.checklist import Checklist
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import Defect, GradeDecision, rule_of
from inspector.domain.inspection import Erasure, IdentityCheck, Inspection
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading, Value
from inspector.domain.verdict import decide, outcome_of

Claims = Mapping[str, Json]

SCHEMA = "inspector.claims/2"
TEMPLATE = "certificate-4"
EARLIER = (
    ("inspector.claims/2", "certificate-3"),
    ("inspector.claims/2", "certificate-2"),
    ("inspector.claims/1", "certificate-1"),
)
"""Form and template of what earlier versions signed: all stay readable and drawable."""
_LARGEST = 2**53 - 1
_DEEPEST = 32


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the shop says of itself on its certificates; empty, or 0, where it says nothing.

    ``address`` is one line, ``url`` as people type it, ``logo`` the SHA-256 of
    the picture's file in lower-case hex, ``warranty_months`` 0 to 999.
    """

    address: str = ""
    url: str = ""
    logo: str = ""
    warranty_months: int = 0


@dataclass(frozen=True, slots=True)
class SignedCertificate:
    """Signed claims. ``payload`` is their canonical bytes, ``jws`` the compact JWS whose payload it is.

    ``digest`` is SHA-256 of ``payload`` in lower-case hex.
    """

    uid: str
    claims: Claims
    payload: bytes
    digest: str
    jws: str
    key_id: str
    is_training: bool


def canonical(value: Json | Claims) -> bytes:
    """Give the RFC 8785 bytes of a JSON value without floats; raises CertificateTrouble."""
    text = _dumps(_ordered(value, 0))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise CertificateTrouble("The claims hold a lone surrogate.", "Report this as a fault.") from error


_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


_PLAIN = frozenset({str, bool, type(None)})


def _ordered(value: object, depth: int) -> object:
    """Give a checked value with its names in the order of their UTF-16 code units."""
    if depth > _DEEPEST:
        raise CertificateTrouble("The claims are nested too deep.", "Report this as a fault.")
    if type(value) in _PLAIN or isinstance(value, str):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise CertificateTrouble(
                Phrase("The claims hold {value}, too large for JSON.", value=value), "Report this as a fault."
            )
        return value
    if isinstance(value, dict) or isinstance(value, Mapping):  # noqa: SIM101  # a dict is known far sooner
        return {name: _ordered(value[name], depth + 1) for name in _names(value)}
    if isinstance(value, (list, tuple)):
        return [_ordered(one, depth + 1) for one in value]
    kind = type(value).__name__
    raise CertificateTrouble(
        Phrase("The claims hold a {kind}.", kind=kind), "Use an integer or a decimal string."
    )


def _names(value: Mapping[object, object]) -> list[str]:
    names = [name for name in value if isinstance(name, str)]
    if len(names) != len(value):
        raise CertificateTrouble("The claims hold a name that is no text.", "Report this as a fault.")
    if all(map(str.isascii, names)):
        return sorted(names)
    return sorted(names, key=lambda name: name.encode("utf-16-be", "surrogatepass"))


def digest_of(payload: bytes) -> str:
    """Give SHA-256 of canonical bytes, in lower-case hex."""
    return hashlib.sha256(payload).hexdigest()


def parse_claims(payload: bytes) -> dict[str, Json]:
    """Read canonical bytes strictly: whatever would not be written so again is refused.

    Raises CertificateTrouble.
    """
    try:
        value = json.loads(payload.decode("utf-8"), parse_float=_no_float, parse_constant=_no_float)
    except (ValueError, RecursionError) as error:
        raise CertificateTrouble("The claims are not readable JSON.", "Get the certificate again.") from error
    if not isinstance(value, dict):
        raise CertificateTrouble("The claims are not a JSON object.", "Get the certificate again.")
    if canonical(value) != payload:
        raise CertificateTrouble("The claims are not in canonical form.", "Get the certificate again.")
    return value


def _no_float(text: str) -> Json:
    raise CertificateTrouble(
        Phrase("The claims hold the number {text}.", text=text[:20]), "Get the certificate again."
    )


def utc(at: datetime) -> str:
    """Write a time as the claims do: UTC with milliseconds, ``2026-11-22T14:32:11.042Z``."""
    text = at.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def build_claims(
    inspection: Inspection,
    checklist: Checklist,
    *,
    key_id: str,
    shop_name: str,
    software: str,
    signed_at: datetime,
    imprint: Imprint = Imprint(),
) -> dict[str, Json]:
    """Build the claims of an inspection that is about to be signed."""
    verdict = decide(checklist, inspection.findings)
    claims: dict[str, Json] = {
        "schema": SCHEMA,
        "template": TEMPLATE,
        "uid": inspection.uid,
        "attempt": inspection.attempt,
        "training": inspection.is_training,
        "supersedes": inspection.supersedes or None,
        "key": key_id,
        "shop": {"id": inspection.shop_id, "name": shop_name, **_imprint(imprint)},
        "warranty": {"months": imprint.warranty_months} if imprint.warranty_months else None,
        "bench": inspection.bench_id,
        "technician": inspection.technician,
        "device": _device(inspection),
        "identified": [_identification(one) for one in inspection.identified],
        "checklist": {
            "id": inspection.checklist.id,
            "version": inspection.checklist.version,
            "hash": inspection.checklist.hash,
        },
        "profile": {
            "name": inspection.profile.name,
            "thresholds": {name: _plain(number) for name, number in inspection.profile.thresholds.items()},
        },
        "points": _points(inspection.findings, checklist),
        "readings": [_reading(one) for _, one in sorted(inspection.readings.items())],
        "verdict": {"kind": verdict.kind, "because": list(verdict.because)},
        "grade": _grade(inspection.grade, rule_of(inspection.identity.category)),
        "defects": [_defect(one) for one in inspection.defects],
        "erasures": [_erasure(one) for one in inspection.erasures],
        "photos": [
            _filled({"view": one.view, "sha256": one.sha256, "point": one.point_id})
            for one in inspection.photos
        ],
        "order_line": inspection.order_line or None,
        "started_at": utc(inspection.started_at),
        "signed_at": utc(signed_at),
        "software": software,
    }
    return claims


def _filled(pairs: Mapping[str, str]) -> dict[str, Json]:
    return {name: str(value) for name, value in pairs.items() if value}


def _imprint(one: Imprint) -> dict[str, Json]:
    return _filled({"address": one.address, "url": one.url, "logo": one.logo})


def _device(inspection: Inspection) -> dict[str, Json]:
    one = inspection.identity
    return _filled(
        {
            "category": one.category,
            "family": one.family,
            "manufacturer": one.manufacturer,
            "model": one.model,
            "model_number": one.model_number,
            "serial": one.serial,
            "imei": one.imei,
            "imei2": one.imei2,
            "meid": one.meid,
            "storage": one.storage,
            "colour": one.colour,
        }
    )


def _points(findings: Mapping[str, Finding], checklist: Checklist) -> list[Json]:
    rows: list[Json] = []
    for point in checklist.points:
        found = findings.get(point.id)
        row: dict[str, Json] = {
            "number": point.number,
            "id": point.id,
            "outcome": outcome_of(point, found),
            "gate": point.is_gate,
            "on_fail": point.on_fail,
        }
        rows.append({**row, **(_finding(found) if found else {})})
    return rows


def _finding(found: Finding) -> dict[str, Json]:
    words = _filled(
        {
            "method": found.method,
            "by": found.by,
            "at": utc(found.at),
            "reason": found.reason,
            "code": found.code,
            "note": found.note,
            "evidence": found.evidence,
        }
    )
    names: list[Json] = list(found.readings)
    return {**words, "readings": names} if names else words


def _plain(value: Value) -> Json:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _LARGEST:
        return str(value)
    return value


def _reading(one: Reading) -> dict[str, Json]:
    words = _filled({"unit": one.unit, "source": one.source, "reason": one.reason})
    return {
        "name": one.name,
        "value": _plain(one.value),
        "quality": one.quality,
        "at": utc(one.taken_at),
        **words,
    }


def _grade(grade: GradeDecision | None, rule: str) -> Json:
    if grade is None:
        return None
    row: dict[str, Json] = {"rule": rule, "chosen": grade.chosen, "suggested": grade.suggested}
    return {**row, **_filled({"by": grade.by, "reason": grade.reason, "second_by": grade.second_by})}


def _identification(one: IdentityCheck) -> Json:
    return _filled(
        {"stage": one.stage, "how": one.how, "at": utc(one.at), "serial": one.serial, "imei": one.imei}
    )


def _erasure(one: Erasure) -> Json:
    return {
        "medium": one.medium,
        "standard": one.standard,
        "level": one.level,
        "method": one.method,
        "verification": one.verification,
        "by": one.by,
        "at": utc(one.at),
    }


def _defect(one: Defect) -> Json:
    return {
        "surface": one.surface,
        "kind": one.kind,
        "length_mm": one.length_mm,
        "seen_cm": one.seen_cm,
        "felt": one.felt,
        "x_permille": one.x_permille,
        "y_permille": one.y_permille,
    }


def counts(claims: Claims) -> dict[str, int]:
    """Count the points of claims by outcome."""
    total = dict.fromkeys((one.value for one in Outcome), 0)
    points = claims.get("points")
    for row in _dicts(points):
        outcome = row.get("outcome")
        if isinstance(outcome, str) and outcome in total:
            total[outcome] += 1
    return total


def _dicts(value: Json) -> Iterable[dict[str, Json]]:
    return (one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()

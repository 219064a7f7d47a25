# SPDX-License-Identifier: Apache-2.0
"""Inspections, certificates and deliveries ↔ what stands in rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import zstandard

from inspector.domain.certificate import SignedCertificate, parse_claims
from inspector.domain.checklist import ChecklistRef
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import CertificateTrouble, StoreDamaged
from inspector.domain.event import Json
from inspector.domain.finding import OUTCOME_CODES, Finding, Outcome
from inspector.domain.grading import Defect, GradeDecision
from inspector.domain.inspection import Erasure, IdentityCheck, Inspection, Photo, State
from inspector.domain.outbox import Cause, OutboxRow, RowState
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.storage.document import codec_of, record_codec
from inspector.storage.fragments import Fragments, WholeFragments, dumps

FORMAT = 1
"""The version of the document; a change that old readers could not take counts it up."""

_LARGEST = 64 << 20
_INSPECTION = codec_of(Inspection)
_NAMED = (("readings", WholeFragments(codec_of(Reading))), ("findings", Fragments(codec_of(Finding))))
_FROZEN: tuple[tuple[str, Fragments, object], ...] = (
    ("identity", Fragments(codec_of(DeviceIdentity)), None),
    ("checklist", Fragments(codec_of(ChecklistRef)), None),
    ("defects", Fragments(codec_of(tuple[Defect, ...])), ()),
    ("grade", Fragments(codec_of(GradeDecision)), None),
    ("identified", Fragments(codec_of(tuple[IdentityCheck, ...])), ()),
    ("erasures", Fragments(codec_of(tuple[Erasure, ...])), ()),
    ("photos", Fragments(codec_of(tuple[Photo, ...])), ()),
)
"""The fields whose text is kept, and those of them that are left out with this value."""
_PLAIN = record_codec(Inspection, without=frozenset([one[0] for one in _FROZEN] + [one[0] for one in _NAMED]))


def pack(raw: bytes) -> bytes:
    """Compress bytes for a row, with a checksum: a flipped bit must not unpack to something else."""
    return zstandard.ZstdCompressor(level=3, write_checksum=True).compress(raw)


def unpack(packed: bytes, what: str) -> bytes:
    """Give the bytes that ``pack`` took; raises StoreDamaged naming ``what``."""
    try:
        if zstandard.frame_content_size(packed) > _LARGEST:
            raise StoreDamaged(Phrase("The {what} says that it is too large.", what=what))
        return zstandard.ZstdDecompressor().decompress(
            packed, max_output_size=_LARGEST, allow_extra_data=False
        )
    except zstandard.ZstdError as error:
        raise StoreDamaged(Phrase("The {what} cannot be unpacked.", what=what), code=str(error)) from error


# ── inspections ──────────────────────────────────────────────────────────────


def to_document(inspection: Inspection) -> bytes:
    """Write an inspection as a JSON document."""
    parts = [dumps(_PLAIN.write(inspection))[1:-1]]
    for name, kept, default in _FROZEN:
        value = getattr(inspection, name)
        if value != default:
            parts.append(kept.of(value, name))
    for name, kept in _NAMED:
        parts.append(f'"{name}":{kept.of_all(getattr(inspection, name))}')
    return f'{{"format":{FORMAT},"inspection":{{{",".join(parts)}}}}}'.encode()


def from_document(payload: bytes, digest: str, uid: str) -> Inspection:
    """Read the document of inspection ``uid`` strictly; raises StoreDamaged."""
    if hashlib.sha256(payload).hexdigest() != digest:
        raise _damaged(uid, "it is not what was written")
    try:
        raw = json.loads(payload, parse_float=_no_number, parse_constant=_no_number)
        inspection = _read(raw)
    except (ValueError, TypeError, RecursionError) as error:
        raise _damaged(uid, str(error)) from error
    if inspection.uid != uid:
        raise _damaged(uid, f"it is that of {inspection.uid}")
    return inspection


def _read(raw: Any) -> Inspection:
    if not isinstance(raw, dict) or raw.keys() != {"format", "inspection"}:
        raise ValueError("it has other parts than a format and an inspection")
    if raw["format"] != FORMAT:
        raise ValueError(f"it has format {raw['format']!r:.20}, not {FORMAT}")
    inspection: Inspection = _INSPECTION.decode(raw["inspection"])
    if any(name != one.name for name, one in inspection.readings.items()):
        raise ValueError("a reading stands under another name")
    if any(name != one.point_id for name, one in inspection.findings.items()):
        raise ValueError("a finding stands under another point")
    return inspection


def _no_number(text: str) -> Any:
    raise ValueError(f"it holds the number {text[:20]}")


def _damaged(uid: str, why: str) -> StoreDamaged:
    return StoreDamaged(Phrase("The record of inspection {uid} cannot be read: {why}.", uid=uid, why=why))


def to_inspection(row: Any, draft: Any) -> Inspection:
    """Give the inspection of a row, from its draft while it is open; raises StoreDamaged."""
    if draft is not None:
        return from_document(draft.payload, draft.digest, row.uid)
    if row.document is None or row.digest is None:
        raise StoreDamaged(Phrase("The record of inspection {uid} is gone.", uid=row.uid))
    return from_document(unpack(row.document, f"record of inspection {row.uid}"), row.digest, row.uid)


HEAD_COLUMNS = (
    "bench_id",
    "technician_id",
    "category",
    "imei",
    "imei2",
    "meid",
    "serial",
    "model",
    "started_at",
    "state",
    "attempt",
    "training",
    "checklist_id",
    "checklist_version",
    "checklist_hash",
    "order_line",
)


def head_columns(inspection: Inspection) -> dict[str, Any]:
    """Give the columns that an open inspection is found and shown by."""
    identity, checklist = inspection.identity, inspection.checklist
    return {
        "bench_id": inspection.bench_id,
        "technician_id": inspection.technician,
        "category": identity.category.value,
        "imei": identity.imei or None,
        "imei2": identity.imei2 or None,
        "meid": identity.meid or None,
        "serial": identity.serial or None,
        "model": identity.model or identity.model_number,
        "started_at": inspection.started_at,
        "state": inspection.state.value,
        "attempt": inspection.attempt,
        "training": inspection.is_training,
        "checklist_id": checklist.id,
        "checklist_version": checklist.version,
        "checklist_hash": checklist.hash,
        "order_line": inspection.order_line or None,
    }


def final_columns(inspection: Inspection, verdict: str, positions: Mapping[str, int]) -> dict[str, Any]:
    """Give the columns of a closed inspection; ``positions`` says which byte is which point's."""
    document = to_document(inspection)
    return {
        **head_columns(inspection),
        "finished_at": inspection.finished_at,
        "verdict": verdict,
        "grade": inspection.grade.chosen.value if inspection.grade else None,
        "outcomes": outcomes_of(inspection, positions),
        "details": details_of(inspection),
        "document": pack(document),
        "digest": hashlib.sha256(document).hexdigest(),
    }


def verdict_of(certificate: SignedCertificate | None) -> str:
    """Give the verdict that goes on record with a closed inspection."""
    if certificate is None:
        return State.REFUSED.value
    said = certificate.claims.get("verdict")
    kind = said.get("kind") if isinstance(said, dict) else None
    if not isinstance(kind, str):
        raise CertificateTrouble("The claims name no verdict.", "Report this as a fault.")
    return kind


def outcomes_of(inspection: Inspection, positions: Mapping[str, int]) -> bytes:
    """Pack the outcomes, one byte a point; 0 where a point was not answered."""
    packed = bytearray(max(positions.values(), default=-1) + 1)
    for point_id, finding in inspection.findings.items():
        packed[positions[point_id]] = OUTCOME_CODES[finding.outcome]
    return bytes(packed)


def failed_points(inspection: Inspection) -> list[str]:
    """List the points that failed."""
    return sorted(one.point_id for one in inspection.findings.values() if one.outcome is Outcome.FAIL)


def details_of(inspection: Inspection) -> dict[str, Json]:
    """Give the values that were read, for people who write SQL; decimals as text, as in the claims."""
    values: dict[str, Json] = {}
    for name, one in inspection.readings.items():
        if isinstance(one.value, Decimal):
            values[name] = str(one.value)
        elif isinstance(one.value, tuple):
            values[name] = list(one.value)
        elif one.is_known:
            values[name] = one.value
    return values


# ── certificates and deliveries ──────────────────────────────────────────────


def to_certificate(row: Any) -> SignedCertificate:
    """Turn a row of ``certificate`` into a signed certificate; raises StoreDamaged."""
    payload = unpack(row.claims, f"certificate {row.uid}")
    if hashlib.sha256(payload).hexdigest() != row.digest:
        raise StoreDamaged(Phrase("The claims of certificate {uid} are not what was signed.", uid=row.uid))
    try:
        claims = parse_claims(payload)
    except CertificateTrouble as error:
        raise StoreDamaged(
            Phrase("The claims of certificate {uid} cannot be read.", uid=row.uid), code=str(error)
        ) from error
    return SignedCertificate(row.uid, claims, payload, row.digest, row.jws, row.key_id, bool(row.training))


_CAUSES = {str(one): one for one in Cause}


def to_outbox_row(row: Any) -> OutboxRow:
    """Turn a row of ``outbox`` into the domain's; raises StoreDamaged."""
    try:
        state = RowState(row.state)
    except ValueError as error:
        raise StoreDamaged(
            Phrase("Row {id} of the outbox has no state {state}.", id=row.id, state=f"{row.state!r:.20}")
        ) from error
    return OutboxRow(
        row.id,
        row.uid,
        row.destination,
        row.kind,
        unpack(row.body, f"row {row.id} of the outbox"),
        state,
        row.attempts,
        row.next_at,
        row.claimed_until,
        row.last_error,
        row.claim,
        _CAUSES.get(row.cause, Cause.NONE),
    )

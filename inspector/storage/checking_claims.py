# SPDX-License-Identifier: Apache-2.0
"""Compare a certificate's claims with the rows about the same inspection."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Row

from inspector.domain.certificate import SignedCertificate, utc
from inspector.domain.finding import OUTCOME_CODES, Outcome

_UNTESTED = (OUTCOME_CODES[None], OUTCOME_CODES[Outcome.NOT_TESTED], OUTCOME_CODES[Outcome.NOT_APPLICABLE])
"""What may stand in a row where the claims count a point as not tested."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "shop_id": ("shop", "id"),
    "bench_id": ("bench",),
    "technician_id": ("technician",),
    "category": ("device", "category"),
    "imei": ("device", "imei"),
    "imei2": ("device", "imei2"),
    "meid": ("device", "meid"),
    "serial": ("device", "serial"),
    "attempt": ("attempt",),
    "training": ("training",),
    "checklist_id": ("checklist", "id"),
    "checklist_version": ("checklist", "version"),
    "checklist_hash": ("checklist", "hash"),
    "verdict": ("verdict", "kind"),
    "grade": ("grade", "chosen"),
}


def jws_payload(jws: str) -> bytes | None:
    """Give the payload of a compact JWS, or None where it has none."""
    parts = jws.split(".")
    if len(parts) != 3:
        return None
    try:
        return base64.b64decode(parts[1] + "=" * (-len(parts[1]) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return None


def claims_faults(
    row: Row[Any], signed: SignedCertificate, about: Row[Any] | None, positions: Mapping[str, int]
) -> Iterator[str]:
    """Say in words where a certificate, its signature's payload and its inspection's row disagree."""
    if jws_payload(signed.jws) != signed.payload:
        yield "its signature is over other claims"
    for name, value in (("uid", row.uid), ("key", row.key_id), ("training", bool(row.training))):
        if signed.claims.get(name) != value:
            yield f"its claims name another {name}"
    if signed.claims.get("supersedes") != row.supersedes:
        yield "its claims supersede another certificate"
    if about is None:
        yield "there is no inspection of this uid"
        return
    yield from _columns(signed, about)
    yield from _points(signed, about.outcomes or b"", positions)


def _columns(signed: SignedCertificate, about: Row[Any]) -> Iterator[str]:
    said = {name: _at(signed.claims, path) for name, path in _COLUMNS.items()}
    said["started_at"] = _at(signed.claims, ("started_at",))
    stored = {name: getattr(about, name) for name in _COLUMNS} | {"started_at": utc(about.started_at)}
    for name, value in said.items():
        if stored[name] != value:
            yield f"its claims say {name} {value!r:.60}, its inspection {stored[name]!r:.60}"
    if about.state not in ("signed", "void"):
        yield f"its inspection is {about.state}"


def _points(signed: SignedCertificate, outcomes: bytes, positions: Mapping[str, int]) -> Iterator[str]:
    rows = signed.claims.get("points")
    for row in rows if isinstance(rows, list) else []:
        point_id, said = _at(row, ("id",)), _at(row, ("outcome",))
        place = positions.get(str(point_id), len(outcomes))
        code = outcomes[place] if place < len(outcomes) else OUTCOME_CODES[None]
        if said == Outcome.NOT_TESTED and code in _UNTESTED:
            continue
        if said not in OUTCOME_CODES or OUTCOME_CODES[Outcome(str(said))] != code:
            yield f"its claims say {said} of point {point_id}, its inspection has code {code}"


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value

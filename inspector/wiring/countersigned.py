# SPDX-License-Identifier: Apache-2.0
"""A home's countersignatures as they leave it: beside a certificate's file, and through the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.certificate import Claims, canonical
from inspector.domain.review import Decision

if TYPE_CHECKING:
    from inspector.domain.outbox import Delivery
    from inspector.wiring.app import App


def countersignature_of(app: App, uid: str) -> bytes | None:
    """Give the countersignature of a certificate as claims and JWS; None where there is none."""
    from inspector.certificates.signing import decode_jws
    from inspector.domain.certificate import parse_claims
    from inspector.wiring.reviewing import review_rows

    found = [one for one in review_rows(app).reviews(uid) if one.decision is Decision.COUNTERSIGNED]
    if not found:
        return None
    jws = found[-1].signature
    return canonical({"claims": parse_claims(decode_jws(jws).payload), "jws": jws})


def beside(file: Path) -> Path:
    """Give the name of the countersignature's file beside a certificate's."""
    return file.with_name(f"{file.stem}.review.json")


def deliveries_of(app: App, uid: str, statement: Claims, jws: str) -> Sequence[Delivery]:
    """Give what goes to each destination that gets, or got, the certificate."""
    from inspector.marketplace.outbox import review_deliveries

    return review_deliveries(uid, statement, jws, app.store.outbox(uid=uid))

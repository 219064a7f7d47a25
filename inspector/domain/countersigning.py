# SPDX-License-Identifier: Apache-2.0
"""A countersignature as others read it: an auditor of the shop looked at the claims, and signed that.

It is a statement beside the certificate, with its own schema (``inspector.review/1``),
and never changes what was signed.
"""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.certificate import Claims
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.review import LONGEST_REASON, SCHEMA, Decision

MOST_POINTS = 1000
_TEXTS = ("uid", "review", "digest", "shop", "by", "at", "key", "software")
_MEMBERS = {"schema", "decision", "points", "training", *_TEXTS}
_POINT = {"id", "claimed", "said"}


@dataclass(frozen=True, slots=True)
class CountersignFacts:
    """What a statement says: which claims were looked at, by uid and digest, and by whom (a person's id).

    ``judged`` are the points that were looked at; ``against`` those of which the
    auditor says something else: none of them decides the verdict.
    """

    uid: str
    digest: str
    shop_id: str
    by: str
    at: str
    key: str
    is_training: bool
    judged: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def read_countersignature(claims: Claims) -> CountersignFacts:
    """Read a statement strictly, whoever wrote it; raises CertificateTrouble."""
    told = [one for one in (claims.get(name) for name in _TEXTS) if isinstance(one, str) and one]
    is_training, points = claims.get("training"), claims.get("points")
    is_ours = claims.keys() == _MEMBERS and claims.get("schema") == SCHEMA and len(told) == len(_TEXTS)
    is_final = claims.get("decision") == Decision.COUNTERSIGNED.value
    if not (is_ours and is_final and isinstance(is_training, bool) and isinstance(points, list)):
        raise _unreadable()
    judged = [_point(one) for one in points]
    names = tuple(name for name, _ in judged)
    if len(names) > MOST_POINTS or len(set(names)) != len(names):
        raise _unreadable()
    uid, _, digest, shop, by, at, key, _ = told
    against = tuple(name for name, agrees in judged if not agrees)
    return CountersignFacts(uid, digest, shop, by, at, key, is_training, names, against)


def _point(row: Json) -> tuple[str, bool]:
    """Give a point's id and whether the auditor says the same; only a disagreement has a reason."""
    if not isinstance(row, dict) or not _POINT <= row.keys() <= {*_POINT, "reason"}:
        raise _unreadable()
    texts = [one for one in row.values() if isinstance(one, str) and 0 < len(one) <= LONGEST_REASON]
    agrees = row["claimed"] == row["said"]
    if len(texts) != len(row) or agrees == ("reason" in row):
        raise _unreadable()
    return str(row["id"]), agrees


def _unreadable() -> CertificateTrouble:
    return CertificateTrouble(
        "This is no statement that a certificate was countersigned.",
        "Send it as the contract says.",
        code="review_form",
    )

# SPDX-License-Identifier: Apache-2.0
"""An errand: what a desk of the shop's database asks of the bench whose inspection it is.

::

    waiting ─► fetched (the bench has it) ─► taken | refused | superseded
       └─────► withdrawn

It is signed by the desk's key, so that whoever can write in the database alone
asks nothing of a bench.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from inspector.domain import review, voiding
from inspector.domain import uid as uids
from inspector.domain.certificate import Claims, utc
from inspector.domain.errors import BadInput, CertificateTrouble, NotAllowed
from inspector.domain.event import Json
from inspector.domain.inspection import Inspection
from inspector.domain.person import Role
from inspector.domain.phrase import Phrase

SCHEMA: Final = "inspector.errand/1"
LONGEST: Final = timedelta(days=90)
"""How long a bench takes it after it was signed: an old one is asked for anew."""
SKEW: Final = timedelta(hours=1)
"""How far a desk's clock may be ahead of the bench's."""
LONGEST_WORDS: Final = 500
_LONGEST_ID = 128
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


class ErrandKind(StrEnum):
    """What the bench is to do."""

    SEND_BACK = "send_back"
    BLIND = "blind"
    VOID = "void"


class ErrandState(StrEnum):
    """What became of it."""

    WAITING = "waiting"
    FETCHED = "fetched"
    TAKEN = "taken"
    REFUSED = "refused"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked: of which inspection (its uid and the SHA-256 of what was looked at) and bench, by whom.

    ``uid`` is that of the wish to inspect again, where it is one. ``desk`` names
    where it was asked, ``by`` and ``role`` who; ``technician`` whose inspection it was.
    """

    uid: str
    kind: ErrandKind
    inspection: str
    digest: str
    technician: str
    shop: str
    bench: str
    desk: str
    by: str
    role: Role
    reason: str
    at: datetime

    def told(self) -> dict[str, Json]:
        """Give what the bench's events say of it."""
        return {"errand": self.uid, "desk": self.desk}


@dataclass(frozen=True, slots=True)
class SentErrand:
    """An errand with its signature (JWS), how it stands, and what the bench said, when."""

    errand: Errand
    jws: str
    state: ErrandState = ErrandState.WAITING
    words: str = ""
    settled_at: datetime | None = None

    def withdrawn(self, at: datetime) -> SentErrand:
        """Take it back; raises NotAllowed once the bench has it."""
        if self.state is not ErrandState.WAITING:
            raise at_the_bench(self.errand.bench)
        return replace(self, state=ErrandState.WITHDRAWN, settled_at=at)


def at_the_bench(bench: str) -> NotAllowed:
    """Say that a bench has an errand, which the desk takes back no more."""
    return NotAllowed(
        Phrase("The bench {bench} has it already.", bench=bench),
        "Sign in at that bench, and take it back there.",
        code="other_bench",
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """What a bench says of an errand."""

    state: ErrandState
    words: str = ""


def build_errand(one: Errand, *, key_id: str, software: str) -> Claims:
    """Build the statement that the desk signs."""
    statement: dict[str, Json] = {
        "schema": SCHEMA,
        "uid": one.uid,
        "kind": one.kind.value,
        "inspection": one.inspection,
        "digest": one.digest,
        "technician": one.technician,
        "shop": one.shop,
        "bench": one.bench,
        "desk": one.desk,
        "by": one.by,
        "role": one.role.value,
        "reason": one.reason,
        "at": utc(one.at),
        "key": key_id,
        "software": software,
    }
    return statement


_IDS = ("technician", "shop", "bench", "desk", "by", "key", "software")
_TEXTS = ("uid", "kind", "inspection", "digest", *_IDS, "role", "reason", "at")


def read_errand(claims: Claims) -> Errand:
    """Read a statement strictly, whoever wrote it; raises CertificateTrouble (``errand_form``)."""
    said = {name: text for name in _TEXTS if isinstance(text := claims.get(name), str)}
    if claims.keys() != {"schema", *_TEXTS} or claims.get("schema") != SCHEMA or len(said) != len(_TEXTS):
        raise _unreadable()
    if not all(0 < len(said[name]) <= _LONGEST_ID and said[name].isprintable() for name in _IDS):
        raise _unreadable()
    try:
        kind, role = ErrandKind(said["kind"]), Role(said["role"])
        uid, inspection = _uid(said["uid"]), _uid(said["inspection"])
        is_fit = _reason(kind, said["reason"]) == said["reason"]
        at = datetime.fromisoformat(said["at"] if _TIME.fullmatch(said["at"]) else "").astimezone(UTC)
    except (BadInput, ValueError, OverflowError):
        raise _unreadable() from None
    if not is_fit or not _DIGEST.fullmatch(said["digest"]):
        raise _unreadable()
    technician, shop, bench, desk, by, *_ = (said[name] for name in _IDS)
    return Errand(
        uid, kind, inspection, said["digest"], technician, shop, bench, desk, by, role, said["reason"], at
    )


def _uid(text: str) -> str:
    if uids.from_bytes(uids.to_bytes(text)) != text:
        raise ValueError(text)
    return text


def _reason(kind: ErrandKind, reason: str) -> str:
    if kind is ErrandKind.BLIND:
        return ""
    return voiding.checked_reason(reason) if kind is ErrandKind.VOID else review.checked_reason(reason)


def check_for(one: Errand, shop: str, bench: str, now: datetime) -> None:
    """Raise NotAllowed for one of another shop or bench, and for one that is too old or of the future."""
    if (one.shop, one.bench) != (shop, bench):
        raise NotAllowed(
            Phrase("It is for the bench {bench}.", bench=one.bench), "Ask that bench.", code="errand_other"
        )
    if not now - LONGEST <= one.at <= now + SKEW:
        raise NotAllowed(
            Phrase("It was signed on {day}, which is too long ago or not yet.", day=f"{one.at:%Y-%m-%d}"),
            "Set the clocks right, and ask for it again.",
            code="errand_time",
        )


def check_about(one: Errand, inspection: Inspection, digest: str) -> None:
    """Raise NotAllowed where the bench holds another record than the one that was looked at."""
    if one.digest != digest or one.technician != inspection.technician:
        raise NotAllowed(
            "The bench holds another record than the one that was looked at.",
            "Run 'inspector db check' at that bench and at the desk.",
            code="errand_digest",
        )


def _unreadable() -> CertificateTrouble:
    return CertificateTrouble(
        "This is nothing that a desk asks of a bench.", "Ask for it again at the desk.", code="errand_form"
    )

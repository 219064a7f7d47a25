# SPDX-License-Identifier: Apache-2.0
"""What is signed of a chain: which event was its newest, by its number and hash, when.

Like a void statement it has a schema of its own, so that no reader takes one
for a certificate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from inspector.domain.certificate import Claims, canonical, utc
from inspector.domain.errors import CertificateTrouble
from inspector.domain.event import Json
from inspector.domain.trail import Head

SCHEMA = "inspector.audit-head/1"
_MEMBERS = {
    "schema",
    "shop",
    "writer",
    "seq",
    "hash",
    "event_at",
    "at",
    "bench",
    "key",
    "training",
    "software",
}
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A head with when it was signed, by which key, and the JWS over its statement."""

    head: Head
    at: datetime
    key: str
    is_training: bool
    jws: str


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs a head, when, with what."""

    at: datetime
    bench: str
    key: str
    is_training: bool
    software: str


def build_head(head: Head, by: Signing) -> Claims:
    """Build the statement that is signed; ``head`` has a number and a time."""
    statement: dict[str, Json] = {
        "schema": SCHEMA,
        "shop": head.shop_id,
        "writer": head.writer,
        "seq": head.seq,
        "hash": head.hash,
        "event_at": utc(head.at) if head.at is not None else None,
        "at": utc(by.at),
        "bench": by.bench,
        "key": by.key,
        "training": by.is_training,
        "software": by.software,
    }
    return statement


def envelope_of(claims: Claims, jws: str) -> bytes:
    """Give one line of a file of heads: the statement and its JWS, canonical."""
    return canonical({"claims": dict(claims), "jws": jws})


def read_head(claims: Claims, jws: str) -> SignedHead:
    """Read a statement strictly, whoever wrote it; raises CertificateTrouble (``head_form``)."""
    names = ("shop", "writer", "hash", "event_at", "at", "bench", "key", "software")
    texts = {name: found for name in names if isinstance(found := claims.get(name), str) and found}
    seq, is_training = claims.get("seq"), claims.get("training")
    if claims.keys() != _MEMBERS or claims.get("schema") != SCHEMA or len(texts) != len(names):
        raise _unreadable()
    if not isinstance(seq, int) or isinstance(seq, bool) or seq < 1 or not isinstance(is_training, bool):
        raise _unreadable()
    if not _HASH.fullmatch(texts["hash"]):
        raise _unreadable()
    head = Head(texts["shop"], texts["writer"], seq, texts["hash"], _moment(texts["event_at"]))
    return SignedHead(head, _moment(texts["at"]), texts["key"], is_training, jws)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text if _TIME.fullmatch(text) else "").astimezone(UTC)
    except (ValueError, OverflowError):
        raise _unreadable() from None


def _unreadable() -> CertificateTrouble:
    return CertificateTrouble(
        "This is no head of an audit trail.", "Name a file of 'inspector audit head'.", code="head_form"
    )

# SPDX-License-Identifier: Apache-2.0
"""What goes out when a certificate is signed, countersigned or made void: one envelope for all."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.domain.certificate import Claims, SignedCertificate, canonical
from inspector.domain.envelope import write_envelope
from inspector.domain.outbox import CERTIFICATE, REVIEW, VOID, Delivery, OutboxRow, RowState

__all__ = [
    "CERTIFICATE",
    "REVIEW",
    "VOID",
    "deliveries",
    "review_deliveries",
    "review_delivery",
    "void_deliveries",
]


def deliveries(certificate: SignedCertificate, destinations: Iterable[str]) -> tuple[Delivery, ...]:
    """Give one delivery of ``certificate`` for each destination, by its name."""
    body, earlier = write_envelope(certificate), certificate.claims.get("supersedes") or ""
    return tuple(Delivery(certificate.uid, name, CERTIFICATE, body, str(earlier)) for name in destinations)


def void_deliveries(uid: str, statement: Claims, jws: str, sent: Iterable[OutboxRow]) -> tuple[Delivery, ...]:
    """Give a delivery of a signed statement for each destination that gets, or got, the certificate.

    Where the certificate is put aside, so is the statement: whoever sends the one after all sends both.
    """
    return _behind(VOID, uid, statement, jws, sent)


def review_deliveries(
    uid: str, statement: Claims, jws: str, sent: Iterable[OutboxRow]
) -> tuple[Delivery, ...]:
    """Give a delivery of a countersignature for each destination, as of a void."""
    return _behind(REVIEW, uid, statement, jws, sent)


def review_delivery(uid: str, statement: Claims, jws: str, destination: str, *, is_aside: bool) -> Delivery:
    """Give the delivery of a countersignature for one destination, where the certificate may be put aside."""
    return Delivery(uid, destination, REVIEW, _said(statement, jws), is_aside=is_aside)


def _said(statement: Claims, jws: str) -> bytes:
    return canonical({"claims": dict(statement), "jws": jws})


def _behind(
    kind: str, uid: str, statement: Claims, jws: str, sent: Iterable[OutboxRow]
) -> tuple[Delivery, ...]:
    body = _said(statement, jws)
    rows = [row for row in sent if row.kind == CERTIFICATE]
    return tuple(
        Delivery(uid, row.destination, kind, body, is_aside=row.state is RowState.DROPPED) for row in rows
    )

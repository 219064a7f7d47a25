# SPDX-License-Identifier: Apache-2.0
"""Inspections, certificates and events as they are read, and the rows of a certificate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, or_, select

from inspector.domain.certificate import SignedCertificate, digest_of
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import OurBug
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import Delivery
from inspector.storage.chain import read_events
from inspector.storage.checking_claims import jws_payload
from inspector.storage.mapping import pack, to_certificate, to_inspection
from inspector.storage.schema import audit_event, certificate, draft, inspection

_OF_SHOP = inspection.c.shop_id == bindparam("shop")
_IN_ORDER = (inspection.c.started_at, inspection.c.id)
_OPEN = (
    select(inspection.c.uid, draft.c.payload, draft.c.digest)
    .join(draft, and_(draft.c.shop_id == inspection.c.shop_id, draft.c.inspection_uid == inspection.c.uid))
    .where(_OF_SHOP, inspection.c.finished_at.is_(None))
    .order_by(*_IN_ORDER)
)
_CLOSED = (
    select(inspection.c.uid, inspection.c.document, inspection.c.digest)
    .where(_OF_SHOP, inspection.c.finished_at.is_not(None))
    .order_by(*_IN_ORDER)
)
_CERTIFICATE = select(certificate).where(
    certificate.c.shop_id == bindparam("shop"), certificate.c.uid == bindparam("key")
)
_EVENTS = (
    select(audit_event)
    .where(audit_event.c.shop_id == bindparam("shop"), audit_event.c.subject == bindparam("subject"))
    .order_by(audit_event.c.at, audit_event.c.writer_id, audit_event.c.seq)
)


def with_uid(connection: Connection, shop_id: str, uid: str) -> Inspection | None:
    """Give an inspection, open or closed; raises StoreDamaged."""
    is_it = inspection.c.uid == uid
    found = [*_open(connection, shop_id, is_it), *_closed(connection, shop_id, is_it)]
    return found[0] if found else None


def unfinished(connection: Connection, shop_id: str) -> list[Inspection]:
    """Give the open inspections, oldest first; raises StoreDamaged."""
    return _open(connection, shop_id)


def open_of(connection: Connection, shop_id: str, identity: DeviceIdentity) -> list[Inspection]:
    """Give the open inspections of a device, oldest first; raises StoreDamaged."""
    is_it = _has_a_number_of(identity)
    found = [] if is_it is None else _open(connection, shop_id, is_it)
    return [one for one in found if one.identity.agrees(identity)]


def closed_of(connection: Connection, shop_id: str, identity: DeviceIdentity) -> list[Inspection]:
    """Give the closed inspections of a device, oldest first; raises StoreDamaged."""
    is_it = _has_a_number_of(identity)
    found = [] if is_it is None else _closed(connection, shop_id, is_it)
    return [one for one in found if one.identity.agrees(identity)]


def contradicting(connection: Connection, shop_id: str, identity: DeviceIdentity) -> list[Inspection]:
    """Give the inspections that share a number with a device and have another one differ, oldest first.

    Raises StoreDamaged.
    """
    is_it = _has_a_number_of(identity)
    if is_it is None:
        return []
    found = [*_closed(connection, shop_id, is_it), *_open(connection, shop_id, is_it)]
    return [one for one in found if one.identity.contradicts(identity)]


def _open(connection: Connection, shop_id: str, *conditions: Any) -> list[Inspection]:
    rows = connection.execute(_OPEN.where(*conditions), {"shop": shop_id})
    return [to_inspection(row, row) for row in rows]


def _closed(connection: Connection, shop_id: str, *conditions: Any) -> list[Inspection]:
    rows = connection.execute(_CLOSED.where(*conditions), {"shop": shop_id})
    return [to_inspection(row, None) for row in rows]


def _has_a_number_of(identity: DeviceIdentity) -> Any:
    """Give the condition that a row shares a number with ``identity``, None where it has no number."""
    numbers = (
        (inspection.c.serial, identity.serial),
        (inspection.c.imei, identity.imei),
        (inspection.c.meid, identity.meid),
    )
    named = [column == value for column, value in numbers if value]
    return or_(*named) if named else None


def signatures(connection: Connection, shop_id: str) -> Iterator[tuple[str, str]]:
    """Give the uid and the JWS of every certificate, oldest first."""
    wanted = select(certificate.c.uid, certificate.c.jws).where(certificate.c.shop_id == shop_id)
    rows = connection.execution_options(yield_per=1000).execute(wanted.order_by(certificate.c.uid))
    for row in rows:
        yield row.uid, row.jws


def certificate_of(connection: Connection, shop_id: str, uid: str) -> SignedCertificate | None:
    """Give the certificate of an inspection; raises StoreDamaged."""
    row = connection.execute(_CERTIFICATE, {"shop": shop_id, "key": uid}).first()
    return to_certificate(row) if row else None


def events_about(connection: Connection, shop_id: str, subject: str) -> Sequence[AuditEvent]:
    """Give the events about a subject, oldest first; raises StoreDamaged."""
    rows = connection.execute(_EVENTS, {"shop": shop_id, "subject": subject}).all()
    return tuple(read_events(connection, rows))


def certificate_columns(one: Inspection, signed: SignedCertificate) -> dict[str, Any]:
    """Give the row of a certificate."""
    return {
        "shop_id": one.shop_id,
        "uid": signed.uid,
        "digest": signed.digest,
        "claims": pack(signed.payload),
        "jws": signed.jws,
        "key_id": signed.key_id,
        "training": signed.is_training,
        "supersedes": one.supersedes or None,
        "pdf_sha256": None,
    }


def check_certificate(one: Inspection, signed: SignedCertificate, deliveries: Sequence[Delivery]) -> None:
    """Refuse to store a certificate that ``check`` would find wrong; raises OurBug."""
    agrees = (
        signed.uid == one.uid
        and signed.digest == digest_of(signed.payload)
        and jws_payload(signed.jws) == signed.payload
        and signed.is_training == one.is_training
        and all(row.uid == one.uid for row in deliveries)
    )
    if not agrees:
        raise OurBug(f"the certificate of inspection {one.uid} contradicts itself")

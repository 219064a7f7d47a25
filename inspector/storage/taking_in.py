# SPDX-License-Identifier: Apache-2.0
"""What a bench brings to the shop's database, and how it is taken in: once, whole, and nothing over it.

A record goes in as it was closed on its bench, with its certificate and what says
it void. The same again changes nothing; another one under its number is refused.
The trail goes in as a chain: an event that does not follow the last one is refused.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, insert, select, update

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import DestinationRefused, StoreDamaged
from inspector.domain.inspection import Inspection, State
from inspector.domain.phrase import Phrase
from inspector.domain.trail import FIRST
from inspector.domain.voiding import Voiding
from inspector.storage import errands, photo_rows, voiding_rows
from inspector.storage.chain import PERSONAL, is_whole
from inspector.storage.closing import Positions, close
from inspector.storage.copies import Span
from inspector.storage.forgetting import without_notes
from inspector.storage.indexing import Terms
from inspector.storage.mapping import head_columns, to_certificate, to_inspection
from inspector.storage.records import certificate_columns
from inspector.storage.schema import audit_event, certificate, inspection, person_value, voiding

_REF_DIGITS = 64
_ADVICE = "Compare both records, then put the row aside with a reason."
_HEAD = (
    select(audit_event.c.seq, audit_event.c.hash)
    .where(audit_event.c.shop_id == bindparam("shop"), audit_event.c.writer_id == bindparam("writer"))
    .order_by(audit_event.c.seq.desc())
    .limit(1)
)


class Taken(StrEnum):
    """What became of something that was brought."""

    STORED = "stored"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ClosedRecord:
    """One closed inspection with what belongs to it.

    ``document`` are the bytes (zstd) that the bench wrote, ``digest`` their SHA-256
    before compression. The files of its photos stay at the bench.
    """

    inspection: Inspection
    document: bytes
    digest: str
    certificate: SignedCertificate | None
    voiding: Voiding | None


@dataclass(frozen=True, slots=True)
class Events:
    """Some events of one writer in their order, and the personal values that they name and that still are."""

    shop_id: str
    writer: str
    rows: tuple[dict[str, Any], ...]
    values: tuple[dict[str, Any], ...]


# ── at the bench ─────────────────────────────────────────────────────────────


def record_of(connection: Connection, shop_id: str, uid: str) -> ClosedRecord | None:
    """Read a closed inspection with what belongs to it, None where there is none; raises StoreDamaged."""
    mine = and_(inspection.c.shop_id == shop_id, inspection.c.uid == uid)
    row = connection.execute(select(inspection).where(mine, inspection.c.finished_at.is_not(None))).first()
    if row is None:
        return None
    signed = connection.execute(
        select(certificate).where(certificate.c.shop_id == shop_id, certificate.c.uid == uid)
    ).first()
    void = connection.execute(
        select(voiding).where(voiding.c.shop_id == shop_id, voiding.c.uid == uid)
    ).first()
    return ClosedRecord(
        to_inspection(row, None),
        row.document,
        row.digest,
        to_certificate(signed) if signed else None,
        voiding_rows.to_voiding(void) if void else None,
    )


def events_of(connection: Connection, shop_id: str, span: Span) -> Events:
    """Read the events of a span with their personal values; raises StoreDamaged where one is not whole."""
    mine = and_(audit_event.c.shop_id == shop_id, audit_event.c.writer_id == span.writer)
    asked = select(audit_event).where(mine, audit_event.c.seq.between(span.first, span.last))
    rows = connection.execute(asked.order_by(audit_event.c.seq)).all()
    if len(rows) != span.last - span.first + 1 or not all(map(is_whole, rows)):
        raise StoreDamaged(
            Phrase("The trail from {first} to {last} is not whole.", first=span.first, last=span.last),
            "Run 'inspector audit verify'.",
        )
    refs = sorted({ref for row in rows for ref in (row.who, *_personal(json.loads(row.payload)))})
    known = select(person_value).where(person_value.c.shop_id == shop_id, person_value.c.ref.in_(refs))
    values = tuple(dict(one._mapping) for one in connection.execute(known))
    return Events(shop_id, span.writer, tuple(dict(row._mapping) for row in rows), values)


def _personal(value: object, *, is_personal: bool = False) -> Iterator[str]:
    """Give the references that stand in a payload for what is personal."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _personal(one, is_personal=name in PERSONAL)
    elif isinstance(value, list):
        for one in value:
            yield from _personal(one, is_personal=is_personal)
    elif is_personal and isinstance(value, str) and len(value) == _REF_DIGITS:
        yield value


def hash_at(connection: Connection, shop_id: str, writer: str, seq: int) -> str:
    """Give the hash of an event; that before the first one for 0, empty text where there is none."""
    if seq == 0:
        return FIRST
    mine = and_(audit_event.c.shop_id == shop_id, audit_event.c.writer_id == writer)
    return connection.execute(select(audit_event.c.hash).where(mine, audit_event.c.seq == seq)).scalar() or ""


# ── at the shop's database ───────────────────────────────────────────────────


def take_record(connection: Connection, one: ClosedRecord) -> Taken:
    """Take a record in; raises DestinationRefused where another one is there under its number."""
    found = one.inspection
    mine = and_(inspection.c.shop_id == found.shop_id, inspection.c.uid == found.uid)
    known = connection.execute(select(inspection.c.state, inspection.c.digest).where(mine)).first()
    if known is None:
        _add(connection, one)
        return Taken.STORED
    _refuse_other(connection, one)
    if known.digest == one.digest or known.state == State.VOID.value:
        return _taken_again(one, known)
    if _differs_by_notes(connection, one):
        return Taken.UNCHANGED
    if found.state is not State.VOID or known.state != State.SIGNED.value:
        raise _other(one)
    _make_void(connection, one)
    return Taken.CHANGED


def _taken_again(one: ClosedRecord, known: Any) -> Taken:
    """Tell of a record that is there; what comes late, from before it became void, changes nothing.

    Nor does a certificate that was made void on both sides: it is void there, by whoever was first.
    """
    is_void = known.state == State.VOID.value and one.inspection.state in (State.SIGNED, State.VOID)
    if known.digest != one.digest and not is_void:
        raise _other(one)
    return Taken.UNCHANGED


def _differs_by_notes(connection: Connection, one: ClosedRecord) -> bool:
    """Tell of a refused device whether notes alone differ: they were forgotten here, or at the bench.

    Forgetting is done where the values are; notes that were forgotten here do not come back.
    """
    mine = and_(inspection.c.shop_id == one.inspection.shop_id, inspection.c.uid == one.inspection.uid)
    if one.inspection.state is not State.REFUSED:
        return False
    kept = to_inspection(connection.execute(select(inspection).where(mine)).one(), None)
    return without_notes(kept) == without_notes(one.inspection)


def _refuse_other(connection: Connection, one: ClosedRecord) -> None:
    """Raise DestinationRefused where the certificate that is there is not the one that is brought."""
    mine = and_(certificate.c.shop_id == one.inspection.shop_id, certificate.c.uid == one.inspection.uid)
    kept = connection.execute(select(certificate.c.digest).where(mine)).scalar()
    if kept != (one.certificate.digest if one.certificate else None):
        raise _other(one)


def _other(one: ClosedRecord) -> DestinationRefused:
    return DestinationRefused(
        Phrase("The shop's database holds another record under the number {uid}.", uid=one.inspection.uid),
        _ADVICE,
        code="other_record",
    )


def _add(connection: Connection, one: ClosedRecord) -> None:
    found, signed = one.inspection, one.certificate
    row = {"shop_id": found.shop_id, "uid": found.uid, **head_columns(found), "state": State.REVIEW.value}
    connection.execute(insert(inspection), row)
    is_void = found.state is State.VOID
    closed = replace(found, state=State.SIGNED) if is_void else found
    close(connection, closed, signed, Positions(), Terms())
    photo_rows.mirror(connection, found, found.updated_at)
    errands.came_back(connection, found)
    if signed is not None:
        connection.execute(insert(certificate), certificate_columns(found, signed))
    if is_void:
        _make_void(connection, one)
    else:
        _keep_bytes(connection, one)


def _make_void(connection: Connection, one: ClosedRecord) -> None:
    if one.voiding is None:
        raise StoreDamaged(Phrase("Nothing says why the certificate {uid} is void.", uid=one.inspection.uid))
    voiding_rows.make_void(connection, one.inspection, one.voiding, Terms())
    _keep_bytes(connection, one)


def _keep_bytes(connection: Connection, one: ClosedRecord) -> None:
    """Keep the bytes that the bench wrote: another version may write the same inspection otherwise."""
    mine = and_(inspection.c.shop_id == one.inspection.shop_id, inspection.c.uid == one.inspection.uid)
    connection.execute(update(inspection).where(mine).values(document=one.document, digest=one.digest))


def head_of(connection: Connection, shop_id: str, writer: str) -> tuple[int, str]:
    """Give the number and the hash of the last event of a writer that is there."""
    row = connection.execute(_HEAD, {"shop": shop_id, "writer": writer}).first()
    return (int(row.seq), str(row.hash)) if row else (0, FIRST)


def take_events(connection: Connection, events: Events) -> int:
    """Take in the events that follow the last one that is there; give how many were new.

    Raises DestinationRefused where one is missing between, or the chain is another one.
    """
    seq, digest = head_of(connection, events.shop_id, events.writer)
    new = [row for row in events.rows if row["seq"] > seq]
    for row in new:
        if row["seq"] != seq + 1:
            raise _gap(events.writer, seq + 1, row["seq"] - 1)
        if row["previous_hash"] != digest:
            raise fork(events.writer, row["seq"])
        seq, digest = row["seq"], row["hash"]
    if new:
        connection.execute(insert(audit_event), new)
        _take_values(connection, events)
    return len(new)


def _take_values(connection: Connection, events: Events) -> None:
    """Keep the values that are not there; what was forgotten at the bench meanwhile is forgotten here too."""
    refs = [row["ref"] for row in events.values]
    mine = person_value.c.shop_id == events.shop_id
    known = set(
        connection.execute(select(person_value.c.ref).where(mine, person_value.c.ref.in_(refs))).scalars()
    )
    if new := [row for row in events.values if row["ref"] not in known]:
        connection.execute(insert(person_value), new)


def forget_values(connection: Connection, shop_id: str, refs: Sequence[str]) -> None:
    """Delete personal values by their references; events keep the references, and the chain holds."""
    connection.execute(
        delete(person_value).where(person_value.c.shop_id == shop_id, person_value.c.ref.in_(list(refs)))
    )


def _gap(writer: str, first: int, last: int) -> DestinationRefused:
    return DestinationRefused(
        Phrase(
            "The trail of {writer} lacks the events {first} to {last}.", writer=writer, first=first, last=last
        ),
        "Send them first: 'inspector outbox retry --all-parked'.",
        code="gap",
    )


def fork(writer: str, seq: int) -> DestinationRefused:
    """Give what is said of an event that does not follow."""
    return DestinationRefused(
        Phrase(
            "Event {seq} of {writer} does not follow what the shop's database holds.", seq=seq, writer=writer
        ),
        "Run 'inspector audit verify' here and at an auditor's desk: one of both trails was changed,"
        " or this home is a copy that 'db restore' did not make.",
        code="fork",
    )

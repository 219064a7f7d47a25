# SPDX-License-Identifier: Apache-2.0
"""The store of a bench: one SQLite file in its home, or a PostgreSQL database that a shop's desks share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, update

from inspector.domain.account import Account
from inspector.domain.capture import Raw
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import Checklist
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import Fault, NotAllowed, OurBug
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import Delivery
from inspector.domain.phrase import Phrase
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.storage import captures, copies, photo_rows, records, voiding_rows
from inspector.storage import deliveries as outbox_rows
from inspector.storage import people as people_rows
from inspector.storage.closing import close
from inspector.storage.indexing import index
from inspector.storage.mapping import (
    HEAD_COLUMNS,
    head_columns,
    to_document,
)
from inspector.storage.prepared import Prepared
from inspector.storage.reviews import begin_again
from inspector.storage.schema import certificate, draft, inspection
from inspector.storage.store_sending import SendingStore

_INSERT_HEAD = insert(inspection)
_INSERT_DRAFT = insert(draft)
_INSERT_CERTIFICATE = insert(certificate)
_KEY = (inspection.c.shop_id == bindparam("shop"), inspection.c.uid == bindparam("key"))
_UPDATE_HEAD = Prepared(update(inspection).where(*_KEY), HEAD_COLUMNS)
_UPDATE_DRAFT = Prepared(
    update(draft).where(draft.c.shop_id == bindparam("shop"), draft.c.inspection_uid == bindparam("key")),
    ("payload", "digest", "answered", "updated_at"),
)


class SqlStore(SendingStore):
    """Implement ``Store`` on the file ``inspector.db`` in ``home`` or the database at ``url``, for one shop.

    How it is opened is in ``StoreBase``, what it keeps of the outbox in ``SendingStore``.
    """

    # ── inspections ──────────────────────────────────────────────────────────

    def open_inspection(self, inspection: Inspection, event: AuditEvent) -> None:
        """Write a new inspection and its first draft."""
        self._check_open(inspection)
        head, document = head_columns(inspection), to_document(inspection)

        def work(connection: Connection) -> None:
            row = {"shop_id": self._shop, "uid": inspection.uid, **head}
            connection.execute(_INSERT_HEAD, row)
            connection.execute(
                _INSERT_DRAFT,
                {
                    "shop_id": self._shop,
                    "inspection_uid": inspection.uid,
                    **_draft_columns(inspection, document),
                },
            )
            index(connection, inspection, "", self._terms)
            if inspection.asked is not None:
                begin_again(connection, self._shop, inspection.asked.uid, inspection.uid)
            self._chain.append(connection, event)
            self._heads[inspection.uid] = head

        self._write(work)

    def save(self, inspection: Inspection, event: AuditEvent, raw: Raw | None = None) -> None:
        """Rewrite the draft of an open inspection; raises NotAllowed once it is closed."""
        self._check_open(inspection)
        head, document = head_columns(inspection), to_document(inspection)
        key = {"shop": self._shop, "key": inspection.uid}
        answers = None if raw is None else captures.row_of(self._shop, event, raw)

        def work(connection: Connection) -> None:
            columns = {**key, **_draft_columns(inspection, document)}
            if _UPDATE_DRAFT.run(connection, columns).rowcount != 1:
                raise _not_open(inspection.uid)
            if self._heads.get(inspection.uid) != head:
                index(connection, inspection, "", self._terms)
                _UPDATE_HEAD.run(connection, {**key, **head})
            if event.what in photo_rows.EVENTS:
                photo_rows.mirror(connection, inspection, self._clock.now())
            captures.put(connection, answers)
            self._chain.append(connection, event)
            self._heads[inspection.uid] = head

        self._write(work)

    def refuse(self, inspection: Inspection, event: AuditEvent) -> None:
        """Close an inspection as refused: final row, failures, roll-ups; no certificate."""
        self._check_shop(inspection)
        names, now = self.copies_to(), self._clock.now()

        def work(connection: Connection) -> None:
            close(connection, inspection, None, self._positions, self._terms)
            copies.want_record(connection, inspection, names, now)
            self._chain.append(connection, event)
            self._heads.pop(inspection.uid, None)

        self._write(work)

    def sign(
        self,
        inspection: Inspection,
        certificate: SignedCertificate,
        deliveries: Sequence[Delivery],
        event: AuditEvent,
    ) -> None:
        """Close an inspection as signed: row, certificate, outbox and event in one transaction."""
        self._check_shop(inspection)
        records.check_certificate(inspection, certificate, deliveries)
        row = records.certificate_columns(inspection, certificate)
        names, now = self.copies_to(), self._clock.now()

        def work(connection: Connection) -> None:
            close(connection, inspection, certificate, self._positions, self._terms)
            connection.execute(_INSERT_CERTIFICATE, row)
            outbox_rows.put(connection, self._shop, deliveries, now)
            copies.want_record(connection, inspection, names, now)
            self._chain.append(connection, event)
            self._heads.pop(inspection.uid, None)

        self._write(work)

    def void(
        self, inspection: Inspection, voiding: Voiding, deliveries: Sequence[Delivery], event: AuditEvent
    ) -> None:
        """Make a signed inspection void: row, reason, outbox and event in one transaction.

        The certificate stays as it was signed. Raises NotAllowed where it is void already.
        """
        self._check_shop(inspection)
        names, now = self.copies_to(), self._clock.now()

        def work(connection: Connection) -> None:
            voiding_rows.make_void(connection, inspection, voiding, self._terms)
            outbox_rows.put(connection, self._shop, deliveries, now)
            copies.want_record(connection, inspection, names, now)
            self._chain.append(connection, event)

        self._write(work)

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether the certificate of an inspection's uid is void or superseded."""
        with self._settled() as connection:
            return voiding_rows.standing(connection, self._shop, uid)

    def know(self, checklist: Checklist) -> None:
        """Learn a checklist's points, so that their outcomes are packed in its order.

        Points that nobody told of get their place when an inspection that
        answers them closes.
        """
        ids = [point.id for point in checklist.points]
        self._write(lambda connection: self._positions.of(connection, checklist.ref.hash, ids))

    def inspection(self, uid: str) -> Inspection | None:
        """Give an inspection, open or closed."""
        with self._settled() as connection:
            return records.with_uid(connection, self._shop, uid)

    def open_for(self, identity: DeviceIdentity) -> Inspection | None:
        """Give the unfinished inspection of this device (same serial or IMEI), or None."""
        with self._settled() as connection:
            found = records.open_of(connection, self._shop, identity)
        return found[-1] if found else None

    def closed_for(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the finished inspections of this device, oldest first."""
        with self._settled() as connection:
            return records.closed_of(connection, self._shop, identity)

    def contradicting(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the inspections that share a number with this device and have another one differ."""
        with self._settled() as connection:
            return records.contradicting(connection, self._shop, identity)

    def unfinished(self) -> Sequence[Inspection]:
        """Give all unfinished inspections, oldest first."""
        with self.reading() as connection:
            return records.unfinished(connection, self._shop)

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give the certificate of an inspection's uid."""
        with self._settled() as connection:
            return records.certificate_of(connection, self._shop, uid)

    def events(self, subject: str) -> Sequence[AuditEvent]:
        """Give the events about one inspection, oldest first."""
        with self.reading() as connection:
            return records.events_about(connection, self._shop, subject)

    # ── people ───────────────────────────────────────────────────────────────

    def accounts(self) -> Sequence[Account]:
        """Give everybody who was ever added, in the order of their ids."""
        with self.reading() as connection:
            return people_rows.accounts(connection, self._shop)

    def account_with_badge(self, badge_hash: str) -> Account | None:
        """Give who has the badge of this hash, or None."""
        with self.reading() as connection:
            return people_rows.with_badge(connection, self._shop, badge_hash)

    def put_account(self, account: Account, event: AuditEvent) -> None:
        """Write a person, new or changed, with its event."""
        self.noted(event, lambda connection: people_rows.put(connection, self._shop, account))

    def count_wrong_pin(
        self, person_id: str, at: datetime, event_of: Callable[[Account], AuditEvent]
    ) -> Account:
        """Count a wrong PIN of a person, with its event; gives how they stand then."""

        def work(connection: Connection) -> tuple[Account, AuditEvent]:
            counted = people_rows.count_wrong_pin(connection, self._shop, person_id, at)
            return counted, event_of(counted)

        return self.recorded(work)

    # ── upkeep ───────────────────────────────────────────────────────────────

    def check(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Fault]:
        """Recompute every digest and give what is not as it was written, as it is found.

        ``progress`` is called with the rows done and all rows.
        """
        from inspector.storage.checking import Checked, check

        with self.reading() as connection:
            looked_at = Checked(self._database.name, self._path.parent, self._is_shared)
            yield from check(connection, looked_at, self._shop, progress)

    def signatures(self) -> Iterator[tuple[str, str]]:
        """Give the uid and the JWS of every certificate, oldest first; no key is known here."""
        with self.reading() as connection:
            yield from records.signatures(connection, self._shop)

    def _check_shop(self, inspection: Inspection) -> None:
        if inspection.shop_id != self._shop:
            raise OurBug(f"inspection {inspection.uid} is of shop {inspection.shop_id}, not {self._shop}")

    def _check_open(self, inspection: Inspection) -> None:
        self._check_shop(inspection)
        if inspection.state.is_closed:
            raise NotAllowed("This inspection is closed.", "Open a new attempt to inspect this device again.")


def _draft_columns(one: Inspection, document: bytes) -> dict[str, Any]:
    """Give a draft's columns, on the writing thread.

    Hashing lets go of the interpreter's lock; on the caller's thread that cost two changes of threads.
    """
    return {
        "payload": document,
        "digest": hashlib.sha256(document).hexdigest(),
        "answered": len(one.findings),
        "updated_at": one.updated_at,
    }


def _not_open(uid: str) -> NotAllowed:
    return NotAllowed(
        Phrase("There is no open inspection {uid}.", uid=uid),
        "Open a new attempt to inspect this device again.",
    )

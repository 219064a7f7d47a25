# SPDX-License-Identifier: Apache-2.0
"""The store of a bench: one SQLite file in its home, or a PostgreSQL database that a shop's desks share."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, bindparam, exc, insert, update

from inspector.domain.account import Account
from inspector.domain.capture import Raw
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import Checklist
from inspector.domain.device import DeviceIdentity
from inspector.domain.errors import Fault, InspectorError, NotAllowed, OurBug, StoreDamaged, StoreTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import Delivery, OutboxRow
from inspector.domain.phrase import Phrase
from inspector.domain.print_job import PrintJob
from inspector.domain.voiding import CertificateStanding, Voiding
from inspector.ports import Clock
from inspector.storage import captures, chain_names, copies, photo_rows, records, voiding_rows
from inspector.storage import deliveries as outbox_rows
from inspector.storage import people as people_rows
from inspector.storage import print_jobs as print_rows
from inspector.storage.backlog import Backlog
from inspector.storage.chain import Chain
from inspector.storage.closing import Positions, close
from inspector.storage.database import DATABASE
from inspector.storage.databases import Database, database_of
from inspector.storage.indexing import Terms, index
from inspector.storage.lock import HomeLock
from inspector.storage.mapping import (
    HEAD_COLUMNS,
    head_columns,
    to_document,
)
from inspector.storage.prepared import Prepared
from inspector.storage.reviews import begin_again
from inspector.storage.roll_catch_up import RollCatchUp
from inspector.storage.schema import certificate, draft, inspection
from inspector.storage.writer import Writer

T = TypeVar("T")

_INSERT_HEAD = insert(inspection)
_INSERT_DRAFT = insert(draft)
_INSERT_CERTIFICATE = insert(certificate)
_KEY = (inspection.c.shop_id == bindparam("shop"), inspection.c.uid == bindparam("key"))
_UPDATE_HEAD = Prepared(update(inspection).where(*_KEY), HEAD_COLUMNS)
_UPDATE_DRAFT = Prepared(
    update(draft).where(draft.c.shop_id == bindparam("shop"), draft.c.inspection_uid == bindparam("key")),
    ("payload", "digest", "answered", "updated_at"),
)

DEADLINE_S = 10.0
"""How long a caller waits for the disk."""


class SqlStore:
    """Implement ``Store`` on the file ``inspector.db`` in ``home`` or the database at ``url``, for one shop.

    Opening creates or migrates the file and takes the home's lock; several
    homes may share a database, whose tables are made where there are none. With
    ``read_only`` it takes no lock, changes nothing and may stand beside a bench
    that works. ``writer_id`` is this bench's, and the name of its chain of events until it is restored.
    ``synchronous`` is SQLite's: with anything but FULL a power cut loses answers
    that were shown as saved. Raises StoreLocked, StoreTooNew, StoreDamaged,
    StoreFull, StoreTrouble.
    """

    def __init__(
        self,
        home: Path,
        shop_id: str,
        writer_id: str,
        clock: Clock,
        *,
        url: str = "",
        synchronous: str = "FULL",
        read_only: bool = False,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._path = home / DATABASE
        self._database: Database = database_of(home, shop_id, url, synchronous)
        self._is_shared = bool(url)
        self._prints: set[int] = set()
        self._shop = shop_id
        self._clock = clock
        self.copies_to: Callable[[], Sequence[str]] = lambda: ()
        """Names the destinations that get a copy of each inspection that closes, or becomes void."""
        self._deadline_s = deadline_s
        self._chain = Chain(shop_id, writer_id)
        self._positions = Positions()
        self._terms = Terms()
        self._backlog: Backlog | None = None
        self._catch_up: RollCatchUp | None = None
        self._heads: dict[str, dict[str, Any]] = {}
        self._lock: HomeLock | None = None
        self._writer: Writer | None = None
        if read_only:
            self._database.check_readable()
        else:
            self._open_for_writing(home)
        self._readers: Engine = self._database.reading_engine()
        self._catch_up = None if read_only else self._catching_up()

    def _open_for_writing(self, home: Path) -> None:
        try:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreTrouble(
                Phrase("The folder {home} cannot be made.", home=home), "Choose another --home."
            ) from error
        lock = HomeLock(home)
        try:
            self._database.prepare()
            self._writer = Writer(
                self._database.writing_engine(),
                forget=self._forget,
                translate=self._translate,
                turns=self._database.turns(),
            )
            self._backlog = Backlog(self._database, self._writer, self._terms)
        except BaseException:
            if self._writer is not None:
                self._writer.close(self._deadline_s)
            lock.close()
            raise
        self._lock = lock

    def _catching_up(self) -> RollCatchUp:
        try:
            return RollCatchUp(self.reading, self._write)
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """Give the database file of the home, also where the store is elsewhere."""
        return self._path

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

    def noted(self, event: AuditEvent, change: Callable[[Connection], None]) -> None:
        """Change what no inspection is about, and write its event, in one transaction."""

        def work(connection: Connection) -> None:
            change(connection)
            self._chain.append(connection, event)

        self._write(work)

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something, and write the event that ``work`` gives with its answer, in one transaction."""

        def whole(connection: Connection) -> T:
            answer, event = work(connection)
            if event is not None:
                self._chain.append(connection, event)
            return answer

        return self._write(whole)

    @property
    def is_awaited(self) -> bool:
        """Tell whether others wait for the unit of work that is being done."""
        return self._writer is not None and self._writer.is_awaited

    def begin_chain(self, at: datetime) -> str:
        """Write from now on a chain of another name, for a home that was restored; give the name."""

        def work(connection: Connection) -> str:
            self._chain.forget()
            return chain_names.begin(connection, self._shop, self._chain.bench, at)

        return self._write(work)

    def note(self, event: AuditEvent) -> None:
        """Write an event that changes nothing else."""
        self._write(lambda connection: self._chain.append(connection, event))

    # ── outbox ───────────────────────────────────────────────────────────────

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        """Claim at most ``limit`` due rows of a destination until ``until``; claims that are over come back.

        This process alone has the home's lock, so who claimed a row that is not ``held`` is gone.
        """
        others = None if self._is_shared else held  # there, another desk's claims are as good as ours
        asked = outbox_rows.Asked(destination, now, until, limit, others)
        return self._write(lambda connection: outbox_rows.lease(connection, self._shop, asked))

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        """Write what became of a row, with its event; False when another sender has its claim."""
        return self.settle_all([(row, event)])[0]

    def settle_all(self, changes: Sequence[tuple[OutboxRow, AuditEvent | None]]) -> Sequence[bool]:
        """Write what became of rows, each with its event, in one transaction; see ``settle``."""

        def work(connection: Connection) -> Sequence[bool]:
            are_ours = outbox_rows.settle_all(connection, self._shop, [row for row, _ in changes])
            for is_ours, (_, event) in zip(are_ours, changes, strict=True):
                if is_ours and event is not None:
                    self._chain.append(connection, event)
            return are_ours

        return self._write(work)

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        """Give one row of the outbox by its number."""
        with self.reading() as connection:
            return outbox_rows.row(connection, self._shop, row_id)

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        """Give the rows of the outbox, oldest first; of one certificate with ``uid``."""
        with self.reading() as connection:
            return outbox_rows.rows(connection, self._shop, uid)

    # ── printing ─────────────────────────────────────────────────────────────

    def add_print(self, job: PrintJob, event: AuditEvent) -> PrintJob:
        """Put a job in the print queue with its event; gives it with its number and copy."""

        def work(connection: Connection) -> PrintJob:
            added = print_rows.add(connection, self._shop, job)
            counted = replace(event, payload={**event.payload, "copy": added.copy})
            self._chain.append(connection, counted)
            return added

        added = self._write(work)
        self._prints.add(added.id)
        return added

    def latest_certificate(self) -> str | None:
        """Give the uid of the certificate that was signed last, or None."""
        with self.reading() as connection:
            return print_rows.latest_certificate(connection, self._shop)

    def settle_print(self, job: PrintJob) -> None:
        """Write how a print job stands."""
        self._write(lambda connection: print_rows.settle(connection, self._shop, job))

    def prints(self, *, uid: str = "", limit: int = 0) -> Sequence[PrintJob]:
        """Give the print jobs that are not over, oldest first; of a shared store those added here.

        Another desk's printer is not this one's. With ``uid`` all of one certificate,
        with ``limit`` the newest of all.
        """
        with self.reading() as connection:
            if uid:
                return print_rows.of_certificate(connection, self._shop, uid)
            if limit:
                return print_rows.recent(connection, self._shop, limit)
            left = print_rows.unfinished(connection, self._shop)
        return tuple(job for job in left if not self._is_shared or job.id in self._prints)

    # ── upkeep ───────────────────────────────────────────────────────────────

    def check(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Fault]:
        """Recompute every digest and give what is not as it was written, as it is found.

        ``progress`` is called with the rows done and all rows.
        """
        from inspector.storage.checking import Checked, check

        with self.reading() as connection:
            looked_at = Checked(self._database.name, self._path.parent, self._is_shared)
            yield from check(connection, looked_at, self._shop, progress)

    def entered(self, timeout_s: float) -> bool:
        """Wait until the inspections of an older version are searchable; False when that takes longer."""
        return self._backlog is None or self._backlog.wait(timeout_s)

    def counted(self, timeout_s: float) -> bool:
        """Wait until the dashboard counts the inspections of an older version; False when it takes longer."""
        return self._catch_up is None or self._catch_up.wait(timeout_s)

    def signatures(self) -> Iterator[tuple[str, str]]:
        """Give the uid and the JWS of every certificate, oldest first; no key is known here."""
        with self.reading() as connection:
            yield from records.signatures(connection, self._shop)

    def close(self) -> None:
        """Write what waits and close; a second time does nothing.

        A writer that cannot end keeps the home's lock: no other may write beside it.
        """
        for one in (self._backlog, self._catch_up):
            if one is not None:
                one.close(self._deadline_s)
        self._readers.dispose()
        if self._writer is not None:
            self._writer.close(self._deadline_s)
        if self._lock is not None:
            self._lock.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the store and cannot change it, for ``queries``."""
        try:
            with self._readers.connect() as connection:
                yield connection
        except (exc.SQLAlchemyError, sqlite3.Error, ValueError) as error:
            raise self._read_trouble(error) from error

    @contextmanager
    def _settled(self) -> Iterator[Connection]:
        """Read once it is decided what became of a unit that the disk took too long for.

        A reader that saw the moment before it would change what is no more.
        """
        if self._writer is not None:
            self._writer.settle(self._deadline_s)
        with self.reading() as connection:
            yield connection

    def _read_trouble(self, error: Exception) -> InspectorError:
        if isinstance(error, ValueError):  # a column holds what its type does not allow
            return StoreDamaged(
                Phrase("A row of {name} cannot be read: {error}.", name=self._database.name, error=error)
            )
        return self._translate(error)

    def _write(self, work: Callable[[Connection], T]) -> T:
        if self._writer is None:
            raise StoreTrouble("The store was opened for reading only.", "Close it and open it for writing.")
        return self._writer.run(work, self._deadline_s)

    def _forget(self) -> None:
        self._chain.forget()
        self._positions.forget()
        self._terms.forget()
        self._heads.clear()

    def _translate(self, error: BaseException) -> InspectorError:
        return self._database.translate(error)

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

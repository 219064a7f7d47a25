# SPDX-License-Identifier: Apache-2.0
"""Recompute every digest of a store, and compare what is written twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, exc, func, select, type_coerce
from sqlalchemy.types import NullType

from inspector.domain import uid as uids
from inspector.domain.errors import Fault, StoreDamaged
from inspector.domain.inspection import Inspection, State
from inspector.domain.trail import FIRST
from inspector.storage import photo_rows, records, voiding_rows
from inspector.storage.captures import capture_faults
from inspector.storage.chain import is_whole, ref_of
from inspector.storage.checking_claims import claims_faults
from inspector.storage.checking_errands import errand_faults
from inspector.storage.checking_records import SearchCheck
from inspector.storage.checking_reviews import review_faults
from inspector.storage.checking_rolls import RollCheck
from inspector.storage.checking_rows import closing_faults, head_faults, outbox_faults, shops_of, term_faults
from inspector.storage.checking_sampling import sampling_faults
from inspector.storage.closing import POINT_COUNTS, day_counts
from inspector.storage.mapping import (
    details_of,
    failed_points,
    head_columns,
    outcomes_of,
    to_certificate,
    to_inspection,
    to_outbox_row,
)
from inspector.storage.people import to_account
from inspector.storage.print_jobs import to_job
from inspector.storage.record_columns import columns_of
from inspector.storage.schema import (
    audit_event,
    certificate,
    checklist_point,
    draft,
    failure,
    inspection,
    outbox,
    person,
    person_value,
    photo,
    print_job,
    roll_day,
    roll_point,
    voiding,
)

Progress = Callable[[int, int], None]
_GARBLED = (ValueError, TypeError, RecursionError)
"""What reading a row raises whose columns hold what was never written there."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What is looked at: the store by its name, its folder of photos, and whether other desks write it."""

    name: str
    home: Path
    is_shared: bool = False


def check(connection: Connection, store: Checked, shop_id: str, progress: Progress | None) -> Iterator[Fault]:
    """Give each fault of the store as it is found; ``progress`` gets the rows done and all rows."""
    check = _Check(connection, store, shop_id, progress)
    for part in (check.file, check.inspections, check.rolls, check.certificates, check.events, check.rest):
        try:
            yield from part()
        except exc.DatabaseError as error:
            yield Fault(store.name, f"cannot be read: {error.orig}")
            connection.rollback()  # a server answers nothing more in a transaction that failed
        except _GARBLED as error:
            yield Fault(store.name, f"cannot be read: {error}")


class _Check:
    """One run over one store."""

    def __init__(
        self, connection: Connection, store: Checked, shop_id: str, progress: Progress | None
    ) -> None:
        self._connection = connection
        self._store = store
        self._shop = shop_id
        self._progress = progress
        self._done = 0
        self._all = 0
        self._positions: dict[str, dict[str, int]] = {}
        self._days: Counter[tuple[Any, ...]] = Counter()
        self._points: Counter[tuple[Any, ...]] = Counter()
        self._may_count = True
        self._search: SearchCheck | None = None
        self._tallies: RollCheck | None = None

    def file(self) -> Iterator[Fault]:
        """Let SQLite check its pages, indexes and keys; learn what there is to do.

        A server keeps its keys at every write, and its pages with checksums of its own.
        """
        if self._connection.dialect.name == "sqlite":
            yield from self._pages()
        tables = (
            inspection,
            certificate,
            audit_event,
            outbox,
            person,
            person_value,
            photo,
            print_job,
            voiding,
        )
        self._all = sum(
            self._connection.execute(select(func.count()).select_from(one)).scalar_one() for one in tables
        )
        for row in self._connection.execute(select(checklist_point)):
            self._positions.setdefault(row.checklist_hash, {})[row.point_id] = row.position
        self._search = SearchCheck(self._connection)
        self._tallies = RollCheck(self._connection, self._shop)

    def _pages(self) -> Iterator[Fault]:
        for (said,) in self._connection.exec_driver_sql("PRAGMA integrity_check"):
            if said != "ok":
                yield Fault(self._store.name, str(said))
        for row in self._connection.exec_driver_sql("PRAGMA foreign_key_check"):
            yield Fault(self._store.name, f"a row of {row[0]} belongs to nothing")

    # ── inspections ──────────────────────────────────────────────────────────

    def inspections(self) -> Iterator[Fault]:
        """Compare each inspection's columns, failures, draft and search with its document."""
        for row, fault in self._rows(inspection, inspection.c.id):
            if fault:
                self._may_count = False
                yield fault
                continue
            place = f"inspection {row.uid}"
            try:
                yield from (Fault(place, what) for what in self._inspection(row))
            except StoreDamaged as damage:
                self._may_count = False
                yield Fault(place, damage.title)
            except _GARBLED as error:
                self._may_count = False
                yield Fault(place, f"its draft or its failures cannot be read: {error}")

    def _inspection(self, row: Row[Any]) -> Iterator[str]:
        is_draft = (draft.c.shop_id == row.shop_id) & (draft.c.inspection_uid == row.uid)
        drafts = self._connection.execute(select(draft).where(is_draft)).all()
        if (row.finished_at is None) != bool(drafts):
            yield "is closed and has a draft" if drafts else "is open and has no draft"
            return
        one = to_inspection(row, drafts[0] if drafts else None)
        yield from head_faults(row, one, drafts[0] if drafts else None)
        wanted = {"shop_id": one.shop_id, "finished_at": one.finished_at, **head_columns(one)}
        if not drafts:
            self._count(row, one)
            wanted |= {
                "grade": one.grade.chosen.value if one.grade else None,
                "details": details_of(one),
            }
            if self._outcomes(one) != (row.outcomes or b"").rstrip(b"\0"):
                yield "its outcomes are not those of its record"
            if (one.state is not State.REFUSED) != self._has_certificate(row):
                yield (
                    f"is {one.state} "
                    + ("without" if one.state is not State.REFUSED else "with")
                    + " a certificate"
                )
            if (one.state is State.VOID) != self._is_void(row):
                yield (
                    f"is {one.state} "
                    + ("without" if one.state is State.VOID else "with")
                    + " a reason of a void"
                )
            yield from closing_faults(self._connection, one, is_shared=self._store.is_shared)
            if self._failures(row.id) != failed_points(one):
                yield "its failures are not those of its record"
        for name, value in wanted.items():
            if getattr(row, name) != value:
                yield f"column {name} is {getattr(row, name)!r:.60}, its record says {value!r:.60}"
        if self._search is not None:
            yield from self._search.faults(row.id, columns_of(one, row.verdict or ""))

    def _has_certificate(self, row: Row[Any]) -> bool:
        mine = (certificate.c.shop_id == row.shop_id) & (certificate.c.uid == row.uid)
        return self._connection.execute(select(certificate.c.shop_id).where(mine)).first() is not None

    def _is_void(self, row: Row[Any]) -> bool:
        mine = (voiding.c.shop_id == row.shop_id) & (voiding.c.uid == row.uid)
        return self._connection.execute(select(voiding.c.shop_id).where(mine)).first() is not None

    def _outcomes(self, one: Inspection) -> bytes | None:
        """Pack the outcomes as the row should have them, None where a point has no place.

        Points that were not known when the row was written are the zeros at its end.
        """
        positions = self._positions.get(one.checklist.hash, {})
        if not one.findings.keys() <= positions.keys():
            return None
        return outcomes_of(one, positions).rstrip(b"\0")

    def _failures(self, row_id: int) -> list[str]:
        statement = select(failure.c.point_id).where(failure.c.inspection_id == row_id)
        return sorted(self._connection.execute(statement).scalars())

    def _count(self, row: Row[Any], one: Inspection) -> None:
        if row.shop_id != self._shop or one.finished_at is None:
            return
        day = (one.finished_at.date(), one.technician)
        for name, number in day_counts(one, row.verdict or "").items():
            self._days[*day, name] += number
        for finding in one.findings.values():
            self._points[*day, finding.point_id, POINT_COUNTS[finding.outcome]] += 1
        if self._tallies is not None:
            self._tallies.count(row.id, one, row.verdict or "")

    def rolls(self) -> Iterator[Fault]:
        """Compare the roll-ups with what the inspections add up to."""
        if not self._may_count:
            return
        for table, keys, wanted in (
            (roll_day, ("day", "technician_id"), self._days),
            (roll_point, ("day", "technician_id", "point_id"), self._points),
        ):
            stored: Counter[tuple[Any, ...]] = Counter()
            for row in self._connection.execute(select(table).where(table.c.shop_id == self._shop)):
                key = tuple(getattr(row, name) for name in keys)
                for column in table.columns:
                    if not column.primary_key:
                        stored[*key, column.name] = getattr(row, column.name)
            for key in sorted(stored.keys() | wanted.keys(), key=str):
                if stored[key] != wanted[key]:
                    yield Fault(f"{table.name} {key[0]}", f"{key[-1]} is {stored[key]}, not {wanted[key]}")
        if self._tallies is not None:
            yield from self._tallies.faults()

    # ── certificates, events, the rest ───────────────────────────────────────

    def certificates(self) -> Iterator[Fault]:
        """Compare each certificate's claims with its digest, its signature's payload and its inspection."""
        for row, fault in self._rows(certificate, certificate.c.shop_id, certificate.c.uid):
            if fault:
                yield fault
                continue
            place = f"certificate {row.uid}"
            try:
                signed = to_certificate(row)
            except StoreDamaged as damage:
                yield Fault(place, damage.title)
                continue
            mine = (inspection.c.shop_id == row.shop_id) & (inspection.c.uid == row.uid)
            try:
                about = self._connection.execute(select(inspection).where(mine)).first()
            except _GARBLED:
                continue  # ``inspections`` has named it
            positions = self._positions.get(about.checklist_hash, {}) if about else {}
            yield from (Fault(place, what) for what in claims_faults(row, signed, about, positions))

    def events(self) -> Iterator[Fault]:
        """Walk each writer's chain from its first event."""
        head: tuple[Any, int, str] = (None, 0, FIRST)
        keys = (audit_event.c.shop_id, audit_event.c.writer_id, audit_event.c.seq)
        for row, fault in self._rows(audit_event, *keys):
            if fault:
                yield fault
                continue
            writer = (row.shop_id, row.writer_id)
            if head[0] != writer:
                head = (writer, 0, FIRST)
            place = f"event {row.seq} of {row.writer_id}"
            if row.seq != head[1] + 1:
                yield Fault(place, f"follows event {head[1]}: events are missing")
            elif row.previous_hash != head[2]:
                yield Fault(place, "does not follow the event before it")
            if not is_whole(row):
                yield Fault(place, "its hash is not that of its content")
            head = (writer, row.seq, row.hash)

    def rest(self) -> Iterator[Fault]:
        """Read the personal values, the people, the outbox, the photos and the print queue."""
        shops = shops_of(self._connection)
        for row, fault in self._rows(person_value, person_value.c.shop_id, person_value.c.ref):
            if fault:
                yield fault
            elif ref_of(row.salt, row.value) != row.ref or row.shop_id not in shops:
                yield Fault(f"personal value {row.ref[:12]}", "is not what the events refer to")
        yield from self._readable(person, (person.c.shop_id, person.c.id), "person", to_account)
        yield from self._readable(outbox, (outbox.c.id,), "outbox row", to_outbox_row)
        yield from outbox_faults(self._connection)
        yield from term_faults(self._connection)
        yield from self._photos()
        yield from self._voidings()
        yield from review_faults(self._connection)
        yield from errand_faults(self._connection)
        yield from sampling_faults(self._connection)
        yield from capture_faults(self._connection, is_shared=self._store.is_shared)
        yield from self._readable(print_job, (print_job.c.id,), "print job", lambda row: to_job(row._mapping))

    def _photos(self) -> Iterator[Fault]:
        """Compare each photo's file with its hash, and its row with the record it belongs to."""
        for row, fault in self._rows(photo, photo.c.shop_id, photo.c.uid):
            if fault:
                yield fault
                continue
            try:
                one = records.with_uid(self._connection, row.shop_id, row.inspection_uid)
            except (StoreDamaged, *_GARBLED):
                one = None  # ``inspections`` has named it
            place = f"photo {row.sha256[:12]} of inspection {row.inspection_uid}"
            found = photo_rows.faults(row, self._store.home, one, is_shared=self._store.is_shared)
            yield from (Fault(place, what) for what in found)

    def _voidings(self) -> Iterator[Fault]:
        """Compare what is void with the inspections it is about."""
        for row, fault in self._rows(voiding, voiding.c.shop_id, voiding.c.uid):
            if fault:
                yield fault
                continue
            mine = (inspection.c.shop_id == row.shop_id) & (inspection.c.uid == row.uid)
            wanted = select(inspection.c.state, inspection.c.technician_id).where(mine)
            about = self._connection.execute(wanted).first()
            yield from (Fault(f"void of {row.uid}", what) for what in voiding_rows.faults(row, about))

    def _readable(
        self, table: Table, keys: tuple[Column[Any], ...], place: str, read: Callable[[Any], object]
    ) -> Iterator[Fault]:
        """Read each row of a table as the program does."""
        for row, fault in self._rows(table, *keys):
            if fault:
                yield fault
                continue
            try:
                read(row)
            except StoreDamaged as damage:
                yield Fault(f"{place} {row.id}", damage.title)

    def _rows(self, table: Table, *keys: Column[Any]) -> Iterator[tuple[Any, Fault | None]]:
        """Give a table's rows in the order of ``keys``; where one cannot be read, a fault in its place."""
        raw = [type_coerce(key, NullType()) for key in keys]
        for key in self._connection.execute(select(*raw).order_by(*keys)).all():
            mine = [column == value for column, value in zip(raw, key, strict=True)]
            self._done += 1
            if self._progress is not None:
                self._progress(self._done, self._all)
            try:
                row = self._connection.execute(select(table).where(*mine)).first()
            except _GARBLED as error:
                yield None, Fault(f"{table.name} {_shown(key[-1])}", f"cannot be read: {error}")
            else:
                yield row, None


def _shown(key: object) -> str:
    """Show a key as it lies in the file."""
    if isinstance(key, bytes):
        return uids.from_bytes(key) if len(key) == 16 else key.hex()
    return str(key)

# SPDX-License-Identifier: Apache-2.0
"""Erase what is personal, in the writer's transaction, so that every digest and chain still holds.

What an event says of a person or a device is a reference to a row of
``person_value``; without that row nothing leads back. A record without a
certificate loses its notes and gets another digest; of one with a certificate
the notes are in what was signed, and stay. What is deleted is overwritten in
the file (``secure_delete``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, or_, select, update

from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection, State
from inspector.storage.indexing import Terms, index
from inspector.storage.mapping import pack, to_document, to_inspection
from inspector.storage.schema import (
    audit_event,
    certificate,
    inspection,
    line_intent,
    person,
    person_value,
    photo,
    print_job,
    record,
    saved_filter,
)
from inspector.storage.schema_evidence import capture, photo_file

Reading = Callable[[], AbstractContextManager[Connection]]
Recorded = Callable[[Callable[[Connection], "tuple[Erased, AuditEvent | None]"]], "Erased"]
EventOf = Callable[["Erased"], AuditEvent]

FORGOTTEN = "forgotten"
"""What stands in place of a name."""
AT_ONCE = 200
"""Rows in one transaction: an answer has to wait no longer."""
_NUMBERS = ("imei", "imei2", "meid", "serial")
_BY = (saved_filter.c.by, print_job.c.by, line_intent.c.by)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased, or would be: how many of what, and the photos that no row names any more."""

    values: int = 0
    notes: int = 0
    photos: int = 0
    people: int = 0
    files: tuple[str, ...] = ()
    raw: int = 0

    def __add__(self, other: Erased) -> Erased:
        return Erased(
            self.values + other.values,
            self.notes + other.notes,
            self.photos + other.photos,
            self.people + other.people,
            (*self.files, *other.files),
            self.raw + other.raw,
        )

    def counts(self) -> dict[str, int]:
        """Give the numbers by their names."""
        return {
            "values": self.values,
            "notes": self.notes,
            "photos": self.photos,
            "people": self.people,
            "raw": self.raw,
        }


@dataclass(frozen=True, slots=True)
class Cut:
    """Inspections that closed before a time, or those of some uids; both together are an or."""

    before: datetime | None = None
    uids: tuple[str, ...] = ()

    def of(self) -> ColumnElement[bool]:
        """Give the condition on closed inspections."""
        wanted: ColumnElement[bool] = inspection.c.uid.in_(self.uids)
        if self.before is not None:
            wanted = or_(wanted, inspection.c.finished_at < self.before)
        return wanted & inspection.c.finished_at.is_not(None)


def overwrite(connection: Connection) -> None:
    """Let SQLite fill what is deleted with zeros; PostgreSQL's vacuum is its owner's."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")


# ── people ───────────────────────────────────────────────────────────────────


def left_before(connection: Connection, shop: str, at: datetime) -> Sequence[str]:
    """Give the ids of people who left before a time and are not forgotten yet."""
    gone = select(person.c.id).where(
        person.c.shop_id == shop, person.c.disabled_at < at, person.c.name != FORGOTTEN
    )
    return connection.execute(gone.order_by(person.c.id)).scalars().all()


def forget_person(connection: Connection, shop: str, person_id: str) -> Erased:
    """Erase a person's name, sign-ins and values; the id stays where certificates name it."""
    overwrite(connection)
    mine = (person.c.shop_id == shop) & (person.c.id == person_id)
    name = connection.execute(select(person.c.name).where(mine)).scalar()
    blank: Mapping[str, Any] = {
        **dict.fromkeys(("badge_hash", "pin_hash", "locked_until", "last_bench", "last_at")),
        "name": FORGOTTEN,
        "wrong_pins": 0,
    }
    changed = connection.execute(
        update(person).where(mine, person.c.name != FORGOTTEN).values(blank)
    ).rowcount
    for column in _BY:
        its = (column.table.c.shop_id == shop) & (column == person_id)
        connection.execute(update(column.table).where(its).values({column.name: FORGOTTEN}))
    known = {person_id, name or person_id} - {FORGOTTEN}
    return Erased(values=_forget_values(connection, shop, known), people=changed)


# ── devices and their owners ─────────────────────────────────────────────────
# What is to be erased is found by a reader, in batches, and erased by the writer, a batch a transaction.


def old_photos(connection: Connection, shop: str, cut: Cut) -> Iterator[list[str]]:
    """Give the uids of the rows of photos."""
    of = (inspection.c.shop_id == photo.c.shop_id) & (inspection.c.uid == photo.c.inspection_uid)
    asked = select(photo.c.uid).join(inspection, of).where(photo.c.shop_id == shop, cut.of())
    yield from _batches(connection, asked)


def drop_photos(connection: Connection, shop: str, keys: Sequence[str]) -> Erased:
    """Take rows of photos away; gives the hashes that no row names any more."""
    overwrite(connection)
    mine = (photo.c.shop_id == shop) & photo.c.uid.in_(keys)
    hashes = set(connection.execute(select(photo.c.sha256).where(mine)).scalars())
    dropped = connection.execute(delete(photo).where(mine)).rowcount
    still = set(connection.execute(select(photo.c.sha256).where(photo.c.sha256.in_(hashes))).scalars())
    copies = (photo_file.c.shop_id == shop) & photo_file.c.sha256.in_(hashes - still)
    connection.execute(delete(photo_file).where(copies))
    return Erased(photos=dropped, files=tuple(sorted(hashes - still)))


def old_notes(connection: Connection, shop: str, cut: Cut) -> Iterator[list[str]]:
    """Give the uids of records with notes that have no certificate: of others the notes were signed."""
    has_one = exists().where(
        certificate.c.shop_id == inspection.c.shop_id, certificate.c.uid == inspection.c.uid
    )
    asked = (
        select(inspection.c.uid)
        .join(record, record.c.id == inspection.c.id)
        .where(inspection.c.shop_id == shop, record.c.words.is_not(None), cut.of(), ~has_one)
    )
    yield from _batches(connection, asked)


def drop_notes(connection: Connection, shop: str, keys: Sequence[str]) -> Erased:
    """Take the notes out of records, and out of what the trail says of them."""
    overwrite(connection)
    found, terms = Erased(), Terms()
    mine = (inspection.c.shop_id == shop) & inspection.c.uid.in_(keys)
    for row in connection.execute(select(inspection).where(mine)).all():
        one = to_inspection(row, None)
        values = _forget_refs(connection, shop, _notes_in_trail(connection, one))
        _rewrite(connection, row.id, without_notes(one), terms)
        found += Erased(notes=1, values=values)
    return found


def old_numbers(connection: Connection, shop: str, cut: Cut) -> Iterator[list[str]]:
    """Give the references of devices' numbers, but for those that another inspection still needs."""
    columns = [inspection.c[name] for name in _NUMBERS]
    asked = select(*columns).where(inspection.c.shop_id == shop, cut.of()).order_by(inspection.c.id)
    for rows in connection.execute(asked).partitions(AT_ONCE):
        numbers = {number for row in rows for number in row if number}
        named = or_(*(column.in_(numbers) for column in columns))
        others = select(*columns).where(inspection.c.shop_id == shop, ~cut.of(), named)
        numbers -= {number for row in connection.execute(others) for number in row}
        refs = select(person_value.c.ref).where(
            person_value.c.shop_id == shop, person_value.c.value.in_(numbers)
        )
        if found := list(connection.execute(refs).scalars()):
            yield found


def drop_values(connection: Connection, shop: str, keys: Sequence[str]) -> Erased:
    """Take personal values out of the trail by their references."""
    overwrite(connection)
    return Erased(values=_forget_refs(connection, shop, keys))


def old_raw(connection: Connection, shop: str, cut: Cut) -> Iterator[list[str]]:
    """Give the uids of inspections whose devices' raw answers are kept."""
    of = (inspection.c.shop_id == capture.c.shop_id) & (inspection.c.uid == capture.c.inspection_uid)
    kept = select(inspection.c.uid).join(capture, of).where(capture.c.data.is_not(None))
    yield from _batches(connection, kept.where(capture.c.shop_id == shop, cut.of()).distinct())


def drop_raw(connection: Connection, shop: str, keys: Sequence[str]) -> Erased:
    """Take raw answers away; their rows stay, so that what was lost is told from what was forgotten."""
    overwrite(connection)
    mine = (capture.c.shop_id == shop) & capture.c.inspection_uid.in_(keys) & capture.c.data.is_not(None)
    return Erased(raw=connection.execute(update(capture).where(mine).values(data=None)).rowcount)


def _batches(connection: Connection, asked: Select[tuple[str]]) -> Iterator[list[str]]:
    for rows in connection.execute(asked).partitions(AT_ONCE):
        yield [str(row[0]) for row in rows]


def without_notes(one: Inspection) -> Inspection:
    """Give an inspection as it is when its notes were forgotten."""
    return replace(one, findings={name: replace(found, note="") for name, found in one.findings.items()})


def _rewrite(connection: Connection, row_id: int, one: Inspection, terms: Terms) -> None:
    index(connection, one, State.REFUSED.value, terms)
    document = to_document(one)
    changed = {"document": pack(document), "digest": hashlib.sha256(document).hexdigest()}
    connection.execute(update(inspection).where(inspection.c.id == row_id).values(changed))


def _notes_in_trail(connection: Connection, one: Inspection) -> set[str]:
    """Give the references that the events about an inspection hold for notes."""
    payloads = connection.execute(
        select(audit_event.c.payload).where(
            audit_event.c.shop_id == one.shop_id, audit_event.c.subject == one.uid
        )
    ).scalars()
    return {ref for payload in payloads for ref in _notes(json.loads(payload))}


def _notes(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, one in value.items():
            if name == "note" and isinstance(one, str) and len(one) == 64:
                yield one
            yield from _notes(one)
    elif isinstance(value, list):
        for one in value:
            yield from _notes(one)


def _forget_values(connection: Connection, shop: str, values: Collection[str]) -> int:
    mine = (person_value.c.shop_id == shop) & person_value.c.value.in_(sorted(values))
    return connection.execute(delete(person_value).where(mine)).rowcount


def _forget_refs(connection: Connection, shop: str, refs: Iterable[str]) -> int:
    mine = (person_value.c.shop_id == shop) & person_value.c.ref.in_(sorted(refs))
    return connection.execute(delete(person_value).where(mine)).rowcount


# ── both, from outside ───────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Way:
    find: Callable[[Connection, str, Cut], Iterator[list[str]]]
    drop: Callable[..., Erased]


_WAYS: Mapping[str, _Way] = {
    "photos": _Way(old_photos, drop_photos),
    "notes": _Way(old_notes, drop_notes),
    "values": _Way(old_numbers, drop_values),
    "raw": _Way(old_raw, drop_raw),
}


class SqlForgetting:
    """Erases for one shop, each batch in a transaction with its event.

    ``reading`` and ``recorded`` are the store's; ``event_of`` makes the event of what was erased.
    """

    def __init__(self, reading: Reading, recorded: Recorded, shop_id: str, event_of: EventOf) -> None:
        self._reading = reading
        self._recorded = recorded
        self._shop = shop_id
        self._event_of = event_of

    def count(self, kind: str, cut: Cut) -> int:
        """Count what ``erase`` would erase."""
        with self._reading() as connection:
            return sum(map(len, _WAYS[kind].find(connection, self._shop, cut)))

    def erase(self, kind: str, cut: Cut) -> Iterator[Erased]:
        """Erase ``photos``, ``notes`` or numbers (``values``), batch by batch; raises StoreTrouble."""
        way = _WAYS[kind]
        with self._reading() as connection:
            for keys in way.find(connection, self._shop, cut):
                yield self._write(partial(way.drop, shop=self._shop, keys=keys))

    def left_before(self, at: datetime) -> Sequence[str]:
        """Give the ids of people who left before a time and are not forgotten yet."""
        with self._reading() as connection:
            return left_before(connection, self._shop, at)

    def person(self, person_id: str) -> Erased:
        """Forget a person; raises StoreTrouble."""
        return self._write(lambda connection: forget_person(connection, self._shop, person_id))

    def _write(self, work: Callable[[Connection], Erased]) -> Erased:
        def whole(connection: Connection) -> tuple[Erased, AuditEvent]:
            erased = work(connection)
            return erased, self._event_of(erased)

        return self._recorded(whole)

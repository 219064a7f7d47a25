# SPDX-License-Identifier: Apache-2.0
"""Signed heads as they lie in the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from sqlalchemy import Connection, and_, bindparam, insert, select

from inspector.domain.event import AuditEvent
from inspector.domain.head import SignedHead
from inspector.domain.trail import Head
from inspector.storage import chain_names
from inspector.storage.schema import audit_event
from inspector.storage.schema_audit import audit_head
from inspector.storage.trail import newest

T = TypeVar("T")
_OF_WRITER = (audit_head.c.shop_id == bindparam("shop"), audit_head.c.writer_id == bindparam("writer"))
_LAST = (
    select(audit_head.c.seq, audit_head.c.at).where(*_OF_WRITER).order_by(audit_head.c.seq.desc()).limit(1)
)
_IS_ITS_EVENT = and_(
    audit_event.c.shop_id == audit_head.c.shop_id,
    audit_event.c.writer_id == audit_head.c.writer_id,
    audit_event.c.seq == audit_head.c.seq,
)
_ALL = (
    select(audit_head, audit_event.c.hash)
    .join(audit_event, _IS_ITS_EVENT, isouter=True)
    .where(audit_head.c.shop_id == bindparam("shop"))
    .order_by(audit_head.c.writer_id, audit_head.c.seq)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A row of a head, unproven; ``event_hash`` is of the event that it names, empty where that is gone."""

    writer: str
    seq: int
    at: datetime
    jws: str
    event_hash: str


class Writable(Protocol):
    """The store, as far as heads need it."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one moment of the store."""
        ...

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something and write its event, if any, in one transaction."""
        ...


class SqlHeads:
    """The heads of one shop's chains; ``bench`` says whose home this is."""

    def __init__(self, store: Writable, shop_id: str, bench: str) -> None:
        self._store = store
        self._shop = shop_id
        self._bench = bench

    def newest(self) -> Head:
        """Give the newest event of this home's chain; number 0 where there is none."""
        with self._store.reading() as connection:
            return newest(connection, self._shop, self._name(connection))

    def last(self) -> tuple[int, datetime] | None:
        """Give the number of this home's newest signed head and when it was signed."""
        with self._store.reading() as connection:
            mine = {"shop": self._shop, "writer": self._name(connection)}
            row = connection.execute(_LAST, mine).first()
        return (int(row.seq), row.at) if row else None

    def _name(self, connection: Connection) -> str:
        return chain_names.current(connection, self._shop, self._bench)

    def keep(self, signed: SignedHead) -> None:
        """Keep a head; one of the same event that is there stays."""
        head = signed.head
        row = {"shop_id": head.shop_id, "writer_id": head.writer, "seq": head.seq}

        def work(connection: Connection) -> tuple[None, None]:
            mine = [audit_head.c[name] == value for name, value in row.items()]
            if connection.execute(select(audit_head.c.seq).where(*mine)).first() is None:
                connection.execute(insert(audit_head), {**row, "at": signed.at, "jws": signed.jws})
            return None, None

        self._store.recorded(work)

    def kept(self) -> Sequence[Kept]:
        """Give every head that is kept, as it lies there."""
        with self._store.reading() as connection:
            rows = connection.execute(_ALL, {"shop": self._shop})
            return [Kept(row.writer_id, int(row.seq), row.at, row.jws, row.hash or "") for row in rows]

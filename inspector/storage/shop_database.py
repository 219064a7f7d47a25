# SPDX-License-Identifier: Apache-2.0
"""The shop's database as a destination of the outbox: closed inspections, and the audit trail behind them.

Sending again changes nothing there. The trail is sent from where the shop's
database has it: one that was restored from an older backup gets what it lacks.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from inspector.domain.errors import (
    BadInput,
    CertificateTrouble,
    DestinationDown,
    DestinationRefused,
    StoreDamaged,
    StoreTrouble,
    TokenRefused,
)
from inspector.domain.event import AuditEvent
from inspector.domain.outbox import EVENTS, RECORD, OutboxRow
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, Clock, PhotoFiles, Receipt
from inspector.storage import chain_names, copies, evidence_copies, taking_heads, taking_in
from inspector.storage.copies import Span, Trail, span_of
from inspector.storage.shop_store import ShopStore

T = TypeVar("T")
_log = logging.getLogger(__name__)
KIND = "shop-database"
AT_ONCE = 100
"""Events in one transaction."""
_NOT_LET_IN = frozenset({"28000", "28P01"})
"""A user or a password that the server names as wrong; whatever else keeps a bench out may pass."""


class BenchStore(Protocol):
    """The bench's own store, as far as copies of it need it."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one moment of the store."""
        ...

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something and write its event, if any, in one transaction."""
        ...


class ShopDatabase:
    """Brings what ``bench`` keeps to ``shop``; ``trail`` says whose, by the bench's own name.

    Both are opened late. ``photos`` is the bench's folder; without one photos stay there.
    ``heard`` does what is asked of the bench there.
    """

    def __init__(
        self,
        trail: Trail,
        bench: Callable[[], BenchStore],
        shop: ShopStore,
        clock: Clock,
        *,
        is_test: bool,
        photos: PhotoFiles | None = None,
        heard: Callable[[Cancel], None] = lambda _: None,
    ) -> None:
        self.name = trail.destination
        self.accepts_training = is_test
        self._trail = trail
        self._bench = bench
        self._shop = shop
        self._clock = clock
        self._photos = photos
        self._heard = heard

    def hear(self, cancel: Cancel) -> None:
        """Do what desks ask of this bench; that they cannot be heard now stops nothing, and is in the log."""
        try:
            self._heard(cancel)
        except (StoreTrouble, CertificateTrouble, ValueError) as trouble:
            _log.warning("what the desks ask is not heard", extra={"why": str(trouble)})

    def prepare(self) -> None:
        """Let the events wait that no row names yet; raises StoreTrouble of the bench's own store."""
        bench = self._bench()
        with bench.reading() as connection:
            mine = [replace(self._trail, writer=name) for name in self._names(connection)]
            behind = [one for one in mine if copies.is_behind(connection, one)]
        now = self._clock.now()
        for one in behind:
            bench.recorded(lambda connection: (copies.want_events(connection, one, now), None))  # noqa: B023

    def _names(self, connection: Connection) -> tuple[str, ...]:
        return chain_names.names(connection, self._trail.shop_id, self._trail.writer)

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Bring one row; raises as every destination does, and Cancelled."""
        try:
            if row.kind == RECORD:
                return self._record(row, cancel)
            if row.kind == EVENTS:
                return self._events(span_of(row.body), cancel)
        except StoreDamaged as trouble:
            raise DestinationRefused(trouble.title, trouble.advice, code=trouble.code) from trouble
        raise DestinationRefused(
            Phrase("The shop's database takes no row of the kind '{kind}'.", kind=row.kind),
            "Put it aside with a reason.",
            code="kind",
        )

    def check(self, cancel: Cancel) -> None:
        """Return where it can be read and written; raises DestinationDown, TokenRefused, Cancelled."""
        cancel.raise_if_set()
        with _answers():
            self._shop.change(lambda connection: connection.exec_driver_sql("SELECT 1").first())

    def close(self) -> None:
        """Close the connections."""
        self._shop.close()

    def _record(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        with self._bench().reading() as connection:
            one = taking_in.record_of(connection, self._trail.shop_id, row.uid)
        if one is None:
            raise DestinationRefused(
                Phrase("There is no closed inspection {uid} here.", uid=row.uid),
                "Put the row aside with a reason.",
                code="gone",
            )
        cancel.raise_if_set()
        with _answers():
            taken = self._shop.change(lambda connection: taking_in.take_record(connection, one))
        self._evidence(row.uid, cancel)
        return Receipt(taken.value)

    def _evidence(self, uid: str, cancel: Cancel) -> None:
        """Bring the photos and raw answers of a record that are not there, each in one transaction."""
        reading, shop_id = self._bench().reading, self._trail.shop_id
        with reading() as connection:
            wanted = evidence_copies.here(connection, shop_id, uid)
        with _answers(), self._shop.reading() as connection:
            left = wanted - evidence_copies.there(connection, wanted)
        for take in evidence_copies.brought(reading, self._photos, left):
            cancel.raise_if_set()
            with _answers():
                self._shop.change(take)

    def _events(self, span: Span, cancel: Cancel) -> Receipt:
        """Send what the shop's database lacks up to the end of the span, each part in one transaction."""
        new, behind = 0, self._followed(span)
        while behind <= span.last:
            cancel.raise_if_set()
            part = replace(span, first=behind, last=min(span.last, behind + AT_ONCE - 1))
            with self._bench().reading() as connection:
                events = taking_in.events_of(connection, self._trail.shop_id, part)
            with _answers():
                new += self._shop.change(lambda connection: taking_in.take_events(connection, events))  # noqa: B023
            behind = part.last + 1
        is_new = self._heads(span) > 0 or new > 0
        return Receipt("stored" if is_new else "unchanged", str(new))

    def _heads(self, span: Span) -> int:
        """Send the signed heads of the events that are there, which the shop's database lacks."""
        shop_id = self._trail.shop_id
        with _answers(), self._shop.reading() as connection:
            last = taking_heads.last_of(connection, shop_id, span.writer)
        with self._bench().reading() as connection:
            heads = taking_heads.heads_of(connection, shop_id, span, last)
        if not heads:
            return 0
        with _answers():
            return self._shop.change(lambda connection: taking_heads.take_heads(connection, heads))

    def _followed(self, span: Span) -> int:
        """Give the number of the first event that the shop's database lacks; its last one has to be ours.

        A chain that this home wrote before it was restored may be longer there.
        """
        with _answers(), self._shop.reading() as connection:
            seq, digest = taking_in.head_of(connection, self._trail.shop_id, span.writer)
        with self._bench().reading() as connection:
            ours = taking_in.hash_at(connection, self._trail.shop_id, span.writer, seq)
        if ours != digest and not self._is_its_beginning(span, seq):
            raise taking_in.fork(span.writer, seq)
        return seq + 1

    def _is_its_beginning(self, span: Span, seq: int) -> bool:
        """Tell whether a chain that ended here is how the one there, which goes to ``seq``, begins."""
        shop_id = self._trail.shop_id
        with self._bench().reading() as connection:
            last, ours = taking_in.head_of(connection, shop_id, span.writer)
            is_over = span.writer != self._names(connection)[-1]
        if not is_over or last > seq:
            return False
        with _answers(), self._shop.reading() as connection:
            return taking_in.hash_at(connection, shop_id, span.writer, last) == ours


@contextmanager
def _answers() -> Iterator[None]:
    """Turn what is wrong with the shop's database into what the outbox understands."""
    try:
        yield
    except StoreTrouble as trouble:
        if trouble.code in _NOT_LET_IN:
            advice = "Give it the password with 'inspector destinations secret', or mend its address."
            raise TokenRefused(trouble.title, advice, code=trouble.code) from trouble
        raise DestinationDown(trouble.title, code=trouble.code) from trouble
    except BadInput as trouble:
        raise DestinationRefused(trouble.title, trouble.advice, code=trouble.code) from trouble

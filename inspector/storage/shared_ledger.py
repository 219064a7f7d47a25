# SPDX-License-Identifier: Apache-2.0
"""The ledger of a shop whose benches take turns at a marketplace: in its database, written under a lease.

So no two benches confirm other devices for one order line, and who takes over knows
what was, or may have been, sent. What waits in the outbox, and what is put on record,
stands in the store of the bench that does it. An intent whose bench died before its
row was written is found by the next bench, which sends it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from inspector.domain.event import AuditEvent
from inspector.domain.line_intent import Intent
from inspector.domain.outbox import RowState
from inspector.ports import Clock
from inspector.storage.leases import ShopLease
from inspector.storage.line_ledger import LedgerPlace, SqlLineLedger, Writable
from inspector.storage.schema import outbox
from inspector.storage.shop_store import ShopStore


class SharedLineLedger(SqlLineLedger):
    """``shop`` keeps the intents and ``bench`` the rows and events. What changes is written under ``lease``.

    Raises DestinationDown where another bench has it.
    """

    def __init__(
        self,
        shop: ShopStore,
        bench: Callable[[], Writable],
        place: LedgerPlace,
        clock: Clock,
        lease: ShopLease,
    ) -> None:
        super().__init__(lambda: shop, place, clock)
        self._bench = bench
        self._lease = lease

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent, then its outbox row; or give the one that wants the same. Raises NotAllowed."""
        first = replace(intent, version=1)
        kept, is_new = self._lease.write(lambda connection: self._kept(connection, first))
        self._bench().recorded(
            lambda connection: (None, self._sendable(connection, kept, intent.by, is_new=is_new))
        )
        return kept

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the one whose version it carries; None where that was changed meanwhile."""
        after = self._lease.write(lambda connection: self._changed(connection, intent))
        if after is not None:
            said = self._event(after)
            self._bench().recorded(lambda _: (None, said))
        return after

    def elsewhere(self) -> Sequence[Intent]:
        """Give those that are to be sent and have no row at this bench, oldest first.

        Not what a person put aside at the bench that has the row.
        """
        waiting = self.unsettled()
        with self._bench().reading() as connection:
            foreign = [one for one in waiting if not self._has_row(connection, one)]
        return [one for one in foreign if not self.note(_aside(one))]

    def tell_aside(self) -> None:
        """Let the other benches know what a person put aside here, and what is to be sent after all."""
        for one in self.unsettled():
            with self._bench().reading() as connection:
                state = connection.execute(select(outbox.c.state).where(self._row_of(one))).scalar()
            is_aside = "yes" if state == RowState.DROPPED.value else ""
            if state is not None and self.note(_aside(one)) != is_aside:
                self.keep_note(_aside(one), is_aside)

    def take_over(self, intent: Intent) -> None:
        """Let this bench's outbox send what another one confirmed."""

        def work(connection: Connection) -> tuple[None, AuditEvent | None]:
            if self._has_row(connection, intent):
                return None, None
            self._put_row(connection, intent)
            return None, replace(self._event(intent), what="order_line.taken_over")

        self._bench().recorded(work)

    def _sendable(self, connection: Connection, kept: Intent, by: str, *, is_new: bool) -> AuditEvent | None:
        if is_new or self._has_row(connection, kept):
            return super()._sendable(connection, kept, by, is_new=is_new)
        self._put_row(connection, kept)
        return replace(self._event(kept), who=by)

    def _has_row(self, connection: Connection, intent: Intent) -> bool:
        """Tell whether a row brings it; one that is done or put aside brings nothing more by itself."""
        state = connection.execute(select(outbox.c.state).where(self._row_of(intent))).scalar()
        return state is not None and state != RowState.DELIVERED.value


def _aside(intent: Intent) -> str:
    """Name the note of an intent that is not to be sent for now."""
    return f"aside {intent.line_id} {intent.uid}"

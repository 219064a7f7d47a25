# SPDX-License-Identifier: Apache-2.0
"""What a store keeps of what leaves the bench: the rows of the outbox, and the print jobs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from inspector.domain.event import AuditEvent
from inspector.domain.outbox import OutboxRow
from inspector.domain.print_job import PrintJob
from inspector.storage import deliveries as outbox_rows
from inspector.storage import print_jobs as print_rows
from inspector.storage.store_base import StoreBase


class SendingStore(StoreBase):
    """Implement ``Outbox`` and ``PrintStore``."""

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
            added = print_rows.add(connection, self._shop, self._chain.bench, job)
            counted = replace(event, payload={**event.payload, "copy": added.copy})
            self._chain.append(connection, counted)
            return added

        return self._write(work)

    def latest_certificate(self) -> str | None:
        """Give the uid of the certificate that was signed last, or None."""
        with self.reading() as connection:
            return print_rows.latest_certificate(connection, self._shop)

    def settle_print(self, job: PrintJob) -> None:
        """Write how a print job stands."""
        self._write(lambda connection: print_rows.settle(connection, self._shop, job))

    def prints(self, *, uid: str = "", limit: int = 0, here: bool = False) -> Sequence[PrintJob]:
        """Give the print jobs that are not over, oldest first; of a shared store those wanted at this desk.

        Another desk's printer is not this one's; a file is one bench's, whatever it was called.
        With ``uid`` all of one certificate,
        with ``limit`` the newest of all; with ``here`` of those too what was wanted at this desk.
        """
        whose = print_rows.Whose(self._shop, self._chain.bench if self._is_shared else "")
        with self.reading() as connection:
            if uid:
                return print_rows.of_certificate(connection, whose if here else whose.of_all, uid)
            if limit:
                return print_rows.recent(connection, whose if here else whose.of_all, limit)
            return print_rows.unfinished(connection, whose)

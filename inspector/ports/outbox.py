# SPDX-License-Identifier: Apache-2.0
"""What waits to leave the bench."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from inspector.domain.event import AuditEvent
    from inspector.domain.outbox import OutboxRow


class Outbox(Protocol):
    """What waits to leave the bench: the part of the store that sync works on. Raises StoreTrouble."""

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        """Claim at most ``limit`` due rows of a destination until ``until``, oldest first.

        Due is a pending row that was never tried, whose ``next_at`` has come, or
        whose ``next_at`` is further off than LONGEST_WAIT; and a sending one
        whose claim is over. ``held`` are the rows that the caller's process is
        sending: in a store which one process at a time may write, every other
        claim is over, because its process is gone. Without ``held`` a claim is
        over once ``claimed_until`` has come, or is beyond ``until``. A row waits
        while an earlier one of the same certificate, or of one that it
        supersedes, is pending, sending or parked at the destination: what is
        said of one device arrives in order. The rows come back as sending, with
        their ``claimed_until`` and the number of their ``claim``.
        """
        ...

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        """Write the state, attempts, next_at, last_error and cause of ``row`` and free its claim.

        ``event`` is written in the same transaction. Nothing is written, and
        False given, when the row is no longer claimed as ``row.claim`` and
        ``row.claimed_until`` say: its claim is over and another has it.
        """
        ...

    def settle_all(self, changes: Sequence[tuple[OutboxRow, AuditEvent | None]]) -> Sequence[bool]:
        """Settle rows, each with its event, in one transaction: all that can be are, or none is.

        Tells of each, in order, whether it was; see ``settle``.
        """
        ...

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        """Give one row of the outbox by its number."""
        ...

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        """Give the rows of the outbox, oldest first; of one certificate with ``uid``."""
        ...

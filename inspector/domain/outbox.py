# SPDX-License-Identifier: Apache-2.0
"""What waits to leave the bench."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class RowState(StrEnum):
    """Where an outbox row stands; shown as waiting, sending, done, parked, dropped."""

    PENDING = "pending"
    SENDING = "sending"
    DELIVERED = "delivered"
    PARKED = "parked"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to bring to one destination, before the store has numbered it.

    ``kind`` is ``certificate``, or ``void`` for the statement that one is;
    ``body`` what is sent, as bytes of JSON.
    """

    uid: str
    destination: str
    kind: str
    body: bytes


@dataclass(frozen=True, slots=True)
class OutboxDevice:
    """Whose certificate a row brings, as people tell devices apart. Empty text means unknown."""

    model: str = ""
    imei: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A delivery in the outbox. ``next_at`` and ``claimed_until`` are UTC."""

    id: int
    uid: str
    destination: str
    kind: str
    body: bytes
    state: RowState
    attempts: int
    next_at: datetime
    claimed_until: datetime | None = None
    last_error: str = ""

    def held_until(self, since: datetime, lease_s: float) -> datetime | None:
        """Give until when another process holds this row, which it claimed before ``since``; else None.

        A claim lasts ``lease_s`` seconds: one of a process that was killed ends by itself.
        """
        until = self.claimed_until
        if self.state is not RowState.SENDING or until is None or until <= since:
            return None
        return until if until <= since + timedelta(seconds=lease_s) else None

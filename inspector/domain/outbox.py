# SPDX-License-Identifier: Apache-2.0
"""What waits to leave the bench."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

CERTIFICATE, VOID = "certificate", "void"
"""Kinds of what goes out."""
REVIEW = "review"
"""The kind of a countersignature, which goes where its certificate goes, behind it."""
FOLLOWERS = (VOID, REVIEW)
"""Kinds that speak of a certificate: they wait with it, and are put aside with it."""
RECORD, EVENTS = "record", "events"
"""Kinds of what goes to the shop's database: a closed inspection, as it stands when it is sent, and a span of
the audit trail. Their bodies name what is to be sent: a person who is forgotten lies in no outbox."""
LONGEST_WAIT = timedelta(hours=2)
"""No row is ever put off for longer: one that is was put off by a clock that was ahead, and is due."""


class RowState(StrEnum):
    """Where an outbox row stands; shown as waiting, sending, done, parked, dropped, held.

    A held row waits as any other, and is not sent while its lot is rejected: no row is kept with that state.
    """

    PENDING = "pending"
    SENDING = "sending"
    DELIVERED = "delivered"
    PARKED = "parked"
    DROPPED = "dropped"
    HELD = "held"


class Cause(StrEnum):
    """Why a row was not delivered at its last try: nobody answered, the token was refused, it was refused."""

    NONE = ""
    DOWN = "down"
    TOKEN = "token"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One thing to bring to one destination, before the store has numbered it.

    ``kind`` is ``certificate``, ``void`` for the statement that one is, or ``review`` for a countersignature;
    ``body`` what is sent, as bytes of JSON; ``supersedes`` the uid of the device's
    earlier certificate, which has to arrive first, empty for none. ``is_aside``: it
    is put aside from the beginning, as what it is about was.
    """

    uid: str
    destination: str
    kind: str
    body: bytes
    supersedes: str = ""
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class OutboxDevice:
    """Whose certificate a row brings, as people tell devices apart. Empty text means unknown."""

    model: str = ""
    imei: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A delivery in the outbox. ``next_at`` and ``claimed_until`` are UTC.

    ``claim`` counts how often the row was claimed, so that the word of an earlier
    claim is told from that of a later one whatever the clock says.
    """

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
    claim: int = 0
    cause: Cause = Cause.NONE

    def held_until(self, since: datetime, lease_s: float) -> datetime | None:
        """Give until when another process holds this row, which it claimed before ``since``; else None.

        A claim lasts ``lease_s`` seconds: one of a process that was killed ends by itself.
        """
        until = self.claimed_until
        if self.state is not RowState.SENDING or until is None or until <= since:
            return None
        return until if until <= since + timedelta(seconds=lease_s) else None


def alike(row: OutboxRow, rows: Iterable[OutboxRow]) -> tuple[OutboxRow, ...]:
    """Give the rows that the destination refused in the same words as ``row``; none where it did not."""
    if row.state is not RowState.PARKED:
        return ()
    return tuple(one for one in rows if _refusal(one) == _refusal(row))


def _refusal(row: OutboxRow) -> tuple[RowState, str, str]:
    return row.state, row.destination, row.last_error


def followers_put_aside(woken: Iterable[OutboxRow], rows: Iterable[OutboxRow]) -> tuple[OutboxRow, ...]:
    """Give those of ``rows`` that speak of what lies aside among ``woken``, and lie aside too."""
    wanted = {_place(row) for row in woken if row.kind == CERTIFICATE and row.state is RowState.DROPPED}
    return tuple(
        one
        for one in rows
        if one.kind in FOLLOWERS and one.state is RowState.DROPPED and _place(one) in wanted
    )


def followers_that_wait(put_aside: Iterable[OutboxRow], rows: Iterable[OutboxRow]) -> tuple[OutboxRow, ...]:
    """Give those of ``rows`` that wait to speak of what is put aside: nobody there would know of what."""
    without = {_place(row) for row in put_aside if row.kind == CERTIFICATE}
    waiting = (RowState.PENDING, RowState.PARKED)
    return tuple(
        one for one in rows if one.kind in FOLLOWERS and one.state in waiting and _place(one) in without
    )


def _place(row: OutboxRow) -> tuple[str, str]:
    return row.uid, row.destination


def stopped(rows: Iterable[OutboxRow]) -> tuple[str, ...]:
    """Name the destinations that wait for a new token, in order."""
    names = {row.destination for row in rows if row.state is RowState.PENDING and row.cause is Cause.TOKEN}
    return tuple(sorted(names))

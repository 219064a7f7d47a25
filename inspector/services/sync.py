# SPDX-License-Identifier: Apache-2.0
"""Sync: bring what waits in the outbox to its destinations, once each and in order.

A row is claimed, sent and settled; whatever happens in between, its claim
expires and it is sent again, which changes nothing at the destination (uid and
digest). A refusal is parked with the destination's words for a person to mend.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, NotAllowed, SyncTrouble
from inspector.domain.event import AuditEvent, Json
from inspector.domain.outbox import Cause, OutboxRow, RowState, followers_put_aside, followers_that_wait
from inspector.domain.person import Verb, require
from inspector.domain.phrase import Phrase
from inspector.ports import Hearing, Preparing
from inspector.services.backoff import Draw, Waits
from inspector.services.claims import Claims
from inspector.services.lane import Lane, OnRow

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.ports import Cancel, Clock, Marketplace, Outbox

Change = Callable[[OutboxRow], tuple[OutboxRow, AuditEvent]]
CONNECTIONS = 8
_MENDABLE = (RowState.PARKED, RowState.PENDING)
_SENDABLE = (*_MENDABLE, RowState.DROPPED)
_DROPPABLE = (*_MENDABLE, RowState.HELD)
AT_ONCE = 200
"""Rows that a person changes in one transaction."""
LONGEST_REASON = 500
"""Characters of a reason that are kept."""


@dataclass(frozen=True, slots=True)
class DestinationReport:
    """What one drain did at one destination.

    ``postponed`` rows are waiting for another try, the first at ``next_at``
    (UTC). ``trouble`` is why the destination was left before its rows were
    through: it is down, or wants a new token.
    """

    name: str
    delivered: int = 0
    parked: int = 0
    postponed: int = 0
    trouble: SyncTrouble | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one drain did, destination by destination."""

    destinations: tuple[DestinationReport, ...]
    is_cancelled: bool = False

    @property
    def delivered(self) -> int:
        """Count the rows that arrived."""
        return sum(one.delivered for one in self.destinations)

    @property
    def parked(self) -> int:
        """Count the rows that a person has to mend."""
        return sum(one.parked for one in self.destinations)

    @property
    def postponed(self) -> int:
        """Count the rows that were tried and wait for another try."""
        return sum(one.postponed for one in self.destinations)

    @property
    def troubles(self) -> tuple[str, ...]:
        """Say why destinations were left, one line each."""
        return tuple(f"{one.name}: {one.trouble}" for one in self.destinations if one.trouble is not None)


class Sync:
    """Drains the outbox of one store into its destinations."""

    def __init__(
        self,
        store: Outbox,
        destinations: Sequence[Marketplace],
        clock: Clock,
        *,
        waits: Waits | None = None,
        draw: Draw = random.random,
    ) -> None:
        self._store = store
        self._destinations = tuple(destinations)
        self._clock = clock
        self.waits = waits or Waits()
        self.draw = draw
        self._claims = Claims(store, clock)

    @property
    def names(self) -> tuple[str, ...]:
        """List the destinations' names."""
        return tuple(one.name for one in self._destinations)

    def drain(
        self,
        cancel: Cancel,
        on_row: OnRow | None = None,
        workers: int = CONNECTIONS,
        only: Collection[str] | None = None,
    ) -> SyncReport:
        """Send every row that is due, with at most ``workers`` requests at once per destination.

        ``only`` names the destinations to serve (all of them when None).
        ``on_row`` gets each row as it was settled, one after the other, on a
        thread of the drain. Returns soon after ``cancel`` is set, with what was
        done until then. Raises StoreTrouble.
        """
        chosen = [one for one in self._destinations if only is None or one.name in only]
        for one in chosen:
            if isinstance(one, Preparing):
                one.prepare()
        lanes = [self._lane(one, cancel, on_row, workers) for one in chosen]
        for lane in lanes:
            lane.start()
        for lane in lanes:
            lane.join()
        for one, lane in zip(chosen, lanes, strict=True):
            if isinstance(one, Hearing) and lane.trouble is None and not cancel.is_set:
                one.hear(cancel)
        return SyncReport(tuple(_report(lane) for lane in lanes), cancel.is_set)

    def _lane(self, destination: Marketplace, cancel: Cancel, on_row: OnRow | None, workers: int) -> Lane:
        return Lane(
            self._store,
            destination,
            self._clock,
            self._claims,
            waits=self.waits,
            draw=self.draw,
            cancel=cancel,
            on_row=on_row,
            workers=workers,
        )

    def make_due(self, only: Collection[str] | None = None) -> int:
        """Let every waiting row be tried now, whenever it was to be; give how many there were.

        ``only`` names the destinations that are meant (all of them when None).
        """
        now = self._clock.now()
        rows = [row for row in self._store.outbox() if only is None or row.destination in only]
        waiting = [row for row in rows if row.state is RowState.PENDING and row.next_at > now]
        return sum(self._store.settle_all([(replace(row, next_at=now), None) for row in waiting]))

    def retry(self, row_id: int, by: Person) -> OutboxRow:
        """Make a parked, waiting or dropped row due now.

        Raises NotAllowed when it is none of them, or ``by`` may not.
        """
        require(by, Verb.SEND)
        row = self._row(row_id, _SENDABLE)
        now = self._clock.now()
        wanted = replace(row, state=RowState.PENDING, next_at=now, cause=Cause.NONE)
        return self._settle(
            wanted, self._event(now, by, "outbox.retried", row), *self._followers_of(row, now, by)
        )

    def drop(self, row_id: int, reason: str, by: Person) -> OutboxRow:
        """Give up a parked or waiting row for a reason that goes on record.

        Raises BadInput without a reason, NotAllowed when the row is neither or ``by`` may not.
        """
        require(by, Verb.SEND)
        said = _said(reason)
        row = self._row(row_id, _DROPPABLE)
        now = self._clock.now()
        words = Phrase("Put aside by {name}: {reason}", name=by.name, reason=said)

        def dropped(one: OutboxRow) -> tuple[OutboxRow, AuditEvent]:
            event = self._event(now, by, "outbox.dropped", one, reason=said)
            return replace(one, state=RowState.DROPPED, last_error=str(words)), event

        follow = followers_that_wait([row], self._store.outbox(uid=row.uid))
        return self._settle(*dropped(row), *map(dropped, follow))

    def retry_all(self, rows: Iterable[OutboxRow], by: Person) -> int:
        """Make those of ``rows`` due that ``retry`` would; give how many. Raises NotAllowed."""
        require(by, Verb.SEND)
        now = self._clock.now()

        def due(row: OutboxRow) -> tuple[OutboxRow, AuditEvent]:
            return self._woken(row, now, by)

        return self._change_all(rows, _SENDABLE, due, by)

    def drop_all(self, rows: Iterable[OutboxRow], reason: str, by: Person) -> int:
        """Give up those of ``rows`` that ``drop`` would; give how many. Raises BadInput, NotAllowed."""
        require(by, Verb.SEND)
        said, now = _said(reason), self._clock.now()
        words = str(Phrase("Put aside by {name}: {reason}", name=by.name, reason=said))

        def dropped(row: OutboxRow) -> tuple[OutboxRow, AuditEvent]:
            event = self._event(now, by, "outbox.dropped", row, reason=said)
            return replace(row, state=RowState.DROPPED, last_error=words), event

        meant = list(rows)
        ids = {row.id for row in meant}
        follow = [row for row in followers_that_wait(meant, self._store.outbox()) if row.id not in ids]
        self._change_all(follow, _MENDABLE, dropped, by)  # first: none waits without its certificate
        return self._change_all(meant, _DROPPABLE, dropped, by)

    def _change_all(
        self,
        rows: Iterable[OutboxRow],
        states: Collection[RowState],
        change: Change,
        by: Person,
    ) -> int:
        """Change rows as they stand now, some in one transaction: an answer waits for no more than that.

        What speaks of certificates that were put aside is woken with them.
        """
        meant, known = {row.id for row in rows}, self._store.outbox()
        ready = [row for row in known if row.id in meant and row.state in states]
        done = 0
        for begin in range(0, len(ready), AT_ONCE):
            group = ready[begin : begin + AT_ONCE]
            follow = [row for row in followers_put_aside(group, known) if row.id not in meant]
            changes = [*map(change, group), *(self._woken(row, self._clock.now(), by) for row in follow)]
            done += sum(self._store.settle_all(changes)[: len(group)])
        return done

    def _woken(self, row: OutboxRow, at: datetime, by: Person) -> tuple[OutboxRow, AuditEvent]:
        """Let a row be due, as the one that it follows."""
        wanted = replace(row, state=RowState.PENDING, next_at=at, cause=Cause.NONE)
        return wanted, self._event(at, by, "outbox.retried", row)

    def take_back(self, before: OutboxRow, by: Person) -> OutboxRow:
        """Undo a drop: the row stands again as it did ``before``.

        Raises NotAllowed when it is dropped no more, or ``by`` may not.
        """
        require(by, Verb.SEND)
        row = self._row(before.id, (RowState.DROPPED,))
        wanted = replace(row, state=before.state, next_at=before.next_at, last_error=before.last_error)
        now = self._clock.now()
        return self._settle(
            wanted, self._event(now, by, "outbox.taken_back", row), *self._followers_of(row, now, by)
        )

    def take_back_all(self, before: Sequence[OutboxRow], by: Person) -> int:
        """Undo drops: those that are dropped still stand again as they did ``before``; give how many.

        Raises NotAllowed when ``by`` may not, or it is one row and dropped no more.
        """
        if len(before) == 1:
            self.take_back(before[0], by)
            return 1
        require(by, Verb.SEND)
        now, known = self._clock.now(), {row.id: row for row in before}

        def back(row: OutboxRow) -> tuple[OutboxRow, AuditEvent]:
            one = known[row.id]
            wanted = replace(row, state=one.state, next_at=one.next_at, last_error=one.last_error)
            return wanted, self._event(now, by, "outbox.taken_back", row)

        return self._change_all(before, (RowState.DROPPED,), back, by)

    def _followers_of(self, row: OutboxRow, at: datetime, by: Person) -> list[tuple[OutboxRow, AuditEvent]]:
        found = followers_put_aside([row], self._store.outbox(uid=row.uid))
        return [self._woken(one, at, by) for one in found]

    def _row(self, row_id: int, states: Collection[RowState]) -> OutboxRow:
        row = self._store.outbox_row(row_id)
        if row is None:
            raise BadInput(
                Phrase("The outbox has no row {row_id}.", row_id=row_id),
                "Run 'inspector outbox' to see the rows.",
            )
        if row.state not in states:
            raise NotAllowed(
                Phrase("Row {row_id} is {state}.", row_id=row_id, state=row.state),
                "Only a waiting or parked row can be changed.",
            )
        return row

    def _settle(self, row: OutboxRow, event: AuditEvent, *more: tuple[OutboxRow, AuditEvent]) -> OutboxRow:
        if not self._store.settle_all([(row, event), *more])[0]:
            raise NotAllowed(Phrase("Row {id} is being sent now.", id=row.id), "Look again in a moment.")
        return row

    def _event(self, at: datetime, by: Person, what: str, row: OutboxRow, **more: str) -> AuditEvent:
        payload: dict[str, Json] = {"row": row.id, "destination": row.destination, "answer": row.last_error}
        return AuditEvent(at, by.id, what, row.uid, {**payload, **more})


def _said(reason: str) -> str:
    said = " ".join(reason.split())[:LONGEST_REASON]
    if not said:
        raise BadInput("A row is only dropped with a reason.", "Say why it need not arrive.")
    return said


def _report(lane: Lane) -> DestinationReport:
    counts = lane.counts
    return DestinationReport(
        name=lane.name,
        delivered=counts[RowState.DELIVERED],
        parked=counts[RowState.PARKED],
        postponed=counts[RowState.PENDING],
        trouble=lane.trouble,
        next_at=lane.next_at,
    )

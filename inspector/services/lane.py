# SPDX-License-Identifier: Apache-2.0
"""One drain of one destination: a few threads that claim and send rows, and one that settles them.

The threads are daemons: one that hangs where no one can reach it (a name that
does not resolve) is left behind after a cancel, or when its row's claim ends;
the row then waits for another try, and the late word of the thread is not heard.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from inspector.domain.envelope import says_training
from inspector.domain.errors import (
    BenchTrouble,
    Cancelled,
    DestinationDown,
    DestinationRefused,
    SyncTrouble,
    TokenRefused,
)
from inspector.domain.outbox import Cause, OutboxRow, RowState
from inspector.domain.phrase import Phrase
from inspector.services.backoff import Draw, Waits, backoff_s
from inspector.services.settling import Settling
from inspector.services.supply import Supply

if TYPE_CHECKING:
    from inspector.ports import Cancel, Clock, Marketplace, Outbox
    from inspector.services.claims import Claims

OnRow = Callable[[OutboxRow], None]
DOWNS = 8
"""Rows without an answer, one after the other, after which a destination is down that had answered before."""
_POLL_S = 0.05


class Lane:
    """Sends what is due at one destination; ``counts``, ``trouble`` and ``next_at`` say how it went."""

    def __init__(
        self,
        store: Outbox,
        destination: Marketplace,
        clock: Clock,
        claims: Claims,
        *,
        waits: Waits,
        draw: Draw,
        cancel: Cancel,
        on_row: OnRow | None,
        workers: int,
    ) -> None:
        self.name = destination.name
        self.counts: Counter[RowState] = Counter()
        self.next_at: datetime | None = None
        self._store = store
        self._destination = destination
        self._clock = clock
        self._claims = claims
        self._waits = waits
        self._draw = draw
        self._cancel = cancel
        self._on_row = on_row
        self._workers = max(1, workers)
        self._supply = Supply(self._claim, 2 * self._workers)
        self._settling = Settling(
            f"sync {self.name} settles",
            self._settle,
            most=4 * self._workers,
            is_at_once=self._workers == 1,
        )
        self._counting = threading.Lock()
        self._alive = 0
        self._sending: dict[int, OutboxRow] = {}
        self._lost: set[int] = set()
        self._untried: set[int] = set()
        self._is_left = False
        self._finished = threading.Event()
        self._broken: BaseException | None = None
        self._left_for: SyncTrouble | None = None
        self._down: DestinationDown | None = None
        self._downs = 0
        self._has_answered = False

    @property
    def trouble(self) -> SyncTrouble | None:
        """Say why the destination was left; None while it goes on, also past rows that it has no answer to.

        One that never answered is left at once; one that did, after ``DOWNS`` rows in a row.
        """
        is_down = self._downs >= (DOWNS if self._has_answered else 1)
        return self._left_for or (self._down if is_down else None)

    def start(self) -> None:
        """Begin to send, on threads of its own."""
        self._add_thread()

    def join(self) -> None:
        """Wait for the end; after a cancel for ``grace_s`` at most. Raises what broke a thread.

        A thread whose row's claim has ended is waited for no longer.
        """
        while not self._finished.wait(_POLL_S):
            if self._cancel.is_set:
                self._finished.wait(self._waits.grace_s)
                break
            self._leave_behind()
        with self._counting:
            self._is_left = True
        self._settling.leave()
        if self._broken is not None:
            raise self._broken

    # ── threads ──────────────────────────────────────────────────────────────

    def _add_thread(self) -> None:
        with self._counting:
            self._alive += 1
            name = f"sync {self.name} {self._alive}"
        try:
            threading.Thread(target=self._work, name=name, daemon=True).start()
        except RuntimeError:
            with self._counting:
                self._alive -= 1
            raise

    def _work(self) -> None:
        try:
            with self._kept():
                while (row := self._next()) is not None:
                    self._send(row)
        finally:
            self._leave()

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Keep what breaks a thread for the one who joins."""
        try:
            yield
        except BaseException as error:  # noqa: BLE001 - raised again by join(), on the caller's thread
            self._broken = self._broken or error

    def _leave(self) -> None:
        with self._counting:
            if threading.get_ident() in self._lost:
                return
            self._alive -= 1
            is_last = self._alive == 0
        if is_last:
            self._end()

    def _end(self) -> None:
        with self._kept():
            self._settling.end()
            self._give_back()
        self._finished.set()

    def _leave_behind(self) -> None:
        """Give up threads that hang: their rows wait for another try, the destination is left for now."""
        with self._counting:
            hung = {who: row for who, row in self._sending.items() if not self._claims.holds(row)}
            self._lost |= set(hung)
            self._alive -= len(hung)
            is_last = bool(hung) and self._alive == 0
            for who in hung:
                del self._sending[who]
        if hung:
            trouble = self._too_late()
            for row in hung.values():
                self._settling.put(self._postponed(row, trouble))
        if is_last:
            self._end()

    # ── claiming ─────────────────────────────────────────────────────────────

    @property
    def _is_over(self) -> bool:
        return self._cancel.is_set or self.trouble is not None or self._broken is not None

    def _next(self) -> OutboxRow | None:
        """Give the next row; None where nothing is due, also not behind what is being settled."""
        if self._is_over:
            return None
        written, row = self._settling.written, self._supply.next()
        while row is None and self._is_changed(written) and not self._is_over:
            written, row = self._settling.written, self._supply.next()
        return row

    def _is_changed(self, written: int) -> bool:
        """Wait for what is being settled; tell whether anything was since ``written``: more may be due."""
        return self._settling.flush() or self._settling.written != written

    def _claim(self) -> Sequence[OutboxRow]:
        # Four rows for each thread, asked for while two are left: none waits for a disk that others use,
        # too, and few outlive their claim.
        rows = self._claims.take(self.name, self._waits.lease_s, 4 * self._workers)
        for _ in range(min(self._workers, len(rows)) - self._alive):
            self._add_thread()
        return rows

    def _give_back(self) -> None:
        """Free the claims of rows that were not sent, as if nobody had touched them."""
        self._write([replace(row, state=RowState.PENDING) for row in self._supply.rest()])

    # ── sending ──────────────────────────────────────────────────────────────

    def _send(self, row: OutboxRow) -> None:
        if not self._claims.holds(row):
            return  # it waited too long here: another may have it by now
        try:
            self._refuse_training(row)
            self._deliver(row)
        except Cancelled:
            self._untried.add(row.id)
            self._settling.put(replace(row, state=RowState.PENDING))
        except DestinationRefused as refusal:
            self._answered()
            self._settling.put(self._tried(row, RowState.PARKED, refusal))
        except (DestinationDown, TokenRefused) as trouble:
            self._failed(trouble)
            self._settling.put(self._postponed(row, trouble))
        else:
            self._answered()
            self._settling.put(self._tried(row, RowState.DELIVERED, None))

    def _too_late(self) -> DestinationDown:
        trouble = DestinationDown(Phrase("{name} did not answer in time.", name=self.name))
        self._left_for = self._left_for or trouble
        return trouble

    def _answered(self) -> None:
        with self._counting:
            self._has_answered, self._downs = True, 0

    def _failed(self, trouble: SyncTrouble) -> None:
        """Remember that a row got no answer; who wants a token, or time, is left at once."""
        with self._counting:
            if isinstance(trouble, DestinationDown) and trouble.retry_after_s is None:
                self._down, self._downs = trouble, self._downs + 1
            else:
                self._left_for = self._left_for or trouble

    def _deliver(self, row: OutboxRow) -> None:
        who = threading.get_ident()
        with self._counting:
            self._sending[who] = row
        try:
            self._destination.deliver(row, self._cancel)
        finally:
            with self._counting:
                self._sending.pop(who, None)
            if not self._claims.holds(row):
                self._too_late()

    def _refuse_training(self, row: OutboxRow) -> None:
        if not self._destination.accepts_training and says_training(row.body):
            raise DestinationRefused(
                Phrase("This is a training certificate, and {name} takes none.", name=self.name),
                "Drop the row: training stays on test registries.",
                code="training",
            )

    def _tried(self, row: OutboxRow, state: RowState, trouble: SyncTrouble | None) -> OutboxRow:
        words, cause = _words(trouble), _CAUSES.get(type(trouble), Cause.DOWN) if trouble else Cause.NONE
        return replace(row, state=state, attempts=row.attempts + 1, last_error=words, cause=cause)

    def _postponed(self, row: OutboxRow, trouble: SyncTrouble) -> OutboxRow:
        """Put a row off; one that wants a new token is due as soon as the destination has it."""
        if isinstance(trouble, TokenRefused):
            return replace(self._tried(row, RowState.PENDING, trouble), next_at=self._clock.now())
        asked = trouble.retry_after_s if isinstance(trouble, DestinationDown) else None
        wait = backoff_s(row.attempts + 1, self._draw, self._waits, asked)
        next_at = self._clock.now() + timedelta(milliseconds=round(wait * 1000))
        return replace(self._tried(row, RowState.PENDING, trouble), next_at=next_at)

    # ── settling ─────────────────────────────────────────────────────────────

    def _settle(self, rows: Sequence[OutboxRow]) -> None:
        """Write a group and tell of it; what breaks is kept for the one who joins."""
        with self._counting:
            if self._is_left:
                return  # nobody waits for this lane any more: the store may be closed
        with self._kept():
            written = self._write(rows)
            for row in written:
                self._tell(replace(row, claimed_until=None))

    def _write(self, rows: Sequence[OutboxRow]) -> Sequence[OutboxRow]:
        """Give the rows that were still ours."""
        try:
            are_ours = self._store.settle_all([(row, None) for row in rows]) if rows else ()
        finally:
            for row in rows:
                self._claims.release(row)
        return [row for row, is_ours in zip(rows, are_ours, strict=True) if is_ours]

    def _tell(self, row: OutboxRow) -> None:
        if row.id in self._untried:
            return  # a cancel took it back
        with self._counting:
            self.counts[row.state] += 1
            if row.state is RowState.PENDING:
                self.next_at = min(row.next_at, self.next_at or row.next_at)
            if self._on_row is not None:
                self._on_row(row)


_CAUSES = {TokenRefused: Cause.TOKEN, DestinationRefused: Cause.REFUSED}


def _words(trouble: BenchTrouble | None) -> str:
    """Say what a destination answered, without the advice: that depends on who reads it."""
    if trouble is None:
        return ""
    return f"{trouble.title} ({trouble.code})" if trouble.code else trouble.title

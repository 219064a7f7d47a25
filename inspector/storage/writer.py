# SPDX-License-Identifier: Apache-2.0
"""The one thread that writes, with group commit.

Units of work queue up while the disk takes the group before them; the next
group takes all that wait, each in a savepoint of its own, and one sync of the
log makes them durable together. Who waits hears of it after that sync.
"""

from __future__ import annotations

import contextlib
import queue
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from inspector.domain.errors import InspectorError, StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.storage.pending import Pending
from inspector.storage.turns import FileTurns, Turns

T = TypeVar("T")
Work = Callable[[Connection], T]

_LARGEST_GROUP = 256
_MOST_TRIES = 4
_LONGEST_PAUSE_S = 0.05


@dataclass(frozen=True, slots=True)
class _Job:
    work: Work[Any]
    pending: Pending[Any]


class Writer:
    """Run units of work one after the other on a thread of its own.

    ``engine`` has one connection, which nobody else uses. ``forget`` is called
    on that thread whenever something is rolled back, so that units may keep
    what they know of the database in memory. ``translate`` turns what a unit or
    the database raises into the house's errors. ``turns`` are the database's
    transactions; what another desk kept from happening is tried again.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        forget: Callable[[], None],
        translate: Callable[[BaseException], InspectorError],
        turns: Turns | None = None,
    ) -> None:
        self._engine = engine
        self._forget = forget
        self._translate = translate
        self._turns = turns or FileTurns()
        self._pause = threading.Event()
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._is_closed = False
        self._is_group = False
        self._late: list[Pending[Any]] = []
        self._thread = threading.Thread(target=self._serve, name="inspector-writer", daemon=True)
        self._thread.start()

    @property
    def is_awaited(self) -> bool:
        """Tell whether others wait for the unit that is being done, so that a long one had better end.

        They may have come after it, or stand in the same group.
        """
        return self._is_group or not self._queue.empty()

    def submit(self, work: Work[T]) -> Pending[T]:
        """Queue a unit of work; what comes back has the result once that is on the disk.

        A unit that raises leaves no trace. Raises StoreTrouble after ``close``.
        """
        pending: Pending[T] = Pending()
        with self._gate:
            if self._is_closed:
                raise StoreTrouble("The store is closed.", "Start Inspector again.")
            self._queue.put(_Job(work, pending))
        return pending

    def run(self, work: Work[T], timeout_s: float) -> T:
        """Queue a unit of work and wait at most ``timeout_s`` seconds until it is on the disk.

        Raises StoreTrouble when it takes longer: a unit that was not begun is
        then dropped, of one that was it is not known whether it is stored until
        ``settle`` returns.
        """
        pending = self.submit(work)
        try:
            return pending.result(timeout_s)
        except TimeoutError as error:
            begun = not pending.claim()
            if begun:
                with self._gate:
                    self._late.append(pending)
            raise StoreTrouble(
                Phrase(
                    "The disk did not take what was to be saved within {seconds} s.",
                    seconds=f"{timeout_s:g}",
                ),
                "Read the device again to see what is stored."
                if begun
                else "Nothing was changed; try again.",
            ) from error

    def settle(self, timeout_s: float) -> None:
        """Wait until it is decided whether what ``run`` gave up on is stored; mostly nothing is.

        Raises StoreTrouble when that takes longer than ``timeout_s`` seconds.
        """
        for pending in tuple(self._late):
            try:
                pending.result(timeout_s)
            except TimeoutError as error:
                raise StoreTrouble(
                    "It is not known yet what the disk took.", "Check the disk, then try again."
                ) from error
            except InspectorError:
                pass  # it is not stored, as was feared
            with self._gate, contextlib.suppress(ValueError):  # another thread settled it
                self._late.remove(pending)

    def close(self, timeout_s: float) -> None:
        """Finish what waits, write the log back into the file and end the thread.

        Raises StoreTrouble when that takes longer than ``timeout_s`` seconds.
        """
        with self._gate:
            if not self._is_closed:
                self._is_closed = True
                self._queue.put(None)
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            raise StoreTrouble(
                Phrase("The disk did not come to rest within {seconds} s.", seconds=f"{timeout_s:g}"),
                "Check the disk.",
            )

    def _serve(self) -> None:
        connection: Connection | None = None
        try:
            while group := self._next_group():
                connection = self._take(connection, group)
        finally:
            self._let_go(connection)

    def _take(self, connection: Connection | None, group: list[_Job]) -> Connection | None:
        """See a group to its end, well or not; gives the connection for the next one."""
        for tries in range(_MOST_TRIES):
            try:
                connection = connection or self._engine.connect()
                self._commit(connection, group)
                return connection
            except Exception as error:  # noqa: BLE001  whatever it is, the callers wait for it
                may_pass = connection is not None and self._turns.may_pass(connection, error)
                connection = self._if_good(connection)
                if not may_pass or tries == _MOST_TRIES - 1:
                    return self._fail(connection, group, error)
                self._forget()
                self._pause.wait(random.uniform(0, _LONGEST_PAUSE_S))
        return connection

    def _if_good(self, connection: Connection | None) -> Connection | None:
        """Give a connection that is of use still; another one is let go of."""
        if connection is None or not self._turns.is_lost(connection):
            return connection
        with contextlib.suppress(Exception):  # it is gone, whatever it says
            connection.close()
        return None

    def _next_group(self) -> list[_Job]:
        """Wait for one job, then take all that wait behind it; an empty group ends the thread."""
        group: list[_Job] = []
        job = self._queue.get()
        while job is not None:
            if job.pending.claim():
                group.append(job)
            if len(group) >= _LARGEST_GROUP:
                return group
            try:
                job = self._queue.get_nowait() if group else self._queue.get()
            except queue.Empty:
                return group
        if group:
            self._queue.put(None)  # the end, once more after this last group
        return group

    def _commit(self, connection: Connection, group: list[_Job]) -> None:
        results: list[tuple[_Job, Any]] = []
        self._is_group = len(group) > 1
        self._turns.begin(connection)
        if self._turns.is_shared:
            self._forget()
        try:
            for job in group:
                if len(group) == 1:  # the transaction is savepoint enough
                    results.append((job, job.work(connection)))
                elif not job.pending.is_done():  # a unit that failed for itself is not tried again
                    self._run(connection, job, results)
            self._turns.commit(connection)
        except BaseException:
            self._turns.undo(connection)  # what went wrong first is what the callers hear
            raise
        for job, result in results:
            job.pending.succeed(result)

    def _run(self, connection: Connection, job: _Job, results: list[tuple[_Job, Any]]) -> None:
        self._turns.save(connection)
        try:
            results.append((job, job.work(connection)))
        except Exception as error:
            self._forget()
            if not self._turns.is_whole(connection, error):
                raise
            self._turns.go_back(connection)
            job.pending.fail(self._translate(error))
        self._turns.release(connection)

    def _fail(self, connection: Connection | None, group: list[_Job], error: Exception) -> Connection | None:
        """Tell who waits; where several do and the connection is good, each is tried for itself first."""
        self._forget()
        left = [job for job in group if not job.pending.is_done()]
        if len(group) > 1 and self._turns.is_shared and connection is not None:
            for job in left:
                connection = self._take(connection, [job])
            return connection
        for job in left:
            job.pending.fail(self._translate(error))
        return connection

    def _let_go(self, connection: Connection | None) -> None:
        if connection is None:
            return
        self._turns.rest(connection)
        with contextlib.suppress(Exception):  # a server that is gone has nothing to let go of
            connection.close()
        self._engine.dispose()

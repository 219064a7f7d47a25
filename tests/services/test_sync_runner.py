# SPDX-License-Identifier: Apache-2.0
"""Sync in the background: when it drains, when it leaves a destination alone, how it ends."""

from __future__ import annotations

import queue
import threading
import time

import pytest
from destinations import Place, stored
from memory_outbox import NOON, MemoryOutbox
from signed_certificates import signed

from inspector.clock import SystemClock
from inspector.domain.errors import BenchTrouble, DestinationDown, StoreTrouble, TokenRefused
from inspector.domain.outbox import OutboxRow, RowState, stopped
from inspector.marketplace.outbox import deliveries
from inspector.ports import Cancel, Receipt
from inspector.services.backoff import Waits
from inspector.services.sync import Sync, SyncReport
from inspector.services.sync_runner import SyncRunner

pytestmark = pytest.mark.usefixtures("no_leaked_threads")
SOON = 5.0
FAR = 3600.0


class Watch:
    """A runner on a memory outbox, and what it reported."""

    def __init__(self, *places: Place, waits: Waits | None = None, poll_s: float = FAR) -> None:
        self._names = [one.name for one in places]
        self.outbox = MemoryOutbox()
        self.reports: queue.Queue[SyncReport] = queue.Queue()
        self.troubles: queue.Queue[BenchTrouble] = queue.Queue()
        self._count = 0
        sync = Sync(self.outbox, places, SystemClock(), waits=waits or Waits(), draw=lambda: 1.0)
        self.runner = SyncRunner(
            sync,
            SystemClock(),
            on_report=self.reports.put,
            on_trouble=self.troubles.put,
            poll_s=poll_s,
        )

    def add(self) -> None:
        self._count += 1
        self.outbox.add(deliveries(signed(self._count), self._names), NOON)

    def delivered(self) -> int:
        return self.reports.get(timeout=SOON).delivered

    def __enter__(self) -> Watch:
        self.runner.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self.runner.stop(SOON)


def down(row: OutboxRow, cancel: Cancel) -> Receipt:
    raise DestinationDown("Nobody answers.")


def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
    raise TokenRefused("The token is not taken.")


def test_it_drains_at_once_and_when_rows_are_new() -> None:
    watch = Watch(Place())
    watch.add()
    with watch:
        assert watch.delivered() == 1
        watch.add()
        watch.runner.wake()
        assert watch.delivered() == 1


def test_it_finds_rows_that_nobody_announced() -> None:
    with Watch(Place(), poll_s=0.02) as watch:
        watch.reports.get(timeout=SOON)
        watch.add()
        deadline = time.monotonic() + SOON
        while watch.delivered() == 0:
            assert time.monotonic() < deadline


def test_it_wakes_when_a_row_is_due_again() -> None:
    answers = iter([down, stored])

    def answer(row: OutboxRow, cancel: Cancel) -> Receipt:
        return next(answers)(row, cancel)

    watch = Watch(Place(answer), waits=Waits(base_s=0.05))
    watch.add()
    with watch:
        assert watch.reports.get(timeout=SOON).postponed == 1
        assert watch.delivered() == 1


def test_a_destination_that_is_down_is_left_alone_until_its_time() -> None:
    place = Place(down)
    watch = Watch(place, waits=Waits(base_s=FAR))
    watch.add()
    with watch:
        watch.reports.get(timeout=SOON)
        watch.add()
        watch.runner.wake()
        with pytest.raises(queue.Empty):
            watch.reports.get(timeout=0.2)
    assert len(place.got) == 1


def test_send_now_does_not_wait_for_its_time() -> None:
    place = Place(down)
    watch = Watch(place, waits=Waits(base_s=FAR, cap_s=FAR))
    watch.add()
    with watch:
        watch.reports.get(timeout=SOON)
        watch.add()
        watch.runner.send_now()
        assert watch.reports.get(timeout=SOON).postponed == 1
    assert [row.id for row in place.got] == [1, 2]


def test_a_refused_token_stops_the_destination_until_somebody_says_so() -> None:
    answers = iter([refuse, stored])

    def answer(row: OutboxRow, cancel: Cancel) -> Receipt:
        return next(answers)(row, cancel)

    place = Place(answer)
    watch = Watch(place, waits=Waits(base_s=0.001, cap_s=0.001), poll_s=0.01)
    watch.add()
    with watch:
        watch.reports.get(timeout=SOON)
        assert stopped(watch.outbox.outbox()) == ("registry",)
        watch.runner.wake()
        with pytest.raises(queue.Empty):
            watch.reports.get(timeout=0.2)
        assert len(place.got) == 1
        watch.runner.send_now()
        assert watch.delivered() == 1
    assert not stopped(watch.outbox.outbox())


def test_one_that_hangs_keeps_no_other() -> None:
    free = threading.Event()

    def hang(row: OutboxRow, cancel: Cancel) -> Receipt:
        free.wait(2 * SOON)
        return Receipt("stored")

    watch = Watch(Place(hang, "slow"), Place(name="quick"))
    watch.add()
    with watch:
        assert watch.delivered() == 1
        watch.add()
        watch.runner.wake()
        assert watch.delivered() == 1
        free.set()
        assert watch.delivered() == 2


def test_a_failing_store_is_reported_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch(Place(), poll_s=0.05)
    lease, calls = watch.outbox.lease, iter([True, False])

    def failing(*args: object) -> list[OutboxRow]:
        if next(calls, False):
            raise StoreTrouble("The disk is gone.")
        return list(lease(*args))  # type: ignore[arg-type]

    monkeypatch.setattr(watch.outbox, "lease", failing)
    watch.add()
    with watch:
        assert watch.troubles.get(timeout=SOON).title == "The disk is gone."
        assert watch.delivered() == 1


def test_it_stops_within_a_second_in_the_middle_of_a_request() -> None:
    begun = threading.Event()

    def wait(row: OutboxRow, cancel: Cancel) -> Receipt:
        begun.set()
        cancel.wait(SOON)
        cancel.raise_if_set()
        return Receipt("stored")

    watch = Watch(Place(wait))
    watch.add()
    watch.runner.start()
    assert begun.wait(SOON)
    asked = time.monotonic()
    assert watch.runner.stop()
    assert time.monotonic() - asked < 1.0
    assert watch.runner.stop()
    assert watch.outbox.outbox()[0].state is RowState.PENDING


def test_one_that_was_never_started_stops() -> None:
    assert Watch(Place()).runner.stop()


def test_what_is_due_while_its_destination_is_left_alone_is_waited_for_quietly() -> None:
    watch = Watch(Place(name="registry"), poll_s=30.0)
    (way,) = watch.runner._ways
    way._next_at = NOON  # long ago
    way._held_until = SystemClock().monotonic() + 20.0
    assert 15.0 < way._pause_s() <= 20.0
    way._held_until = SystemClock().monotonic() + FAR
    assert way._pause_s() == 30.0
    way._held_until = 0.0
    assert way._pause_s() == 0.0

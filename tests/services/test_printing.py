# SPDX-License-Identifier: Apache-2.0
"""The print queue: it waits, goes on, survives a restart, and prints nothing twice by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from inspections import SHOP, WRITER, TurnedClock, event, finished, opened, signed

from inspector.domain.errors import (
    BadInput,
    BenchTrouble,
    Cancelled,
    CertificateTrouble,
    NotAllowed,
    PrinterTrouble,
    StoreTrouble,
)
from inspector.domain.person import AT_BENCH, Person, Role
from inspector.domain.print_job import PrintJob, PrintKind, PrintState, Standing
from inspector.ports import Cancel
from inspector.services.print_runner import PrintRunner
from inspector.services.printing import PrintQueue, Wanted
from inspector.storage.store import SqlStore

ANNA = Person("anna", "Anna")
NO_PAPER = PrinterTrouble("The label printer has no labels.", "Load a roll: the label waits.")


class Printers:
    """Printers that do as they are told: a ticket, or a trouble."""

    def __init__(self) -> None:
        self.printed: list[tuple[str, int]] = []
        self.ticket = ""
        self.trouble: BenchTrouble | None = None
        self.stands = Standing(is_over=True)
        self.before: Callable[[Cancel], None] = lambda _: None

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        assert job.state is PrintState.SENDING
        self.before(cancel)
        if self.trouble is not None:
            raise self.trouble
        self.printed.append((job.kind.value, job.copy))
        return self.ticket

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        if self.trouble is not None:
            raise self.trouble
        return self.stands


class Bench:
    """A queue on a store of its own, with one certificate."""

    def __init__(self, home: Path) -> None:
        self.clock = TurnedClock()
        self.home = home
        self.printers = Printers()
        self.seen: list[PrintState] = []
        self.open()
        one = opened()
        self.store.open_inspection(one, event(one))
        closed, certificate = signed(finished(one))
        self.store.sign(closed, certificate, (), event(closed))
        self.uid = closed.uid

    def open(self) -> None:
        self.store = SqlStore(self.home, SHOP, WRITER, self.clock)
        self.queue = PrintQueue(
            self.store, self.printers, self.clock, lambda job: self.seen.append(job.state)
        )

    def add(self, kind: PrintKind = PrintKind.LABEL, printer: str = "label") -> PrintJob:
        return self.queue.add(Wanted(self.uid, kind, "en", printer), ANNA)

    def job(self, number: int = 1) -> PrintJob:
        return self.queue.of(self.uid)[number - 1]

    def drain(self) -> float | None:
        return self.queue.drain(Cancel())

    def wait(self, seconds: float) -> None:
        self.clock.at += timedelta(seconds=seconds)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.store.close()


def test_a_label_is_printed_and_its_reprint_counted(bench: Bench) -> None:
    bench.add()
    assert bench.drain() is None
    bench.add()
    bench.drain()
    assert bench.printers.printed == [("label", 1), ("label", 2)]
    assert bench.job(2).state is PrintState.PRINTED
    copies = [one.payload["copy"] for one in bench.store.events(bench.uid) if one.what == "print.wanted"]
    assert copies == [1, 2]
    assert bench.seen[:3] == [PrintState.WAITING, PrintState.SENDING, PrintState.PRINTED]


def test_without_paper_a_job_waits_and_then_goes_by_itself(bench: Bench) -> None:
    bench.add()
    bench.printers.trouble = NO_PAPER
    assert bench.drain() == 5
    waiting = bench.job()
    assert (waiting.state, waiting.attempts) == (PrintState.WAITING, 1)
    assert waiting.trouble == "The label printer has no labels.\nLoad a roll: the label waits."
    bench.printers.trouble = None
    assert bench.drain() == 5, "it is not tried before its time"
    assert bench.printers.printed == []
    bench.wait(5)
    bench.drain()
    assert bench.printers.printed == [("label", 1)]
    assert bench.job().trouble == ""


def test_the_waits_grow_to_a_minute(bench: Bench) -> None:
    bench.add()
    bench.printers.trouble = NO_PAPER
    waits = []
    for _ in range(6):
        waits.append(bench.drain() or 0)
        bench.wait(60)
    assert waits == [5, 10, 20, 40, 60, 60]


def test_who_has_seen_to_the_printer_need_not_wait(bench: Bench) -> None:
    bench.add()
    bench.printers.trouble = NO_PAPER
    bench.drain()
    bench.printers.trouble = None
    bench.queue.make_due()
    bench.drain()
    assert bench.printers.printed == [("label", 1)]


def test_who_asks_again_for_what_waits_gets_it_once(bench: Bench) -> None:
    wanted = Wanted(bench.uid, PrintKind.LABEL, "en", "label")
    bench.queue.want(wanted, ANNA)
    bench.printers.trouble = NO_PAPER
    bench.drain()
    bench.printers.trouble = None
    assert bench.queue.want(wanted, ANNA).id == bench.job().id
    bench.drain()
    bench.queue.want(wanted, ANNA)
    bench.drain()
    assert bench.printers.printed == [("label", 1), ("label", 2)]


def test_one_printer_that_stands_still_does_not_hold_another(bench: Bench) -> None:
    bench.add()
    bench.add()
    bench.add(PrintKind.PAGE, "office")
    tried: list[int] = []

    def before(_: Cancel) -> None:
        tried.append(len(tried))
        bench.printers.trouble = NO_PAPER if len(tried) == 1 else None

    bench.printers.before = before
    bench.drain()
    assert len(tried) == 2, "the second label waits behind the first"
    assert bench.printers.printed == [("page", 1)]


def test_what_the_system_has_taken_is_followed_to_its_end(bench: Bench) -> None:
    bench.add(PrintKind.PAGE, "")
    bench.printers.ticket, bench.printers.stands = "office-7", Standing(is_over=False, note="out of paper")
    bench.drain()
    assert bench.job().state is PrintState.TAKEN
    pause = bench.drain()
    assert pause is not None
    assert pause < 5
    assert (bench.job().ticket, bench.job().trouble) == ("office-7", "out of paper")
    bench.printers.trouble = PrinterTrouble("CUPS does not answer.", "Start it.")
    bench.drain()
    assert bench.job().trouble == "CUPS does not answer.\nStart it."
    bench.printers.trouble, bench.printers.stands = None, Standing(is_over=True)
    bench.drain()
    assert (bench.job().state, bench.job().trouble) == (PrintState.PRINTED, "")


def test_what_waits_is_printed_after_a_restart(bench: Bench) -> None:
    bench.add()
    bench.store.close()
    bench.open()
    bench.queue.recover()
    bench.drain()
    assert bench.printers.printed == [("label", 1)]


def test_what_was_being_printed_at_a_crash_is_not_printed_twice(bench: Bench) -> None:
    def crash(_: Cancel) -> None:
        raise KeyboardInterrupt

    bench.add()
    bench.printers.before = crash
    with pytest.raises(KeyboardInterrupt):
        bench.drain()
    bench.printers.before = lambda _: None
    bench.store.close()
    bench.open()
    bench.queue.recover()
    assert bench.job().state is PrintState.UNSURE
    assert "See whether it came out" in bench.job().trouble
    assert bench.drain() is None
    assert bench.printers.printed == []


def test_a_closing_bench_leaves_the_job_for_the_next_time(bench: Bench) -> None:
    def stop(cancel: Cancel) -> None:
        cancel.set()
        raise Cancelled

    bench.add()
    bench.printers.before = stop
    with pytest.raises(Cancelled):
        bench.drain()
    assert (bench.job().state, bench.job().attempts) == (PrintState.WAITING, 0)


def test_a_label_that_no_printer_can_print_is_dropped_with_the_reason(bench: Bench) -> None:
    bench.add()
    bench.printers.trouble = BadInput("The label is too small.", "Choose a larger one.")
    assert bench.drain() is None
    assert (bench.job().state, bench.job().trouble) == (
        PrintState.DROPPED,
        "The label is too small.\nChoose a larger one.",
    )


def test_a_waiting_job_can_be_taken_out(bench: Bench) -> None:
    job = bench.add()
    bench.queue.drop(job)
    assert bench.queue.waiting() == ()
    bench.drain()
    assert bench.printers.printed == []


def test_who_may_print_and_what(bench: Bench) -> None:
    with pytest.raises(NotAllowed, match="Nobody is signed in"):
        bench.queue.add(Wanted(bench.uid, PrintKind.LABEL, "en", ""), AT_BENCH)
    with pytest.raises(CertificateTrouble):
        bench.queue.add(Wanted(opened(2).uid, PrintKind.LABEL, "en", ""), ANNA)
    auditor = Person("ina", "Ina", Role.AUDITOR)
    assert bench.queue.add(Wanted(bench.uid, PrintKind.PAGE, "en", ""), auditor).by == "ina"


# ── in the background ────────────────────────────────────────────────────────


def test_the_runner_prints_what_is_added_and_stops(bench: Bench) -> None:
    printed = threading.Event()
    queue = PrintQueue(
        bench.store,
        bench.printers,
        bench.clock,
        lambda job: printed.set() if job.state is PrintState.PRINTED else None,
    )
    runner = PrintRunner(queue)
    runner.start()
    queue.add(Wanted(bench.uid, PrintKind.LABEL, "en", "label"), ANNA)
    runner.wake()
    assert printed.wait(10)
    assert runner.stop()
    assert runner.stop()


def test_a_runner_is_stopped_in_the_middle_of_a_print(bench: Bench) -> None:
    begun = threading.Event()

    def hang(cancel: Cancel) -> None:
        begun.set()
        assert cancel.wait(10)
        cancel.raise_if_set()

    bench.printers.before = hang
    bench.add()
    runner = PrintRunner(bench.queue)
    runner.start()
    assert begun.wait(10)
    assert runner.stop()
    assert bench.job().state is PrintState.WAITING


def test_a_store_that_fails_is_told_and_tried_again(tmp_path: Path) -> None:
    troubles: list[BenchTrouble] = []
    told = threading.Event()

    def tell(trouble: BenchTrouble) -> None:
        troubles.append(trouble)
        if len(troubles) > 1:
            told.set()

    with closing(SqlStore(tmp_path, SHOP, WRITER, TurnedClock())) as store:

        class Broken(PrintQueue):
            def drain(self, cancel: Cancel) -> float | None:
                raise StoreTrouble("The disk is gone.")

        runner = PrintRunner(Broken(store, Printers(), TurnedClock()), on_trouble=tell, poll_s=0.01)
        runner.start()
        assert told.wait(10)
        assert runner.stop()


def test_what_is_taken_out_while_the_queue_is_emptied_is_not_handed_over(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    with closing(bench.store):
        bench.add(PrintKind.PAGE)
        later = bench.add(PrintKind.LABEL)
        first = bench.job(1)

        def meanwhile(_: Cancel) -> None:
            for job in (later, first):
                bench.queue.drop(job)

        bench.printers.before = meanwhile
        bench.drain()
        assert bench.printers.printed == [("page", 1)]
        states = [one.state for one in bench.queue.of(bench.uid)]
        assert states == [PrintState.PRINTED, PrintState.DROPPED], "what is being handed over is not dropped"

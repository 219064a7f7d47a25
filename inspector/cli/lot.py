# SPDX-License-Identifier: Apache-2.0
"""``certificate --all-of DAY|ORDER``: a whole lot written as files, or printed."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.label import job_json, job_lines, language_of, put_in_queue
from inspector.cli.output import LOG, Output, make_folder
from inspector.domain.errors import Cancelled
from inspector.domain.lot import parse_lot
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.ports import Cancel
from inspector.wiring.lots import certificates_of, write_lot

if TYPE_CHECKING:
    import argparse

    from inspector.services.lots import Written
    from inspector.wiring import App

_TOLD_EACH_S = 1.0
_NONE = "No certificate that holds was signed for it."


def run_export(args: argparse.Namespace, out: Output) -> int:
    """Write a lot into a folder; 1 when one cannot be drawn, 130 after Ctrl+C: what is written stays."""
    lot = parse_lot(args.all_of)
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        uids = certificates_of(app, lot)
        make_folder(args.output)
        with _cancelled_by_hand() as cancel:
            lines = write_lot(app, uids, args.output, args.language or language_of(app), cancel)
            done = list(_told(lines, len(uids), "written", out))
    finally:
        app.close()
    out.answer([_row(one) for one in done], [_line(one) for one in done] or [_NONE])
    _tell_end(out, len(done), len(uids), "written", is_stopped=cancel.is_set)
    if cancel.is_set:
        return 130
    return 1 if any(one.trouble for one in done) else 0


def run_print(args: argparse.Namespace, out: Output) -> int:
    """Print a lot; 3 when the printer does not take one: it waits. Ctrl+C takes the rest out of the queue."""
    lot = parse_lot(args.all_of)
    app = wiring.App(args.home, log=LOG)
    try:
        uids = certificates_of(app, lot)
        with _cancelled_by_hand() as cancel:
            jobs = _printed(app, uids, args, out, cancel)
    finally:
        app.close()
    out.answer([job_json(one) for one in jobs], job_lines(jobs) if jobs else [_NONE])
    went = [one for one in jobs if one.state in (PrintState.TAKEN, PrintState.PRINTED)]
    _tell_end(out, len(went), len(uids), "handed over", is_stopped=cancel.is_set)
    if cancel.is_set:
        return 130
    return 0 if len(went) == len(jobs) else 3


def _printed(
    app: App, uids: Sequence[str], args: argparse.Namespace, out: Output, cancel: Cancel
) -> Sequence[PrintJob]:
    """Put a lot in the queue and empty it, telling how far it is; after a stop the rest goes out of it."""
    language = args.language or language_of(app)
    wanted = put_in_queue(app, uids, PrintKind.PAGE, language, args.printer)
    app.hear_prints(_Count(len(uids), out, jobs=wanted).hear)
    try:
        app.print_queue.drain(cancel)
    except Cancelled:
        for job in _jobs(app, uids, wanted):
            app.print_queue.drop(job)
    return _jobs(app, uids, wanted)


def _jobs(app: App, uids: Sequence[str], wanted: Sequence[int]) -> Sequence[PrintJob]:
    found = {job.id: job for uid in uids for job in app.print_queue.of(uid)}
    return [found[one] for one in wanted]


@contextmanager
def _cancelled_by_hand() -> Iterator[Cancel]:
    """Give what Ctrl+C sets, so that the one at hand is finished and the rest is not begun."""
    cancel = Cancel()
    if threading.current_thread() is not threading.main_thread():
        yield cancel
        return
    before = signal.signal(signal.SIGINT, lambda *_: cancel.set())
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)


class _Count:
    """Says how far a lot is, at most once a second; ``now`` is seconds that never jump back."""

    def __init__(
        self,
        total: int,
        out: Output,
        what: str = "handed over",
        *,
        jobs: Iterable[int] = (),
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._total, self._out, self._what, self._now = total, out, what, now
        self._left = set(jobs)
        self._began = self._told = now()
        self._done = 0

    def hear(self, job: PrintJob) -> None:
        """Count a job of the lot that has gone out, or will not."""
        if job.id in self._left and job.state not in (PrintState.SENDING, PrintState.WAITING):
            self._left.remove(job.id)
            self.one_more()

    def one_more(self) -> None:
        """Count one, and say so where nothing was said for a second."""
        self._done += 1
        now = self._now()
        if now - self._told < _TOLD_EACH_S:
            return
        self._told = now
        left = (self._total - self._done) * (now - self._began) / self._done
        self._out.progress(f"{self._done:,} of {self._total:,} {self._what}, {max(left, 0):,.0f} s left")


def _told(rows: Iterator[Written], total: int, what: str, out: Output) -> Iterator[Written]:
    count = _Count(total, out, what)
    for row in rows:
        count.one_more()
        yield row


def _tell_end(out: Output, done: int, total: int, what: str, *, is_stopped: bool) -> None:
    stopped = "Stopped: " if is_stopped else ""
    out.progress(f"{stopped}{done:,} of {total:,} {what}.")


def _row(one: Written) -> dict[str, object]:
    trouble = one.trouble
    said = {"title": trouble.title, "advice": trouble.advice, "code": trouble.code} if trouble else None
    return {
        "uid": one.uid,
        "file": str(one.path) if trouble is None else None,
        "bytes": one.size,
        "trouble": said,
    }


def _line(one: Written) -> str:
    return str(one.path) if one.trouble is None else f"{one.uid}: {one.trouble}"

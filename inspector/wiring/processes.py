# SPDX-License-Identifier: Apache-2.0
"""Work shared out to processes: what comes of it in the order in which it was given, stopped at any time."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.synchronize import Event
from typing import TypeVar

from inspector.domain.errors import BenchTrouble
from inspector.ports import Cancel

_AHEAD = 3
"""Shares that wait behind each process, so that it never does."""
_LOOKS_EACH_S = 0.1
"""How often it is looked whether somebody asked to stop."""
_LESS_HASTE = 5
"""How much more often others get a processor than a process beside a window."""
_Share = TypeVar("_Share")
_Result = TypeVar("_Result")
_How = TypeVar("_How")


def cores() -> int:
    """Give how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def begun(stopped: Event, *, is_beside_a_window: bool) -> Cancel:
    """Begin a process that works for another; gives what is set when that one wants no more of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who gave us the work
    if is_beside_a_window and hasattr(os, "nice"):
        os.nice(_LESS_HASTE)
    cancel = Cancel()

    def follow() -> None:
        stopped.wait()
        cancel.set()

    threading.Thread(target=follow, name="stop", daemon=True).start()
    return cancel


def in_order(
    shares: Iterable[_Share],
    work: Callable[[_Share], _Result],
    begin: Callable[[_How, Event], None],
    how: _How,
    jobs: int,
    cancel: Cancel,
) -> Iterator[_Result]:
    """Give what comes of each share; each of ``jobs`` processes calls ``begin`` once.

    Raises Cancelled, and BenchTrouble when a process ends in the middle. Closing
    the iterator ends the processes.
    """
    # Not forked: a thread of this process may hold a lock of a library just then.
    context = multiprocessing.get_context("spawn")
    stopped = context.Event()
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=begin, initargs=(how, stopped))
    waiting: deque[Future[_Result]] = deque()
    try:
        for share in shares:
            waiting.append(pool.submit(work, share))
            if len(waiting) > jobs * _AHEAD:
                yield _result(waiting.popleft(), cancel)
        while waiting:
            yield _result(waiting.popleft(), cancel)
    except BrokenProcessPool as error:
        raise BenchTrouble(
            "A process that verified files ended in the middle.",
            "Verify them in smaller lots: the file that ends it is in the lot where it happens again.",
            code="process",
        ) from error
    finally:
        stopped.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _result(future: Future[_Result], cancel: Cancel) -> _Result:
    cancel.raise_if_set()
    while not wait([future], _LOOKS_EACH_S).done:
        cancel.raise_if_set()
    return future.result()

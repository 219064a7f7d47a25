# SPDX-License-Identifier: Apache-2.0
"""Verify thousands of files, in this process or in several, in the order they were named."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, BenchTrouble

if TYPE_CHECKING:
    from inspector.certificates.successors import Link
    from inspector.domain.event import Json
    from inspector.wiring.asking import Asker

CHUNK = 16
"""Files that go to a process at once: few enough to hear of it soon."""
_AHEAD = 3
"""Chunks that wait behind each process, so that it never does."""
UNOPENED = "unopened"


@dataclass(frozen=True, slots=True)
class How:
    """By what to verify: the home, files of keys, digests held, and whether training may count.

    ``beside`` are files among those to verify that may say that others are void.
    """

    home: Path | None = None
    trust: tuple[Path, ...] = ()
    held: tuple[Path, ...] = ()
    allow_training: bool = False
    beside: tuple[str, ...] = ()
    ask: str = ""
    token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """What came of one file, small enough to be handed between processes.

    ``signed`` tells whether a trusted key signed it: such rows of one ``uid``
    must have one ``digest``. ``state`` is the report's, or ``unopened``;
    ``is_settled`` whether a registry that was to be asked knew. ``link`` is None
    for what is not to be believed.
    """

    file: str
    state: str
    is_good: bool
    words: str
    uid: str = ""
    digest: str = ""
    is_signed: bool = False
    is_settled: bool = True
    report: dict[str, Json] = field(default_factory=dict)
    link: Link | None = None


class Worker:
    """Verifies files by one ``How``; opens what that needs once."""

    def __init__(self, how: How) -> None:
        from inspector.certificates.void_files import knowing
        from inspector.wiring.parts import verifier
        from inspector.wiring.standing import known_standings

        self._verifier = verifier(how.home, how.trust, allow_training=how.allow_training, held=how.held)
        self._stack = ExitStack()
        knows = self._stack.enter_context(known_standings(how.home, self._verifier.trust.held))
        self._knows = knowing(how.beside, self._verifier.trust, knows)
        self._ask = self._asker(how) if how.ask else None

    def _asker(self, how: How) -> Asker:
        from inspector.wiring.asking import Asker

        made = Asker(how.ask, self._verifier.trust, how.token)
        self._stack.callback(made.close)
        return made

    def rows(self, files: Sequence[str]) -> list[Row]:
        """Verify some files; never raises for what they hold, nor for one that cannot be opened."""
        return [self._row(one) for one in files]

    def _row(self, file: str) -> Row:
        from inspector.certificates.clones import is_signed
        from inspector.certificates.photo_code import verified
        from inspector.certificates.qr import is_code
        from inspector.certificates.standing import with_standing
        from inspector.certificates.successors import link_of

        verify = self._verifier
        try:
            report = verify.code(file) if is_code(file) else verified(verify, Path(file))
            report = with_standing(report, self._knows)
            report = self._ask(report) if self._ask is not None else report
        except BadInput as trouble:
            return Row(file, UNOPENED, is_good=False, words=str(trouble))
        named = report.named
        return Row(
            file,
            report.state,
            report.is_good,
            str(report),
            named.uid if named else "",
            named.digest if named else "",
            is_signed(report),
            report.is_settled,
            report.as_json(),
            link_of(report, verify.trust),
        )

    def close(self) -> None:
        """Let go of the store."""
        self._stack.close()


_mine: list[Worker] = []
"""The worker of a process that does nothing else."""


def _begin(how: How) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who gave us the work
    _mine.append(Worker(how))


def _rows(files: Sequence[str]) -> list[Row]:
    return _mine[0].rows(files)


def verified_rows(files: Sequence[str], how: How, jobs: int = 1) -> Iterator[Row]:
    """Give a row for each file, in their order, as they come.

    Raises BadInput, CertificateTrouble for keys that cannot be used, BenchTrouble
    when a process ends in the middle. Closing the iterator ends the processes.
    """
    worker = Worker(how)  # says what is wrong with the keys before any process begins
    try:
        if jobs <= 1:
            for file in files:
                yield from worker.rows([file])
            return
    finally:
        worker.close()
    yield from _by_processes(files, how, jobs)


def _by_processes(files: Sequence[str], how: How, jobs: int) -> Iterator[Row]:
    # Not forked: a thread of this process may hold a lock of a library just then.
    context = multiprocessing.get_context("spawn")
    chunks = (files[start : start + CHUNK] for start in range(0, len(files), CHUNK))
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(how,))
    waiting: deque[Future[list[Row]]] = deque()
    try:
        for chunk in chunks:
            waiting.append(pool.submit(_rows, chunk))
            if len(waiting) > jobs * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise BenchTrouble(
            "A process that verified files ended in the middle.",
            "Verify them again with --jobs 1, which names the file it stops at.",
            code="process",
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)

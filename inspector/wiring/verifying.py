# SPDX-License-Identifier: Apache-2.0
"""Verify thousands of files, in this process or in several, in the order they were named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from inspector.domain.errors import BadInput
from inspector.ports import Cancel
from inspector.wiring.processes import begun, cores, in_order

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    from inspector.certificates.report import VerifyReport
    from inspector.certificates.successors import Link
    from inspector.domain.event import Json
    from inspector.wiring.asking import Asker
    from inspector.wiring.findings import Finding, Item

CHUNK = 16
"""Files that go to a process at once: few enough to hear of it soon."""
PAYS_FROM = 500
"""Files from which on further processes save more than their start takes."""
_MOST_PROCESSES = 16
UNOPENED = "unopened"
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class How:
    """By what to verify: the home, files of keys, digests held, and whether training may count.

    ``beside`` are files among those to verify that may say that others are void, or countersigned;
    ``ask`` is the address of a registry, empty to ask none.
    """

    home: Path | None = None
    trust: tuple[Path, ...] = ()
    held: tuple[Path, ...] = ()
    allow_training: bool = False
    beside: tuple[str, ...] = ()
    ask: str = ""
    token: str = field(default="", repr=False)
    is_beside_a_window: bool = False


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
    """Verifies by one ``How``; opens what that needs once."""

    def __init__(self, how: How, cancel: Cancel | None = None) -> None:
        from inspector.certificates.void_files import knowing
        from inspector.wiring.parts import verifier
        from inspector.wiring.standing import known_standings

        self._cancel = cancel or Cancel()
        self._verifier = verifier(how.home, how.trust, allow_training=how.allow_training, held=how.held)
        self._stack = ExitStack()
        knows = self._stack.enter_context(known_standings(how.home, self._verifier.trust.held))
        self._beside = how.beside
        self._knows = knowing(how.beside, self._verifier.trust, knows)
        self._asker = self._made_asker(how) if how.ask else None

    def _made_asker(self, how: How) -> Asker:
        from inspector.wiring.asking import Asker

        made = Asker(how.ask, self._verifier.trust, how.token)
        self._stack.callback(made.close)
        return made

    def _known(self, file: str, found: VerifyReport) -> VerifyReport:
        """Give a report with all that is known of it, also by what lies beside its file; raises Cancelled."""
        from inspector.certificates.review_files import beside, with_countersignature

        report = self._asked(found)
        named = report.certificate
        if named is None or not file:
            return report
        return with_countersignature(report, beside(file, named.uid, self._beside), self._verifier.trust)

    def _asked(self, report: VerifyReport) -> VerifyReport:
        """Give a report with what the registry says and what is known here; raises Cancelled."""
        from inspector.certificates.standing import with_standing

        known = with_standing(report, self._knows)
        return self._asker(known, self._cancel) if self._asker is not None else known

    def rows(self, files: Sequence[str]) -> list[Row]:
        """Verify some files; raises Cancelled, and nothing for what they hold or cannot be opened."""
        return [self._row(one) for one in files]

    def findings(self, items: Sequence[Item]) -> list[Finding]:
        """Verify some items for the window; raises Cancelled."""
        from inspector.wiring.findings import finding_in

        return [finding_in(one, self._verifier, partial(self._known, str(one.path or ""))) for one in items]

    def _row(self, file: str) -> Row:
        from inspector.certificates.clones import is_signed
        from inspector.certificates.photo_code import verified
        from inspector.certificates.qr import is_code
        from inspector.certificates.successors import link_of

        verify = self._verifier
        try:
            found = verify.code(file) if is_code(file) else verified(verify, Path(file))
            report = self._known(file, found)
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


def _begin(how: How, stopped: Event) -> None:
    _mine.append(Worker(how, begun(stopped, is_beside_a_window=how.is_beside_a_window)))


def _rows(files: Sequence[str]) -> list[Row]:
    return _mine[0].rows(files)


def _findings(items: Sequence[Item]) -> list[Finding]:
    return _mine[0].findings(items)


def paying_jobs(count: int) -> int:
    """Give by how many processes so many files are verified soonest."""
    return min(cores(), _MOST_PROCESSES) if count >= PAYS_FROM else 1


def verified_rows(
    files: Sequence[str], how: How, jobs: int = 1, cancel: Cancel | None = None
) -> Iterator[Row]:
    """Give a row for each file, in their order, as they come.

    Raises BadInput, CertificateTrouble for keys that cannot be used, BenchTrouble
    when a process ends in the middle, Cancelled. Closing the iterator ends the processes.
    """
    stop = cancel or Cancel()
    worker = Worker(how, stop)  # says what is wrong with the keys before any process begins
    try:
        if jobs <= 1:
            for file in files:
                yield from worker.rows([file])
            return
    finally:
        worker.close()
    for some in in_order(_chunks(files), _rows, _begin, how, jobs, stop):
        yield from some


def verified_findings(items: Sequence[Item], how: How, jobs: int, cancel: Cancel) -> Iterator[Finding]:
    """Give a finding for each item, like ``verified_rows``; each for itself, without those beside it."""
    worker = Worker(how, cancel)
    try:
        if jobs <= 1:
            for item in items:
                cancel.raise_if_set()
                yield from worker.findings([item])
            return
    finally:
        worker.close()
    for some in in_order(_chunks(items), _findings, _begin, how, jobs, cancel):
        yield from some


def _chunks(things: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (things[start : start + CHUNK] for start in range(0, len(things), CHUNK))

# SPDX-License-Identifier: Apache-2.0
"""Print certificates and labels: a queue that survives a restart and prints nothing twice by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import BenchTrouble, Cancelled, CertificateTrouble, PrinterTrouble
from inspector.domain.event import AuditEvent
from inspector.domain.person import Person, Role, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.print_job import PrintJob, PrintKind, PrintState, Standing
from inspector.ports import Cancel, Clock, Printers, PrintStore

FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 60.0
_STOPPED = "\n".join(
    (
        Phrase("The bench stopped while this was printed."),
        Phrase("See whether it came out, else print it again."),
    )
)
OnJob = Callable[[PrintJob], None]


class Store(PrintStore, Protocol):
    """What the queue needs of a store."""

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give the certificate of an inspection's uid."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants printed. ``printer`` empty: the system's own choice."""

    uid: str
    kind: PrintKind
    language: str
    printer: str


class PrintQueue:
    """The jobs of this bench. ``on_job`` hears each change, on the thread that made it."""

    def __init__(
        self, store: Store, printers: Printers, clock: Clock, on_job: OnJob = lambda _: None
    ) -> None:
        self._store = store
        self._printers = printers
        self._clock = clock
        self._on_job = on_job
        self._taking = threading.Lock()  # one thread empties the queue while another takes jobs out

    def add(self, wanted: Wanted, by: Person) -> PrintJob:
        """Put a job in the queue, durably; raises CertificateTrouble where nothing was signed, NotAllowed."""
        if by.role is Role.BENCH:
            require(by, Verb.ANSWER)  # it says that nobody is signed in
        if self._store.certificate(wanted.uid) is None:
            raise CertificateTrouble(
                Phrase("There is no certificate {uid} here.", uid=wanted.uid), "Check the number."
            )
        now = self._clock.now()
        job = PrintJob(
            0,
            wanted.uid,
            wanted.kind,
            wanted.language,
            wanted.printer,
            PrintState.WAITING,
            0,
            by.id,
            now,
            now,
            next_at=now,
        )
        event = AuditEvent(now, by.id, "print.wanted", wanted.uid, {"kind": wanted.kind.value})
        added = self._store.add_print(job, event)
        self._on_job(added)
        return added

    def want(self, wanted: Wanted, by: Person) -> PrintJob:
        """Print: a job of this kind that waits here already is tried at once instead of being doubled.

        What waits at another desk comes out there: it stays that desk's.
        """
        mine = (one for one in self._store.prints(uid=wanted.uid, here=True) if one.kind is wanted.kind)
        waiting = next((one for one in mine if one.state is PrintState.WAITING), None)
        if waiting is None:
            return self.add(wanted, by)
        return self._settle(replace(waiting, next_at=self._clock.now(), printer=wanted.printer))

    def of(self, uid: str) -> Sequence[PrintJob]:
        """Give every job of a certificate, oldest first."""
        return self._store.prints(uid=uid)

    def waiting(self) -> Sequence[PrintJob]:
        """Give the jobs that are not over, oldest first."""
        return self._store.prints()

    def recover(self) -> None:
        """Set aside what was being handed over when the bench stopped: it may have come out."""
        for job in self._store.prints():
            if job.state is PrintState.SENDING:
                self._settle(replace(job, state=PrintState.UNSURE, trouble=_STOPPED))

    def make_due(self) -> None:
        """Let every waiting job be tried at once: somebody has seen to the printer."""
        now = self._clock.now()
        for job in self._store.prints():
            if job.state is PrintState.WAITING:
                self._settle(replace(job, next_at=now))

    def drop(self, job: PrintJob) -> None:
        """Take a job out of the queue if it waits there still. From any thread."""
        with self._taking:
            now = self._still_waiting(job)
            if now is not None:
                self._settle(replace(now, state=PrintState.DROPPED))

    def drain(self, cancel: Cancel) -> float | None:
        """Hand over what is due and see how the rest stands; give the seconds until there is more to do."""
        stuck: set[tuple[PrintKind, str]] = set()
        for job in self._store.prints():
            cancel.raise_if_set()
            place = (job.kind, job.printer)
            if job.state is PrintState.TAKEN:
                self._follow(job, cancel)
            elif self._is_due(job) and place not in stuck and not self._hand_over(job, cancel):
                stuck.add(place)
        return self._pause_s()

    def _is_due(self, job: PrintJob) -> bool:
        is_early = job.next_at is not None and job.next_at > self._clock.now()
        return job.state is PrintState.WAITING and not is_early

    def _hand_over(self, job: PrintJob, cancel: Cancel) -> bool:
        sending = self._begin(job)
        if sending is None:
            return True
        try:
            ticket = self._printers.hand_over(sending, cancel)
        except Cancelled:
            self._settle(replace(job, state=PrintState.WAITING))
            raise
        except BenchTrouble as trouble:
            self._settle(self._put_back(sending, trouble))
            return False
        state = PrintState.TAKEN if ticket else PrintState.PRINTED
        self._settle(replace(sending, state=state, ticket=ticket, trouble="", next_at=None))
        return True

    def _begin(self, job: PrintJob) -> PrintJob | None:
        """Mark a job as being handed over; None where somebody took it out of the queue meanwhile."""
        with self._taking:
            now = self._still_waiting(job)
            if now is None:
                return None
            return self._settle(replace(now, state=PrintState.SENDING, attempts=now.attempts + 1))

    def _still_waiting(self, job: PrintJob) -> PrintJob | None:
        found = (one for one in self._store.prints(uid=job.uid, here=True) if one.id == job.id)
        return next((one for one in found if one.state is PrintState.WAITING), None)

    def _put_back(self, job: PrintJob, trouble: BenchTrouble) -> PrintJob:
        words = _words(trouble)
        if not isinstance(trouble, PrinterTrouble):  # no printer can help: the claims, the label's size
            return replace(job, state=PrintState.DROPPED, trouble=words)
        wait = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(job.attempts - 1, 8))
        later = self._clock.now() + timedelta(seconds=wait)
        return replace(job, state=PrintState.WAITING, trouble=words, next_at=later)

    def _follow(self, job: PrintJob, cancel: Cancel) -> None:
        try:
            standing = self._printers.standing(job.ticket, cancel)
        except PrinterTrouble as trouble:
            new = replace(job, trouble=_words(trouble))
        else:
            new = replace(job, state=_state_of(standing), trouble=standing.note)
        if new != job:
            self._settle(new)

    def _pause_s(self) -> float | None:
        now, pauses = self._clock.now(), []
        for job in self._store.prints():
            if job.state is PrintState.TAKEN:
                pauses.append(FIRST_WAIT_S / 2)
            elif job.next_at is not None:
                pauses.append(max(0.0, (job.next_at - now).total_seconds()))
        return min(pauses, default=None)

    def _settle(self, job: PrintJob) -> PrintJob:
        settled = replace(job, changed_at=self._clock.now())
        self._store.settle_print(settled)
        self._on_job(settled)
        return settled


def _state_of(standing: Standing) -> PrintState:
    if standing.is_lost:
        return PrintState.DROPPED  # a person prints it again: what was in its way is not gone by itself
    return PrintState.PRINTED if standing.is_over else PrintState.TAKEN


def _words(trouble: BenchTrouble) -> str:
    return f"{trouble.title}\n{trouble.advice}"

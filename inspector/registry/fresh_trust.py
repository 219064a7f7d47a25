# SPDX-License-Identifier: Apache-2.0
"""Trust as its files say now: a revocation counts in a running registry, without a restart."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from inspector.certificates.facts import Facts
from inspector.certificates.trust import Trust
from inspector.domain.countersigning import CountersignFacts
from inspector.domain.envelope import Envelope
from inspector.domain.errors import BenchTrouble
from inspector.domain.voiding import VoidFacts
from inspector.registry.intake import JwsVerifier
from inspector.registry.records import Record

log = logging.getLogger(__name__)
LOOK_EVERY_S: Final = 5.0
"""Seconds between two looks at the files; a look is one ``stat`` for each."""
_Mark = tuple[int, int, int]


class FreshVerifier:
    """Believes what ``load`` reads from ``files``, read again when one of them has changed.

    A file that cannot be read, or that is half written, is looked at again the
    next time; meanwhile what was believed before holds. From any thread.
    """

    def __init__(
        self,
        load: Callable[[], Trust],
        files: Sequence[Path],
        *,
        look_every_s: float = LOOK_EVERY_S,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load = load
        self._files = tuple(files)
        self._every_s = look_every_s
        self._now = now
        self._looking = threading.Lock()
        self._marks = self._look()  # before they are read: what changes meanwhile is read again
        self._verifier = JwsVerifier(load())
        self._next_look = now() + look_every_s
        self._said = ""

    def verify(self, envelope: Envelope) -> Facts:
        """Check a certificate by the trust of now; raises CertificateTrouble."""
        return self._current().verify(envelope)

    def verify_void(self, envelope: Envelope) -> VoidFacts:
        """Check a statement that a certificate is void by the trust of now; raises CertificateTrouble."""
        return self._current().verify_void(envelope)

    def check_may_void(self, statement: str, certificate: str) -> None:
        """Check that the shop that certified says so; raises CertificateTrouble."""
        self._current().check_may_void(statement, certificate)

    def verify_review(self, envelope: Envelope) -> CountersignFacts:
        """Check a countersignature by the trust of now; raises CertificateTrouble."""
        return self._current().verify_review(envelope)

    def check_may_countersign(self, statement: str, certificate: str) -> None:
        """Check that an auditor of the shop that certified says so; raises CertificateTrouble."""
        self._current().check_may_countersign(statement, certificate)

    def revoked_at(self, record: Record) -> str:
        """Say when the key of a certificate was revoked, empty text where that does not touch it."""
        return self._current().revoked_at(record)

    def _current(self) -> JwsVerifier:
        with self._looking:
            if self._now() >= self._next_look:
                self._next_look = self._now() + self._every_s
                self._reread()
            return self._verifier

    def _reread(self) -> None:
        marks = self._look()
        if marks == self._marks:
            return
        try:
            self._verifier = JwsVerifier(self._load())
        except BenchTrouble as trouble:
            self._tell(f"{trouble.title} What was trusted before still counts.")
            return
        self._marks, self._said = marks, ""
        log.info("the trust files changed and were read again")

    def _tell(self, words: str) -> None:
        if words != self._said:
            log.warning("%s", words)
        self._said = words

    def _look(self) -> tuple[_Mark | None, ...]:
        return tuple(mark(one) for one in self._files)


def mark(path: Path) -> _Mark | None:
    """Say what a file is by, or None where there is none: one put in its place has another number."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

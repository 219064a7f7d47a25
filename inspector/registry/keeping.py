# SPDX-License-Identifier: Apache-2.0
"""From bodies to what is stored: one certificate, many, or a statement about one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from inspector.domain.certificate import utc
from inspector.registry.intake import REVOKED, Intake, is_kept
from inspector.registry.problems import Problem
from inspector.registry.records import CertificateStore, Record, ReviewRecord, Stored, VoidRecord

if TYPE_CHECKING:
    from inspector.ports import Clock

MOST_TOGETHER: Final = 100
"""The certificates that one batch may hold."""
STATUS: Final = {Stored.NEW: 201, Stored.SAME: 200}
_TAKEN: Final = Problem(409, "taken", "Another certificate is stored under this number.")


def taken() -> Problem:
    """Say that a number is another certificate's."""
    return Problem(_TAKEN.status, _TAKEN.code, _TAKEN.detail)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Checks what was sent and keeps it. Blocks; raises Problem and StoreTrouble."""

    store: CertificateStore
    intake: Intake
    clock: Clock

    def put(self, uid: str, body: bytes) -> tuple[Record, Stored]:
        """Keep one certificate; say what became of it."""
        try:
            record = self._taken(uid, body)
        except Problem as problem:
            return self._kept_before(uid, body, problem), Stored.SAME
        return record, self.store.put(record)

    def put_void(self, uid: str, body: bytes) -> tuple[VoidRecord, Stored]:
        """Keep the statement that a certificate is void."""
        record = self.intake.take_void(uid, body, self._now())
        kept = self.store.get(uid)
        if kept is not None:
            self.intake.check_may_speak(record, kept)
        return record, self.store.put_void(record)

    def put_review(self, uid: str, body: bytes) -> tuple[ReviewRecord, Stored]:
        """Keep the countersignature of a certificate that is kept as it was countersigned."""
        record = self.intake.take_review(uid, body, self._now())
        kept = self.store.get(uid)
        if kept is not None and kept.digest == record.certificate:
            self.intake.check_may_speak(record, kept)
        return record, self.store.put_review(record)

    def put_many(self, lines: list[bytes], largest: int) -> list[dict[str, object]]:
        """Keep each line's certificate; give what became of each, in their order. One spoils no other."""
        looked = [self._looked_at(one, largest) for one in lines]
        fresh = [one for one in looked if isinstance(one, Record)]
        words = iter(self.store.put_many(fresh) if fresh else [])
        return [_row(one, words) for one in looked]

    def _looked_at(self, line: bytes, largest: int) -> Record | _Before | Problem:
        if len(line) > largest:
            return Problem(413, "too_large", f"A certificate has at most {largest} bytes.")
        try:
            return self._taken("", line)
        except Problem as problem:
            try:
                return _Before(self._kept_before("", line, problem))
            except Problem as refused:
                return refused

    def _taken(self, uid: str, body: bytes) -> Record:
        return self.intake.take(uid, body, self._now())

    def _kept_before(self, uid: str, body: bytes, problem: Problem) -> Record:
        """Give what was here before its key was revoked; raises ``problem`` for everything else."""
        kept = self.store.get(uid or self.intake.uid_in(body)) if problem.code == REVOKED else None
        if kept is None or not is_kept(body, kept):
            raise problem
        return kept

    def _now(self) -> str:
        return utc(self.clock.now())


@dataclass(frozen=True, slots=True)
class _Before:
    record: Record


def _row(one: Record | _Before | Problem, words: Iterator[Stored]) -> dict[str, object]:
    if isinstance(one, Problem):
        return _refused(one, None, None)
    if isinstance(one, _Before):
        return _kept(200, one.record)
    word = next(words)
    if word is Stored.OTHER:
        return _refused(_TAKEN, one.uid, one.digest)
    return _kept(STATUS[word], one)


def _kept(status: int, record: Record) -> dict[str, object]:
    return {"status": status, "uid": record.uid, "digest": record.digest, "code": None, "detail": None}


def _refused(problem: Problem, uid: str | None, digest: str | None) -> dict[str, object]:
    told = {"code": problem.code, "detail": problem.detail}
    return {"status": problem.status, "uid": uid, "digest": digest, **told}


def lines_of(body: bytes) -> list[bytes]:
    """Take a batch apart: a certificate's canonical JSON a line; raises Problem."""
    lines = body.removesuffix(b"\n").split(b"\n")
    if not 1 <= len(lines) <= MOST_TOGETHER or lines == [b""]:
        raise Problem(400, "batch", f"A batch has 1 to {MOST_TOGETHER} certificates, one a line.")
    return lines

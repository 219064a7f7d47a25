# SPDX-License-Identifier: Apache-2.0
"""A bench that answers without end, and says before and after each call what it asks of the store.

Run as a program, it is what the tests of crashes kill, starve of space or cut
the power of. Each line is ``begin`` or ``done``, an inspection's uid, and the
SHA-256 of the document that was to be stored; ``done`` is printed after the
store's call returned. It goes on with what a killed one left open.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from inspections import (
    CHECKLIST,
    POINTS,
    SHOP,
    WRITER,
    TurnedClock,
    answered,
    deliveries,
    event,
    finished,
    opened,
    refused,
    signed,
)

from inspector.domain.errors import StoreFull
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.storage.mapping import to_document
from inspector.storage.store import SqlStore

DEVICES = 6


def digest_of(one: Inspection) -> str:
    return hashlib.sha256(to_document(one)).hexdigest()


class Answering:
    """Inspects one device after the other."""

    def __init__(self, store: SqlStore, chance: random.Random, say: Callable[[str], None]) -> None:
        self._store = store
        self._chance = chance
        self._say = say

    def _do(self, one: Inspection, call: Callable[[], None]) -> None:
        words = f"{one.uid} {digest_of(one)}"
        self._say(f"begin {words}")
        call()
        self._say(f"done {words}")

    def inspect(self) -> None:
        one = self._open()
        missing = [place for place, point_id in enumerate(POINTS) if point_id not in one.findings]
        outcome = Outcome.PASS
        for place in missing:
            outcome = self._chance.choice((Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.FAIL))
            one = answered(one, place, outcome, note=str(self._chance.random()))
            self._save(one)
        if self._chance.random() < 0.3:
            closed = refused(one)
            self._do(closed, lambda: self._store.refuse(closed, event(closed, "inspection.refused")))
        else:
            self._sign(finished(one))

    def _open(self) -> Inspection:
        unfinished = self._store.unfinished()
        if unfinished:
            return unfinished[0]
        number = self._chance.randrange(DEVICES)
        attempt = 1 + len(self._store.closed_for(opened(number).identity))
        one = opened(number, attempt=attempt)
        self._do(one, lambda: self._store.open_inspection(one, event(one, "inspection.opened")))
        return one

    def _save(self, one: Inspection) -> None:
        self._do(one, lambda: self._store.save(one, event(one)))

    def _sign(self, one: Inspection) -> None:
        closed, certificate = signed(one)
        rows = deliveries(closed, "registry", "folder")
        act = event(closed, "inspection.signed")
        self._do(closed, lambda: self._store.sign(closed, certificate, rows, act))


@dataclass
class Account:
    """What a bench said: each inspection's versions in their order, and how many are acknowledged."""

    versions: dict[str, list[str]] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        word, uid, digest = line.split()
        versions = self.versions.setdefault(uid, [])
        if word == "begin":
            versions.append(digest)
        else:
            assert versions[-1] == digest
            self.done[uid] = len(versions)

    def hear_all(self, lines: Iterable[str]) -> Account:
        for line in lines:
            self.hear(line)
        return self

    def settle(self, store: SqlStore) -> None:
        """Assert that nothing acknowledged is lost, then take the store's word for what was under way."""
        for uid, versions in self.versions.items():
            stored = store.inspection(uid)
            done = self.done.get(uid, 0)
            allowed = versions[max(done - 1, 0) :]
            if stored is None:
                assert not done, f"inspection {uid} was acknowledged and is gone"
                versions.clear()
                continue
            digest = digest_of(stored)
            assert digest in allowed, (
                f"inspection {uid}: {done} calls were acknowledged, an older state is stored"
            )
            del versions[versions.index(digest) + 1 :]
            self.done[uid] = len(versions)
        self.versions = {uid: versions for uid, versions in self.versions.items() if versions}

    def check(self, store: SqlStore) -> None:
        """Assert that nothing is lost, half written, double or damaged."""
        self.settle(store)
        assert list(store.check()) == []
        rows = [(row.uid, row.destination) for row in store.outbox()]
        certified = [uid for uid in self.versions if store.certificate(uid) is not None]
        assert sorted(rows) == sorted((uid, name) for uid in certified for name in ("registry", "folder"))
        assert len(store.unfinished()) <= 1


def _limit_files(size: int) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size or hard, hard))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("home", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--inspections", type=int, default=10**9)
    parser.add_argument("--synchronous", default="FULL")
    parser.add_argument("--say-in", type=Path, help="a file for the lines, instead of the output")
    parser.add_argument(
        "--limit-files", type=int, default=0, help="bytes that a file may have from the start on"
    )
    parser.add_argument("--ballast", type=Path, help="a file that is taken away when the space is full")
    args = parser.parse_args()
    target = os.open(args.say_in, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if args.say_in else 1
    store = SqlStore(args.home, SHOP, WRITER, TurnedClock(), synchronous=args.synchronous)
    store.know(CHECKLIST)
    bench = Answering(store, random.Random(args.seed), lambda line: _write(target, line))
    if args.limit_files:
        _limit_files(args.limit_files)
    for _ in range(args.inspections):
        try:
            bench.inspect()
        except StoreFull as full:
            print(f"full {full.code}", file=sys.stderr, flush=True)
            if args.limit_files:
                _limit_files(0)
            if args.ballast:
                args.ballast.unlink()
    store.close()


def _write(target: int, line: str) -> None:
    os.write(target, f"{line}\n".encode())


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""``verify`` of folders and of thousands: a line as each is done, how far it is, and a summary."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from inspector.cli.output import Output, named, plain
from inspector.domain.errors import BadInput
from inspector.wiring.verify_files import (
    ENDINGS,
    holds_countersignatures,
    is_beside,
    is_folder,
    is_pattern,
    named_files,
)
from inspector.wiring.verifying import UNOPENED, How, Row, paying_jobs, verified_rows

if TYPE_CHECKING:
    import argparse

    from inspector.certificates.successors import Successors

UNSETTLED = 4
"""The exit code where all are good, and a registry that was asked did not say how they stand."""
MANY = 100
"""Files from which on they are told one by one, and how far it is."""
_TOLD_EACH_S = 1.0
_SUPERSEDED = "superseded"


def is_many(names: Sequence[str], jobs: int | None) -> bool:
    """Tell whether these are a folder, a pattern, or many files, or several processes are wanted."""
    return (jobs or 1) > 1 or len(names) > MANY or any(is_folder(one) or is_pattern(one) for one in names)


def run_many(args: argparse.Namespace, out: Output) -> int:
    """Verify all files; 1 when one is not good, 2 when one cannot be opened, 130 after Ctrl+C.

    4 when all are good and a registry did not know, or could not be asked about, one.
    """
    if args.code:
        raise BadInput("A code is compared with one certificate.", "Name that file alone beside --code.")
    if args.claims:
        raise BadInput("Claims are compared with one certificate.", "Name that file alone beside --claims.")
    from inspector.certificates.void_files import ENDING
    from inspector.cli.verify import token_of

    named = list(dict.fromkeys(named_files(args.files)))
    files = [one for one in named if not is_beside(one)]
    if not files:
        raise _nothing(args.files)
    beside = tuple(one for one in named if one.endswith(ENDING) or is_beside(one))
    how = How(
        args.home, tuple(args.trust), tuple(args.held), args.allow_training, beside, args.ask, token_of(args)
    )
    return _Run(out, len(files)).over(verified_rows(files, how, args.jobs or paying_jobs(len(files))))


def _nothing(names: Sequence[str]) -> BadInput:
    if holds_countersignatures(names):
        return BadInput(
            "There are only countersignatures in it, and by themselves they certify nothing.",
            "Put the certificates beside them, or name those too.",
        )
    return BadInput(
        "There is no file to verify in it.", f"It looks for {', '.join(sorted(ENDINGS))} in folders."
    )


class _Run:
    """Tells of each file, and how far it is; ``now`` is seconds that never jump back."""

    def __init__(self, out: Output, total: int, now: Callable[[], float] = time.monotonic) -> None:
        from inspector.certificates.successors import Successors

        self._out = out
        self._total = total
        self._now = now
        self._began = self._told = self._since = now()
        self._states: Counter[str] = Counter()
        self._good = self._unsettled = 0
        self._is_begun = False
        self._last: dict[str, tuple[str, bool]] = {}
        self._refused: set[str] = set()
        self._first: dict[str, Row] = {}
        self._cloned: dict[str, Row] = {}
        self._successors: Successors[Row] = Successors()
        self._replaced: dict[str, Row] = {}

    def over(self, rows: Iterator[Row]) -> int:
        """Tell of all rows; gives the exit code."""
        is_stopped = False
        self._open()
        try:
            for row in rows:
                self._tell(self._with_successor(self._without_clone(row)))
                self._tell_progress()
        except KeyboardInterrupt:
            is_stopped = True
        finally:
            _close(rows)
            self._tell_clones()
            self._tell_replaced()
            self._end()
            self._out.progress(self._summary(is_stopped=is_stopped))
        return 130 if is_stopped else self._code()

    def _code(self) -> int:
        if self._states[UNOPENED]:
            return 2
        if self._good != self._written:
            return 1
        return UNSETTLED if self._unsettled else 0

    # ── two certificates of one number ───────────────────────────────────────

    def _without_clone(self, row: Row) -> Row:
        """Give a row, as not valid where another of its number says something else."""
        if not row.is_signed:
            return row
        first = self._first.setdefault(row.uid, row)
        if first.digest == row.digest and row.uid not in self._cloned:
            return row
        self._cloned.setdefault(row.uid, first)
        return _clone(row, first.digest if first.digest != row.digest else "")

    def _tell_clones(self) -> None:
        """Tell of the first of each number once more: it was told as good before the other came."""
        for row in self._cloned.values():
            self._tell(_clone(row, ""))

    # ── one that was signed in another's place ───────────────────────────────

    def _with_successor(self, row: Row) -> Row:
        """Give a row, as superseded where its successor came before; keeps which ones it replaces."""
        if row.link is None:
            return row
        for older in self._successors.add(row.link, row):
            self._replaced[older.file] = older
        return self._by_successor(row)

    def _by_successor(self, row: Row) -> Row:
        newer = self._successors.of(row.link) if row.link else ""
        return _superseded(row, newer) if newer else row

    def _tell_replaced(self) -> None:
        """Tell once more of those whose successor came after them."""
        for row in self._replaced.values():
            if row.state != _SUPERSEDED and row.uid not in self._cloned:
                self._tell(self._by_successor(row))

    # ── what is written ──────────────────────────────────────────────────────

    def _open(self) -> None:
        if self._out.as_json:
            print("[")

    def _tell(self, row: Row) -> None:
        self._count(row)
        if self._out.as_json:
            mark = "," if self._is_begun else " "
            self._is_begun = True
            value = {
                "file": row.file,
                **(row.report or {"state": row.state, "good": False, "words": row.words}),
            }
            print(mark + json.dumps(value, default=plain, ensure_ascii=False))
        else:
            print(named(row.file, row.words))
        sys.stdout.flush()

    def _count(self, row: Row) -> None:
        """Count a row by what it was told as last."""
        before = self._last.get(row.file)
        if before is not None:
            self._states[before[0]] -= 1
            self._good -= before[1]
        else:
            self._unsettled += not row.is_settled
        self._last[row.file] = row.state, row.is_good
        self._states[row.state] += 1
        self._good += row.is_good
        (self._refused.add if _is_refusal(row) else self._refused.discard)(row.file)

    @property
    def _written(self) -> int:
        return len(self._last)

    def _end(self) -> None:
        if self._out.as_json:
            print("]")
            sys.stdout.flush()

    def _tell_progress(self) -> None:
        now = self._now()
        if self._written == 1:
            self._since = now  # what came before was the start of the processes
        if now - self._told < _TOLD_EACH_S:
            return
        self._told = now
        rate = max(self._written - 1, 1) / max(now - self._since, 0.001)
        left = (self._total - self._written) / rate
        self._out.progress(
            f"{self._written:,} of {self._total:,} checked, {self._written - self._good:,} not good,"
            f" {rate:,.0f} a second, {left:,.0f} s left"
        )

    def _summary(self, *, is_stopped: bool) -> str:
        states = ", ".join(
            f"{count:,} {name.replace('_', ' ')}" for name, count in self._states.items() if count
        )
        took = self._now() - self._began
        if is_stopped or self._written < self._total:
            head = f"Stopped: {self._written:,} of {self._total:,} checked"
        else:
            head = f"{self._written:,} checked"
        refused = len(self._refused)
        more = (
            f" {refused:,} of the good ones certify no good device: refused or incomplete." if refused else ""
        )
        return f"{head} in {took:,.1f} s: {states or 'none'}.{more}"


def _is_refusal(row: Row) -> bool:
    """Tell whether what was signed rightly says that the device was refused, or not inspected to the end."""
    says = row.report.get("says")
    return row.is_good and isinstance(says, dict) and says["verdict"] in ("refused", "incomplete")


def _clone(row: Row, other: str) -> Row:
    from dataclasses import replace

    named = f", with the SHA-256 {other}" if other else ""
    words = (
        f"Not valid. Another certificate of the number {row.uid} was signed{named}. Trust neither: the bench"
        " or its key was copied. Ask the shop, and have the key revoked. (cloned)"
    )
    report = {**row.report, "state": "not_valid", "good": False, "code": "cloned"}
    return replace(row, state="not_valid", is_good=False, words=words, report=report, link=None)


def _superseded(row: Row, successor: str) -> Row:
    from dataclasses import replace

    from inspector.certificates.successors import superseded_check

    if row.state == _SUPERSEDED:
        return row
    check = superseded_check(successor)
    words = f"Superseded. {check.words} {check.advice} ({check.code})"
    report = {**row.report, "state": check.state, "good": False, "code": check.code}
    return replace(row, state=check.state, is_good=False, words=words, report=report)


def _close(rows: Iterator[Row]) -> None:
    close = getattr(rows, "close", None)
    if close is not None:
        close()

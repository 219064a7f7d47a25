# SPDX-License-Identifier: Apache-2.0
"""What was to be registered on which order line, and how far that went: on the disk before each call.

A line has one intent at most, and so has a certificate; both hold for every
process that works on this file. Withdrawn ones stay as history.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from inspector.domain.errors import NotAllowed, StoreTrouble
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.numbers import Numbers


class IntentState(StrEnum):
    """How far an intent went."""

    CONFIRMED = "confirmed"
    """A person said yes; nothing was ever sent."""
    SENDING = "sending"
    """It was, or may have been, sent, and what came of it is not known."""
    REFUSED = "refused"
    """Back Market refused it; the same may be tried again."""
    REGISTERED = "registered"
    """The line holds our number."""
    CONFLICT = "conflict"
    """The line holds another number."""
    WITHDRAWN = "withdrawn"
    """A person took it back before anything was sent."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One device for one order line.

    ``by`` is the person who confirmed it, ``at`` when (UTC); ``attempts`` counts
    the calls; ``note`` is the last answer in words. ``version`` is the ledger's.
    """

    order_id: int
    line_id: int
    uid: str
    numbers: Numbers
    by: str
    at: datetime
    state: IntentState = IntentState.CONFIRMED
    attempts: int = 0
    note: str = ""
    version: int = 0

    def is_same_as(self, other: Intent) -> bool:
        """Tell whether both want the same device on the same line."""
        mine = (self.order_id, self.line_id, self.uid, self.numbers)
        return mine == (other.order_id, other.line_id, other.uid, other.numbers)


class Ledger(Protocol):
    """Where intents are kept. Each changing call is on the disk when it returns. Raises StoreTrouble."""

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent and give it, or the one that is there and wants the same.

        Raises NotAllowed where its line or its certificate has another one.
        """
        ...

    def of_line(self, line_id: int) -> Intent | None:
        """Give the intent of a line, None where there is none but withdrawn ones."""
        ...

    def of_numbers(self, numbers: Numbers) -> Sequence[Intent]:
        """Give the intents with these numbers that were not withdrawn, on whatever line."""
        ...

    def unsettled(self) -> Sequence[Intent]:
        """Give those that are confirmed or being sent, oldest first."""
        ...

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the one whose version it carries; None where that was changed meanwhile."""
        ...


_SCHEMA = """
CREATE TABLE IF NOT EXISTS intent (
    id INTEGER PRIMARY KEY, line_id INTEGER NOT NULL, order_id INTEGER NOT NULL, uid TEXT NOT NULL,
    imei TEXT NOT NULL, serial TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL,
    attempts INTEGER NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_per_line ON intent (line_id) WHERE state <> 'withdrawn';
CREATE UNIQUE INDEX IF NOT EXISTS one_per_certificate ON intent (uid) WHERE state <> 'withdrawn';
"""
_COLUMNS = "order_id, line_id, uid, imei, serial, by, at, state, attempts, note, version"
_STANDING = "state <> 'withdrawn'"


class FileLedger:
    """A ledger in an SQLite file, one for each account."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        with _told():
            self._connection = sqlite3.connect(
                path, timeout=5.0, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=FULL")
            self._connection.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent, or give the one that is there and wants the same; raises NotAllowed."""
        first = replace(intent, version=1)
        marks = ", ".join("?" * len(_row(first)))
        with self._changing() as connection:
            known = _found(
                connection, f"{_STANDING} AND (line_id = ? OR uid = ?)", (first.line_id, first.uid)
            )
            if not known:
                connection.execute(f"INSERT INTO intent ({_COLUMNS}) VALUES ({marks})", _row(first))
                return first
        if len(known) == 1 and known[0].is_same_as(first):
            return known[0]
        raise already_meant(known[0])

    def of_line(self, line_id: int) -> Intent | None:
        """Give the intent of a line."""
        return next(iter(self._asked(f"{_STANDING} AND line_id = ?", (line_id,))), None)

    def of_numbers(self, numbers: Numbers) -> Sequence[Intent]:
        """Give the intents with these numbers."""
        return self._asked(f"{_STANDING} AND imei = ? AND serial = ?", (numbers.imei, numbers.serial))

    def unsettled(self) -> Sequence[Intent]:
        """Give those that are confirmed or being sent."""
        return self._asked("state IN ('confirmed', 'sending')", ())

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the version that it carries."""
        after = replace(intent, version=intent.version + 1)
        # Not by line and version alone: another intent may have taken the place of a withdrawn one.
        which = (intent.line_id, intent.uid, intent.numbers.imei, intent.numbers.serial, intent.version)
        changes = (after.state, after.attempts, after.note, after.version)
        with self._changing() as connection:
            done = connection.execute(
                "UPDATE intent SET state = ?, attempts = ?, note = ?, version = ?"
                f" WHERE {_STANDING} AND line_id = ? AND uid = ? AND imei = ? AND serial = ? AND version = ?",
                (*changes, *which),
            )
            return after if done.rowcount == 1 else None

    def _asked(self, condition: str, values: tuple[object, ...]) -> list[Intent]:
        with self._lock, _told():
            return _found(self._connection, condition, values)

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """Hold the file's write lock, and commit at the end: durable when this returns."""
        with self._lock, _told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
                raise


def already_meant(known: Intent) -> NotAllowed:
    """Give the trouble of a line, or a certificate, that has an intent already."""
    return NotAllowed(
        Phrase(
            "Order line {line_id} has {numbers} of certificate {uid} already: {state}.",
            line_id=known.line_id,
            numbers=known.numbers,
            uid=known.uid,
            state=known.state,
        ),
        "A line gets one number and a certificate one line: mend it in Back Market's back office.",
        code=f"intent_{known.state}",
    )


def _found(connection: sqlite3.Connection, condition: str, values: tuple[object, ...]) -> list[Intent]:
    return [_intent(row) for row in connection.execute(_SELECT.format(condition), values)]


_SELECT = f"SELECT {_COLUMNS} FROM intent WHERE {{}} ORDER BY id"


def _row(one: Intent) -> tuple[object, ...]:
    numbers = (one.numbers.imei, one.numbers.serial)
    rest = (one.by, one.at.isoformat(), str(one.state), one.attempts, one.note, one.version)
    return (one.order_id, one.line_id, one.uid, *numbers, *rest)


def _intent(row: tuple[object, ...]) -> Intent:
    order_id, line_id, uid, imei, serial, by, at, state, attempts, note, version = row
    assert isinstance(order_id, int)
    assert isinstance(line_id, int)
    assert isinstance(attempts, int)
    assert isinstance(version, int)
    numbers = Numbers(str(imei), str(serial))
    when = datetime.fromisoformat(str(at))
    return Intent(
        order_id,
        line_id,
        str(uid),
        numbers,
        str(by),
        when,
        IntentState(str(state)),
        attempts,
        str(note),
        version,
    )


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StoreTrouble("The ledger of registered numbers cannot be used.", code=str(error)) from error

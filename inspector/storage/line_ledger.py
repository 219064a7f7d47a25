# SPDX-License-Identifier: Apache-2.0
"""``LineLedger`` on the store's database: what was to be registered on which order line, before each call.

A line has one intent at most, and so has a certificate; withdrawn ones stay as
history. A confirmed intent, its outbox row and its event are one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, update

from inspector.domain.event import AuditEvent, Json
from inspector.domain.line_intent import Intent, IntentState, Numbers, already_meant
from inspector.domain.outbox import Delivery, RowState
from inspector.ports import Clock
from inspector.storage import deliveries as outbox_rows
from inspector.storage.mapping import pack
from inspector.storage.schema import line_intent, market_note, outbox

T = TypeVar("T")
KIND = "registration"
"""The kind of the outbox rows that bring a number to an order line."""


class Writable(Protocol):
    """The store, as far as a ledger needs it."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Give a connection that sees one moment of the store."""
        ...

    def recorded(self, work: Callable[[Connection], tuple[T, AuditEvent | None]]) -> T:
        """Change something and write its event, if any, in one transaction."""
        ...


@dataclass(frozen=True, slots=True)
class LedgerPlace:
    """Whose ledger it is: a shop's, of one account, whose rows go to one destination."""

    shop_id: str
    account: str
    destination: str


class SqlLineLedger:
    """The ledger of one account of a marketplace. ``store`` is asked for at each use."""

    def __init__(self, store: Callable[[], Writable], place: LedgerPlace, clock: Clock) -> None:
        self._store = store
        self._place = place
        self._clock = clock

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent with its outbox row, or give the one that wants the same; raises NotAllowed."""

        def work(connection: Connection) -> tuple[Intent, AuditEvent | None]:
            kept, is_new = self._kept(connection, replace(intent, version=1))
            return kept, self._sendable(connection, kept, intent.by, is_new=is_new)

        return self._store().recorded(work)

    def _kept(self, connection: Connection, first: Intent) -> tuple[Intent, bool]:
        """Keep a new intent, or give the one that wants the same; tell which. Raises NotAllowed."""
        is_near = or_(line_intent.c.line_id == first.line_id, line_intent.c.uid == first.uid)
        known = self._found(connection, self._standing(), is_near)
        if not known:
            connection.execute(insert(line_intent), {**self._whose(), **_columns(first)})
            return first, True
        if len(known) == 1 and known[0].is_same_as(first):
            return known[0], False
        raise already_meant(known[0])

    def _sendable(self, connection: Connection, kept: Intent, by: str, *, is_new: bool) -> AuditEvent | None:
        """Let the outbox bring an intent; give the event that says so."""
        if not is_new:
            return self._revive(connection, kept, by)
        self._put_row(connection, kept)
        return self._event(kept)

    def of_line(self, line_id: int) -> Intent | None:
        """Give the intent of a line, None where there is none but withdrawn ones."""
        return next(iter(self._asked(self._standing(), line_intent.c.line_id == line_id)), None)

    def of_certificate(self, uid: str) -> Intent | None:
        """Give the intent of a certificate, None where there is none but withdrawn ones."""
        return next(iter(self._asked(self._standing(), line_intent.c.uid == uid)), None)

    def of_numbers(self, numbers: Numbers) -> Sequence[Intent]:
        """Give the intents with these numbers that were not withdrawn, on whatever line."""
        is_one = (line_intent.c.imei == numbers.imei) & (line_intent.c.serial == numbers.serial)
        return self._asked(self._standing(), is_one)

    def unsettled(self) -> Sequence[Intent]:
        """Give those that are confirmed or being sent, oldest first."""
        return self._asked(line_intent.c.state.in_((IntentState.CONFIRMED, IntentState.SENDING)))

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the one whose version it carries; None where that was changed meanwhile."""

        def work(connection: Connection) -> tuple[Intent | None, AuditEvent | None]:
            after = self._changed(connection, intent)
            return after, self._event(after) if after else None

        return self._store().recorded(work)

    def _changed(self, connection: Connection, intent: Intent) -> Intent | None:
        after = replace(intent, version=intent.version + 1)
        # Not by line and version alone: another intent may have taken the place of a withdrawn one.
        done = connection.execute(
            update(line_intent)
            .where(
                *self._mine(),
                self._standing(),
                line_intent.c.line_id == intent.line_id,
                line_intent.c.uid == intent.uid,
                line_intent.c.imei == intent.numbers.imei,
                line_intent.c.serial == intent.numbers.serial,
                line_intent.c.version == intent.version,
            )
            .values(state=after.state, attempts=after.attempts, note=after.note, version=after.version)
        )
        return after if done.rowcount == 1 else None

    # ── notes ────────────────────────────────────────────────────────────────

    def note(self, name: str) -> str:
        """Give what was kept under a name of this account; empty text for nothing."""
        mine = [market_note.c[key] == value for key, value in self._whose().items()]
        with self._store().reading() as connection:
            found = connection.execute(select(market_note.c.value).where(*mine, market_note.c.name == name))
            return str(found.scalar() or "")

    def keep_note(self, name: str, value: str) -> None:
        """Keep a text under a name; it is on the disk when this returns."""
        whose = {**self._whose(), "name": name}

        def work(connection: Connection) -> tuple[None, None]:
            connection.execute(delete(market_note).where(*(market_note.c[k] == v for k, v in whose.items())))
            connection.execute(insert(market_note), {**whose, "value": value})
            return None, None

        self._store().recorded(work)

    # ── rows ─────────────────────────────────────────────────────────────────

    def _whose(self) -> dict[str, str]:
        return {"shop_id": self._place.shop_id, "account": self._place.account}

    def _mine(self) -> list[ColumnElement[bool]]:
        return [line_intent.c[name] == value for name, value in self._whose().items()]

    def _standing(self) -> ColumnElement[bool]:
        return line_intent.c.state != IntentState.WITHDRAWN.value

    def _asked(self, *conditions: ColumnElement[bool]) -> list[Intent]:
        with self._store().reading() as connection:
            return self._found(connection, *conditions)

    def _found(self, connection: Connection, *conditions: ColumnElement[bool]) -> list[Intent]:
        rows = select(line_intent).where(*self._mine(), *conditions).order_by(line_intent.c.id)
        return [to_intent(row) for row in connection.execute(rows)]

    def _put_row(self, connection: Connection, intent: Intent) -> None:
        """Let the outbox bring it: a new row, or the one of an intent that was withdrawn."""
        # Whoever sends it looks whether it is for training: such a certificate was never confirmed.
        told = {"claims": {"training": False}, "order": intent.order_id, "line": intent.line_id}
        body = json.dumps(told).encode()
        again = {"body": pack(body), "state": RowState.PENDING.value, "attempts": 0, "claimed_until": None}
        due = {"next_at": self._clock.now(), "last_error": "", "cause": "", "claim": outbox.c.claim + 1}
        if not connection.execute(update(outbox).where(self._row_of(intent)).values(**again, **due)).rowcount:
            one = Delivery(intent.uid, self._place.destination, KIND, body)
            outbox_rows.put(connection, self._place.shop_id, [one], self._clock.now())

    def _revive(self, connection: Connection, known: Intent, by: str) -> AuditEvent | None:
        """Send what a person put aside and wants again, where nothing has come of it yet."""
        if known.state not in (IntentState.CONFIRMED, IntentState.SENDING):
            return None
        is_aside = self._row_of(known) & (outbox.c.state == RowState.DROPPED.value)
        again = {"state": RowState.PENDING.value, "next_at": self._clock.now(), "last_error": "", "cause": ""}
        if not connection.execute(update(outbox).where(is_aside).values(again)).rowcount:
            return None
        return replace(self._event(known), who=by, what="outbox.retried")

    def _row_of(self, intent: Intent) -> ColumnElement[bool]:
        return (
            (outbox.c.shop_id == self._place.shop_id)
            & (outbox.c.uid == intent.uid)
            & (outbox.c.destination == self._place.destination)
            & (outbox.c.kind == KIND)
        )

    def _event(self, intent: Intent) -> AuditEvent:
        said: dict[str, Json] = {"account": self._place.account, "attempts": intent.attempts}
        said |= {"order": intent.order_id, "line": intent.line_id}
        return AuditEvent(self._clock.now(), intent.by, f"order_line.{intent.state}", intent.uid, said)


def to_intent(row: Any) -> Intent:
    """Turn a row into an intent; raises ValueError, which the store tells as damage."""
    return Intent(
        row.order_id,
        row.line_id,
        row.uid,
        Numbers(row.imei, row.serial),
        row.by,
        row.at,
        IntentState(row.state),
        row.attempts,
        row.note,
        row.version,
    )


def _columns(one: Intent) -> dict[str, Any]:
    names = ("order_id", "line_id", "uid", "by", "at", "attempts", "note", "version")
    plain = {name: getattr(one, name) for name in names}
    return {**plain, "imei": one.numbers.imei, "serial": one.numbers.serial, "state": one.state.value}

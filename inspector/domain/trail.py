# SPDX-License-Identifier: Apache-2.0
"""The audit trail as it is asked and checked: pages of events, and where a chain first breaks.

Each writer (a bench, an auditor's desk) has one chain: its events are numbered
from 1, and each names the hash of the one before it. A chain alone does not show
that its tail was cut, or that all of it was written anew; heads do, which say
which event was the newest at a time, and lie where nobody can change them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from inspector.domain.event import AuditEvent
from inspector.domain.phrase import Phrase

FIRST = "0" * 64
"""What stands as the previous hash of a writer's first event."""
CLOCK_BACK = "clock.jumped_back"
"""What the event is called that is put before the first one after a jump."""
TOLERANCE = timedelta(seconds=30)
"""How far an event may lie before the one before it: an act that waited for a key is stamped as it began."""


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Which events are meant; empty means all.

    ``who`` is a person's id, ``what`` a dotted word or the group before its dot,
    ``text`` stands anywhere in what an event says. ``since`` counts, ``until`` does not.
    """

    who: str = ""
    what: str = ""
    subject: str = ""
    writer: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrailRow:
    """An event in a list; ``is_whole`` tells whether its hash is that of its content."""

    writer: str
    event: AuditEvent
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class TrailPage:
    """Some events, newest first, and where to go on: the next number of each writer; None at the end."""

    rows: tuple[TrailRow, ...]
    onward: Mapping[str, int] | None


@dataclass(frozen=True, slots=True)
class Head:
    """The newest event of a chain: its number, hash and time. ``seq`` 0 where there is none."""

    shop_id: str
    writer: str
    seq: int
    hash: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KnownHead:
    """A head that somebody signed, and where it was found: what a store must still agree with."""

    head: Head
    signed_at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class Link:
    """One event as it lies in the store; ``is_whole`` tells whether its hash is that of its content."""

    seq: int
    previous_hash: str
    hash: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """Where a chain first is not what was written. ``seq`` is the event's number, 0 for none of them."""

    writer: str
    seq: int
    what: str

    def __str__(self) -> str:
        return (
            f"event {self.seq} of {self.writer}: {self.what}" if self.seq else f"{self.writer}: {self.what}"
        )


@dataclass(frozen=True, slots=True)
class TrailReport:
    """What a check found: how many events and heads hold, the first bad link of each chain, the rest.

    ``uncovered`` counts the events after the last head of their chain: a cut there would not show.
    ``unknown`` counts the heads of other benches in a shared store that nobody here can check.
    """

    events: int
    writers: int
    heads: int
    broken: tuple[BrokenLink, ...] = field(default=())
    uncovered: int = 0
    unknown: int = 0

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.broken


class Walk:
    """Goes along one chain, from its first event to its newest, and stops at the first bad link."""

    def __init__(self, writer: str, heads: Iterable[KnownHead] = ()) -> None:
        self._writer = writer
        self._seq = 0
        self._hash = FIRST
        self._heads = sorted(heads, key=lambda one: one.head.seq)
        self._held = 0
        self.broken: BrokenLink | None = None

    @property
    def events(self) -> int:
        """Count the events that hold."""
        return self._seq

    @property
    def heads(self) -> int:
        """Count the heads that hold."""
        return self._held

    @property
    def uncovered(self) -> int:
        """Count the events that hold and that no head covers."""
        return self._seq - self._heads[self._held - 1].head.seq if self._held else self._seq

    def go(self, link: Link) -> BrokenLink | None:
        """Take the next event; give what is wrong with it, None where it holds."""
        what = self._wrong_with(link)
        if what is None:
            self._seq, self._hash = link.seq, link.hash
            what = self._disagreeing()
        return self._break(link.seq, what) if what is not None else None

    def end(self) -> BrokenLink | None:
        """Take that there is no more event; give what is missing, None where nothing is known to be."""
        if self.broken is not None or self._held == len(self._heads):
            return self.broken
        known = self._heads[-1]
        return self._break(
            self._seq + 1,
            Phrase(
                "is missing: {place} says that there were {count} events on {day}; the tail was cut",
                place=known.place,
                count=known.head.seq,
                day=f"{known.signed_at:%Y-%m-%d %H:%M}",
            ),
        )

    def unreadable(self, seq: int, why: object) -> BrokenLink:
        """Take that an event cannot be read."""
        return self._break(seq, Phrase("cannot be read: {why}", why=why))

    def _wrong_with(self, link: Link) -> str | None:
        wanted = self._seq + 1
        if link.seq > wanted:
            return Phrase(
                "follows event {before}: event {missing} is missing", before=self._seq, missing=wanted
            )
        if link.seq < wanted:
            return Phrase("stands where event {wanted} should", wanted=wanted)
        if not link.is_whole:
            return Phrase("its hash is not that of its content: it was changed, or put there")
        if link.previous_hash != self._hash:
            return Phrase("does not follow the event before it: one of them was put there or left out")
        return None

    def _disagreeing(self) -> str | None:
        """Say which head names another event of this number; those that agree are counted."""
        while self._held < len(self._heads) and self._heads[self._held].head.seq <= self._seq:
            known = self._heads[self._held]
            if (known.head.seq, known.head.hash) != (self._seq, self._hash):
                return Phrase(
                    "is another one than {place} says, signed on {day}:"
                    " the chain was written anew, or forked, after event {last}",
                    place=known.place,
                    day=f"{known.signed_at:%Y-%m-%d %H:%M}",
                    last=self._heads[self._held - 1].head.seq if self._held else 0,
                )
            self._held += 1
        return None

    def _break(self, seq: int, what: str) -> BrokenLink:
        self.broken = BrokenLink(self._writer, seq, what)
        return self.broken

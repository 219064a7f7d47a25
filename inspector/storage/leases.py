# SPDX-License-Identifier: Apache-2.0
"""One bench of a shop does something alone: by a lease in the shop's database, whose clock alone counts.

A lease ends by itself when its holder dies. It comes with a number that grows with
every change of hands: what is written under it carries the number, and an older one
is not heard, however long its bench was asleep.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Connection, and_, func, insert, select, text, update

from inspector.domain.errors import DestinationDown, NotAllowed
from inspector.domain.phrase import Phrase
from inspector.ports import Clock
from inspector.storage.columns import from_text
from inspector.storage.schema_shop import lease
from inspector.storage.shop_store import ShopStore

T = TypeVar("T")
LEASE_S = 60.0
"""How long a lease lasts without a word of its holder."""
_SERVER_TIME = text("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")


@dataclass(frozen=True, slots=True)
class Held:
    """Who holds a lease; ``left_s`` seconds are left of it by the database's clock, 0 of one that is over."""

    holder: str
    fence: int
    since: datetime
    left_s: float


@dataclass(frozen=True, slots=True)
class LeaseName:
    """Which lease, and who asks for it."""

    shop_id: str
    name: str
    holder: str


def time_of(connection: Connection) -> datetime:
    """Give the database's own time, in UTC, cut to milliseconds."""
    if connection.dialect.name == "sqlite":
        return from_text(str(connection.execute(_SERVER_TIME).scalar_one()))
    at: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return at.astimezone(UTC).replace(microsecond=at.microsecond // 1000 * 1000)


def look(connection: Connection, shop_id: str, name: str) -> Held | None:
    """Say who holds a lease, or held it last; None where nobody ever did."""
    row = connection.execute(select(lease).where(lease.c.shop_id == shop_id, lease.c.name == name)).first()
    return _held(row, time_of(connection)) if row else None


def all_of(connection: Connection, shop_id: str) -> Mapping[str, Held]:
    """Say who holds, or held last, each lease of a shop, by its name."""
    now = time_of(connection)
    rows = connection.execute(select(lease).where(lease.c.shop_id == shop_id).order_by(lease.c.name))
    return {row.name: _held(row, now) for row in rows}


def take(connection: Connection, mine: LeaseName, lease_s: float) -> Held:
    """Take a lease that nobody holds, or hold one's own for longer; give whose it is afterwards."""
    now = time_of(connection)
    wanted = and_(lease.c.shop_id == mine.shop_id, lease.c.name == mine.name)
    row = connection.execute(select(lease).where(wanted)).first()
    until = now + timedelta(milliseconds=round(lease_s * 1000))
    if row is None:
        first = {"holder": mine.holder, "fence": 1, "since": now, "until": until}
        connection.execute(insert(lease), {"shop_id": mine.shop_id, "name": mine.name, **first})
        return Held(mine.holder, 1, now, lease_s)
    found = _held(row, now)
    if found.left_s > 0 and found.holder != mine.holder:
        return found
    is_mine = found.left_s > 0
    fence, since = (found.fence, found.since) if is_mine else (found.fence + 1, now)
    connection.execute(
        update(lease).where(wanted).values(holder=mine.holder, fence=fence, since=since, until=until)
    )
    return Held(mine.holder, fence, since, lease_s)


def give_back(connection: Connection, mine: LeaseName, fence: int) -> None:
    """Let the next one have it at once; nothing where it is somebody else's by now."""
    ours = and_(lease.c.shop_id == mine.shop_id, lease.c.name == mine.name, lease.c.fence == fence)
    connection.execute(update(lease).where(ours).values(until=time_of(connection)))


def require(connection: Connection, mine: LeaseName, fence: int) -> None:
    """Raise NotAllowed where the lease is over, or somebody else's: in the transaction that writes by it."""
    found = look(connection, mine.shop_id, mine.name)
    if found is None or (found.holder, found.fence) != (mine.holder, fence) or found.left_s <= 0:
        raise NotAllowed(
            "Another bench sends for the shop by now.", "Look again in a moment.", code="not_sender"
        )


def _held(row: Any, now: datetime) -> Held:
    return Held(row.holder, row.fence, row.since, max(0.0, (row.until - now).total_seconds()))


class ShopLease:
    """The lease of one bench. Safe from any thread.

    ``clock`` only measures how long ago the database was asked. After
    ``lease_s`` seconds without ``hold`` another bench may have it.
    """

    def __init__(self, shop: ShopStore, mine: LeaseName, clock: Clock, *, lease_s: float = LEASE_S) -> None:
        self._shop = shop
        self._mine = mine
        self._clock = clock
        self._lease_s = lease_s
        self._lock = threading.Lock()
        self._fence = 0
        self._asked_at = 0.0
        self._told: tuple[datetime, float] | None = None

    def hold(self) -> int:
        """Hold it from now on, and give its number.

        Raises DestinationDown where another bench holds it, with the seconds left; StoreTrouble.
        """
        with self._lock:
            if self._fence and self._clock.monotonic() - self._asked_at < self._lease_s / 2:
                return self._fence
            return self._ask()

    def server_time(self) -> datetime:
        """Give the time by the database's clock, as it was asked for the lease; raises as ``hold`` does."""
        self.hold()
        with self._lock:
            at, asked_at = self._told or (self._clock.now(), self._clock.monotonic())
        return at + timedelta(milliseconds=round((self._clock.monotonic() - asked_at) * 1000))

    def write(self, work: Callable[[Connection], T]) -> T:
        """Change the shop's database while the lease is held; else raises NotAllowed and changes nothing."""
        fence = self.hold()

        def fenced(connection: Connection) -> T:
            require(connection, self._mine, fence)
            return work(connection)

        return self._shop.change(fenced)

    def release(self) -> None:
        """Let the next bench have it at once."""
        with self._lock:
            fence, self._fence = self._fence, 0
        if fence:
            self._shop.change(lambda connection: give_back(connection, self._mine, fence))

    def _ask(self) -> int:
        asked_at = self._clock.monotonic()  # before the question: what is ours ends later there than here

        def work(connection: Connection) -> tuple[Held, datetime]:
            return take(connection, self._mine, self._lease_s), time_of(connection)

        found, now = self._shop.change(work)
        self._told = now, self._clock.monotonic()
        if found.holder != self._mine.holder:
            self._fence = 0
            raise DestinationDown(
                Phrase("Bench {holder} sends for the shop just now.", holder=found.holder),
                code="leased",
                retry_after_s=found.left_s,
            )
        self._fence, self._asked_at = found.fence, asked_at
        return found.fence

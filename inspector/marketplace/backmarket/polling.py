# SPDX-License-Identifier: Apache-2.0
"""Orders that were modified since the last look. Back Market calls nobody: one has to ask.

The list moves while it is read: an order that is modified goes from its place to
another page, and pushes one over the edge between two pages. One page is one
answer and cannot be torn; several are read until two readings agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from inspector.marketplace.backmarket.client import OrdersPage
from inspector.marketplace.backmarket.orders import Order

if TYPE_CHECKING:
    from inspector.ports import Cancel

OVERLAP_S = 900.0
"""How far behind the newest order the next look begins: what was written then may be seen later."""
MOST_PASSES = 5
MOST_PAGES = 400


class OrderPages(Protocol):
    """The call that this needs of Back Market."""

    def orders(self, page: int, cancel: Cancel, *, since: datetime | None = None) -> OrdersPage:
        """Give one page of the orders modified at or after ``since``."""
        ...


@dataclass(frozen=True, slots=True)
class Polled:
    """The orders as last seen, and since when to ask the next time (UTC).

    Orders come again in the next look while they are within the overlap.
    ``is_settled`` is False where the list never held still: nothing is lost,
    the next look begins where this one did.
    """

    orders: tuple[Order, ...]
    since: datetime | None
    is_settled: bool


def poll_orders(
    market: OrderPages, since: datetime | None, cancel: Cancel, *, overlap_s: float = OVERLAP_S
) -> Polled:
    """Read the orders modified at or after ``since``; its times are Back Market's, never this bench's."""
    seen: dict[int, Order] = {}
    before: dict[int, Order] | None = None
    for _ in range(MOST_PASSES):
        found, pages, is_whole = _one_pass(market, since, cancel)
        seen.update(found)
        if is_whole and (pages == 1 or found == before):
            return Polled(tuple(seen.values()), _next(since, seen, overlap_s), is_settled=True)
        before = found
    return Polled(tuple(seen.values()), since, is_settled=False)


def _one_pass(
    market: OrderPages, since: datetime | None, cancel: Cancel
) -> tuple[dict[int, Order], int, bool]:
    """Read page after page; give the orders, how many pages, and whether the end was reached."""
    found: dict[int, Order] = {}
    for page in range(1, MOST_PAGES + 1):
        told = market.orders(page, cancel, since=since)
        found.update({order.id: order for order in told.orders})
        if not told.has_next or not told.orders:
            return found, page, len(found) == told.total
    return found, MOST_PAGES, False


def _next(since: datetime | None, seen: dict[int, Order], overlap_s: float) -> datetime | None:
    """Give since when to ask the next time: never earlier than the last time."""
    times = [order.modified_at for order in seen.values() if order.modified_at is not None]
    if not times:
        return since
    newest = max(times) - timedelta(seconds=overlap_s)
    return newest if since is None else max(since, newest)

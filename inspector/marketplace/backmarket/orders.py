# SPDX-License-Identifier: Apache-2.0
"""Orders and their lines. Names, addresses and payments of buyers are never read out of an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from inspector.marketplace.backmarket.fields import Fields
from inspector.marketplace.backmarket.grades import Condition, condition_of


class LineState(IntEnum):
    """Where an order line stands."""

    NEW = 0
    PAID = 1
    ACCEPTED = 2
    SHIPPED = 3
    CANCELLED = 4
    REFUNDED_BEFORE = 5
    REFUNDED_AFTER = 6
    UNPAID = 7
    PENDING = 8
    ON_HOLD = 9


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line. ``sku`` is the listing's; empty numbers are not registered yet.

    ``state`` and ``condition`` are None where Back Market says one that is not
    in its document: such a line is read, and nothing is registered on it.
    """

    id: int
    state: LineState | None
    sku: str
    title: str
    quantity: int
    condition: Condition | None
    imei: str = ""
    serial: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """One order. ``state`` as Back Market numbers it: 1 to process, 3 to ship, 9 processed."""

    id: int
    state: int | None
    modified_at: datetime | None
    lines: tuple[OrderLine, ...]

    def line(self, line_id: int) -> OrderLine | None:
        """Give one of its lines, None where it has no such."""
        return next((one for one in self.lines if one.id == line_id), None)


def read_order(value: object) -> Order:
    """Read an order; raises DestinationDown for what is not as documented."""
    told = Fields(value, "order")
    return Order(
        told.number("order_id"),
        told.number_or_none("state"),
        told.time("date_modification"),
        told.each("orderlines", _read_line),
    )


def _read_line(value: object) -> OrderLine:
    told = Fields(value, "orderline")
    state = told.number_or_none("state")
    return OrderLine(
        id=told.number("id"),
        state=LineState(state) if state in list(LineState) else None,
        sku=told.text("listing"),
        title=told.text("product"),
        quantity=told.number_or_none("quantity") or 0,
        condition=condition_of(told.number_or_none("condition")),
        imei=told.text("imei").strip(),
        serial=told.text("serial_number").strip(),
    )

# SPDX-License-Identifier: Apache-2.0
"""Back Market's seller API in memory, as far as Inspector calls it, with a log of what arrived."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from memory_outbox import TestClock

from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.account import Account, Region
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.pacing import Pace
from inspector.marketplace.backmarket.token import Token
from inspector.ports import Cancel

SECRET = "c2VsbGVyOnNlY3JldC13b3Jk"
ACCOUNT = Account(Region.EU, "fr-fr", "AtelierNord", "it@atelier-nord.example")
LISTING_ID = "0f6f3c1e-6c1d-4d2a-9a55-0d6f4d0f7c11"


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    is_repeatable: bool = False

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}


def says(value: object, status: int = 200, **headers: str) -> Answer:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, {"content-type": "application/json", **named}, json.dumps(value).encode())


def order_line(line_id: int = 37, **changes: Any) -> dict[str, Any]:
    return {
        "id": line_id,
        "state": 2,
        "listing": "PIXEL7-128-GOOD",
        "product": "Pixel 7 128 GB",
        "quantity": 1,
        "condition": 11,
        "imei": "",
        "serial_number": "",
        **changes,
    }


def order(order_id: int = 5978, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "order_id": order_id,
        "state": 3,
        "date_modification": "2026-03-02T11:00:00Z",
        "shipping_address": {"firstName": "Victor", "lastName": "Hugo"},
        "orderlines": list(lines) or [order_line()],
        **changes,
    }


def listing(**changes: Any) -> dict[str, Any]:
    return {
        "id": LISTING_ID,
        "sku": "PIXEL7-128-GOOD",
        "title": "Pixel 7",
        "quantity": 3,
        "grade": "GOOD",
        "state": 2,
        "new_battery": False,
        **changes,
    }


@dataclass
class Shop:
    """The marketplace's side. ``registered`` is every value that any line was ever sent, in order."""

    orders: dict[int, dict[str, Any]] = field(default_factory=dict)
    listings: dict[str, dict[str, Any]] = field(default_factory=dict)
    registered: list[tuple[int, str, str]] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def answer(self, request: Request) -> Answer:
        self.requests.append(request)
        path = urlsplit(request.path).path
        for method, pattern, handle in self._routes():
            found = re.fullmatch(pattern, path)
            if method == request.method and found:
                return handle(request, *found.groups())
        return says({"error": {"code": "not_found", "message": "No such path"}}, 404)

    def _routes(self) -> list[tuple[str, str, Callable[..., Answer]]]:
        return [
            ("GET", r"/ws/orders", self._orders),
            ("GET", r"/ws/orders/(\d+)", self._order),
            ("PATCH", r"/ws/orderlines/(\d+)", self._register),
            ("GET", r"/ws/listings", self._count),
            ("GET", r"/ws/listings/detail", self._listing),
            ("POST", r"/ws/listings/([0-9a-f-]+)", self._quantity),
        ]

    def _orders(self, request: Request) -> Answer:
        since = request.query.get("date_modification", "")
        page, size = int(request.query["page"]), int(request.query["page-size"])
        found = [one for one in self.orders.values() if one["date_modification"] >= since]
        found.sort(key=lambda one: (one["date_modification"], one["order_id"]))
        rest = found[page * size :]
        shown = found[(page - 1) * size : page * size]
        following = f"https://www.backmarket.fr/ws/orders?page={page + 1}" if rest else None
        return says({"count": len(found), "next": following, "previous": None, "results": shown})

    def _order(self, request: Request, number: str) -> Answer:
        found = self.orders.get(int(number))
        return says(found) if found else Answer(404, {}, b"")

    def line(self, line_id: int) -> dict[str, Any] | None:
        lines = (line for one in self.orders.values() for line in one["orderlines"])
        return next((line for line in lines if line["id"] == line_id), None)

    def _register(self, request: Request, number: str) -> Answer:
        line, told = self.line(int(number)), request.json
        if line is None:
            return Answer(404, {}, b"")
        self.registered.append((line["id"], told.get("imei", ""), told.get("serial_number", "")))
        if line["imei"] or line["serial_number"]:
            return Answer(422, {}, b"")
        line["imei"], line["serial_number"] = told.get("imei", ""), told.get("serial_number", "")
        return says(told)

    def _count(self, request: Request) -> Answer:
        results = list(self.listings.values())
        return says({"count": len(results), "next": None, "previous": None, "results": results})

    def _listing(self, request: Request) -> Answer:
        found = self.listings.get(request.query["sku"].upper())
        return says(found) if found else says({"error": {"code": "none", "message": "Not found"}}, 404)

    def _quantity(self, request: Request, number: str) -> Answer:
        found = next(one for one in self.listings.values() if one["id"] == number)
        found["quantity"] = int(request.json["quantity"])
        return says(found)


class Ticking:
    """A clock that goes on by an hour at each look."""

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        self._now += 3600.0
        return self._now


class Wire:
    """Stands where the client's HTTP stands; ``carry`` answers, or raises as a network does."""

    def __init__(self, carry: Callable[[Request], Answer]) -> None:
        self.carry = carry
        self.sent: list[Request] = []
        self.is_closed = False

    def request(
        self,
        method: str,
        path: str,
        cancel: Cancel,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        is_repeatable: bool = False,
    ) -> Answer:
        cancel.raise_if_set()
        small = {name.lower(): value for name, value in headers.items()}
        self.sent.append(Request(method, path, small, body, is_repeatable))
        return self.carry(self.sent[-1])

    def close(self) -> None:
        self.is_closed = True


def client(
    carry: Callable[[Request], Answer] | Wire, clock: TestClock | None = None, **more: Any
) -> BackMarket:
    clock = clock or TestClock()
    wire = carry if isinstance(carry, Wire) else Wire(carry)
    more.setdefault("pace", Pace(clock.monotonic))
    return BackMarket(ACCOUNT, lambda: Token(SECRET), clock, line=wire, **more)

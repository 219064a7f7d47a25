# SPDX-License-Identifier: Apache-2.0
"""The seller API's calls that Inspector makes, typed; one client for an account, from any thread.

Every call raises DestinationDown (later), TokenRefused or DestinationRefused (a
person), and Cancelled soon after its cancel is set. The token is in no error.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote, urlencode

from inspector.domain.errors import BadInput, DestinationDown
from inspector.domain.line_intent import Numbers
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.account import Account
from inspector.marketplace.backmarket.answers import json_of, not_theirs, trouble_of
from inspector.marketplace.backmarket.fields import Fields
from inspector.marketplace.backmarket.listings import Listing, checked_quantity, read_listing
from inspector.marketplace.backmarket.multipart import Upload, encoded
from inspector.marketplace.backmarket.orders import Order, read_order
from inspector.marketplace.backmarket.pacing import ALL, CATALOGUE, LINES, MESSAGE, PROBLEM, Pace
from inspector.marketplace.backmarket.token import Token
from inspector.marketplace.http_client import HttpClient, HttpLimits

if TYPE_CHECKING:
    from inspector.ports import Cancel, Clock

PAGE_SIZE = 50
"""The most that one page may hold."""
_LIMITS = HttpLimits(read_s=30.0, total_s=60.0, answer_bytes=8 << 20)
_JSON = "application/json"


class Line(Protocol):
    """What carries a request: ``HttpClient``, or a test's own."""

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
        """Send one request and give its answer; raises DestinationDown, Cancelled."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class OrdersPage:
    """One page of orders; ``total`` counts those of all pages."""

    orders: tuple[Order, ...]
    total: int
    has_next: bool


@dataclass(frozen=True, slots=True)
class _Call:
    """One request. ``is_absent_down``: a 404 means that the service is away, not the thing."""

    method: str
    path: str
    body: bytes = b""
    content_type: str = _JSON
    lanes: Collection[str] = (ALL,)
    wanted: int = 200
    is_absent_down: bool = False


class BackMarket:
    """The seller API of one account. ``token`` is asked for at each request: a new one holds at once."""

    def __init__(
        self,
        account: Account,
        token: Callable[[], Token],
        clock: Clock,
        *,
        pace: Pace | None = None,
        line: Line | None = None,
        limits: HttpLimits = _LIMITS,
    ) -> None:
        self._account = account
        self._token = token
        self._clock = clock
        self._pace = pace or Pace(clock.monotonic)
        self._line: Line = line or HttpClient(account.base_url, limits)

    def close(self) -> None:
        """Close the connections."""
        self._line.close()

    # ── connection ──

    def check(self, cancel: Cancel) -> int:
        """Ask for one listing, which only a seller's token may; give how many there are."""
        told = self._told(_Call("GET", "/ws/listings?page=1&page-size=1", lanes=(ALL, CATALOGUE)), cancel)
        return told.number("count")

    # ── orders ──

    def orders(self, page: int, cancel: Cancel, *, since: datetime | None = None) -> OrdersPage:
        """Give one page (from 1) of the orders modified at or after ``since`` (UTC)."""
        given = {"date_modification": _rfc3339(since)} if since else {}
        query = urlencode({**given, "page": page, "page-size": PAGE_SIZE})
        told = self._told(_Call("GET", f"/ws/orders?{query}", is_absent_down=True), cancel)
        return OrdersPage(told.each("results", read_order), told.number("count"), bool(told.text("next")))

    def order(self, order_id: int, cancel: Cancel) -> Order:
        """Read one order with its lines."""
        call = _Call("GET", f"/ws/orders/{_number(order_id)}", is_absent_down=True)
        order = read_order(self._json(call, cancel))
        if order.id != order_id:
            raise DestinationDown("The answer is about another order.", code="undocumented")
        return order

    def register(self, line_id: int, numbers: Numbers, cancel: Cancel) -> bool:
        """Write a device's numbers onto an order line, **for ever**; tell whether the answer confirms them.

        Goes out once, never again by itself. ``reporting`` is the only caller.
        """
        body = json.dumps(numbers.as_json()).encode()
        call = _Call("PATCH", f"/ws/orderlines/{_number(line_id)}", body)
        told = Fields(self._json(call, cancel), "identifiers")
        return Numbers(told.text("imei"), told.text("serial_number")) == numbers

    # ── listings ──

    def listing(self, sku: str, cancel: Cancel) -> Listing:
        """Read the listing of a SKU; the answer's SKU may differ in case alone."""
        if not sku:
            raise BadInput("A listing is asked for by its SKU.")
        call = _Call("GET", f"/ws/listings/detail?{urlencode({'sku': sku})}", lanes=(ALL, CATALOGUE))
        listing = read_listing(self._json(call, cancel))
        if listing.sku.casefold() != sku.casefold():
            raise DestinationDown("The answer is about another listing.", code="undocumented")
        return listing

    def set_quantity(self, listing: Listing, quantity: int, cancel: Cancel) -> Listing:
        """Say how many the shop has, which is not a difference: the same again changes nothing.

        Back Market lowers it with each order by itself.
        """
        body = json.dumps({"quantity": checked_quantity(quantity)}).encode()
        call = _Call("POST", f"/ws/listings/{listing.id}", body, lanes=(ALL, LINES))
        told = read_listing(self._json(call, cancel))
        if told.id != listing.id:
            raise DestinationDown("The answer is about another listing.", code="undocumented")
        return told

    # ── evidence ──

    def care_folders(self, line_id: int, cancel: Cancel) -> Sequence[int]:
        """Give the numbers of the after-sales folders of an order line, first page."""
        told = self._told(_Call("GET", f"/ws/sav?orderline={_number(line_id)}"), cancel)
        return told.each("results", lambda one: Fields(one, "folder").number("id"))

    def send_message(self, folder_id: int, upload: Upload, cancel: Cancel) -> None:
        """Post a message with files to an after-sales folder; a closed one opens again. Never repeated."""
        self._upload("POST", f"/ws/sav/{_number(folder_id)}/msg", upload, (ALL, MESSAGE), 201, cancel)

    def declare_problem(self, folder_id: int, upload: Upload, cancel: Cancel) -> None:
        """Declare a problem on an after-sales folder. Never repeated."""
        self._upload("POST", f"/ws/sav/{_number(folder_id)}/problem", upload, (ALL, PROBLEM), 201, cancel)

    def counter_offer_reasons(self, order_id: str, cancel: Cancel) -> Sequence[str]:
        """Give the reasons that a counter-offer on this buy-back order may have."""
        path = f"/ws/buyback/v1/orders/{quote(order_id, safe='')}/counter-offers/reasons"
        told = Fields({"groups": self._json(_Call("GET", path), cancel)}, "reasons")
        groups = told.each("groups", lambda one: Fields(one, "group").each("reasons", _reason))
        return [reason for group in groups for reason in group]

    def counter_offer(self, order_id: str, upload: Upload, cancel: Cancel) -> None:
        """Make a counter-offer on a buy-back order. Never repeated."""
        path = f"/ws/buyback/v2/orders/{quote(order_id, safe='')}/counter-offers"
        self._upload("PUT", path, upload, (ALL,), 204, cancel)

    # ── one request ──

    def _upload(
        self, method: str, path: str, upload: Upload, lanes: Collection[str], wanted: int, cancel: Cancel
    ) -> None:
        content_type, body = encoded(upload)
        self._send(_Call(method, path, body, content_type, lanes, wanted), cancel)

    def _told(self, call: _Call, cancel: Cancel) -> Fields:
        return Fields(self._json(call, cancel), call.path.partition("?")[0])

    def _json(self, call: _Call, cancel: Cancel) -> object:
        value = json_of(self._send(call, cancel).body)
        if value is None:
            raise not_theirs(call.wanted)
        return value

    def _send(self, call: _Call, cancel: Cancel) -> Answer:
        token = self._token()
        self._pace.wait(call.lanes, cancel)
        answer = self._line.request(
            call.method,
            call.path,
            cancel,
            headers=self._headers(token, call.content_type),
            body=call.body,
            is_repeatable=call.method == "GET",
        )
        return self._judged(call, replace(answer, body=token.hidden_in(answer.body)))

    def _judged(self, call: _Call, answer: Answer) -> Answer:
        if answer.status == call.wanted:
            return answer
        trouble = trouble_of(answer, self._clock.now(), is_absent_down=call.is_absent_down)
        if answer.status == 429 and isinstance(trouble, DestinationDown):
            self._pace.block(trouble.retry_after_s or 0.0)
        raise trouble

    def _headers(self, token: Token, content_type: str) -> dict[str, str]:
        return {
            "Authorization": token.header,
            "Accept": _JSON,
            "Accept-Language": self._account.market,
            "Content-Type": content_type,
            "User-Agent": self._account.user_agent,
        }


def _reason(value: object) -> str:
    return Fields(value, "reason").text("id")


def _number(number: int) -> int:
    if number <= 0:
        raise BadInput("This is no number of Back Market's.")
    return number


def _rfc3339(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

# SPDX-License-Identifier: Apache-2.0
"""A home with a certified phone whose order names Back Market, and Back Market's side on loopback."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from back_market import SECRET, Request, Shop, listing, order, order_line
from inspections import NOW, event, finished, opened, signed
from scripted_server import ScriptedServer, answer

from inspector import settings
from inspector.clock import SystemClock
from inspector.settings.destinations import Place
from inspector.storage.store import SqlStore
from inspector.wiring import App, destinations

ORDER, LINE, OTHER_LINE = 5978, 37, 38
PRODUCTS = '[[sku]]\nsku = "NINE-GOOD"\nmodels = ["Nine"]\ngrade = "good"\n'


class MockMarket:
    """Answers over HTTP what ``shop`` says; ``loses`` answers of calls that write are lost on the way."""

    def __init__(self) -> None:
        lines = (
            order_line(LINE, listing="NINE-GOOD"),
            order_line(OTHER_LINE, listing="NINE-FAIR", condition=12),
        )
        self.shop = Shop({ORDER: order(ORDER, *lines)}, {"NINE-GOOD": listing(sku="NINE-GOOD")})
        self.loses = 0
        self.tokens: set[str] = set()

    def __call__(self, connection: socket.socket, raw: bytes) -> bool:
        head, _, body = raw.partition(b"\r\n\r\n")
        first, *rest = head.decode().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value for name, _, value in (one.partition(": ") for one in rest)}
        self.tokens.add(headers["authorization"])
        told = self.shop.answer(Request(method, path, headers, body))
        if method == "PATCH" and self.loses:
            self.loses -= 1
            return False
        connection.sendall(answer(told.status, told.body))
        return True

    @property
    def registered(self) -> list[tuple[int, str, str]]:
        return self.shop.registered


@contextmanager
def mock_market() -> Iterator[tuple[MockMarket, str]]:
    market = MockMarket()
    with ScriptedServer(market) as server:
        yield market, server.url


def certified_phones(home: Path, many: int = 2, code: str = f"PO-{ORDER}") -> list[tuple[str, str]]:
    """Write phones with real certificates for an order; give the uid and IMEI of each."""
    one = settings.load(home)
    made = []
    with closing(SqlStore(home, one.shop_id, one.bench_id, SystemClock())) as store:
        for number in range(1, many + 1):
            phone = opened(number, at=NOW + timedelta(hours=number), shop=one.shop_id)
            phone = replace(phone, order_line=code)
            store.open_inspection(phone, event(phone))
            closed, certificate = signed(finished(phone))
            store.sign(closed, certificate, (), event(closed))
            made.append((phone.uid, phone.identity.imei or ""))
    return made


def place(home: Path, url: str, **options: str) -> Place:
    products = home.parent / "products.toml"
    products.write_text(PRODUCTS, encoding="utf-8")
    told = {
        "platform": "eu",
        "market": "fr-fr",
        "company": "Atelier",
        "mail": "it@atelier.example",
        "url": url,
        "sender": "this",
    }
    return Place("bm", "backmarket", {**told, "products": str(products), **options})


def with_market(home: Path, url: str, **options: str) -> None:
    """Add the destination and its token."""
    with closing(App(home)) as app:
        destinations.add(app, place(home, url, **options))
        destinations.keep_secret(app, "bm", SECRET)

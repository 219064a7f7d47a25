# SPDX-License-Identifier: Apache-2.0
"""Over real sockets: a call that writes leaves once, however its connection ends."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from back_market import ACCOUNT, SECRET, order
from memory_outbox import TestClock
from scripted_server import ScriptedServer, answer

from inspector.domain.errors import DestinationDown
from inspector.domain.line_intent import Numbers
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.token import Token
from inspector.marketplace.http_client import HttpLimits
from inspector.ports import Cancel

QUICK = HttpLimits(connect_s=1.0, read_s=0.5, total_s=2.0, answer_bytes=1 << 20)
NUMBERS = Numbers(imei="350000000000006")
ORDER = answer(200, json.dumps(order()).encode(), "Content-Type: application/json")
pytestmark = pytest.mark.usefixtures("no_leaked_threads")


def closes(connection: socket.socket, request: bytes) -> bool:
    return False


def breaks_off(connection: socket.socket, request: bytes) -> bool:
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"imei": ')
    return False


def says_nothing(connection: socket.socket, request: bytes) -> bool:
    connection.settimeout(5)
    connection.recv(1)
    return False


@pytest.fixture
def seller(request: pytest.FixtureRequest) -> Iterator[tuple[ScriptedServer, BackMarket]]:
    patched = request.param

    def script(connection: socket.socket, data: bytes) -> bool:
        if data.startswith(b"PATCH"):
            return bool(patched(connection, data))
        connection.sendall(ORDER)
        return True

    with ScriptedServer(script) as server:
        account = replace(ACCOUNT, url=server.url)
        made = BackMarket(account, lambda: Token(SECRET), TestClock(), limits=QUICK)
        with closing(made):
            yield server, made


@pytest.mark.parametrize("seller", [closes, breaks_off, says_nothing], indirect=True)
def test_a_number_leaves_once_on_a_connection_that_was_kept(
    seller: tuple[ScriptedServer, BackMarket],
) -> None:
    server, market = seller
    assert market.order(5978, Cancel()).id == 5978
    with pytest.raises(DestinationDown):
        market.register(37, NUMBERS, Cancel())
    assert market.order(5978, Cancel()).id == 5978
    sent = [one.partition(b" HTTP")[0] for one in server.requests]
    assert sent == [b"GET /ws/orders/5978", b"PATCH /ws/orderlines/37", b"GET /ws/orders/5978"]
    head, _, body = server.requests[1].partition(b"\r\n\r\n")
    assert b"authorization: basic " + SECRET.encode().lower() in head.lower()
    assert json.loads(body) == {"imei": "350000000000006"}

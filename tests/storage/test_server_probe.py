# SPDX-License-Identifier: Apache-2.0
"""Whether a server answers: heard from its first word, whatever it is, and never for long."""

from __future__ import annotations

import socket
import struct
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from postgres import plain
from postgres_stores import postgres_server
from psycopg.pq import Ping

from inspector.storage.server.probe import _meaning, ping

__all__ = ["postgres_server"]


def asked(said: bytes) -> Ping:
    """Ask a server that says this and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1024)
                connection.sendall(said)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            return ping(f"host=127.0.0.1 port={listener.getsockname()[1]} user=bench dbname=shop", 2.0)
        finally:
            thread.join(5)


def error(code: bytes) -> bytes:
    body = b"SFATAL\0C" + code + b"\0Mno\0\0"
    return b"E" + struct.pack("!i", len(body) + 4) + body


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (b"R" + struct.pack("!ii", 8, 10), Ping.OK),
        (error(b"28000"), Ping.OK),
        (error(b"57P03"), Ping.REJECT),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", Ping.NO_RESPONSE),
        (b"E", Ping.NO_RESPONSE),
        (b"", Ping.NO_RESPONSE),
    ],
)
def test_the_first_word_says_whether_it_takes_connections(said: bytes, meant: Ping) -> None:
    assert asked(said) is meant


@given(st.binary(max_size=64))
def test_any_word_has_a_meaning(said: bytes) -> None:
    assert _meaning(said) in set(Ping)


def test_nobody_is_no_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert ping(f"host=127.0.0.1 port={port}", 1.0) is Ping.NO_RESPONSE
    assert ping("host=/nowhere port=1", 1.0) is Ping.NO_RESPONSE


@pytest.mark.peer("postgres")
def test_a_real_server_answers(postgres_server: str) -> None:
    assert ping(plain(postgres_server)) is Ping.OK

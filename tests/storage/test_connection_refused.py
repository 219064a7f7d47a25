# SPDX-License-Identifier: Apache-2.0
"""Why a server lets nobody in: a wrong password stays wrong, a full server does not stay full."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from postgres import plain
from postgres_stores import postgres_server

from inspector.domain.errors import StoreTrouble
from inspector.storage.server.address import address_of
from inspector.storage.server.connecting import connect

__all__ = ["postgres_server"]
_WANTS_A_PASSWORD = b"R" + struct.pack("!ii", 8, 3)
_ENCRYPTION = (80877103, 80877104)


def fatal(code: str, words: str) -> bytes:
    body = f"SFATAL\0C{code}\0M{words}\0\0".encode()
    return b"E" + struct.pack("!i", len(body) + 4) + body


@contextmanager
def answering(said: bytes) -> Iterator[int]:
    """Give the port of a server that says this to everybody who wants in."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    line, _ = listener.accept()
                except OSError:
                    return
                with line:
                    line.settimeout(5)
                    while struct.unpack("!ii", line.recv(1024)[:8])[1] in _ENCRYPTION:
                        line.sendall(b"N")
                    line.sendall(said)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield int(listener.getsockname()[1])
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)


def refusal(url: str) -> str:
    with pytest.raises(StoreTrouble) as told:
        connect(address_of(url))
    return told.value.code


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (_WANTS_A_PASSWORD, "28P01"),
        (fatal("28P01", 'password authentication failed for user "bench"'), "28P01"),
        (fatal("28000", 'no pg_hba.conf entry for host "10.0.0.1"'), "28000"),
        (fatal("53300", "sorry, too many clients already"), "53300"),
        (fatal("53300", "Passwort gut, Platz keiner"), "refused"),
        (fatal("57P03", "the database system is starting up"), "57P03"),
    ],
)
def test_what_a_server_says_tells_a_wrong_password_from_a_bad_moment(said: bytes, code: str) -> None:
    with answering(said) as port:
        assert refusal(f"postgresql://bench@127.0.0.1:{port}/shop?sslmode=disable") == code


@pytest.mark.peer("postgres")
def test_a_server_without_room_is_told_from_a_user_that_it_does_not_know(postgres_server: str) -> None:
    where = plain(postgres_server).rpartition("@")[2]
    assert refusal(f"postgresql://nobody_of_us@{where}") == "28000"
    with psycopg.connect(plain(postgres_server), autocommit=True) as owner:
        owner.execute("CREATE ROLE crowd LOGIN CONNECTION LIMIT 0")
        try:
            assert refusal(f"postgresql://crowd@{where}") == "53300"
        finally:
            owner.execute("DROP ROLE crowd")

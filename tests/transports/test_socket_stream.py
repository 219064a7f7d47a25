# SPDX-License-Identifier: Apache-2.0
"""Bytes over sockets: deadlines, cancelling, closing from another thread."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.domain.errors import AccessDenied, Cancelled, LinkTrouble, NoAnswer, Unplugged
from inspector.transports.stream import SocketTransport, connect_tcp, connect_unix, read_exactly

LONG = 30.0


@pytest.fixture
def pair() -> Iterator[tuple[SocketTransport, socket.socket]]:
    mine, other = socket.socketpair()
    transport = SocketTransport(mine, "the peer")
    yield transport, other
    transport.close()
    other.close()


Pair = tuple[SocketTransport, socket.socket]


def soon(action: Callable[[], None]) -> threading.Timer:
    timer = threading.Timer(0.05, action)
    timer.start()
    return timer


def test_bytes_go_both_ways(pair: Pair) -> None:
    transport, other = pair
    transport.write(b"ping", LONG)
    assert other.recv(10) == b"ping"
    other.sendall(b"pong")
    assert (transport.read(2, LONG), read_exactly(transport, 2, LONG)) == (b"po", b"ng")


def test_silence_is_no_answer(pair: Pair) -> None:
    with pytest.raises(NoAnswer, match="the peer"):
        pair[0].read(1, 0.02)


def test_exactly_so_many_bytes_within_one_deadline(pair: Pair) -> None:
    transport, other = pair
    other.sendall(b"half")
    with pytest.raises(NoAnswer):
        read_exactly(transport, 8, 0.05)


def test_the_end_is_unplugged(pair: Pair) -> None:
    transport, other = pair
    other.sendall(b"last")
    other.close()
    assert transport.read(10, LONG) == b"last"
    with pytest.raises(Unplugged):
        transport.read(10, LONG)


def test_a_large_write_waits_for_its_reader(pair: Pair) -> None:
    transport, other = pair
    data = bytes(range(256)) * 20_000
    got = bytearray()

    def drain() -> None:
        while len(got) < len(data):
            got.extend(other.recv(65536))

    reader = threading.Thread(target=drain)
    reader.start()
    transport.write(data, LONG)
    reader.join()
    assert bytes(got) == data


def test_a_write_that_nobody_reads_is_no_answer(pair: Pair) -> None:
    with pytest.raises(NoAnswer):
        pair[0].write(bytes(50_000_000), 0.05)


@pytest.mark.parametrize(("action", "error"), [("cancel", Cancelled), ("close", Unplugged)])
def test_a_blocked_read_is_freed(pair: Pair, action: str, error: type[Exception]) -> None:
    timer = soon(getattr(pair[0], action))
    with pytest.raises(error):
        pair[0].read(1, LONG)
    timer.join()
    with pytest.raises(error):
        pair[0].read(1, LONG)


def test_closing_and_cancelling_twice_does_nothing(pair: Pair) -> None:
    for _ in range(2):
        pair[0].close()
        pair[0].cancel()
    assert pair[1].recv(1) == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_descriptors_beyond_1024(pair: Pair) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < 2048:
        pytest.skip("this machine allows fewer descriptors")
    resource.setrlimit(resource.RLIMIT_NOFILE, (2048, hard))
    fillers: list[socket.socket] = []
    try:
        while not fillers or fillers[-1].fileno() < 1100:
            fillers.append(socket.socket())
        mine, other = socket.socketpair()
        transport = SocketTransport(mine, "the peer")
        with pytest.raises(NoAnswer):
            transport.read(1, 0.02)
        other.sendall(b"x")
        assert transport.read(1, LONG) == b"x"
        transport.close()
        other.close()
    finally:
        for one in fillers:
            one.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(Unplugged, match="is not there"):
        connect_tcp("127.0.0.1", port, 1.0)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
def test_unix_sockets(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with pytest.raises(Unplugged):
        connect_unix(str(path), 1.0)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        transport = connect_unix(str(path), 1.0, "the daemon")
        transport.write(b"x", 1.0)
        transport.close()


@pytest.mark.parametrize("error", [PermissionError(13, "no"), TimeoutError(), OSError(101, "unreachable")])
def test_every_failure_to_connect_is_a_trouble(monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    def fail(*_: object) -> socket.socket:
        raise error

    monkeypatch.setattr(socket, "create_connection", fail)
    wanted: dict[type[OSError], type[LinkTrouble]] = {PermissionError: AccessDenied, TimeoutError: NoAnswer}
    with pytest.raises(wanted.get(type(error), Unplugged)):
        connect_tcp("127.0.0.1", 1, 1.0)

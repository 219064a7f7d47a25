# SPDX-License-Identifier: Apache-2.0
"""Bytes over a socket: TCP on loopback or a Unix socket of a host daemon."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections.abc import Callable

from inspector.domain.errors import AccessDenied, Cancelled, NoAnswer, Unplugged


_Connect = Callable[[], socket.socket]


class SocketTransport:
    """A connected socket as a Transport; ``cancel`` wakes it through a socket pair."""

    def __init__(self, connection: socket.socket, peer: str) -> None:
        connection.setblocking(False)
        self._connection = connection
        self._peer = peer
        self._wake_receive, self._wake_send = socket.socketpair()
        self._lock = threading.Lock()
        self._is_cancelled = False
        self._is_closed = False

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled."""
        deadline = time.monotonic() + timeout_s
        while True:
            self._wait(deadline, for_write=False)
            try:
                data = self._connection.recv(size)
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._left() from error
            if not data:
                raise self._left()
            return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        deadline = time.monotonic() + timeout_s
        rest = memoryview(data)
        while rest:
            self._wait(deadline, for_write=True)
            try:
                rest = rest[self._connection.send(rest) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._left() from error

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        with self._lock:
            self._is_cancelled = True
            if not self._is_closed:
                self._wake_send.send(b"x")

    def close(self) -> None:
        """Close the socket; a second time does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            for one in (self._connection, self._wake_receive, self._wake_send):
                one.close()

    def _wait(self, deadline: float, *, for_write: bool) -> None:
        if self._is_cancelled:
            raise Cancelled
        if self._is_closed:
            raise self._left()
        left = max(0.0, deadline - time.monotonic())
        wake, me = self._wake_receive, self._connection
        try:
            readable, writable, _ = select.select(
                [wake] if for_write else [wake, me], [me] if for_write else [], [], left
            )
        except (OSError, ValueError) as error:
            raise self._left() from error
        if wake in readable:
            raise Cancelled
        if not readable and not writable:
            raise NoAnswer(f"{self._peer} did not answer in time.", code="timeout")

    def _left(self) -> Unplugged:
        return Unplugged(f"{self._peer} closed the connection.", code="closed")


def connect_tcp(host: str, port: int, timeout_s: float, peer: str = "") -> SocketTransport:
    """Connect to ``host:port``; raises Unplugged when nothing listens, NoAnswer after ``timeout_s``."""
    name = peer or f"{host}:{port}"
    return _connected(name, lambda: socket.create_connection((host, port), timeout_s))


def connect_unix(path: str, timeout_s: float, peer: str = "") -> SocketTransport:
    """Connect to a Unix socket; the same errors, AccessDenied when it may not be opened."""

    def connect() -> socket.socket:
        one = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            one.settimeout(timeout_s)
            one.connect(path)
        except BaseException:
            one.close()
            raise
        return one

    return _connected(peer or path, connect)


def _connected(name: str, connect: _Connect) -> SocketTransport:
    try:
        connection = connect()
    except TimeoutError as error:
        raise NoAnswer(f"{name} did not answer in time.", code="timeout") from error
    except PermissionError as error:
        raise AccessDenied(f"{name} may not be opened by this user.", code="EACCES") from error
    except OSError as error:
        raise Unplugged(f"{name} is not there.", "Start it or plug it in.", code=str(error.errno)) from error
    if connection.family in (socket.AF_INET, socket.AF_INET6):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return SocketTransport(connection, name)

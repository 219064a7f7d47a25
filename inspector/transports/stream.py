# SPDX-License-Identifier: Apache-2.0
"""Bytes over a socket: TCP on loopback or a Unix socket of a host daemon."""

from __future__ import annotations

import math
import select
import selectors
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from inspector.domain.errors import AccessDenied, Cancelled, NoAnswer, Unplugged
from inspector.domain.phrase import Phrase
from inspector.ports import Transport

_AHEAD = 16384
"""Bytes taken from the system at once, where less was asked for."""
_Connect = Callable[[], socket.socket]


def _wait_for(one: socket.socket, wake: socket.socket, seconds: float, *, is_read: bool) -> bool:
    """Wait until ``one`` can go on or ``wake`` can be read; tell whether either can.

    Not ``select.select``: that one refuses descriptors from 1024 on. ``poll`` is
    one call to the system; where it is not, the selector there is.
    """
    seconds = max(0.0, seconds)
    if hasattr(select, "poll"):
        waiting = select.poll()
        waiting.register(wake, select.POLLIN)
        waiting.register(one, select.POLLIN if is_read else select.POLLOUT)
        return bool(waiting.poll(math.ceil(seconds * 1000)))
    with selectors.DefaultSelector() as selector:
        selector.register(wake, selectors.EVENT_READ)
        selector.register(one, selectors.EVENT_READ if is_read else selectors.EVENT_WRITE)
        return bool(selector.select(seconds))


class SocketTransport:
    """A connected socket as a Transport; ``cancel`` wakes it through a socket pair."""

    def __init__(self, connection: socket.socket, peer: str) -> None:
        self._connection = connection
        self._peer = peer
        self._wake_receive, self._wake_send = socket.socketpair()
        for one in (connection, self._wake_send):
            one.setblocking(False)
        self._lock = threading.Lock()
        self._users = 0
        self._is_cancelled = False
        self._is_closed = False
        self._ahead = b""

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled."""
        if self._ahead:
            self._raise_if_stopped()
        else:
            self._ahead = self._more(max(size, _AHEAD), time.monotonic() + timeout_s)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        deadline = time.monotonic() + timeout_s
        rest = memoryview(data)
        self._enter()
        try:
            while rest:
                sent = self._send(rest)
                if sent:
                    rest = rest[sent:]
                else:
                    self._wait(deadline, is_read=False)
        finally:
            self._leave()

    @property
    def is_closed(self) -> bool:
        """Tell whether it was closed."""
        return self._is_closed

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        with self._lock:
            self._is_cancelled = True
            self._wake()

    def close(self) -> None:
        """Close the socket and free a blocked call; a second time does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            self._wake()
            if not self._users:
                self._close_sockets()

    def _enter(self) -> None:
        """Keep the sockets open while a call waits on them: a closed descriptor is never waited for."""
        with self._lock:
            self._raise_if_stopped()
            self._users += 1

    def _leave(self) -> None:
        with self._lock:
            self._users -= 1
            if self._is_closed and not self._users:
                self._close_sockets()

    def _more(self, size: int, deadline: float) -> bytes:
        """Take what has come: packets arrive as header and body, and asking for each is a call of its own."""
        self._enter()
        try:
            while (data := self._receive(size)) is None:
                self._wait(deadline, is_read=True)
        finally:
            self._leave()
        if not data:
            raise self._left()
        return data

    def _receive(self, size: int) -> bytes | None:
        try:
            return self._connection.recv(size)
        except BlockingIOError:
            return None
        except OSError as error:
            raise self._left() from error

    def _send(self, data: memoryview) -> int:
        try:
            return self._connection.send(data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise self._left() from error

    def _wait(self, deadline: float, *, is_read: bool) -> None:
        is_ready = _wait_for(
            self._connection, self._wake_receive, deadline - time.monotonic(), is_read=is_read
        )
        self._raise_if_stopped()
        if not is_ready:
            raise NoAnswer(Phrase("{peer} did not answer in time.", peer=self._peer), code="timeout")

    def _raise_if_stopped(self) -> None:
        if self._is_cancelled:
            raise Cancelled
        if self._is_closed:
            raise self._left()

    def _wake(self) -> None:
        with suppress(OSError):  # closed, or already woken often enough to fill its buffer
            self._wake_send.send(b"x")

    def _close_sockets(self) -> None:
        for one in (self._connection, self._wake_receive, self._wake_send):
            one.close()

    def _left(self) -> Unplugged:
        return Unplugged(Phrase("{peer} closed the connection.", peer=self._peer), code="closed")


class Closable(Transport, Protocol):
    """A transport that knows whether it was closed."""

    @property
    def is_closed(self) -> bool:
        """Tell whether it was closed."""
        ...


class OpenStreams:
    """The streams that a link has opened, so that closing the link frees them all."""

    def __init__(self) -> None:
        self._streams: list[Closable] = []
        self._lock = threading.Lock()
        self._closings = 0

    def open(self, connect: Callable[[], Closable]) -> Transport:
        """Connect and keep the stream; raises Cancelled where ``close`` came while it was being connected."""
        closings = self._closings
        stream = connect()
        with self._lock:
            if self._closings == closings:
                self._keep(stream)
                return stream
        stream.close()
        raise Cancelled

    def add(self, stream: Closable) -> Transport:
        """Keep ``stream`` until it is closed; gives it back."""
        with self._lock:
            self._keep(stream)
        return stream

    def close(self) -> None:
        """Close those that are still open."""
        with self._lock:
            self._closings += 1
            streams, self._streams = self._streams, []
        for stream in streams:
            stream.close()

    def _keep(self, stream: Closable) -> None:
        self._streams = [one for one in self._streams if not one.is_closed] + [stream]


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
        raise NoAnswer(Phrase("{name} did not answer in time.", name=name), code="timeout") from error
    except PermissionError as error:
        raise AccessDenied(
            Phrase("{name} may not be opened by this user.", name=name), code="EACCES"
        ) from error
    except OSError as error:
        raise Unplugged(
            Phrase("{name} is not there.", name=name), "Start it or plug it in.", code=str(error.errno)
        ) from error
    if connection.family in (socket.AF_INET, socket.AF_INET6):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return SocketTransport(connection, name)


def read_exactly(transport: Transport, size: int, timeout_s: float) -> bytes:
    """Read ``size`` bytes within ``timeout_s`` in all; raises what ``Transport.read`` raises."""
    deadline = time.monotonic() + timeout_s
    data = bytearray()
    while len(data) < size:
        data += transport.read(size - len(data), max(0.0, deadline - time.monotonic()))
    return bytes(data)

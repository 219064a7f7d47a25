# SPDX-License-Identifier: Apache-2.0
"""HTTP to one server: few connections, short waits, small answers, free at a word.

TLS certificates are always checked, redirects never followed, answers neither
decompressed nor read beyond a limit. A blocked request is freed from another
thread by shutting its socket down.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from http.client import HTTPResponse, RemoteDisconnected
from math import ceil
from typing import TYPE_CHECKING, Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import (
    HTTPError,
    LocationParseError,
    NewConnectionError,
    ProtocolError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.exceptions import TimeoutError as UrllibTimeout
from urllib3.util import Timeout, Url, parse_url

from inspector.domain.errors import BadInput, DestinationDown
from inspector.domain.phrase import Phrase
from inspector.marketplace.answer import Answer
from inspector.marketplace.deadlines import Watch

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.ports import Cancel

_CHUNK = 16 * 1024


@dataclass(frozen=True, slots=True)
class HttpLimits:
    """Seconds to connect, for each read and for a whole request; the largest answer in bytes."""

    connect_s: float = 5.0
    read_s: float = 15.0
    total_s: float = 30.0
    answer_bytes: int = 64 * 1024
    connections: int = 8


class _Call:
    """One request on its way, and how to end it from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: HTTPConnection | None = None
        self.is_ended = False

    def attach(self, connection: HTTPConnection) -> None:
        with self._lock:
            self._connection = connection
            is_ended = self.is_ended
        if is_ended:
            _shut(connection)

    def end(self) -> None:
        with self._lock:
            self.is_ended = True
            connection = self._connection
        if connection is not None:
            _shut(connection)


def _shut(connection: HTTPConnection) -> None:
    sock = connection.sock
    if sock is not None:
        with suppress(OSError):
            # Past the TLS layer, which another thread is using: only the system call is wanted.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


_CALL: ContextVar[_Call | None] = ContextVar("_CALL", default=None)


def _attach(connection: HTTPConnection) -> None:
    call = _CALL.get()
    if call is not None:
        call.attach(connection)


class _Head:
    """The lines of an answer's head, as they are read; ``last`` empty where the connection closed in it."""

    def __init__(self, file: Any) -> None:
        self.file = file
        self.last = b""

    def readline(self, limit: int = -1) -> bytes:
        self.last = self.file.readline(limit)
        return self.last

    def close(self) -> None:
        self.file.close()


class _WholeResponse(HTTPResponse):
    """An answer whose head is there to its end: the standard library takes half a one for a whole."""

    def begin(self) -> None:
        file = self.fp
        head: Any = _Head(file)
        self.fp = head
        try:
            super().begin()
        finally:
            if self.fp is head:
                self.fp = file
        if not head.last:
            self.close()
            raise RemoteDisconnected("The connection closed within the head.")


class _PlainConnection(HTTPConnection):
    response_class = _WholeResponse

    def connect(self) -> None:
        super().connect()
        _attach(self)

    def request(self, *args: Any, **kwargs: Any) -> None:
        _attach(self)
        super().request(*args, **kwargs)


class _TlsConnection(HTTPSConnection):
    response_class = _WholeResponse

    def connect(self) -> None:
        super().connect()
        _attach(self)

    def request(self, *args: Any, **kwargs: Any) -> None:
        _attach(self)
        super().request(*args, **kwargs)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection  # pyright: ignore[reportAssignmentType] - as in urllib3 itself


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection  # pyright: ignore[reportAssignmentType] - as in urllib3 itself


def is_loopback(host: str) -> bool:
    """Tell whether ``host`` can only be this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def checked_url(text: str) -> Url:
    """Read a server's address; raises BadInput unless it is https, or http to this very machine."""
    try:
        url = parse_url(text)
    except LocationParseError as error:
        raise BadInput(Phrase("'{text}' is not an address of a server.", text=text)) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise BadInput(
            Phrase("'{text}' is not an address of a server.", text=text),
            "It starts with https:// and a name.",
        )
    if url.auth or url.query or url.fragment:
        raise BadInput("A server's address holds no password, query or fragment.")
    if url.scheme == "http" and not is_loopback(url.host):
        raise BadInput(
            Phrase("{host} is not this machine, so its address must start with https://.", host=url.host)
        )
    return url


class HttpClient:
    """Requests to one server, from several threads at once."""

    def __init__(self, url: str, limits: HttpLimits | None = None, *, ca_file: Path | None = None) -> None:
        self._url = checked_url(url)
        self._limits = limits or HttpLimits()
        self._pool = self._make_pool(ca_file)
        self._lock = threading.Lock()
        self._calls: set[_Call] = set()
        self._heeded: weakref.WeakSet[Cancel] = weakref.WeakSet()
        self._watch = Watch(self._limits.total_s, "http deadlines")

    @property
    def host(self) -> str:
        """Give the server's name, without its port."""
        return self._url.host or ""

    def _make_pool(self, ca_file: Path | None) -> HTTPConnectionPool:
        limits = self._limits
        timeout = Timeout(connect=limits.connect_s, read=limits.read_s)
        host, port = self.host, self._url.port
        if self._url.scheme == "http":
            return _PlainPool(host, port, timeout=timeout, maxsize=limits.connections, block=True)
        context = ssl.create_default_context(cafile=ca_file)
        return _TlsPool(
            host, port, timeout=timeout, maxsize=limits.connections, block=True, ssl_context=context
        )

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
        """Send one request and read its answer; ``path`` begins with a slash, behind the address's own.

        A request that is repeatable goes out once more when a kept connection
        turned out to be closed. Raises DestinationDown without an answer,
        Cancelled soon after ``cancel`` is set.
        """
        target = (self._url.path or "").rstrip("/") + path
        self._heed(cancel)
        try:
            return self._once(method, target, cancel, headers, body)
        except ProtocolError as error:
            if not is_repeatable:
                raise _down(error) from error
        except HTTPError as error:
            raise _down(error) from error
        try:
            return self._once(method, target, cancel, headers, body)
        except HTTPError as error:
            raise _down(error) from error

    def close(self) -> None:
        """Close the connections; requests on their way end as if the server had gone."""
        self._end_all()
        self._pool.close()
        self._watch.close()

    def _once(
        self, method: str, target: str, cancel: Cancel, headers: Mapping[str, str], body: bytes
    ) -> Answer:
        with self._watched(cancel):
            response = self._pool.urlopen(
                method,
                target,
                body=body or None,
                headers=dict(headers),
                retries=False,
                redirect=False,
                pool_timeout=ceil(self._limits.total_s),
                preload_content=False,
                decode_content=False,
            )
            with _closing(response):
                return Answer(response.status, _names(response), self._read(response))

    def _read(self, response: urllib3.BaseHTTPResponse) -> bytes:
        """Read to the end, so that the connection can serve again."""
        parts: list[bytes] = []
        size = 0
        for part in response.stream(_CHUNK, decode_content=False):
            size += len(part)
            if size > self._limits.answer_bytes:
                raise DestinationDown("The server's answer is too long to be one of its own.")
            parts.append(part)
        return b"".join(parts)

    @contextmanager
    def _watched(self, cancel: Cancel) -> Iterator[None]:
        """Let a cancel, a close or the end of ``total_s`` free the request, and say which it was."""
        call = _Call()
        with self._lock:
            self._calls.add(call)
        watched = self._watch.begin(call.end)
        token = _CALL.set(call)
        try:
            cancel.raise_if_set()
            yield
            if call.is_ended:  # what was cut off may look whole: an answer without a length ends so
                cancel.raise_if_set()
                raise DestinationDown("The server did not answer in time.")
        except HTTPError as error:
            cancel.raise_if_set()
            if call.is_ended:
                raise DestinationDown("The server did not answer in time.") from error
            raise
        finally:
            _CALL.reset(token)
            self._watch.end(watched)
            with self._lock:
                self._calls.discard(call)

    def _heed(self, cancel: Cancel) -> None:
        """Listen to ``cancel`` once, however many requests carry it."""
        with self._lock:
            if cancel in self._heeded:
                return
            self._heeded.add(cancel)
        cancel.on_set(self._end_all)

    def _end_all(self) -> None:
        with self._lock:
            calls = list(self._calls)
        for call in calls:
            call.end()


@contextmanager
def _closing(response: urllib3.BaseHTTPResponse) -> Iterator[None]:
    """Give the connection back after a whole answer, close it after half a one."""
    try:
        yield
    except BaseException:
        response.close()
        raise
    response.release_conn()


def _names(response: urllib3.BaseHTTPResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _down(error: HTTPError) -> DestinationDown:
    match error:
        case SSLError():
            return DestinationDown("The server's certificate cannot be trusted.", code=_reason(error))
        case NewConnectionError():
            return DestinationDown("The server cannot be reached.", code=_reason(error))
        case ReadTimeoutError() | UrllibTimeout():
            return DestinationDown("The server did not answer in time.")
        case _:
            return DestinationDown("The connection to the server broke.", code=type(error).__name__)


def _reason(error: BaseException) -> str:
    """Give the system's own word for the first cause: never the request, which holds a token."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__ or cause.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return cause.verify_message
    return (cause.strerror if isinstance(cause, OSError) else None) or type(error).__name__

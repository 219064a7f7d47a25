# SPDX-License-Identifier: Apache-2.0
"""The registry as a process of its own, or on a thread of another program."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Self

import uvicorn

from inspector import logs
from inspector.certificates.trust import Trust, Trusted, assembled, load_trusted
from inspector.clock import SystemClock
from inspector.domain.errors import BadInput, NoAnswer, OurBug
from inspector.marketplace.http_client import is_loopback
from inspector.registry.admission import TokenSource
from inspector.registry.app import Service, create_app
from inspector.registry.fresh_tokens import FreshTokens
from inspector.registry.fresh_trust import FreshVerifier
from inspector.registry.records import CertificateStore
from inspector.registry.store import SqliteCertificates
from inspector.registry.tokens import Tokens
from inspector.registry.verify_page import VerifyPage

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from starlette.types import ASGIApp

    from inspector.ports import Clock

PORT = 8025
FILE = "registry.db"
_MOST_CONNECTIONS = 256
_BACKLOG = 128
_KEEP_ALIVE_S = 20
_LAST_REQUESTS_S = 5


@dataclass(frozen=True, slots=True)
class Options:
    """How a registry is started: ``home`` is its own folder, ``trust`` and ``token_file`` name files.

    ``keys`` are public keys that it believes beside those of the files; ``page``
    is the folder of the page that checks codes. The files in ``trust``
    are read again when one of them has changed.
    """

    home: Path
    host: str = "127.0.0.1"
    port: int = PORT
    is_test: bool = False
    trust: tuple[Path, ...] = ()
    token_file: Path | None = None
    keys: Mapping[str, Ed25519PublicKey] = field(default_factory=dict)
    page: Path | None = None
    database: str = field(default="", repr=False)

    def check(self) -> None:
        """Raise BadInput for what would let strangers in or training out."""
        if is_loopback(self.host):
            return
        if self.is_test:
            raise BadInput("A test registry answers on this machine alone.", "Leave out --host or --test.")
        if self.token_file is None:
            raise BadInput(
                "A registry that others can reach asks for tokens.", "Name their file with --token-file."
            )


def serve(
    home: Path,
    *,
    host: str = "127.0.0.1",
    port: int = PORT,
    test: bool = False,
    trust: Iterable[Path] = (),
    token_file: Path | None = None,
    keys: Mapping[str, Ed25519PublicKey] | None = None,
    page: Path | None = None,
    database: str = "",
    announce: Callable[[Mapping[str, object]], None] | None = None,
    clock: Clock | None = None,
) -> int:
    """Serve until SIGINT or SIGTERM; gives the exit code. Call it on the main thread.

    ``announce`` gets ``{"url": …, "test": …, "keys": …}`` once it answers (by
    default it is printed as one line of JSON); ``keys`` counts whom it believes.
    ``page`` is a folder of ``inspector verify-page``, served to everybody at /verify/.
    ``database`` is a PostgreSQL server's URL, for several processes; empty: a file in ``home``.
    Raises BadInput, StoreTrouble.
    """
    options = Options(home, host, port, test, tuple(trust), token_file, keys or {}, page, database)
    tell = announce or _print_line
    with _parts(options, clock or SystemClock()) as (app, listener):
        facts = {"url": _url(options.host, listener), "test": test, "keys": len(_trust(options).keys)}
        server = _Server(_config(app), lambda: tell(facts))
        # Several processes may share a home, but never a log: one would rotate the other's.
        logs.start(home, f"registry-{listener.getsockname()[1]}" if database else "registry")
        try:
            server.run(sockets=[listener])
        finally:
            logs.stop()
    return 0


def _print_line(facts: Mapping[str, object]) -> None:
    print(json.dumps(dict(facts)), flush=True)  # noqa: T201 - a starting program reads this line


class RunningRegistry:
    """A registry on a thread of this process, for a demonstration or a test; use it in ``with``.

    ``port`` 0 takes a free one; ``url`` is known once it has been entered.
    """

    def __init__(
        self,
        home: Path,
        *,
        port: int = 0,
        test: bool = False,
        trust: Iterable[Path] = (),
        token_file: Path | None = None,
        keys: Mapping[str, Ed25519PublicKey] | None = None,
        page: Path | None = None,
        clock: Clock | None = None,
        start_s: float = 20.0,
    ) -> None:
        self._options = Options(home, "127.0.0.1", port, test, tuple(trust), token_file, keys or {}, page)
        self._clock = clock or SystemClock()
        self._start_s = start_s
        self._stack = contextlib.ExitStack()
        self._url = ""

    @property
    def url(self) -> str:
        """Give its address; raises OurBug before it runs."""
        if not self._url:
            raise OurBug("The registry was asked for its address before it ran.")
        return self._url

    def __enter__(self) -> Self:
        """Start it; it answers when this returns. Raises BadInput, StoreTrouble."""
        with contextlib.ExitStack() as stack:
            app, listener = stack.enter_context(_parts(self._options, self._clock))
            stack.enter_context(_on_thread(app, listener, self._start_s))
            self._url = _url(self._options.host, listener)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Let the requests on their way end, then stop it."""
        self.stop()

    def stop(self) -> None:
        """Stop it; a second time does nothing."""
        self._stack.close()


@contextlib.contextmanager
def _on_thread(app: ASGIApp, listener: socket.socket, start_s: float) -> Iterator[None]:
    ready = threading.Event()
    server = _Server(_config(app), ready.set)
    thread = threading.Thread(target=server.run, args=([listener],), name="registry", daemon=True)
    thread.start()
    try:
        if not ready.wait(start_s):
            raise NoAnswer("The registry did not start.", "Look at the log.")
        yield
    finally:
        server.should_exit = True
        thread.join(_LAST_REQUESTS_S + 1)
        server.force_exit = True
        thread.join(_LAST_REQUESTS_S)


class _Server(uvicorn.Server):
    """Says when it answers, and ends on a signal without passing it on."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {one: signal.signal(one, self._end) for one in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self.force_exit = self.should_exit  # the second signal does not wait for requests
        self.should_exit = True


@contextlib.contextmanager
def _parts(options: Options, clock: Clock) -> Iterator[tuple[ASGIApp, socket.socket]]:
    """Open what a registry works with, and close it at the end."""
    options.check()
    tokens = _tokens(options, clock)
    verifier = FreshVerifier(lambda: _trust(options), options.trust, now=clock.monotonic)
    page = VerifyPage(options.page) if options.page else None
    with (
        contextlib.closing(_store(options)) as store,
        contextlib.closing(_listener(options)) as listener,
    ):
        service = Service(store, verifier, clock, tokens, options.is_test, page=page)
        yield create_app(service), listener


def _store(options: Options) -> CertificateStore:
    if not options.database:
        return SqliteCertificates(options.home / FILE)
    from inspector.registry.postgres import PostgresCertificates  # the extra may not be installed

    return PostgresCertificates(options.database)


def _tokens(options: Options, clock: Clock) -> TokenSource:
    if options.token_file is None:
        return Tokens()
    return FreshTokens(options.token_file, now=clock.monotonic)


def _trust(options: Options) -> Trust:
    """Believe the keys that were given and those of the files."""
    parts = [Trusted(options.keys), *map(load_trusted, options.trust)]
    return assembled(parts, allow_training=options.is_test)


def _listener(options: Options) -> socket.socket:
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    # Named TCP, or asyncio leaves Nagle's algorithm on and each answer waits 40 ms for an ACK.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two programs listen on one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((options.host, options.port))
        listener.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = error.strerror if isinstance(error, OSError) else "there is no such port"
        raise BadInput(
            f"Nothing can listen on {options.host}, port {options.port}: {reason}.",
            "Choose another with --port; 0 takes a free one.",
        ) from error
    return listener


def _url(host: str, listener: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listener.getsockname()[1]}"


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="asyncio",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=_KEEP_ALIVE_S,
        timeout_graceful_shutdown=_LAST_REQUESTS_S,
    )

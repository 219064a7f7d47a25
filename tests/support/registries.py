# SPDX-License-Identifier: Apache-2.0
"""Registries for tests: the app called in this process, and requests over a real socket.

Every answer is held against the contract on the way.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from registry_contract import check_answer

from inspector.certificates.trust import Trust
from inspector.marketplace.answer import Answer
from inspector.ports import Clock
from inspector.registry.app import Service, create_app
from inspector.registry.intake import JwsVerifier
from inspector.registry.requests import BodyLimits
from inspector.registry.store import CertificateStore
from inspector.registry.tokens import Tokens

TOKEN = "a-token-of-the-test-suite"
JSON = {"content-type": "application/json"}


def service_of(
    store: CertificateStore,
    clock: Clock,
    trust: Trust,
    *,
    tokens: Tokens | None = None,
    is_test: bool = False,
    limits: BodyLimits | None = None,
) -> Service:
    """Give a service that asks for TOKEN unless told otherwise."""
    asked = Tokens((TOKEN,)) if tokens is None else tokens
    return Service(store, JwsVerifier(trust), clock, asked, is_test, limits or BodyLimits())


class InProcess:
    """Calls a registry's app without a socket; each call is whole before the next begins.

    Without ``is_checked`` its answers are not held against the contract, which takes longer than the call.
    """

    def __init__(self, service: Service, *, is_checked: bool = True) -> None:
        self._is_checked = is_checked
        self.app = create_app(service)
        self._loop = asyncio.new_event_loop()
        self._lock = threading.Lock()

    def call(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        *,
        drips: bool = False,
    ) -> Answer:
        """Send a request; one that ``drips`` sends ``body`` and never the rest of it."""
        given = {"authorization": f"Bearer {TOKEN}", "host": "127.0.0.1", **JSON, **(headers or {})}
        with self._lock:
            answer = self._loop.run_until_complete(self._call(method, target, body, given, drips))
        if self._is_checked:
            check_answer(method, target, answer)
        return answer

    async def _call(
        self, method: str, target: str, body: bytes, headers: Mapping[str, str], drips: bool
    ) -> Answer:
        path, _, query = target.partition("?")
        scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
        }
        sent: list[Any] = []
        parts = [{"type": "http.request", "body": body, "more_body": drips}]

        async def receive() -> dict[str, Any]:
            if drips and not parts:
                await asyncio.Event().wait()
            return parts.pop(0) if parts else {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        try:
            await self.app(scope, receive, send)  # type: ignore[arg-type]
        except Exception:  # a server logs it: the answer went out before
            if not sent:
                raise
        names = {name.decode(): value.decode("latin-1") for name, value in sent[0]["headers"]}
        return Answer(int(sent[0]["status"]), names, b"".join(one.get("body", b"") for one in sent[1:]))

    def close(self) -> None:
        self._loop.close()


@dataclass(frozen=True, slots=True)
class OverSocket:
    """Sends requests to a running registry, each on a connection of its own."""

    url: str
    token: str = TOKEN

    def call(
        self, method: str, target: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        given = {"authorization": f"Bearer {self.token}", **JSON, **(headers or {})}
        host = urlsplit(self.url).netloc
        connection = http.client.HTTPConnection(host, timeout=10)
        try:
            connection.request(method, target, body or None, given)
            answer = connection.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            whole = Answer(answer.status, names, answer.read())
        finally:
            connection.close()
        check_answer(method, target, whole)
        return whole


def told(answer: Answer) -> dict[str, Any]:
    """Read a JSON answer."""
    value = json.loads(answer.body)
    assert isinstance(value, dict)
    return value

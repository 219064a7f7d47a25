# SPDX-License-Identifier: Apache-2.0
"""One log record a request, of what tells nothing about a device or a person.

No address, path, query, header or body: the route's pattern, the answer, its
time and a number that the answer carries too (``Request-Id``).
"""

from __future__ import annotations

import logging
import secrets
import time
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)
_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})


class AccessLog:
    """Wraps the app: numbers each request, sets the headers that every answer has, logs it at its end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        began = time.monotonic()
        status = 500  # what the server says for an app that said nothing

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
                headers = MutableHeaders(scope=message)
                headers["request-id"] = request_id
                headers["cache-control"] = "no-store"
                headers["x-content-type-options"] = "nosniff"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            fields = _fields(scope, status, request_id, time.monotonic() - began)
            log.info("request", extra={"fields": fields})


def _fields(scope: Scope, status: int, request_id: str, seconds: float) -> dict[str, str | int]:
    method = str(scope["method"])
    return {
        "request": request_id,
        "method": method if method in _METHODS else "other",
        "route": scope.get("inspector.route", ""),
        "status": status,
        "code": scope.get("inspector.code", ""),
        "ms": round(seconds * 1000),
    }

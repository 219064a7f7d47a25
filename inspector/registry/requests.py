# SPDX-License-Identifier: Apache-2.0
"""What a request has to be before anybody looks at what it says."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass

from starlette.requests import ClientDisconnect, Request

from inspector.registry.problems import Problem

JSON, LINES = "application/json", "application/x-ndjson"
_DIGEST = re.compile(r"(?:^|,)\s*sha-256=:([A-Za-z0-9+/]*={0,2}):")
_LENGTH = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """The largest body in bytes, and the seconds in which it has to arrive.

    A body that is too large is still read up to ``patience`` bytes: a client
    that is cut off while it sends never reads why.
    """

    size: int = 1024 * 1024
    patience: int = 8 * 1024 * 1024
    arrive_s: float = 20.0


async def read_body(request: Request, limits: BodyLimits, kind: str = JSON) -> bytes:
    """Give the whole body of a request that says it is of a media type; raises Problem."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    coding = request.headers.get("content-encoding", "identity").strip().lower()
    if media != kind or coding != "identity":
        raise Problem(415, "media_type", f"Send {kind}, uncompressed.")
    length = request.headers.get("content-length", "")
    if _LENGTH.fullmatch(length) and int(length) > limits.patience:
        raise _too_large(limits)
    body = await _arrived(request, limits)
    _check_digest(request.headers.get("content-digest", ""), body)
    return body


async def _arrived(request: Request, limits: BodyLimits) -> bytes:
    body = bytearray()
    size = 0
    try:
        async with asyncio.timeout(limits.arrive_s):
            async for part in request.stream():
                size += len(part)
                if size <= limits.size:
                    body += part
                elif size > limits.patience:
                    break
    except TimeoutError:
        raise Problem(408, "slow", "The body did not arrive in time.", {"connection": "close"}) from None
    except ClientDisconnect:
        raise Problem(400, "cut", "The body did not arrive whole.") from None
    if size > limits.size:
        raise _too_large(limits)
    return bytes(body)


def _too_large(limits: BodyLimits) -> Problem:
    # What is left of the body is not read, so the connection cannot serve another request.
    return Problem(413, "too_large", f"A body has at most {limits.size} bytes here.", {"connection": "close"})


def _check_digest(header: str, body: bytes) -> None:
    """Compare with ``Content-Digest`` (RFC 9530); other algorithms than sha-256 are passed over."""
    given = _DIGEST.search(header)
    if given is None:
        return
    try:
        wanted = base64.b64decode(given[1], validate=True)
    except binascii.Error:
        wanted = b""
    if not hmac.compare_digest(wanted, hashlib.sha256(body).digest()):
        raise Problem(400, "content_digest", "The body does not fit its Content-Digest.")

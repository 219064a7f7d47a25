# SPDX-License-Identifier: Apache-2.0
"""The signature of a webhook as Standard Webhooks 1.0.0 has it (HMAC-SHA256, ``v1``): pure.

A secret is ``whsec_`` and 24 to 64 bytes in base64. While a secret is being
replaced two of them sign, and a receiver takes either.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime

from inspector.domain.errors import BadInput

PREFIX = "whsec_"
MOST_SECRETS = 2
_LEAST_BYTES, _MOST_BYTES = 24, 64


def new_secret() -> str:
    """Make a secret of 32 random bytes."""
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode("ascii")


def read_secrets(text: str) -> tuple[bytes, ...]:
    """Read one secret, or two with a blank between: the new and the old; raises BadInput."""
    words = text.split()
    if not 1 <= len(words) <= MOST_SECRETS:
        raise _no_secret()
    return tuple(map(_read_secret, words))


def _read_secret(text: str) -> bytes:
    if not text.startswith(PREFIX):
        raise _no_secret()
    try:
        key = base64.b64decode(text.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise _no_secret() from None
    if not _LEAST_BYTES <= len(key) <= _MOST_BYTES:
        raise _no_secret()
    return key


def _no_secret() -> BadInput:
    return BadInput(
        "This is no secret of a webhook.", "It begins with whsec_ and holds 24 to 64 bytes in base64."
    )


def signed_headers(keys: Iterable[bytes], event_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """Give the three headers of one try; ``at`` is UTC, and whole seconds of it are sent."""
    stamp = str(int(at.timestamp()))
    told = f"{event_id}.{stamp}.".encode("ascii") + body
    marks = [base64.b64encode(hmac.digest(key, told, hashlib.sha256)).decode("ascii") for key in keys]
    return {
        "webhook-id": event_id,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(f"v1,{mark}" for mark in marks),
    }

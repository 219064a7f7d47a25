# SPDX-License-Identifier: Apache-2.0
"""Argon2id of badges and PINs (RFC 9106), by ``cryptography``: no second library for one function."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_PHC = re.compile(
    r"\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{43})"
)
_MOST_MEMORY_KIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Cost:
    """What one hash costs: memory in KiB, passes over it, lanes."""

    memory_kib: int = 19_456
    passes: int = 2
    lanes: int = 1


OWASP = Cost()
"""The least that OWASP's password storage cheat sheet names for Argon2id: about 0.05 s."""


class Argon2Hasher:
    """Implement ``SecretHasher`` for one shop.

    A badge has to be found by itself, so all badges of a shop share the salt that
    the shop's id gives; a PIN, which is short, has a random salt of its own.
    """

    def __init__(self, shop_id: str, cost: Cost = OWASP) -> None:
        self._badge_salt = hashlib.sha256(b"inspector badge " + shop_id.encode()).digest()[:16]
        self._cost = cost

    def badge_hash(self, badge: str) -> str:
        """Give 64 hex digits, the same for the same badge in this shop."""
        return _derive(badge, self._badge_salt, self._cost).hex()

    def pin_hash(self, pin: str) -> str:
        """Give a PHC string with a salt of its own."""
        salt, cost = secrets.token_bytes(16), self._cost
        made = _derive(pin, salt, cost)
        return f"$argon2id$v=19$m={cost.memory_kib},t={cost.passes},p={cost.lanes}${_b64(salt)}${_b64(made)}"

    def is_pin(self, pin: str, hashed: str) -> bool:
        """Tell whether ``hashed`` was made of ``pin``; False for a hash that cannot be read."""
        found = _PHC.fullmatch(hashed)
        if found is None:
            return False
        cost = Cost(int(found[1]), int(found[2]), int(found[3]))
        if not (cost.lanes and cost.passes and 8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY_KIB):
            return False
        try:
            salt, wanted = _bytes(found[4]), _bytes(found[5])
        except binascii.Error:
            return False
        return hmac.compare_digest(_derive(pin, salt, cost), wanted)


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(secret.encode("utf-8"))


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4))

# SPDX-License-Identifier: Apache-2.0
"""How often a token may ask: a bucket each, filled by the monotonic clock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

BURST_S: Final = 2.0
"""A token that rested may send at once what it may send in so many seconds."""


@dataclass(slots=True)
class _Bucket:
    filled: float
    at: float


class Buckets:
    """One bucket a key; what is taken flows back at the key's own rate. From any thread.

    Each process counts for itself.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._buckets: dict[bytes, _Bucket] = {}
        self._lock = threading.Lock()

    def take(self, key: bytes, rate: float) -> float:
        """Take one request of ``rate`` a second; give 0, or the seconds until there is one to take."""
        with self._lock:
            bucket = self._filled(key, rate)
            if bucket.filled < 1:
                return (1 - bucket.filled) / rate
            bucket.filled -= 1
            return 0.0

    def charge(self, key: bytes, rate: float, requests: int) -> None:
        """Take for work that was done already: what is missing is owed, and later requests wait for it."""
        with self._lock:
            self._filled(key, rate).filled -= requests

    def _filled(self, key: bytes, rate: float) -> _Bucket:
        now, most = self._monotonic(), max(1.0, rate * BURST_S)
        bucket = self._buckets.setdefault(key, _Bucket(most, now))
        bucket.filled = min(most, bucket.filled + (now - bucket.at) * rate)
        bucket.at = now
        return bucket

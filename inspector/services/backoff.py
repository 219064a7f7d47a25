# SPDX-License-Identifier: Apache-2.0
"""How long to wait before the next try: capped exponential growth with full jitter, pure.

Full jitter (a uniform draw between nothing and the ceiling) spreads the benches
of a shop over the time in which a server comes back; what the server itself
asked for (``Retry-After``, RFC 9110, 10.2.3) is always waited first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Draw = Callable[[], float]
"""Gives a number from 0 up to, not including, 1."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The lengths of waiting, in seconds.

    ``base_s`` is the ceiling after the first failure, ``cap_s`` the highest
    ceiling, ``longest_asked_s`` the most that a server may ask for;
    ``lease_s`` how long a row is claimed, ``grace_s`` how long a cancelled
    drain waits for requests that are on their way.
    """

    base_s: float = 2.0
    cap_s: float = 900.0
    longest_asked_s: float = 3600.0
    lease_s: float = 120.0
    grace_s: float = 0.8


def backoff_s(failures: int, draw: Draw, waits: Waits, asked_s: float | None = None) -> float:
    """Give the seconds to wait after ``failures`` failures in a row (1 or more)."""
    doublings = min(max(failures, 1) - 1, 32)
    ceiling = min(waits.cap_s, waits.base_s * float(1 << doublings))
    least = min(max(asked_s or 0.0, 0.0), waits.longest_asked_s)
    return least + draw() * ceiling

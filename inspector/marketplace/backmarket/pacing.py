# SPDX-License-Identifier: Apache-2.0
"""How many requests Back Market takes, kept before it has to say so.

Its document: "above 200 requests in 10 seconds being blocked for 10 seconds",
20 for the catalogue, 2,000 SKU lines an hour, and numbers of its own for
after-sales. One limiter serves a whole account, from any thread.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from math import ceil
from types import MappingProxyType
from typing import TYPE_CHECKING

from inspector.domain.errors import DestinationDown

if TYPE_CHECKING:
    from inspector.ports import Cancel, Clock, MarketNotes

ALL, CATALOGUE, LINES, PROBLEM, MESSAGE = "all", "catalogue", "lines", "problem", "message"
_NOTE = "pace"
BLOCKED_S = 10.0
"""How long Back Market blocks who was too fast, where it does not say so itself."""

LONGEST_BLOCK_S = 3600.0
"""No block is believed for longer, whoever said so."""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most ``requests`` in any ``window_s`` seconds."""

    requests: int
    window_s: float


# What leaves in even steps may arrive bunched: the short windows are taken half a second longer.
LIMITS: Mapping[str, tuple[Limit, ...]] = MappingProxyType(
    {
        ALL: (Limit(200, 10.5),),
        CATALOGUE: (Limit(20, 10.5),),
        LINES: (Limit(2000, 3600.0),),
        PROBLEM: (Limit(750, 60.5), Limit(1000, 86400.0)),
        MESSAGE: (Limit(560, 60.5), Limit(40000, 86400.0)),
    }
)


class Limiter:
    """Says when the next request may leave: pure but for what it remembers. Times are seconds, never back."""

    def __init__(self, limits: Mapping[str, tuple[Limit, ...]] = LIMITS) -> None:
        self._limits = limits
        self._gone: dict[tuple[str, Limit], deque[int]] = {
            (lane, limit): deque() for lane, all_of in limits.items() for limit in all_of
        }
        self._blocked_until = 0

    def take(self, lanes: Collection[str], now_s: float) -> float:
        """Let a request of these lanes go (0.0), or give the seconds after which to ask again."""
        now = int(now_s * 1000)
        kept = [(limit, self._gone[lane, limit]) for lane in lanes for limit in self._limits[lane]]
        free_at = max((_free_at(limit, gone, now) for limit, gone in kept), default=now)
        free_at = max(free_at, self._blocked_until)
        if free_at > now:
            return (free_at - now) / 1000
        for _, gone in kept:
            gone.append(now)
        return 0.0

    def block(self, seconds: float, now_s: float) -> None:
        """Let nothing go for ``seconds``: the server said so."""
        until = int(now_s * 1000) + ceil(min(max(seconds, 0.0), LONGEST_BLOCK_S) * 1000) + 1
        self._blocked_until = max(self._blocked_until, until)

    def written(self, now_s: float, wall_ms: int) -> str:
        """Write how long ago what left, and how long nothing may, at a time of the clock on the wall."""
        now = int(now_s * 1000)
        ages = {_key(lane, limit): [now - at for at in gone] for (lane, limit), gone in self._gone.items()}
        return json.dumps({"at": wall_ms, "ages": ages, "blocked": max(0, self._blocked_until - now)})

    def recall(self, text: str, now_s: float, wall_ms: int) -> bool:
        """Take up what an earlier process wrote; where the clock went back, no time has passed since.

        Tells whether it did: then it is to be written anew, else it would never seem to pass.

        Raises ValueError for what ``written`` never gave.
        """
        try:
            told, now = json.loads(text), int(now_s * 1000)
            at = int(told["at"])
            passed = max(0, wall_ms - at)
            left = max(0, int(told["blocked"]) - passed)
            ages = {key: [int(age) + passed for age in all_of] for key, all_of in told["ages"].items()}
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("this was never written") from error
        for (lane, limit), gone in self._gone.items():
            gone.extendleft(sorted((now - age for age in ages.get(_key(lane, limit), ())), reverse=True))
        self._blocked_until = max(self._blocked_until, now + min(left, int(LONGEST_BLOCK_S * 1000)))
        return at > wall_ms


def _free_at(limit: Limit, gone: deque[int], now: int) -> int:
    """Forget what left the window, and give when the next one may go, in ms."""
    # A millisecond more than the window: times are cut to whole ones.
    window = ceil(limit.window_s * 1000) + 1
    while gone and gone[0] + window <= now:
        gone.popleft()
    return now if len(gone) < limit.requests else gone[-limit.requests] + window


def _key(lane: str, limit: Limit) -> str:
    return f"{lane} {limit.window_s}"


class Pace:
    """A limiter on a clock (seconds that never jump back), shared by all threads of an account.

    ``longest_s`` is how long one request waits at most.
    """

    def __init__(
        self, monotonic: Callable[[], float], limiter: Limiter | None = None, *, longest_s: float = 60.0
    ) -> None:
        self._monotonic = monotonic
        self._longest_s = longest_s
        self._limiter = limiter or Limiter()
        self._lock = threading.Lock()

    def wait(self, lanes: Collection[str], cancel: Cancel) -> None:
        """Return when a request may leave; raises DestinationDown where that is too long, and Cancelled."""
        waited = 0.0
        while True:
            cancel.raise_if_set()
            seconds = self._take(lanes)
            if not seconds:
                return
            waited += seconds
            if waited > self._longest_s:
                raise DestinationDown(
                    "Back Market takes no more requests for now.", code="limit", retry_after_s=seconds
                )
            cancel.wait(seconds)

    def block(self, seconds: float) -> None:
        """Let nothing leave for ``seconds``."""
        with self._lock:
            self._limiter.block(seconds, self._monotonic())

    def _take(self, lanes: Collection[str]) -> float:
        with self._lock:
            return self._limiter.take(lanes, self._monotonic())


class KeptPace(Pace):
    """A pace that outlives its process: what leaves is written down before it leaves."""

    def __init__(self, clock: Clock, notes: MarketNotes, *, longest_s: float = 60.0) -> None:
        super().__init__(clock.monotonic, longest_s=longest_s)
        self._clock = clock
        self._notes = notes
        self._is_recalled = False

    def block(self, seconds: float) -> None:
        """Let nothing leave for ``seconds``, not even after a restart."""
        super().block(seconds)
        with self._lock:
            self._keep()

    def _take(self, lanes: Collection[str]) -> float:
        with self._lock:
            if not self._is_recalled:
                self._recall()
            seconds = self._limiter.take(lanes, self._monotonic())
            if not seconds:
                self._keep()
            return seconds

    def _recall(self) -> None:
        text = self._notes.note(_NOTE)
        try:
            if text and self._limiter.recall(text, self._monotonic(), self._wall_ms()):
                self._keep()
        except ValueError:  # nobody knows what left: as if the limit had just been reached
            self._limiter.block(BLOCKED_S, self._monotonic())
        self._is_recalled = True

    def _keep(self) -> None:
        self._notes.keep_note(_NOTE, self._limiter.written(self._monotonic(), self._wall_ms()))

    def _wall_ms(self) -> int:
        return int(self._clock.now().timestamp() * 1000)

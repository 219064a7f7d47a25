# SPDX-License-Identifier: Apache-2.0
"""Tell a scanner from a hand by the times between keys; pure, without Qt and without a clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K")

GAP_MS = 35
"""Keys nearer than this, in milliseconds, may be a scanner's."""
HOLD_MS = 36
"""How long a key waits for the next: just over the gap, and under 40 ms."""
FEWEST = 6
MOST = 4096
"""Characters of a scan; a longer run is let go as keys."""
FEWEST_FAST = 3
"""Characters of a run that no hand ends with an end key; fewer than ``FEWEST`` are too short to be known."""


@dataclass(frozen=True, slots=True)
class Held(Generic[K]):
    """One key that waits: what it types (empty: the release of a key), when it came, and the key itself."""

    text: str
    at: int
    key: K


class ScanKeys(Generic[K]):
    """Holds keys until it is clear whose they are.

    ``deliver`` gets the keys of a hand, in their order, each once; ``scanned``
    the text of a scan, whose keys nobody gets; ``too_short`` the keys, which
    nobody gets either, of what came like a scan but is too short to be known:
    typed, ``B12`` would answer the point that is open. Times are milliseconds.
    """

    def __init__(
        self,
        deliver: Callable[[Sequence[K]], None],
        scanned: Callable[[str, Sequence[K]], None],
        too_short: Callable[[Sequence[K]], None],
    ) -> None:
        self._deliver = deliver
        self._scanned = scanned
        self._too_short = too_short
        self._held: list[Held[K]] = []

    @property
    def is_holding(self) -> bool:
        """Tell whether keys wait."""
        return bool(self._held)

    def holds(self, is_it: Callable[[K], bool]) -> bool:
        """Tell whether a key of that kind waits."""
        return any(is_it(one.key) for one in self._held)

    def press(self, text: str, at: int, key: K) -> None:
        """Take a key that types one character."""
        if self._held and (not 0 <= at - self._last() < GAP_MS or len(self._held) >= 2 * MOST):
            self.let_go()
        self._held.append(Held(text, at, key))

    def release(self, key: K) -> None:
        """Take the release of a key that waits: it waits behind it."""
        self._held.append(Held("", self._last(), key))

    def ends(self, at: int) -> bool:
        """Tell whether an end key now would end what no hand types: a scan, or one too short to be known."""
        return bool(self._held) and 0 <= at - self._last() < GAP_MS and len(self._text()) >= FEWEST_FAST

    def end(self, at: int) -> bool:
        """Take an end key: a scan, short or not, is told and True given, or what waits is let go."""
        if not self.ends(at):
            self.let_go()
            return False
        text, keys = self._text(), [one.key for one in self._held]
        self._held = []
        if len(text) < FEWEST:
            self._too_short(keys)
        else:
            self._scanned(text, keys)
        return True

    def let_go(self) -> None:
        """Deliver what waits."""
        held, self._held = self._held, []
        if held:
            self._deliver([one.key for one in held])

    def _last(self) -> int:
        return self._held[-1].at if self._held else 0

    def _text(self) -> str:
        return "".join(one.text for one in self._held)

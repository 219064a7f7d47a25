# SPDX-License-Identifier: Apache-2.0
"""The pace of an account for which the benches of a shop take turns: who has the lease sends, and no other.

What the one before sent is read from the shop's database when the lease changes
hands, and is timed by the database's clock: those of the benches may differ.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from inspector.marketplace.backmarket.pacing import KeptPace, Limiter

if TYPE_CHECKING:
    from inspector.ports import Cancel, Clock, MarketNotes


class SenderLease(Protocol):
    """The right to send for the shop, which one bench at a time has."""

    def hold(self) -> int:
        """Have it for a while from now on; give a number that changes with every change of hands.

        Raises DestinationDown while another bench has it, StoreTrouble.
        """
        ...

    def server_time(self) -> datetime:
        """Give the time that all benches go by, in UTC; raises as ``hold`` does."""
        ...


class LeasedPace(KeptPace):
    """A pace that is kept where the next sender finds it."""

    def __init__(
        self, clock: Clock, notes: MarketNotes, lease: SenderLease, *, longest_s: float = 60.0
    ) -> None:
        super().__init__(clock, notes, longest_s=longest_s)
        self._lease = lease
        self._fence = 0

    def wait(self, lanes: Collection[str], cancel: Cancel) -> None:
        """Return when a request may leave and the lease is held; raises DestinationDown, Cancelled."""
        while True:
            fence = self._held()
            super().wait(lanes, cancel)
            if self._lease.hold() == fence:  # it may have ended while this waited
                return

    def _held(self) -> int:
        fence = self._lease.hold()
        with self._lock:
            if fence != self._fence:
                self._fence, self._limiter, self._is_recalled = fence, Limiter(), False
        return fence

    def _wall_ms(self) -> int:
        return int(self._lease.server_time().timestamp() * 1000)

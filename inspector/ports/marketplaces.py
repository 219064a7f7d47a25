# SPDX-License-Identifier: Apache-2.0
"""The destinations of the outbox, and what they are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from inspector.domain.outbox import OutboxRow
    from inspector.ports.cancel import Cancel
    from inspector.ports.clock import Clock


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a destination answered to one delivery: its own word for it."""

    status: str
    detail: str = ""


class Marketplace(Protocol):
    """A destination of the outbox. Sending the same row again changes nothing there."""

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        ...

    @property
    def accepts_training(self) -> bool:
        """Tell whether this is a test registry on this machine: no other takes training certificates."""
        ...

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Send one row; raises DestinationDown (try later), TokenRefused or DestinationRefused (park it).

        Called from several threads at once; raises Cancelled soon after ``cancel`` is set.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@dataclass(frozen=True, slots=True)
class MarketplaceSetup:
    """What a marketplace is made from: the settings of one destination.

    ``name`` stands in outbox rows; ``options`` are the texts of its table in
    ``destinations.toml`` but ``kind``; ``secret`` gives what the keyring keeps for
    it (a token), and raises TokenRefused where it keeps nothing.
    """

    name: str
    options: Mapping[str, str]
    secret: Callable[[], str]
    clock: Clock


class MarketplaceMaker(Protocol):
    """What an entry point of the group ``inspector.marketplaces`` names: a class, or a function.

    Raises BadInput for options that cannot be used. Opens nothing yet.
    """

    def __call__(self, setup: MarketplaceSetup) -> Marketplace:
        """Make the destination."""
        ...


@runtime_checkable
class Checkable(Protocol):
    """A destination that can be asked whether it is there, without bringing it a certificate."""

    def check(self, cancel: Cancel) -> None:
        """Return where it answers and takes the token; raises DestinationDown, TokenRefused, Cancelled."""
        ...


@runtime_checkable
class Hearing(Protocol):
    """A destination at which something may be asked of this bench."""

    def hear(self, cancel: Cancel) -> None:
        """Do what is asked, after each drain; raises StoreTrouble of the bench's own store, Cancelled."""
        ...


@runtime_checkable
class Preparing(Protocol):
    """A destination that writes rows of its own into the outbox."""

    def prepare(self) -> None:
        """Write the rows that are due, before each drain; raises StoreTrouble of the bench's own store."""
        ...

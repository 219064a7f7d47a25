# SPDX-License-Identifier: Apache-2.0
"""A destination whose address or token cannot be used: what is for it waits here, and says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble, DestinationDown
from inspector.domain.phrase import Phrase

if TYPE_CHECKING:
    from inspector.domain.outbox import OutboxRow
    from inspector.ports import Cancel, Receipt


class UnusableDestination:
    """Stands where a destination cannot be made; nothing is sent and no row is lost."""

    def __init__(self, name: str, trouble: BenchTrouble) -> None:
        self._name = name
        self._title = trouble.title

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        return self._name

    @property
    def accepts_training(self) -> bool:
        """Keep training rows waiting too: nothing leaves, so nothing is to be parked."""
        return True

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Raise DestinationDown with what is wrong, always."""
        cancel.raise_if_set()
        down = DestinationDown(
            Phrase("{destination} cannot be used: {title}", destination=row.destination, title=self._title)
        )
        down.advice = "Name another address with 'inspector sync --registry URL', or mend the settings."
        raise down

    def close(self) -> None:
        """Close nothing: nothing was opened."""

# SPDX-License-Identifier: Apache-2.0
"""Back Market as a destination of the outbox: it registers what a person confirmed, and nothing else.

A certificate that is signed gets no row for it; the row is written with the
person's yes. Sending the row again begins by reading the order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from inspector.domain.errors import BadInput, DestinationDown, DestinationRefused, NotAllowed, StoreTrouble
from inspector.domain.line_intent import Intent, IntentState
from inspector.domain.outbox import OutboxRow
from inspector.domain.phrase import Phrase
from inspector.marketplace.backmarket.reporting import Registration
from inspector.ports import Cancel, LineLedger, Receipt

_LATER = frozenset({"changed", "not_sender"})
_AGAIN_S = 300.0


class Desk(Protocol):
    """What is at work on one account. Each raises NotAllowed where another bench is its sender."""

    def registration(self) -> Registration:
        """Give what registers; raises BadInput where the map of products cannot be used."""
        ...

    def check(self, cancel: Cancel) -> None:
        """Ask for something harmless."""
        ...

    def take_over(self) -> None:
        """Let this bench send what another one confirmed and has not sent for long; never raises for that."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class BackMarketDestination:
    """Brings confirmed numbers to order lines. Nothing is opened before the first row."""

    accepts_training = False

    def __init__(self, name: str, ledger: LineLedger, desk: Callable[[], Desk]) -> None:
        self.name = name
        self._ledger = ledger
        self._desk = desk

    def prepare(self) -> None:
        """Look after what another bench of the shop left; raises StoreTrouble of this bench's own store."""
        self._desk().take_over()

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Register what was confirmed for a certificate; raises as every destination does, and Cancelled."""
        try:
            intent = self._ledger.of_certificate(row.uid)
            if intent is None:
                return Receipt("unchanged", "it was withdrawn")
            return _receipt(self._desk().registration().send(intent.line_id, cancel))
        except StoreTrouble as trouble:
            raise DestinationDown(trouble.title, code=trouble.code) from trouble
        except NotAllowed as trouble:
            if trouble.code in _LATER:
                raise DestinationDown(trouble.title, code=trouble.code, retry_after_s=_AGAIN_S) from trouble
            raise DestinationRefused(trouble.title, trouble.advice, code=trouble.code) from trouble
        except BadInput as trouble:
            raise DestinationRefused(trouble.title, trouble.advice, code=trouble.code) from trouble

    def check(self, cancel: Cancel) -> None:
        """Ask for something harmless; raises NotAllowed where another bench is the sender."""
        self._desk().check(cancel)

    def close(self) -> None:
        """Close the connections."""
        self._desk().close()


def _receipt(intent: Intent) -> Receipt:
    if intent.state is IntentState.REGISTERED:
        return Receipt("registered", str(intent.numbers))
    raise DestinationRefused(
        Phrase(
            "Order line {line_id} is not what was confirmed: {note}", line_id=intent.line_id, note=intent.note
        ),
        "Look at the order in Back Market's back office, and put this aside.",
        code=f"intent_{intent.state}",
    )

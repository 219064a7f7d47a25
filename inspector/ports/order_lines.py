# SPDX-License-Identifier: Apache-2.0
"""What is kept of a marketplace's orders and of its account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from inspector.domain.line_intent import Intent, Numbers


class LineLedger(Protocol):
    """What is to be registered on a marketplace's order lines. Changes are on the disk when they return.

    A line has one intent at most, and so has a certificate; withdrawn ones do not
    count. Raises StoreTrouble.
    """

    def open(self, intent: Intent) -> Intent:
        """Keep a new intent and what sends it, or give the one that is there and wants the same.

        Raises NotAllowed where its line or its certificate has another one.
        """
        ...

    def of_line(self, line_id: int) -> Intent | None:
        """Give the intent of a line, None where there is none but withdrawn ones."""
        ...

    def of_certificate(self, uid: str) -> Intent | None:
        """Give the intent of a certificate, None where there is none but withdrawn ones."""
        ...

    def of_numbers(self, numbers: Numbers) -> Sequence[Intent]:
        """Give the intents with these numbers that were not withdrawn, on whatever line."""
        ...

    def unsettled(self) -> Sequence[Intent]:
        """Give those that are confirmed or being sent, oldest first."""
        ...

    def settle(self, intent: Intent) -> Intent | None:
        """Write an intent over the one whose version it carries; None where that was changed meanwhile."""
        ...


class MarketNotes(Protocol):
    """What is remembered of a marketplace's account, by name. Raises StoreTrouble."""

    def note(self, name: str) -> str:
        """Give what was kept; empty text for nothing."""
        ...

    def keep_note(self, name: str, value: str) -> None:
        """Keep a text; it is on the disk when this returns."""
        ...

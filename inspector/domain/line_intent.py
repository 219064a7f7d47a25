# SPDX-License-Identifier: Apache-2.0
"""One device for one order line of a marketplace: what a person confirmed, and how far that went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.device import is_imei, is_serial
from inspector.domain.errors import NotAllowed
from inspector.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of one device as an order line holds them; empty text is no number.

    Back Market takes at most 15 characters of an IMEI, 50 of a serial.
    """

    imei: str = ""
    serial: str = ""

    @property
    def is_sendable(self) -> bool:
        """Tell whether there is a number, and each is one that a device can have."""
        is_each_good = (not self.imei or is_imei(self.imei)) and (not self.serial or is_serial(self.serial))
        return bool(self.imei or self.serial) and is_each_good

    def as_json(self) -> dict[str, str]:
        """Give what the order line is sent: only the numbers that there are."""
        named = {"imei": self.imei, "serial_number": self.serial}
        return {name: value for name, value in named.items() if value}

    def __str__(self) -> str:
        named = {"IMEI": self.imei, "serial": self.serial}
        return ", ".join(f"{name} {value}" for name, value in named.items() if value)


class IntentState(StrEnum):
    """How far an intent went."""

    CONFIRMED = "confirmed"
    """A person said yes; nothing was ever sent."""
    SENDING = "sending"
    """It was, or may have been, sent, and what came of it is not known."""
    REFUSED = "refused"
    """The marketplace refused it; the same may be tried again."""
    REGISTERED = "registered"
    """The line holds our number."""
    CONFLICT = "conflict"
    """The line holds another number."""
    WITHDRAWN = "withdrawn"
    """A person took it back before anything was sent."""


@dataclass(frozen=True, slots=True)
class Intent:
    """One device for one order line.

    ``by`` is the person who confirmed it, ``at`` when (UTC); ``attempts`` counts
    the calls; ``note`` is the last answer in words. ``version`` is the ledger's.
    """

    order_id: int
    line_id: int
    uid: str
    numbers: Numbers
    by: str
    at: datetime
    state: IntentState = IntentState.CONFIRMED
    attempts: int = 0
    note: str = ""
    version: int = 0

    def is_same_as(self, other: Intent) -> bool:
        """Tell whether both want the same device on the same line."""
        mine = (self.order_id, self.line_id, self.uid, self.numbers)
        return mine == (other.order_id, other.line_id, other.uid, other.numbers)


def already_meant(known: Intent) -> NotAllowed:
    """Give the trouble of a line, or a certificate, that has an intent already."""
    return NotAllowed(
        Phrase(
            "Order line {line_id} has {numbers} of certificate {uid} already: {state}.",
            line_id=known.line_id,
            numbers=known.numbers,
            uid=known.uid,
            state=known.state,
        ),
        "A line gets one number and a certificate one line: mend it in Back Market's back office.",
        code=f"intent_{known.state}",
    )

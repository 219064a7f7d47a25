# SPDX-License-Identifier: Apache-2.0
"""Writes the readings of one source: with a value, or with the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown
from inspector.domain.reading_names import READINGS

from .protocol import Answer


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes readings of one source, taken at one time (UTC)."""

    source: str
    at: datetime

    def reported(self, name: str, value: Value) -> Reading:
        """Write what the laptop says of itself."""
        return reported(name, value, self.source, self.at, READINGS[name].unit)

    def measured(self, name: str, value: Value) -> Reading:
        """Write what a gauge or a counter says."""
        return measured(name, value, self.source, self.at, READINGS[name].unit)

    def missing(self, name: str, why: Answer) -> Reading:
        """Write that a value was not given; an answer that said something else than a value is absent."""
        if why.text is not None:
            return self.absent(name, "The laptop's answer names no value for this.")
        return self._unknown(name, why.quality, why.why)

    def absent(self, name: str, reason: str) -> Reading:
        """Write that there is nothing to ask."""
        return self._unknown(name, Quality.ABSENT, reason)

    def implausible(self, name: str, reason: str) -> Reading:
        """Write that the answer cannot be true."""
        return self._unknown(name, Quality.IMPLAUSIBLE, reason)

    def _unknown(self, name: str, quality: Quality, reason: str) -> Reading:
        return unknown(name, quality, reason, self.source, self.at, READINGS[name].unit)


def clean(text: str, most: int = 100) -> str:
    """Give a printable text of at most ``most`` characters without outer blanks, else empty."""
    text = text.strip()
    return text if text.isprintable() and len(text) <= most else ""


def whole(text: str, low: int, high: int) -> int | None:
    """Read a whole number of ASCII digits between ``low`` and ``high``, else None."""
    digits = text.strip()
    if not (digits.removeprefix("-").isdigit() and digits.isascii() and len(digits) <= 20):
        return None
    return number if low <= (number := int(digits)) <= high else None

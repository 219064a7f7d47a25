# SPDX-License-Identifier: Apache-2.0
"""What a device said about itself, and how far it can be believed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

Value = str | int | bool | Decimal | tuple[str, ...] | None


class Quality(StrEnum):
    """How a reading came about.

    ``measured``: by a gauge, a counter or a live test. ``reported``: the device
    says so and could be made to say otherwise. ``refused``: it was asked and
    would not tell. ``absent``: there is nothing to ask. ``implausible``: it
    answered with something that cannot be true.
    """

    MEASURED = "measured"
    REPORTED = "reported"
    REFUSED = "refused"
    ABSENT = "absent"
    IMPLAUSIBLE = "implausible"

    @property
    def is_known(self) -> bool:
        """Tell whether a reading of this quality has a value to judge by."""
        return self in (Quality.MEASURED, Quality.REPORTED)


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading: a dotted name, a value with its UCUM unit, where from and how good.

    ``value`` is None whenever the quality is refused, absent or implausible;
    ``reason`` then says why in words. ``taken_at`` is UTC. Raises ValueError
    when value and quality contradict each other, for a float, or for a naive time.
    """

    name: str
    value: Value
    quality: Quality
    source: str
    taken_at: datetime
    unit: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if isinstance(self.value, float):
            raise ValueError(f"{self.name}: a reading holds no float")
        if self.quality.is_known == (self.value is None):
            raise ValueError(f"{self.name}: quality {self.quality} contradicts value {self.value!r}")
        if not self.quality.is_known and not self.reason:
            raise ValueError(f"{self.name}: an unknown reading says why")
        if self.taken_at.tzinfo is None:
            raise ValueError(f"{self.name}: taken_at has no time zone")

    @property
    def is_known(self) -> bool:
        """Tell whether there is a value to judge by."""
        return self.quality.is_known


MOST_PERCENT = 1000
"""From here on a share in per cent is taken for a fault of the device."""


def whole_percent(value: object) -> int | None:
    """Cut a share in per cent to a whole number; None where it is none, or none from 0 to ``MOST_PERCENT``.

    91.9 is 91: as with a test on a threshold, what is not reached does not count.
    """
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return int(value) if Decimal(value).is_finite() and 0 <= value <= MOST_PERCENT else None


def measured(name: str, value: Value, source: str, at: datetime, unit: str = "") -> Reading:
    """Make a reading that a gauge, a counter or a live test gave."""
    return Reading(name, value, Quality.MEASURED, source, at, unit)


def reported(name: str, value: Value, source: str, at: datetime, unit: str = "") -> Reading:
    """Make a reading that the device reports about itself."""
    return Reading(name, value, Quality.REPORTED, source, at, unit)


def unknown(name: str, quality: Quality, reason: str, source: str, at: datetime, unit: str = "") -> Reading:
    """Make a reading that could not be had; ``quality`` is refused, absent or implausible."""
    return Reading(name, None, quality, source, at, unit, reason)

# SPDX-License-Identifier: Apache-2.0
"""The numbers of one device as an order line holds them: an IMEI, a serial, or both."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.domain.device import is_imei, is_serial


@dataclass(frozen=True, slots=True)
class Numbers:
    """Empty text is no number. Back Market takes at most 15 characters of an IMEI, 50 of a serial."""

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

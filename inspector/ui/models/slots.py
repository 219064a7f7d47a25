# SPDX-License-Identifier: Apache-2.0
"""Give every port a place: hub and number, and never another one while the window is open."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector.domain.device import SeenPort

_NAMED = re.compile(r"([A-Z])(\d{1,2})")
_USB = re.compile(r"usb:(?P<hub>\d+(?:-\d+(?:\.\d+)*?)?)[-.](?P<port>\d+)")
FEWEST_PORTS = 4
"""A hub shows four ports at least, so that a tile stands in a row and not alone."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place: the hub's letter and the port's number, shown as ``A1``."""

    hub: str
    number: int

    def __str__(self) -> str:
        return f"{self.hub}{self.number}"


class Slots:
    """The places of this bench, given in the order in which hubs are first seen."""

    def __init__(self) -> None:
        self._slots: dict[str, Slot] = {}
        self._hubs: dict[str, str] = {}
        self._loose: dict[str, int] = {}

    def of(self, port: SeenPort) -> Slot:
        """Give the place of a port: its label where it has one, else by its USB path."""
        known = self._slots.get(port.key)
        if known is None:
            known = self._slots[port.key] = self._new(port)
        return known

    def at(self, slot: str) -> str:
        """Give the key of the port at a place, or empty text."""
        return next((key for key, one in self._slots.items() if str(one) == slot), "")

    def hubs(self) -> dict[str, int]:
        """Give each hub's letter with the number of its last port seen."""
        last: dict[str, int] = {}
        for slot in self._slots.values():
            last[slot.hub] = max(last.get(slot.hub, FEWEST_PORTS), slot.number)
        return dict(sorted(last.items()))

    def _new(self, port: SeenPort) -> Slot:
        named = _NAMED.fullmatch(port.facts.get("slot", ""))
        if named:
            self._hubs.setdefault(f"label {named[1]}", named[1])
            return Slot(named[1], int(named[2]))
        usb = _USB.fullmatch(port.key)
        if usb:
            return self._free(Slot(self._letter(usb["hub"]), int(usb["port"])))
        letter = self._letter("network")
        self._loose[letter] = self._loose.get(letter, 0) + 1
        return self._free(Slot(letter, self._loose[letter]))

    def _letter(self, hub: str) -> str:
        if hub not in self._hubs:
            taken = set(self._hubs.values())
            letters = (chr(code) for code in range(ord("A"), ord("Z") + 1))
            self._hubs[hub] = next((one for one in letters if one not in taken), "Z")
        return self._hubs[hub]

    def _free(self, wanted: Slot) -> Slot:
        taken = set(self._slots.values())
        while wanted in taken:
            wanted = Slot(wanted.hub, wanted.number + 1)
        return wanted

# SPDX-License-Identifier: Apache-2.0
"""Who a device is: category, IMEI, serial, and the port where it was seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

_SERIAL = re.compile(r"[\x21-\x7e][\x20-\x7e]{0,48}[\x21-\x7e]|[\x21-\x7e]")


class Category(StrEnum):
    """What kind of device a checklist is for."""

    PHONE = "phone"
    TABLET = "tablet"
    LAPTOP = "laptop"
    WATCH = "watch"
    CONSOLE = "console"


class PortState(StrEnum):
    """What can be seen of a port before its device is talked to."""

    READY = "ready"
    WAITING_FOR_TRUST = "waiting_for_trust"
    OFFLINE = "offline"
    NO_PERMISSION = "no_permission"
    BUSY = "busy"
    RECOVERY = "recovery"
    BOOTLOADER = "bootloader"


@dataclass(frozen=True, slots=True)
class SeenPort:
    """One device seen on one port.

    ``address`` is the port's one name everywhere (``usb:1-2.3``, ``adb:SERIAL``,
    ``adb+tcp:HOST:PORT``, ``usbmux:UDID``, ``serial:/dev/ttyACM0``,
    ``at+tcp:HOST:PORT``, ``agent+tcp:HOST:PORT``, ``replay:FILE``). ``path`` is
    the USB path (``usb:1-2.3``) where it can be known. ``facts`` is what was
    seen without opening it: ``vid``, ``pid``, ``interfaces``, ``product``,
    ``serial``, ``state`` in the source's own words … ``is_training`` marks a
    virtual or replayed device.
    """

    address: str
    state: PortState = PortState.READY
    path: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    is_training: bool = False

    @property
    def scheme(self) -> str:
        """Give the part of the address before the first colon."""
        return self.address.partition(":")[0]

    @property
    def key(self) -> str:
        """Give the session's key: the USB path where it is known, else the address."""
        return self.path or self.address


def luhn_digit(digits: str) -> int:
    """Give the check digit that follows ``digits`` (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return -total % 10


def is_imei(text: str) -> bool:
    """Tell whether ``text`` is 15 ASCII digits whose last is the Luhn digit (3GPP TS 23.003, 6.2)."""
    if len(text) != 15 or not (text.isascii() and text.isdigit()) or text == "0" * 15:
        return False
    return luhn_digit(text[:14]) == int(text[14])


def parse_imei(text: str) -> str:
    """Give the 15 digits of an IMEI as typed or scanned, blanks and dashes dropped.

    A 16-digit IMEISV cannot be turned into an IMEI without guessing, so it is refused.
    Raises BadInput that says what is wrong.
    """
    digits = re.sub(r"[\s\-/.]", "", text)
    if is_imei(digits):
        return digits
    if not (digits.isascii() and digits.isdigit()) or len(digits) != 15:
        raise BadInput(
            Phrase("'{text}' is not an IMEI: 15 digits are needed.", text=text),
            "Scan the code that *#06# shows.",
        )
    raise BadInput(Phrase("The check digit of IMEI {digits} does not fit.", digits=digits), "Scan it again.")


def tac(imei: str) -> str:
    """Give the type allocation code: the first eight digits of an IMEI."""
    return imei[:8]


def is_serial(text: str) -> bool:
    """Tell whether ``text`` can be a serial: 1 to 50 printable ASCII characters, no blank at the ends."""
    return _SERIAL.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """What a device is and what tells it from its twins.

    Empty text means unknown. ``family`` is the driver's. Numbers are text:
    leading zeros matter. ``is_virtual`` is set where the device itself says
    that it is a virtual one: it can only be trained on.
    """

    family: str
    category: Category
    manufacturer: str = ""
    model: str = ""
    model_number: str = ""
    serial: str = ""
    imei: str = ""
    imei2: str = ""
    meid: str = ""
    storage: str = ""
    colour: str = ""
    is_virtual: bool = False

    @property
    def is_named(self) -> bool:
        """Tell whether one number at least tells this device from its twins."""
        return bool(self.serial or self.imei or self.meid)

    def contradicts(self, other: DeviceIdentity) -> bool:
        """Tell whether both name the same number with different values."""
        return self.difference(other) is not None

    def difference(self, other: DeviceIdentity) -> tuple[str, str, str] | None:
        """Give the first number that differs: its name, its value here and there; None where none does.

        The two IMEIs of one phone may come in either order.
        """
        pairs = [("serial", self.serial, other.serial), ("MEID", self.meid, other.meid)]
        if not {self.imei, self.imei2} & ({other.imei, other.imei2} - {""}):
            pairs.insert(1, ("IMEI", self.imei, other.imei))
        return next(((name, mine, theirs) for name, mine, theirs in pairs if _differ(mine, theirs)), None)

    def agrees(self, other: DeviceIdentity) -> bool:
        """Tell whether both share at least one number and none differs."""
        pairs = ((self.serial, other.serial), (self.imei, other.imei), (self.meid, other.meid))
        return not self.contradicts(other) and any(mine and mine == theirs for mine, theirs in pairs)


def _differ(mine: str, theirs: str) -> bool:
    return bool(mine and theirs and mine != theirs)

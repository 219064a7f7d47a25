# SPDX-License-Identifier: Apache-2.0
"""Every name that a reading can have, with its unit and the kind of its value.

Names are stable: one is added, none is ever renamed or given another meaning,
because published checklists and signed certificates speak of them. Units are
UCUM codes. A name that a driver cannot fill on its device is still read: as
``refused``, ``absent`` or ``implausible``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What kind of value a reading has: so a rule cannot ask a text for its size."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class ReadingName:
    """What is agreed about one reading: its kind, its UCUM unit ("" for none), its meaning."""

    kind: Kind
    unit: str
    meaning: str


def _text(meaning: str) -> ReadingName:
    return ReadingName(Kind.TEXT, "", meaning)


def _flag(meaning: str) -> ReadingName:
    return ReadingName(Kind.FLAG, "", meaning)


def _number(unit: str, meaning: str) -> ReadingName:
    return ReadingName(Kind.NUMBER, unit, meaning)


def _names(meaning: str) -> ReadingName:
    return ReadingName(Kind.NAMES, "", meaning)


_IDENTITY = {
    "identity.imei": _text("IMEI of the first slot, 15 digits"),
    "identity.imei2": _text("IMEI of the second slot, 15 digits"),
    "identity.meid": _text("MEID, 14 hexadecimal digits"),
    "identity.serial": _text("the maker's serial number"),
    "identity.manufacturer": _text("the maker's name"),
    "identity.model": _text("the name that buyers know"),
    "identity.model_number": _text("the maker's own number of the model"),
    "identity.colour": _text("the colour that the device states"),
    "identity.region": _text("the sales region that the device states"),
}

_SYSTEM = {
    "os.name": _text("the system's name"),
    "os.version": _text("the system's version"),
    "os.build": _text("the system's build"),
    "os.security_patch": _text("date of the security patches, YYYY-MM-DD"),
    "storage.total": _number("By", "nominal size of the storage"),
    "storage.used": _number("By", "storage in use"),
    "storage.media": _names("disks and cards, each as name · kind · size · model · serial"),
    "storage.health": _number("%", "life that the storage has left"),
    "memory.total": _number("By", "size of the working memory"),
}

_POWER = {
    "battery.level": _number("%", "state of charge"),
    "battery.health": _number("%", "measured full charge of the design capacity"),
    "battery.design_capacity": _number("mA.h", "full charge when new"),
    "battery.full_capacity": _number("mA.h", "full charge now"),
    "battery.design_energy": _number("mW.h", "energy of a full charge when new"),
    "battery.full_energy": _number("mW.h", "energy of a full charge now"),
    "battery.cycles": _number("1", "charge cycles so far"),
    "battery.temperature": _number("Cel", "temperature of the battery"),
    "battery.voltage": _number("mV", "voltage of the battery"),
    "battery.charging": _flag("whether the battery is being charged now"),
    "battery.status": _text("charging, discharging, not_charging or full"),
    "charge.port": _flag("whether power comes in through the port now"),
    "charge.wireless": _flag("whether the device can be charged without a cable"),
    "charge.current": _number("mA", "current into the battery"),
}

_INTEGRITY = {
    "integrity.bootloader_locked": _flag("whether the boot loader is locked"),
    "integrity.verified_boot": _text("green, yellow, orange or red"),
    "integrity.rooted": _flag("whether somebody else than the maker is root, or a jailbreak is there"),
    "integrity.encrypted": _flag("whether user data are encrypted"),
    "integrity.developer_build": _flag("whether the system is no release build of the maker"),
    "lock.activation": _flag("whether an account of the owner locks the device"),
    "lock.accounts": _number("1", "accounts signed in that would lock the device"),
    "lock.mdm": _flag("whether a company or a lender manages the device"),
    "lock.sim": _flag("whether the device takes only one operator's SIM"),
    "lock.passcode": _flag("whether a passcode is set"),
}

_PARTS = {
    "sim.state": _text("what the system says of its SIM"),
    "radio.imei_slots": _number("1", "slots with an IMEI of their own"),
    "network.operator": _text("the operator at which the device is registered"),
    "network.signal": _number("dBm", "strength of the mobile signal"),
    "sensor.list": _names("the sensors that the system lists"),
    "sensor.count": _number("1", "how many sensors the system lists"),
    "camera.count": _number("1", "how many cameras the system lists"),
    "biometric.kinds": _names("fingerprint, face, iris"),
    "wifi.present": _flag("whether the system has Wi-Fi"),
    "bluetooth.present": _flag("whether the system has Bluetooth"),
    "nfc.present": _flag("whether the system has NFC"),
    "display.width": _number("px", "pixels across"),
    "display.height": _number("px", "pixels down"),
    "parts.board_serial": _text("the serial of the main board that answers now"),
    "parts.battery_serial": _text("the serial of the battery that answers now"),
    "parts.camera_front_serial": _text("the serial of the front camera that answers now"),
    "parts.camera_back_serial": _text("the serial of the back camera that answers now"),
    "parts.display_serial": _text("the serial of the screen that answers now"),
}

_LAPTOP = {
    "cpu.model": _text("the processor's name"),
    "disk.errors": _number("1", "places of the medium that the disk could not read or had to give up"),
    "disk.power_on": _number("h", "hours that the disk has been on"),
    "disk.smart_passed": _flag("whether the disk's own assessment is passed"),
    "disk.wear": _number("%", "endurance that the disk has used up"),
    "lock.disk": _flag("whether a password locks the disk"),
    "lock.firmware": _flag("whether a password locks the firmware"),
}

READINGS: Mapping[str, ReadingName] = MappingProxyType(
    {**_IDENTITY, **_SYSTEM, **_POWER, **_INTEGRITY, **_PARTS, **_LAPTOP}
)
"""All names there are."""

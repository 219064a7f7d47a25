# SPDX-License-Identifier: Apache-2.0
"""What a device answered, turned into readings. Pure.

Every function gives each of its readings once, whatever it is fed: a value
that is missing or cannot be true becomes a reading without a value, never a
default. Facts about the keys are in this folder's README.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.device import Category, DeviceIdentity, is_imei, is_serial
from inspector.domain.errors import NoDriver
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown
from inspector.domain.reading_names import READINGS
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from .models import model_name
from .protocol import Refused

LOCKDOWN = "lockdown"
VIRTUAL = "InspectorVirtual"
"""What a virtual device says of itself; no real one has such a value."""
_MANUFACTURER = "Apple"
_MEID = re.compile(r"[0-9A-Fa-f]{14}")
_MAC = re.compile(r"(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}|[A-Za-z][A-Za-z ()-]{0,39}")
_BETA = re.compile(r"\d+[A-Z]5\d{3}[a-z]")
_BUILD = re.compile(r"\d+[A-Z]\d+[a-z]?")
_PHONES = frozenset({"iPhone", "iPod"})

_SIM = {
    "kCTSIMSupportSIMStatusReady": "ready",
    "kCTSIMSupportSIMStatusNotReady": "not_ready",
    "kCTSIMSupportSIMStatusNotInserted": "absent",
    "kCTSIMSupportSIMStatusPINLocked": "pin_required",
    "kCTSIMSupportSIMStatusPUKLocked": "puk_required",
    "kCTSIMSupportSIMStatusOperatorLocked": "network_locked",
    "kCTSIMSupportSIMStatusOperatorSubsetLocked": "network_locked",
    "kCTSIMSupportSIMStatusServiceProviderLocked": "network_locked",
    "kCTSIMSupportSIMStatusCorporateLocked": "network_locked",
    "kCTSIMSupportSIMStatusPermanentlyLocked": "failed",
    "kCTSIMSupportSIMStatusMemoryFailure": "failed",
}


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes readings of one source, taken at one time (UTC)."""

    source: str
    at: datetime

    def reported(self, name: str, value: Value) -> Reading:
        """Write what the device says of itself."""
        return reported(name, value, self.source, self.at, READINGS[name].unit)

    def measured(self, name: str, value: Value, of: str = "") -> Reading:
        """Write what a gauge says; ``of`` names the value that it was taken from."""
        return measured(name, value, f"{self.source}{of and ' '}{of}", self.at, READINGS[name].unit)

    def missing(self, name: str, why: Refused) -> Reading:
        """Write that a value was not given."""
        return unknown(name, why.quality, why.reason, self.source, self.at, READINGS[name].unit)

    def absent(self, name: str, reason: str) -> Reading:
        """Write that there is nothing to ask."""
        return self.missing(name, Refused(Quality.ABSENT, reason))

    def implausible(self, name: str, reason: str) -> Reading:
        """Write that the answer cannot be true."""
        return self.missing(name, Refused(Quality.IMPLAUSIBLE, reason))


def clean(values: Mapping[str, Plist], key: str) -> str:
    """Give a printable text of at most 100 characters, else ""."""
    text = plist.text(values, key).strip()
    return text if text.isprintable() and len(text) <= 100 else ""


# ── who it is ────────────────────────────────────────────────────────────────


def identity(root: Mapping[str, Plist], storage: str = "") -> DeviceIdentity:
    """Give who the device is by lockdown's root domain; raises NoDriver for what is no phone or tablet."""
    serial = clean(root, "SerialNumber")
    return DeviceIdentity(
        family="apple",
        category=_category(root),
        manufacturer=_MANUFACTURER,
        model=model_name(clean(root, "ProductType")),
        model_number=_model_number(root),
        serial=serial if is_serial(serial) else "",
        imei=_imei(root, "InternationalMobileEquipmentIdentity"),
        imei2=_imei(root, "InternationalMobileEquipmentIdentity2"),
        meid=_meid(root),
        storage=storage,
        colour=_colour(root),
        is_virtual=plist.flag(root, VIRTUAL) is True,
    )


def _category(root: Mapping[str, Plist]) -> Category:
    kind = clean(root, "DeviceClass")
    if kind in _PHONES:
        return Category.PHONE
    if kind == "iPad":
        return Category.TABLET
    if kind == "Watch":
        return Category.WATCH
    raise NoDriver(
        Phrase("'{kind}' is neither an iPhone nor an iPad.", kind=kind or Phrase("A device without a class")),
        code="class",
    )


def _imei(root: Mapping[str, Plist], key: str) -> str:
    text = clean(root, key)
    return text if is_imei(text) else ""


def _meid(root: Mapping[str, Plist]) -> str:
    text = clean(root, "MobileEquipmentIdentifier")
    return text.upper() if _MEID.fullmatch(text) else ""


def _model_number(root: Mapping[str, Plist]) -> str:
    """Give the part number (``MLPF3ZD/A``), whose last letters are the sales region."""
    number = clean(root, "ModelNumber")
    return number and number + clean(root, "RegionInfo")


def _colour(root: Mapping[str, Plist]) -> str:
    """Give a colour that means something: the bare numbers of newer devices differ by model."""
    for key in ("DeviceEnclosureColor", "DeviceColor"):
        text = clean(root, key)
        if _COLOUR.fullmatch(text) and text.lower() != "unknown":
            return text
    return ""


def identity_readings(root: Mapping[str, Plist], at: datetime) -> Iterator[Reading]:
    """Give the readings ``identity.*``."""
    desk = Desk(LOCKDOWN, at)
    has_phone = plist.flag(root, "TelephonyCapability") is not False
    yield _number(desk, root, "identity.imei", "InternationalMobileEquipmentIdentity", has_phone=has_phone)
    yield _number(desk, root, "identity.imei2", "InternationalMobileEquipmentIdentity2", has_phone=has_phone)
    yield _number(desk, root, "identity.meid", "MobileEquipmentIdentifier", has_phone=has_phone)
    yield _number(desk, root, "identity.serial", "SerialNumber", has_phone=True)
    yield desk.reported("identity.manufacturer", _MANUFACTURER)
    yield _text(desk, "identity.model", model_name(clean(root, "ProductType")), "ProductType")
    yield _text(desk, "identity.model_number", _model_number(root), "ModelNumber")
    colour = _colour(root)
    yield (
        desk.reported("identity.colour", colour)
        if colour
        else desk.absent("identity.colour", "The device gives no colour that means the same on every model.")
    )
    yield _text(desk, "identity.region", clean(root, "RegionInfo"), "RegionInfo")


def _number(desk: Desk, root: Mapping[str, Plist], name: str, key: str, *, has_phone: bool) -> Reading:
    """Read an IMEI, MEID or serial: checked, or not given at all."""
    if not has_phone:
        return desk.absent(name, "The device has no telephone.")
    text = clean(root, key)
    if not text:
        return desk.absent(name, Phrase("The device gives no {key}.", key=key))
    checks = {"identity.meid": _MEID.fullmatch(text) is not None, "identity.serial": is_serial(text)}
    if not checks.get(name, is_imei(text)):
        return desk.implausible(
            name, Phrase("The device's {key} has the wrong form or check digit.", key=key)
        )
    return desk.reported(name, text.upper() if name == "identity.meid" else text)


def _text(desk: Desk, name: str, text: str, key: str) -> Reading:
    return (
        desk.reported(name, text)
        if text
        else desk.absent(name, Phrase("The device gives no {key}.", key=key))
    )


# ── its system ───────────────────────────────────────────────────────────────


def system_readings(root: Mapping[str, Plist], at: datetime) -> Iterator[Reading]:
    """Give ``os.*`` and what the build number says."""
    desk = Desk(LOCKDOWN, at)
    version = clean(root, "HumanReadableProductVersionString") or clean(root, "ProductVersion")
    build = clean(root, "BuildVersion")
    yield _text(desk, "os.name", _system(root, version), "ProductName")
    yield _text(desk, "os.version", version, "ProductVersion")
    yield _text(desk, "os.build", build, "BuildVersion")
    if _BUILD.fullmatch(build):
        yield desk.reported("integrity.developer_build", _BETA.fullmatch(build) is not None)
    else:
        yield desk.absent("integrity.developer_build", "The device gives no build number of a known form.")


def _system(root: Mapping[str, Plist], version: str) -> str:
    name = clean(root, "ProductName")
    if name and name != "iPhone OS":
        return name
    major = version.partition(".")[0]
    if clean(root, "DeviceClass") == "iPad" and major.isdecimal() and int(major) >= 13:
        return "iPadOS"
    return "iOS" if name or clean(root, "DeviceClass") in {*_PHONES, "iPad"} else ""


def radio_readings(root: Mapping[str, Plist], at: datetime) -> Iterator[Reading]:
    """Give the SIM's state, the number of IMEIs, and whether Wi-Fi and Bluetooth have an address."""
    desk = Desk(LOCKDOWN, at)
    yield _text(desk, "sim.state", _SIM.get(clean(root, "SIMStatus"), ""), "SIMStatus of a known kind")
    imeis = {_imei(root, f"InternationalMobileEquipmentIdentity{n}") for n in ("", "2")} - {""}
    if imeis:
        yield desk.reported("radio.imei_slots", len(imeis))
    else:
        yield desk.absent("radio.imei_slots", "The device gives no IMEI.")
    yield _address(desk, root, "wifi.present", "WiFiAddress")
    yield _address(desk, root, "bluetooth.present", "BluetoothAddress")


def _address(desk: Desk, root: Mapping[str, Plist], name: str, key: str) -> Reading:
    """Read a hardware address: a part that does not answer shows none, or zeros."""
    address = clean(root, key)
    if _MAC.fullmatch(address) and address.strip("0:"):
        return desk.reported(name, value=True)
    return desk.absent(name, Phrase("The device gives no {key}.", key=key))


def screen_readings(values: Dictionary | Refused, at: datetime) -> Iterator[Reading]:
    """Give the screen's pixels (100 to 10000)."""
    desk = Desk("lockdown com.apple.mobile.iTunes", at)
    for name, key in (("display.width", "ScreenWidth"), ("display.height", "ScreenHeight")):
        if isinstance(values, Refused):
            yield desk.missing(name, values)
            continue
        pixels = plist.number(values, key)
        if pixels is not None and 100 <= pixels <= 10_000:
            yield desk.reported(name, pixels)
        else:
            yield desk.absent(name, Phrase("The device gives no {key}.", key=key))


# ── its storage ──────────────────────────────────────────────────────────────

_NOMINAL = tuple(1_000_000_000 << power for power in range(3, 13))


def nominal_size(total: int) -> int | None:
    """Give the size on the box (8 GB to 4 TB, decimal) of a disk of ``total`` bytes, None if it fits none."""
    return next((size for size in _NOMINAL if size * 0.9 <= total <= size * 1.01), None)


def storage_label(disk: Dictionary | Refused) -> str:
    """Give the storage as a buyer knows it (``128 GB``), "" when it is not known."""
    size = None if isinstance(disk, Refused) else nominal_size(plist.number(disk, "TotalDiskCapacity") or 0)
    if size is None:
        return ""
    return f"{size // 1_000_000_000} GB" if size < 1_000_000_000_000 else f"{size // 1_000_000_000_000} TB"


def storage_readings(disk: Dictionary | Refused, at: datetime) -> Iterator[Reading]:
    """Give ``storage.total`` (By, nominal) and ``storage.used`` (By)."""
    desk = Desk("lockdown com.apple.disk_usage", at)
    if isinstance(disk, Refused):
        yield desk.missing("storage.total", disk)
        yield desk.missing("storage.used", disk)
        return
    yield _total(desk, plist.number(disk, "TotalDiskCapacity"))
    yield _used(desk, disk)


def _total(desk: Desk, total: int | None) -> Reading:
    if total is None:
        return desk.absent("storage.total", "The device gives no TotalDiskCapacity.")
    size = nominal_size(total)
    if size is None:
        return desk.implausible(
            "storage.total", Phrase("{total} bytes fit no size that is sold.", total=total)
        )
    return desk.reported("storage.total", size)


def _used(desk: Desk, disk: Dictionary) -> Reading:
    capacity, free = plist.number(disk, "TotalDataCapacity"), plist.number(disk, "TotalDataAvailable")
    if capacity is None or free is None:
        return desk.absent("storage.used", "The device gives no TotalDataCapacity and TotalDataAvailable.")
    if not 0 <= free <= capacity:
        return desk.implausible(
            "storage.used", Phrase("{free} of {capacity} bytes cannot be free.", free=free, capacity=capacity)
        )
    return desk.reported("storage.used", capacity - free)

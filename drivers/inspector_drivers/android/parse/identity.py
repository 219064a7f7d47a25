# SPDX-License-Identifier: Apache-2.0
"""Who the phone is and what runs on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inspector.domain.device import Category, DeviceIdentity, is_serial
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture
from .getprop import VIRTUAL_PROP, Props
from .imei import parse_imei_slot
from .maker import Maker
from .storage import nominal_storage, storage_words

_MARKET_NAMES = ("ro.product.marketname", "ro.config.marketing_name", "ro.product.vendor.marketname")
_REGIONS = ("ro.csc.country_code", "ro.csc.sales_code", "ro.miui.region", "ro.product.locale.region")
_SERIALS = ("ro.serialno", "ro.boot.serialno")
_PARTITIONS = ("ro.product.odm.model", "ro.product.vendor.model", "ro.product.product.model")
_PIXEL_SKU = re.compile(r"G[A-Z0-9]{4}")

# key → where it stands; the first property that has a value is taken.
_PLAIN: Mapping[str, tuple[str, ...]] = {
    "identity.manufacturer": ("ro.product.manufacturer", "ro.product.brand"),
    "identity.colour": ("ro.boot.hardware.color", "ro.config.devicecolor", "vendor.panel.color"),
    "identity.region": _REGIONS,
    "os.build": ("ro.build.display.id", "ro.build.id"),
}


def parse_identity(props: Props, capture: Capture, usb_serial: str) -> DeviceIdentity:
    """Give the identity; ``usb_serial`` is what the port showed before anything was asked."""
    first = parse_imei_slot(props, capture["imei1"], 0).number
    second = parse_imei_slot(props, capture["imei2"], 1).number
    total = nominal_storage(props, capture)
    return DeviceIdentity(
        family="android",
        category=_category(props),
        manufacturer=_value(props, _PLAIN["identity.manufacturer"]),
        model=_value(props, (*_MARKET_NAMES, "ro.product.model")),
        model_number=(_model_number(props) or ("", ""))[1],
        serial=(_serial(props, usb_serial) or ("", ""))[1],
        imei=first,
        imei2=second if second != first else "",
        storage=storage_words(total.size) if total else "",
        colour=_value(props, _PLAIN["identity.colour"]),
        is_virtual=props.get(VIRTUAL_PROP) == "1",
    )


def identity_readings(props: Props, capture: Capture, make: Maker, usb_serial: str) -> Iterator[Reading]:
    """Give who the phone is (without IMEI) and its system's version."""
    for name, keys in _PLAIN.items():
        yield _plain(name, props.first(keys), capture, make)
    yield _model(props, capture, make)
    yield _plain("identity.model_number", _model_number(props), capture, make)
    yield _serial_reading(props, capture, make, usb_serial)
    yield from _os(props, capture, make)


def _value(props: Props, keys: tuple[str, ...]) -> str:
    found = props.first(keys)
    return found[1] if found else ""


def _category(props: Props) -> Category:
    kinds = (props.get("ro.build.characteristics") or "").split(",")
    if "tablet" in kinds:
        return Category.TABLET
    return Category.WATCH if "watch" in kinds else Category.PHONE


def _plain(name: str, found: tuple[str, str] | None, capture: Capture, make: Maker) -> Reading:
    if found:
        return make.reported(name, found[1], found[0])
    return make.missing(name, capture["getprop"], "getprop", Phrase("this phone has no such property"))


def _model(props: Props, capture: Capture, make: Maker) -> Reading:
    found = props.first((*_MARKET_NAMES, "ro.product.model"))
    if not found:
        return _plain("identity.model", None, capture, make)
    own = props.get("ro.product.model")
    # The system partition is often a generic image; these three are the device's own.
    others = sorted({model for _, model in props.each(_PARTITIONS) if own and model != own})
    hint = ""
    if others:
        hint = Phrase(
            "another partition says {others}: a changed system or a clone", others=", ".join(others)
        )
    return make.reported("identity.model", found[1], found[0], hint)


def _model_number(props: Props) -> tuple[str, str] | None:
    """Give the number printed on the case: the SKU on a Pixel, the model elsewhere."""
    sku = props.first(("ro.boot.hardware.sku", "ro.boot.product.hardware.sku"))
    if sku and _PIXEL_SKU.fullmatch(sku[1]) and props.get("ro.product.brand") == "google":
        return sku
    return props.first(("ro.product.model",))


def _serial(props: Props, usb_serial: str) -> tuple[str, str] | None:
    candidates = [*props.each(_SERIALS), ("USB descriptor", usb_serial)]
    return next((pair for pair in candidates if is_serial(pair[1])), None)


def _serial_reading(props: Props, capture: Capture, make: Maker, usb_serial: str) -> Reading:
    told = {text for _, text in props.each(_SERIALS)}
    if len(told) > 1:
        return make.implausible(
            "identity.serial", Phrase("the phone tells two different serials"), "ro.serialno"
        )
    return _plain("identity.serial", _serial(props, usb_serial), capture, make)


def _os(props: Props, capture: Capture, make: Maker) -> Iterator[Reading]:
    version = props.first(("ro.build.version.release",))
    if version:
        yield make.reported("os.name", "Android", version[0])
    else:
        yield make.missing("os.name", capture["getprop"], "getprop")
    yield _plain("os.version", version, capture, make)
    patch = props.first(("ro.build.version.security_patch",))
    if patch and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", patch[1]):
        yield make.implausible("os.security_patch", Phrase("the phone tells no date"), patch[0])
    else:
        yield _plain("os.security_patch", patch, capture, make)

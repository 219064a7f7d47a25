# SPDX-License-Identifier: Apache-2.0
"""Command output ↔ readings: pure, one module per topic."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.domain.reading import Reading

from ..batch import Capture
from .battery import battery_readings
from .getprop import parse_props
from .identity import identity_readings
from .imei import imei_readings
from .integrity import integrity_readings, is_unlocked
from .locks import lock_readings
from .maker import Maker
from .parts import part_readings
from .radios import radio_readings
from .storage import storage_readings


def all_readings(capture: Capture, make: Maker, usb_serial: str, *, is_on_cable: bool) -> Iterator[Reading]:
    """Give every reading of the manifest once, known or with the reason why not."""
    props = parse_props(capture["getprop"])
    yield from identity_readings(props, capture, make, usb_serial)
    yield from imei_readings(props, capture, make, is_unlocked=is_unlocked(props))
    yield from storage_readings(props, capture, make)
    yield from battery_readings(capture, make, is_on_cable=is_on_cable)
    yield from integrity_readings(props, capture, make)
    yield from lock_readings(props, capture, make)
    yield from radio_readings(props, capture, make)
    yield from part_readings(capture, make)

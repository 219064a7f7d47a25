# SPDX-License-Identifier: Apache-2.0
"""The serials of the parts that are in a device now. Pure.

What was built in at the factory cannot be read: a serial here says which part
answers today, to be compared with an earlier inspection of the same device.
Whether a part is genuine stands in Settings, General, About.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.framing import plist
from inspector.framing.plist import Dictionary, Plist

from .parse import Desk
from .protocol import Refused

_SERIAL = re.compile(r"[0-9A-Za-z][0-9A-Za-z./_-]{3,48}[0-9A-Za-z]")
_REGISTRY = "diagnostics_relay IORegistry"


@dataclass(frozen=True, slots=True)
class Registry:
    """Entries of the I/O registry: the gauge's, the cameras' and the panel's, or why there is none."""

    battery: Dictionary | Refused
    cameras: Dictionary | Refused
    panel: Dictionary | Refused


def part_readings(root: Mapping[str, Plist], registry: Registry, at: datetime) -> Iterator[Reading]:
    """Give ``parts.*``: each a serial of 5 to 50 characters, or why it is not known."""
    relay = Desk(_REGISTRY, at)
    yield _serial(Desk("lockdown", at), "parts.board_serial", dict(root), "MLBSerialNumber")
    yield _serial(relay, "parts.battery_serial", _flat(registry.battery), "Serial")
    cameras = registry.cameras
    yield _serial(relay, "parts.camera_front_serial", cameras, "FrontCameraModuleSerialNumString")
    yield _serial(relay, "parts.camera_back_serial", cameras, "BackCameraModuleSerialNumString")
    yield _serial(relay, "parts.display_serial", registry.panel, "Panel_ID")


def _flat(entry: Dictionary | Refused) -> Dictionary | Refused:
    """Give a gauge's entry with what newer gauges nest in ``BatteryData``."""
    return entry if isinstance(entry, Refused) else {**plist.table(entry, "BatteryData"), **entry}


def _serial(desk: Desk, name: str, entry: Dictionary | Refused, key: str) -> Reading:
    if isinstance(entry, Refused):
        return desk.missing(name, entry)
    if key not in entry:
        return desk.absent(name, Phrase("The device gives no {key}.", key=key))
    # A panel's text goes on behind its serial, parted by plus signs.
    text = (plist.text(entry, key) or _bytes(entry, key)).partition("+")[0].strip("\0 ")
    if not _SERIAL.fullmatch(text) or len(set(text)) < 2:
        return desk.implausible(name, Phrase("The device's {key} is no serial.", key=key))
    return desk.reported(name, text)


def _bytes(entry: Dictionary, key: str) -> str:
    """Give a text that some registry entries hold as data."""
    return plist.octets(entry, key).decode("ascii", "replace")

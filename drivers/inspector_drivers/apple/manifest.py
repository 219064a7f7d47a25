# SPDX-License-Identifier: Apache-2.0
"""What the Apple driver says of itself: iPhones and iPads behind usbmuxd."""

from __future__ import annotations

from inspector.domain.reading_names import READINGS
from inspector.ports import DriverManifest, Match

_NAMES = (
    "identity.imei",
    "identity.imei2",
    "identity.meid",
    "identity.serial",
    "identity.manufacturer",
    "identity.model",
    "identity.model_number",
    "identity.colour",
    "identity.region",
    "os.name",
    "os.version",
    "os.build",
    "storage.total",
    "storage.used",
    "battery.level",
    "battery.health",
    "battery.design_capacity",
    "battery.full_capacity",
    "battery.cycles",
    "battery.temperature",
    "battery.voltage",
    "battery.charging",
    "battery.status",
    "charge.port",
    "charge.current",
    "integrity.rooted",
    "integrity.developer_build",
    "lock.activation",
    "lock.mdm",
    "lock.sim",
    "lock.passcode",
    "sim.state",
    "radio.imei_slots",
    "wifi.present",
    "bluetooth.present",
    "display.width",
    "display.height",
    "parts.board_serial",
    "parts.battery_serial",
    "parts.camera_front_serial",
    "parts.camera_back_serial",
    "parts.display_serial",
)

MANIFEST = DriverManifest(
    family="apple",
    title="iPhone and iPad",
    matches=(
        Match(frozenset({"usbmux"}), {}),
        Match(frozenset({"replay"}), {"recorded": "usbmux"}),
    ),
    readings={name: READINGS[name].unit for name in _NAMES},
    driver="inspector_drivers.apple.driver:AppleDriver",
    virtual="inspector_drivers.apple.virtual:VirtualAppleBench",
)

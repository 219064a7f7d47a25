# SPDX-License-Identifier: Apache-2.0
"""What the Android driver takes and gives; imports nothing heavy."""

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
    "os.security_patch",
    "storage.total",
    "storage.used",
    "storage.health",
    "memory.total",
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
    "charge.wireless",
    "charge.current",
    "integrity.bootloader_locked",
    "integrity.verified_boot",
    "integrity.rooted",
    "integrity.encrypted",
    "integrity.developer_build",
    "lock.activation",
    "lock.accounts",
    "lock.mdm",
    "lock.sim",
    "lock.passcode",
    "sim.state",
    "radio.imei_slots",
    "network.operator",
    "network.signal",
    "sensor.list",
    "sensor.count",
    "camera.count",
    "biometric.kinds",
    "wifi.present",
    "bluetooth.present",
    "nfc.present",
    "display.width",
    "display.height",
)

MANIFEST = DriverManifest(
    family="android",
    title="Android phones over ADB",
    matches=(
        # By the interface's class, never by the vendor: composite phones carry any id.
        Match(frozenset({"usb"}), {"interfaces": "ff/42/01"}),
        Match(frozenset({"adb", "adb+tcp"}), {}),
        Match(frozenset({"replay"}), {"recorded": "adb"}),
    ),
    readings={name: READINGS[name].unit for name in _NAMES},
    driver="inspector_drivers.android.driver:AndroidDriver",
    virtual="inspector_drivers.android.virtual:VirtualAndroidBench",
    live_tests=("touch", "buttons", "charging", "vibration", "sensors"),
)

# SPDX-License-Identifier: Apache-2.0
"""What the Android driver takes and gives; imports nothing heavy."""

from __future__ import annotations

from inspector.ports import DriverManifest, Match

from .units import UNITS

MANIFEST = DriverManifest(
    family="android",
    title="Android phones over ADB",
    matches=(
        # By the interface's class, never by the vendor: composite phones carry any id.
        Match(frozenset({"usb"}), {"interfaces": "ff/42/01"}),
        Match(frozenset({"adb", "adb+tcp"}), {}),
    ),
    readings=UNITS,
    driver="inspector_drivers.android.driver:AndroidDriver",
    virtual="inspector_drivers.android.virtual:VirtualAndroid",
)

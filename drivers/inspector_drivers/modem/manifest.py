# SPDX-License-Identifier: Apache-2.0
"""What the modem driver takes and gives; imports nothing heavy."""

from __future__ import annotations

from inspector.domain.reading_names import READINGS
from inspector.ports import DriverManifest, Match

_NAMES = (
    "identity.manufacturer",
    "identity.model",
    "os.build",
    "identity.imei",
    "identity.meid",
    "battery.level",
    "battery.voltage",
    "charge.port",
    "sim.state",
    "network.operator",
    "network.signal",
    "lock.sim",
)

# Makers of phones and modems whose serial ports speak AT commands (the USB-IF's numbers, as usb.ids lists
# them). Scanners, scales and plain adapters are somebody else's: they are never opened to find out.
_VENDORS = (
    "0421",  # Nokia
    "04e8",  # Samsung
    "05c6",  # Qualcomm
    "0681",  # Siemens
    "0af0",  # Option
    "0bdb",  # Ericsson
    "0e8d",  # MediaTek
    "0fce",  # Sony Ericsson
    "1004",  # LG
    "1199",  # Sierra Wireless
    "12d1",  # Huawei
    "1410",  # Novatel
    "1782",  # Spreadtrum, Unisoc
    "19d2",  # ZTE
    "1bbb",  # T & A Mobile Phones (Alcatel)
    "1bc7",  # Telit
    "1e0e",  # SIMCom
    "1e2d",  # Cinterion
    "22b8",  # Motorola
    "2c7c",  # Quectel
    "2cb7",  # Fibocom
)


def _serial(scheme: str, facts: dict[str, str]) -> tuple[Match, ...]:
    """Take a serial port that says it takes AT commands, or does not say and is of such a maker."""
    by_vendor = (
        Match(frozenset({scheme}), {**facts, "vid": vendor, "role": "unclear"}) for vendor in _VENDORS
    )
    return (Match(frozenset({scheme}), {**facts, "role": "at"}), *by_vendor)


MANIFEST = DriverManifest(
    family="modem",
    title="Feature phones and modems by AT commands",
    matches=(
        Match(frozenset({"at+tcp"}), {}),
        Match(frozenset({"replay"}), {"recorded": "at+tcp"}),
        *_serial("serial", {}),
        *_serial("replay", {"recorded": "serial"}),
    ),
    readings={name: READINGS[name].unit for name in _NAMES},
    driver="inspector_drivers.modem.driver:ModemDriver",
    virtual="inspector_drivers.modem.virtual:VirtualModemBench",
)

# SPDX-License-Identifier: Apache-2.0
"""SIM, cellular network and the short-range radios."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from ..batch import Capture, Section
from .getprop import Props
from .maker import Maker

# The best of all slots is the phone's: one working SIM proves the reader.
_SIM_STATES = {
    "LOADED": "ready",
    "READY": "ready",
    "PIN_REQUIRED": "pin_required",
    "PUK_REQUIRED": "puk_required",
    "NETWORK_LOCKED": "network_locked",
    "PERSO_LOCKED": "network_locked",
    "NOT_READY": "not_ready",
    "CARD_IO_ERROR": "card_error",
    "CARD_RESTRICTED": "card_error",
    "PERM_DISABLED": "card_error",
    "ABSENT": "absent",
}
_SIM_ORDER = tuple(dict.fromkeys(_SIM_STATES.values()))
_SLOTS = {"ss": 1, "ssss": 1, "dsds": 2, "dsda": 2, "tsts": 3}
_SIGNAL = re.compile(r"\b(?:ssRsrp|rsrp|rscp|rssi|mLteRsrp|dbm) ?= ?(-\d{2,3})\b")
_STRENGTH = re.compile(r"^[ \t]*mSignalStrength=(.*)$", re.MULTILINE)
_FEATURE = re.compile(r"^feature:([\w.]+)", re.MULTILINE)
_RADIOS = {
    "wifi.present": "android.hardware.wifi",
    "bluetooth.present": "android.hardware.bluetooth",
    "nfc.present": "android.hardware.nfc",
}


def radio_readings(props: Props, capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give sim.state, radio.imei_slots, network.* and the short-range radios."""
    yield _sim_state(props, capture, make)
    yield _slots(props, capture, make)
    yield _operator(props, capture, make)
    yield _signal(capture["telephony"], make)
    found = features(capture["features"])
    for name, feature in _RADIOS.items():
        if found:
            yield make.reported(name, feature in found, "pm list features")
        else:
            yield make.missing(name, capture["features"], "pm list features")


def features(section: Section) -> frozenset[str]:
    """Give what ``pm list features`` names; nothing of a listing that was cut."""
    return frozenset(_FEATURE.findall(section.stdout)) if section.has_ended else frozenset()


def _sim_state(props: Props, capture: Capture, make: Maker) -> Reading:
    name, source = "sim.state", "gsm.sim.state"
    told = {_SIM_STATES[state.upper()] for state in props.slots(source) if state.upper() in _SIM_STATES}
    best = next((state for state in _SIM_ORDER if state in told), None)
    if best is None:
        return make.missing(name, capture["getprop"], source, Phrase("the phone does not tell"))
    return make.reported(name, best, source)


def _slots(props: Props, capture: Capture, make: Maker) -> Reading:
    name = "radio.imei_slots"
    config = (props.get("persist.radio.multisim.config") or "").lower()
    if config in _SLOTS:
        return make.reported(name, _SLOTS[config], "persist.radio.multisim.config")
    if slots := props.slots("gsm.sim.state"):
        return make.reported(name, len(slots), "gsm.sim.state")
    return make.missing(name, capture["getprop"], "gsm.sim.state", Phrase("the phone does not tell"))


def _operator(props: Props, capture: Capture, make: Maker) -> Reading:
    name, source = "network.operator", "gsm.operator.alpha"
    if found := next((one for one in props.slots(source) if one), None):
        return make.reported(name, found, source)
    return make.missing(name, capture["getprop"], source, Phrase("the phone is on no network"))


def _signal(section: Section, make: Maker) -> Reading:
    """Read the received power in dBm (-140 to -20), the first radio's that has one."""
    name, source = "network.signal", "dumpsys telephony.registry"
    told = (int(value) for line in _STRENGTH.findall(section.stdout) for value in _SIGNAL.findall(line))
    # 2147483647 is Android's "no such value" and no match; -1 … -19 are no power of a receiver.
    power = next((value for value in told if -140 <= value <= -20), None)
    if power is None:
        return make.missing(name, section, source, Phrase("the phone is on no network"))
    return make.measured(name, power, source)

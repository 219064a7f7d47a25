# SPDX-License-Identifier: Apache-2.0
"""What readings are called, and the words for values that are tokens: a state, a kind, a yes or no.

Drivers give tokens (``network_locked``), so that checklists can compare them;
people read these words, which the window says in its own language.
"""

from __future__ import annotations

from collections.abc import Mapping

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading, Value

NAMES: Mapping[str, Phrase] = {
    "identity.imei": Phrase("IMEI"),
    "identity.imei2": Phrase("second IMEI"),
    "identity.serial": Phrase("serial number"),
    "identity.model": Phrase("model"),
    "identity.colour": Phrase("colour"),
    "identity.region": Phrase("region"),
    "storage.total": Phrase("storage"),
    "memory.total": Phrase("memory"),
    "cpu.model": Phrase("processor"),
    "battery.health": Phrase("battery health"),
    "battery.cycles": Phrase("charge cycles"),
    "battery.status": Phrase("battery"),
    "charge.port": Phrase("power at the port"),
    "charge.wireless": Phrase("charges without a cable"),
    "disk.smart_passed": Phrase("disk's own test"),
    "disk.wear": Phrase("disk wear"),
    "disk.errors": Phrase("disk errors"),
    "integrity.verified_boot": Phrase("verified boot"),
    "integrity.bootloader_locked": Phrase("bootloader"),
    "integrity.rooted": Phrase("rooted"),
    "integrity.developer_build": Phrase("developer's system"),
    "lock.activation": Phrase("activation lock"),
    "lock.accounts": Phrase("accounts"),
    "lock.mdm": Phrase("company management"),
    "lock.sim": Phrase("SIM lock"),
    "lock.disk": Phrase("disk password"),
    "lock.firmware": Phrase("firmware password"),
    "sim.state": Phrase("SIM card"),
    "network.operator": Phrase("network"),
    "network.signal": Phrase("signal"),
    "wifi.present": Phrase("Wi-Fi"),
    "bluetooth.present": Phrase("Bluetooth"),
    "nfc.present": Phrase("NFC"),
    "camera.count": Phrase("cameras"),
    "biometric.kinds": Phrase("biometrics"),
    "sensor.list": Phrase("sensors"),
}
"""What a reading is called, in the middle of a sentence."""

_TOKENS: Mapping[str, Phrase] = {
    "green": Phrase("green"),
    "yellow": Phrase("yellow"),
    "orange": Phrase("orange"),
    "red": Phrase("red"),
    "ready": Phrase("ready"),
    "not_ready": Phrase("not ready"),
    "absent": Phrase("none put in"),
    "pin_required": Phrase("asks for its PIN"),
    "puk_required": Phrase("asks for its PUK"),
    "network_locked": Phrase("locked to a network"),
    "card_error": Phrase("faulty card"),
    "failed": Phrase("faulty card"),
    "charging": Phrase("charging"),
    "discharging": Phrase("discharging"),
    "not_charging": Phrase("not charging"),
    "full": Phrase("full"),
    "fingerprint": Phrase("fingerprint"),
    "face": Phrase("face"),
    "iris": Phrase("iris"),
    "accelerometer": Phrase("accelerometer"),
    "gyroscope": Phrase("gyroscope"),
    "magnetic_field": Phrase("compass"),
    "light": Phrase("light"),
    "proximity": Phrase("proximity"),
    "pressure": Phrase("air pressure"),
    "gravity": Phrase("gravity"),
    "step_counter": Phrase("steps"),
    "hinge_angle": Phrase("hinge"),
}
_TOKEN_READINGS = frozenset(
    {"integrity.verified_boot", "sim.state", "battery.status", "biometric.kinds", "sensor.list"}
)
_SWITCHES: Mapping[str, tuple[Phrase, Phrase]] = {
    "integrity.bootloader_locked": (Phrase("unlocked"), Phrase("locked")),
    "disk.smart_passed": (Phrase("not passed"), Phrase("passed")),
}
"""What false and true mean, where it is not no and yes."""
_ON_OFF = frozenset(
    {"lock.activation", "lock.mdm", "lock.sim", "lock.disk", "lock.firmware", "lock.passcode"}
)


def name_of(name: str) -> str:
    """Say what a reading is called; one that no table has, a driver's own, by its stable name."""
    return NAMES.get(name, name)


def token_words(reading: Reading) -> tuple[str, ...]:
    """Give the words for a known value that is a token or several; none for figures and free text."""
    value = reading.value
    if isinstance(value, bool):
        return (_switch(reading.name, is_on=value),)
    if reading.name == "lock.accounts" and value == 0:
        return (Phrase("none"),)
    if reading.name not in _TOKEN_READINGS:
        return ()
    return tuple(_TOKENS.get(one, one) for one in _parts(value))


def _switch(name: str, *, is_on: bool) -> str:
    if name in _SWITCHES:
        return _SWITCHES[name][is_on]
    if name in _ON_OFF:
        return Phrase("on") if is_on else Phrase("off")
    return Phrase("yes") if is_on else Phrase("no")


def _parts(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)

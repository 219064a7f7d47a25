# SPDX-License-Identifier: Apache-2.0
"""``getevent -lp``: which input devices a phone has, their axes and keys. Pure; takes any text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_DEVICE = re.compile(r"^add device \d+: (/dev/input/[\w-]+)", re.MULTILINE)
_NAME = re.compile(r'^ {2}name: +"(.*)"', re.MULTILINE)
_AXIS = re.compile(r"\b(\w+) +: value (-?\d{1,10}), min (-?\d{1,10}), max (-?\d{1,10})")
_KEY_LINE = re.compile(r" {4}KEY +\(0001\):(.*)")
_MORE_KEYS = re.compile(r" {10,}[\w \t]+")
_MOST_DEVICES = 64

CODES: Mapping[str, str] = {
    "0000": "ABS_X",
    "0001": "ABS_Y",
    "002f": "ABS_MT_SLOT",
    "0035": "ABS_MT_POSITION_X",
    "0036": "ABS_MT_POSITION_Y",
    "0039": "ABS_MT_TRACKING_ID",
}
"""Axes by number, as phones write them that have no names for them (linux/input-event-codes.h)."""

KEY_CODES: Mapping[str, str] = {
    "0066": "KEY_HOME",
    "0072": "KEY_VOLUMEDOWN",
    "0073": "KEY_VOLUMEUP",
    "0074": "KEY_POWER",
    "00ac": "KEY_HOMEPAGE",
    "00d4": "KEY_CAMERA",
    "0145": "BTN_TOOL_FINGER",
    "014a": "BTN_TOUCH",
    "0140": "BTN_TOOL_PEN",
    "0247": "KEY_ASSISTANT",
}

BUTTONS: Mapping[str, str] = {
    "KEY_POWER": "power",
    "KEY_VOLUMEUP": "volume_up",
    "KEY_VOLUMEDOWN": "volume_down",
    "KEY_CAMERA": "camera",
    "KEY_ASSISTANT": "assistant",
    "KEY_HOME": "home",
    "KEY_HOMEPAGE": "home",
    # The assistant's key of Samsung phones, which has no name of its own.
    "02bf": "assistant",
}
"""The keys that a hand presses on a phone's body, by the names of the live tests."""

_MAIN = frozenset({"KEY_POWER", "KEY_VOLUMEUP", "KEY_VOLUMEDOWN"})
# What else sends these keys: a headset, a television, a fingerprint reader's gestures, another program.
_FOREIGN = re.compile(r"jack|headset|hdmi|uinput|virtual|uhid|bluetooth|cec|avrcp", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis' range and its value when it was asked."""

    value: int
    least: int
    most: int

    def permille(self, raw: int) -> int:
        """Give a place on it in thousandths, 0 to 1000; screens count in pixels or in their own units."""
        share = (raw - self.least) * 1000 // (self.most - self.least)
        return min(1000, max(0, share))


@dataclass(frozen=True, slots=True)
class InputDevice:
    """One input device."""

    path: str
    name: str
    axes: Mapping[str, Axis]
    keys: frozenset[str]
    is_direct: bool
    is_pointer: bool

    @property
    def place(self) -> tuple[Axis, Axis] | None:
        """Give the two axes that tell where a finger is, or None."""
        for names in (("ABS_MT_POSITION_X", "ABS_MT_POSITION_Y"), ("ABS_X", "ABS_Y")):
            found = [self.axes[name] for name in names if name in self.axes]
            if len(found) == len(names) and all(axis.most > axis.least for axis in found):
                return found[0], found[1]
        return None

    @property
    def has_slots(self) -> bool:
        """Tell whether it names its fingers by slots (protocol B)."""
        return "ABS_MT_SLOT" in self.axes

    @property
    def is_multi_touch(self) -> bool:
        """Tell whether it tells of several fingers."""
        return "ABS_MT_POSITION_X" in self.axes

    @property
    def is_screen(self) -> bool:
        """Tell whether fingers touch it on a display: it is no pen's digitizer, no pad, no program's."""
        if self.place is None or self.is_pointer or _FOREIGN.search(self.name):
            return False
        return self.is_multi_touch or ("BTN_TOUCH" in self.keys and "BTN_TOOL_PEN" not in self.keys)

    @property
    def has_buttons(self) -> bool:
        """Tell whether its keys are buttons of the phone's own body."""
        return bool(self.keys & _MAIN) and not self.is_multi_touch and not _FOREIGN.search(self.name)


def parse_devices(text: str) -> tuple[InputDevice, ...]:
    """Read ``getevent -lp``; what cannot be read is left out."""
    found = re.split(_DEVICE, text.replace("\r", ""))
    return tuple(
        _device(path, body) for path, body in list(zip(found[1::2], found[2::2], strict=True))[:_MOST_DEVICES]
    )


def _device(path: str, body: str) -> InputDevice:
    name = _NAME.search(body)
    axes = {
        CODES.get(code, code): Axis(int(value), int(least), int(most))
        for code, value, least, most in _AXIS.findall(body)
    }
    return InputDevice(
        path,
        name[1] if name else "",
        axes,
        frozenset(_keys(body)),
        "INPUT_PROP_DIRECT" in body,
        "INPUT_PROP_POINTER" in body,
    )


def _keys(body: str) -> Iterator[str]:
    """Give the keys: a line that names its kind, and those below it that go on."""
    is_going_on = False
    for line in body.split("\n"):
        first = _KEY_LINE.fullmatch(line)
        is_going_on = bool(first) or (is_going_on and _MORE_KEYS.fullmatch(line) is not None)
        if is_going_on:
            for word in (first[1] if first else line).split():
                yield KEY_CODES.get(word, word)


def screens(devices: tuple[InputDevice, ...]) -> tuple[InputDevice, ...]:
    """Give the touch screens; those that say they are displays before the others."""
    found = [one for one in devices if one.is_screen]
    direct = [one for one in found if one.is_direct]
    return tuple(direct or found)


def buttons(devices: tuple[InputDevice, ...]) -> tuple[str, ...]:
    """Name the buttons of the phone's body."""
    keys = [key for one in devices if one.has_buttons for key in sorted(one.keys)]
    return tuple(dict.fromkeys(BUTTONS[key] for key in keys if key in BUTTONS))

# SPDX-License-Identifier: Apache-2.0
"""Sensors, cameras, biometrics and the screen: that they are there, not that they work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.domain.reading import Reading

from ..batch import Capture, Section
from .maker import Maker
from .radios import features

_TOTAL = re.compile(r"^[ \t]*Total (\d{1,3}) h/w sensors", re.MULTILINE)
_TYPE = re.compile(r"\| type: (?:android\.sensor\.)?([\w.]+)\(\d+\)")
_CAMERAS = re.compile(r"^[ \t]*Number of camera devices: (\d{1,2})[ \t]*$", re.MULTILINE)
_CAMERA = re.compile(r"^==+ Camera (?:HAL device )?(?:device@[\w./-]+/)?(\d+)\b.*information", re.MULTILINE)
_SIZE = re.compile(r"^Physical size: (\d{2,5})x(\d{2,5})[ \t]*$", re.MULTILINE)
_BIOMETRICS = {
    "android.hardware.fingerprint": "fingerprint",
    "android.hardware.biometrics.face": "face",
    "android.hardware.biometrics.iris": "iris",
}


def part_readings(capture: Capture, make: Maker) -> Iterator[Reading]:
    """Give sensor.*, camera.count, biometric.kinds and display.*."""
    yield from _sensors(capture["sensors"], make)
    yield _cameras(capture["cameras"], make)
    yield _biometrics(capture["features"], make)
    yield from _display(capture["size"], make)


def _sensors(section: Section, make: Maker) -> Iterator[Reading]:
    source = "dumpsys sensorservice"
    kinds = tuple(sorted(set(_TYPE.findall(section.stdout))))
    if kinds and section.has_ended:
        yield make.reported("sensor.list", kinds, source)
    else:
        yield make.missing("sensor.list", section, source)
    if total := _TOTAL.search(section.stdout):
        yield make.reported("sensor.count", int(total[1]), source)
    else:
        yield make.missing("sensor.count", section, source)


def _cameras(section: Section, make: Maker) -> Reading:
    source = "dumpsys media.camera"
    if match := _CAMERAS.search(section.stdout):
        return make.reported("camera.count", int(match[1]), source)
    if section.has_ended and (found := set(_CAMERA.findall(section.stdout))):
        return make.reported("camera.count", len(found), source)
    return make.missing("camera.count", section, source)


def _biometrics(section: Section, make: Maker) -> Reading:
    source = "pm list features"
    found = features(section)
    if not found:
        return make.missing("biometric.kinds", section, source)
    return make.reported(
        "biometric.kinds", tuple(word for key, word in _BIOMETRICS.items() if key in found), source
    )


def _display(section: Section, make: Maker) -> Iterator[Reading]:
    """Read the panel's own size; an override is what the phone draws in, not what it has."""
    match = _SIZE.search(section.stdout)
    for place, name in enumerate(("display.width", "display.height"), 1):
        if match:
            yield make.reported(name, int(match[place]), "wm size")
        else:
            yield make.missing(name, section, "wm size")

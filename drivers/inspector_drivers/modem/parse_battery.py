# SPDX-License-Identifier: Apache-2.0
"""A modem's battery: level, voltage, and whether power comes in. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading

from .commands import BATTERY, Answers
from .desk import Desk, digits_at, values_of

_VOLTS = re.compile(r"(\d{1,2}\.\d{1,3})\s*V")


def battery_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give level, voltage and whether power comes in."""
    reply, desk = answers.get(BATTERY), Desk(at, BATTERY)
    values = values_of(reply, "+CBC")
    if values is None:
        for name in ("battery.level", "battery.voltage", "charge.port"):
            yield desk.unanswered(name, reply)
        return
    yield _level(values, desk)
    yield _voltage(values, desk)
    yield _port(values, desk)


def _level(values: tuple[str, ...], desk: Desk) -> Reading:
    """Read the second field: percent by the standard, millivolts on some modems."""
    name, status, level = "battery.level", digits_at(values, 0), digits_at(values, 1)
    if status == 2 and not level:
        return desk.absent(name, "The modem says that no battery is in it.")
    if status == 3:
        return desk.implausible(name, "The modem says that its power supply is faulty.")
    if status not in (0, 1, 2) or level is None:
        return desk.absent(name, "The modem gives no percentage.")
    if level > 100:
        return desk.absent(name, "The modem gives a voltage, no percentage.")
    if level == 0:
        return desk.implausible(name, "It is on, and says that its battery is empty or missing.")
    return desk.measured(name, level)


def _voltage(values: tuple[str, ...], desk: Desk) -> Reading:
    name, volts = "battery.voltage", _VOLTS.fullmatch(values[0])
    second, third = digits_at(values, 1), digits_at(values, 2)
    millivolts = int(Decimal(volts[1]) * 1000) if volts else third
    if millivolts is None and second is not None and second > 100:
        millivolts = second
    if millivolts is None:
        return desk.absent(name, "The modem gives no voltage.")
    if not 2000 <= millivolts <= 15000:
        return desk.implausible(
            name, Phrase("{millivolts} mV is no battery's voltage.", millivolts=millivolts)
        )
    return desk.measured(name, millivolts)


def _port(values: tuple[str, ...], desk: Desk) -> Reading:
    """Only ``1`` says something: by the standard powered from outside, by some makers charging."""
    name = "charge.port"
    if digits_at(values, 0) == 1:
        return desk.reported(name, True)
    return desk.absent(name, "That the battery powers it does not prove that its port is dead.")

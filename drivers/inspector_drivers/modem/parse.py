# SPDX-License-Identifier: Apache-2.0
"""Replies to AT commands, turned into readings: what to ask, and who reads it. Pure.

Every function gives each of its readings once, whatever it is fed. A reply that
is missing, refused, damaged or cut becomes a reading without a value, never a
default. What the commands mean is in 3GPP TS 27.007; where makers differ is in
this folder's README.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from inspector.domain.reading import Reading

from .commands import (
    ABOUT,
    BATTERY,
    IMEI,
    LOCKS,
    MAKER,
    MODEL,
    OPERATOR,
    REGISTRATION,
    REVISION,
    SERIAL,
    SIGNAL,
    SIM,
    VIRTUAL,
    Answers,
)
from .parse_battery import battery_readings
from .parse_identity import identity_readings
from .parse_lock import lock_readings
from .parse_radio import radio_readings

Give = Callable[[Answers, datetime], Iterator[Reading]]

GROUPS: tuple[tuple[tuple[str, ...], Give], ...] = (
    ((MAKER, MODEL, REVISION, IMEI, SERIAL, ABOUT), identity_readings),
    ((BATTERY,), battery_readings),
    ((SIM, OPERATOR, REGISTRATION, SIGNAL), radio_readings),
    ((*LOCKS, SIM), lock_readings),
)
"""What to ask, and the readings that it gives. Who owns the SIM (CIMI, CCID) is never asked."""
IDENTITY = (MAKER, MODEL, IMEI, SERIAL, ABOUT, VIRTUAL)
"""What to ask to know who it is."""


def all_readings(answers: Answers, at: datetime) -> Iterator[Reading]:
    """Give every reading of the manifest once."""
    for _, give in GROUPS:
        yield from give(answers, at)

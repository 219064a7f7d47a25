# SPDX-License-Identifier: Apache-2.0
"""``dumpsys battery``: what the battery service knows, as lines of ``key: value``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..batch import Section

_HEADER = "Current Battery Service state:"
_LINE = re.compile(r"^ {2}([A-Za-z][A-Za-z ]*?): (.*)$", re.MULTILINE)
# Samsung's own figures stand in several blocks, some in brackets.
_SAVED = re.compile(r"^ {2}(mSavedBattery\w+): *\[?(-?\d{1,10})\]?[ \t]*$", re.MULTILINE)
_FROZEN = "UPDATES STOPPED"


@dataclass(frozen=True, slots=True)
class BatteryDump:
    """``state`` holds the service's own lines, ``saved`` Samsung's ``mSavedBattery…`` figures.

    ``is_frozen`` says that somebody set the values by hand (``dumpsys battery set``).
    """

    state: dict[str, str]
    saved: dict[str, int]
    is_frozen: bool

    def number(self, key: str) -> int | None:
        """Give a whole number of the service's state; None when it is not there or none."""
        return whole(self.state.get(key, ""))

    def flag(self, key: str) -> bool | None:
        """Give a true or false of the service's state."""
        return {"true": True, "false": False}.get(self.state.get(key, ""))


def whole(text: str) -> int | None:
    """Read a whole number of at most ten digits; None for anything else."""
    match = re.fullmatch(r"-?[0-9]{1,10}", text.strip())
    return int(match[0]) if match else None


def parse_battery_dump(section: Section) -> BatteryDump:
    """Read the dump.

    The state ends at the first ``[…]`` header: the event logs behind it repeat
    its keys with old values. The first line of a key wins for the same reason.
    """
    _, _, body = section.stdout.partition(_HEADER)
    block = re.split(r"^\[", body, maxsplit=1, flags=re.MULTILINE)[0]
    state: dict[str, str] = {}
    for key, value in _LINE.findall(block):
        state.setdefault(key, value.strip())
    saved: dict[str, int] = {}
    for key, value in _SAVED.findall(section.stdout):
        saved.setdefault(key, int(value))
    return BatteryDump(state, saved, _FROZEN in block)

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
# When values were last sent to the apps, since the phone was started; 0 where they never were (Android 15).
_SENT = re.compile(
    r"^ Time when the latest updated value of the [A-Za-z ]{1,40} was sent via battery changed broadcast: "
    r"\+(?:(\d{1,5})d)?(?:(\d{1,2})h)?(?:(\d{1,2})m)?(?:(\d{1,2})s)?(?:\d{1,3}ms)?[ \t]*$",
    re.MULTILINE,
)
_UPTIME = re.compile(r"(\d{1,10})\.\d+ ")
_UNITS_S = (86_400, 3_600, 60, 1)


@dataclass(frozen=True, slots=True)
class BatteryDump:
    """``state`` holds the service's own lines, ``saved`` Samsung's ``mSavedBattery…`` figures.

    ``is_frozen`` says that somebody set the values by hand (``dumpsys battery set``).
    ``sent_s`` is when the phone last sent new values to its apps, in seconds since
    it was started; None where it does not tell.
    """

    state: dict[str, str]
    saved: dict[str, int]
    is_frozen: bool
    sent_s: int | None = None

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
    return BatteryDump(state, saved, _FROZEN in block, _sent(block))


def _sent(block: str) -> int | None:
    times = [sum(int(part or 0) * unit for part, unit in zip(found, _UNITS_S, strict=True))
             for found in _SENT.findall(block)]  # fmt: skip
    return max(times, default=None)


def age_of(dump: BatteryDump, uptime: Section) -> int | None:
    """Give how many seconds ago the values were last sent as new; None where that cannot be told.

    Both clocks of the phone go on while it sleeps (``elapsedRealtime``, ``/proc/uptime``).
    """
    now = _UPTIME.match(uptime.stdout)
    if dump.sent_s is None or now is None or int(now[1]) < dump.sent_s:
        return None
    return int(now[1]) - dump.sent_s

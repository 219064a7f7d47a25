# SPDX-License-Identifier: Apache-2.0
"""How a job stands at its printer, in words.

Printers say what is wrong in keywords (``printer-state-reasons``, PWG 5100.9 and RFC 8011, 5.4.12).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ALERTS = re.compile(r"^\s*Alerts: (.+)$", re.MULTILINE)
_SEVERITY = re.compile(r"-(?:error|warning|report)$")
_QUIET = frozenset(
    (
        "none",
        "job-incoming",
        "job-printing",
        "spool-area-full",
        "moving-to-paused",
        "cups-waiting-for-job-completed",
        "toner-low",
        "marker-supply-low",
        "media-low",
        "developer-low",
    )
)
"""What keeps no page from coming out."""
_WORDS: Mapping[str, str] = {
    "media-empty": "out of paper",
    "media-needed": "out of paper",
    "input-tray-missing": "its paper tray is missing",
    "media-jam": "a paper jam",
    "cover-open": "its cover is open",
    "door-open": "its door is open",
    "interlock-open": "its door is open",
    "toner-empty": "out of toner",
    "marker-supply-empty": "out of ink or toner",
    "marker-waste-full": "its waste bin is full",
    "output-area-full": "its tray is full",
    "offline": "switched off or not reachable",
    "connecting-to-device": "not reachable yet",
    "timed-out": "not reachable",
    "shutdown": "switched off",
    "stopped": "paused",
    "paused": "paused",
    "stopping": "stopping",
    "fuser-under-temp": "warming up",
    "fuser-over-temp": "too hot",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a job stands. ``is_over``: the system has it no more; ``note`` is what it waits for."""

    is_over: bool
    note: str = ""


DONE = Standing(is_over=True)


def alerts_of(state: str) -> str:
    """Say what is in a printer's way, of what ``lpstat -l -p`` prints; empty for nothing."""
    found = _ALERTS.search(state)
    keywords = found[1].split() if found else []
    plain = dict.fromkeys(_SEVERITY.sub("", one.strip(",")) for one in keywords)
    said = [_WORDS.get(one, one.replace("-", " ")) for one in plain if one not in _QUIET]
    return ", ".join(dict.fromkeys(said))

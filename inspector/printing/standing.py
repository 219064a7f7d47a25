# SPDX-License-Identifier: Apache-2.0
"""How a job stands at its printer, in words.

Printers say what is wrong in keywords (``printer-state-reasons``, PWG 5100.9 and RFC 8011, 5.4.12).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from inspector.domain.phrase import Phrase
from inspector.domain.print_job import Standing

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
    "media-empty": Phrase("out of paper"),
    "media-needed": Phrase("out of paper"),
    "input-tray-missing": Phrase("its paper tray is missing"),
    "media-jam": Phrase("a paper jam"),
    "cover-open": Phrase("its cover is open"),
    "door-open": Phrase("its door is open"),
    "interlock-open": Phrase("its door is open"),
    "toner-empty": Phrase("out of toner"),
    "marker-supply-empty": Phrase("out of ink or toner"),
    "marker-waste-full": Phrase("its waste bin is full"),
    "output-area-full": Phrase("its tray is full"),
    "offline": Phrase("switched off or not reachable"),
    "connecting-to-device": Phrase("not reachable yet"),
    "timed-out": Phrase("not reachable"),
    "shutdown": Phrase("switched off"),
    "stopped": Phrase("paused"),
    "paused": Phrase("paused"),
    "stopping": Phrase("stopping"),
    "fuser-under-temp": Phrase("warming up"),
    "fuser-over-temp": Phrase("too hot"),
}


DONE = Standing(is_over=True)


def alerts_of(state: str) -> str:
    """Say what is in a printer's way, of what ``lpstat -l -p`` prints; empty for nothing."""
    found = _ALERTS.search(state)
    keywords = found[1].split() if found else []
    plain = dict.fromkeys(_SEVERITY.sub("", one.strip(",")) for one in keywords)
    said = [_WORDS.get(one, one.replace("-", " ")) for one in plain if one not in _QUIET]
    return ", ".join(dict.fromkeys(said))

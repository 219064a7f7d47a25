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
_LOAD = Phrase("Load paper: it goes on by itself.")
_SHUT = Phrase("Close it: it goes on by itself.")
_INK = Phrase("Put a new one in: it goes on by itself.")
_EMPTY = Phrase("Empty it: it goes on by itself.")
_REACH = Phrase("Switch it on and check its cable or network: it goes on by itself.")
_RESUME = Phrase("Resume the queue in the system's printer settings.")
_ADVICE: Mapping[str, str] = {
    "media-empty": _LOAD,
    "media-needed": _LOAD,
    "input-tray-missing": Phrase("Put the tray in: it goes on by itself."),
    "media-jam": Phrase("Take the paper out: it goes on by itself."),
    "cover-open": _SHUT,
    "door-open": _SHUT,
    "interlock-open": _SHUT,
    "toner-empty": _INK,
    "marker-supply-empty": _INK,
    "marker-waste-full": _EMPTY,
    "output-area-full": _EMPTY,
    "offline": _REACH,
    "connecting-to-device": _REACH,
    "timed-out": _REACH,
    "shutdown": _REACH,
    "stopped": _RESUME,
    "paused": _RESUME,
}
_UNREACHED = re.compile(r"\b(?:unavailable|unreachable|not responding|Unable to (?:locate|connect))\b")
"""What CUPS's own backends say of a printer that does not answer, while the alerts still say nothing."""
_LOST = re.compile(r"\b(?:cannot print|cancell?ed|aborted|not accepted|too large|failed)\b", re.IGNORECASE)
"""What CUPS says of a job that it gave up."""
_STATUS = re.compile(r"^\s*Status: (.+)$", re.MULTILINE)
_LONGEST_STATUS = 200


DONE = Standing(is_over=True)


def alerts_of(state: str) -> str:
    """Say what is in a printer's way, of what ``lpstat -l -p`` prints; empty for nothing."""
    said = [_WORDS.get(one, one.replace("-", " ")) for one in _keywords(state)]
    return ", ".join(dict.fromkeys(said))


def note_of(state: str) -> str:
    """Say what is in a printer's way, and on a line of its own what to do; empty for nothing."""
    happened = alerts_of(state)
    advice = next((_ADVICE[one] for one in _keywords(state) if one in _ADVICE), "")
    return f"{happened}\n{advice}" if advice else happened


def _keywords(state: str) -> list[str]:
    """Give what keeps pages from coming out, without how grave it is, each once."""
    found = _ALERTS.search(state)
    plain = [_SEVERITY.sub("", one.strip(",")) for one in (found[1].split() if found else [])]
    told = [one for one in dict.fromkeys(plain) if one not in _QUIET]
    return told or (["offline"] if _UNREACHED.search(state) else [])


def lost_of(jobs: str, ticket: str) -> str:
    """Say why the system gave a job up, of what ``lpstat -l -W completed`` prints; empty where it did not."""
    told = _entry(jobs, ticket)
    status = _STATUS.search(told)
    if status is None or not _LOST.search(status[1]):
        return ""
    words = status[1].strip().rstrip(".")[:_LONGEST_STATUS]
    happened = Phrase("The printing system gave the page up: {words}.", words=words)
    advice = Phrase("See to the printer's paper and settings, and print it again.")
    return f"{happened}\n{advice}"


def _entry(jobs: str, ticket: str) -> str:
    """Give the lines about one job: its own and the indented ones below."""
    lines, is_ours = list[str](), False
    for line in jobs.splitlines():
        if not line[:1].isspace():
            is_ours = line.split(" ", 1)[0] == ticket
        if is_ours:
            lines.append(line)
    return "\n".join(lines)

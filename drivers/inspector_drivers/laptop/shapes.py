# SPDX-License-Identifier: Apache-2.0
"""What real answers of a laptop look like: whatever else stands in their place is no answer. Pure.

A tool that may not read something prints words where the answer should be, and
nobody can list all of them. So each answer has to have the form of its own kind.
"""

from __future__ import annotations

import re

from .desk import clean
from .protocol import Answer

# A name ends in a letter, a digit or a bracket, never in a prompt's colon ("Password:").
_NAME = re.compile(r"\w(?:(?!: )[^{}<>\n])*[\w.)\]+!\"']|\w")
# Linux: wlan0, wlp0s20f3, wlP2p1s0, wlx001122aabbcc, ath0, eth1.
_WIFI = re.compile(r"wlx[0-9a-f]{12}|[a-z]{2,6}(?:P\d{1,4}p)?\d[\w.-]{0,12}", re.ASCII)
_BLUETOOTH = re.compile(r"hci\d{1,3}", re.ASCII)
_RADIOS = {"wifi": _WIFI, "bluetooth": _BLUETOOTH}
# Every processor's name has letters and a number: "Intel(R) Core(TM) i5-8250U", "Apple M2".
_PROCESSOR = re.compile(r"(?=.*[A-Za-z]{2})(?=.*\d).*", re.ASCII)
_SYSTEM = re.compile(r"macOS|(?:\w+ )?Windows (?:Server )?(?:\d|XP|Vista).*")
_VERSION = re.compile(r"\d+(?:\.\w+)*(?:[-+~_][\w.+~-]*)?", re.ASCII)
_MODE = re.compile(r"(\d{3,5})x(\d{3,5})i?(?:\n|\Z)", re.ASCII)
_CONNECTED = frozenset({"connected", "unknown"})  # older graphics do not know of their own panel


def name(text: str) -> str:
    """Give the name of a maker, a model or a part; empty where the text has no such form."""
    text = clean(text)
    return text if _NAME.fullmatch(text) else ""


def radio_names(answer: Answer, kind: str) -> list[str]:
    """List the interfaces of a radio, ``wifi`` or ``bluetooth``: empty unless all are names of such."""
    words = (answer.text or "").split()
    is_listed = answer.code == 0 and all(_RADIOS[kind].fullmatch(one) for one in words)
    return words if is_listed else []


def processor(answer: Answer) -> str:
    """Give a processor's name, empty where there is none."""
    return _of(answer, _PROCESSOR)


def system(answer: Answer) -> str:
    """Give the name of a Windows or of macOS as it says it of itself, empty where it says none."""
    return _of(answer, _SYSTEM)


def version(answer: Answer) -> str:
    """Give a version or a build, which begins with a number (``6.1.0-40-amd64``); else empty."""
    return _of(answer, _VERSION)


def panel(status: str, modes: str) -> tuple[int, int] | None:
    """Give width and height in px of a panel that is there: the first mode of its connector is its own."""
    mode = _MODE.match(modes)
    return (int(mode[1]), int(mode[2])) if mode and status.strip() in _CONNECTED else None


def _of(answer: Answer, form: re.Pattern[str]) -> str:
    """Give what was said with success, and in this form."""
    text = re.sub(r"\s+", " ", clean(answer.text or ""))
    return text if answer.code == 0 and form.fullmatch(text) else ""

# SPDX-License-Identifier: Apache-2.0
"""What the trail asks of the store, on threads of its own; what it shows is put into words there."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.trail import TrailFilter, TrailReport, TrailRow

if TYPE_CHECKING:
    from inspector.ports import Cancel
    from inspector.wiring import App

PAGE = 200
_GAP_S = 0.05
"""Seconds between two reports of how far a check is."""


@dataclass(frozen=True, slots=True)
class Line:
    """An event as the table shows it; ``is_whole`` tells whether it is what was written."""

    at: str
    who: str
    what: str
    subject: str
    said: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Lines:
    """A page of the trail, and where the next goes on; None at the end."""

    rows: tuple[Line, ...]
    onward: Mapping[str, int] | None


def read_lines(app: App, wanted: TrailFilter, onward: Mapping[str, int] | None, cancel: Cancel) -> Lines:
    """Read a page of the trail, newest first; raises StoreTrouble, Cancelled."""
    from inspector.wiring.trail import trail

    page = trail(app).page(wanted, PAGE, onward, cancel)
    return Lines(tuple(map(_line, page.rows)), page.onward)


def _line(row: TrailRow) -> Line:
    one = row.event
    at = f"{one.at.astimezone():%Y-%m-%d %H:%M:%S}"
    return Line(at, one.who, one.what, one.subject, shown(one.payload), row.is_whole)


def shown(value: object) -> str:
    """Give what an event says on one line: its names and values as they stand in the trail."""
    if isinstance(value, Mapping):
        return " · ".join(
            f"{name}: {_inside(one)}" for name, one in sorted(value.items()) if one not in (None, "")
        )
    if isinstance(value, list | tuple):
        return ", ".join(map(_inside, value))
    return str(value)


def _inside(value: object) -> str:
    return f"({shown(value)})" if isinstance(value, Mapping) else shown(value)


def verify(app: App, tell: Callable[[int, int], None], cancel: Cancel) -> TrailReport:
    """Walk every chain against the heads in the store; ``tell`` hears 20 times a second how far it is."""
    from inspector.wiring.trail import verified

    last = 0.0

    def progress(done: int, of: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _GAP_S or done == of:
            last = now
            tell(done, of)

    return verified(app, progress=progress, cancel=cancel)

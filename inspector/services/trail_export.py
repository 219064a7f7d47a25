# SPDX-License-Identifier: Apache-2.0
"""The audit trail page by page, and as CSV: a million events take no more room than one page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from inspector.domain.certificate import utc
from inspector.domain.trail import TrailFilter, TrailPage, TrailRow
from inspector.ports import Cancel

PAGE = 500
HEAD = ("writer", "seq", "at", "who", "what", "subject", "said", "hash", "whole")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Trail(Protocol):
    """Where events are read. Raises StoreTrouble, Cancelled."""

    def page(
        self,
        wanted: TrailFilter,
        limit: int,
        onward: Mapping[str, int] | None = None,
        cancel: Cancel | None = None,
    ) -> TrailPage:
        """Give at most ``limit`` events, newest first, from where a page before says to go on."""
        ...


def rows_of(
    trail: Trail, wanted: TrailFilter, *, limit: int = 0, cancel: Cancel | None = None, page: int = PAGE
) -> Iterator[TrailRow]:
    """Give the events that fit, newest first, at most ``limit`` where that is not 0.

    Raises StoreTrouble, Cancelled.
    """
    given, onward = 0, None
    while not limit or given < limit:
        most = min(page, limit - given) if limit else page
        found = trail.page(wanted, most, onward, cancel)
        yield from found.rows
        given, onward = given + len(found.rows), found.onward
        if onward is None:
            return


def write_csv(
    trail: Trail,
    wanted: TrailFilter,
    write: Callable[[str], object],
    *,
    limit: int = 0,
    cancel: Cancel | None = None,
) -> int:
    """Write the events that fit as CSV (RFC 4180); gives how many. Raises what ``write`` raises, as above."""
    write(_line(HEAD))
    count = 0
    for row in rows_of(trail, wanted, limit=limit, cancel=cancel):
        write(_line(cells(row)))
        count += 1
    return count


def said(row: TrailRow) -> str:
    """Give what an event says beside who, what and when, as JSON on one line."""
    return json.dumps(dict(row.event.payload), ensure_ascii=False, sort_keys=True)


def cells(row: TrailRow) -> tuple[str, ...]:
    """Give the cells of a row; none of them is a formula to a spreadsheet."""
    one = row.event
    whole = "yes" if row.is_whole else "no"
    texts = (
        row.writer, str(one.seq), utc(one.at), one.who, one.what, one.subject, said(row), one.hash, whole
    )  # fmt: skip
    return tuple(f"'{text}" if text.startswith(_FORMULA) else text for text in texts)


def _line(texts: tuple[str, ...]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerow(texts)
    return stream.getvalue()

# SPDX-License-Identifier: Apache-2.0
"""What ``records --saved`` tells and asks: the searches that were saved under a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.cli.output import table
from inspector.domain.record import RecordFilter
from inspector.domain.saved_filter import RecordSearch, SavedFilter, to_document


def narrowed(saved: RecordFilter, given: RecordFilter) -> RecordFilter:
    """Ask what was saved, with more words; an option that is given stands in place of the saved one."""
    return replace(
        saved,
        words=saved.words + given.words,
        grades=given.grades or saved.grades,
        standings=given.standings or saved.standings,
        technicians=given.technicians or saved.technicians,
        points=given.points or saved.points,
        since=given.since or saved.since,
        until=given.until,
        is_waiting=given.is_waiting or saved.is_waiting,
    )


def saved_json(one: SavedFilter) -> dict[str, object]:
    """Write a saved search as JSON; what lets everything through is left out of ``search``."""
    return {
        "uid": one.uid,
        "name": one.name,
        "search": to_document(one.search),
        "by": one.by,
        "at": one.at,
    }


def saved_lines(known: Sequence[SavedFilter]) -> list[str]:
    """Write the saved searches as lines."""
    if not known:
        return ["No search is saved. Save one in Records."]
    rows = [(one.name, _said(one.search), one.by, f"{one.at.astimezone():%Y-%m-%d %H:%M}") for one in known]
    return table(("NAME", "SEARCH", "BY", "SAVED"), rows)


def _said(search: RecordSearch) -> str:
    """Say a search as the options that ask the same."""
    parts = [search.query] if search.query else []
    parts += [f"last {search.days} days"] if search.days else []
    for name, values in (
        ("grade", search.grades),
        ("verdict", search.standings),
        ("technician", search.technicians),
        ("failed", search.points),
    ):
        parts += [f"--{name} {value}" for value in sorted(values)]
    parts += ["--waiting"] if search.is_waiting else []
    return " ".join(parts)

# SPDX-License-Identifier: Apache-2.0
"""From a figure to the records behind it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from inspector.domain.grading import Grade
from inspector.domain.record import Field, Standing, exactly
from inspector.domain.saved_filter import RecordSearch, to_document
from inspector.domain.statistics.behind import Behind, Figure
from inspector.domain.statistics.dashboard import Question
from inspector.domain.statistics.suspicion import Suspicion
from inspector.ui.audit.charts.drawing import Target

_CLOSED = frozenset({Standing.CERTIFIED, Standing.REMARKS, Standing.REFUSED, Standing.VOID})
_CERTIFIED_ONCE = frozenset({Standing.CERTIFIED, Standing.REMARKS, Standing.VOID})
_NOT_PASSED = frozenset({Standing.REFUSED, Standing.VOID})


def search_of(question: Question) -> RecordSearch:
    """Give the search that finds what a question is about."""
    is_bounded = question.since is not None or question.until is not None
    asked = (
        exactly(Field.MODEL, question.model) if question.model else "",
        exactly(Field.CHECKLIST, question.checklist) if question.checklist else "",
    )
    return RecordSearch(
        query=" ".join(filter(None, asked)),
        standings=frozenset() if is_bounded else _CLOSED,  # no day is counted until it has closed
        technicians=frozenset({question.technician} if question.technician else ()),
        since=question.since,
        until=question.until,
        is_by_close=is_bounded,
    )


def _closed_between(question: Question, first: date, last: date) -> RecordSearch:
    """Give what closed in those of these days that are asked about: a week may lie across the edge."""
    since = max(first, question.since) if question.since is not None else first
    until = min(last, question.until) if question.until is not None else last
    return replace(search_of(question), since=since, until=until, is_by_close=True)


def failing(question: Question, *points: str) -> Target:
    """Give what failed these points."""
    return Target(replace(search_of(question), points=frozenset(points)))


def failing_between(question: Question, first: date, last: date, points: frozenset[str]) -> Target:
    """Give what failed any of these points in these days."""
    return Target(replace(_closed_between(question, first, last), points=points))


def refused_between(question: Question, first: date, last: date) -> Target:
    """Give the first attempts of these days that were refused or made void: what the yield lacks."""
    search = _closed_between(question, first, last)
    query = f"{search.query} {Field.ATTEMPT.value}:1".strip()
    return Target(replace(search, query=query, standings=_NOT_PASSED))


def overridden(question: Question, point: str) -> Target:
    """Give what a lead answered against a reading of this point."""
    return _behind(question, Figure.OVERRIDDEN, point)


def timed(question: Question, point: str) -> Target:
    """Give what this point was answered in, by hand and without a pause."""
    return _behind(question, Figure.TIMED, point)


def disagreed(question: Question, point: str) -> Target:
    """Give what a reviewer said otherwise of, at this point."""
    return _behind(question, Figure.DISAGREED, point)


def judged(question: Question, point: str, claimed: str, said: str) -> Target:
    """Give what one claimed this of, and a reviewer said that."""
    return Target(behind=Behind(question, Figure.JUDGED, point, claimed, said))


def _behind(question: Question, figure: Figure, point: str) -> Target:
    return Target(behind=Behind(question, figure, point))


def these(uids: Sequence[str]) -> Target:
    """Give these records."""
    return Target(RecordSearch(only=frozenset(uids)))


def graded(question: Question, *grades: str) -> Target | None:
    """Give what has one of these grades; None for a grade that nobody knows any more."""
    known = frozenset(Grade(one) for one in grades if one in set(Grade))
    return Target(replace(search_of(question), grades=known)) if known else None


def with_battery(question: Question, percent: int) -> Target:
    """Give what was certified with a battery of so many percent."""
    search = search_of(question)
    return Target(
        replace(search, query=f"{search.query} battery:{percent}".strip(), standings=_CERTIFIED_ONCE)
    )


def noticed(one: Suspicion) -> Target:
    """Give the inspection of it, and the other one where there are two."""
    return replace(these([*filter(None, (one.uid, one.other))]), uid=one.uid)


def part_of(target: Target) -> str:
    """Give the part of the window that shows these records."""
    asked = to_document(target.search)
    if target.uid:
        asked["uid"] = target.uid
    return f"records:{json.dumps(asked)}"

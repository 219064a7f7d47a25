# SPDX-License-Identifier: Apache-2.0
"""From a figure to the records behind it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from inspector.domain.grading import Grade
from inspector.domain.record import Standing
from inspector.domain.saved_filter import RecordSearch, to_document
from inspector.domain.statistics.dashboard import Question
from inspector.domain.statistics.suspicion import Suspicion
from inspector.ui.audit.charts.drawing import Target

_CERTIFIED_ONCE = frozenset({Standing.CERTIFIED, Standing.REMARKS, Standing.VOID})
_NOT_PASSED = frozenset({Standing.REFUSED, Standing.VOID})


def search_of(question: Question) -> RecordSearch:
    """Give the search that finds what a question is about."""
    is_bounded = question.since is not None or question.until is not None
    return RecordSearch(
        query=f'model:"{question.model}"' if question.model else "",
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
    """Give what was refused or made void of these days."""
    return Target(replace(_closed_between(question, first, last), standings=_NOT_PASSED))


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


def noticed(question: Question, one: Suspicion) -> Target:
    """Give what somebody inspected on the day of it, with the inspection itself."""
    on = one.at.date()
    asked = RecordSearch(
        technicians=frozenset({one.technician}),
        since=on - timedelta(1),
        until=on,
        query=search_of(question).query,
    )
    return Target(asked, one.uid)


def part_of(target: Target) -> str:
    """Give the part of the window that shows these records."""
    asked = to_document(target.search)
    if target.uid:
        asked["uid"] = target.uid
    return f"records:{json.dumps(asked)}"

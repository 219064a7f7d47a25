# SPDX-License-Identifier: Apache-2.0
"""Saved searches: the days count back from today, and what is kept reads back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.record import RecordFilter, Standing, parse_query
from inspector.domain.saved_filter import (
    LONGEST_NAME,
    MOST_DAYS,
    RecordSearch,
    checked_name,
    from_document,
    to_document,
)
from inspector.domain.uid import from_bytes

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TEXTS = st.text(max_size=20)
DAYS = st.dates(date(1970, 1, 1), date(2999, 12, 31))
SEARCHES = st.builds(
    RecordSearch,
    query=TEXTS,
    days=st.integers(0, MOST_DAYS),
    grades=st.frozensets(st.sampled_from(Grade)),
    standings=st.frozensets(st.sampled_from(Standing)),
    technicians=st.frozensets(TEXTS, max_size=4),
    points=st.frozensets(TEXTS, max_size=4),
    is_waiting=st.booleans(),
    since=st.none() | DAYS,
    until=st.none() | DAYS,
    only=st.frozensets(st.integers(0, 2**128 - 1).map(lambda one: from_bytes(one.to_bytes(16))), max_size=3),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
)


@given(SEARCHES)
def test_what_is_kept_reads_back_as_it_was(search: RecordSearch) -> None:
    assert from_document(to_document(search)) == search


@given(JSON | st.fixed_dictionaries({}, optional={"query": JSON, "days": JSON, "only": JSON, "points": JSON}))
def test_what_cannot_be_a_search_is_refused_in_one_way(document: object) -> None:
    try:
        search = from_document(document)
    except ValueError:
        return
    assert from_document(to_document(search)) == search


def test_a_search_of_seven_days_moves_with_the_day() -> None:
    search = RecordSearch(query="pixel", days=7, standings=frozenset({Standing.REFUSED}))
    for later in (timedelta(), timedelta(days=40)):
        wanted = search.wanted(NOON + later)
        assert wanted.words == parse_query("pixel")
        assert wanted.standings == {Standing.REFUSED}
        assert wanted.since is not None
        today = (NOON + later).astimezone().date()
        assert wanted.since.astimezone().date() == today - timedelta(days=6)
        assert (wanted.since.hour, wanted.since.minute) == (0, 0)


def test_nothing_asked_for_is_everything() -> None:
    assert RecordSearch().is_everything
    assert RecordSearch().wanted(NOON) == RecordFilter()
    assert not RecordSearch(days=1).is_everything


@pytest.mark.parametrize("name", ["", "   ", "x" * (LONGEST_NAME + 1), "two\nlines", "bell\a"])
def test_a_name_is_one_short_line(name: str) -> None:
    with pytest.raises(BadInput, match="1 to 40 characters"):
        checked_name(name)


def test_blanks_around_a_name_go() -> None:
    assert checked_name("  Bad batteries ") == "Bad batteries"


def test_a_span_of_days_stays_where_it_is() -> None:
    search = RecordSearch(since=date(2026, 11, 2), until=date(2026, 11, 8))
    for later in (timedelta(), timedelta(days=40)):
        wanted = search.wanted(NOON + later)
        assert wanted.since == datetime(2026, 11, 2, tzinfo=UTC)
        assert wanted.until == datetime(2026, 11, 9, tzinfo=UTC)

# SPDX-License-Identifier: Apache-2.0
"""Column types: what goes in comes out, and what is not one is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inspections import NOW
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import StatementError

from inspector.domain.uid import from_bytes
from inspector.storage.columns import Hash, Uid, UtcDateTime, from_text, to_text

NAIVE = NOW.replace(tzinfo=None)
OLDEST = NAIVE.replace(year=2000)
times = st.datetimes(timezones=st.just(UTC), min_value=OLDEST).map(
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)


@given(times)
def test_a_time_comes_back_the_same(at: datetime) -> None:
    assert from_text(to_text(at)) == at
    assert from_text(to_text(at)).tzinfo is UTC


@given(times, times)
def test_stored_times_stand_in_times_order(one: datetime, other: datetime) -> None:
    assert (to_text(one) < to_text(other)) == (one < other)


def test_a_time_of_another_zone_is_stored_in_utc() -> None:
    at = datetime(2026, 11, 22, 15, 32, 11, 42000, tzinfo=timezone(timedelta(hours=1)))
    assert to_text(at) == "2026-11-22T14:32:11.042Z"


@pytest.mark.parametrize(
    "text",
    ["2026-11-22T14:32:11.042", "2026-11-22T14:32:11Z", "2026-11-22T14:32:11.042+01:00", "", "yesterday"],
)
def test_text_that_is_no_stored_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"time|Invalid"):
        from_text(text)


@given(st.text(max_size=30))
def test_any_text_is_a_stored_time_or_refused(text: str) -> None:
    try:
        at = from_text(text)
    except ValueError:
        return
    assert to_text(at) == text


def test_a_row_keeps_its_types_and_refuses_what_is_not_one() -> None:
    table = Table("t", MetaData(), Column("at", UtcDateTime), Column("uid", Uid), Column("hash", Hash))
    engine = create_engine("sqlite://")
    table.metadata.create_all(engine)
    at, uid, digest = datetime(2026, 11, 22, tzinfo=UTC), from_bytes(bytes(range(16))), "ab" * 32
    with engine.begin() as connection:
        connection.execute(
            insert(table), [{"at": at, "uid": uid, "hash": digest}, {"at": None, "uid": None, "hash": None}]
        )
        assert connection.execute(select(table)).all() == [(at, uid, digest), (None, None, None)]
        assert connection.exec_driver_sql("SELECT typeof(at), length(uid), length(hash) FROM t").first() == (
            "text",
            16,
            32,
        )
        for wrong in ({"at": NAIVE}, {"uid": "nobody"}, {"hash": "abcd"}):
            with pytest.raises(StatementError):
                connection.execute(insert(table), wrong)
    engine.dispose()


def test_postgresql_gets_a_time_of_its_own() -> None:
    dialect = postgresql.dialect()
    column = UtcDateTime()
    at = datetime(2026, 11, 22, 14, 32, 11, 42000, tzinfo=UTC)
    assert column.process_bind_param(at, dialect) == at
    abroad = at.astimezone(timezone(timedelta(hours=-8)))
    assert column.process_result_value(abroad, dialect) == at
    with pytest.raises(ValueError, match="no time zone"):
        column.process_bind_param(NAIVE, dialect)

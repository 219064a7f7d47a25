# SPDX-License-Identifier: Apache-2.0
"""The dashboard of ``dashboard`` on a PostgreSQL server: the same inspections, counts and reviews.

The server is that of ``records_search_postgres``, which says how it is found; a
database that is already filled is taken as it is. ``INSPECTOR_BENCH_COUNT``
makes fewer inspections. Milliseconds are of the processor, the client's and,
on the same machine, the server's together. The questions over the findings are
asked about the last month alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / folder) for folder in ("", "benchmarks", "tests/support")]

# ruff: noqa: E402  the folders are found only now
from _million_records import COUNT, make
from dashboard import GOAL_MS, RATIO, asked
from dashboard import fill as count_and_review
from inspections import SHOP
from records_search import figure
from records_search_postgres import fill, place, server_time
from sqlalchemy import Engine, text

from inspector.domain.statistics.dashboard import Question, dashboard
from inspector.storage.database import DATABASE
from inspector.storage.server.address import address_of
from inspector.storage.server.connecting import reading_engine
from inspector.storage.server.database import ServerDatabase
from inspector.storage.sql_dashboard import SqlDashboard

TIMES = 5
_DAY = "(f.finished_at AT TIME ZONE 'UTC')::date"
_WHERE = "f.shop_id = :shop AND f.finished_at >= :since AND f.finished_at < :after"
_SQL = {
    "failing_points": "SELECT f.point_id, count(*) FROM finding AS f"
    f" WHERE f.outcome = 'fail' AND {_WHERE} GROUP BY f.point_id",
    "failing_by_day": f"SELECT {_DAY}, count(DISTINCT f.uid),"
    " count(DISTINCT CASE WHEN f.outcome = 'fail' THEN f.uid END)"
    f" FROM finding AS f WHERE {_WHERE} GROUP BY 1",
}


class Clock:
    """Times what is asked on the one connection of an engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def ms(self, ask: Callable[[], object]) -> float:
        """Give the milliseconds of the processor, here and at the server."""
        began = self._now()
        ask()
        return (self._now() - began) * 1000

    def median(self, ask: Callable[[], object]) -> float:
        """Give the middle one of several."""
        return round(sorted(self.ms(ask) for _ in range(TIMES))[TIMES // 2], 1)

    def _now(self) -> float:
        with self._engine.connect() as connection:
            return time.process_time() + server_time(connection)


def panels(engine: Engine, clock: Clock, count: int) -> dict[str, dict[str, float]]:
    """Give the milliseconds that each part of each question takes."""
    rows = SqlDashboard(engine.connect, SHOP)

    def parts(one: Question) -> dict[str, Callable[[], object]]:
        return {
            "counts": lambda: dashboard(one, rows.days(one)),
            "agreement": lambda: rows.reviewed(one),
            "worth_a_look": lambda: rows.suspicions(one),
        }

    return {
        name: {part: clock.median(ask) for part, ask in parts(question).items()}
        for name, question in asked(count).items()
    }


def over_findings(engine: Engine, clock: Clock, count: int) -> dict[str, float]:
    """Give the milliseconds that the questions about the last month take over the findings."""
    month = asked(count)["month"]
    if month.since is None or month.until is None:
        return {}
    values = {"shop": SHOP, "since": month.since, "after": month.until + timedelta(1)}
    return {name: round(clock.ms(partial(_all, engine, sql, values)), 1) for name, sql in _SQL.items()}


def _all(engine: Engine, sql: str, values: Mapping[str, object]) -> object:
    with engine.connect() as connection:
        return connection.execute(text(sql), values).all()


def measure(url: str, home: Path, count: int) -> None:
    kept = ServerDatabase(url, SHOP)
    if not kept.revision():
        kept.prepare()
        make(home, count)
        count_and_review(home, count)
        fill(url, home / DATABASE)
    engine = reading_engine(address_of(url), 1)
    clock = Clock(engine)
    board, findings = panels(engine, clock, count), over_findings(engine, clock, count)
    slowest = max(value for parts in board.values() for value in parts.values())
    ratio = min(findings.values()) / board["month"]["counts"]
    figure("postgres_dashboard", slowest, "ms", GOAL_MS, inspections=count, ms=board, findings_ms=findings)
    figure("postgres_dashboard_speedup", ratio, "x", RATIO, least=True)
    engine.dispose()


def main() -> None:
    count = int(os.environ.get("INSPECTOR_BENCH_COUNT", COUNT))
    with place() as url, tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".records-") as folder:
        if not url:
            print("no PostgreSQL server: name an empty database in INSPECTOR_BENCH_POSTGRES", file=sys.stderr)
            return
        measure(url, Path(os.environ.get("INSPECTOR_BENCH_HOME", "") or folder), count)


if __name__ == "__main__":
    main()

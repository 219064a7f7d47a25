# SPDX-License-Identifier: Apache-2.0
"""The dashboard over a million inspections, beside the same questions in SQL over its 25 million findings.

The store is that of ``_million_records``. What its inspections add to the
counts is added up here once, from the same made-up inspections, and written as
the product writes it (``storage.rolls``): a row a day for all, each technician
and each model. A share of the inspections was reviewed. "Dashboard" is what the
product asks for all panels together, rows read and figures made; no panel can
take longer. SQL is each question that the view ``finding`` can answer, asked
once, over all days; with ``INSPECTOR_BENCH_COUNT`` for fewer inspections.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "benchmarks")]

# ruff: noqa: E402  both folders are found only now
from _million_records import (
    COUNT,
    GRADES,
    POINTS,
    SHOP,
    START,
    STEP_S,
    Made,
    lot,
    make,
    model_name,
    technician_name,
)

from inspector.domain.statistics.dashboard import Question, dashboard
from inspector.domain.statistics.spread import bucket_of
from inspector.domain.statistics.tally import Key, Scope, What
from inspector.storage.agreement_rolls import recounted
from inspector.storage.database import DATABASE, connect, reading_engine, writing_engine
from inspector.storage.migrations import NEWEST
from inspector.storage.rolls import Sheet, add, dumps
from inspector.storage.schema_rolls import roll_agreement
from inspector.storage.sql_dashboard import SqlDashboard
from inspector.storage.upgrading import migrate

GOAL_MS, RATIO = 150.0, 10.0
TIMES = 9
REVIEWED = 0.02
BY_HAND = POINTS[8:]
SEED = 5
_SQL = {
    "failing_points": "SELECT f.point_id, count(*) FROM finding AS f"
    " WHERE f.outcome = 'fail' AND {where} GROUP BY f.point_id",
    "failing_by_day": "SELECT substr(f.finished_at, 1, 10), count(DISTINCT f.uid),"
    " count(DISTINCT CASE WHEN f.outcome = 'fail' THEN f.uid END) FROM finding AS f WHERE {where} GROUP BY 1",
}
_OF_MODEL = (
    "EXISTS (SELECT 1 FROM inspection AS i WHERE i.shop_id = f.shop_id AND i.uid = f.uid AND i.model = ?)"
)
_SIZE = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%roll_tally%'"
_REVIEW = "INSERT INTO review VALUES (?, ?, ?, ?, 'ida', ?, ?, zeroblob(32), 'sent_back', 'looked at', NULL)"
_MANY = "INSERT INTO roll_tally VALUES (?, ?, ?, ?, 'phone-25', ?)"


def tally(one: Made) -> tuple[date, Counter[Key]]:
    """Give what ``tally_of`` would, of an inspection that is made up."""
    is_certified = one.verdict != "refused"
    seconds = 200 + one.id % 400
    counts: Counter[Key] = Counter()
    names = ["inspected", "first", "certified" if is_certified else "refused"]
    names += ["remarks"] if one.verdict == "certified_with_remarks" else []
    names += ["failing"] if one.failed else []
    names += ["first_pass"] if is_certified else []
    counts.update((What.COUNT, name) for name in names)
    counts.update((What.FAILED, POINTS[place]) for place in one.failed)
    counts[What.GRADE, GRADES[one.grade - 1]] = 1
    counts[What.SECONDS, str(bucket_of(seconds))] = 1
    if is_certified:
        counts[What.BATTERY, str(min(one.battery, 100))] = 1
    for point in BY_HAND:
        counts[What.ANSWERS, point] = 1
        counts[What.ANSWER_S, point] = seconds // 25
    return datetime.fromtimestamp(one.started + seconds, UTC).date(), counts


def fill(home: Path, count: int) -> None:
    """Write the counts and the reviews, unless they are there."""
    migrate(home / DATABASE, NEWEST)  # one that an earlier version left there
    with closing(connect(home / DATABASE, read_only=False)) as connection:
        if connection.execute("SELECT 1 FROM roll_tally").fetchone():
            return
        connection.execute("BEGIN")
        open_cells: dict[tuple[str, str], Counter[Key]] = {}
        today: date | None = None
        for one in lot(count):
            day, counts = tally(one)
            if day != today and today is not None:
                _write(connection, today, open_cells)
                open_cells = {}
            today = day
            for scope, name in (
                (Scope.ALL, ""),
                (Scope.TECHNICIAN, technician_name(one.technician)),
                (Scope.MODEL, model_name(one.model)),
            ):
                open_cells.setdefault((scope.value, name), Counter()).update(counts)
        if today is not None:
            _write(connection, today, open_cells)
        _review(connection, count)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
    engine = writing_engine(home / DATABASE)
    with engine.begin() as reviewed:
        add(reviewed, recounted(reviewed, SHOP), Sheet(roll_agreement))
    engine.dispose()


def _write(connection: object, day: date, cells: dict[tuple[str, str], Counter[Key]]) -> None:
    rows = ((SHOP, scope, name, day.isoformat(), dumps(counts)) for (scope, name), counts in cells.items())
    connection.executemany(_MANY, rows)  # type: ignore[attr-defined]


def _review(connection: object, count: int) -> None:
    chance = random.Random(SEED)
    wanted = sorted(chance.sample(range(1, count + 1), int(count * REVIEWED)))
    run = connection.execute  # type: ignore[attr-defined]
    for number, row_id in enumerate(wanted):
        (uid, by, at) = run(
            "SELECT uid, technician_id, finished_at FROM inspection WHERE id = ?", (row_id,)
        ).fetchone()
        mine = number.to_bytes(16, "big")
        run(_REVIEW, (SHOP, mine, uid, by, at, at))
        rows = [
            (SHOP, mine, point, place, "pass", "fail" if chance.random() < 0.03 else "pass", at)
            for place, point in enumerate(POINTS)
        ]
        connection.executemany(  # type: ignore[attr-defined]
            "INSERT INTO review_point VALUES (?, ?, ?, ?, ?, ?, 'as seen', ?)", rows
        )


def asked(count: int) -> dict[str, Question]:
    """Give the questions: all days, the last month, narrowed."""
    last = (START + timedelta(seconds=count * STEP_S)).date()
    month = last - timedelta(29)
    return {
        "all_days": Question(),
        "month": Question(month, last),
        "month_technician": Question(month, last, technician="T-01"),
        "month_model": Question(month, last, model=model_name(0)),
        "year_technician": Question(last - timedelta(364), last, technician="T-01"),
    }


def measure(home: Path, count: int) -> dict[str, dict[str, float]]:
    """Give the median milliseconds of the processor that each part of each question takes."""
    engine = reading_engine(home / DATABASE)
    rows = SqlDashboard(engine.connect, SHOP)
    found: dict[str, dict[str, float]] = {}
    for name, question in asked(count).items():
        parts: dict[str, Callable[[Question], object]] = {
            "counts": lambda one: dashboard(one, rows.days(one)),
            "agreement": rows.reviewed,
            "worth_a_look": rows.suspicions,
        }
        found[name] = {part: _median(ask, question) for part, ask in parts.items()}
    engine.dispose()
    return found


def _median(ask: Callable[[Question], object], question: Question) -> float:
    worked = []
    for _ in range(TIMES):
        began = time.process_time()
        ask(question)
        worked.append((time.process_time() - began) * 1000)
    return round(sorted(worked)[TIMES // 2], 1)


def over_findings(home: Path, count: int) -> dict[str, dict[str, float]]:
    """Give the milliseconds of the processor that the questions take over the findings, asked once."""
    took: dict[str, dict[str, float]] = {}
    with closing(connect(home / DATABASE, read_only=True)) as connection:
        for name, question in asked(count).items():
            where, values = _where(question)
            for panel, sql in _SQL.items():
                began = time.process_time()
                connection.execute(sql.format(where=where), values).fetchall()
                took.setdefault(name, {})[panel] = round((time.process_time() - began) * 1000, 1)
    return took


def _where(question: Question) -> tuple[str, list[str]]:
    parts, values = ["f.shop_id = ?"], [SHOP]
    if question.since is not None and question.until is not None:
        parts.append("f.finished_at >= ? AND f.finished_at < ?")
        values += [question.since.isoformat(), (question.until + timedelta(1)).isoformat()]
    if question.technician:
        parts.append("f.technician_id = ?")
        values.append(question.technician)
    if question.model:
        parts.append(_OF_MODEL)
        values.append(question.model)
    return " AND ".join(parts), values


def main() -> int:
    """Measure, and print one line a figure."""
    count = int(os.environ.get("INSPECTOR_BENCH_COUNT", COUNT))
    kept = os.environ.get("INSPECTOR_BENCH_HOME")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(kept) if kept else Path(folder)
        make(home, count)
        fill(home, count)
        board, findings = measure(home, count), over_findings(home, count)
        with closing(connect(home / DATABASE, read_only=True)) as connection:
            (size,) = connection.execute(_SIZE).fetchone()
    slowest = max(value for parts in board.values() for value in parts.values())
    ratio = min(min(findings[name].values()) / board[name]["counts"] for name in board)
    detail = {
        "inspections": count,
        "bytes_each": round(size / count, 1),
        "ms": board,
        "findings_ms": findings,
    }
    _tell("dashboard", slowest, "ms", GOAL_MS, slowest <= GOAL_MS, detail)
    _tell("dashboard_speedup", round(ratio, 1), "x", RATIO, ratio >= RATIO, {})
    return int(slowest > GOAL_MS or ratio < RATIO)


def _tell(name: str, value: float, unit: str, goal: float, ok: bool, detail: dict[str, object]) -> None:
    print(json.dumps({"name": name, "value": value, "unit": unit, "goal": goal, "ok": ok, **detail}))


if __name__ == "__main__":
    raise SystemExit(main())

# SPDX-License-Identifier: Apache-2.0
"""A store of a million closed inspections, made by bulk: what ``records_search`` and ``records_table`` ask.

The tables are the product's own, with all their indexes, and every row of
``inspection``, ``record``, ``record_text``, ``record_term``, ``record_day`` and
``failure`` is what one inspection really has: its own numbers, model, order,
technician, grade, times, outcomes, values that were read, notes. Two things
are less than real: the packed document is one of 64 real ones, taken in turn
(its size is real, its content is not that of its row), and there are no
certificates but for the last 500, whose deliveries wait. Nothing that is
searched lies in either.
"""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).parents[1] / folder) for folder in ("", "tests/support")]

# ruff: noqa: E402  both folders are found only now
from inspections import CHECKLIST, POINTS, SHOP, answered, finished, opened, signed

from inspector.domain.finding import Outcome
from inspector.storage.database import DATABASE
from inspector.storage.mapping import details_of, pack, to_document
from inspector.storage.record_columns import DAY_S, tail_of
from inspector.storage.upgrading import upgrade

COUNT = 1_000_000
START = datetime(2024, 1, 2, 7, tzinfo=UTC)
STEP_S = 60
MODELS = 200
TECHNICIANS = 40
ORDER_SIZE = 50
DOCUMENTS = 64
SEED = 20261122
NOTES = (
    "scratch near the charging port", "battery replaced by supplier", "speaker crackles at full volume",
    "screen was changed, no true tone", "tray missing, ordered", "camera glass cracked, lower corner",
    "customer's case left marks", "fingerprint sensor slow", "wifi drops at 5 GHz", "dust under the lens",
)  # fmt: skip
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWX"
GRADES = ("premium", "excellent", "good", "fair", "not_sellable")
_CODES = {"certified": 2, "certified_with_remarks": 3, "refused": 4}
_INSPECTION = (
    "id, shop_id, uid, bench_id, technician_id, category, imei, imei2, serial, model, started_at,"
    " finished_at, state, verdict, grade, attempt, training, checklist_id, checklist_version, checklist_hash,"
    " order_line, outcomes, details, document, digest"
)


class Made(NamedTuple):
    """One inspection of the lot."""

    id: int
    imei: str
    imei2: str
    serial: str
    model: int
    technician: int
    order: int
    verdict: str
    grade: int
    battery: int
    started: int
    failed: tuple[int, ...]
    note: str


def lot(count: int) -> Iterator[Made]:
    """Give the inspections, the oldest first: always the same ones."""
    chance = random.Random(SEED)
    tacs = [f"35{chance.randrange(10**6):06}" for _ in range(MODELS)]
    popular = [1 / (rank + 3) for rank in range(MODELS)]
    models = chance.choices(range(MODELS), popular, k=count)
    begun = int(START.timestamp())
    for number, model in enumerate(models):
        verdict, failed = _judged(chance)
        has_second = number % 3 == 0
        yield Made(
            number + 1,
            _imei(tacs[model], chance),
            _imei(tacs[model], chance) if has_second else "",
            _serial(chance.getrandbits(50)),
            model,
            min(int(chance.expovariate(0.15)), TECHNICIANS - 1),
            number // ORDER_SIZE,
            verdict,
            _GRADES_BY_SHARE[int(chance.random() * 100)],
            78 + int(chance.random() * 23),
            begun + number * STEP_S,
            failed,
            chance.choice(NOTES) + f" {number % 977}" if number % 8 == 0 else "",
        )


_GRADES_BY_SHARE = [1] * 5 + [2] * 25 + [3] * 40 + [4] * 28 + [5] * 2
_PAIRS = [a + b for a in _ALPHABET for b in _ALPHABET]


def _serial(bits: int) -> str:
    return "".join([_PAIRS[bits >> shift & 1023] for shift in (0, 10, 20, 30, 40)])


def _judged(chance: random.Random) -> tuple[str, tuple[int, ...]]:
    drawn = chance.random()
    if drawn < 0.12:
        return "refused", tuple({min(int(chance.expovariate(0.3)), 24) for _ in range(1 + (drawn < 0.03))})
    return ("certified_with_remarks", (24,)) if drawn < 0.15 else ("certified", ())


_TWICE = {digit: (digit * 2 if digit < 5 else digit * 2 - 9) for digit in range(10)}


def _imei(tac: str, chance: random.Random) -> str:
    digits = f"{tac}{int(chance.random() * 10**6):06}"
    ones = [ord(char) - 48 for char in digits]
    return f"{digits}{-(sum(ones[::2]) + sum(map(_TWICE.__getitem__, ones[1::2]))) % 10}"


def model_name(number: int) -> str:
    """Name a model."""
    return f"{('Pixel', 'iPhone', 'Galaxy', 'Xperia', 'Redmi')[number % 5]} {number // 5 + 4}"


def technician_name(number: int) -> str:
    """Name a technician."""
    return f"T-{number + 1:02}"


def order_name(number: int) -> str:
    """Name an order."""
    return f"PO-{2024 + number * ORDER_SIZE * STEP_S // 31_536_000}-{number:05}"


def make(home: Path, count: int = COUNT) -> float:
    """Make the store in ``home`` unless it is there; gives the seconds it took."""
    path = home / DATABASE
    if path.exists():
        return 0.0
    began = time.perf_counter()
    home.mkdir(parents=True, exist_ok=True)
    half = home / "making.db"
    half.unlink(missing_ok=True)
    upgrade(half)
    connection = sqlite3.connect(half, isolation_level=None)
    for pragma in (
        "journal_mode=OFF",
        "synchronous=OFF",
        "cache_size=-524288",
    ):  # a crash spoils only this file
        connection.execute(f"PRAGMA {pragma}")
    indexes = connection.execute(_INDEXES).fetchall()
    connection.execute("BEGIN")
    for name, _ in indexes:  # made at the end, as an import would
        connection.execute(f"DROP INDEX {name}")
    _fill(connection, count)
    for _, sql in indexes:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("INSERT INTO record_text (record_text) VALUES ('optimize')")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    half.rename(path)
    return time.perf_counter() - began


_INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    " AND tbl_name IN ('inspection', 'record', 'failure')"
)


def _fill(connection: sqlite3.Connection, count: int) -> None:
    _terms(connection, count)
    parts = _parts()
    many = connection.executemany
    batch: list[Made] = []
    marks = ", ".join("?" * 25)
    for one in lot(count):
        batch.append(one)
        if len(batch) == 20_000 or one.id == count:
            many(
                f"INSERT INTO inspection ({_INSPECTION}) VALUES ({marks})",
                (_inspection_row(one, parts) for one in batch),
            )
            many("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_record_row, batch))
            many(
                "INSERT INTO record_text (rowid, imei, imei2, serial, words) VALUES (?, ?, ?, ?, ?)",
                ((one.id, one.imei, one.imei2 or None, one.serial, one.note or None) for one in batch),
            )
            many(
                "INSERT INTO failure VALUES (?, ?)",
                ((one.id, POINTS[place]) for one in batch for place in sorted(one.failed)),
            )
            many(
                "INSERT INTO record_day VALUES (?, ?, ?) ON CONFLICT (day) DO UPDATE"
                " SET last_id = max(last_id, excluded.last_id)",
                _days(batch),
            )
            batch.clear()
    connection.execute(
        "INSERT INTO outbox (shop_id, uid, destination, kind, body, state, attempts, next_at, last_error)"
        " SELECT shop_id, uid, 'registry', 'certificate', x'28b52ffd', 'pending', 0, finished_at, ''"
        " FROM inspection WHERE verdict <> 'refused' ORDER BY id DESC LIMIT 500"
    )


def _terms(connection: sqlite3.Connection, count: int) -> None:
    names = [("shop", SHOP)]
    names += [("model", model_name(number)) for number in range(MODELS)]
    names += [("technician", technician_name(number)) for number in range(TECHNICIANS)]
    names += [("order", order_name(number)) for number in range(-(-count // ORDER_SIZE))]
    connection.executemany(
        "INSERT INTO record_term VALUES (?, ?, ?, ?)",
        ((number, kind, name, name.casefold()) for number, (kind, name) in enumerate(names, 1)),
    )
    connection.executemany(
        "INSERT INTO checklist_point VALUES (?, ?, ?)",
        ((CHECKLIST.ref.hash, place, point_id) for place, point_id in enumerate(POINTS)),
    )


def _parts() -> list[tuple[bytes, bytes, str]]:
    """Give real documents: packed, their digest, the values that were read."""
    parts = []
    for number in range(DOCUMENTS):
        one = opened(number)
        closed, _ = signed(finished(answered(one, 1, Outcome.PASS, NOTES[number % len(NOTES)])))
        document = to_document(replace(closed, order_line=order_name(number)))
        parts.append((pack(document), hashlib.sha256(document).digest(), json.dumps(details_of(closed))))
    return parts


_GOOD = b"\x01" * len(POINTS)


def _inspection_row(one: Made, parts: list[tuple[bytes, bytes, str]]) -> tuple[object, ...]:
    end = one.started + 200 + one.id % 400
    document, digest, details = parts[one.id % DOCUMENTS]
    outcomes = bytearray(_GOOD)
    for place in one.failed:
        outcomes[place] = 2
    is_refused = one.verdict == "refused"
    state, grade = ("refused" if is_refused else "signed"), GRADES[one.grade - 1]
    return (
        one.id, SHOP, _uid(one), "bench-1", technician_name(one.technician), "phone", one.imei,
        one.imei2 or None, one.serial, model_name(one.model), _at(one.started), _at(end), state,
        one.verdict, grade, 1, 0, "phone-25", 1, CHECKLIST.ref.hash, order_name(one.order), bytes(outcomes),
        details, document, digest,
    )  # fmt: skip


def _record_row(one: Made) -> tuple[object, ...]:
    return (
        one.id, 1, one.model + 2, one.technician + 2 + MODELS, _CODES[one.verdict], one.grade, one.battery,
        tail_of(one.imei), one.started, one.note or None,
    )  # fmt: skip


def _days(batch: list[Made]) -> Iterator[tuple[int, int, int]]:
    days: dict[int, list[int]] = {}
    for one in batch:
        days.setdefault(one.started // DAY_S, []).append(one.id)
    return ((day, min(ids), max(ids)) for day, ids in days.items())


def _uid(one: Made) -> bytes:
    return (one.started * 1000 << 80 | 0x7 << 76 | 0b10 << 62 | one.id).to_bytes(16, "big")


_SIXTY = [f"{number:02}" for number in range(60)]


def _at(second: int) -> str:
    rest = second % DAY_S
    return (
        f"{_day(second // DAY_S)}T{_SIXTY[rest // 3600]}:{_SIXTY[rest // 60 % 60]}:{_SIXTY[rest % 60]}.000Z"
    )


@cache
def _day(number: int) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=number)).date().isoformat()


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else COUNT))

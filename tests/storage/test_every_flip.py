# SPDX-License-Identifier: Apache-2.0
"""Every flipped bit of what is stored is found by ``db check``, table by table, column by column.

``FLIPS=all`` tries every bit of every value; else a share of them, other ones with ``FLIP_SEED``.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard
from inspections import (
    CHECKLIST,
    SHOP,
    WRITER,
    TurnedClock,
    answered,
    deliveries,
    event,
    finished,
    opened,
    refused,
    signed,
)

from inspector.domain.errors import StoreTrouble
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Photo
from inspector.storage.database import DATABASE
from inspector.storage.photo_files import PhotoFolder
from inspector.storage.store import SqlStore

SEED = int(os.environ.get("FLIP_SEED", "20261122"))
UNGUARDED = {
    (
        "certificate",
        "jws",
    ): "its head and signature are for who verifies: 'db check' asks that of each certificate",
    ("outbox", "id"): "a number of this database alone",
    ("outbox", "attempts"): "how sending goes; the destination knows a certificate by number and digest",
    ("outbox", "claim"): "how sending goes",
    ("outbox", "destination"): "how sending goes: the row waits for a place that there is not",
    ("outbox", "kind"): "how sending goes: a destination refuses a kind that it does not know",
    ("outbox", "lineage"): "in which order rows are sent",
    ("outbox", "next_at"): "when it is tried again",
    ("outbox", "state"): "whether it is sent again: the destination has it already",
    ("outbox", "cause"): "how sending went",
    ("outbox", "last_error"): "how sending went",
    ("photo", "uid"): "a number of the row alone: nothing refers to it",
    ("record_day", "first_id"): "a bound: one that is too low costs time and hides nothing",
    ("record_day", "last_id"): "a bound: one that is too high costs time and hides nothing",
}
"""Columns of the tables below where a flip may stay unfound, and why nothing that was inspected changes."""
_ZSTD = b"\x28\xb5\x2f\xfd"
LATER = ("suspicion",)
"""Tables of hints that are counted anew from the records."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a home with an open, a refused and a signed inspection, a note and a photo."""
    home = tmp_path_factory.mktemp("flips")
    with closing(SqlStore(home, SHOP, WRITER, TurnedClock())) as store:
        store.know(CHECKLIST)
        photo = Photo("front", PhotoFolder(home).put(b"\xff\xd8a photo\xff\xd9"))
        for number in range(3):
            one = opened(number)
            store.open_inspection(one, event(one, "inspection.opened", imei=one.identity.imei))
            one = answered(one, 3, Outcome.FAIL if number == 1 else Outcome.PASS, note="a note")
            store.save(one, event(one))
            if number == 1:
                store.refuse(refused(one), event(refused(one), "inspection.refused"))
            if number == 2:
                one = replace(finished(one), photos=(photo,))
                store.save(one, event(one, "photo.added"))
                closed, certificate = signed(one)
                store.sign(closed, certificate, deliveries(closed), event(closed, "inspection.signed"))
    assert found(home) == []
    return home


def found(home: Path) -> list[str]:
    """Give what ``check`` finds; a file that cannot be read is found, too."""
    try:
        with closing(SqlStore(home, SHOP, WRITER, TurnedClock(), read_only=True)) as store:
            return [str(one) for one in store.check()]
    except StoreTrouble as trouble:
        return [trouble.title]


def places(connection: sqlite3.Connection) -> Iterator[tuple[str, str, int, object]]:
    """Give each table, column, row's place and value; what FTS5 keeps for itself is made anew by reindex."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'record_text%'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'alembic%' ORDER BY name"
    )
    for (table,) in tables.fetchall():
        if table not in LATER:
            rows = connection.execute(f'SELECT * FROM "{table}"')
            names = [one[0] for one in rows.description]
            for place, row in enumerate(rows.fetchall()):
                yield from ((table, name, place, value) for name, value in zip(names, row, strict=True))


def bits_of(value: object) -> int:
    """Give how many bits a stored value has."""
    if isinstance(value, int):
        return 31
    return (
        8 * len(value.encode() if isinstance(value, str) else value) if isinstance(value, str | bytes) else 0
    )


def flipped(value: object, bit: int) -> object:
    """Give the value with a bit flipped; itself where it would be no text any more."""
    if isinstance(value, int):
        return value ^ (1 << bit)
    assert isinstance(value, str | bytes)
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    raw[bit // 8] ^= 1 << bit % 8
    with suppress(UnicodeDecodeError):
        return raw.decode() if isinstance(value, str) else bytes(raw)
    return value


def says_the_same(one: object, two: object) -> bool:
    """Tell whether two packed values hold the same: a bit of the packing that changes nothing of it."""
    if not isinstance(one, bytes) or not isinstance(two, bytes) or not one.startswith(_ZSTD):
        return False
    unpacker = zstandard.ZstdDecompressor()
    try:
        held = [unpacker.decompress(each, max_output_size=1 << 24) for each in (one, two)]
    except zstandard.ZstdError:
        return False
    return held[0] == held[1]


def put(connection: sqlite3.Connection, table: str, column: str, place: int, value: object) -> None:
    """Write a value into the row at a place, whose order is that of all columns' reading."""
    names = [one[1] for one in connection.execute(f'PRAGMA table_info("{table}")')]
    row = connection.execute(f'SELECT * FROM "{table}"').fetchall()[place]
    mine = " AND ".join(f'"{name}" IS ?' for name in names)
    connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE {mine}', (value, *row))


def is_found(home: Path, table: str, column: str, place: int, value: object) -> bool:
    """Write a value in place of another, look, and put the file back."""
    path = home / DATABASE
    whole = path.read_bytes()
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA ignore_check_constraints = 1")
            put(connection, table, column, place, value)
        return bool(found(home))
    except sqlite3.IntegrityError:
        return True  # the database itself refuses it
    finally:
        path.write_bytes(whole)


@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("share", [25, pytest.param(1500, marks=pytest.mark.slow)])
def test_every_flipped_bit_of_a_value_is_found(home: Path, share: int) -> None:
    with closing(sqlite3.connect(home / DATABASE)) as connection:
        guarded = [one for one in places(connection) if one[:2] not in UNGUARDED and bits_of(one[3])]
    chance = random.Random(SEED)
    if os.environ.get("FLIPS") == "all" and share > 25:
        tries = [(one, bit) for one in guarded for bit in range(bits_of(one[3]))]
    else:
        columns = {one[:2]: [of for of in guarded if of[:2] == one[:2]] for one in guarded}
        chosen = [chance.choice(columns[chance.choice(list(columns))]) for _ in range(share)]
        tries = [(one, chance.randrange(bits_of(one[3]))) for one in chosen]
    unfound = [
        (one, bit)
        for one, bit in tries
        if (new := flipped(one[3], bit)) != one[3]
        and not says_the_same(one[3], new)
        and not is_found(home, *one[:3], new)
    ]
    assert unfound == [], f"seed {SEED}"
    assert found(home) == []

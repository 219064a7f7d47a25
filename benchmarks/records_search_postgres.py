# SPDX-License-Identifier: Apache-2.0
"""The searches of ``records_search`` on a PostgreSQL server: the same million records, the same questions.

The server is that of ``INSPECTOR_BENCH_POSTGRES`` (the URL of an empty database,
or of one that an earlier run has filled), else one of the tests' own, where
there is one; without either nothing is measured. "In SQL" is what the client
waits for the server's answers, the way there and back included; the processor
time is the client's and, on the same machine, the server's together. The
server's times depend on its settings, most of all ``shared_buffers``.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / folder) for folder in ("", "benchmarks", "tests/support")]

# ruff: noqa: E402  the folders are found only now
import peers
import psycopg
from _million_records import COUNT, SHOP, make
from postgres import database, plain, server
from records_search import (
    BYTES,
    COMBINED_MS,
    LIKE_RATIO,
    SEED,
    SINGLE_MS,
    Searcher,
    combined,
    figure,
    newest,
    searches,
    some,
    tell,
    word,
)
from sqlalchemy import Boolean, Connection, Table

from inspector.domain.record import Field, How
from inspector.storage.database import DATABASE
from inspector.storage.schema import metadata
from inspector.storage.server.address import address_of
from inspector.storage.server.connecting import reading_engine
from inspector.storage.server.database import ServerDatabase

_WEIGHED = ("record", "record_term", "record_day", "record_backlog", "failure")
_PARTS = (
    "ix_inspection_imei", "ix_inspection_imei2", "ix_inspection_meid", "ix_inspection_serial",
    "ix_inspection_order_line_id",
)  # fmt: skip
_GIN = ("ix_inspection_parts", "ix_record_words")
_INDEXES = (
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename = ANY(%s)"
    " AND indexname NOT IN (SELECT conindid::regclass::text FROM pg_constraint WHERE conindid <> 0)"
)


@contextmanager
def place() -> Iterator[str]:
    """Give the URL of a database; empty text where there is no server."""
    named = os.environ.get("INSPECTOR_BENCH_POSTGRES", "")
    if named or peers.PEERS["postgres"].path is None:
        yield named
        return
    with server() as first, database(first) as url:
        yield url


def fill(url: str, path: Path) -> None:
    """Copy every row of the file's tables, make the indexes at the end, and let the server count."""
    with closing(sqlite3.connect(path)) as source, psycopg.connect(plain(url), autocommit=True) as target:
        with suppress(psycopg.errors.InsufficientPrivilege):
            target.execute("SET session_replication_role = replica")  # keys were checked where it comes from
        indexes = target.execute(_INDEXES, (["inspection", *_WEIGHED],)).fetchall()
        for name, _ in indexes:
            target.execute(f"DROP INDEX {name}".encode())
        for table in metadata.sorted_tables:
            copy(source, target, table)
        for _, sql in indexes:
            target.execute(str(sql).encode())
        target.execute("VACUUM ANALYZE")


def copy(source: sqlite3.Connection, target: psycopg.Connection[tuple[object, ...]], table: Table) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    truths = [place for place, column in enumerate(table.columns) if isinstance(column.type, Boolean)]
    with target.cursor() as cursor:
        cursor.execute(f"DELETE FROM {table.name}".encode())
        with cursor.copy(f"COPY {table.name} ({names}) FROM STDIN".encode()) as into:
            for row in source.execute(f"SELECT {names} FROM {table.name}"):
                values = list(row)
                for at in truths:
                    values[at] = bool(values[at])
                into.write_row(values)


def server_time(connection: Connection) -> float:
    """Give the seconds of a processor that the server of a connection took so far; 0 if it is elsewhere."""
    driver = connection.connection.driver_connection
    try:
        said = Path(f"/proc/{driver.info.backend_pid}/schedstat").read_text() if driver is not None else ""
    except OSError:
        return 0.0
    return int(said.split()[0]) / 1e9 if said else 0.0


def like_scan(url: str, parts: list[str]) -> float:
    """Give the median time in ms of a search for a part of a number by reading every row."""
    times = []
    with psycopg.connect(plain(url)) as connection:
        connection.execute("SET enable_bitmapscan = off")
        for part in parts:
            began = time.perf_counter()
            connection.execute(
                "SELECT id FROM inspection WHERE imei LIKE %s ORDER BY id DESC LIMIT 50", (f"%{part}%",)
            ).fetchall()
            times.append(time.perf_counter() - began)
    return sorted(times)[len(times) // 2] * 1000


def weights(url: str) -> dict[str, float]:
    """Give the bytes a record of each table of the search, and of each index."""
    with psycopg.connect(plain(url)) as connection:
        rows = connection.execute(
            "SELECT c.relname, pg_relation_size(c.oid) FROM pg_class AS c"
            " LEFT JOIN pg_index AS x ON x.indexrelid = c.oid LEFT JOIN pg_class AS t ON t.oid = x.indrelid"
            " WHERE coalesce(t.relname, c.relname) = ANY(%s) OR c.relname = ANY(%s)",
            (list(_WEIGHED), [*_PARTS, *_GIN]),
        ).fetchall()
    return {str(name): round(size / COUNT, 1) for name, size in rows}


def measure(url: str, home: Path) -> None:
    kept = ServerDatabase(url, SHOP)
    began = time.perf_counter()
    if not kept.revision():
        kept.prepare()
        make(home)
        fill(url, home / DATABASE)
    filled = round(time.perf_counter() - began)
    ones = newest(COUNT)
    engine = reading_engine(address_of(url))
    searcher = Searcher(engine, server_time)
    for name, maker in searches(ones).items():
        tell(f"postgres_search_{name}", searcher.p95(maker), SINGLE_MS)
    tell("postgres_search_combined", searcher.p95(combined(ones)), COMBINED_MS)
    scan = like_scan(url, [one.imei[5:12] for one in ones[:: len(ones) // 5]])
    part = searcher.p95(lambda c: word(Field.IMEI, How.HAS, some(ones, c).imei[5:12])).inside
    more = {"scan_ms": round(scan), "ms": round(part, 3), "seed": SEED}
    figure("postgres_search_part_against_like", scan / part, "x faster", LIKE_RATIO, least=True, **more)
    weighed = weights(url)
    figure(
        "postgres_search_bytes", sum(weighed.values()), "bytes a record", BYTES, filled_s=filled, **weighed
    )
    engine.dispose()


def main() -> None:
    with place() as url, tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".records-") as folder:
        if not url:
            print("no PostgreSQL server: name an empty database in INSPECTOR_BENCH_POSTGRES", file=sys.stderr)
            return
        measure(url, Path(os.environ.get("INSPECTOR_BENCH_HOME", "") or folder))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""One moment of a store as a file of its own, taken while the bench writes on, and what it holds.

A reader in SQLite's log mode holds up nobody: the writer goes on, and what it
writes meanwhile is not in the copy. The copy is made in steps, so that a caller
may stop it or go slowly.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from inspector.domain.event import Json
from inspector.storage.backup_file import Each
from inspector.storage.database import connect, make_private
from inspector.storage.troubles import translate

_PAGES = 256
"""Pages a step: a megabyte."""


def snapshot(path: Path, target: Path, each: Each) -> None:
    """Copy the store at ``path`` as it is now to ``target``, which is not there yet, durably.

    ``each`` hears of pages. Raises StoreFull, StoreDamaged, StoreTrouble; then half a copy may be left.
    """

    def told(_: int, remaining: int, total: int) -> None:
        each(total - remaining, total)

    try:
        make_private(target)
        with closing(connect(path, read_only=True)) as source, closing(sqlite3.connect(target)) as copy:
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on: one moment
            source.backup(copy, pages=_PAGES, progress=told)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
    except (sqlite3.Error, OSError) as error:
        raise translate(error, path) from error


def facts_of(path: Path) -> dict[str, Json]:
    """Say what a store holds: its form, how many of what, the newest event and the head of each chain.

    Raises StoreDamaged, StoreTrouble.
    """
    try:
        with closing(connect(path, read_only=True)) as connection:
            return _facts(connection)
    except sqlite3.Error as error:
        raise translate(error, path) from error


def _facts(connection: sqlite3.Connection) -> dict[str, Json]:
    facts: dict[str, Json] = {
        "schema": str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    }
    for name, table in (
        ("inspections", "inspection"),
        ("certificates", "certificate"),
        ("events", "audit_event"),
        ("people", "person"),
        ("waiting", "outbox WHERE state IN ('pending', 'sending', 'parked')"),
    ):
        facts[name] = int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    newest = connection.execute("SELECT max(at) FROM audit_event").fetchone()[0]
    facts["newest_event"] = str(newest or "")
    # The row of the greatest number gives the other columns: SQLite promises it of max().
    heads = connection.execute(
        "SELECT shop_id, writer_id, max(seq), hash FROM audit_event GROUP BY shop_id, writer_id"
    )
    facts["heads"] = [
        {"shop": str(shop), "writer": str(writer), "seq": int(seq), "hash": bytes(digest).hex()}
        for shop, writer, seq, digest in heads
    ]
    return facts


def photos_named(path: Path) -> list[str]:
    """Give the hashes of the photos that a store names; raises StoreTrouble."""
    try:
        with closing(connect(path, read_only=True)) as connection:
            rows = connection.execute("SELECT DISTINCT sha256 FROM photo ORDER BY sha256").fetchall()
    except sqlite3.Error as error:
        raise translate(error, path) from error
    return [bytes(row[0]).hex() for row in rows]

# SPDX-License-Identifier: Apache-2.0
"""Homes with closed inspections in them, and a window that shows them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

from bench_window import Technician
from inspections import NOW, answered, deliveries, event, finished, opened, refused, signed
from PySide6.QtCore import Qt

from inspector import settings
from inspector.clock import SystemClock
from inspector.domain.finding import Outcome
from inspector.storage.database import DATABASE
from inspector.storage.store import SqlStore
from inspector.ui.records.model import PAGE
from inspector.ui.records.page import RecordsPage


def fill(home: Path, many: int = 12) -> None:
    """Write inspections into a training home, the odd ones refused for a failing point."""
    one = settings.save(settings.load(home), use="training")
    with closing(SqlStore(home, one.shop_id, one.bench_id, SystemClock())) as store:
        for number in range(many):
            phone = opened(number * 1111, at=NOW + timedelta(hours=number), shop=one.shop_id)
            name = ("Pixel 6a", "Galaxy S21")[number % 2]
            phone = replace(phone, is_training=True, identity=replace(phone.identity, model=name))
            store.open_inspection(phone, event(phone))
            if number % 2:
                phone = refused(answered(phone, 4, Outcome.FAIL, "does not ring"))
                store.refuse(phone, event(phone))
            else:
                closed, certificate = signed(finished(phone))
                store.sign(closed, certificate, deliveries(closed), event(closed))


def copy_many(home: Path, times: int) -> None:
    """Multiply the newest record in the tables that are listed: ``times`` more of the same."""
    import sqlite3

    with closing(sqlite3.connect(home / DATABASE)) as connection, connection:
        (last,) = connection.execute("SELECT max(id) FROM inspection").fetchone()
        names = [row[1] for row in connection.execute("PRAGMA table_info(inspection)")]
        rest = ", ".join(name for name in names if name not in ("id", "uid"))
        connection.execute(
            f"WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < {times})"
            f" INSERT INTO inspection (id, uid, {rest}) SELECT {last} + i, randomblob(16), {rest}"
            f" FROM n, inspection WHERE id = {last}"
        )
        names = [row[1] for row in connection.execute("PRAGMA table_info(record)") if row[1] != "id"]
        rest = ", ".join(names)
        connection.execute(
            f"INSERT INTO record (id, {rest}) SELECT i.id, {', '.join('r.' + name for name in names)}"
            f" FROM inspection AS i, record AS r WHERE r.id = {last} AND i.id > {last}"
        )


def at_records(
    technician: Callable[..., Technician], home: Path, many: int = 12, copies: int = 0
) -> tuple[Technician, RecordsPage]:
    """Sit down at a bench with ``many`` records, and open their page."""
    fill(home, many)
    if copies:
        copy_many(home, copies)
    one = technician(home, A1="android-good:pending")  # begins no inspection of its own
    one.press(Qt.Key.Key_F4)
    page = cast("RecordsPage", one.window.place("records"))
    one.until_page(page)
    one.until(lambda: page.model.rowCount() >= min(many, PAGE) and "ms" in page.field.said())
    return one, page

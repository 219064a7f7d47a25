# SPDX-License-Identifier: Apache-2.0
"""The page Sync: a card for each destination, and the rows that are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.domain.outbox import Cause, OutboxRow, RowState
from inspector.ui.desk import Desk, SyncStatus
from inspector.ui.sync.page import SyncPage

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROW = OutboxRow(1, "0" * 26, "registry", "certificate", b"{}", RowState.PENDING, 1, NOW, cause=Cause.TOKEN)


def said(page: SyncPage) -> list[str]:
    """Give what the cards say."""
    return [one.accessibleName() for one in page._cards._cards]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[SyncPage]:
    desk = Desk(tmp_path, None, "en")
    made = SyncPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    yield made
    desk.close()


def test_each_destination_says_how_it_stands(page: SyncPage) -> None:
    desk = page._desk
    sent = replace(ROW, id=2, destination="erp", state=RowState.DELIVERED, cause=Cause.NONE)
    down = replace(ROW, id=3, destination="shop", kind="record", cause=Cause.DOWN)
    names = ("registry", "erp", "shop", "market")
    desk.sync_changed.emit(SyncStatus(True, True, (ROW, sent, down), destinations=names))
    clock = NOW.astimezone().strftime("%H:%M:%S")
    assert said(page) == [
        "Registry, Wants a new token, 1 wait",
        "erp, Up to date",
        f"shop, Not answering, 1 wait, next try {clock}",
        "market, Up to date",
    ]
    then = [page.model.then(row) for row in (ROW, sent, down)]
    assert then == ["with a new token", "", clock]
    rows = (replace(ROW, state=RowState.DELIVERED, cause=Cause.NONE), replace(sent, state=RowState.PARKED))
    desk.sync_changed.emit(SyncStatus(True, False, rows, destinations=names[:2]))
    assert said(page)[:2] == ["Registry, Up to date", "erp, 1 refused"]


def test_f_shows_one_kind_of_rows_after_the_other(page: SyncPage, qtbot: QtBot) -> None:
    parked = replace(ROW, id=2, state=RowState.PARKED, cause=Cause.REFUSED)
    done = replace(ROW, id=3, state=RowState.DELIVERED, cause=Cause.NONE)
    page._desk.sync_changed.emit(SyncStatus(True, False, (ROW, parked, done), destinations=("registry",)))

    def shown() -> list[int]:
        rows = (page.model.row_at(place) for place in range(page.model.rowCount()))
        return [row.id for row in rows if row is not None]

    page.choose(1)
    seen = [shown()]
    for _ in range(4):
        page._filter.trigger()
        seen.append(shown())
    assert seen == [[3, 2, 1], [2], [1], [3], [3, 2, 1]]
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.id == 2, "what was chosen is chosen again when it is seen again"

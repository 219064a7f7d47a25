# SPDX-License-Identifier: Apache-2.0
"""The page Sync names its destinations, and the one that wants a new token."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from inspector.domain.outbox import Cause, OutboxRow, RowState
from inspector.ui.desk import Desk, SyncStatus
from inspector.ui.sync.page import SyncPage

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROW = OutboxRow(1, "0" * 26, "registry", "certificate", b"{}", RowState.PENDING, 1, NOW, cause=Cause.TOKEN)


def test_the_card_says_who_wants_a_new_token_until_it_has_one(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path, None, "en")
    page = SyncPage(desk)
    qtbot.addWidget(page)
    other = replace(ROW, id=2, destination="erp", state=RowState.DELIVERED, cause=Cause.NONE)
    desk.sync_changed.emit(SyncStatus(True, True, (ROW, other)))
    said = page._card.accessibleName()
    assert said.startswith("Registry, erp, Wants a new token: Registry")
    sent = replace(ROW, state=RowState.DELIVERED, cause=Cause.NONE)
    desk.sync_changed.emit(SyncStatus(True, False, (sent, other)))
    assert page._card.accessibleName() == "Registry, erp, Up to date"
    desk.close()

# SPDX-License-Identifier: Apache-2.0
"""How sync stands, in the header and on the rail of every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.outbox import RowState
from inspector.ui.desk import SyncStatus
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.rail import Rail


def show_standing(header: Header, rail: Rail, status: SyncStatus) -> None:
    """Say how many rows wait, and whether the registry answers."""
    translate = QCoreApplication.translate
    waiting = status.count(RowState.PENDING, RowState.SENDING)
    rail.set_count("sync", status.count(RowState.PARKED))
    if not status.has_destination:
        header.set_sync(translate("MainWindow", "No registry"))
    elif status.is_offline:
        words = translate("MainWindow", "Offline, {count} waiting").format(count=waiting)
        header.set_sync(words, Icon.OFFLINE, trouble=True)
    elif waiting:
        header.set_sync(translate("MainWindow", "{count} waiting").format(count=waiting))
    else:
        header.set_sync(translate("MainWindow", "Synced"))

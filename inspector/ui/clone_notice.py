# SPDX-License-Identifier: Apache-2.0
"""Says at the start, and whenever it turns up, that this bench may have been copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inspector.domain.outbox import RowState
from inspector.ui.widgets.notice import Gravity, NoticeText

if TYPE_CHECKING:
    from inspector.domain.errors import Fault
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk, SyncStatus
    from inspector.ui.main_window import MainWindow
    from inspector.wiring import App


def _look(app: App, _: Bench) -> tuple[Fault, ...]:
    from inspector.wiring.clones import clone_faults

    return tuple(clone_faults(app))


class CloneNotice(QObject):
    """Looks whenever a destination has refused more or fewer rows than before; tells what is new."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._refused = 0
        self._told: tuple[Fault, ...] = ()
        self._open = QAction(self)
        self._open.triggered.connect(lambda _checked=False: window.go("sync"))
        desk.sync_changed.connect(self._on_sync)

    def _on_sync(self, status: SyncStatus) -> None:
        refused = status.count(RowState.PARKED)
        if refused != self._refused:
            self._refused = refused
            self._desk.do(_look, self._on_faults)

    def _on_faults(self, faults: tuple[Fault, ...]) -> None:
        is_new = not set(faults) <= set(self._told)
        self._told = faults
        if not is_new:
            return
        happened = self.tr("Other certificates exist under this bench's numbers: {count}.").format(
            count=len(faults)
        )
        to_do = self.tr(
            "It was copied, or its store was restored. Stop signing, and run 'inspector db check'."
        )
        self._open.setText(self.tr("Open Sync"))
        self._window.notice.tell(NoticeText(happened, to_do, Gravity.ERROR), self._open)

# SPDX-License-Identifier: Apache-2.0
"""Says wherever one is what the care for the bench's data found, and takes it away once it is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inspector.ui import words
from inspector.ui.widgets.notice import Gravity, NoticeText

if TYPE_CHECKING:
    from inspector.domain.errors import BenchTrouble
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow

_GRAVE = frozenset({"reserve", "check"})
_CHECK = "check"


class CareNotices(QObject):
    """Hears of the chores; a notice leads to the part of the settings that they are set in."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._told: dict[str, str] = {}
        self._open = QAction(self)
        self._open.triggered.connect(lambda _checked=False: window.go("settings:database"))
        self._close = QAction(self)
        self._close.triggered.connect(lambda _checked=False: window.notice.clear())
        desk.care_told.connect(self._on_told)

    def _on_told(self, chore: str, trouble: BenchTrouble | None) -> None:
        if trouble is not None:
            self._tell(chore, trouble)
        elif chore == _CHECK:
            self._close.setText(self.tr("Close this notice"))
            checked = self.tr("Every record was checked after the stop.")
            self._window.notice.tell(NoticeText(checked, self.tr("Nothing is wrong.")), self._close)
        elif self._window.notice.says(self._told.pop(chore, "")):
            self._window.notice.clear()

    def _tell(self, chore: str, trouble: BenchTrouble) -> None:
        happened = self._told[chore] = words.say(trouble.title)
        gravity = Gravity.ERROR if chore in _GRAVE else Gravity.ATTENTION
        self._open.setText(self.tr("Open Settings"))
        self._window.notice.tell(NoticeText(happened, words.say(trouble.advice), gravity), self._open)

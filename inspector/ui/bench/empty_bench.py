# SPDX-License-Identifier: Apache-2.0
"""The bench with nothing plugged in: what to do, what was left unfinished, what was finished last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from inspector.storage.first_rows import ClosedRow, FirstRows, OpenRow
    from inspector.ui.widgets.device_lines import DeviceLine, DeviceLines

# The lines are imported with the first of them: the window paints before.


class EmptyBench(QWidget):
    """What stands in the field of tiles before the first of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState(
            Icon.PLUG_IN, self.tr("Plug in a phone. It starts by itself."), self.tr("Up to 64 at once.")
        )
        self.groups: tuple[DeviceLines, ...] = ()
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._state, 1)
        self._column.addLayout(self._row)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, rows: FirstRows) -> None:
        """Show these devices in the place of those before."""
        from inspector.ui.widgets.device_lines import DeviceLines

        for old in self.groups:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        groups = (
            (self.tr("Not finished: plug in to go on"), [self._left(one) for one in rows.unfinished]),
            (self.tr("Finished last"), [_done(one) for one in rows.closed]),
        )
        self.groups = tuple(DeviceLines(title, lines) for title, lines in groups if lines)
        for group in self.groups:
            self._row.addWidget(group, 1, Qt.AlignmentFlag.AlignTop)
            group.show()
        self._column.activate()

    def _left(self, row: OpenRow) -> DeviceLine:
        from inspector.ui.widgets.device_lines import DeviceLine

        words = self.tr("{count} answered").format(count=row.answered)
        return DeviceLine(_name(row), _tail(row), words)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.xl, 0, space.xl, space.l)
        self._row.setSpacing(space.xl)


def _done(row: ClosedRow) -> DeviceLine:
    from inspector.domain.grading import Grade
    from inspector.ui.widgets.device_lines import DeviceLine
    from inspector.ui.widgets.states import DeviceState, device_word, grade_word

    state = DeviceState.CERTIFIED if row.verdict == "certified" else DeviceState.REFUSED
    grade = grade_word(Grade(row.grade)) if row.grade in set(Grade) else ""
    return DeviceLine(
        _name(row), _tail(row), " · ".join(part for part in (device_word(state), grade) if part)
    )


def _name(row: OpenRow | ClosedRow) -> str:
    from PySide6.QtCore import QCoreApplication

    return row.model or QCoreApplication.translate("Scene", "Unknown device")


def _tail(row: OpenRow | ClosedRow) -> str:
    number = row.imei or row.serial
    return f"…{number[-5:]}" if number else ""

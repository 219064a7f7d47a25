# SPDX-License-Identifier: Apache-2.0
"""List the media of a device, each with what is on record of its erase; one of them is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import colour, lines, paint_card, paint_lines

_EMPHASIS = 2.4
_MOST_LINES = 3


@dataclass(frozen=True, slots=True)
class MediaRow:
    """One medium: the text that names it in records, its words, what is on record, whether that is done.

    ``is_open`` is one that has to be erased and was not yet.
    """

    id: str
    text: str
    detail: str
    is_done: bool = False
    is_open: bool = True


class _Row(QAbstractButton):
    def __init__(self, row: MediaRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.setText(row.text)
        self.setCheckable(True)
        self.setAccessibleName(f"{row.text}, {row.detail}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        # A page's Space must not win over the medium that has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.rail * 2, self.height_at(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.height_at(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        if self.isChecked() and self.isEnabled():
            box = self.rect().adjusted(0, 0, -1, -1)
            paint_card(painter, box, fill="surface", edge="ink", radius=current.radius.control)
        icon, ink = self._look()
        left = QPoint(current.space.s, current.space.xs + 1)
        edge = current.size.icon_text
        paint_icon(painter, left, icon, colour(ink).name(), edge, _EMPHASIS)
        room = self._room()
        role = current.type.body_strong if self.isChecked() else current.type.body
        used = paint_lines(painter, room, self.row.text, role, "ink", limit=_MOST_LINES)
        room.translate(0, used)
        words: ColourName = "ink2" if self.row.is_done else "ink3"
        paint_lines(painter, room, self.row.detail, current.type.small, words, limit=_MOST_LINES)
        painter.end()

    def height_at(self, width: int) -> int:
        """Return the height at which nothing of it is cut."""
        current = theme()
        room = self._room(width).width()
        roles = ((current.type.body_strong, self.row.text), (current.type.small, self.row.detail))
        text = sum(role.line * len(lines(role, words, room, _MOST_LINES)) for role, words in roles)
        return max(text + 2 * current.space.xs, current.size.control)

    def _room(self, width: int | None = None) -> QRect:
        current = theme()
        x = 2 * current.space.s + current.size.icon_text
        return QRect(x, current.space.xs, max(1, (width or self.width()) - x - current.space.s), 0)

    def _look(self) -> tuple[Icon, ColourName]:
        if self.row.is_done:
            return Icon.PASS, "ok"
        return (Icon.ERASE, "warn") if self.row.is_open else (Icon.NOT_APPLICABLE, "ink3")


class MediaList(QWidget):
    """Media one under the other, of which one is chosen.

    Signals:
        chosen: a person chose; carries the medium's id. Not sent by ``set_value``.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space.xxs)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme_source().changed.connect(self._on_theme_changed)

    def rows(self) -> tuple[MediaRow, ...]:
        """Return what is shown."""
        return tuple(one.row for one in self._rows)

    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Return the rows as they are pressed, in their order."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[MediaRow]) -> None:
        """Show these; the chosen one stays where it is still there."""
        if self.rows() == tuple(rows):
            return
        kept = self.value()
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(one) for one in rows]
        self.set_value(kept)

    def value(self) -> str:
        """Return the id of the chosen medium; empty while none is."""
        return next((one.row.id for one in self._rows if one.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without telling."""
        for one in self._rows:
            one.setChecked(one.row.id == value)

    def _row(self, row: MediaRow) -> _Row:
        made = _Row(row, self)
        made.clicked.connect(lambda: self._on_clicked(row.id))
        self._column.addWidget(made)
        return made

    def _on_clicked(self, chosen: str) -> None:
        self.set_value(chosen)
        self.chosen.emit(chosen)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.xxs)
        for one in self._rows:
            one.setFixedHeight(one.height_at(one.width()))
            one.update()

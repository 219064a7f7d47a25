# SPDX-License-Identifier: Apache-2.0
"""Choose one of many rows, each with a note: printers, sections, people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import RIGHT, colour, lines, paint_card, paint_line, paint_lines

_TAKEN = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Option:
    """One row: the value it stands for, its words, an icon, a note at its right."""

    value: str
    text: str
    note: str = ""
    icon: Icon | None = None


class OptionRow(QAbstractButton):
    """A row of 44 px and more; checked is what is chosen, said by a tick and a strong edge too."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self.setText(option.text)
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAccessibleName(", ".join(part for part in (option.text, option.note) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_source().changed.connect(self._on_theme_changed)

    def nextCheckState(self) -> None:
        """Leave the mark where it is: the list decides."""

    def event(self, event: QEvent) -> bool:
        # A page's own Space must not win over the row that has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _TAKEN
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self._height_at(self.width()))

    def _height_at(self, width: int) -> int:
        shown = lines(theme().type.body_strong, self.text(), self._words_width(width), 2)
        return max(theme().size.control, len(shown) * theme().type.body.line + theme().space.s)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.queue, self._height_at(max(self.width(), theme().size.rail * 2)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.rail * 2, theme().size.control)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        is_strong = self.isEnabled() and (self.isChecked() or self.underMouse())
        paint_card(
            painter,
            self.rect(),
            fill="accentsoft" if self.isChecked() else "surface",
            edge="ink" if is_strong else "border",
            width=current.size.heavy if self.isChecked() else current.size.hair,
            radius=current.radius.control,
        )
        ink: ColourName = "ink" if self.isEnabled() else "ink3"
        self._paint_mark(painter, ink)
        role = current.type.body_strong if self.isChecked() else current.type.body
        left, width = self._words_left(), self._words_width(self.width())
        shown = lines(role, self.text(), width, 2)
        top = (self.height() - len(shown) * role.line) // 2
        paint_lines(painter, QRect(left, top, width, self.height()), self.text(), role, ink)
        room = QRect(left + width, 0, self.width() - left - width - current.space.s, self.height())
        paint_line(painter, room, self.option.note, current.type.table, "ink2", RIGHT)
        painter.end()

    def _paint_mark(self, painter: QPainter, ink: ColourName) -> None:
        current = theme()
        edge = current.size.icon_text
        icon = self.option.icon or (Icon.PASS if self.isChecked() else None)
        if icon is not None:
            top = QPoint(current.space.s, (self.height() - edge) // 2)
            paint_icon(painter, top, icon, colour(ink).name(), edge)

    def _words_left(self) -> int:
        return theme().space.s + theme().size.icon_text + theme().space.xs

    def _words_width(self, width: int) -> int:
        free = width - self._words_left() - theme().space.s
        if not self.option.note:
            return free
        note = text_width(theme().type.table, self.option.note) + theme().space.xs
        return free - min(note, free * 2 // 5)

    def _step(self, step: int) -> None:
        owner = self.parentWidget()
        rows = owner.rows if isinstance(owner, OptionList) else []
        at = rows.index(self) + step if self in rows else -1
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._height_at(self.width()))
        self.updateGeometry()
        self.update()


class OptionList(QWidget):
    """Rows under each other; arrows move, Space, Enter or a touch choose.

    Signals:
        chosen: a person chose; carries the value.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[OptionRow] = []
        self._value = ""
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_options(self, options: Sequence[Option]) -> None:
        """Show other rows, where they are others."""
        if [row.option for row in self.rows] == list(options):
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(option) for option in options]
        self.set_value(self._value)

    def set_value(self, value: str) -> None:
        """Mark the row of a value, without telling."""
        self._value = value
        for row in self.rows:
            row.setChecked(row.option.value == value)

    def value(self) -> str:
        """Give the value that is marked."""
        return self._value

    def _row(self, option: Option) -> OptionRow:
        row = OptionRow(option, self)
        row.clicked.connect(lambda _checked=False: self.chosen.emit(option.value))
        self._column.addWidget(row)
        row.show()
        return row

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.xs)

# SPDX-License-Identifier: Apache-2.0
"""One person of the sign-in page: initials, name, role, when last here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, RIGHT, colour, paint_card, paint_line

_TAKEN = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PersonData:
    """What a row shows: ``seen`` is when the person was last here, ``is_locked`` after wrong PINs."""

    id: str
    name: str
    role: str
    seen: str = ""
    is_locked: bool = False


def initials(name: str) -> str:
    """Give two letters that stand for a name: of two words the first of each, else the first two."""
    words = [word for word in name.split() if word[0].isalnum()]
    if len(words) > 1:
        return (words[0][0] + words[-1][0]).upper()
    return "".join(words or name)[:2].capitalize()


class PersonRow(QAbstractButton):
    """A row of 72 px; checked is who is chosen. Space and Enter choose, as a click does."""

    def __init__(self, data: PersonData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_data(data)

    @property
    def data(self) -> PersonData:
        """Give what is shown."""
        return self._data

    def set_data(self, data: PersonData) -> None:
        """Show a person."""
        self._data = data
        locked = self.tr("locked") if data.is_locked else ""
        parts = (data.name, data.role, locked, data.seen)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        size = theme().size
        return QSize(size.queue + size.rail, size.pin)

    def minimumSizeHint(self) -> QSize:
        size = theme().size
        return QSize(size.fact_name + 2 * size.control, size.pin)

    def event(self, event: QEvent) -> bool:
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
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        is_strong = self.isChecked() or self.underMouse()
        edge: ColourName = "ink" if is_strong else "line"
        width = current.size.heavy if self.isChecked() else current.size.hair
        paint_card(painter, self.rect(), edge=edge, width=width)
        left = self._paint_initials(painter)
        right = self._paint_seen(painter, left)
        self._paint_names(painter, left, right)
        painter.end()

    def _paint_initials(self, painter: QPainter) -> int:
        current = theme()
        edge = current.size.control - current.space.xxs
        box = QRect(current.space.m, (self.height() - edge) // 2, edge, edge)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink" if self.isChecked() else "sunken"))
        painter.drawEllipse(QPointF(box.center()) + QPointF(0.5, 0.5), edge / 2, edge / 2)
        painter.restore()
        ink: ColourName = "canvas" if self.isChecked() else "ink"
        paint_line(painter, box, initials(self._data.name), current.type.body_strong, ink, CENTER)
        return box.right() + current.space.s

    def _paint_seen(self, painter: QPainter, left: int) -> int:
        """Say when, where the names leave room for it; return where it begins."""
        current = theme()
        text = self.tr("locked") if self._data.is_locked else self._data.seen
        ink: ColourName = "bad" if self._data.is_locked else "ink3"
        role = current.type.body
        right = self.width() - current.space.m
        width = text_width(role, text) + 1
        names = max(text_width(current.type.body_strong, self._data.name), text_width(role, self._data.role))
        if not self._data.is_locked and left + names + current.space.xs > right - width:
            return right
        paint_line(painter, QRect(right - width, 0, width, self.height()), text, role, ink, RIGHT)
        return right - width - current.space.xs

    def _paint_names(self, painter: QPainter, left: int, right: int) -> None:
        kind = theme().type
        top = (self.height() - 2 * kind.body.line) // 2
        row = QRect(left, top, right - left, kind.body.line)
        paint_line(painter, row, self._data.name, kind.body_strong, "ink")
        row.translate(0, kind.body.line)
        paint_line(painter, row, self._data.role, kind.body, "ink2")

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

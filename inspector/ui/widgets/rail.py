# SPDX-License-Identifier: Apache-2.0
"""The rail at the window's left edge: the places, with what waits in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, colour, paint_card, paint_line


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the rail: a stable id, icon, word, and its key's name for the tool tip."""

    id: str
    icon: Icon
    text: str
    key: str = ""


class _PlaceButton(QAbstractButton):
    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.count = 0
        self.setCheckable(True)
        self.setText(place.text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{place.text}  {place.key}".strip())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.tell()

    def words_width(self) -> int:
        """Give how wide it has to be for its word; a small window shows the icon alone."""
        if theme().compact:
            return 0
        return text_width(theme().type.small_strong, self.text()) + theme().space.xxs

    def tell(self) -> None:
        """Say the place and its count to who cannot see them."""
        count = self.tr("%n waiting", "", self.count) if self.count else ""
        self.setAccessibleName(", ".join(part for part in (self.place.text, count) if part))
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark where it is: the window decides where it goes."""

    def sizeHint(self) -> QSize:
        size = theme().size
        return QSize(size.rail, size.rail_item)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        here = self.isChecked()
        ink: ColourName = "canvas" if here else "ink" if self.underMouse() else "ink2"
        if here:
            radius = current.radius.control
            paint_card(painter, self.rect(), fill="ink", edge=None, radius=radius)
        edge = current.size.icon_verdict
        role = current.type.small_strong
        words = 0 if current.compact else role.line + current.size.focus_width
        top = (self.height() - edge - words) // 2
        left = (self.width() - edge) // 2
        paint_icon(painter, QPoint(left, top), self.place.icon, colour(ink).name(), edge)
        if words:
            row = QRect(0, top + edge + current.size.focus_width, self.width(), role.line)
            paint_line(painter, row, self.text(), role, ink, CENTER)
        if self.count:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        current = theme()
        role = current.type.small_strong
        text = str(self.count) if self.count < 100 else "99+"
        height = role.line + 2
        width = max(height, text_width(role, text) + current.space.xs)
        rect = QRect(self.width() - width - current.size.focus_width, current.size.focus_gap, width, height)
        paint_card(painter, rect, fill="warn", edge="warnink", radius=height // 2)
        paint_line(painter, rect, text, role, "onwarn", CENTER)


class Rail(QWidget):
    """The places one under the other; ``last`` (settings) stands at the bottom.

    Signals:
        chosen: a person wants to go there; carries the place's id.
    """

    chosen = Signal(str)

    def __init__(
        self, places: Sequence[Place], last: Place | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _PlaceButton] = {}
        self._column = QVBoxLayout(self)
        for place in places:
            self._add(place)
        self._column.addStretch()
        if last is not None:
            self._add(last)
        self.setAccessibleName(self.tr("Places"))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_current(self, place_id: str) -> None:
        """Mark where the window is."""
        for key, button in self._buttons.items():
            button.setChecked(key == place_id)

    def set_count(self, place_id: str, count: int) -> None:
        """Show how much there waits for this person; 0 shows nothing. Unknown ids raise KeyError."""
        button = self._buttons[place_id]
        if count != button.count:
            button.count = count
            button.tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hair = theme().size.hair
        painter.fillRect(QRect(self.width() - hair, 0, hair, self.height()), colour("line"))
        painter.end()

    def _add(self, place: Place) -> None:
        button = _PlaceButton(place, self)
        button.clicked.connect(lambda: self.chosen.emit(place.id))
        self._buttons[place.id] = button
        self._column.addWidget(button)

    def _on_theme_changed(self) -> None:
        current = theme()
        margin = current.space.xs - (current.size.heavy if current.compact else 0)
        self._column.setContentsMargins(margin, margin, margin + current.size.hair, margin)
        self._column.setSpacing(current.space.xxs)
        words = max((one.words_width() for one in self._buttons.values()), default=0)
        self.setFixedWidth(max(current.size.rail, words + 2 * margin + current.size.hair))
        for button in self._buttons.values():
            button.updateGeometry()
            button.update()

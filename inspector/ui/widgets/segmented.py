# SPDX-License-Identifier: Apache-2.0
"""Choose one of two to five, all in sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import colour, paint_card, paint_line

_EMPHASIS = 2.4


@dataclass(frozen=True, slots=True)
class Choice:
    """One segment: the value it stands for and its words."""

    value: str
    text: str


class _Segment(QAbstractButton):
    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setCheckable(True)
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def event(self, event: QEvent) -> bool:
        # A page's Space must not win over the segment that has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
        ):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        current = theme()
        words = text_width(current.type.body_strong, self.text())
        return QSize(words + 2 * current.space.xs, current.size.control)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        chosen = self.isChecked()
        ink: ColourName = "canvas" if chosen else ("ink" if self.isEnabled() else "ink3")
        role = current.type.body_strong if chosen else current.type.body
        words = min(text_width(role, self.text()), self.width())
        mark = current.size.icon_small + current.space.xxs if chosen else 0
        x = max(0, (self.width() - words - mark) // 2)
        if chosen:
            top = QPoint(x, (self.height() - current.size.icon_small) // 2)
            paint_icon(painter, top, Icon.PASS, colour(ink).name(), current.size.icon_small, _EMPHASIS)
        paint_line(
            painter, QRect(x + mark, 0, self.width() - x - mark, self.height()), self.text(), role, ink
        )
        painter.end()


class Segmented(QWidget):
    """Two to five choices side by side; they wrap to two rows where the width does not do.

    Signals:
        chosen: a person chose; carries the choice's value. Not sent by ``set_value``.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[_Segment] = []
        self._group = QButtonGroup(self)
        self._add(choices)
        self._group.buttonClicked.connect(self._on_clicked)
        self._group.buttonToggled.connect(self._on_toggled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme_source().changed.connect(self._on_theme_changed)

    def value(self) -> str:
        """Return the chosen value; empty while none is."""
        checked = self._group.checkedButton()
        return checked.choice.value if isinstance(checked, _Segment) else ""

    def set_value(self, value: str) -> None:
        """Choose without telling; empty: none is chosen."""
        self._group.setExclusive(False)
        for segment in self._segments:
            segment.setChecked(segment.choice.value == value)
        self._group.setExclusive(True)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; none of them is chosen."""
        if [segment.choice for segment in self._segments] == list(choices):
            return
        for old in self._segments:
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        self._add(choices)
        for segment in self._segments:
            segment.show()
        self._on_theme_changed()

    def _add(self, choices: Sequence[Choice]) -> None:
        self._segments = [_Segment(choice, self) for choice in choices]
        for segment in self._segments:
            self._group.addButton(segment)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._segments, len(self._segments)), theme().size.control)

    def minimumSizeHint(self) -> QSize:
        rows = self._split()
        return QSize(max(self._needed(row, 1) for row in rows), theme().size.control)

    def heightForWidth(self, width: int) -> int:
        return len(self._rows(width)) * theme().size.control

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme().radius.control
        paint_card(painter, self.rect(), fill="surface", edge="border", radius=radius)
        self._paint_chosen(painter, radius)
        for segment in self._segments:
            if segment.x() > self._inset():
                edge = QRect(
                    segment.x() - theme().size.hair, segment.y(), theme().size.hair, segment.height()
                )
                painter.fillRect(edge, colour("border"))
            elif segment.y() > self._inset():
                painter.fillRect(QRect(0, segment.y(), self.width(), theme().size.hair), colour("border"))
        painter.end()

    def _paint_chosen(self, painter: QPainter, radius: int) -> None:
        inset = self._inset()
        outline = QPainterPath()
        outline.addRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius - 1, radius - 1
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline)
        checked = self._group.checkedButton()
        if checked is not None:
            painter.fillRect(checked.geometry(), colour("ink" if checked.isEnabled() else "ink3"))
        painter.restore()

    def _inset(self) -> int:
        return theme().size.hair

    def _needed(self, row: Sequence[_Segment], marks: int) -> int:
        """Return the width of a row whose words show whole, with room for that many marks."""
        edges = 2 * self._inset() + len(row) - 1
        return sum(segment.sizeHint().width() for segment in row) + edges + marks * self._mark()

    def _mark(self) -> int:
        return theme().size.icon_small + theme().space.xxs

    def _split(self) -> list[list[_Segment]]:
        half = (len(self._segments) + 1) // 2
        return [self._segments[:half], self._segments[half:]]

    def _rows(self, width: int) -> list[list[_Segment]]:
        fits = self._needed(self._segments, 1) <= width
        return [self._segments] if fits or len(self._segments) < 3 else self._split()

    def _place(self) -> None:
        rows = self._rows(self.width())
        inset = self._inset()
        height = (self.height() - 2 * inset) // len(rows)
        for index, row in enumerate(rows):
            self._place_row(row, inset + index * height, height)

    def _place_row(self, row: list[_Segment], y: int, height: int) -> None:
        x = self._inset()
        for segment, width in zip(row, self._widths(row), strict=True):
            segment.setGeometry(x, y, width, height)
            x += width + theme().size.hair

    def _widths(self, row: list[_Segment]) -> list[int]:
        """Share the width; the chosen one gets its mark's room alone where not all can have it."""
        if not row:
            return []
        roomy = self._needed(row, len(row)) <= self.width()
        wanted = [
            segment.sizeHint().width() + (self._mark() if roomy or segment.isChecked() else 0)
            for segment in row
        ]
        free = self.width() - 2 * self._inset() - (len(row) - 1) * theme().size.hair
        shared, rest = divmod(free - sum(wanted), len(row))
        return [width + shared + (1 if index < rest else 0) for index, width in enumerate(wanted)]

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.chosen.emit(button.choice.value)

    def _on_toggled(self) -> None:
        self._place()
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.setFixedHeight(self.heightForWidth(self.width()))
        self._place()
        self.update()

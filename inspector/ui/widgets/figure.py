# SPDX-License-Identifier: Apache-2.0
"""Show a number large, with its unit and what the limit says to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.domain.finding import Outcome
from inspector.ui.theme.fonts import metrics, text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.painting import elided, paint_line
from inspector.ui.widgets.state_mark import StateMark

_NARROW_SPACE = "\u00a0"


class Figure(QWidget):
    """A number and its unit on one base line; what is no number shows smaller when it is long."""

    def __init__(self, value: str = "", unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self._unit = unit
        self._ink: ColourName = "ink"
        self._is_loud = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)
        self.set_value(value, unit)

    def set_value(
        self, value: str, unit: str = "", ink: ColourName = "ink", *, is_loud: bool = False
    ) -> None:
        """Show this value as it stands; a minus is shown as a true minus.

        ``is_loud``: as large as a value, though its ink says that it is none.
        """
        self._is_loud = is_loud
        self._value = value.replace("-", "−", 1) if value.startswith("-") else value
        self._unit = unit
        self._ink = ink
        self.setAccessibleName(f"{self._value}{_NARROW_SPACE}{unit}".strip())
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        kind = theme().type
        return QSize(self._value_width() + self._unit_width() + 1, kind.figure.line)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme().size.rail), theme().type.figure.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        kind = theme().type
        painter = QPainter(self)
        room = self.width() - self._unit_width()
        role = self._role()
        if text_width(role, self._value) > room:
            role = kind.tile
        shown = elided(role, self._value, room)
        paint_line(painter, QRect(0, 0, room, self.height()), shown, role, self._ink)
        if self._unit:
            base = (self.height() - metrics(role).height()) // 2 + metrics(role).ascent()
            top = base - metrics(kind.unit).ascent()
            left = text_width(role, shown) + theme().space.xxs
            row = QRect(left, top, self.width() - left, metrics(kind.unit).height())
            paint_line(painter, row, self._unit, kind.unit, "ink2")
        painter.end()

    def _role(self) -> TypeRole:
        """Pick the type: what is no value does not shout."""
        return theme().type.figure if self._is_loud or self._ink == "ink" else theme().type.title

    def _value_width(self) -> int:
        return text_width(self._role(), self._value)

    def _unit_width(self) -> int:
        if not self._unit:
            return 0
        return theme().space.xxs + text_width(theme().type.unit, self._unit)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class FigureLabel(QWidget):
    """A figure and, at its right, a pill that says whether it meets its limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Figure()
        self._mark = StateMark(Outcome.PASS, pill=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._figure, 1)
        row.addWidget(self._mark)
        self.set_value("")

    def set_value(
        self,
        value: str,
        unit: str = "",
        judgement: Outcome | None = None,
        judgement_text: str = "",
        ink: ColourName = "ink",
    ) -> None:
        """Show a value; without a judgement there is no pill, ``judgement_text`` is its words."""
        self._figure.set_value(value, unit, ink)
        self._mark.setVisible(judgement is not None)
        if judgement is not None:
            self._mark.set_state(judgement, judgement_text)
        names = [self._figure.accessibleName(), self._mark.text() if judgement is not None else ""]
        self.setAccessibleName(", ".join(name for name in names if name))

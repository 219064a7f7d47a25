# SPDX-License-Identifier: Apache-2.0
"""Show the defect codes of a point, each with its digit; a click gives one too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.keycap import caps_width, paint_caps
from inspector.ui.widgets.painting import paint_line


@dataclass(frozen=True, slots=True)
class Code:
    """A defect code of a point: the key that gives it, and its words."""

    key: str
    text: str


class CodeRow(QWidget):
    """The codes under a stage, ``Fails with a code: 1 none felt 2 weak``, in as many rows as they need.

    ``lead`` stands before them; in a small window it is left out.

    Signals:
        chosen: a code was clicked; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead or self.tr("Fails with a code:")
        self._codes: tuple[Code, ...] = ()
        self._kept: dict[int, list[tuple[Code | None, QRect]]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_source().changed.connect(self._on_theme_changed)

    def set_codes(self, codes: Sequence[Code]) -> None:
        """Show these codes; none hides the row."""
        self._codes = tuple(codes)
        self._kept.clear()
        if not codes:
            self.hide()
        elif self.parentWidget() is not None:  # alone it would become a window
            self.show()
        self.setAccessibleName(", ".join(f"{code.key} {code.text}" for code in codes))
        self._on_theme_changed()

    def place_of(self, key: str) -> QRect:
        """Return where the code of a key stands; a null one where there is none."""
        places = self._places(self.width())
        return next((rect for code, rect in places if code is not None and code.key == key), QRect())

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((rect.bottom() + 1 for _, rect in places), default=0)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > theme().size.rail else theme().size.stage_text
        return QSize(theme().size.rail, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((self._width_of(code) for code in self._codes), default=0), self._row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for code, rect in self._places(self.width()):
            if code is not None and rect.contains(at) and event.button() == Qt.MouseButton.LeftButton:
                self.chosen.emit(code.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        for code, rect in self._places(self.width()):
            if code is None:
                paint_line(painter, rect, self._lead, current.type.body, "ink2")
                continue
            paint_caps(painter, QPoint(rect.x(), rect.center().y()), (code.key,))
            words = rect.adjusted(caps_width((code.key,)) + current.space.xs, 0, 0, 0)
            paint_line(painter, words, code.text, current.type.body, "ink")
        painter.end()

    def _row_height(self) -> int:
        current = theme()
        is_low = current.compact and not current.touch
        return current.size.control_small if is_low else current.size.control

    def _width_of(self, code: Code) -> int:
        current = theme()
        return caps_width((code.key,)) + current.space.xs + text_width(current.type.body, code.text) + 1

    def _places(self, width: int) -> list[tuple[Code | None, QRect]]:
        """Return where the lead (None) and each code stand in a width; a layout asks often."""
        places = self._kept.get(width)
        if places is None:
            places = self._kept[width] = self._placed(width)
        return places

    def _placed(self, width: int) -> list[tuple[Code | None, QRect]]:
        height, gap = self._row_height(), theme().space.m
        places: list[tuple[Code | None, QRect]] = []
        x = y = 0
        if not theme().compact and self._codes:
            lead = text_width(theme().type.body, self._lead) + 1
            places.append((None, QRect(0, 0, lead, height)))
            x = lead + theme().space.s
        for code in self._codes:
            needed = self._width_of(code)
            if x and x + needed > width:
                x, y = 0, y + height
            places.append((code, QRect(x, y, needed, height)))
            x += needed + gap
        return places

    def _settle(self) -> None:
        self.setFixedHeight(max(self._row_height(), self.heightForWidth(max(1, self.width()))))

    def _on_theme_changed(self) -> None:
        self._kept.clear()
        self._settle()
        self.updateGeometry()
        self.update()

# SPDX-License-Identifier: Apache-2.0
"""The dashboard on paper: the same charts in two columns, black and teal, as a picture or as pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from inspector.ui.audit.charts.drawing import Drawing
from inspector.ui.audit.charts.painting import canvas_of, paint
from inspector.ui.audit.charts.view import Panel
from inspector.ui.theme.fonts import font, text_width
from inspector.ui.theme.tokens import LIGHT, TypeRole
from inspector.ui.widgets.painting import lines

_DPI = 96
"""At which a pixel of the charts is a pixel of the page."""
_MARGIN = 56
_GAP = 28
_PICTURE = 1200
_TWICE = 2
_NOTE_LINES = 3
_ABOUT_LINES = 2


class Sheet:
    """Panels below a title, what they are about and the figures; laid out for one width."""

    def __init__(
        self, title: str, about: str, figures: Sequence[tuple[str, str, str]], panels: Sequence[Panel]
    ) -> None:
        self._title = title
        self._about = about
        self._figures = figures
        self._panels = panels

    def png(self) -> bytes:
        """Give all panels as one picture, twice as fine as a screen."""
        pages = self._pages(_PICTURE, 0)
        height = _MARGIN + max((bottom for _, _, bottom in pages[0]), default=_MARGIN)
        image = QImage(_PICTURE * _TWICE, height * _TWICE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_TWICE)
        image.fill(QColor("white"))
        painter = QPainter(image)
        self._paint_page(painter, pages[0], _PICTURE)
        painter.end()
        return _bytes_of(image)

    def pdf(self, paper: str) -> bytes:
        """Give the pages for ``a4`` or ``letter``."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setPageSize(
            QPageSize(QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4)
        )
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setTitle(self._title)
        painter = QPainter(writer)
        for number, page in enumerate(self._pages(writer.width(), writer.height())):
            if number:
                writer.newPage()
            self._paint_page(painter, page, writer.width())
        painter.end()
        return bytes(buffer.data().data())

    def _pages(self, width: int, height: int) -> list[list[tuple[Panel, QRect, int]]]:
        """Put the panels in two columns, page by page; a height of 0 has no end."""
        column = (width - 2 * _MARGIN - _GAP) // 2
        top = _MARGIN + self._head_height(width)
        pages: list[list[tuple[Panel, QRect, int]]] = [[]]
        feet = [top, top]
        for panel in self._panels:
            side = feet.index(min(feet))
            tall = self._panel_height(panel, column)
            if height and feet[side] + tall > height - _MARGIN and pages[-1]:
                pages.append([])
                feet, side = [_MARGIN, _MARGIN], 0
            place = QRect(_MARGIN + side * (column + _GAP), feet[side], column, tall)
            feet[side] += tall + _GAP
            pages[-1].append((panel, place, place.bottom()))
        return pages

    def _head_height(self, width: int) -> int:
        kind = LIGHT.type
        rows = -(-len(self._figures) // self._across(width))
        return (
            kind.title.line + len(self._about_lines(width)) * kind.small.line + 12 + rows * self._row() + 14
        )

    def _about_lines(self, width: int) -> tuple[str, ...]:
        return lines(LIGHT.type.small, self._about, width - 2 * _MARGIN, _ABOUT_LINES) if self._about else ()

    def _row(self) -> int:
        kind = LIGHT.type
        return 2 * kind.small.line + kind.page.line + 10

    def _across(self, width: int) -> int:
        return max(1, (width - 2 * _MARGIN) // 200)

    def _panel_height(self, panel: Panel, width: int) -> int:
        drawing = self._drawing(panel, width)
        kind = LIGHT.type
        head = kind.heading.line + (kind.small.line if panel.subtitle else 0) + 10
        return round(head + drawing.height) + len(self._note(panel, width)) * kind.table.line + 6

    def _drawing(self, panel: Panel, width: int) -> Drawing:
        return panel.layout(canvas_of(LIGHT, width))

    def _note(self, panel: Panel, width: int) -> tuple[str, ...]:
        return lines(LIGHT.type.table, panel.note, width, _NOTE_LINES) if panel.note else ()

    def _paint_page(self, painter: QPainter, page: list[tuple[Panel, QRect, int]], width: int) -> None:
        if page and page[0][0] is self._panels[0]:
            self._paint_head(painter, width)
        for panel, place, _ in page:
            self._paint_panel(painter, panel, place)

    def _paint_head(self, painter: QPainter, width: int) -> None:
        kind, across = LIGHT.type, self._across(width)
        _write(painter, _MARGIN, _MARGIN, self._title, kind.title, "ink")
        top = _MARGIN + kind.title.line
        for line in self._about_lines(width):
            _write(painter, _MARGIN, top, line, kind.small, "ink2")
            top += kind.small.line
        top += 12
        for number, (name, value, below) in enumerate(self._figures):
            x = _MARGIN + number % across * ((width - 2 * _MARGIN) // across)
            y = top + number // across * self._row()
            _write(painter, x, y, name, kind.small, "ink2")
            _write(painter, x, y + kind.small.line, value, kind.page, "ink")
            _write(painter, x, y + kind.small.line + kind.page.line, below, kind.small, "ink2")

    def _paint_panel(self, painter: QPainter, panel: Panel, place: QRect) -> None:
        kind = LIGHT.type
        y = place.top()
        _write(painter, place.left(), y, panel.title, kind.heading, "ink")
        y += kind.heading.line
        if panel.subtitle:
            _write(painter, place.left(), y, panel.subtitle, kind.small, "ink2")
            y += kind.small.line
        y += 10
        drawing = self._drawing(panel, place.width())
        painter.save()
        painter.translate(place.left(), y)
        paint(painter, drawing, LIGHT)
        painter.restore()
        y += round(drawing.height)
        for line in self._note(panel, place.width()):
            _write(painter, place.left(), y, line, kind.table, "ink2")
            y += kind.table.line


def _write(painter: QPainter, x: int, y: int, text: str, role: TypeRole, ink: str) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(getattr(LIGHT.colours, ink)))
    width = text_width(role, text) + 8
    painter.drawText(QRect(x, y, width, role.line), 0, text)


def _bytes_of(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no QIODevice here
    return bytes(data.data())

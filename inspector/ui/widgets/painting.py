# SPDX-License-Identifier: Apache-2.0
"""Paint text, cards and rings the way all own widgets do, from the tokens.

Line breaks and laid-out text are kept per string, role and width, because
delegates ask for the same ones at every frame. GUI thread only.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QStaticText, QTextLayout, QTextOption

from inspector.ui.theme.fonts import font, metrics
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter

_ELLIPSIS = "…"


def colour(name: ColourName) -> QColor:
    """Return a token of the theme that holds now."""
    return _colour(theme().colours.named(name))


@lru_cache(maxsize=64)
def _colour(value: str) -> QColor:
    return QColor(value)


def pen(name: ColourName, width: float = 1.0, *, dashed: bool = False) -> QPen:
    """Return a pen of a token's colour; round at its ends unless dashed."""
    result = QPen(colour(name), width)
    if dashed:
        result.setDashPattern([3.0, 3.0])
        result.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        result.setCapStyle(Qt.PenCapStyle.RoundCap)
        result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result


@lru_cache(maxsize=4096)
def elided(role: TypeRole, text: str, width: int) -> str:
    """Return the text, cut with an ellipsis where it is wider than ``width`` px."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))


@lru_cache(maxsize=4096)
def lines(role: TypeRole, text: str, width: int, limit: int) -> tuple[str, ...]:
    """Break text into at most ``limit`` lines of ``width`` px; the last one may be elided."""
    shown_text = text.replace("\n", "\u2028")
    layout = QTextLayout(shown_text, font(role))
    breaking = QTextOption()
    breaking.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(breaking)
    result: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart()
        if len(result) == limit - 1:
            result.append(elided(role, shown_text[start:].replace("\u2028", " "), width))
            break
        result.append(shown_text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(result)


def fits(role: TypeRole, text: str, width: int, limit: int) -> bool:
    """Tell whether text shows whole in ``limit`` lines of ``width`` px, no word broken."""
    if any(metrics(role).horizontalAdvance(word) > width for word in text.split()):
        return False
    shown = lines(role, text, width, limit)
    return not (shown and shown[-1].endswith(_ELLIPSIS) and not text.endswith(_ELLIPSIS))


@lru_cache(maxsize=4096)
def _static(role: TypeRole, text: str) -> QStaticText:
    result = QStaticText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    result.prepare(font=font(role))
    return result


def forget_text() -> None:
    """Drop what is kept of measured and laid-out text: fonts or sizes are others now."""
    elided.cache_clear()
    lines.cache_clear()
    _static.cache_clear()


theme_source().changed.connect(forget_text)


def paint_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    role: TypeRole,
    ink: ColourName | QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Paint one line, vertically centred in ``rect`` and elided to its width."""
    shown = elided(role, text, rect.width())
    measure = metrics(role)
    x = rect.x()
    if align != LEFT:
        free = rect.width() - measure.horizontalAdvance(shown)
        x += free if align == RIGHT else free // 2
    y = rect.y() + (rect.height() - measure.height()) // 2
    painter.setFont(font(role))
    painter.setPen(colour(ink) if isinstance(ink, str) else ink)
    painter.drawStaticText(QPoint(x, y), _static(role, shown))


def paint_lines(
    painter: QPainter,
    rect: QRect,
    text: str,
    role: TypeRole,
    ink: ColourName | QColor,
    *,
    limit: int = 2,
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """Paint up to ``limit`` lines from the top of ``rect``; return the height used."""
    shown = lines(role, text, rect.width(), limit)
    for index, line in enumerate(shown):
        row = QRect(rect.x(), rect.y() + index * role.line, rect.width(), role.line)
        paint_line(painter, row, line, role, ink, align)
    return len(shown) * role.line


def paint_card(
    painter: QPainter,
    rect: QRect,
    *,
    fill: ColourName | None = "surface",
    edge: ColourName | None = "line",
    width: int = 1,
    radius: int | None = None,
    dashed: bool = False,
) -> None:
    """Paint a rounded surface whose edge lies inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(pen(edge, width, dashed=dashed) if edge else Qt.PenStyle.NoPen)
    half = width / 2 if edge else 0.0
    corner = theme().radius.card if radius is None else radius
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRect, radius: int | None = None) -> None:
    """Paint the focus ring around ``rect``, outside it by the token's gap."""
    size = theme().size
    reach = size.focus_gap + size.focus_width
    corner = (theme().radius.card if radius is None else radius) + size.focus_gap
    paint_card(
        painter,
        rect.adjusted(-reach, -reach, reach, reach),
        fill=None,
        edge="accent",
        width=size.focus_width,
        radius=corner,
    )


def paint_rule(painter: QPainter, x: int, y: int, width: int, name: ColourName = "line") -> None:
    """Paint a horizontal separator."""
    painter.fillRect(QRect(x, y, width, theme().size.hair), colour(name))

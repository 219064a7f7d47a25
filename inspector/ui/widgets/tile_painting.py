# SPDX-License-Identifier: Apache-2.0
"""Paint the tiles of a hub, each once until it changes, and few of them in a round."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import TypeRole
from inspector.ui.widgets.painting import (
    RIGHT,
    paint_card,
    paint_focus,
    paint_line,
    paint_lines,
    pen,
)
from inspector.ui.widgets.reading_clock import paint_reading_arc
from inspector.ui.widgets.states import (
    DeviceState,
    Look,
    device_word,
    device_word_short,
    look,
    waiting_text,
)
from inspector.ui.widgets.strip import paint_strip, tile_shape
from inspector.ui.widgets.tiles import TILE_ROLE, Index, TileData, TileSize

ROUND_S = 0.005
"""Seconds of each round that all hubs together may spend on tiles that changed."""
ROUND_EVERY_S = 0.035
"""Seconds from one round to the next: a key press must not wait until 64 tiles are painted."""
ROUND_NEW = 16
"""Tiles that were never painted which each round may paint, however long they take: 64 come row by row."""


@dataclass(frozen=True, slots=True)
class _Painted:
    """A tile as it was painted last; ``arc`` is where its reading arc goes on top."""

    tile: TileData
    place: tuple[object, ...]
    pixmap: QPixmap
    arc: QPoint | None


class _Round:
    """The time that the tiles of all hubs share."""

    def __init__(self) -> None:
        self._began = self._until = 0.0
        self._new_left = 0

    def begin(self) -> None:
        now = perf_counter()
        if now >= self._began + ROUND_EVERY_S:
            self._began, self._until = now, now + ROUND_S
            self._new_left = ROUND_NEW

    @property
    def is_over(self) -> bool:
        return perf_counter() > self._until

    def takes_new(self) -> bool:
        """Tell whether there is room for one more tile that was never painted."""
        self._new_left -= 1
        return self._new_left >= 0


_ROUND = _Round()


class TileDelegate(QStyledItemDelegate):
    """Paint a tile: head with slot, icon, word and waiting time; then device, line and strip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tile_size = TileSize.LARGE
        self.cell = QSize(theme().size.tile_large, theme().size.tile_large)
        self._painted: dict[str, _Painted] = {}
        theme_source().changed.connect(self._painted.clear)

    def reading_icon_rect(self, cell: QRect, tile: TileData) -> QRect:
        """Return where a tile's head shows the reading arc, for the clock's small repaint."""
        known = self._painted.get(tile.slot)
        arc = known.arc if known is not None else None
        if arc is None:
            return QRect()
        edge = theme().size.icon_text
        return QRect(cell.topLeft() + arc, QSize(edge, edge))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self.paint_tile(painter, option.rect, index.data(TILE_ROLE), has_focus=has_focus)

    def begin(self) -> None:
        """Begin to paint, in this round or in a new one."""
        _ROUND.begin()

    def paint_tile(self, painter: QPainter, cell: QRect, tile: TileData, *, has_focus: bool) -> bool:
        """Paint a tile into its cell; False where it looks as before, for want of time in this round."""
        painted, is_new = self._paint(painter, cell.size(), tile)
        if painted is None:
            return False
        painter.drawPixmap(cell.topLeft(), painted.pixmap)
        if painted.arc is not None:
            ink = theme().colours.named(look(DeviceState.READING).on)
            paint_reading_arc(painter, cell.topLeft() + painted.arc, ink, theme().size.icon_text)
        if has_focus:
            painter.save()
            paint_focus(painter, _tile_rect(cell))
            painter.restore()
        return is_new

    def _paint(self, painter: QPainter, cell: QSize, tile: TileData) -> tuple[_Painted | None, bool]:
        """Give a tile painted once: 64 devices that attach would repaint each other all the time."""
        ratio = painter.device().devicePixelRatio()
        place = (self.tile_size, cell.width(), cell.height(), ratio)
        known = self._painted.get(tile.slot)
        if known is not None and known.place == place:
            if known.tile == tile:
                return known, True
            if _ROUND.is_over:
                return known, False
        elif known is None and not _ROUND.takes_new():
            return None, False
        pixmap = QPixmap(cell * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(theme().colours.named("canvas")))
        inner = QPainter(pixmap)
        inner.setRenderHints(painter.renderHints())
        rect = _tile_rect(QRect(QPoint(), cell))
        if tile.state is None:
            _paint_empty(inner, rect, tile.slot)
        else:
            _paint_tile(inner, rect, tile, self.tile_size)
        inner.end()
        self._painted[tile.slot] = painted = _Painted(tile, place, pixmap, _arc(_head_rect(rect), tile))
        return painted, True


def _tile_rect(cell: QRect) -> QRect:
    half = theme().space.s // 2
    return cell.adjusted(half, half, -half, -half)


def _head_rect(tile: QRect) -> QRect:
    return QRect(tile.x(), tile.y(), tile.width(), theme().size.tile_head)


def _paint_empty(painter: QPainter, rect: QRect, slot: str) -> None:
    current = theme()
    paint_card(painter, rect, fill=None, edge="line", dashed=True)
    word = QCoreApplication.translate("Tile", "empty")
    slot_width = text_width(current.type.slot_empty, slot)
    word_width = text_width(current.type.table, word)
    x = rect.center().x() - (slot_width + current.space.xs + word_width) // 2
    paint_line(painter, _row(rect, x, slot_width), slot, current.type.slot_empty, "ink3")
    left = x + slot_width + current.space.xs
    paint_line(painter, _row(rect, left, word_width), word, current.type.table, "ink3")


def _row(rect: QRect, x: int, width: int) -> QRect:
    return QRect(x, rect.y(), width + 1, rect.height())


def _paint_tile(painter: QPainter, rect: QRect, tile: TileData, size: TileSize) -> None:
    if tile.state is None:
        return
    appearance = look(tile.state)
    ground = None if appearance.dashed else "surface"
    paint_card(painter, rect, fill="surface" if ground else None, edge=None)
    _paint_head(painter, rect, tile, appearance)
    paint_card(painter, rect, fill=None, edge=appearance.edge, dashed=appearance.dashed)
    _paint_body(painter, rect, tile, size, appearance)


def _paint_head(painter: QPainter, rect: QRect, tile: TileData, appearance: Look) -> None:
    head = _head_rect(rect)
    if appearance.fill not in (None, "surface"):
        _fill_head(painter, head, rect, appearance)
    painter.setPen(pen(appearance.edge, 1, dashed=appearance.dashed))
    painter.drawLine(head.left() + 1, head.bottom(), head.right() - 1, head.bottom())
    _paint_head_words(painter, head, tile, appearance)


def _fill_head(painter: QPainter, head: QRect, tile: QRect, appearance: Look) -> None:
    painter.save()
    painter.setClipRect(head)
    paint_card(painter, tile, fill=appearance.fill, edge=None)
    painter.restore()


@dataclass(frozen=True, slots=True)
class _HeadFit:
    """How a tile's head is set: where its icon and words begin, in which type."""

    icon: int
    words: int
    role: TypeRole
    text: str

    def is_within(self, end: int) -> bool:
        """Tell whether the word shows whole before ``end``."""
        return self.words + text_width(self.role, self.text) < end


def _head_fits(head: QRect, slot: str, state: DeviceState) -> tuple[_HeadFit, ...]:
    """Return the ways to set a head, the roomiest first: word and icon stay, then one short word."""
    current = theme()
    left = head.x() + current.space.s
    slot_width = text_width(current.type.slot_small, slot)
    edge = current.size.icon_text
    roomy = left + max(slot_width, current.size.icon_pass) + current.space.xs
    tight = left + slot_width + current.size.keycap_pad
    begin = tight + edge + current.size.keycap_pad
    small, word, short = current.type.table_strong, device_word(state), device_word_short(state)
    return (
        _HeadFit(roomy, roomy + edge + current.space.xs, current.type.body_strong, word),
        _HeadFit(tight, begin, small, word),
        _HeadFit(tight, begin, small, short),
    )


def _head_fit(head: QRect, tile: TileData, state: DeviceState) -> _HeadFit:
    """Return the first way in which the state's word shows whole, else the tightest one."""
    ways, end = _head_fits(head, tile.slot, state), _words_end(head, tile)
    return next((way for way in ways if way.is_within(end)), ways[-1])


def shows_whole_word(tile: QRect, data: TileData) -> bool:
    """Tell whether the head of a tile at ``tile`` says its state, whole or short, beside its icon."""
    if data.state is None:
        return True
    head = _head_rect(tile)
    return _head_fit(head, data, data.state).is_within(_words_end(head, data))


def _shows_time(head: QRect, tile: TileData) -> bool:
    """Tell whether the waiting time has room beside icon and word: it is the first to go."""
    if tile.waiting_s is None or tile.state is None:
        return False
    end = _time_begin(head, tile.waiting_s)
    return any(way.is_within(end) for way in _head_fits(head, tile.slot, tile.state))


def _time_begin(head: QRect, waiting_s: int) -> int:
    """Return where a head's word must end before a waiting time."""
    current = theme()
    time = text_width(current.type.clock, waiting_text(waiting_s)) + current.size.keycap_pad
    return head.right() + 1 - current.space.s - time


def _words_end(head: QRect, tile: TileData) -> int:
    """Return where a head's word must end: before the waiting time, where that is shown."""
    if tile.waiting_s is not None and _shows_time(head, tile):
        return _time_begin(head, tile.waiting_s)
    return head.right() + 1 - theme().space.s


def _paint_head_words(painter: QPainter, head: QRect, tile: TileData, appearance: Look) -> None:
    if tile.state is None:
        return
    current = theme()
    ink = appearance.on
    slot = _row(head, head.x() + current.space.s, text_width(current.type.slot_small, tile.slot))
    paint_line(painter, slot, tile.slot, current.type.slot_small, ink)
    if tile.waiting_s is not None and _shows_time(head, tile):
        time = head.adjusted(0, 0, -current.space.s, 0)
        paint_line(painter, time, waiting_text(tile.waiting_s), current.type.clock, ink, RIGHT)
    fit, end = _head_fit(head, tile, tile.state), _words_end(head, tile)
    edge = current.size.icon_text
    if fit.icon + edge <= end and tile.state is not DeviceState.READING:  # its arc turns: painted on top
        top = QPoint(fit.icon, head.center().y() - edge // 2)
        paint_icon(painter, top, appearance.icon, theme().colours.named(ink), edge, 2.0)
    room = end - fit.words
    if room > current.space.xl:
        row = QRect(fit.words, head.y(), room, head.height())
        paint_line(painter, row, fit.text, fit.role, ink)


def _arc(head: QRect, tile: TileData) -> QPoint | None:
    """Give where the arc of a tile that is being read stands; None where there is none, or no room."""
    if tile.state is not DeviceState.READING:
        return None
    left, edge = _head_fit(head, tile, tile.state).icon, theme().size.icon_text
    return QPoint(left, head.center().y() - edge // 2) if left + edge <= _words_end(head, tile) else None


def _paint_body(painter: QPainter, rect: QRect, tile: TileData, size: TileSize, appearance: Look) -> None:
    current = theme()
    pad = current.space.s
    inner = QRect(rect.x() + pad, 0, rect.width() - 2 * pad, 0)
    y = rect.y() + current.size.tile_head + current.space.xs
    if size is not TileSize.SMALL:
        y += current.size.heavy
    inner.moveTop(y)
    model = QRect(inner.x(), y, inner.width(), current.type.tile.line)
    paint_line(painter, model, tile.model, current.type.tile, "ink2" if appearance.dashed else "ink")
    y += current.type.tile.line
    if size is TileSize.LARGE:
        y += _paint_variant(painter, QRect(inner.x(), y, inner.width(), current.type.table.line), tile)
    bottom = rect.bottom() - current.space.xs - current.size.heavy
    if tile.strip:
        bottom -= _paint_progress(painter, QRect(inner.x(), 0, inner.width(), bottom), tile)
    if size is not TileSize.SMALL:
        gap = current.space.xs if size is TileSize.LARGE else current.space.xxs
        _paint_ask(painter, QRect(inner.x(), y + gap, inner.width(), bottom - y - gap), tile, appearance)


def _paint_variant(painter: QPainter, row: QRect, tile: TileData) -> int:
    current = theme()
    tail = text_width(current.type.clock, tile.tail)
    paint_line(painter, row, tile.tail, current.type.ordinal, "ink3", RIGHT)
    paint_line(
        painter, row.adjusted(0, 0, -tail - current.space.xs, 0), tile.variant, current.type.table, "ink3"
    )
    return row.height()


def _paint_progress(painter: QPainter, area: QRect, tile: TileData) -> int:
    """Paint strip and count along the bottom of ``area``; return the height used."""
    current = theme()
    count = text_width(current.type.clock, tile.progress_text)
    shape = tile_shape(area.width() - count - current.space.xs, len(tile.strip))
    top = area.height() - shape.height + 1
    fits = shape.width(len(tile.strip)) + current.space.xs + count <= area.width()
    paint_strip(painter, QPoint(area.x(), top), tile.strip, shape)
    if fits:
        row = QRect(area.x(), top, area.width(), shape.height)
        paint_line(painter, row, tile.progress_text, current.type.clock, "ink2", RIGHT)
    return shape.height


def _paint_ask(painter: QPainter, area: QRect, tile: TileData, appearance: Look) -> None:
    current = theme()
    role = current.type.body if appearance.quiet else current.type.body_medium
    limit = min(2, area.height() // role.line)
    if limit > 0:
        paint_lines(painter, area, tile.line, role, "ink2" if appearance.quiet else "ink", limit=limit)

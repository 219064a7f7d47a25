# SPDX-License-Identifier: Apache-2.0
"""The bar at the window's top: where one is, and scanner, sync, person, clock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, TypeRole
from inspector.ui.widgets.painting import paint_line, paint_rule


@dataclass(frozen=True, slots=True)
class HeaderItem:
    """One entry at the header's right: icon and word; ``strong`` is a name before it."""

    icon: Icon
    text: str
    strong: str = ""
    ink: ColourName = "ink2"


class Header(QWidget):
    """The 52 px bar. It never changes its height.

    Where the width does not do, it gives up in this order: the context, the
    sync words, the person's role.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._context = ""
        self._clock = ""
        self._scanner = HeaderItem(Icon.SCANNER, "")
        self._sync = HeaderItem(Icon.SYNC, "")
        self._person = HeaderItem(Icon.PERSON, "")
        self._sound = HeaderItem(Icon.NO_SOUND, "")
        self._scan: HeaderItem | None = None
        self._scan_timer = QTimer(self)
        self._scan_timer.setSingleShot(True)
        self._scan_timer.timeout.connect(self._end_scan)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)

    def set_title(self, title: str, context: str = "") -> None:
        """Say where one is: the page and, quietly, more of it."""
        if (title, context) != (self._title, self._context):
            self._title, self._context = title, context
            self._refresh()

    def set_scanner(self, text: str, *, trouble: bool = False) -> None:
        """Say how the scanner is (``Scanner ready``); empty hides it."""
        self._scanner = HeaderItem(Icon.SCANNER, text, ink="warnink" if trouble else "ink2")
        self._refresh()

    def set_sync(self, text: str, icon: Icon = Icon.SYNC, *, trouble: bool = False) -> None:
        """Say how sync is (``Synced``, ``3 waiting``, ``Offline, 7 waiting``)."""
        self._sync = HeaderItem(icon, text, ink="warnink" if trouble else "ink2")
        self._refresh()

    def set_sound(self, text: str) -> None:
        """Say quietly why nothing is heard (``No sound``); empty hides it."""
        self._sound = HeaderItem(Icon.NO_SOUND, text, ink="ink3")
        self._refresh()

    def set_person(self, name: str, role: str = "") -> None:
        """Say who is signed in, and as what."""
        self._person = HeaderItem(Icon.PERSON, role, strong=name)
        self._refresh()

    def set_clock(self, text: str) -> None:
        """Show the bench's time."""
        self._clock = text
        self.update()

    def show_scan(self, text: str, icon: Icon = Icon.SCANNER, *, refused: bool = False) -> None:
        """Show for 4 s what was just scanned, in the scanner's place."""
        self._scan = HeaderItem(icon, text, ink="bad" if refused else "ok")
        self._scan_timer.start(theme().time.scan_shown)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(0, theme().size.header)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def shown_items(self) -> tuple[HeaderItem, ...]:
        """Return the entries at the right as they are shown at the present width."""
        scan, sound, sync, person = self._scan or self._scanner, self._sound, self._sync, self._person
        if self._room(scan, sound, sync, person) < 0:
            sound = HeaderItem(sound.icon, "", ink=sound.ink)
        if self._room(scan, sound, sync, person) < 0:
            sync = HeaderItem(sync.icon, "", ink=sync.ink)
        if self._room(scan, sound, sync, person) < 0:
            person = HeaderItem(person.icon, "", person.strong)
        items = (scan, sound, sync, person)
        return tuple(item for item in items if item.text or item.strong or item is sync)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = theme()
        paint_rule(painter, 0, self.height() - current.size.hair, self.width())
        right = self._paint_right(painter)
        self._paint_left(painter, right)
        painter.end()

    def _paint_right(self, painter: QPainter) -> int:
        """Paint clock and entries from the right; return where they begin."""
        current = theme()
        x = self.width() - current.space.l
        if self._clock:
            x -= text_width(current.type.ordinal, self._clock)
            self._paint_text(painter, x, self._clock, current.type.ordinal, "ink2")
            x -= current.space.xl
        for item in reversed(self.shown_items()):
            x -= self._item_width(item)
            self._paint_item(painter, x, item)
            x -= current.space.xl
        return x

    def _paint_left(self, painter: QPainter, right: int) -> None:
        current = theme()
        x = current.space.l
        width = min(text_width(current.type.page, self._title) + 1, right - x)
        row = QRect(x, 0, width, self.height())
        paint_line(painter, row, self._title, current.type.page, "ink")
        x += width + current.space.s
        if right - x > current.size.rail:
            paint_line(
                painter, QRect(x, 0, right - x, self.height()), self._context, current.type.body, "ink3"
            )

    def _paint_item(self, painter: QPainter, x: int, item: HeaderItem) -> None:
        current = theme()
        edge = current.size.icon_text
        ink = current.colours.named(item.ink)
        paint_icon(painter, QPoint(x, (self.height() - edge) // 2), item.icon, ink, edge)
        x += edge + current.size.keycap_pad
        if item.strong:
            role = current.type.table_strong
            self._paint_text(painter, x, item.strong, role, item.ink)
            x += text_width(role, item.strong) + current.space.xs
        self._paint_text(painter, x, item.text, current.type.table, item.ink)

    def _paint_text(self, painter: QPainter, x: int, text: str, role: TypeRole, ink: ColourName) -> None:
        row = QRect(x, 0, text_width(role, text) + 1, self.height())
        paint_line(painter, row, text, role, ink)

    def _item_width(self, item: HeaderItem) -> int:
        current = theme()
        width = current.size.icon_text
        if item.strong:
            width += current.size.keycap_pad + text_width(current.type.table_strong, item.strong)
        if item.text:
            gap = current.space.xs if item.strong else current.size.keycap_pad
            width += gap + text_width(current.type.table, item.text)
        return width

    def _room(self, *items: HeaderItem) -> int:
        """Return the px left beside the title without its context; negative when too tight."""
        current = theme()
        shown = (item for item in items if item.text or item.strong or item.icon is not Icon.NO_SOUND)
        used = sum(self._item_width(item) + current.space.xl for item in shown)
        used += text_width(current.type.ordinal, self._clock) + current.space.xl
        used += text_width(current.type.page, self._title) + 2 * current.space.l
        return self.width() - used

    def _end_scan(self) -> None:
        self._scan = None
        self._refresh()

    def _refresh(self) -> None:
        items = (self._scan or self._scanner, self._sound, self._sync, self._person)
        words = [f"{item.strong} {item.text}".strip() for item in items]
        parts = [self._title, self._context, *words]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

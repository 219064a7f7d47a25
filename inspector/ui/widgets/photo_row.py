# SPDX-License-Identifier: Apache-2.0
"""Photos as thumbnails, in as many rows as they need; a missing one is a dashed frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import CENTER, paint_card, paint_lines, pen

ASPECT = (4, 3)


@dataclass(frozen=True, slots=True)
class PhotoItem:
    """One place of the row: its key, what it shows, and whether there is a photo yet."""

    key: str
    text: str
    is_taken: bool = True


class PhotoThumb(QAbstractButton):
    """One photo, or the place for one."""

    def __init__(self, item: PhotoItem, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        self._image: QImage | None = None
        self.caption_lines = 1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(item.text)
        is_there = self.tr("Photo: {0}") if item.is_taken else self.tr("No photo yet: {0}")
        self.setAccessibleName(is_there.format(item.text))
        self.setToolTip(self.accessibleName())

    def set_image(self, image: QImage) -> None:
        """Show a picture; a null one: it is gone, or is no longer what was taken."""
        self._image = image
        self.update()

    @property
    def has_image(self) -> bool:
        """Tell whether its picture is there, or known to be lost."""
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        height = self.caption_lines * current.type.small.line if self.text() else 0
        frame = self.rect().adjusted(0, 0, -1, -1 - height)
        self._paint_frame(painter, frame)
        words = QRect(0, self.height() - height, self.width(), height)
        role, most = current.type.small, self.caption_lines
        paint_lines(painter, words, self.text(), role, "ink2", limit=most, align=CENTER)
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: QRect) -> None:
        if not self.item.is_taken:
            painter.setPen(pen("border", dashed=True))
            painter.drawRect(frame)
            return
        paint_card(painter, frame, fill="sunken", edge="border", radius=0)
        inner = frame.adjusted(1, 1, 0, 0)
        if self._image is None:
            return
        if self._image.isNull():
            side = theme().size.icon
            corner = frame.center() - QPoint(side // 2, side // 2)
            paint_icon(painter, corner, Icon.TROUBLE, theme().colours.bad, side)
            return
        size = self._image.size().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(inner.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


class PhotoRow(QWidget):
    """Thumbnails to choose from.

    Signals:
        chosen: a photo, or the place for one, was chosen; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, small: bool = False) -> None:
        super().__init__(parent)
        self._thumbs: list[PhotoThumb] = []
        self._small = small
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._settle)
        self.hide()

    @property
    def thumbs(self) -> tuple[PhotoThumb, ...]:
        """The thumbnails, in their order."""
        return tuple(self._thumbs)

    def set_items(self, items: Sequence[PhotoItem]) -> None:
        """Show these; none hides the row. What is shown already stays."""
        if [one.item for one in self._thumbs] == list(items):
            return
        for old in self._thumbs:
            old.hide()
            old.deleteLater()
        self._thumbs = [self._thumb(item) for item in items]
        self.setVisible(bool(items))
        self._settle()

    def set_image(self, key: str, image: QImage) -> None:
        """Show the picture of a place."""
        for thumb in self._thumbs:
            if thumb.item.key == key:
                thumb.set_image(image)

    def sizeHint(self) -> QSize:
        return QSize(theme().size.rail, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    def _thumb(self, item: PhotoItem) -> PhotoThumb:
        thumb = PhotoThumb(item, self)
        thumb.clicked.connect(lambda: self.chosen.emit(item.key))
        thumb.show()
        return thumb

    def _settle(self) -> None:
        current = theme()
        gap = current.space.xs
        frame = current.size.control if self._small or current.compact else current.size.photo
        width = max(current.size.control, frame * ASPECT[0] // ASPECT[1])
        has_words = any(thumb.text() for thumb in self._thumbs)
        width = max(width, current.size.photo) if has_words else width
        captions = [text_width(current.type.small, thumb.text()) for thumb in self._thumbs]
        # Two lines rather than two captions that are cut to the same word.
        count = 0 if not has_words else 2 if max(captions) > width else 1
        height = frame + count * current.type.small.line
        columns = max(1, (self.width() + gap) // (width + gap))
        for at, thumb in enumerate(self._thumbs):
            thumb.caption_lines = count
            across, down = at % columns, at // columns
            thumb.setGeometry(across * (width + gap), down * (height + gap), width, height)
        rows = -(-len(self._thumbs) // columns)
        self.setFixedHeight(max(0, rows * (height + gap) - gap))

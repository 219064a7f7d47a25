# SPDX-License-Identifier: Apache-2.0
"""Show a page of a PDF as it will print.

The page is drawn by pypdfium2 on one worker thread that all previews share,
because that library is not made for two threads at once.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.painting import CENTER, colour, paint_lines, pen

_LOG = logging.getLogger(__name__)
_A4 = (210, 297)


class PreviewState(Enum):
    """What the preview shows."""

    EMPTY = "empty"
    DRAWING = "drawing"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class _Job:
    serial: int
    pdf: bytes
    page: int
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class _Drawn:
    serial: int
    image: QImage | None
    pages: int


class _Courier(QObject):
    """Bring what the worker drew to the GUI thread."""

    arrived = Signal(object)


@cache
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")


def _draw(job: _Job) -> _Drawn:
    """Draw a page into an image of at most the job's size. Runs on the worker."""
    import pypdfium2

    document = pypdfium2.PdfDocument(job.pdf)
    try:
        page = document[job.page]
        width, height = page.get_size()
        scale = min(job.width_px / width, job.height_px / height)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        ).copy()
        return _Drawn(job.serial, image, len(document))
    finally:
        document.close()


class PagePreview(QWidget):
    """One page of a PDF on a sunken desk, as large as fits.

    Signals:
        state_changed: the preview shows something else now; ask ``state()``.
    """

    state_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._page = 0
        self._pages = 0
        self._serial = 0
        self._image: QImage | None = None
        self._state = PreviewState.EMPTY
        self._courier = _Courier(self)
        # Queued always: a page that is drawn before its callback is set is delivered from this very thread.
        self._courier.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._pending: Future[_Drawn] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_source().changed.connect(self.update)
        self._enter(PreviewState.EMPTY)

    def show_pdf(self, pdf: bytes, page: int = 0) -> None:
        """Show a page (from 0) of a PDF; empty bytes show the bare desk."""
        self._pdf, self._page, self._image, self._pages = pdf, page, None, 0
        self._start()

    def set_page(self, page: int) -> None:
        """Show another page of the same PDF; outside it nothing happens."""
        if 0 <= page < self._pages and page != self._page:
            self._page = page
            self._start()

    def page(self) -> int:
        """Return the page shown, from 0."""
        return self._page

    def page_count(self) -> int:
        """Return how many pages there are; 0 until the first is drawn."""
        return self._pages

    def state(self) -> PreviewState:
        """Return what is shown."""
        return self._state

    def sizeHint(self) -> QSize:
        width = theme().size.preview
        return QSize(width, width * _A4[1] // _A4[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.preview // 4, theme().size.preview // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._pdf:
            self._start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sunken"))
        sheet = self._sheet()
        painter.fillRect(sheet, colour("surface"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(sheet, self._image)
        painter.setPen(pen("border"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        if self._image is None:
            self._paint_words(painter, sheet)
        painter.end()

    def _paint_words(self, painter: QPainter, sheet: QRect) -> None:
        words = {
            PreviewState.EMPTY: "",
            PreviewState.DRAWING: self.tr("Drawing the page…"),
            PreviewState.FAILED: self.tr("The page cannot be shown. It can still be printed."),
            PreviewState.READY: "",
        }[self._state]
        pad = theme().space.xl
        area = sheet.adjusted(pad, sheet.height() // 2 - pad, -pad, 0)
        paint_lines(painter, area, words, theme().type.body, "ink2", limit=3, align=CENTER)

    def _room(self) -> QSize:
        margin = 2 * theme().space.m
        return QSize(max(1, self.width() - margin), max(1, self.height() - margin))

    def _sheet(self) -> QRect:
        """Return where the page lies: in the middle, at the top."""
        shape = QSize(*_A4) if self._image is None else self._image.size()
        size = shape.scaled(self._room(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint((self.width() - size.width()) // 2, theme().space.m), size)

    def _start(self) -> None:
        self._serial += 1
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
        if not self._pdf:
            self._enter(PreviewState.EMPTY)
            return
        if self._image is None:
            self._enter(PreviewState.DRAWING)
        ratio = self.devicePixelRatioF()
        room = self._room()
        job = _Job(
            self._serial, self._pdf, self._page, round(room.width() * ratio), round(room.height() * ratio)
        )
        self._pending = _worker().submit(_draw, job)
        courier, serial = self._courier, self._serial
        self._pending.add_done_callback(lambda done: _deliver(courier, serial, done))

    def _on_arrived(self, drawn: _Drawn) -> None:
        if drawn.serial != self._serial:
            return
        self._image = drawn.image
        self._pages = drawn.pages
        self._enter(PreviewState.READY if drawn.image is not None else PreviewState.FAILED)

    def _enter(self, state: PreviewState) -> None:
        self._state = state
        says = {
            PreviewState.EMPTY: self.tr("No certificate yet"),
            PreviewState.DRAWING: self.tr("Drawing the page…"),
            PreviewState.READY: self.tr("Certificate, page {page} of {pages}").format(
                page=self._page + 1, pages=self._pages
            ),
            PreviewState.FAILED: self.tr("The page cannot be shown. It can still be printed."),
        }
        self.setAccessibleName(says[state])
        self.update()
        self.state_changed.emit()


def _deliver(courier: _Courier, serial: int, done: Future[_Drawn]) -> None:
    """Send a result over to the GUI thread. Runs on the worker."""
    if done.cancelled():
        return
    trouble = done.exception()
    if trouble is not None:
        _LOG.warning("a page could not be drawn", exc_info=trouble)
    drawn = done.result() if trouble is None else _Drawn(serial, None, 0)
    try:
        courier.arrived.emit(drawn)
    except RuntimeError:
        # The preview was closed while the page was being drawn.
        _LOG.debug("nobody waits for the page any more")

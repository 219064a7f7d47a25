# SPDX-License-Identifier: Apache-2.0
"""Turns pictures from anywhere into plain photos, off the GUI thread.

A file, a drop or a clipboard may hold anything. Size and kind are looked at
before a pixel is decoded, and what is kept is drawn anew: no EXIF, no place, no
name of a camera comes along.
"""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.domain.photo import LARGEST, LONGEST_SIDE
from inspector.domain.phrase import Phrase

Source = Path | bytes | QImage
"""Where a picture comes from: a file, the bytes of one, or pixels of a camera or a clipboard."""

MOST_BYTES = 40 << 20
"""Bytes of a file that is looked into."""
MOST_PIXELS = 50_000_000
"""Pixels that are decoded: 200 MB of memory."""
KINDS = (b"jpeg", b"png", b"webp", b"bmp")
QUALITIES = (85, 70, 50)

_LOG = logging.getLogger(__name__)
_T = TypeVar("_T")
_READ_ONLY = QIODevice.OpenModeFlag.ReadOnly
_WRITE_ONLY = QIODevice.OpenModeFlag.WriteOnly


@cache
def _worker() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


# ── pure work, on any thread but the GUI's ───────────────────────────────────


def plain_photo(source: Source) -> bytes:
    """Give a picture as a plain JPEG, ``LONGEST_SIDE`` px and ``LARGEST`` bytes at most; raises BadInput."""
    image = source if isinstance(source, QImage) else decoded(source)
    if image.isNull():
        raise _unreadable("")
    drawn = _drawn(image)
    for quality in QUALITIES:
        data = _jpeg(drawn, quality)
        if len(data) <= LARGEST:
            return data
    raise BadInput("The picture is too rich in detail to be kept.", "Take it from closer by.")


def decoded(source: Path | bytes, longest: int = LONGEST_SIDE) -> QImage:
    """Decode a picture, turned upright and scaled to ``longest`` px at most; raises BadInput."""
    data = source if isinstance(source, bytes) else _content(source)
    if len(data) > MOST_BYTES:
        raise _too_large()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(_READ_ONLY)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in KINDS:
        raise BadInput("This file holds no picture that can be read here.", "Save it as JPEG or PNG.")
    size = reader.size()
    if size.isEmpty():
        raise _unreadable(reader.errorString())
    if size.width() * size.height() > MOST_PIXELS:
        raise _too_large()
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(_least(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)))
    image = reader.read()
    if image.isNull():
        raise _unreadable(reader.errorString())
    return image


def _least(size: QSize) -> QSize:
    return size.expandedTo(QSize(1, 1))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            if not stat.S_ISREG(path.stat().st_mode):
                raise _unreadable("")
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadInput(
            Phrase("The file {name} cannot be read.", name=path.name),
            "Check that it is still there and yours to read.",
            code=error.strerror or "",
        ) from error
    return data


def _drawn(image: QImage) -> QImage:
    """Draw the pixels onto a sheet of their own: what else the image knew stays behind."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    sheet = QImage(_least(image.size()), QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, image)
    painter.end()
    return sheet


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(_WRITE_ONLY)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    if not writer.write(image):
        raise BadInput("The picture cannot be kept.", "Take it again.", code=writer.errorString())
    return bytes(buffer.data().data())


def _too_large() -> BadInput:
    return BadInput(
        Phrase(
            "The picture is too large: {bytes} MB and {pixels} megapixels are the most.",
            bytes=MOST_BYTES >> 20,
            pixels=MOST_PIXELS // 1_000_000,
        ),
        "Take it with fewer pixels.",
    )


def _unreadable(code: str) -> BadInput:
    return BadInput("The picture cannot be read: the file is damaged.", "Take it again.", code=code)


# ── on the worker, and back ──────────────────────────────────────────────────


class Pictures(QObject):
    """Runs work on pictures on a thread of its own; results come back on the GUI thread.

    What is still under way when this is deleted is told to nobody.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], None],
        otherwise: Callable[[BenchTrouble], None] = lambda _: None,
    ) -> None:
        """Run ``work``; ``then`` or, for a BenchTrouble, ``otherwise`` follows on the GUI thread."""

        def deliver(done: Future[_T]) -> None:
            trouble = done.exception()
            try:
                if trouble is None:
                    result = done.result()
                    self._answered.emit(lambda: then(result))
                else:
                    said = trouble if isinstance(trouble, BenchTrouble) else _bug(trouble)
                    self._answered.emit(lambda: otherwise(said))
            except RuntimeError:
                _LOG.debug("nobody waits for the picture any more")

        _worker().submit(work).add_done_callback(deliver)

    def _on_answered(self, call: Callable[[], None]) -> None:
        call()


def _bug(error: BaseException) -> BenchTrouble:
    _LOG.error("a picture could not be worked on", exc_info=error)
    return BenchTrouble("The picture could not be worked on.", "Try another one.", code=type(error).__name__)

# SPDX-License-Identifier: Apache-2.0
"""Tint and render the bundled icons (Tabler outline, 24 grid).

Own widgets call :func:`paint_icon` or :func:`pixmap`; Qt's widgets get a
:func:`icon`, whose engine follows the palette. All of it is for the GUI
thread only.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector import bundled

_STROKE = re.compile(r'stroke-width="[^"]*"')
_THICK_UP_TO_PX = 18


class Icon(StrEnum):
    """The icons that ship, by the name of their file."""

    # State
    NEEDS_YOU = "hand-click"
    LOCK = "lock"
    READING = "loader-2"
    SIGN = "signature"
    CERTIFIED = "rosette-discount-check"
    REFUSED = "ban"
    GONE = "plug-connected-x"
    UNKNOWN = "help"
    PASS = "check"
    FAIL = "x"
    NOT_APPLICABLE = "minus"
    PASSES = "circle-check"
    SECOND_LOOK = "eye"
    WAITING = "hourglass"
    TROUBLE = "alert-triangle"
    TRUSTED = "shield-check"
    UNTRUSTED = "shield-x"
    # Go
    BENCH = "layout-grid"
    INSPECT = "list-check"
    RECORDS = "search"
    AUDIT = "scale"
    SYNC = "cloud-up"
    OFFLINE = "cloud-off"
    SETTINGS = "settings"
    KEYS = "keyboard"
    PERSON = "id-badge-2"
    SCANNER = "scan"
    LOG_OUT = "logout"
    # Do
    UNDO = "arrow-back-up"
    AGAIN = "refresh"
    CAMERA = "camera"
    NOTE = "writing"
    PRINTER = "printer"
    LABEL = "tag"
    EXPORT = "download"
    REMOVE = "trash"
    FLAG = "flag"
    RIGHT = "chevron-right"
    DOWN = "chevron-down"
    HISTORY = "history"
    CERTIFICATE = "certificate"
    QR_CODE = "qrcode"
    BARCODE = "barcode"
    PLUG_IN = "plug-connected"
    REPAIRED = "tools"
    COPY = "copy"
    LANGUAGE = "world"
    DARK = "moon"
    LIGHT = "sun"
    SOUND = "volume"
    NO_SOUND = "volume-off"
    # Defects
    SCRATCH = "slash"
    DENT = "circle-half-2"
    CRACK = "bolt"
    STAIN = "droplet"
    BURN = "flame"
    # Points
    PHONE = "device-mobile"
    BATTERY = "battery-2"
    SIM = "device-sim"
    WIFI = "wifi"
    FINGERPRINT = "fingerprint"
    MICROPHONE = "microphone"
    POSITION = "map-pin"
    ERASE = "eraser"


@cache
def _source(name: Icon) -> str:
    return (bundled.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _drawing(name: Icon, colour: str, stroke: float) -> QByteArray:
    tinted = _STROKE.sub(f'stroke-width="{stroke}"', _source(name).replace("currentColor", colour))
    return QByteArray(tinted.encode())


def stroke_for(size: int) -> float:
    """Return the stroke, on the 24 grid, that suits an icon of that many logical pixels."""
    return 2.0 if size <= _THICK_UP_TO_PX else 1.75


@lru_cache(maxsize=1024)
def pixmap(name: Icon, colour: str, size: int, ratio: float = 1.0, stroke: float = 0.0) -> QPixmap:
    """Return an icon as a pixmap.

    ``colour`` is ``#RRGGBB``, ``size`` the edge in logical pixels, ``ratio``
    the screen's device pixel ratio, ``stroke`` the line on the 24 grid (0:
    what suits the size). The result is shared: do not paint into it.
    """
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(_drawing(name, colour, stroke or stroke_for(size))).render(painter)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def paint_icon(
    painter: QPainter, top_left: QPoint, name: Icon, colour: str, size: int, stroke: float = 0.0
) -> None:
    """Paint an icon at the painter device's own resolution."""
    painter.drawPixmap(top_left, pixmap(name, colour, size, painter.device().devicePixelRatio(), stroke))


class _TintedEngine(QIconEngine):
    """Draw one bundled icon in the palette's text colour."""

    def __init__(self, name: Icon) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        twin = _TintedEngine(self._name)
        _clones.append(twin)
        return twin

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, pixmap(self._name, _text_colour(mode), rect.width(), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap(pixmap(self._name, _text_colour(mode), min(size.width(), size.height())))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        edge = round(min(size.width(), size.height()) / scale)
        return QPixmap(pixmap(self._name, _text_colour(mode), edge, scale))


# Qt owns a cloned engine, yet Python would collect it: nothing else refers to it.
_clones: list[QIconEngine] = []


def _text_colour(mode: QIcon.Mode) -> str:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return QGuiApplication.palette().color(group, QPalette.ColorRole.WindowText).name()


@cache
def icon(name: Icon) -> QIcon:
    """Return an icon for Qt's own widgets and for actions; it follows the theme."""
    return QIcon(_TintedEngine(name))

# SPDX-License-Identifier: Apache-2.0
"""Read the outlines and guide drawings that ship as JSON of paths.

They are our own and generic, never a maker's picture. A surface has its own
coordinates, origin at its upper left; shapes name tokens for ink and fill.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from inspector import bundled
from inspector.domain.grading import Surface
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import colour, pen

_FILES: Mapping[str, str] = {
    "notch": "phone-notch",
    "hole": "phone-hole",
    "home": "phone-home",
    "fold": "phone-fold",
    "keypad": "phone-keypad",
    "stick": "modem-stick",
    "tablet": "tablet-android",
    "tablet_home": "tablet-android-home",
    "ipad": "tablet-ipad",
    "ipad_home": "tablet-ipad-home",
    "laptop": "laptop",
    "watch": "watch",
    "console": "console",
}

FORMS = tuple(_FILES)
"""The forms of devices that there are outlines of."""

_UNGUIDED = frozenset({"console"})
"""Forms whose points nobody has numbered yet: each shows the bare outline."""

_INKS = frozenset(get_args(ColourName))


@dataclass(frozen=True, slots=True)
class Shape:
    """A path with its line and fill."""

    path: QPainterPath
    ink: ColourName
    width: float
    fill: ColourName | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a drawing, in the window's language: centred on its place, or beginning there."""

    id: str
    at: QPointF
    ink: ColourName
    from_left: bool


@dataclass(frozen=True, slots=True)
class Outline:
    """A device's form: size and shapes of each surface."""

    form: str
    sizes: dict[Surface, QSizeF]
    surfaces: dict[Surface, tuple[Shape, ...]]


@dataclass(frozen=True, slots=True)
class Guide:
    """What a point's drawing adds to a surface's outline."""

    surface: Surface
    shapes: tuple[Shape, ...]
    words: tuple[Word, ...]


@cache
def outline(form: str) -> Outline:
    """Return a device's outline; ValueError for a form that there is none of."""
    source = _read(f"{_file(form)}.json")
    return Outline(
        form,
        {Surface(name): QSizeF(*size) for name, size in source["sizes"].items()},
        {Surface(name): _shapes(shapes) for name, shapes in source["surfaces"].items()},
    )


@cache
def guides(form: str) -> dict[str, Guide]:
    """Return the guide drawings on a form, by the id of their point; ValueError for no such form."""
    sources = {} if form in _UNGUIDED else _read(f"guides-{_file(form)}.json")
    return {
        point: Guide(Surface(source["surface"]), _shapes(source["shapes"]), _words(source["shapes"]))
        for point, source in sources.items()
    }


def _file(form: str) -> str:
    if form not in _FILES:
        message = f"no outline of form {form!r}"
        raise ValueError(message)
    return _FILES[form]


def form_word(form: str) -> str:
    """Return what kind of device a form is, in the window's language."""
    translate = QCoreApplication.translate
    match form:
        case "laptop":
            return translate("Form", "laptop")
        case "tablet" | "tablet_home" | "ipad" | "ipad_home":
            return translate("Form", "tablet")
        case "watch":
            return translate("Form", "watch")
        case "console":
            return translate("Form", "console")
        case "stick":
            return translate("Form", "modem without a screen")
        case _:
            return translate("Form", "phone")


def guide_word(word_id: str) -> str:
    """Return a drawing's word in the window's language; ValueError for one that there is not."""
    translate = QCoreApplication.translate
    match word_id:
        case "motor":
            return translate("Guide", "motor")
        case "sim_tray":
            return translate("Guide", "SIM tray")
        case "dial_imei":
            return "*#06#"
        case "hello":
            return translate("Guide", "welcome screen")
        case _:
            message = f"no word {word_id!r} for drawings"
            raise ValueError(message)


def paint_shapes(painter: QPainter, shapes: Sequence[Shape]) -> None:
    """Paint shapes in the theme that holds now."""
    for shape in shapes:
        painter.setPen(pen(shape.ink, shape.width))
        painter.setBrush(colour(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.path)


def bounds(shapes: Sequence[Shape]) -> QRectF:
    """Return what shapes cover, their lines included."""
    result = QRectF()
    for shape in shapes:
        half = shape.width / 2 + theme().size.hair
        result = result.united(shape.path.boundingRect().adjusted(-half, -half, half, half))
    return result


def _read(name: str) -> dict[str, Any]:
    text = (bundled.resources() / "drawings" / name).read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text))


def _shapes(sources: Sequence[dict[str, Any]]) -> tuple[Shape, ...]:
    return tuple(_shape(source) for source in sources if "word" not in source)


def _words(sources: Sequence[dict[str, Any]]) -> tuple[Word, ...]:
    return tuple(
        Word(source["word"], QPointF(*source["at"]), _ink(source["ink"]), source["align"] == "left")
        for source in sources
        if "word" in source
    )


def _shape(source: dict[str, Any]) -> Shape:
    fill = _ink(source["fill"]) if "fill" in source else None
    return Shape(_path(source), _ink(source["ink"]), float(source["width"]), fill)


def _ink(name: str) -> ColourName:
    if name not in _INKS:
        message = f"a drawing names no token: {name!r}"
        raise ValueError(message)
    return cast("ColourName", name)


def _path(source: dict[str, Any]) -> QPainterPath:
    path = QPainterPath()
    if "rect" in source:
        corner = float(source.get("corner", 0))
        path.addRoundedRect(QRectF(*source["rect"]), corner, corner)
    elif "circle" in source:
        x, y, radius = source["circle"]
        path.addEllipse(QPointF(x, y), radius, radius)
    else:
        for command, *numbers in source["path"]:
            _extend(path, command, [float(number) for number in numbers])
    return path


def _extend(path: QPainterPath, command: str, numbers: Sequence[float]) -> None:
    match command:
        case "M":
            path.moveTo(*numbers)
        case "L":
            path.lineTo(*numbers)
        case "Q":
            path.quadTo(*numbers)
        case "C":
            path.cubicTo(*numbers)
        case "Z":
            path.closeSubpath()
        case _:
            message = f"a drawing has an unknown command: {command!r}"
            raise ValueError(message)

# SPDX-License-Identifier: Apache-2.0
"""Name keys as the keyboard does, and draw them as keycaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, colour, paint_card, paint_line

_MOST_CAPS = 4


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One entry of the key strip and of the list of keys: actions and what they do.

    Several actions that belong together (four arrows, nine codes) make one
    hint. ``label`` is the text; without one, the first action's own.
    ``trailing`` puts it at the right end, ``on_button`` leaves it out where
    the window is small, since a button says it too.
    """

    actions: tuple[QAction, ...]
    label: str = ""
    trailing: bool = False
    on_button: bool = False

    @property
    def text(self) -> str:
        """What the keys do."""
        return self.label or plain_text(self.actions[0])

    @property
    def is_on(self) -> bool:
        """Whether a key of it does something now."""
        return any(action.isEnabled() and action.isVisible() for action in self.actions)

    @property
    def caps(self) -> tuple[str, ...]:
        """The names of its keys; a long row is shortened to first, ellipsis, last."""
        names = tuple(name for action in self.actions for name in key_names(action.shortcut()))
        return names if len(names) <= _MOST_CAPS else (names[0], "…", names[-1])


def plain_text(action: QAction) -> str:
    """Return an action's text without its mnemonic mark."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def key_names(sequence: QKeySequence) -> tuple[str, ...]:
    """Return the keycaps of a shortcut, modifiers first: ``("Shift", "S")``."""
    if sequence.isEmpty():
        return ()
    combination = sequence[0]  # type: ignore[index] # the stubs do not know that it has items
    names = [name() for modifier, name in _MODIFIERS if modifier in combination.keyboardModifiers()]
    return (*names, _key_name(combination.key()))


def _ctrl() -> str:
    return QCoreApplication.translate("Key", "Ctrl")


def _shift() -> str:
    return QCoreApplication.translate("Key", "Shift")


def _alt() -> str:
    return QCoreApplication.translate("Key", "Alt")


_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, _ctrl),
    (Qt.KeyboardModifier.AltModifier, _alt),
    (Qt.KeyboardModifier.ShiftModifier, _shift),
)
_SIGNS = {
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Minus: "−",
}


def _key_name(key: Qt.Key) -> str:
    translate = QCoreApplication.translate
    match key:
        case Qt.Key.Key_Space:
            return translate("Key", "Space")
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            return translate("Key", "Enter")
        case Qt.Key.Key_Escape:
            return translate("Key", "Esc")
        case Qt.Key.Key_Delete:
            return translate("Key", "Del")
        case Qt.Key.Key_Backspace:
            return translate("Key", "Backspace")
        case Qt.Key.Key_Tab:
            return translate("Key", "Tab")
        case _:
            return _SIGNS.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def caps_width(caps: Sequence[str]) -> int:
    """Return the width of a row of keycaps, in px."""
    gap = theme().space.xxs
    return sum(_cap_width(cap) + gap for cap in caps) - gap if caps else 0


def cap_height() -> int:
    """Return a keycap's height, in px."""
    size = theme().size
    return theme().type.keycap.line + size.hair + size.heavy


def _cap_width(cap: str) -> int:
    current = theme()
    inner = text_width(current.type.keycap, cap) + 2 * (current.size.keycap_pad + current.size.hair)
    return max(current.size.keycap, inner)


def paint_caps(
    painter: QPainter,
    left: QPoint,
    caps: Sequence[str],
    *,
    ink: ColourName = "ink",
    edge: ColourName = "border",
    fill: ColourName | None = "surface",
) -> int:
    """Paint a row of keycaps centred on the height of ``left``; return its width."""
    current = theme()
    x = left.x()
    top = left.y() - cap_height() // 2
    for cap in caps:
        rect = QRect(x, top, _cap_width(cap), cap_height())
        _paint_cap(painter, rect, cap, colour(ink), edge, fill)
        x += rect.width() + current.space.xxs
    return caps_width(caps)


def _paint_cap(
    painter: QPainter, rect: QRect, cap: str, ink: QColor, edge: ColourName, fill: ColourName | None
) -> None:
    current = theme()
    radius = current.radius.control
    paint_card(painter, rect, fill=fill, edge=edge, width=current.size.hair, radius=radius)
    # The lower lip that makes a key of it.
    lip = QRect(
        rect.x() + radius, rect.bottom() - current.size.hair, rect.width() - 2 * radius, current.size.hair
    )
    painter.fillRect(lip, colour(edge))
    paint_line(painter, rect.adjusted(0, 0, 0, -current.size.hair), cap, current.type.keycap, ink, CENTER)


class Keycap(QWidget):
    """One or more keycaps of their own, for texts such as ``1 none felt``."""

    def __init__(self, caps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = tuple(caps)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(self._caps))
        theme_source().changed.connect(self._on_theme_changed)

    def set_caps(self, caps: Sequence[str]) -> None:
        """Show these keys."""
        self._caps = tuple(caps)
        self.setAccessibleName(" ".join(self._caps))
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return QSize(caps_width(self._caps), cap_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_caps(painter, QPoint(0, self.height() // 2), self._caps)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

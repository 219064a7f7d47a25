# SPDX-License-Identifier: Apache-2.0
"""Show words in one of the type roles and inks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from inspector.ui.theme.fonts import font, text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, Type, TypeRole
from inspector.ui.widgets.painting import colour, lines, paint_lines

_MOST_LINES = 60
_MOST_HEIGHTS = 64

RoleOf = Callable[[Type], TypeRole]


def body(kind: Type) -> TypeRole:
    """Pick the role of ordinary text."""
    return kind.body


def body_strong(kind: Type) -> TypeRole:
    """Pick the role of names in ordinary text."""
    return kind.body_strong


def label(kind: Type) -> TypeRole:
    """Pick the role of a label over what it names."""
    return kind.small_strong


def small(kind: Type) -> TypeRole:
    """Pick the role of sources and footnotes."""
    return kind.small


def ordinal(kind: Type) -> TypeRole:
    """Pick the role of numbers and times that stand alone."""
    return kind.ordinal


class Text(QLabel):
    """A label whose type and ink are tokens and follow the theme.

    ``role`` picks the role from the type scale (``lambda kind: kind.title``),
    so that zoom and theme find it again. Plain text only: what comes from a
    device or a file is never read as mark-up.
    """

    def __init__(
        self,
        text: str = "",
        role: RoleOf = body,
        ink: ColourName = "ink",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._ink: ColourName = ink
        self._heights: dict[tuple[int, str], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_ink(self, ink: ColourName) -> None:
        """Change the ink."""
        if ink != self._ink:
            self._ink = ink
            self._on_theme_changed()

    def set_role(self, role: RoleOf) -> None:
        """Change the type role."""
        self._role = role
        self._on_theme_changed()

    def dress(self) -> None:
        """Take ink and type of the theme of now."""
        self._on_theme_changed()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return -1
        # A layout offers its whole width, also to a label that takes less of it; and it asks again and again.
        key = (min(width, self.maximumWidth()), self.text())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            height = self._heights[key] = self._height(*key)
        return height

    def _height(self, width: int, text: str) -> int:
        margins = self.contentsMargins()
        rows = len(lines(self._type(), text, width - margins.left() - margins.right(), _MOST_LINES))
        return max(1, rows) * self._type().line + margins.top() + margins.bottom()

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override]
        self._heights.clear()
        super().setContentsMargins(*margins)

    def sizeHint(self) -> QSize:
        if self.wordWrap():
            width = min(self._whole_width(), theme().size.stage_text)
            return QSize(width, self.heightForWidth(width))
        margins = self.contentsMargins()
        return QSize(self._whole_width(), self._type().line + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        words = max((text_width(self._type(), word) for word in self.text().split()), default=0)
        width = min(words + 1, theme().size.rail * 2)
        return QSize(width, self._type().line)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        limit = _MOST_LINES if self.wordWrap() else 1
        inside = self.contentsRect()
        if not self.wordWrap():
            inside.adjust(0, (inside.height() - self._type().line) // 2, 0, 0)
        align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        paint_lines(painter, inside, self.text(), self._type(), ink, limit=limit, align=_plain(align))
        painter.end()

    def _type(self) -> TypeRole:
        return self._role(theme().type)

    def _whole_width(self) -> int:
        margins = self.contentsMargins()
        rows = self.text().split("\n")
        width = max((text_width(self._type(), row) for row in rows), default=0)
        return width + 1 + margins.left() + margins.right()

    def _on_theme_changed(self) -> None:
        self._heights.clear()
        role = self._type()
        self.setFont(font(role))
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.WindowText, colour(self._ink))
        self.setPalette(colours)
        self.updateGeometry()


def _plain(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return one of left, centre, right."""
    for known in (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter):
        if known in align:
            return known
    return Qt.AlignmentFlag.AlignLeft


class Rule(QFrame):
    """A one-pixel separator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Mid)
        self.setFixedHeight(theme().size.hair)


class Card(QFrame):
    """A surface with rounded corners and a quiet edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)

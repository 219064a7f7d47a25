# SPDX-License-Identifier: Apache-2.0
"""Show words in one of the type roles and inks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from inspector.ui.theme.fonts import font
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName, Type, TypeRole
from inspector.ui.widgets.painting import colour

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
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Minimum, vertical)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_ink(self, ink: ColourName) -> None:
        """Change the ink."""
        self._ink = ink
        self._on_theme_changed()

    def set_role(self, role: RoleOf) -> None:
        """Change the type role."""
        self._role = role
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        role = self._role(theme().type)
        self.setFont(font(role))
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.WindowText, colour(self._ink))
        self.setPalette(colours)
        if not self.wordWrap():
            self.setFixedHeight(role.line)


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

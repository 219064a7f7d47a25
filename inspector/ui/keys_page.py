# SPDX-License-Identifier: Apache-2.0
"""F1: what every key does on the page one came from, read from its own actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.ui.page import Page
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.keycap import Keycap, KeyHint, key_names, plain_text
from inspector.ui.widgets.text import Text


class KeysPage(Page):
    """All keys of a page and of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ""
        self._shown: list[QWidget] = []
        self._heads: list[QWidget] = []
        self._back = self.act(self.tr("Back"), self.left.emit, Qt.Key.Key_Escape, "F1")
        inner = QWidget()
        self._grid = QGridLayout(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column.addWidget(area)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_keys(self, name: str, here: Sequence[QAction], everywhere: Sequence[QAction]) -> None:
        """Show what the actions of a page do, and beside them the window's; one without a key is left out."""
        self._of = name
        for old in (*self._heads, *self._shown):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._heads, self._shown = [], []
        groups = ((name, here), (self.tr("Everywhere"), everywhere))
        longest = max(self._put_group(2 * at, head, rows) for at, (head, rows) in enumerate(groups))
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 1 if row == longest else 0)
        self.titled.emit()

    def _put_group(self, column: int, head: str, actions: Sequence[QAction]) -> int:
        """Show a group under its heading; tells how many rows it takes."""
        heading = Text(head, lambda kind: kind.heading)
        self._heads.append(heading)
        self._grid.addWidget(heading, 0, column, 1, 2)
        rows = [one for one in actions if not one.shortcut().isEmpty() and not plain_text(one).isdigit()]
        for row, action in enumerate(rows, 1):
            self._put(row, column, action)
        return len(rows) + 1

    def rows(self) -> list[str]:
        """Give what is listed, in words."""
        return [one.text() for one in self._shown if isinstance(one, Text)]

    def title(self) -> str:
        return self.tr("Keys")

    def context(self) -> str:
        return self._of

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._back,), trailing=True),)

    def _put(self, row: int, column: int, action: QAction) -> None:
        names = [" ".join(key_names(one)) for one in action.shortcuts()]
        caps, words = Keycap(tuple(dict.fromkeys(name for name in names if name))), Text(plain_text(action))
        self._grid.addWidget(caps, row, column, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(words, row, column + 1, Qt.AlignmentFlag.AlignLeft)
        self._shown += [caps, words]

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._grid.setContentsMargins(space.xl, space.m, space.xl, space.m)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.xs)
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)

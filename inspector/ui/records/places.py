# SPDX-License-Identifier: Apache-2.0
"""Where things stand in the records: the list with its preview, or one record whole; panels below both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.theme.live import theme, theme_source


class Places(QObject):
    """Lay out ``page``: ``above`` one of ``lists``, with the ``preview`` beside it; or ``whole`` instead."""

    def __init__(
        self,
        page: QWidget,
        above: Sequence[QWidget],
        lists: Sequence[QWidget],
        preview: QWidget,
        whole: QWidget,
        panels: Sequence[QWidget],
    ) -> None:
        super().__init__(page)
        self._whole = whole
        self._rows = QStackedWidget()
        for content in lists:
            self._rows.addWidget(content)
        self._column = QVBoxLayout()
        for widget in above:
            self._column.addWidget(widget)
        self._column.addWidget(self._rows, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._listed(preview))
        self._pages.addWidget(whole)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._pages, 1)
        for panel in panels:
            outer.addWidget(panel)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _listed(self, preview: QWidget) -> QWidget:
        listed = QWidget()
        across = QHBoxLayout(listed)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(self._column, 1)
        across.addWidget(preview)
        return listed

    @property
    def is_whole(self) -> bool:
        """Tell whether one record is shown whole."""
        return self._pages.currentWidget() is self._whole

    def show_whole(self) -> None:
        """Show one record whole."""
        self._pages.setCurrentWidget(self._whole)

    def show_list(self) -> None:
        """Show the list."""
        self._pages.setCurrentIndex(0)

    def show_rows(self, which: QWidget) -> None:
        """Show one of what may stand in the list's place."""
        self._rows.setCurrentWidget(which)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.l, space.m, space.l, space.xs)
        self._column.setSpacing(space.s)

# SPDX-License-Identifier: Apache-2.0
"""The certificate as it will print, below it its language and paper, and that no camera reads its code."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.settings import Settings
from inspector.ui import i18n
from inspector.ui.settings.sections import language_name
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.ways import WayButton
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.page_preview import PagePreview
from inspector.ui.widgets.text import Text, small

_PAPERS = {"a4": "A4", "letter": "Letter"}


class Sheet(QWidget):
    """The preview with its language and paper; a press takes the next one, for this bench.

    Signals:
        wanted: another value is wanted; carries the setting and the value.
    """

    wanted = Signal(str, str)

    def __init__(self, preview: PagePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._paper = "", "a4"
        self._speak = QAction(self)
        self._speak.triggered.connect(lambda _checked=False: self._next_language())
        self._change = QAction(self)
        self._change.triggered.connect(lambda _checked=False: self._next_paper())
        self.language = ActionButton(self._speak, icon=Icon.LANGUAGE)
        self.paper = ActionButton(self._change, icon=Icon.PRINTER)
        self.hint = Text("", small, "ink3", wrap=True)
        self.hint.hide()
        self.way = WayButton("settings:bench")
        self.way.hide()
        self._row = QHBoxLayout()
        self._row.addWidget(self.language, 2)
        self._row.addWidget(self.paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(preview, 1)
        column.addWidget(self.hint)
        self._below = QHBoxLayout()
        self._below.addWidget(self.way)
        self._below.addStretch(1)
        column.addLayout(self._below)
        column.addLayout(self._row)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._tell()

    def show_settings(self, settings: Settings) -> bool:
        """Show what holds now; tells whether it is something else than before."""
        before = (self._language, self._paper)
        self._language, self._paper = settings.certificate_language, settings.paper
        for one in (self.hint, self.way):
            one.setVisible(not settings.verify_url)
        self._tell()
        return before != (self._language, self._paper)

    def spoken(self) -> str:
        """Give the language of the certificate: the setting's, else the window's."""
        app = QCoreApplication.instance()
        return self._language or (i18n.language(app) if app is not None else "en")

    def _tell(self) -> None:
        self._speak.setText(self.tr("Certificate: {language}").format(language=language_name(self.spoken())))
        self._change.setText(self.tr("Paper: {paper}").format(paper=_PAPERS[self._paper]))
        self.language.setToolTip(self.tr("Take the next language for certificates of this bench"))
        self.paper.setToolTip(self.tr("Take the other paper for certificates of this bench"))
        self.hint.setText(
            self.tr(
                "A phone's camera cannot open the certificate's code. Name the page for codes in Settings."
            )
        )

    def _next_language(self) -> None:
        every = i18n.LANGUAGES
        self.wanted.emit("certificate_language", every[(every.index(self.spoken()) + 1) % len(every)])

    def _next_paper(self) -> None:
        papers = tuple(_PAPERS)
        self.wanted.emit("paper", papers[(papers.index(self._paper) + 1) % len(papers)])

    def _on_theme_changed(self) -> None:
        space = theme().space
        self.hint.setContentsMargins(space.m, space.xs, space.m, 0)
        self._below.setContentsMargins(space.m, 0, space.m, 0)
        self._row.setContentsMargins(space.m, space.xs, space.m, space.m)
        self._row.setSpacing(space.xs)

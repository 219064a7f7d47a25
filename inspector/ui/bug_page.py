# SPDX-License-Identifier: Apache-2.0
"""The page of a mistake of the program: what happened, a report to copy, and back to the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.ui.page import Page
from inspector.ui.theme.fonts import font
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.text import Text


class BugPage(Page):
    """One mistake or more, and the report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: list[str] = []
        self._copy = self.act(self.tr("Copy the report"), self._on_copy, "C")
        self._back = self.act(self.tr("Back to work"), self.left.emit, Qt.Key.Key_Escape)
        self.heading = Text("", lambda kind: kind.title, "bad", wrap=True)
        self.next_step = Text("", lambda kind: kind.body, wrap=True)
        stays = self.tr("Everything that was answered is on the disk, and the devices go on reading.")
        masked = self.tr("Numbers of devices are masked in the report.")
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report of the mistake"))
        self.said = Text("", lambda kind: kind.small, "ink2")
        self._column = QVBoxLayout(self)
        for one in (self.heading, self.next_step, Text(stays, wrap=True), self.report):
            self._column.addWidget(one, 1 if one is self.report else 0)
        self._column.addWidget(Text(masked, lambda kind: kind.small, "ink2", wrap=True))
        self._column.addLayout(self._buttons())
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(ActionButton(self._back, ButtonKind.PRIMARY))
        row.addWidget(ActionButton(self._copy, icon=Icon.COPY))
        row.addWidget(self.said)
        row.addStretch(1)
        return row

    def title(self) -> str:
        return self.tr("A mistake of the program")

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._copy,)), KeyHint((self._back,), trailing=True))

    def forget(self) -> None:
        """Show none of the mistakes before."""
        self._reports = []

    def add(self, happened: str, to_do: str, report: str) -> None:
        """Show a mistake; what is shown already stays above it."""
        self._reports.append(report)
        self.heading.setText(happened)
        self.next_step.setText(to_do)
        self.report.setPlainText("\n\n".join(self._reports))
        self.said.setText("")
        self.titled.emit()

    def take_over(self, old: Page) -> None:
        if isinstance(old, BugPage):
            self._go_on(old)

    def _go_on(self, old: BugPage) -> None:
        self._reports = old._reports
        self.heading.setText(old.heading.text())
        self.next_step.setText(old.next_step.text())
        self.report.setPlainText(old.report.toPlainText())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(self._reports))
        self.said.setText(self.tr("Copied."))

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        self._column.setSpacing(space.s)
        self.report.setFont(font(theme().type.number))

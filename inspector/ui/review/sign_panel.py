# SPDX-License-Identifier: Apache-2.0
"""The column that signs: what must hold, then the buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.ways import WayButton
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.check_list import CheckList
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words


@dataclass(frozen=True, slots=True)
class SignActions:
    """The page's actions that close an inspection, or go back to it."""

    sign_print: QAction
    sign_only: QAction
    refuse: QAction
    back_to_points: QAction
    next_device: QAction


class SignPanel(QFrame):
    """Before you sign."""

    def __init__(self, actions: SignActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks = CheckList()
        self.trouble = Text("", ink="bad", wrap=True)
        self.way = WayButton()
        self.sign = ActionButton(actions.sign_print, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN)
        self.sign_only = ActionButton(actions.sign_only)
        self.refuse = ActionButton(actions.refuse, ButtonKind.FAIL, icon=Icon.REFUSED)
        self.next = ActionButton(actions.next_device, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.RIGHT)
        self._undo = ActionButton(actions.back_to_points, icon=Icon.UNDO)
        self._heading = Text("", lambda kind: kind.heading)
        self._foot = Text("", lambda kind: kind.small, "ink3", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.checks)
        inside.addStretch()
        area.setWidget(holder)
        holder.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        self._column.addWidget(area, 1)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.way)
        for button in (self.sign, self.sign_only, self.refuse, self._undo, self.next):
            self._column.addWidget(button)
        self._column.addWidget(self._foot)
        self.trouble.hide()
        self.show_refused(is_refused=False)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_refused(self, *, is_refused: bool) -> None:
        """Show what is left to do: for a device that was refused, to put it away and go on."""
        self._heading.setText(self.tr("Refused") if is_refused else self.tr("Before you sign"))
        self._area.setAccessibleName(self._heading.text())
        self._foot.setText(
            self.tr("It gets no certificate. Put it with the refused ones; the records keep why.")
            if is_refused
            else self.tr("A signed certificate cannot be changed. A mistake is put right by a new one.")
        )
        for button in (self.sign, self.sign_only, self.refuse, self._undo):
            button.setVisible(not is_refused)
        self.next.setVisible(is_refused)

    def say(self, trouble: BenchTrouble | None) -> None:
        """Say what stands in the way, and lead to the setting it speaks of; None takes it away."""
        self.trouble.setText(trouble_words(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)
        self.way.lead(trouble)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(QRect(0, 0, theme().size.hair, self.height()), colour("line"))
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.xl
        self._column.setContentsMargins(side, space.m, side, space.m)
        self._column.setSpacing(space.xs)
        self.setFixedWidth(theme().size.evidence)
        self.update()

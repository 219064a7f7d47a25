# SPDX-License-Identifier: Apache-2.0
"""The column of a device that is signed: its label, what was printed, and on to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.print_job import PrintJob, PrintKind
from inspector.ui.review.prints import line_of
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.ways import WayButton
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.page_preview import PagePreview
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words


@dataclass(frozen=True, slots=True)
class SignedActions:
    """The page's actions for a device that is signed."""

    print_page: QAction
    print_label: QAction
    next_device: QAction


class SignedPanel(QFrame):
    """Signed: print it, label it, go on."""

    def __init__(self, actions: SignedActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PagePreview()
        self.label.state_changed.connect(self._on_label)
        self.note = Text("", lambda kind: kind.small, "ink3", wrap=True)
        self.page_line = Text("", lambda kind: kind.body, wrap=True)
        self.label_line = Text("", lambda kind: kind.body, wrap=True)
        self.trouble = Text("", ink="bad", wrap=True)
        self.way = WayButton()
        self.print_page = ActionButton(actions.print_page, icon=Icon.PRINTER)
        self.print_label = ActionButton(actions.print_label, icon=Icon.LABEL)
        self.next = ActionButton(actions.next_device, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.RIGHT)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Text(self.tr("Signed"), lambda kind: kind.heading))
        self._column.addWidget(self.label)
        for one in (self.note, self.page_line, self.label_line):
            self._column.addWidget(one)
        self._column.addStretch()
        self._column.addWidget(self.trouble)
        self._column.addWidget(self.way)
        for button in (self.print_page, self.print_label, self.next):
            self._column.addWidget(button)
        self.trouble.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_jobs(self, jobs: Sequence[PrintJob]) -> None:
        """Say how page and label stand."""
        for text, kind in ((self.page_line, PrintKind.PAGE), (self.label_line, PrintKind.LABEL)):
            line = line_of(jobs, kind)
            text.setText(line.text)
            text.set_ink("bad" if line.is_trouble else "ink")

    def show_label(self, pdf: bytes, note: str) -> None:
        """Show the label as it prints; ``note`` names its size and printer, or why there is none."""
        self.label.setVisible(bool(pdf))
        self.label.show_pdf(pdf)
        self.note.setText(note)

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

    def _on_label(self) -> None:
        self.label.setAccessibleName(self.tr("The label as it prints"))

    def _on_theme_changed(self) -> None:
        space, size = theme().space, theme().size
        side = space.m if theme().compact else space.xl
        self._column.setContentsMargins(side, space.m, side, space.m)
        self._column.setSpacing(space.xs)
        self.setFixedWidth(size.evidence)
        inner = size.evidence - 2 * side - 2 * space.m
        self.label.setFixedHeight(inner // 2 + 2 * space.m)
        self.update()

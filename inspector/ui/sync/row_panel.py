# SPDX-License-Identifier: Apache-2.0
"""The card under the outbox: what happened to the row that is chosen, what to do, and why it is put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.outbox import OutboxRow, RowState
from inspector.services.sync import LONGEST_REASON
from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.ui.sync.model import OutboxModel


class RowPanel(QFrame):
    """Hidden while no row is chosen and nothing was refused.

    Signals:
        reason_given: the row is to be put aside; carries why.
        left: no reason is asked any more.
    """

    reason_given = Signal(str)
    left = Signal()

    def __init__(
        self,
        of_row: tuple[QAction, QAction, QAction],
        of_all: tuple[QAction, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """Offer to send a row again, put it aside, undo that; ``of_all``: the first two for all like it."""
        super().__init__(parent)
        again, aside, undo = of_row
        self._row_id = 0
        self.heading = Text("", lambda kind: kind.body_strong, wrap=True)
        self.happened = Text("", wrap=True)
        self.to_do = Text("", ink="ink2", wrap=True)
        self.trouble = Text("", ink="bad", wrap=True)
        self.reason = Field(self.tr("Why it need not arrive"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.done.connect(self._on_done)
        self.reason.left.connect(self.leave)
        self.again, self.aside, self.undo = ActionButton(again), ActionButton(aside), ActionButton(undo)
        self.of_all = [ActionButton(one) for one in of_all]
        self._put = QAction(aside.text(), self)
        self._put.triggered.connect(lambda _checked=False: self._on_done(self.reason.text()))
        self._leave = QAction(self.tr("Leave it"), self)
        self._leave.triggered.connect(lambda _checked=False: self.leave())
        self.put_button = ActionButton(self._put, ButtonKind.PRIMARY)
        self.leave_button = ActionButton(self._leave)
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.reason.hide()
        self._show_buttons()
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        for text in (self.heading, self.happened, self.to_do, self.trouble):
            self._column.addWidget(text)
        self._across = QHBoxLayout()
        self._across.addWidget(self.reason, 1)
        buttons = (self.put_button, self.leave_button, self.again, self.aside, *self.of_all, self.undo)
        for button in buttons:
            self._across.addWidget(button)
        self._across.addStretch()
        self._column.addLayout(self._across)

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is asked for."""
        return not self.reason.isHidden()

    def show_row(self, row: OutboxRow | None, model: OutboxModel, refused: int) -> None:
        """Show the row that is chosen; without one, how many a destination refused."""
        row_id = row.id if row is not None else 0
        if row_id != self._row_id:
            self._row_id = row_id
            self.say("")
            self.leave()
        if row is not None:
            self._say(model.device(row), model.said(row), self._what_to_do(row))
        else:
            count = self.tr("Refused: {count}").format(count=refused)
            self._say(count, "", self.tr("Choose a row to read why, or send all of them again with R."))
        self.setVisible(row is not None or refused > 0)
        self._show_buttons()

    def ask(self, put: str) -> None:
        """Ask why it need not arrive; ``put`` are the words of who says it does not."""
        self._put.setText(put)
        self.say("")
        self.reason.clear()
        self.reason.ask()
        self._show_buttons()

    def leave(self) -> None:
        """Ask no more."""
        if self.is_asking:
            self.reason.hide()
            self._show_buttons()
            self.left.emit()

    def say(self, words: str) -> None:
        """Say what went wrong; empty takes it away."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect())
        painter.end()

    def _say(self, heading: str, happened: str, to_do: str) -> None:
        self.heading.setText(heading)
        for text, words in ((self.happened, happened), (self.to_do, to_do)):
            text.setText(words)
            text.setVisible(bool(words))

    def _what_to_do(self, row: OutboxRow) -> str:
        if row.state is RowState.PARKED and row.last_error.endswith("(training)"):
            return self.tr("Put it aside: training stays on test registries.")
        return {
            RowState.PARKED: self.tr("Mend what is said there and retry, or put it aside with a reason."),
            RowState.PENDING: self.tr("It goes out by itself as soon as the destination takes it."),
            RowState.SENDING: "",
            RowState.DELIVERED: "",
            RowState.DROPPED: self.tr("Nobody sends it. Retry sends it after all."),
            RowState.HELD: self.tr("Its lot was rejected. It goes out once it is countersigned."),
        }[row.state]

    def _show_buttons(self) -> None:
        asking = self.is_asking
        for button in (self.put_button, self.leave_button):
            button.setVisible(asking)
        self.again.setVisible(not asking)
        for button in (self.aside, *self.of_all, self.undo):
            button.setVisible(not asking and button.bound_action().isEnabled())

    def _on_done(self, reason: str) -> None:
        self.reason.ask()  # Enter has left the field; what comes of it is said here
        self._show_buttons()
        self.reason_given.emit(reason)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.m, space.m, space.m)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()

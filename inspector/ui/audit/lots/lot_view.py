# SPDX-License-Identifier: Apache-2.0
"""One lot: its plan by the standard's name, its seed, its sample and how far the reviews are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.sampling.lot import LotState
from inspector.services.sampling import LotView
from inspector.services.sampling_words import STATES, facts, sending_facts
from inspector.ui.audit.lots.confirm_panel import ConfirmPanel
from inspector.ui.audit.lots.release_panel import ReleasePanel
from inspector.ui.audit.lots.tables import LOOKS, Drawn, SampleTable
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.text import Text
from inspector.ui.words import say

_ROWS = 6
"""How many rows of a sample are in sight at least, its heading among them."""


class LotPane(QWidget):
    """What is known of a lot, and the buttons for what comes next."""

    def __init__(self, actions: LotActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: LotView | None = None
        self.state = Text("", lambda kind: kind.title)
        self.message = Text("", wrap=True)
        self.message.hide()
        self.confirm = ConfirmPanel()
        self.release = ReleasePanel()
        self.sample = SampleTable()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._actions = actions
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._facts: list[Text] = []
        self._buttons = {
            actions.draw: ActionButton(actions.draw, ButtonKind.PRIMARY),
            actions.accept: ActionButton(actions.accept, ButtonKind.PRIMARY, icon=Icon.PASS),
            actions.reject: ActionButton(actions.reject, ButtonKind.FAIL, icon=Icon.FAIL),
            actions.release: ActionButton(actions.release),
            actions.print: ActionButton(actions.print, size=ButtonSize.SMALL, icon=Icon.PRINTER),
            actions.save: ActionButton(actions.save, size=ButtonSize.SMALL, icon=Icon.EXPORT),
        }
        self._build()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.state, 1)
        for button in self._buttons.values():
            self._top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.message)
        self._column.addWidget(self.confirm)
        self._column.addWidget(self.release)
        self._column.addWidget(self.area, 1)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addLayout(self._grid)
        self._inside.addWidget(self.sample, 1)
        self._inside.addStretch()
        self.area.setWidget(inside)

    def show_lot(self, view: LotView) -> None:
        """Show a lot."""
        self.shown = view
        self.state.setText(say(STATES[view.lot.state]))
        self.state.set_ink(LOOKS[view.lot.state][1])
        self._show_facts(view)
        self.sample.rows.set_rows([Drawn(view, one) for one in view.sample])
        self.sample.setVisible(bool(view.sample))
        if self.sample.place() < 0:
            self.sample.go_to(0)

    def _show_facts(self, view: LotView) -> None:
        for old in self._facts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._facts = []
        for row, (label, value) in enumerate([*facts(view, say), *sending_facts(view, say)]):
            for column, text in enumerate((Text(label, ink="ink2"), Text(value, wrap=True))):
                self._grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
                self._facts.append(text)

    @property
    def is_asking(self) -> bool:
        """Tell whether a question waits for its answer."""
        return self.confirm.is_asking or self.release.is_asking

    def close_it(self) -> None:
        """Leave the question."""
        self.confirm.close_it()
        self.release.close_it()

    def ask_nothing(self) -> None:
        """Show no question."""
        self.confirm.hide()
        self.release.hide()

    def allow(self, *, may_review: bool) -> None:
        """Let the actions that come next act, and show their buttons alone."""
        view = self.shown
        lot = view.lot if view is not None else None
        ends = {LotState.ACCEPTED: self._actions.accept, LotState.REJECTED: self._actions.reject}
        can = {
            self._actions.draw: may_review and lot is not None and lot.state is LotState.OPEN,
            self._actions.release: may_review and view is not None and _is_held(view),
            self._actions.print: lot is not None,
            self._actions.save: lot is not None,
        }
        for end, action in ends.items():
            is_open = lot is not None and lot.state is LotState.DRAWN
            can[action] = may_review and is_open and view is not None and view.outcome is end
        for action, button in self._buttons.items():
            action.setEnabled(can[action])
            button.setVisible(can[action])

    def say(self, words: str, *, is_bad: bool = False) -> None:
        """Say how something went."""
        self.message.set_ink("bad" if is_bad else "ink2")
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.s)
        self._inside.setSpacing(space.s)
        self._top.setSpacing(space.xs)
        self.sample.setMinimumHeight(_ROWS * theme().size.table_row)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.xxs)


def _is_held(view: LotView) -> bool:
    """Tell whether something of a rejected lot waits that a release would send."""
    one = view.sending
    return view.lot.state is LotState.REJECTED and one.held > 0 and one.release is None


@dataclass(frozen=True, slots=True)
class LotActions:
    """The actions of one lot, made by the section."""

    draw: QAction
    accept: QAction
    reject: QAction
    release: QAction
    print: QAction
    save: QAction

    @property
    def all(self) -> tuple[QAction, ...]:
        """Give them in the order of their buttons."""
        return (self.draw, self.accept, self.reject, self.release, self.print, self.save)

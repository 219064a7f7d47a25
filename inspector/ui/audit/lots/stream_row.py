# SPDX-License-Identifier: Apache-2.0
"""Says of a stream of lots what its switching rules ask a person for, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.sampling.switching import Act
from inspector.services.sampling import LONGEST_REASON
from inspector.ui.settings.fields import LineEdit
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton


class StreamRow(QWidget):
    """A reason and a button for each switch that is possible; hidden while none is.

    Signals:
        said: carries the Act and the reason.
    """

    said = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = LineEdit(self.tr("Why is the next lot to be inspected otherwise?"))
        self.reason.setPlaceholderText(self.reason.accessibleName())
        self.reason.setMaxLength(LONGEST_REASON)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.reason, 1)
        words = {
            Act.CORRECTED: self.tr("It is put right"),
            Act.REDUCE: self.tr("Begin reduced inspection"),
            Act.NORMAL: self.tr("Begin normal inspection"),
        }
        self.buttons = {act: self._button(act, text) for act, text in words.items()}
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _button(self, act: Act, text: str) -> ActionButton:
        action = QAction(text, self)
        action.triggered.connect(partial(self._on_said, act))
        button = ActionButton(action)
        self._row.addWidget(button)
        return button

    def offer(self, acts: Sequence[Act]) -> None:
        """Offer these switches alone."""
        for act, button in self.buttons.items():
            button.setVisible(act in acts)
        self.setVisible(bool(acts))

    def _on_said(self, act: Act, _checked: bool = False) -> None:
        self.said.emit(act, self.reason.text().strip())

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.xs)

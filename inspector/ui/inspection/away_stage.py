# SPDX-License-Identifier: Apache-2.0
"""The stage while the device is not there, or another one is in its place."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import BenchTrouble, IdentityChanged
from inspector.services.bench import SessionState, SessionView
from inspector.ui.inspection.stage import Stage
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.words import trouble_words


def is_away(view: SessionView) -> bool:
    """Tell whether a session's device is not the one to inspect: gone, or another one."""
    return view.state is SessionState.GONE or isinstance(view.trouble, IdentityChanged)


class AwayStage(Stage):
    """Says what is missing, and what goes on when it is back."""

    def __init__(self, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gone = EmptyState(Icon.GONE, "")
        self._again = ActionButton(again, icon=Icon.AGAIN)
        self.column.addWidget(self.gone, 1)
        self.column.addWidget(self._again)

    def show_away(self, view: SessionView, slot: str, point: str) -> None:
        """Say why nothing can be answered now; ``point`` names what goes on (``13 Vibration``)."""
        trouble = view.trouble
        self._again.setVisible(trouble is not None)
        if isinstance(trouble, BenchTrouble):
            title = self.tr("Another device is in {slot}").format(slot=slot)
            self.gone.set_text(title, trouble_words(trouble))
            return
        time = view.since.astimezone().strftime("%H:%M")
        self.gone.set_text(
            self.tr("Unplugged at {time}").format(time=time),
            self.tr("Plug it in again: {point} goes on. Nothing is lost.").format(point=point),
        )

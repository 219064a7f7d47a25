# SPDX-License-Identifier: Apache-2.0
"""A card that asks something in its place on a page, and is left with Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class AskingCard(QFrame):
    """Whoever is one fills it and hides it; hidden it asks nothing.

    Signals:
        left: nothing is asked any more.
    """

    left = Signal()

    @property
    def is_asking(self) -> bool:
        """Tell whether it asks something."""
        return not self.isHidden()

    def close_it(self) -> None:
        """Ask no more."""
        if self.is_asking:
            self.hide()
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        # While something in it has the keyboard Esc is the card's, not the page's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return
        super().keyPressEvent(event)

# SPDX-License-Identifier: Apache-2.0
"""Where the window leads whom an advice sends to the settings, and the button that leads there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.phrase import Phrase
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton, ButtonSize

WAYS = {
    "Choose a queue in Settings, or a default with lpadmin -d.": "settings:printing",
    "Name one in Settings, or save the label as a PDF.": "settings:printing",
    "Choose a larger label in Settings, such as 62x29.": "settings:printing",
    "Choose the shop's logo again in the settings.": "settings:bench",
    "Enter a new token in Settings: the rows wait here until then.": "settings:marketplace",
    "Name its address in the settings, or ask none.": "settings:marketplace",
}
"""The part of the settings that an advice speaks of, by the advice as services write it."""


def way_of(advice: str) -> str:
    """Give the place that an advice speaks of, as ``Page.place_wanted`` carries it; else empty text."""
    return WAYS.get(advice.template if isinstance(advice, Phrase) else advice, "")


class WayButton(ActionButton):
    """A button to a part of the settings; hidden where nothing leads there.

    Signals:
        wanted: somebody goes there; carries the place.
    """

    wanted = Signal(str)

    def __init__(self, place: str = "", parent: QWidget | None = None) -> None:
        action = QAction()
        super().__init__(action, size=ButtonSize.SMALL, icon=Icon.SETTINGS, parent=parent)
        self._open = action  # the button does not keep it alive
        self._place = place
        action.setText(self.tr("Open Settings"))
        action.triggered.connect(lambda _checked=False: self.wanted.emit(self._place))
        if not place:
            self.hide()

    def lead(self, trouble: BenchTrouble | None) -> None:
        """Lead where a trouble's advice says; without one, or where it says nothing of that, nowhere."""
        self._place = way_of(trouble.advice) if trouble is not None else ""
        self.setVisible(bool(self._place))

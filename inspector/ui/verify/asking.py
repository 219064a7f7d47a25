# SPDX-License-Identifier: Apache-2.0
"""Whether the registry of the settings is asked too: off until somebody wants it, and where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize

if TYPE_CHECKING:
    from inspector.ports import Cancel
    from inspector.ui.records.reader import Reader
    from inspector.wiring import App

_NAME = "registry"


class Asking(QObject):
    """The choice behind an action, and its button.

    Signals:
        changed: it was switched on or off.
    """

    changed = Signal()

    def __init__(self, act: Callable[..., QAction], reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._action = act("", self.turn, "A")
        self._reader = reader
        self._host = ""
        self.is_on = False
        self.button = ActionButton(self._action, size=ButtonSize.SMALL, icon=Icon.SYNC)
        reader.ready.connect(self.look)
        self._show()

    def look(self) -> None:
        """See whether there is a registry; one that went away is asked no more."""
        if self._reader.is_ready:
            self._reader.ask(_NAME, _host, self._on_host)

    def turn(self) -> None:
        """Ask it from now on, or ask it no more."""
        self.is_on = bool(self._host) and not self.is_on
        self._show()
        self.changed.emit()

    def take_over(self, old: Asking) -> None:
        """Ask whom it asks there."""
        self._host, self.is_on = old._host, old.is_on
        self._show()

    def words(self) -> str:
        """Say what was chosen."""
        if not self.is_on:
            return self.tr("No registry is asked: nothing leaves this bench.")
        told = self.tr("{host} is asked too how each stands. It is told number and SHA-256, nothing else.")
        return told.format(host=self._host)

    def _on_host(self, host: str) -> None:
        was_on, self._host = self.is_on, host
        self.is_on = self.is_on and bool(host)
        self._show()
        if self.is_on != was_on:
            self.changed.emit()

    def _show(self) -> None:
        self._action.setEnabled(bool(self._host))
        self._action.setText(self.tr("Ask no registry") if self.is_on else self.tr("Ask the registry"))
        self.button.set_kind(ButtonKind.CHOSEN if self.is_on else ButtonKind.PLAIN)


def _host(app: App, _: Cancel) -> str:
    return urlsplit(app.settings.registry_url).hostname or ""

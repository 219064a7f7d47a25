# SPDX-License-Identifier: Apache-2.0
"""Sounds: on or off, how loud, and what each one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.ui.settings.fields import ChoiceField
from inspector.ui.settings.section import Section
from inspector.ui.settings.sections import switch
from inspector.ui.sounds import Sound, system_player
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.segmented import Choice
from inspector.ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App

_VOLUMES = ("20", "40", "60", "80", "100")
_NO_BREAK = "\u00a0"


def sound_word(sound: Sound) -> str:
    """Say what a sound means."""
    translate = QCoreApplication.translate
    match sound:
        case Sound.PASS:
            return translate("SoundSection", "Pass")
        case Sound.FAIL:
            return translate("SoundSection", "Fail")
        case Sound.ATTENTION:
            return translate("SoundSection", "A device needs you")
        case Sound.SCAN_READ:
            return translate("SoundSection", "Scan read")
        case Sound.SCAN_REFUSED:
            return translate("SoundSection", "Scan refused")
        case Sound.CERTIFIED:
            return translate("SoundSection", "Certified")


class SoundSection(Section):
    """The sounds of this bench.

    Signals:
        heard: a person wants to hear a sound; carries it.
    """

    heard = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate("SoundSection", "Whatever is heard is also seen: none is needed.")
        super().__init__(QCoreApplication.translate("SoundSection", "Sounds"), lead, parent)
        self._desk = desk
        self.add(ChoiceField("sounds", self.tr("Sounds"), switch()))
        volumes = [Choice(one, f"{one}{_NO_BREAK}%") for one in _VOLUMES]
        self.add(ChoiceField("volume", self.tr("Volume"), volumes))
        self.player = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.put(self.player)
        self.buttons = [self._button(sound) for sound in Sound]
        grid = QWidget()
        cells = QGridLayout(grid)
        cells.setContentsMargins(0, 0, 0, 0)
        for at, button in enumerate(self.buttons):
            cells.addWidget(button, at // 2, at % 2)
        self.put(grid)
        self.end()

    def attend(self) -> None:
        """Look whether this system has a player."""
        self._desk.aside(_has_player, lambda is_there: self.show_player(is_there=is_there))

    def show_player(self, *, is_there: bool) -> None:
        """Say whether this system plays sounds at all."""
        words = self.tr("Listen to them:")
        if not is_there:
            words = self.tr(
                "No player for sounds was found here. Install PipeWire, PulseAudio or ALSA's aplay."
            )
        self.player.setText(words)
        for button in self.buttons:
            button.bound_action().setEnabled(is_there)

    def _button(self, sound: Sound) -> ActionButton:
        action = QAction(sound_word(sound), self)
        action.triggered.connect(lambda _checked=False: self.heard.emit(sound))
        return ActionButton(action, icon=Icon.SOUND)


def _has_player(_app: App, _bench: Bench) -> bool:
    return system_player() is not None

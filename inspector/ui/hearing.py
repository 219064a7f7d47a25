# SPDX-License-Identifier: Apache-2.0
"""When which sound is heard: each has a visible equal, and none is needed to work.

Attention: the device's tile and its row in the queue ask for somebody. Pass and
fail: the point's bar; fail also where a device is refused, whose tile says so.
Certified: the panel of what was signed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.finding import Outcome
from inspector.services.session_view import SessionState
from inspector.ui.models.scenes import needs_person
from inspector.ui.sounds import Play, Sound, Sounds, system_player

if TYPE_CHECKING:
    from inspector.settings import Settings
    from inspector.ui.desk import Desk, Scene
    from inspector.ui.main_window import MainWindow
    from inspector.ui.scan_actions import ScanActions

_OF_OUTCOME = {Outcome.PASS.value: Sound.PASS, Outcome.FAIL.value: Sound.FAIL}


class Hearing(QObject):
    """Asks for sounds as the bench works; the player is looked for on the desk's thread."""

    _lost = Signal()

    def __init__(self, window: MainWindow, desk: Desk, scans: ScanActions, play: Play | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._given = play
        self._calling: dict[str, SessionState] = {}
        self._is_wanted = self._is_closed = False
        self.sounds = Sounds(play)
        self._lost.connect(self._tell)
        window.verdict_given.connect(self._on_verdict)
        window.certified.connect(lambda: self.sounds.play(Sound.CERTIFIED))
        window.refused.connect(lambda: self.sounds.play(Sound.FAIL))
        window.sound_wanted.connect(self._on_wanted)
        window.closed.connect(self._on_closed)
        scans.told.connect(self._on_scan)
        desk.opened.connect(lambda _: self._look())
        desk.settings_changed.connect(self._on_settings)
        desk.scenes_changed.connect(self._on_scenes)
        desk.removed.connect(lambda key: self._calling.pop(key, None))

    def _look(self) -> None:
        """Look for a player, once; say so where there is none, also in a window that was made anew."""
        if self.sounds.has_player:
            self._tell()
        else:
            self._desk.do(lambda _app, _bench: self._given or system_player(), self._on_player)

    def _on_player(self, play: Play | None) -> None:
        """Take the player; what began to wait before it was found has not been called for."""
        if self._is_closed:
            return
        old = self.sounds
        self.sounds = Sounds(play, muted=old.muted, volume=old.volume, lost=self._lost.emit)
        old.close()
        self._tell()
        self._call_for(self._calling)

    def _on_settings(self, settings: Settings) -> None:
        self._is_wanted = settings.sounds == "on"
        self.sounds.muted = not self._is_wanted
        self.sounds.volume = int(settings.volume)
        self._tell()

    def _tell(self) -> None:
        """Say quietly where sounds are wanted and cannot be heard."""
        is_silent = self._is_wanted and not self.sounds.has_player
        self._window.header.set_sound(self.tr("No sound") if is_silent else "")

    def _on_verdict(self, outcome: str) -> None:
        sound = _OF_OUTCOME.get(outcome)
        if sound is not None:
            self.sounds.play(sound)

    def _on_wanted(self, sound: Sound) -> None:
        self.sounds.listen(sound)

    def _on_scan(self, is_refused: bool) -> None:
        self.sounds.play(Sound.SCAN_REFUSED if is_refused else Sound.SCAN_READ)

    def _on_scenes(self, scenes: list[Scene]) -> None:
        """Call for devices that begin to wait for a person."""
        self._call_for([scene.view.key for scene in scenes if self._begins_to_wait(scene)])

    def _call_for(self, keys: Iterable[str]) -> None:
        """Call for what waits for a person, but for the device that is in hand."""
        if any(key != self._window.key_in_hand() for key in keys):
            self.sounds.play(Sound.ATTENTION)

    def _begins_to_wait(self, scene: Scene) -> bool:
        """Tell whether a device needs somebody for another thing than before; who refused it was there."""
        key, state = scene.view.key, scene.view.state
        before = self._calling.pop(key, None)
        if (
            needs_person(scene)
            and state is not SessionState.REFUSED
            and not self._window.bench.aside.has(scene)
        ):
            self._calling[key] = state
        return self._calling.get(key, before) is not before

    def _on_closed(self) -> None:
        self._is_closed = True
        self.sounds.close()

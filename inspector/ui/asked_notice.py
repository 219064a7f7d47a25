# SPDX-License-Identifier: Apache-2.0
"""Says at the bench why a device is inspected again: what an auditor sent back, or wants to see blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from inspector.domain.reinspecting import AgainKind, AskedAgain
from inspector.ui.widgets.notice import Gravity, NoticeText

if TYPE_CHECKING:
    from inspector.ui.desk import Desk, Scene
    from inspector.ui.main_window import MainWindow


class AskedNotice(QObject):
    """Tells it when the device is plugged in, and again when its inspection is opened."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self._in_hand = ""
        self._key = ""
        self._open = QAction(self)
        self._open.triggered.connect(lambda _checked=False: window.open_other(self._key))
        desk.scenes_changed.connect(self._on_scenes)
        window.moved.connect(self._on_moved)

    def _on_scenes(self, scenes: list[Scene]) -> None:
        for scene in scenes:
            one = scene.view.inspection
            if one is None or one.asked is None or one.uid in self._told or one.state.is_closed:
                continue
            self._told.add(one.uid)
            self._tell(scene.view.key, one.asked)

    def _on_moved(self) -> None:
        key = self._window.key_in_hand()
        if key == self._in_hand:
            return
        self._in_hand = key
        scene = self._window.bench.scene(key) if key else None
        one = scene.view.inspection if scene is not None else None
        if one is not None and one.asked is not None and not one.state.is_closed:
            self._tell(key, one.asked)

    def _tell(self, key: str, asked: AskedAgain) -> None:
        self._key = key
        slot = self._window.bench.slot(key)
        if asked.kind is AgainKind.BLIND:
            happened = self.tr("{slot} is inspected again, for a comparison.").format(slot=slot)
            to_do = self.tr("Inspect it as if it were here for the first time.")
        else:
            happened = self.tr("{who} sent {slot} back: {reason}").format(
                who=asked.by, slot=slot, reason=asked.reason
            )
            to_do = self.tr("Inspect it again, this above all.")
        self._open.setText(self.tr("Open {slot}").format(slot=slot))
        is_here = self._window.key_in_hand() == key
        text = NoticeText(happened, to_do, Gravity.ATTENTION)
        self._window.notice.tell(text, None if is_here else self._open)

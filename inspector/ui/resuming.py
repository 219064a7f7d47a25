# SPDX-License-Identifier: Apache-2.0
"""Remembers where the window is, and goes back there where the program did not end as it should."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from inspector.ui.widgets.notice import Gravity, NoticeText

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.storage.last_place import Place
    from inspector.ui.desk import Desk, Scene
    from inspector.ui.main_window import MainWindow
    from inspector.wiring import App

PATIENCE_MS = 120_000
"""Milliseconds in which a device that was open may come back and is opened by itself."""


@dataclass(frozen=True, slots=True)
class _Left:
    """Where the window was when the program stopped, and when the last thing was put on record."""

    place: Place
    until: datetime | None


def _begin(app: App, _: Bench) -> _Left | None:
    until = app.last_event_at()
    place = app.last_place.begin()
    return _Left(place, until) if place is not None else None


class Resuming(QObject):
    """Keeps the place on the desk's thread; at the start it goes there where the mark was still there."""

    def __init__(self, window: MainWindow, desk: Desk, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._is_begun = self._is_keeping = self._is_writing = False
        self._wanted: Place | None = None
        self._kept: Place | None = None
        self._read = QAction(self)
        self._read.triggered.connect(lambda _checked=False: window.notice.clear())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._give_up)
        desk.opened.connect(self._on_opened)
        desk.scenes_changed.connect(self._on_scenes)
        window.moved.connect(self._on_moved)

    def _on_opened(self, _: object) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._desk.do(_begin, self._on_left)

    # ── go back ──────────────────────────────────────────────────────────────

    def _on_left(self, left: _Left | None) -> None:
        if left is None:
            self._give_up()
            return
        self._tell(left.until)
        self._wanted = left.place
        if left.place.uid:
            self._patience.start()
            self._on_scenes(self._window.bench.scenes())
            return
        if self._window.knows(left.place.page):
            self._window.go(left.place.page)
        self._give_up()

    def _tell(self, until: datetime | None) -> None:
        happened = self.tr("Inspector stopped unexpectedly.")
        here = self.tr("No answer was lost.")
        if until is not None:
            time = until.astimezone().strftime("%H:%M")
            here = self.tr("All answers up to {time} are here.").format(time=time)
        self._read.setText(self.tr("Close this notice"))
        self._window.notice.tell(NoticeText(happened, here, Gravity.ATTENTION), self._read)

    def _on_scenes(self, scenes: list[Scene]) -> None:
        place = self._wanted
        if place is None or not place.uid:
            return
        for scene in scenes:
            inspection = scene.view.inspection
            if inspection is not None and inspection.uid == place.uid and scene.checklist is not None:
                self._wanted = None
                if place.page == "review":
                    self._window.open_port(scene.view.key)
                else:
                    self._window.open_at(scene.view.key, place.point)
                self._give_up()

    def _give_up(self) -> None:
        """Be where the window is from now on."""
        self._wanted = None
        self._patience.stop()
        self._is_keeping = True
        self._on_moved()

    # ── remember ─────────────────────────────────────────────────────────────

    def _on_moved(self) -> None:
        if self._wanted is not None and self._window.page() is not self._window.bench:
            self._give_up()  # somebody works elsewhere already
        elif self._is_keeping:
            self._keep()

    def _keep(self) -> None:
        place = self._here()
        if place is None or place == self._kept or self._is_writing:
            return
        self._kept, self._is_writing = place, True
        self._desk.do(lambda app, _: app.last_place.keep(place), self._on_written, self._on_written)

    def _on_written(self, _: object) -> None:
        self._is_writing = False
        self._keep()

    def _here(self) -> Place | None:
        """Give the place that is seen; None for a page that only stands before one."""
        from inspector.storage.last_place import Place

        window, page = self._window, self._window.page()
        key = window.key_in_hand()
        scene = window.bench.scene(key) if key else None
        if scene is not None and scene.view.inspection is not None:
            is_review = page is window.__dict__.get("review")
            uid = scene.view.inspection.uid
            return Place("review", uid) if is_review else Place("inspect", uid, window.inspection.current)
        return Place(window.shown_place) if window.shown_place != "inspect" else None

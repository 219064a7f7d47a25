# SPDX-License-Identifier: Apache-2.0
"""Runs the live test of the point that is open, and lets its score drive the stage and the verdicts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.domain.checklist import Point
from inspector.domain.live import LiveKind
from inspector.services.bench import LiveView, SessionState
from inspector.ui.desk import Desk, Scene
from inspector.ui.inspection.live_panel import LivePanel
from inspector.ui.inspection.point_stage import PointStage
from inspector.ui.models.forms import ANY_FORM, form_of
from inspector.ui.widgets.verdict_bar import VerdictBar

_SELF_SCORED = (LiveKind.TOUCH, LiveKind.BUTTONS)
"""Tests that a person plays to the end: half of one is no pass."""

Place = tuple[str, str]
"""A port's key and a point's id."""


class LiveStage(QObject):
    """Starts and stops live tests as points open and close on ``page``.

    Signals:
        passed: a test has passed its point by itself, on the disk; carries the point's id.
    """

    passed = Signal(str)

    def __init__(self, desk: Desk, stage: PointStage, verdicts: VerdictBar, page: QWidget) -> None:
        super().__init__(page)
        self.panel = LivePanel()
        self._desk = desk
        self._stage = stage
        self._verdicts = verdicts
        self._page = page
        self._scene: Scene | None = None
        self._point: Point | None = None
        self._running: Place | None = None
        self._shown: Place | None = None
        stage.take_live(self.panel)
        desk.live_changed.connect(self._on_view)
        page.installEventFilter(self)

    def follow(self, scene: Scene | None, point: Point | None) -> None:
        """Take what is open now; ``point`` None where no point's question is on the stage."""
        self._scene, self._point = scene, point
        self._settle()

    def again(self) -> bool:
        """Start the test of the open point again; tells whether there is one."""
        wanted = self._wanted()
        if wanted is None:
            return False
        self._start(wanted)
        return True

    def why_not(self) -> str:
        """Say why Space does not pass the point now; empty where it does.

        What a person has begun to try has to be tried to its end. Before that,
        and after R, the point can be answered by hand.
        """
        view = self.panel.shown()
        if self._running is None or view is None or view.kind not in _SELF_SCORED:
            return ""
        result = view.result
        if not view.is_running or result.is_passed or not result.reached:
            return ""
        words = self.tr("{0} of {1} so far. Finish it, start again with R, or answer otherwise.")
        return words.format(result.reached, result.wanted)

    def evidence(self) -> str:
        """Give what the test saw, for a verdict by hand; empty where nothing was."""
        view = self.panel.shown()
        is_told = self._running is not None and view is not None and view.result.reached > 0
        return view.result.words if view is not None and is_told else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._settle()
        return False

    # ── start and stop ───────────────────────────────────────────────────────

    def _wanted(self) -> Place | None:
        """Give the test that is to run now."""
        scene, point = self._scene, self._point
        if scene is None or point is None or not self._page.isVisible():
            return None
        view = scene.view
        is_open = view.inspection is not None and point.id not in view.inspection.findings
        if point.live not in view.live_tests or not is_open or view.state is not SessionState.NEEDS_YOU:
            return None
        return view.key, point.id

    def _settle(self) -> None:
        wanted, here = self._wanted(), self._here()
        if wanted is not None and wanted != self._running:
            self._start(wanted)
        elif wanted is None and self._running is not None:
            self._desk.stop_live(self._running[0])
            self._running = None
        self._stage.set_live(is_live=here is not None and here == self._shown)
        self._stage.say_again(starts=wanted is not None)
        self._tell_verdicts()

    def _here(self) -> Place | None:
        scene, point = self._scene, self._point
        return (scene.view.key, point.id) if scene is not None and point is not None else None

    def _start(self, place: Place) -> None:
        if self._running is not None and self._running[0] != place[0]:
            self._desk.stop_live(self._running[0])
        self._running = self._shown = place
        self.panel.wait(self._form(), place[1])
        self._desk.start_live(*place)
        self._stage.set_live(is_live=True)
        self._tell_verdicts()

    def _form(self) -> str:
        inspection = self._scene.view.inspection if self._scene is not None else None
        return form_of(inspection.identity) if inspection is not None else ANY_FORM

    # ── what comes ───────────────────────────────────────────────────────────

    def _on_view(self, view: LiveView) -> None:
        if (view.key, view.point_id) != self._shown:
            return
        self.panel.show_view(view)
        self._tell_verdicts()
        if view.is_written:
            self.passed.emit(view.point_id)

    def _tell_verdicts(self) -> None:
        self._verdicts.set_auto(self.tr("Pass when full") if self.why_not() else "")

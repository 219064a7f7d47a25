# SPDX-License-Identifier: Apache-2.0
"""Review and sign: everything at a glance, the page as it will print, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.checklist import Point
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import Inspection, State
from inspector.domain.print_job import PrintJob, PrintKind
from inspector.domain.verdict import VerdictKind
from inspector.settings import Settings
from inspector.ui.desk import Desk, Scene
from inspector.ui.models import scenes
from inspector.ui.page import Page
from inspector.ui.review.checks import checks_of
from inspector.ui.review.going_on import GoingOn
from inspector.ui.review.prints import DrawnLabel, label_of
from inspector.ui.review.sheet import Sheet
from inspector.ui.review.sign_panel import SignActions, SignPanel
from inspector.ui.review.signed_panel import SignedActions, SignedPanel
from inspector.ui.review.summary import Summary
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.page_preview import PagePreview
from inspector.ui.widgets.segmented import Choice, Segmented

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App

_MOST = (1 << 24) - 1
"""Qt's own greatest width of a widget, in px."""


class ReviewPage(Page):
    """One inspection, ready to be signed or not.

    Signals:
        point_wanted: a point is to be opened; carries the key and the point's id.
        signed: a certificate was signed; carries the key.
        refused: the device was refused.
    """

    point_wanted = Signal(str, str)
    signed = Signal(str)
    refused = Signal()

    def __init__(self, desk: Desk, next_device: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._next = next_device
        self._scene: Scene | None = None
        self._slot = ""
        self._shown_draft: tuple[str, object] | None = None
        self._is_busy = False
        self._sign_print = self.act(self.tr("Sign and print"), lambda: self._on_sign(printing=True), "S")
        self._sign_only = self.act(self.tr("Sign only"), lambda: self._on_sign(printing=False), "Shift+S")
        self._refuse = self.act(self.tr("Refuse the device"), self._on_refuse, "Shift+F")
        self._print = self.act(self.tr("Print"), self._on_print, "P")
        self._label = self.act(self.tr("Label"), self._on_label, "L")
        self._undo = self.act(self.tr("Back to the points"), self._on_back_to_points, "Z")
        self._back = self.act(self.tr("Bench"), self.left.emit, Qt.Key.Key_Escape)
        self._onward = self.act(
            self.tr("Next device"), next_device.trigger, Qt.Key.Key_Return, Qt.Key.Key_Enter
        )
        self.going_on = GoingOn(self)
        self.going_on.due.connect(self._on_going_on)
        self._certificate = self.act(self.tr("Points or certificate"), self._on_certificate, "C")
        self._build()
        desk.scenes_changed.connect(self._on_scenes)
        desk.print_changed.connect(self._on_print_job)
        desk.settings_changed.connect(self._on_settings)
        if desk.settings is not None:
            self._on_settings(desk.settings)
        self.sheet.wanted.connect(self._on_sheet)
        for one in (self.sheet, self.side, self.done):
            one.way.wanted.connect(self.place_wanted)

    def _build(self) -> None:
        self.bar = DeviceBar()
        self.summary = Summary()
        self.preview = PagePreview()
        self.sheet = Sheet(self.preview)
        self.side = SignPanel(
            SignActions(self._sign_print, self._sign_only, self._refuse, self._undo, self._next)
        )
        self.done = SignedPanel(SignedActions(self._print, self._label, self._next))
        self.done.hide()
        self.tabs = Segmented(
            self.tr("What to show"),
            [Choice("points", self.tr("Points")), Choice("certificate", self.tr("Certificate"))],
        )
        self.tabs.set_value("points")
        self._tab_row = QHBoxLayout()
        self._tab_row.addWidget(self.tabs)
        self._shown = QVBoxLayout()
        self._shown.addLayout(self._tab_row)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.summary, 1)
        pages.addWidget(self.sheet)
        self._shown.addLayout(pages, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._shown, 1)
        row.addWidget(self.side)
        row.addWidget(self.done)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addLayout(row, 1)
        self.summary.points.chosen.connect(self._back_to)
        self.side.checks.chosen.connect(self._back_to)
        self.tabs.chosen.connect(self.show_parts)
        theme_source().changed.connect(self.show_parts)
        self.show_parts()

    def show_parts(self, _: str = "") -> None:
        """Show what fits: in a small window the certificate stands behind a tab."""
        size, space = theme().size, theme().space
        compact = self.width() - size.evidence - size.preview < size.preview
        is_tabbed = compact and not self._is_refused()
        self._tab_row.setContentsMargins(*(space.l, space.s, space.l, 0) if is_tabbed else (0, 0, 0, 0))
        self.tabs.setVisible(is_tabbed and self.tabs.parentWidget() is not None)
        self.summary.setVisible(not compact or self.tabs.value() == "points" or self._is_refused())
        wanted = not compact or self.tabs.value() == "certificate"
        self.sheet.setVisible(wanted and not self._is_refused())
        self.sheet.setMinimumWidth(theme().size.preview if not compact else 0)
        self.sheet.setMaximumWidth(_MOST if compact else theme().size.preview)
        self._certificate.setEnabled(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_parts()

    def _is_refused(self) -> bool:
        """Tell whether there is no certificate to show: a refused device gets none."""
        verdict = self._scene.verdict if self._scene is not None else None
        return verdict is not None and verdict.kind is VerdictKind.REFUSED

    def _on_certificate(self) -> None:
        self.tabs.set_value("points" if self.tabs.value() == "certificate" else "certificate")
        self.show_parts()

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Review and sign")

    def context(self) -> str:
        inspection = self._inspection
        if inspection is None:
            return ""
        return self.tr("attempt {number}").format(number=inspection.attempt)

    def hints(self) -> Sequence[KeyHint]:
        return (
            KeyHint((self._sign_print,), on_button=True),
            KeyHint((self._sign_only,), on_button=True),
            KeyHint((self._print,), on_button=True),
            KeyHint((self._label,), on_button=True),
            KeyHint((self._undo,), on_button=True),
            KeyHint((self._back,), self.tr("Bench"), trailing=True),
        )

    @property
    def key(self) -> str:
        """The key of the port that is shown, or empty text."""
        return self._scene.view.key if self._scene is not None else ""

    @property
    def _inspection(self) -> Inspection | None:
        return self._scene.view.inspection if self._scene is not None else None

    def open(self, scene: Scene, slot: str) -> None:
        """Show an inspection."""
        self._slot = slot
        self._scene = scene
        self._shown_draft = None
        self._is_busy = False
        self.going_on.stop()
        self._say(None)
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scenes(self, new: list[Scene]) -> None:
        for scene in new:
            if self._scene is not None and scene.view.key == self._scene.view.key:
                self._scene = scene
                self._show()

    def _on_settings(self, settings: Settings) -> None:
        """Go on as the bench does; draw anew what another language or paper changes."""
        self.going_on.is_on = settings.auto_advance == "on"
        if self.sheet.show_settings(settings):
            self._shown_draft = None
            self._show()

    def _on_sheet(self, key: str, value: str) -> None:
        self._say(None)
        self._desk.change_settings({key: value}, otherwise=self._on_trouble)

    # ── show ─────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        scene, inspection = self._scene, self._inspection
        if scene is None or inspection is None or scene.checklist is None or scene.texts is None:
            return
        number = scenes.grouped_imei(inspection.identity.imei) or inspection.identity.serial
        self.bar.set_device(self._slot, scenes.model_name(scene), scenes.variant(scene), number)
        self.bar.set_order(inspection.order_line)
        self.bar.set_states(scenes.strip(scene))
        self.show_parts()
        self.summary.show_scene(scene, scene.checklist, inspection)
        self.side.checks.set_checks(checks_of(scene, scene.checklist, inspection))
        self._show_buttons(scene, inspection)
        self._show_draft(inspection)
        self.titled.emit()

    def _show_buttons(self, scene: Scene, inspection: Inspection) -> None:
        signed = inspection.state is State.SIGNED
        may_sign = inspection.state is State.REVIEW and not scene.blockers and not self._is_busy
        refused = scene.verdict is not None and scene.verdict.kind is VerdictKind.REFUSED
        for action in (self._sign_print, self._sign_only):
            action.setEnabled(may_sign)
        for action in (self._print, self._label):
            action.setEnabled(signed)
        self._onward.setEnabled(inspection.state.is_closed)
        self.side.show_refused(is_refused=inspection.state is State.REFUSED)
        self.done.setVisible(signed)
        self.side.setVisible(not signed)
        self._refuse.setEnabled(refused and not inspection.state.is_closed)
        self._undo.setEnabled(not inspection.state.is_closed)
        count = len(scene.blockers)
        reason = ""
        if signed:
            reason = self.tr("Signed")
        elif count:
            reason = self.tr("Sign: {count} open").format(count=count)
        self.side.sign.set_off_reason(reason)

    def _show_draft(self, inspection: Inspection) -> None:
        """Draw the certificate where it changed; a refused device has none."""
        stamp = (
            inspection.uid,
            inspection.updated_at if not inspection.state.is_closed else inspection.state,
        )
        if stamp == self._shown_draft:
            return
        self._shown_draft = stamp
        uid, signed = inspection.uid, inspection.state is State.SIGNED
        if inspection.state is State.REFUSED:
            self.preview.show_pdf(b"")
            return

        desk = self._desk

        def job(app: App, _: Bench) -> bytes:
            language = desk.certificate_language(app)
            return (
                app.certification.document(uid, language)
                if signed
                else app.certification.preview(uid, language)
            )

        self._desk.do(job, self.preview.show_pdf, self._on_trouble)
        if signed:
            self._show_prints(uid)

    def _show_prints(self, uid: str) -> None:
        """Show the label, and what was printed; a label that cannot be drawn says why."""
        self._desk.do(
            lambda app, _: label_of(app, uid, self._desk.certificate_language(app)), self._on_label_drawn
        )
        self._look_at_jobs(uid)

    def _on_label_drawn(self, label: DrawnLabel) -> None:
        if self._inspection is not None and self._inspection.uid == label.uid:
            self.done.show_label(label.pdf, label.note())

    def _on_print_job(self, job: PrintJob) -> None:
        if self._inspection is not None and self._inspection.uid == job.uid:
            self._look_at_jobs(job.uid)

    def _look_at_jobs(self, uid: str) -> None:
        def found(jobs: Sequence[PrintJob]) -> None:
            self.going_on.look(uid, jobs)
            if self._inspection is not None and self._inspection.uid == uid:
                self.done.show_jobs(jobs)

        self._desk.do(lambda app, _: app.print_queue.of(uid), found)

    def _say(self, trouble: BenchTrouble | None) -> None:
        for one in (self.side, self.done):
            one.say(trouble)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        self._say(trouble)
        self._show()

    # ── act ──────────────────────────────────────────────────────────────────

    def _on_sign(self, *, printing: bool) -> None:
        inspection = self._inspection
        if inspection is None or self._is_busy:
            return
        self._is_busy = True
        uid, key = inspection.uid, self.key  # another device may be open by the time it is signed

        def done(_: object) -> None:
            self._is_busy = False
            self._desk.sync_now()
            self._desk.count_day()
            if printing:
                self.going_on.begin(uid)
                self._desk.print_signed(uid, self._on_trouble)
            self.signed.emit(key)

        self._desk.do(lambda app, _: app.certification.sign(uid, app.operator), done, self._on_trouble)

    def _on_print(self) -> None:
        if self._inspection is not None:
            self._want(self._inspection.uid, PrintKind.PAGE)

    def _on_label(self) -> None:
        if self._inspection is not None:
            self._want(self._inspection.uid, PrintKind.LABEL)

    def _want(self, uid: str, kind: PrintKind) -> None:
        self._say(None)
        self.going_on.stop()
        self._desk.want_print(uid, kind, self._on_trouble)

    def _on_going_on(self) -> None:
        if self.isVisible() and self._inspection is not None and self._inspection.state is State.SIGNED:
            self.left.emit()

    def _on_refuse(self) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        uid = inspection.uid
        self._desk.do(
            lambda app, _: app.inspections.refuse(uid, app.operator),
            lambda _: self._on_refused(),
            self._on_trouble,
        )

    def _on_refused(self) -> None:
        self.refused.emit()
        self._desk.count_day()
        self.left.emit()

    def _on_back_to_points(self) -> None:
        self._back_to("")

    def _back_to(self, point_id: str) -> None:
        """Open the points again, at one of them; after the erase the inspection goes back to them."""
        inspection, key = self._inspection, self.key
        if inspection is None or inspection.state.is_closed:
            return
        uid = inspection.uid
        goes_back = inspection.state in (State.REVIEW, State.ERASE, State.AFTERCHECK)
        is_erase = bool(point_id) and any(
            one.id == point_id and one.phase == "erase" for one in self._points_of_scene()
        )
        if goes_back and not is_erase:
            self._desk.do(
                lambda app, _: app.inspections.back_to_points(uid, app.operator),
                lambda _: self.point_wanted.emit(key, point_id),
                self._on_trouble,
            )
        else:
            self.point_wanted.emit(key, point_id)

    def _points_of_scene(self) -> Sequence[Point]:
        checklist = self._scene.checklist if self._scene is not None else None
        return checklist.points if checklist is not None else ()

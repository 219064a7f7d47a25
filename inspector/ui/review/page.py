# SPDX-License-Identifier: Apache-2.0
"""Review and sign: everything at a glance, the page as it will print, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.checklist import Checklist, Point
from inspector.domain.errors import BenchTrouble
from inspector.domain.inspection import Inspection, State
from inspector.domain.release import Blocker, BlockerKind
from inspector.domain.verdict import VerdictKind
from inspector.ui.desk import Desk, Scene
from inspector.ui.models import scenes
from inspector.ui.page import Page
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize
from inspector.ui.widgets.check_list import Check, CheckList
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.figure import Figure
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.page_preview import PagePreview
from inspector.ui.widgets.point_list import PointModel
from inspector.ui.widgets.review_points import ReviewPoints
from inspector.ui.widgets.states import grade_word
from inspector.ui.widgets.text import Text, label

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.wiring import App


class ReviewPage(Page):
    """One inspection, ready to be signed or not.

    Signals:
        point_wanted: a point is to be opened; carries the key and the point's id.
        signed: a certificate was signed; carries the key.
    """

    point_wanted = Signal(str, str)
    signed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._scene: Scene | None = None
        self._slot = ""
        self._shown_draft: tuple[str, object] | None = None
        self._is_busy = False
        tr = self.tr
        self._sign_print = self.act(tr("Sign and print"), lambda: self._on_sign(printing=True), "S")
        self._sign_only = self.act(tr("Sign only"), lambda: self._on_sign(printing=False), "Shift+S")
        self._refuse = self.act(tr("Refuse the device"), self._on_refuse, "Shift+F")
        self._print = self.act(tr("Print again"), self._on_print, "P")
        self._undo = self.act(tr("Back to the points"), self._on_back_to_points, "Z")
        self._back = self.act(tr("Bench"), self.left.emit, Qt.Key.Key_Escape)
        self._build()
        desk.scenes_changed.connect(self._on_scenes)

    def _build(self) -> None:
        self.bar = DeviceBar()
        self.verdict = Figure()
        self.grade = Figure()
        self.battery = Figure()
        self.model = PointModel(self)
        self.points = ReviewPoints(self.model)
        self.why = Text("", ink="ink2", wrap=True)
        self.preview = PagePreview()
        self.checks = CheckList()
        self.trouble = Text("", ink="bad", wrap=True)
        self.sign_button = ActionButton(self._sign_print, ButtonKind.PRIMARY, ButtonSize.SIGN, Icon.SIGN)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left(), 1)
        row.addWidget(self._middle())
        row.addWidget(self._right())
        outer.addLayout(row, 1)
        self.points.chosen.connect(lambda point_id: self.point_wanted.emit(self.key, point_id))
        self.checks.chosen.connect(self._on_check)

    def _left(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        figures = QHBoxLayout()
        for name, one in (
            (self.tr("Verdict"), self.verdict),
            (self.tr("Grade"), self.grade),
            (self.tr("Battery"), self.battery),
        ):
            pair = QVBoxLayout()
            pair.addWidget(Text(name, label, "ink3"))
            pair.addWidget(one)
            figures.addLayout(pair)
        figures.addStretch()
        column.addLayout(figures)
        column.addWidget(self.points)
        column.addWidget(self.why)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        space = theme().space
        column.setContentsMargins(space.xl, space.m, space.xl, space.m)
        column.setSpacing(space.s)
        return area

    def _middle(self) -> QWidget:
        self.preview.setFixedWidth(theme().size.preview)
        theme_source().changed.connect(lambda: self.preview.setFixedWidth(theme().size.preview))
        return self.preview

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.addWidget(Text(self.tr("Before you sign"), lambda kind: kind.heading))
        column.addWidget(self.checks)
        column.addStretch()
        column.addWidget(self.trouble)
        column.addWidget(self.sign_button)
        column.addWidget(ActionButton(self._sign_only))
        column.addWidget(ActionButton(self._refuse, ButtonKind.FAIL, icon=Icon.REFUSED))
        column.addWidget(ActionButton(self._undo, icon=Icon.UNDO))
        words = self.tr("A signed certificate cannot be changed. A mistake is put right by a new one.")
        column.addWidget(Text(words, lambda kind: kind.small, "ink3", wrap=True))
        space = theme().space
        column.setContentsMargins(space.xl, space.m, space.xl, space.m)
        column.setSpacing(space.xs)
        side.setFixedWidth(theme().size.evidence)
        theme_source().changed.connect(lambda: side.setFixedWidth(theme().size.evidence))
        self.trouble.hide()
        return side

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
            KeyHint((self._print,)),
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
        self._say("")
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scenes(self, new: list[Scene]) -> None:
        for scene in new:
            if self._scene is not None and scene.view.key == self._scene.view.key:
                self._scene = scene
                self._show()

    # ── show ─────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        scene, inspection = self._scene, self._inspection
        if scene is None or inspection is None or scene.checklist is None or scene.texts is None:
            return
        number = scenes.grouped_imei(inspection.identity.imei) or inspection.identity.serial
        self.bar.set_device(self._slot, scenes.model_name(scene), scenes.variant(scene), number)
        self.bar.set_states(scenes.strip(scene))
        self.model.set_rows([row for row in scenes.point_rows(scene, "") if row.number is not None])
        self._show_figures(scene, inspection)
        self.checks.set_checks(self._checks(scene, scene.checklist, inspection))
        self._show_buttons(scene, inspection)
        self._show_draft(inspection)
        self.titled.emit()

    def _show_figures(self, scene: Scene, inspection: Inspection) -> None:
        kind = scene.verdict.kind if scene.verdict is not None else VerdictKind.INCOMPLETE
        words, ink = self._verdict_words(kind)
        self.verdict.set_value(words, ink=ink)
        self.grade.set_value(grade_word(inspection.grade.chosen) if inspection.grade else "\u2013")
        reading = inspection.readings.get("battery.health")
        known = reading is not None and reading.is_known
        value = scenes.shown_value(reading) if known and reading is not None else "\u2013"
        figure, _, unit = value.partition(scenes.NO_BREAK)
        self.battery.set_value(figure, unit)
        grade = inspection.grade
        self.why.setText(grade.reason if grade is not None and grade.reason else "")

    def _verdict_words(self, kind: VerdictKind) -> tuple[str, ColourName]:
        match kind:
            case VerdictKind.REFUSED:
                return self.tr("Refused"), "bad"
            case VerdictKind.INCOMPLETE:
                return self.tr("Open"), "warnink"
            case VerdictKind.REMARKS:
                return self.tr("With remarks"), "ok"
            case VerdictKind.CERTIFIED:
                return self.tr("Passes"), "ok"

    def _checks(self, scene: Scene, checklist: Checklist, inspection: Inspection) -> list[Check]:
        assert scene.texts is not None
        open_kinds = {one.kind for one in scene.blockers}
        failing = [self._check_of(one, scene) for one in scene.blockers if one.subject in scene.texts.points]
        points_hold = not open_kinds & {BlockerKind.POINT_FAILED, BlockerKind.POINT_OPEN}
        checks = list(failing)
        if points_hold:
            total = self.tr("All {count} points answered").format(count=len(checklist.points))
            checks.append(Check(True, total))
        grade_holds = not open_kinds & {BlockerKind.NO_GRADE, BlockerKind.SECOND_LOOK}
        detail = (
            "" if grade_holds else self._words_of(open_kinds, BlockerKind.NO_GRADE, BlockerKind.SECOND_LOOK)
        )
        checks.append(Check(grade_holds, self.tr("Grade given"), detail, scenes.GRADE_STEP))
        erased = BlockerKind.NO_ERASURE not in open_kinds
        method = inspection.erasures[0].standard if inspection.erasures else ""
        checks.append(Check(erased, self.tr("Erased and recorded"), method, _erase_target(checklist)))
        numbers = {
            BlockerKind.NUMBERS_DIFFER,
            BlockerKind.NOT_IDENTIFIED_BEFORE,
            BlockerKind.NOT_IDENTIFIED_AFTER,
        }
        named = not open_kinds & numbers
        detail = (
            self.tr("same numbers before and after the erase")
            if named
            else self._words_of(open_kinds, *numbers)
        )
        checks.append(Check(named, self.tr("Identifiers read again"), detail, _erase_target(checklist)))
        return checks

    def _check_of(self, blocker: Blocker, scene: Scene) -> Check:
        assert scene.texts is not None
        title = scene.texts.points[blocker.subject].title
        failed = blocker.kind is BlockerKind.POINT_FAILED
        return Check(False, title, self.tr("fails") if failed else self.tr("open"), blocker.subject)

    def _words_of(self, kinds: set[BlockerKind], *wanted: BlockerKind) -> str:
        words = {
            BlockerKind.NO_GRADE: self.tr("no grade yet"),
            BlockerKind.SECOND_LOOK: self.tr("a colleague has to look too"),
            BlockerKind.NUMBERS_DIFFER: self.tr("two numbers differ"),
            BlockerKind.NOT_IDENTIFIED_BEFORE: self.tr(
                "not read again before the erase: press R at the points"
            ),
            BlockerKind.NOT_IDENTIFIED_AFTER: self.tr("plug it in once more, or scan its number"),
        }
        return ", ".join(words[one] for one in wanted if one in kinds)

    def _show_buttons(self, scene: Scene, inspection: Inspection) -> None:
        signed = inspection.state is State.SIGNED
        may_sign = inspection.state is State.REVIEW and not scene.blockers and not self._is_busy
        refused = scene.verdict is not None and scene.verdict.kind is VerdictKind.REFUSED
        for action in (self._sign_print, self._sign_only):
            action.setEnabled(may_sign)
        self._print.setEnabled(signed)
        self._refuse.setEnabled(refused and not inspection.state.is_closed)
        self._undo.setEnabled(not inspection.state.is_closed)
        count = len(scene.blockers)
        reason = ""
        if signed:
            reason = self.tr("Signed")
        elif inspection.state is State.REFUSED:
            reason = self.tr("Refused")
        elif count:
            reason = self.tr("Sign: {count} open").format(count=count)
        self.sign_button.set_off_reason(reason)

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

        def job(app: App, _: Bench) -> bytes:
            language = app.settings.language or QLocale.system().name()[:2]
            return (
                app.certification.document(uid, language)
                if signed
                else app.certification.preview(uid, language)
            )

        self._desk.do(job, self.preview.show_pdf, self._on_trouble)

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        self._say(f"{trouble.title} {trouble.advice}")
        self._show()

    # ── act ──────────────────────────────────────────────────────────────────

    def _on_sign(self, *, printing: bool) -> None:
        inspection = self._inspection
        if inspection is None or self._is_busy:
            return
        self._is_busy = True
        uid = inspection.uid

        def done(_: object) -> None:
            self._is_busy = False
            self._desk.sync_now()
            self._desk.count_day()
            if printing:
                self._on_print()
            self.signed.emit(self.key)

        self._desk.do(lambda app, _: app.certification.sign(uid, app.operator), done, self._on_trouble)

    def _on_print(self) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        uid = inspection.uid

        def job(app: App, _: Bench) -> str:
            language = app.settings.language or QLocale.system().name()[:2]
            return app.print_certificate(uid, language)

        self._desk.do(job, lambda _: self._say(""), self._on_trouble)

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
        self._desk.count_day()
        self.left.emit()

    def _on_check(self, target: str) -> None:
        if target:
            self._back_to(target)

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


def _erase_target(checklist: Checklist) -> str:
    return next((one.id for one in checklist.points if one.phase == "erase"), "")

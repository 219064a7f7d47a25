# SPDX-License-Identifier: Apache-2.0
"""One inspection: the points at the left, one question in the middle, all evidence beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from inspector.domain.inspection import State
from inspector.domain.person import Person
from inspector.settings import Settings
from inspector.ui.desk import Desk, Scene
from inspector.ui.inspection.actions import InspectionActions
from inspector.ui.inspection.advance import AutoAdvance
from inspector.ui.inspection.answers import HalfDone, PointAnswers
from inspector.ui.inspection.body_answers import BodyAnswers, HalfGraded
from inspector.ui.inspection.drafts import Drafts
from inspector.ui.inspection.jobs import Jobs
from inspector.ui.inspection.keyed import KeyedPage
from inspector.ui.inspection.live_stage import LiveStage
from inspector.ui.inspection.numbers import NumberAnswers
from inspector.ui.inspection.opened import Opened
from inspector.ui.inspection.photos import PhotoAnswers, sources_in
from inspector.ui.inspection.view import InspectionView
from inspector.ui.models import scenes
from inspector.ui.page import Page
from inspector.ui.typed import Typed, Way, focus_again, give_back, typed_in
from inspector.ui.widgets.keycap import KeyHint

_AFTER_POINTS = (State.ERASE, State.AFTERCHECK, State.REVIEW)


class InspectionPage(KeyedPage):
    """The 25 points of one device: which is open, and what goes on when.

    Made ``at_once``, or piece by piece by ``make_on``.

    What a key does is in ``keyed``, and what it means at a point in ``answers``, at the
    grade in ``body_answers``, for numbers and the erase in ``numbers``; what is seen is the ``view``.

    Signals:
        reviewed: every point and the grade are answered, or review was chosen; carries the key.
    """

    reviewed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self._jobs = Jobs(desk)
        self._opened = Opened()
        self._do = InspectionActions(self)
        self.advance = AutoAdvance(self)
        self._view = InspectionView(self._opened, self._do, self)
        self._pieces = self._make(desk)
        if at_once:
            self.make_all()

    def _make(self, desk: Desk) -> Iterator[None]:
        yield from self._view.make()
        self._build()
        yield
        self.live = LiveStage(desk, self.stage, self.verdicts, self)
        self.answers = PointAnswers(self._opened, self._view, self._jobs, self.advance, self.live, self._do)
        self._grading = BodyAnswers(self._opened, self._view, self._jobs, self.advance)
        self.drafts = Drafts(self._opened, self._view, self.answers, self._grading)
        self.drafts.kept.person = desk.operator.id if desk.operator is not None else ""
        desk.opened.connect(self._on_person)
        desk.person_changed.connect(self._on_person)
        self._numbers = NumberAnswers(self._opened, self._view, self._jobs)
        self.photos = PhotoAnswers(self._opened, self._view, self._jobs, self.advance)
        self.setAcceptDrops(True)
        self._connect()
        desk.scenes_changed.connect(self._on_scenes)
        desk.settings_changed.connect(self._on_settings)
        if desk.settings is not None:
            self._on_settings(desk.settings)

    def _build(self) -> None:
        view = self._view
        self.model, self.points, self.bar = view.model, view.points, view.bar
        self.stage, self.body, self.erase, self.away = view.stage, view.body, view.erase, view.away
        self.evidence, self.verdicts = view.evidence, view.verdicts
        self.photo, self.photo_row = view.photo, view.photos
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(view)

    def _connect(self) -> None:
        self._view.shown.connect(self._on_shown)
        self.advance.due.connect(self._on_advance)
        self.live.passed.connect(self._on_passed_live)
        self.answers.undone.connect(self._on_undone)
        self.answers.order_undone.connect(self._on_order_undone)
        self.points.chosen.connect(self._on_chosen)
        self.stage.reason_chosen.connect(self.answers.take_reason)
        self.stage.note_given.connect(self.answers.take_note)
        for stage in (self.stage, self.body, self.erase):
            stage.left.connect(self.take_keys)
        for row in (self.stage.codes, self.erase.codes, self.body.kinds):
            row.chosen.connect(lambda key: self.on_digit(int(key)))

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Inspection")

    def context(self) -> str:
        checklist = self._opened.checklist
        return f"{checklist.ref.id} v{checklist.ref.version}" if checklist is not None else ""

    def hints(self) -> Sequence[KeyHint]:
        if self._opened.is_photo:
            return self._do.photo_hints()
        if self._opened.is_grade:
            return self._do.grade_hints()
        if self._opened.is_erasing and self._do.clear.isEnabled():
            return self._do.erase_hints()
        return self._do.point_hints(auto_advance=self.auto_advance)

    def notice_room(self) -> QBoxLayout:
        # Beside the points: their list keeps its place and its height.
        return self._view.right

    @property
    def key(self) -> str:
        """The key of the port that is open, or empty text."""
        return self._opened.key

    @property
    def slot(self) -> str:
        """The name of its place."""
        return self._opened.slot

    @property
    def current(self) -> str:
        """The id of the point or step that is open."""
        return self._opened.current

    @property
    def auto_advance(self) -> bool:
        """Whether the page goes on by itself after an answer."""
        return self.advance.is_on

    @auto_advance.setter
    def auto_advance(self, is_on: bool) -> None:
        self.advance.is_on = is_on

    @property
    def auto_advance_ms(self) -> int | None:
        """How long it waits before it goes on; None: as the theme says."""
        return self.advance.pause_ms

    @auto_advance_ms.setter
    def auto_advance_ms(self, pause_ms: int | None) -> None:
        self.advance.pause_ms = pause_ms

    def open(self, scene: Scene, slot: str, point_id: str = "") -> None:
        """Open a device at a point; without one, where a note is half written, else what is next."""
        self.advance.stop()
        self.drafts.leave()
        self._opened.slot = slot
        self._opened.scene = scene
        self._opened.current = point_id or self.drafts.place_to_open()
        self.photos.leave()
        self.answers.let_go()
        if not self._opened.current:
            self._go_on()
        self._show_new()
        self.drafts.go_on_writing()

    def is_open(self, key: str) -> bool:
        """Tell whether this device stands here at one of its points."""
        return bool(key) and key == self.key and self._opened.inspection is not None

    def go_on(self) -> None:
        """Go on where somebody went away: what was half written has the keyboard again."""
        self.drafts.go_on_writing()

    def _on_person(self, person: Person | None) -> None:
        """Put away what another person began, and show what this one did."""
        kept = self.drafts.kept
        if person is None or person.id == kept.person:
            return
        self.drafts.leave()
        kept.person = person.id
        if self._opened.inspection is not None:
            self._view.show_opened(new=True)
            self.drafts.come_back()
            if self.isVisible():
                self.take_keys()

    def _show_new(self) -> None:
        """Show another question, with what is half written there."""
        self._view.show_opened(new=True)
        self.drafts.come_back()
        self.take_keys()

    def take_keys(self) -> None:
        """Let the page's keys act: no field has the focus any more."""
        self._view.take_keys()

    def take_scan(self, number: str) -> bool:
        """Take a scanned number where one is asked for; see ``NumberAnswers.take_scan``."""
        return self._numbers.take_scan(number)

    # ── what comes ───────────────────────────────────────────────────────────

    def _on_scenes(self, new: list[Scene]) -> None:
        for scene in new:
            if scene.view.key == self._opened.key:
                if is_other := self.drafts.is_other(scene):
                    self.drafts.leave()
                    self._opened.current = ""
                before, spoken, shown = self._opened.state, self._opened.language, self._opened.scene
                self._opened.take_scene(scene)
                if not self._is_shown(shown, self._opened.scene):
                    new_words = self._opened.language != spoken
                    self._came(before, new_words=new_words, is_other=is_other)

    @staticmethod
    def _is_shown(before: Scene | None, now: Scene | None) -> bool:
        """Tell whether what came shows nothing new: an own answer comes back as a scene, too."""
        if before is None or now is None:
            return False
        return (before.view, before.checklist, before.texts) == (now.view, now.checklist, now.texts)

    def _came(self, before: State | None, *, new_words: bool, is_other: bool) -> None:
        moved = is_other or (self._opened.state is not before and self._opened.state in _AFTER_POINTS)
        if moved:
            self.photos.leave()
            self._go_on()
        half = self.half_done() if new_words and not moved else None
        self._view.show_opened(new=moved or new_words)
        if half is not None:
            self._take_half(half)
        self.advance.hold(is_held=self._view.is_away)
        if moved:
            self.advance.came()
            self.drafts.come_back()
        if moved and self.isVisible():
            self.take_keys()

    def take_over(self, old: Page) -> None:
        if isinstance(old, InspectionPage):
            self.drafts.kept = old.drafts.kept
            self._take_half(old.half_done())

    def half_done(self) -> tuple[HalfDone, HalfGraded, dict[Way, Typed]]:
        """Give what was begun and is not answered: a point's answer, the grade, what was typed."""
        return self.answers.half_done(), self._grading.half_graded(), typed_in(self)

    def _take_half(self, half: tuple[HalfDone, HalfGraded, dict[Way, Typed]]) -> None:
        """Ask again what was asked, with what was typed: only the words are other ones."""
        answer, graded, typed = half
        self.answers.go_on(answer)
        self._grading.go_on_grading(graded)
        give_back(self, typed)
        focus_again(self, typed)

    def _on_shown(self) -> None:
        self.photos.show_rows()
        self.live.follow(self._opened.scene, self._opened.point if self._view.is_at_point else None)
        self.titled.emit()

    def _on_passed_live(self, point_id: str) -> None:
        """Go on: the point has passed by itself, and that is on the disk."""
        if point_id == self._opened.current:
            self.advance.start()

    def _on_undone(self, point_id: str, is_photo: bool) -> None:
        self.advance.stop()  # the answer that is taken back may have come to the disk meanwhile
        self.photos.leave()
        self._opened.current = point_id or scenes.GRADE_STEP
        self._view.show_opened(new=True)
        self.drafts.come_back()
        words = self.tr("Taken back: photo of {point}") if is_photo else self.tr("Taken back: {point}")
        body = self.tr("the body") if is_photo else self.tr("the grade")
        name = self._opened.name_of(point_id) if point_id else body
        words = words.format(point=name)
        self._view.say(words, quiet=True)
        self.take_keys()

    def _on_order_undone(self, reference: str) -> None:
        self._view.show_opened(new=False)
        self._view.say(self.tr("Taken back: order {order}").format(order=reference), quiet=True)
        self.take_keys()

    # ── what the keys do besides ─────────────────────────────────────────────

    def on_paste(self) -> None:
        """Take the picture of the clipboard."""
        if not self.photos.take_mime(QGuiApplication.clipboard().mimeData()):
            self._view.say(self.tr("There is no picture to paste. Copy one first."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.photos.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def _on_settings(self, settings: Settings) -> None:
        self.advance.is_on = settings.auto_advance == "on"
        self.titled.emit()

    # ── go on ────────────────────────────────────────────────────────────────

    def _on_chosen(self, chosen: str) -> None:
        self.advance.stop()
        self.photos.leave()
        if chosen == scenes.REVIEW_STEP:
            self._to_review()
            return
        self.drafts.leave()
        self._opened.current = chosen
        self._show_new()

    def step(self, step: int) -> None:
        """Open the point that many rows on; where a photo is seen large, the next of its thing."""
        if self.photos.is_seen:
            self.photos.step(step)
            return
        ids = [row.id for row in self.model.rows() if row.id != scenes.REVIEW_STEP]
        if self.current in ids:
            self._on_chosen(ids[(ids.index(self.current) + step) % len(ids)])

    def _on_advance(self) -> None:
        if self._opened.is_photo:
            return  # asked for before the answer was on the disk: it is this point's
        before = self.current
        self._go_on()
        if self.current != before:
            self._show_new()
            self.advance.came()
        else:
            self.stage.ask_code(is_asked=False)

    def _go_on(self) -> None:
        """Open what is next: a point, the grade, the erase, else the review."""
        chosen = self._opened.next_place()
        if chosen == scenes.REVIEW_STEP:
            self._to_review()
        elif chosen != self.current:
            self.drafts.leave()
            self._opened.current = chosen

    def _to_review(self) -> None:
        """Go from the points to the erase, else to the review; a refused device is not erased."""
        inspection = self._opened.inspection
        if inspection is None:
            return
        is_graded = inspection.state is State.INSPECTING and inspection.grade is not None
        if is_graded and not self._opened.is_refused:
            self._jobs.to_erase(inspection.uid, lambda _: None, self._view.tell)
            return
        self.reviewed.emit(self.key)

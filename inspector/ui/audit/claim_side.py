# SPDX-License-Identifier: Apache-2.0
"""One claim with everything it rests on: reading, criterion, photos, defects, and the technician's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain import photo as photos
from inspector.domain.answering import parts_are_genuine
from inspector.domain.finding import BENCH
from inspector.domain.review import GRADE
from inspector.ui.audit.claims import Claim, claim_word
from inspector.ui.audit.review_jobs import ReviewJobs, Shown
from inspector.ui.inspection.photo_words import view_word
from inspector.ui.models import grading, point_evidence
from inspector.ui.models.forms import form_of
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.device_drawing import DeviceDrawing, Pin
from inspector.ui.widgets.evidence import EvidencePanel
from inspector.ui.widgets.photo_row import PhotoItem, PhotoRow
from inspector.ui.widgets.text import Text, label

if TYPE_CHECKING:
    from inspector.domain.inspection import Inspection, Photo

_SHARP = 3
"""Pixels of a thumbnail for one of the layout's, so that it is sharp on every screen."""


class ClaimSide(QScrollArea):
    """The right side of a review."""

    def __init__(self, jobs: ReviewJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._uid = ""
        self._images: dict[str, QImage] = {}
        self._shown: frozenset[str] = frozenset()
        self.number = Text("", lambda kind: kind.title, "ink2")
        self.title = Text("", lambda kind: kind.title, wrap=True)
        self.claim = Text("", lambda kind: kind.body_strong)
        self.evidence = EvidencePanel()
        self.evidence.set_below(is_below=True)
        self.evidence.set_whole()
        self.drawing = DeviceDrawing()
        self.said_name = Text(self.tr("What was said"), label, "ink3")
        self.said = Text("", wrap=True)
        self.judged_name = Text(self.tr("Your words"), label, "ink3")
        self.judged = Text("", ink="bad", wrap=True)
        self.photos_name = Text(self.tr("Photos"), label, "ink3")
        self.photos = PhotoRow()
        self.lost = Text("", ink="ink2", wrap=True)
        self._build()
        self.lost.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _build(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._head = QHBoxLayout()
        self._head.addWidget(self.number)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.claim)
        self._column.addLayout(self._head)
        for widget in (
            *(self.drawing, self.said_name, self.said, self.judged_name, self.judged),
            *(self.photos_name, self.photos, self.lost),
        ):
            self._column.addWidget(widget)
        self._column.addWidget(self.evidence, 1)
        self._column.addStretch(0)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(self.focusPolicy().NoFocus)

    def show_claim(self, shown: Shown, claim: Claim) -> None:
        """Show a claim with its evidence."""
        inspection = shown.opened.inspection
        if inspection.uid != self._uid:
            self._uid, self._images = inspection.uid, {}
        self.number.setText(claim.number)
        self.number.setVisible(bool(claim.number))
        self.title.setText(claim.title)
        claimed = self.tr("claimed: {outcome}").format(outcome=self._claimed(claim))
        took = self.tr("took {time}").format(time=claim.took) if claim.took else ""
        self.claim.setText(" · ".join(part for part in (claimed, took) if part))
        self._show_words(self.said_name, self.said, _said(shown, claim))
        judged = claim.judgement.reason if claim.judgement is not None else ""
        self._show_words(self.judged_name, self.judged, judged)
        self._show_evidence(shown, claim)
        self._show_body(inspection, is_shown=claim.point_id == GRADE)
        self._show_photos(inspection, claim)

    @staticmethod
    def _claimed(claim: Claim) -> str:
        return claim_word(claim.point_id, claim.claimed)

    @staticmethod
    def _show_words(name: Text, text: Text, words: str) -> None:
        text.setText(words)
        name.setVisible(bool(words))
        text.setVisible(bool(words))

    def _show_evidence(self, shown: Shown, claim: Claim) -> None:
        opened = shown.opened
        points = {one.id: one for one in opened.checklist.points}
        point = points.get(claim.point_id)
        self.evidence.setVisible(point is not None)
        if point is not None:
            self.evidence.show_evidence(
                point_evidence.claimed_evidence(opened.inspection, opened.texts, point)
            )

    def _show_body(self, inspection: Inspection, *, is_shown: bool) -> None:
        self.drawing.setVisible(is_shown)
        if is_shown:
            self.drawing.show_surfaces(form_of(inspection.identity))
            self.drawing.setFocusPolicy(self.focusPolicy())  # nothing is placed here
            self.drawing.set_pins(
                [
                    Pin(number, one.surface, one.x_permille, one.y_permille, one.kind)
                    for number, one in enumerate(inspection.defects, 1)
                    if one.x_permille >= 0 and one.y_permille >= 0
                ]
            )

    def _show_photos(self, inspection: Inspection, claim: Claim) -> None:
        mine = _photos_of(inspection, claim)
        items = [PhotoItem(_key(one), self.caption(one)) for one in mine]
        self.photos.set_items(items)
        self.photos_name.setVisible(bool(items))
        for one in mine:
            if one.sha256 in self._images:
                self.photos.set_image(_key(one), self._images[one.sha256])
        self._shown = frozenset(one.sha256 for one in mine)
        self._show_lost(inspection.bench_id)
        missing = [one for one in mine if one.sha256 not in self._images]
        found = self._on_picture(self._uid, inspection.bench_id)
        self._jobs.pictures(missing, _SHARP * theme().size.photo, found)

    def _show_lost(self, bench: str) -> None:
        """Say where the photos of this claim are that are not here: they stay where they were taken."""
        is_lost = any(self._images[one].isNull() for one in self._shown & self._images.keys())
        words = self.tr("What is not shown lies at the bench that took it: {bench}.").format(bench=bench)
        self.lost.setText(words if is_lost else "")
        self.lost.setVisible(is_lost)

    def caption(self, photo: Photo) -> str:
        """Say what a photo shows."""
        is_view = photo.view in photos.BODY_VIEWS
        return view_word(photo.view) if is_view else "" if photo.point_id else self.tr("Defect")

    def _on_picture(self, uid: str, bench: str) -> Callable[[Photo, QImage], None]:
        def found(photo: Photo, image: QImage) -> None:
            if uid == self._uid:
                self._images[photo.sha256] = image
                self.photos.set_image(_key(photo), image)
                self._show_lost(bench)

        return found

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.l
        self._column.setContentsMargins(side, space.m, side, space.m)
        self._column.setSpacing(space.s)
        self._head.setSpacing(space.s)
        self.drawing.setMinimumHeight(theme().size.evidence // 2)


def _photos_of(inspection: Inspection, claim: Claim) -> list[Photo]:
    if claim.point_id == GRADE:
        return [one for one in inspection.photos if not one.point_id]
    return [one for one in inspection.photos if one.point_id == claim.point_id]


def _said(shown: Shown, claim: Claim) -> str:
    """Give the words that came with a claim, and whose it is."""
    inspection = shown.opened.inspection
    if claim.point_id == GRADE:
        suggested = grading.suggestion(
            inspection, genuine=parts_are_genuine(inspection, shown.opened.checklist)
        )
        defects = [f"{place}  {grading.defect_words(one)}" for place, one in enumerate(inspection.defects, 1)]
        return "\n".join([grading.why(inspection, suggested), *defects])
    found = inspection.findings.get(claim.point_id)
    if found is None:
        return ""
    by = "" if found.by == BENCH else found.by
    return " · ".join(part for part in (by, found.code, found.reason, found.evidence) if part)


def _key(photo: Photo) -> str:
    return f"{photo.sha256} {photo.point_id} {photo.view}"

# SPDX-License-Identifier: Apache-2.0
"""The stage of the cosmetic grade: defects on a drawing, what they are, the grade that follows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.grading import SEEN_FROM_CM, Defect, DefectKind, Grade, Surface
from inspector.domain.inspection import Inspection
from inspector.ui.inspection.defect_panel import KINDS, NEW, DefectPanel, GradeActions
from inspector.ui.inspection.stage import Stage
from inspector.ui.models import grading
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_drawing import DeviceDrawing, Pin, Spot
from inspector.ui.widgets.photo_row import PhotoRow
from inspector.ui.widgets.point_heading import PointHeading


@dataclass(frozen=True, slots=True)
class AtBody:
    """What keys act on: the place of the chosen defect (-1: none), what the next is like, the cursor."""

    selected: int
    like: Defect
    spot: Spot


class GradeStage(Stage):
    """Defects of the body and the grade that follows from them.

    Signals:
        marked: the defects are others now; carries them.
        wanted: another grade is wanted; carries its value.
        reasoned: the reason for another grade than suggested; carries the words.
        left: a field gave the focus back.
    """

    marked = Signal(tuple)
    wanted = Signal(str)
    reasoned = Signal(str)
    left = Signal()

    def __init__(self, actions: GradeActions, parent: QWidget | None = None) -> None:
        self._left = QVBoxLayout()
        super().__init__(parent)
        self._shown: tuple[Defect, ...] = ()
        self._defects: tuple[Defect, ...] = ()
        self._uid = ""
        self._is_saving = False
        self._next = NEW
        self._selected = -1
        self.heading = PointHeading()
        self.heading.set_point(None, self.tr("Cosmetic grade"))
        self.drawing = DeviceDrawing()
        self.kinds = CodeRow(self.tr("Place with a click, or arrows and a digit:"))
        self.kinds.set_codes([Code(str(at + 1), grading.kind_word(one)) for at, one in enumerate(KINDS)])
        self.photos = PhotoRow()
        self._take = ActionButton(actions.photo, icon=Icon.CAMERA)
        self.panel = DefectPanel(actions)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for widget in (self.heading, self.drawing, self.kinds):
            self._left.addWidget(widget, 1 if widget is self.drawing else 0)
        shelf = QHBoxLayout()
        shelf.addWidget(self.photos, 1)
        shelf.addWidget(self._take, 0, Qt.AlignmentFlag.AlignTop)
        self._left.addLayout(shelf)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(self._left, 1)
        row.addWidget(self.panel)
        self.column.addLayout(row)
        self.panel.add_trouble(self.trouble)

    def _connect(self) -> None:
        self.drawing.placed.connect(self._on_placed)
        self.drawing.pin_chosen.connect(lambda number: self.select(number - 1))
        self.panel.changed.connect(self._on_changed)
        self.panel.chosen.connect(self.select)
        self.panel.scale.chosen.connect(self.wanted)
        self.panel.grades.chosen.connect(self.wanted)
        self.panel.reason.done.connect(self.reasoned)
        self.panel.reason.left.connect(self.left)

    # ── show ─────────────────────────────────────────────────────────────────

    def show_body(self, inspection: Inspection, *, form: str, genuine: bool) -> None:
        """Show the defects and the grade of an inspection."""
        self._follow(inspection)
        if self.drawing.property("form") != form:
            self.drawing.setProperty("form", form)
            self.drawing.show_surfaces(form)
        self._show_pins()
        self.panel.show_grade(inspection, genuine=genuine)

    def _follow(self, inspection: Inspection) -> None:
        """Show what is on the disk, and go on from what hands have done since: they do not wait for it."""
        self._shown = inspection.defects
        if self._is_saving and inspection.uid == self._uid and inspection.defects != self._defects:
            return
        grew = len(inspection.defects) > len(self._defects)
        self._defects, self._uid, self._is_saving = inspection.defects, inspection.uid, False
        if grew or self._selected >= len(self._defects):
            self._selected = len(self._defects) - 1

    def saved(self, inspection: Inspection) -> None:
        """Take word of what is on the disk now, also while another step is shown."""
        if inspection.uid == self._uid and inspection.defects == self._defects:
            self._is_saving = False

    def not_saved(self) -> None:
        """Go back to what is on the disk: the last change was refused."""
        self._defects, self._is_saving = self._shown, False
        self._selected = min(self._selected, len(self._defects) - 1)
        self._show_pins()

    def take_focus(self) -> None:
        """Let arrows move on the drawing."""
        self.drawing.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_reason(self, grade: Grade | None) -> None:
        """Ask why another grade is wanted; None takes the question away."""
        self.panel.ask_reason(grade)

    def ask_grade(self, suggested: Grade) -> None:
        """Ask which grade it is to be instead."""
        self.panel.ask_grade(suggested)

    # ── what a person does ───────────────────────────────────────────────────

    @property
    def selected(self) -> Defect | None:
        """The defect that keys act on, or None."""
        return self._defects[self._selected] if 0 <= self._selected < len(self._defects) else None

    def at(self) -> AtBody:
        """Give what keys act on."""
        return AtBody(self._selected, self._next, self.drawing.spot())

    def go_to(self, at: AtBody) -> None:
        """Let keys act there."""
        self._selected = min(at.selected, len(self._defects) - 1)
        self._next = at.like
        self.drawing.set_spot(at.spot)
        self._show_pins()

    def select(self, place: int) -> None:
        """Choose a defect by its place in the list."""
        if 0 <= place < len(self._shown) and place < len(self._defects):
            self._selected = place
            one = self._defects[place]
            self.drawing.set_spot(Spot(one.surface, max(0, one.x_permille), max(0, one.y_permille)))
            self._show_pins()
            self.panel.edit()

    def give_kind(self, kind: DefectKind) -> None:
        """Place a defect of a kind at the cursor; one that stands there becomes of that kind."""
        spot, here = self.drawing.spot(), self.selected
        if here is not None and (here.surface, here.x_permille, here.y_permille) == _place_of(spot):
            self._replace(replace(here, kind=kind))
        else:
            self._place(replace(self._next, kind=kind), spot)

    def toggle_felt(self) -> None:
        """Say that a nail feels the defect, or that it does not."""
        if (here := self.selected) is not None:
            self._replace(replace(here, felt=not here.felt))

    def next_seen(self) -> None:
        """Say from how far the defect is seen: the next of closer, 20 cm, 50 cm."""
        if (here := self.selected) is not None:
            at = SEEN_FROM_CM.index(here.seen_cm)
            self._replace(replace(here, seen_cm=SEEN_FROM_CM[(at + 1) % len(SEEN_FROM_CM)]))

    def remove(self) -> None:
        """Take the chosen defect out."""
        if self.selected is not None:
            rest = tuple(one for at, one in enumerate(self._defects) if at != self._selected)
            self._selected = min(self._selected, len(rest) - 1)
            self._mark(rest)

    def _on_placed(self, surface: str, across: int, down: int) -> None:
        self._place(self._next, Spot(Surface(surface), across, down))

    def _place(self, like: Defect, spot: Spot) -> None:
        new = replace(like, surface=spot.surface, x_permille=spot.x_permille, y_permille=spot.y_permille)
        self._next = new
        self._selected = len(self._defects)
        self._mark((*self._defects, new))

    def _on_changed(self, change: Defect) -> None:
        here = self.selected
        if here is None:
            self._next = change
        else:
            self._replace(
                replace(
                    here,
                    kind=change.kind,
                    length_mm=change.length_mm,
                    seen_cm=change.seen_cm,
                    felt=change.felt,
                )
            )

    def _replace(self, new: Defect) -> None:
        self._next = new
        at = self._selected
        self._mark((*self._defects[:at], new, *self._defects[at + 1 :]))

    def _mark(self, defects: tuple[Defect, ...]) -> None:
        self._defects, self._is_saving = defects, True
        self.marked.emit(defects)

    def _show_pins(self) -> None:
        pins = [
            Pin(
                at + 1,
                one.surface,
                max(0, one.x_permille),
                max(0, one.y_permille),
                one.kind,
                at == self._selected,
            )
            for at, one in enumerate(self._shown)
        ]
        self.drawing.set_pins(pins)
        self.panel.show_defects(self._shown, min(self._selected, len(self._shown) - 1), self._next)

    def _on_stage_theme_changed(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        space = theme().space
        side = space.l if theme().compact else space.xl
        self._left.setContentsMargins(side, space.m, side, space.m)
        self._left.setSpacing(space.s)


def _place_of(spot: Spot) -> tuple[Surface, int, int]:
    return spot.surface, spot.x_permille, spot.y_permille

# SPDX-License-Identifier: Apache-2.0
"""Beside the drawing of a body: the chosen defect, all defects, the grade that follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.grading import Defect, DefectKind, Grade, Surface
from inspector.domain.inspection import Inspection
from inspector.ui.inspection.second_look import SecondLook
from inspector.ui.inspection.stage import Field, ReasonRow
from inspector.ui.models import grading
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.painting import colour
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Rule, Text, label, small

KINDS = tuple(DefectKind)
"""The kinds of defects in the order of their digits."""
NEW = Defect(Surface.BACK, DefectKind.SCRATCH, 3, 20, felt=False)
"""What a defect is taken for until somebody says more."""
_LENGTHS_MM = (1, 3, 7, 15, 30)


@dataclass(frozen=True, slots=True)
class GradeActions:
    """The page's actions that act on a defect or on the grade."""

    remove: QAction
    another: QAction
    seen: QAction
    felt: QAction
    photo: QAction
    defect_photo: QAction
    keep: QAction


class DefectPanel(QFrame):
    """The column beside the drawing: the chosen defect, all defects, the grade.

    Signals:
        changed: the segments say something else; carries a defect like it.
        chosen: a defect of the list was chosen; carries its place.
    """

    changed = Signal(object)
    chosen = Signal(int)

    def __init__(self, actions: GradeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = Grade.GOOD
        self._is_editing = False
        self.title = Text("", lambda kind: kind.body_strong)
        self.kind = self._segments(self.tr("Kind"), [(one.value, grading.kind_word(one)) for one in KINDS])
        self.length = self._segments(self.tr("Length in mm"), [(str(mm), str(mm)) for mm in _LENGTHS_MM])
        self.seen = self._segments(
            self.tr("Seen from"),
            [("0", self.tr("Closer")), ("20", self.tr("20 cm")), ("50", self.tr("50 cm"))],
        )
        self.felt = self._segments(self.tr("Felt by nail"), [("no", self.tr("No")), ("yes", self.tr("Yes"))])
        self.defects = DefectRows()
        self.scale = GradeScale()
        self.why = Text("", ink="ink2", wrap=True)
        self.second = SecondLook(actions.keep)
        self.grades = ReasonRow()
        self.reason = Field(self.tr("Why another grade than suggested"))
        self.reason.hide()
        self._remove = ActionButton(actions.remove, icon=Icon.REMOVE)
        self._photo = ActionButton(actions.defect_photo, icon=Icon.CAMERA)
        self._another = ActionButton(actions.another)
        self._lay_out()
        for one in (self.kind, self.length, self.seen, self.felt):
            one.chosen.connect(self._on_chosen)
        self.defects.chosen.connect(self.chosen)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._remove)
        self._column.addLayout(head)
        self._column.addWidget(self._editor())
        self._column.addWidget(self.defects)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme().size.hair, 0, 0, 0)
        outer.addWidget(scroll, 1)
        # The grade is seen at all times, however many defects there are.
        outer.addWidget(Rule())
        self._grade = QVBoxLayout()
        for widget in (self.second, self.why, self.scale, self.grades, self.reason, self._another):
            self._grade.addWidget(widget)
        outer.addLayout(self._grade)

    def _editor(self) -> QWidget:
        """Build what says of which kind the chosen defect is."""
        self._edits = QWidget()
        self._fields = QVBoxLayout(self._edits)
        self._fields.setContentsMargins(0, 0, 0, 0)
        for one in (self.kind, self.length, self.seen, self.felt):
            box = QVBoxLayout()
            box.setSpacing(theme().space.xxs)
            box.addWidget(Text(one.accessibleName(), label, "ink3"))
            box.addWidget(one)
            self._fields.addLayout(box)
        self._fields.addWidget(self._photo)
        self._fields.addWidget(Rule())
        return self._edits

    def _make_room(self) -> None:
        """Give the room to the question of a grade: what the defects are has been said."""
        is_asked = self.second.is_asking or (theme().compact and self.is_asking)
        self._is_editing = self._is_editing and is_asked
        self._edits.setVisible(self._is_editing or not is_asked)

    def edit(self) -> None:
        """Show what the chosen defect is, also while a grade is asked for."""
        self._is_editing = True
        self._make_room()

    def add_trouble(self, trouble: Text) -> None:
        """Say troubles over the grade."""
        self._grade.insertWidget(0, trouble)

    def show_defects(self, defects: Sequence[Defect], selected: int, like: Defect) -> None:
        """Show all defects, and the chosen one, or what the next will be, in the segments."""
        one = defects[selected] if 0 <= selected < len(defects) else like
        is_chosen = 0 <= selected < len(defects)
        name = self.tr("Defect {number} · {surface}").format(
            number=selected + 1, surface=grading.surface_word(one.surface)
        )
        self.title.setText(name if is_chosen else self.tr("The next defect"))
        self._remove.setVisible(is_chosen)
        self._photo.setVisible(is_chosen)
        self.kind.set_value(one.kind.value)
        self.length.set_value(str(min(_LENGTHS_MM, key=lambda mm: abs(mm - one.length_mm))))
        self.seen.set_value(str(one.seen_cm))
        self.felt.set_value("yes" if one.felt else "no")
        self.defects.show_defects(defects, selected)

    def show_grade(self, inspection: Inspection, *, genuine: bool) -> None:
        """Show what the rules suggest, and why, beside what was chosen."""
        grade = inspection.grade
        suggestion = grading.suggestion(inspection, genuine=genuine)
        self.scale.set_grades(suggestion.grade, grade.chosen if grade else None, grade.by if grade else "")
        why = grading.why(inspection, suggestion)
        self.second.show_grade(grade, why)
        self.why.setText(why)
        self.why.setVisible(not self.second.is_asking)
        self._suggested = suggestion.grade
        self._show_another()

    def _show_another(self) -> None:
        self._another.setVisible(self._suggested is not Grade.NOT_SELLABLE and not self.is_asking)
        self._make_room()

    @property
    def is_asking(self) -> bool:
        """Tell whether a grade or its reason is awaited."""
        return self.grades.is_asking or not self.reason.isHidden()

    def ask_grade(self, suggested: Grade) -> None:
        """Ask which grade it is to be instead."""
        others = [one for one in Grade if one not in (suggested, Grade.NOT_SELLABLE)]
        self.grades.ask(
            self.tr("Which grade is it?"), [(one.value, grading.grade_word(one)) for one in others]
        )
        self._show_another()

    def ask_reason(self, grade: Grade | None) -> None:
        """Ask why another grade is wanted; None takes the questions away."""
        self.grades.ask("", ())
        self.reason.setVisible(grade is not None)
        if grade is not None:
            self.scale.set_grades(self._suggested, grade)
            words = self.tr("Why {grade}? Then Enter")
            self.reason.set_name(words.format(grade=grading.grade_word(grade)))
            self.reason.clear()
            self.reason.ask()
        self._show_another()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(QRect(0, 0, theme().size.hair, self.height()), colour("line"))
        painter.end()

    def _segments(self, name: str, choices: Sequence[tuple[str, str]]) -> Segmented:
        return Segmented(name, [Choice(value, text) for value, text in choices])

    def _on_chosen(self, _: str) -> None:
        self.changed.emit(
            replace(
                NEW,
                kind=DefectKind(self.kind.value()),
                length_mm=int(self.length.value()),
                seen_cm=int(self.seen.value()),
                felt=self.felt.value() == "yes",
            )
        )

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.l
        self._column.setContentsMargins(side, space.m, side, space.xxs)
        self._column.setSpacing(space.xs)
        self._fields.setSpacing(space.xs)
        self.why.set_role((lambda kind: kind.small) if theme().compact else (lambda kind: kind.body))
        self._make_room()
        self._grade.setContentsMargins(side, space.xs, side, space.m)
        self._grade.setSpacing(self._column.spacing())
        self.setFixedWidth(theme().size.evidence)
        self.update()


class DefectRows(QWidget):
    """The defects as rows to choose from.

    Signals:
        chosen: carries the row's place.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space.xxs)
        self._empty = Text(self.tr("No defect. Space takes the grade below."), ink="ink2", wrap=True)
        self._column.addWidget(self._empty)
        self._rows: list[_DefectRow] = []

    def place_at(self, at: QPoint) -> int:
        """Return the place of the row at a point of this widget; -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.geometry().contains(at)), -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    def show_defects(self, defects: Sequence[Defect], selected: int) -> None:
        """Show these; the chosen one in bold."""
        while len(self._rows) > len(defects):
            old = self._rows.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self._rows) < len(defects):
            row = _DefectRow()
            self._rows.append(row)
            self._column.addWidget(row)
        for at, (row, one) in enumerate(zip(self._rows, defects, strict=True)):
            row.show_defect(at + 1, one, is_chosen=at == selected)
        self._empty.setVisible(not defects)


class _DefectRow(QWidget):
    """One defect in two lines: what it is, and how it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._name = Text("")
        self._seen = Text("", small, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (self._name, self._seen):
            one.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(one)
        self.setMinimumHeight(theme().size.control)

    def show_defect(self, number: int, defect: Defect, *, is_chosen: bool) -> None:
        """Show one; the chosen one in bold."""
        where = grading.surface_word(defect.surface)
        self._name.setText(f"{number}\u2002{grading.defect_name(defect)} · {where}")
        self._name.set_role((lambda kind: kind.body_strong) if is_chosen else (lambda kind: kind.body))
        self._seen.setText(grading.seen_words(defect))
        self._seen.setIndent(theme().space.m)
        self.setAccessibleName(f"{self._name.text()}, {self._seen.text()}")

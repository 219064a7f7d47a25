# SPDX-License-Identifier: Apache-2.0
"""What stands in the middle of an inspection: a point, the grade, or the erase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.domain.checklist import Evidence as EvidenceKind
from inspector.domain.checklist import Point, PointTexts
from inspector.domain.grading import Defect, DefectKind, Grade, Surface, suggest
from inspector.domain.inspection import Inspection, State
from inspector.ui.models.scenes import method_words
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.grade_scale import GradeScale
from inspector.ui.widgets.point_heading import Code, CodeRow, PointHeading
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text, label


class Field(QLineEdit):
    """A line of text; Esc gives the focus back to the page.

    Signals:
        done: Enter was pressed; carries the text.
    """

    done = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMinimumHeight(theme().size.control)
        self.returnPressed.connect(lambda: self.done.emit(self.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)


class Stage(QWidget):
    """The middle of the page, with its margins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.l if theme().compact else space.xl
        self.column.setContentsMargins(side, space.m, side, space.m)
        self.column.setSpacing(space.m)


class PointStage(Stage):
    """One question, with what its answer needs.

    Signals:
        evidence_given: Enter in the evidence field; a pass with it is wanted.
        reason_chosen: one of the reasons was chosen; carries its id.
    """

    evidence_given = Signal(str)
    reason_chosen = Signal(str)

    def __init__(self, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PointHeading()
        self.codes = CodeRow()
        self.evidence = Field(self.tr("Evidence: who answered what, and when"))
        self.trouble = Text("", ink="bad", wrap=True)
        self.reasons = ReasonRow()
        self.column.addWidget(self.heading)
        self.column.addWidget(self.evidence)
        self.column.addWidget(self.reasons)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        bottom = QHBoxLayout()
        bottom.addWidget(ActionButton(again))
        bottom.addWidget(self.codes, 1)
        self.column.addLayout(bottom)
        self.evidence.done.connect(self.evidence_given)
        self.reasons.chosen.connect(self.reason_chosen)

    def show_point(self, point: Point, words: PointTexts) -> None:
        """Ask this point's question."""
        self.heading.set_point(
            point.number, words.title, method_words(point, words), words.ask, words.question
        )
        codes = [Code(str(at + 1), words.codes.get(code, code)) for at, code in enumerate(point.codes)]
        self.codes.set_codes(codes)
        self.evidence.setVisible(point.evidence is not EvidenceKind.NONE)
        hint = self.tr("Evidence: who answered what, and when")
        if point.evidence is EvidenceKind.SCAN:
            hint = self.tr("Scan or type the number that *#06# shows")
        self.evidence.setPlaceholderText(hint)
        self.evidence.setAccessibleName(hint)
        self.evidence.clear()
        self.reasons.ask("", ())
        self.say("")

    def say(self, trouble: str) -> None:
        """Say here what stands in the way; empty takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))


class ReasonRow(QWidget):
    """Reasons to choose from, in place: a click or the digit beside it.

    Signals:
        chosen: carries the reason's id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = Text("", label, "ink3")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._lead)
        self._buttons: list[tuple[str, ActionButton]] = []
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is awaited."""
        return bool(self._buttons)

    def ask(self, lead: str, reasons: Sequence[tuple[str, str]]) -> None:
        """Ask for one of ``reasons`` (id, words); none takes the row away."""
        for _, button in self._buttons:
            self._column.removeWidget(button)
            button.bound_action().deleteLater()
            button.deleteLater()
        self._buttons = [self._button(at, *one) for at, one in enumerate(reasons)]
        self._lead.setText(lead)
        self.setVisible(bool(reasons))

    def choose(self, digit: int) -> bool:
        """Choose by digit, from 1; tells whether there was such a reason."""
        if 1 <= digit <= len(self._buttons):
            self.chosen.emit(self._buttons[digit - 1][0])
            return True
        return False

    def _button(self, at: int, reason: str, words: str) -> tuple[str, ActionButton]:
        action = QAction(f"{at + 1}  {words}", self)
        action.triggered.connect(lambda: self.chosen.emit(reason))
        button = ActionButton(action)
        self._column.addWidget(button)
        return reason, button


@dataclass(frozen=True, slots=True)
class GradeActions:
    """The page's actions of the grade: take the suggestion, add a defect, take the last out."""

    accept: QAction
    add: QAction
    remove: QAction


class GradeStage(Stage):
    """Defects of the body and the grade that follows from them.

    Signals:
        chosen: a grade was picked on the scale; carries its value.
        reasoned: the reason for another grade than suggested; carries the words.
    """

    chosen = Signal(str)
    reasoned = Signal(str)

    def __init__(self, actions: GradeActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PointHeading()
        self.heading.set_point(None, self.tr("Cosmetic grade"))
        self.scale = GradeScale()
        self.surface = self._segments(self.tr("Where"), [(one.value, _surface(self, one)) for one in Surface])
        self.kind = self._segments(self.tr("Kind"), [(one.value, _kind(self, one)) for one in DefectKind])
        self.length = self._segments(
            self.tr("Length"), [(str(mm), f"{mm}\u00a0mm") for mm in (1, 3, 7, 15, 30)]
        )
        self.seen = self._segments(
            self.tr("Seen from"),
            [("0", self.tr("Closer")), ("20", self.tr("20 cm")), ("50", self.tr("50 cm"))],
        )
        self.felt = self._segments(
            self.tr("Nail"), [("no", self.tr("Not felt")), ("yes", self.tr("Felt by nail"))]
        )
        self.reason = Field(self.tr("Why another grade than suggested"))
        self.defects = Text("", ink="ink2", wrap=True)
        self.trouble = Text("", ink="bad", wrap=True)
        self.column.addWidget(self.heading)
        for name, one in (
            (self.tr("Where"), self.surface),
            (self.tr("Kind"), self.kind),
            (self.tr("Length"), self.length),
            (self.tr("Seen from"), self.seen),
            (self.tr("Nail"), self.felt),
        ):
            row = QHBoxLayout()
            words = Text(name, label, "ink3")
            words.setMinimumWidth(theme().space.xxl * 2)
            row.addWidget(words)
            row.addWidget(one, 1)
            self.column.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton(actions.add))
        buttons.addWidget(ActionButton(actions.remove))
        buttons.addStretch()
        self.column.addLayout(buttons)
        self.column.addWidget(self.defects)
        self.column.addStretch(1)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.scale)
        self.reason.hide()
        self.trouble.hide()
        self.scale.chosen.connect(self.chosen)
        self.reason.done.connect(self.reasoned)

    def defect(self) -> Defect:
        """Give the defect that the segments describe."""
        return Defect(
            Surface(self.surface.value()),
            DefectKind(self.kind.value()),
            int(self.length.value()),
            int(self.seen.value()),
            self.felt.value() == "yes",
        )

    def show_body(self, inspection: Inspection, name_of: Callable[[str], str], *, genuine: bool) -> None:
        """Show the defects and the grade of an inspection; ``name_of`` gives a person's name."""
        lines = [
            f"{at + 1}  {_kind(self, one.kind)}, {_surface(self, one.surface)}, {one.length_mm}\u00a0mm"
            for at, one in enumerate(inspection.defects)
        ]
        self.defects.setText("\n".join(lines) or self.tr("No defect. Space takes the suggested grade."))
        suggested = suggest(inspection.defects, parts_are_genuine=genuine).grade
        grade = inspection.grade
        self.scale.set_grades(suggested, grade.chosen if grade else None, name_of(grade.by) if grade else "")

    def ask_reason(self, grade: Grade | None) -> None:
        """Ask why another grade is wanted; None takes the question away."""
        self.reason.setVisible(grade is not None)
        if grade is not None:
            self.reason.clear()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, trouble: str) -> None:
        """Say here what stands in the way; empty takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _segments(self, name: str, choices: Sequence[tuple[str, str]]) -> Segmented:
        segments = Segmented(name, [Choice(value, text) for value, text in choices])
        segments.set_value(choices[0][0])
        return segments


def _surface(one: QWidget, surface: Surface) -> str:
    words = {
        Surface.FRONT: one.tr("Front"),
        Surface.BACK: one.tr("Back"),
        Surface.LEFT: one.tr("Left"),
        Surface.RIGHT: one.tr("Right"),
        Surface.TOP: one.tr("Top"),
        Surface.BOTTOM: one.tr("Bottom"),
    }
    return words[surface]


def _kind(one: QWidget, kind: DefectKind) -> str:
    words = {
        DefectKind.SCRATCH: one.tr("Scratch"),
        DefectKind.DENT: one.tr("Dent"),
        DefectKind.CRACK: one.tr("Crack"),
        DefectKind.STAIN: one.tr("Stain"),
        DefectKind.BURN: one.tr("Burn"),
    }
    return words[kind]


class EraseStage(Stage):
    """Erase the device, record how, identify it again.

    Signals:
        recorded: the erasure is to be recorded; carries level and verification.
        scanned: a number was scanned from the erased device.
    """

    recorded = Signal(str, str)
    scanned = Signal(str)

    def __init__(self, record: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PointHeading()
        self.level = Segmented(
            self.tr("Level"), [Choice("clear", self.tr("Clear")), Choice("purge", self.tr("Purge"))]
        )
        self.level.set_value("purge")
        self.verification = Field(self.tr("How it was seen to be erased"))
        self.number = Field(self.tr("Scan the IMEI or serial from its screen, tray or label"))
        self.trouble = Text("", ink="bad", wrap=True)
        self._record = ActionButton(record)
        self.column.addWidget(self.heading)
        for one in (self.level, self.verification, self._record, self.number, self.trouble):
            self.column.addWidget(one)
        self.column.addStretch(1)
        self.trouble.hide()
        record.triggered.connect(lambda _checked=False: self._on_record())
        self.verification.done.connect(lambda _text: self._on_record())
        self.number.done.connect(self.scanned)

    def show_erase(self, inspection: Inspection, point: Point, words: PointTexts) -> None:
        """Show what is to do now: erase, or identify again."""
        is_erasing = inspection.state is State.ERASE
        ask = words.ask if is_erasing else self.tr("Plug the erased device in again, or scan its number.")
        question = words.question if is_erasing else self.tr("Which number does it show?")
        self.heading.set_point(point.number, words.title, words.passes, ask, question)
        for one in (self.level, self.verification, self._record):
            one.setVisible(is_erasing)
        self.number.setVisible(not is_erasing)
        field = self.verification if is_erasing else self.number
        if not field.hasFocus():
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, trouble: str) -> None:
        """Say here what stands in the way; empty takes it away."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _on_record(self) -> None:
        self.recorded.emit(self.level.value(), self.verification.text().strip())

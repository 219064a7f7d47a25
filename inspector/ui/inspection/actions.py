# SPDX-License-Identifier: Apache-2.0
"""The keys of an inspection: one action each, named once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from inspector.ui.widgets.keycap import KeyHint

if TYPE_CHECKING:
    from inspector.ui.inspection.page import InspectionPage


class InspectionActions(QObject):
    """The actions of ``page``, and the hints that name them."""

    def __init__(self, page: InspectionPage) -> None:
        super().__init__(page)
        act = page.act
        self.passed = act(self.tr("Pass"), page.on_pass, Qt.Key.Key_Space)
        self.failed = act(self.tr("Fail"), page.on_fail, "F", "-")
        self.na = act(self.tr("Not applicable"), page.on_not_applicable, "N", "*")
        self.cannot = act(self.tr("Cannot test"), page.on_cannot_test, "T", ".")
        self.undo = act(self.tr("Undo"), page.on_undo, "Z", Qt.Key.Key_Backspace, "Ctrl+Z")
        self.again = act(self.tr("Read again"), page.on_read_again, "R")
        self.up = act(self.tr("Point before"), lambda: page.step(-1), Qt.Key.Key_Up)
        self.down = act(self.tr("Next point"), lambda: page.step(1), Qt.Key.Key_Down)
        self.memo = act(self.tr("Note"), page.on_memo, "M")
        self.auto = act(self.tr("Auto-advance"), page.on_auto, "A")
        self.enter = act(self.tr("Go on without a code"), page.on_enter, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.enter.setEnabled(False)
        self.seen = act(self.tr("Seen from"), page.on_seen, "V")
        self.felt = act(self.tr("Felt by nail"), page.on_felt, "B")
        self.remove = act(self.tr("Remove"), page.on_remove, Qt.Key.Key_Delete)
        self.another = act(self.tr("Another grade, say why"), page.on_another, "W")
        self.digits = [self._digit(page, number) for number in range(1, 10)]
        self.back = act(self.tr("Bench"), page.on_back, Qt.Key.Key_Escape)

    def tell_step(self, *, is_grade: bool, is_point: bool, has_defect: bool) -> None:
        """Switch on what acts at this step."""
        for action in (self.failed, self.na, self.cannot):
            action.setEnabled(is_point)
        for action in (self.seen, self.felt, self.remove):
            action.setEnabled(is_grade and has_defect)
        self.another.setEnabled(is_grade)

    def point_hints(self, *, auto_advance: bool) -> Sequence[KeyHint]:
        """Give the key strip's entries at a point."""
        state = self.tr("Auto-advance on") if auto_advance else self.tr("Auto-advance off")
        return (
            KeyHint((self.passed,), on_button=True),
            KeyHint((self.failed,), on_button=True),
            KeyHint(tuple(self.digits), self.tr("Defect code")),
            KeyHint((self.up, self.down), self.tr("Other point")),
            KeyHint((self.memo,)),
            KeyHint((self.auto,), state),
            KeyHint((self.back,), self.tr("Bench"), trailing=True),
        )

    def grade_hints(self) -> Sequence[KeyHint]:
        """Give the key strip's entries at the grade."""
        return (
            KeyHint((self.passed,), on_button=True),
            KeyHint(tuple(self.digits[:5]), self.tr("Kind")),
            KeyHint((self.seen,)),
            KeyHint((self.felt,)),
            KeyHint((self.remove,), on_button=True),
            KeyHint((self.another,)),
            KeyHint((self.back,), self.tr("Bench"), trailing=True),
        )

    @staticmethod
    def _digit(page: InspectionPage, number: int) -> QAction:
        return page.act(str(number), lambda: page.on_digit(number), str(number))

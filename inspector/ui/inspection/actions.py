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
        self._page = page
        act = page.act
        self.passed = act(self.tr("Pass"), page.on_pass, Qt.Key.Key_Space)
        self.failed = act(self.tr("Fail"), page.on_fail, "F", "-")
        self.na = act(self.tr("Not applicable"), page.on_not_applicable, "N", "*")
        self.cannot = act(self.tr("Cannot test"), page.on_cannot_test, "T", ".")
        self.undo = act(self.tr("Undo"), page.on_undo, "Z", Qt.Key.Key_Backspace, "Ctrl+Z")
        self.again = act(self.tr("Read again"), page.on_read_again, "R")
        self.up = act(self.tr("Point before"), lambda: page.step(-1), Qt.Key.Key_Up, repeats=True)
        self.down = act(self.tr("Next point"), lambda: page.step(1), Qt.Key.Key_Down, repeats=True)
        self.memo = act(self.tr("Note"), page.on_memo, "M")
        self.auto = act(self.tr("Auto-advance"), page.on_auto, "A")
        self.enter = act(self.tr("Go on without a code"), page.on_enter, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.enter.setEnabled(False)
        self.seen = act(self.tr("Seen from"), page.on_seen, "V")
        self.felt = act(self.tr("Felt by nail"), page.on_felt, "B")
        self.remove = act(self.tr("Remove"), page.on_remove, Qt.Key.Key_Delete)
        self.another = act(self.tr("Another grade, say why"), page.on_another, "W")
        self.digits = [self._digit(page, number) for number in range(1, 10)]
        self.keep = act(self.tr("Keep the grade"), page.on_keep, "K")
        self.clear = act(self.tr("Clear"), lambda: page.erase.choose_level("clear"), Qt.Key.Key_Left)
        self.purge = act(self.tr("Purge"), lambda: page.erase.choose_level("purge"), Qt.Key.Key_Right)
        self.destroy = act(self.tr("Destroy"), lambda: page.erase.choose_level("destroy"), "D")
        self.medium = act(self.tr("Next medium"), page.on_medium, "E")
        self.photo = act(self.tr("Photo"), page.on_photo, "C")
        self.defect_photo = act(self.tr("Photo of the defect"), page.on_defect_photo, "Shift+C")
        self.choose = act(self.tr("Choose a file"), page.on_choose, "O")
        self.paste = act(self.tr("Paste a photo"), page.on_paste, "Ctrl+V")
        self.back = act(self.tr("Bench"), page.on_back, Qt.Key.Key_Escape)

    def tell_step(self, *, is_grade: bool, is_point: bool, has_defect: bool) -> None:
        """Switch on what acts at this step."""
        for action in (self.failed, self.na, self.cannot):
            action.setEnabled(is_point)
        for action in (self.seen, self.felt, self.remove):
            action.setEnabled(is_grade and has_defect)
        self.another.setEnabled(is_grade)
        self.keep.setEnabled(is_grade)

    def tell_erase(self, *, is_asked: bool) -> None:
        """Switch on what says how far a device was erased."""
        for action in (self.clear, self.purge):
            action.setEnabled(is_asked)
        self.destroy.setEnabled(is_asked and self._page.erase.can_destroy)
        self.medium.setEnabled(is_asked and self._page.erase.has_choice)

    def tell_photo(self, *, is_photo: bool) -> None:
        """Switch on what acts where a photo is taken or seen large, besides ``tell_step``."""
        self.choose.setEnabled(is_photo)
        if is_photo:
            self.remove.setEnabled(True)
        self.defect_photo.setEnabled(not is_photo and self.remove.isEnabled())

    def point_hints(self, *, auto_advance: bool) -> Sequence[KeyHint]:
        """Give the key strip's entries at a point."""
        state = self.tr("Auto-advance on") if auto_advance else self.tr("Auto-advance off")
        return (
            KeyHint((self.passed,), on_button=True),
            KeyHint((self.failed,), on_button=True),
            KeyHint(tuple(self.digits), self.tr("Defect code")),
            KeyHint((self.up, self.down), self.tr("Other point")),
            KeyHint((self.photo,)),
            KeyHint((self.memo,)),
            KeyHint((self.auto,), state),
            KeyHint((self.back,), self.tr("Bench"), trailing=True),
        )

    def erase_hints(self) -> Sequence[KeyHint]:
        """Give the key strip's entries at the erase."""
        return (
            KeyHint((self.passed,), on_button=True),
            KeyHint((self.failed,), on_button=True),
            KeyHint((self.clear,)),
            KeyHint((self.purge,)),
            *(KeyHint((one,)) for one in (self.destroy, self.medium) if one.isEnabled()),
            KeyHint(tuple(self.digits), self.tr("Defect code")),
            KeyHint((self.up, self.down), self.tr("Other point")),
            KeyHint((self.photo,)),
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
            KeyHint((self.photo,)),
            KeyHint((self.back,), self.tr("Bench"), trailing=True),
        )

    def photo_hints(self) -> Sequence[KeyHint]:
        """Give the key strip's entries where a photo is taken or seen large."""
        return (
            KeyHint((self.passed,), on_button=True),
            KeyHint((self.choose,), on_button=True),
            KeyHint((self.paste,)),
            KeyHint((self.remove,), on_button=True),
            KeyHint((self.back,), self.tr("Back"), trailing=True),
        )

    @staticmethod
    def _digit(page: InspectionPage, number: int) -> QAction:
        return page.act(str(number), lambda: page.on_digit(number), str(number))

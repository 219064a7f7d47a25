# SPDX-License-Identifier: Apache-2.0
"""What a photo shows, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain import photo as photos
from inspector.domain.inspection import Photo
from inspector.ui.inspection.opened import Opened

translate = QCoreApplication.translate


def view_word(view: str) -> str:
    """Return a view of the body in the window's language."""
    words = {
        "screen_on": translate("Photo", "Screen on"),
        "screen_off": translate("Photo", "Screen off"),
        "back": translate("Photo", "Back"),
        "left": translate("Photo", "Left"),
        "right": translate("Photo", "Right"),
        "top": translate("Photo", "Top"),
        "bottom": translate("Photo", "Bottom"),
    }
    return words[view]


def target_name(photo: Photo, opened: Opened) -> str:
    """Name what a photo shows: a point, a view of the body, or a defect by its number."""
    if photo.point_id:
        return opened.name_of(photo.point_id)
    if photo.view in photos.BODY_VIEWS:
        return view_word(photo.view)
    defects = opened.inspection.defects if opened.inspection is not None else ()
    numbers = [at + 1 for at, one in enumerate(defects) if photos.view_of_defect(one) == photo.view]
    if not numbers:
        return translate("Photo", "a defect that was taken out")
    return translate("Photo", "defect {0}").format(numbers[0])

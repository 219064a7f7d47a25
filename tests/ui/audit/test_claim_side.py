# SPDX-License-Identifier: Apache-2.0
"""A claim's photos beside it: where one is not here, the bench is named that has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from inspections import opened
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from inspector.domain.inspection import Inspection, Photo
from inspector.domain.review import GRADE
from inspector.ui.audit.claim_side import ClaimSide

Found = Callable[[Photo, QImage], None]


class Pictures:
    """Keeps what was asked for, for the test to answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[Photo, Found]] = []

    def pictures(self, photos: Sequence[Photo], longest: int, found: Found) -> None:
        assert longest > 0
        self.asked += [(one, found) for one in photos]


def show(side: ClaimSide, one: Inspection) -> None:
    side._uid = one.uid
    side._show_photos(one, cast(Any, SimpleNamespace(point_id=GRADE)))


def test_a_photo_that_is_not_here_is_said_to_lie_at_its_bench(qtbot: QtBot) -> None:
    jobs = Pictures()
    side = ClaimSide(cast(Any, jobs))
    qtbot.addWidget(side)
    one = replace(opened(1), photos=(Photo("back", "ab" * 32), Photo("left", "cd" * 32)), bench_id="bench-9")
    show(side, one)
    (there, found), (gone, lost) = jobs.asked
    found(there, QImage(4, 4, QImage.Format.Format_RGB32))
    assert side.lost.isHidden()
    lost(gone, QImage())
    assert not side.lost.isHidden()
    assert "bench-9" in side.lost.text()
    show(side, replace(one, photos=one.photos[:1]))  # the one that is here
    assert side.lost.isHidden()

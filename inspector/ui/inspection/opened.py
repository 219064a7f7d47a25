# SPDX-License-Identifier: Apache-2.0
"""What an inspection page has open: a port's newest scene, and the point or step of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.domain.checklist import Checklist, Phase, Point
from inspector.domain.inspection import Inspection, State
from inspector.domain.verdict import VerdictKind
from inspector.ui.desk import Scene
from inspector.ui.models import scenes

_ERASING = (State.ERASE, State.AFTERCHECK)


class Opened:
    """One device on the page; without one, everything about it is empty.

    ``slot`` names its place, ``current`` is the id of the point or step,
    ``note`` the words that join its next answer; ``is_photo`` tells that a photo
    is being taken or looked at.
    """

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.slot = ""
        self.current = ""
        self.note = ""
        self.is_photo = False

    @property
    def key(self) -> str:
        """The key of the port, or empty text."""
        return self.scene.view.key if self.scene is not None else ""

    @property
    def inspection(self) -> Inspection | None:
        """The inspection, as new as it was shown."""
        return self.scene.view.inspection if self.scene is not None else None

    @property
    def state(self) -> State | None:
        """Where the inspection stands."""
        return self.inspection.state if self.inspection is not None else None

    @property
    def checklist(self) -> Checklist | None:
        """The checklist it goes by."""
        return self.scene.checklist if self.scene is not None else None

    @property
    def language(self) -> str:
        """The language of the checklist's words."""
        texts = self.scene.texts if self.scene is not None else None
        return texts.language if texts is not None else ""

    @property
    def point(self) -> Point | None:
        """The point that is open; None at the grade."""
        points = self.checklist.points if self.checklist is not None else ()
        return next((one for one in points if one.id == self.current), None)

    @property
    def erase_points(self) -> Sequence[Point]:
        """The points that the erase answers."""
        points = self.checklist.points if self.checklist is not None else ()
        return tuple(one for one in points if one.phase is Phase.ERASE)

    @property
    def is_grade(self) -> bool:
        """Tell whether the cosmetic grade is open."""
        return self.current == scenes.GRADE_STEP

    @property
    def is_erasing(self) -> bool:
        """Tell whether the open point is the erase, or the identification after it.

        Other points of its phase, a laptop's system for one, are asked like any.
        """
        first = next(iter(self.erase_points), None)
        return self.point is not None and self.point == first and self.state in _ERASING

    @property
    def is_after_erase(self) -> bool:
        """Tell whether the open point is asked after the erase, and this is the time for it."""
        return self.point in self.erase_points and self.state in (*_ERASING, State.REVIEW)

    @property
    def is_refused(self) -> bool:
        """Tell whether the answers so far refuse the device."""
        verdict = self.scene.verdict if self.scene is not None else None
        return verdict is not None and verdict.kind is VerdictKind.REFUSED

    def take_scene(self, scene: Scene) -> None:
        """Take what comes, but keep an answer that was shown where the scene is from before it."""
        mine, theirs = self.inspection, scene.view.inspection
        if mine is None or theirs is None or mine.uid != theirs.uid or theirs.updated_at >= mine.updated_at:
            self.scene = scene
        else:
            self.scene = replace(scene, view=replace(scene.view, inspection=mine))

    def take(self, new: Inspection) -> bool:
        """Take what is durable now; tells whether it is the open device's."""
        if self.scene is None or self.inspection is None or self.inspection.uid != new.uid:
            return False
        self.take_scene(replace(self.scene, view=replace(self.scene.view, inspection=new)))
        return True

    def codes_of(self, point_id: str) -> tuple[str, ...]:
        """Give the codes by which a point fails."""
        return self.checklist.point(point_id).codes if self.checklist is not None else ()

    def name_of(self, point_id: str) -> str:
        """Give a point's number and title."""
        if self.scene is None or self.scene.checklist is None or self.scene.texts is None:
            return point_id
        return f"{self.scene.checklist.point(point_id).number} {self.scene.texts.points[point_id].title}"

    def next_place(self) -> str:
        """Give what is next: a point's id, the grade, the erase; ``REVIEW_STEP`` when all is answered."""
        if self.scene is None or self.inspection is None:
            return self.current
        point = scenes.next_open(self.scene, self.current)
        if self.inspection.state in _ERASING:
            point = point or next(iter(self.erase_points), None)
        if point is not None:
            return point.id
        is_ungraded = self.inspection.grade is None and not self.is_refused
        return scenes.GRADE_STEP if is_ungraded else scenes.REVIEW_STEP

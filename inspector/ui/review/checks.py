# SPDX-License-Identifier: Apache-2.0
"""What stands between an inspection and its signature, in words, with the point it leads to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.answering import judgement
from inspector.domain.checklist import Checklist
from inspector.domain.erasing import EraseTexts
from inspector.domain.inspection import IdentityCheck, Inspection, Stage
from inspector.domain.reading_words import name_of
from inspector.domain.release import Blocker, BlockerKind
from inspector.domain.verdict import VerdictKind
from inspector.ui.desk import Scene
from inspector.ui.models import point_evidence, scenes
from inspector.ui.models.erase_media import media_rows
from inspector.ui.widgets.check_list import Check
from inspector.ui.words import say

translate = QCoreApplication.translate
_GRADE = (BlockerKind.NO_GRADE, BlockerKind.SECOND_LOOK)
_NUMBERS = (
    BlockerKind.NUMBERS_DIFFER,
    BlockerKind.NOT_IDENTIFIED_BEFORE,
    BlockerKind.NOT_IDENTIFIED_AFTER,
)


def checks_of(scene: Scene, checklist: Checklist, inspection: Inspection) -> list[Check]:
    """List what holds and what does not, for a scene whose texts are there."""
    assert scene.texts is not None
    open_kinds = {one.kind for one in scene.blockers}
    points = [_point_check(one, scene) for one in scene.blockers if one.subject in scene.texts.points]
    if not points:
        total = translate("Checks", "All {0} points answered").format(len(checklist.points))
        points = [Check(True, total)]
    if scene.verdict is not None and scene.verdict.kind is VerdictKind.REFUSED:
        return points  # what refuses it; the rest does not matter any more
    order = translate("Checks", "Order {0}").format(inspection.order_line)
    ordered = [Check(True, order)] if inspection.order_line else []
    return [*points, *_others(open_kinds, checklist, inspection, scene.erase), *ordered]


def _others(
    open_kinds: set[BlockerKind], checklist: Checklist, inspection: Inspection, texts: EraseTexts | None
) -> list[Check]:
    erase = next((one.id for one in checklist.points if one.phase == "erase"), "")
    grade_holds = not open_kinds & {*_GRADE}
    numbers_hold = not open_kinds & {*_NUMBERS}
    return [
        Check(
            grade_holds,
            translate("Checks", "Grade given"),
            "" if grade_holds else _words_of(open_kinds, *_GRADE),
            scenes.GRADE_STEP,
        ),
        *_erased(inspection, texts, erase),
        Check(
            numbers_hold,
            translate("Checks", "Identifiers read again"),
            _numbers(inspection) if numbers_hold else _words_of(open_kinds, *_NUMBERS),
            erase,
        ),
    ]


def _erased(inspection: Inspection, texts: EraseTexts | None, target: str) -> list[Check]:
    """Say that all media were erased, else name each that has no record."""
    title = translate("Checks", "Erased and recorded")
    missing = [row for row in media_rows(inspection, texts) if row.is_open]
    if missing:
        return [Check(False, title, f"{row.text}: {row.detail}", target) for row in missing]
    return [Check(True, title, inspection.erasures[0].standard if inspection.erasures else "", target)]


def _numbers(inspection: Inspection) -> str:
    """Say with what numbers, and when, the device was identified before and after the erase.

    Both lines give the same kind of number; where there is none, they say which each is.
    """
    told = (
        (Stage.BEFORE_ERASE, translate("Checks", "before: {0} at {1}")),
        (Stage.AFTER_ERASE, translate("Checks", "after: {0} at {1}")),
    )
    taken = [(words, found[-1]) for stage, words in told if (found := inspection.checks_at(stage))]
    has_imei, has_serial = all(one.imei for _, one in taken), all(one.serial for _, one in taken)
    lines = []
    for words, one in taken:
        number = one.imei if has_imei else one.serial if has_serial else _named_number(one)
        lines.append(words.format(number, one.at.astimezone().strftime("%H:%M:%S")))
    return "\n".join(lines)


def _named_number(one: IdentityCheck) -> str:
    name = name_of("identity.imei" if one.imei else "identity.serial")
    return f"{say(name)} {one.imei or one.serial}"


def _point_check(blocker: Blocker, scene: Scene) -> Check:
    assert scene.texts is not None
    title = scene.texts.points[blocker.subject].title
    failed = blocker.kind is BlockerKind.POINT_FAILED
    words = _failure(blocker.subject, scene) if failed else translate("Checks", "open")
    return Check(False, title, words, blocker.subject)


def _failure(point_id: str, scene: Scene) -> str:
    """Say that a point fails, and by what: its code, else the reading that decided."""
    inspection, checklist, texts = scene.view.inspection, scene.checklist, scene.texts
    assert inspection is not None
    assert checklist is not None
    assert texts is not None
    fails = translate("Checks", "fails")
    found = inspection.findings.get(point_id)
    if found is not None and found.code:
        return f"{fails}: {texts.points[point_id].codes.get(found.code, found.code)}"
    reading = judgement(inspection, checklist.point(point_id)).reading
    if reading is None or not reading.is_known:
        return fails
    return f"{fails}: {say(name_of(reading.name))} {point_evidence.shown_value(reading)}"


def _words_of(kinds: set[BlockerKind], *wanted: BlockerKind) -> str:
    words = {
        BlockerKind.NO_GRADE: translate("Checks", "no grade yet"),
        BlockerKind.SECOND_LOOK: translate("Checks", "a colleague has to look too"),
        BlockerKind.NUMBERS_DIFFER: translate("Checks", "two numbers differ"),
        BlockerKind.NOT_IDENTIFIED_BEFORE: translate(
            "Checks", "not read again before the erase: press R at the points"
        ),
        BlockerKind.NOT_IDENTIFIED_AFTER: translate("Checks", "plug it in once more, or scan its number"),
    }
    return ", ".join(words[one] for one in wanted if one in kinds)

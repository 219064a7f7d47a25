# SPDX-License-Identifier: Apache-2.0
"""What an inspection claims, point by point, beside what its reviewer says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.review import GRADE, Judgement, claimed, has_evidence, points_in_order, took
from inspector.ui.audit import queue_words
from inspector.ui.audit.review_jobs import Shown
from inspector.ui.audit.rows import RowDelegate, RowModel, RowTable
from inspector.ui.records import words
from inspector.ui.records.record_view import FindingRow, finding_rows
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName, Type, TypeRole
from inspector.ui.widgets.painting import LEFT, RIGHT, paint_line
from inspector.ui.widgets.states import grade_word, outcome_word

translate = QCoreApplication.translate
_CLAIMED, _READING, _SOURCE, _TOOK, _SECOND, _SAID = range(2, 8)
_LONGEST_TITLE = "Model, storage, colour, and"
_INKS: dict[str, ColourName] = {Outcome.PASS: "ok", Outcome.FAIL: "bad"}


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: what is said at a point, on what, how long it took, and what the reviewer says.

    ``second`` is what the blind re-inspection says, empty text before it is closed.
    """

    point_id: str
    number: str
    title: str
    claimed: str
    reading: str
    source: str
    took: str
    second: str
    has_evidence: bool
    judgement: Judgement | None


def claim_word(point_id: str, said: str) -> str:
    """Say an outcome or a grade in the window's language."""
    return grade_word(Grade(said)) if point_id == GRADE else outcome_word(Outcome(said))


def claims_of(shown: Shown) -> tuple[Claim, ...]:
    """Give all claims, those with evidence first."""
    inspection, checklist = shown.opened.inspection, shown.opened.checklist
    ids = [point.id for point in checklist.points]
    told = dict(zip(ids, finding_rows(shown.opened), strict=True))
    seconds, review, again = took(inspection), shown.reviewed.review, shown.reviewed.again
    second = claimed(again) if again is not None else {}
    return tuple(
        _claim(
            point,
            claim,
            told.get(point),
            queue_words.took(seconds[point]) if point in seconds else "",
            claim_word(point, second[point]) if point in second else "",
            has_evidence(inspection, shown.opened.checklist, point),
            review.judgement(point) if review is not None else None,
        )
        for point, claim in _in_order(shown)
    )


def _in_order(shown: Shown) -> list[tuple[str, str]]:
    said = claimed(shown.opened.inspection)
    return [
        (point, said[point]) for point in points_in_order(shown.opened.inspection, shown.opened.checklist)
    ]


def _claim(
    point: str,
    claim: str,
    told: FindingRow | None,
    time: str,
    second: str,
    with_evidence: bool,
    judgement: Judgement | None,
) -> Claim:
    number, title, reading, source = "", point, words.NONE, words.NONE
    if told is not None:
        number, title, _, reading, source, *_ = told.cells
    elif point == GRADE:
        title = translate("ReviewQueue", "Cosmetic grade")
    return Claim(point, number, title, claim, reading, source, time, second, with_evidence, judgement)


def said_word(judgement: Judgement | None) -> str:
    """Say what the reviewer says of a claim."""
    if judgement is None:
        return translate("ReviewQueue", "to do")
    return (
        translate("ReviewQueue", "agree")
        if judgement.agrees
        else claim_word(judgement.point_id, judgement.said)
    )


class ClaimTable(RowTable):
    """The claims; the current one is at the right with all its evidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows: RowModel[Claim] = RowModel(_heads(), _cells)
        super().__init__("", self.rows, self._least, (_SOURCE, _TOOK, _READING), parent)
        self.setAccessibleName(self.tr("What was claimed"))
        painters = (
            _text(lambda one: one.number, lambda kind: kind.ordinal, "ink2", align=RIGHT),
            _text(lambda one: one.title, lambda kind: kind.table_strong),
            _paint_claim,
            _text(lambda one: one.reading, lambda kind: kind.table),
            _text(lambda one: one.source, lambda kind: kind.table, "ink2"),
            _text(lambda one: one.took, lambda kind: kind.ordinal, "ink2"),
            _text(lambda one: one.second, lambda kind: kind.table_strong),
            _paint_said,
        )
        self.setItemDelegate(RowDelegate[Claim](painters, self))

    def show_claims(self, claims: Sequence[Claim]) -> None:
        """Show these; the second verdict has a column once there is one."""
        self.rows.set_rows(claims)
        self.leave_out(() if any(one.second for one in claims) else (_SECOND,))

    def _least(self) -> Sequence[tuple[int, int]]:
        return _widths(self.rows.rows())

    def chosen(self) -> Claim | None:
        """Give the current claim, or None."""
        rows, place = self.rows.rows(), self.place()
        return rows[place] if 0 <= place < len(rows) else None


def _heads() -> tuple[str, ...]:
    return (
        translate("ReviewQueue", "No"),
        translate("Records", "Point"),
        translate("ReviewQueue", "Claimed"),
        translate("Records", "Reading"),
        translate("Records", "Source"),
        translate("ReviewQueue", "Took"),
        translate("ReviewQueue", "Blind"),
        translate("ReviewQueue", "You"),
    )


def _cells(one: Claim) -> Sequence[str]:
    return (
        one.number,
        one.title,
        claim_word(one.point_id, one.claimed),
        one.reading,
        one.source,
        one.took,
        one.second,
        said_word(one.judgement),
    )


def _text(
    of: Callable[[Claim], str],
    role: Callable[[Type], TypeRole],
    ink: ColourName = "ink",
    *,
    align: Qt.AlignmentFlag = LEFT,
) -> Callable[[QPainter, QRect, Claim], None]:
    def paint(painter: QPainter, rect: QRect, one: Claim) -> None:
        paint_line(painter, rect, of(one), role(theme().type), ink, align)

    return paint


def _paint_claim(painter: QPainter, rect: QRect, one: Claim) -> None:
    ink = _INKS.get(one.claimed, "ink")
    paint_line(painter, rect, claim_word(one.point_id, one.claimed), theme().type.table_strong, ink)


def _paint_said(painter: QPainter, rect: QRect, one: Claim) -> None:
    current = theme()
    if one.judgement is None:
        ink: ColourName = "ink2" if one.has_evidence else "ink3"
        paint_line(painter, rect, said_word(None), current.type.table, ink)
        return
    icon, ink = (Icon.PASS, "ok") if one.judgement.agrees else (Icon.FAIL, "bad")
    edge = current.size.icon_small
    top = QPoint(rect.x(), rect.center().y() - edge // 2 + 1)
    paint_icon(painter, top, icon, current.colours.named(ink), edge)
    room = rect.adjusted(edge + current.space.xxs, 0, 0, 0)
    paint_line(painter, room, said_word(one.judgement), current.type.table_strong, ink)


def _widths(rows: Sequence[Claim]) -> Sequence[tuple[int, int]]:
    """Give each column what its words need, so that the points' names get what is left."""
    kind, heads = theme().type, _heads()
    mark = theme().size.icon_small + theme().space.xxs
    wide = partial(text_width, kind.table_strong)
    long = partial(text_width, kind.table)
    names = [text_width(kind.small_strong, one) for one in heads]
    claims = (claim_word(one.point_id, one.claimed) for one in rows)
    said = (said_word(one.judgement) for one in rows)
    agreed = translate("ReviewQueue", "agree"), outcome_word(Outcome.FAIL)
    titles = _widest(wide, (one.title for one in rows))
    return (
        (text_width(kind.ordinal, "25"), 0),
        (max(wide("Enclosure, liquid"), min(titles, wide(_LONGEST_TITLE))), 4),
        (max(names[_CLAIMED], _widest(wide, claims)), 0),
        (max(names[_READING], min(_widest(long, (one.reading for one in rows)), long("4,385 mAh"))), 1),
        (max(names[_SOURCE], min(_widest(long, (one.source for one in rows)), long("battery service"))), 1),
        (max(names[_TOOK], text_width(kind.ordinal, "00:00")), 0),
        (max(names[_SECOND], _widest(wide, (one.second for one in rows))), 0),
        (max(names[_SAID], mark + _widest(wide, (*agreed, *said))), 0),
    )


def _widest(width: Callable[[str], int], texts: Iterable[str]) -> int:
    return max(map(width, texts), default=0)

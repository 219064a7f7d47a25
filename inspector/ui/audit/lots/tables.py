# SPDX-License-Identifier: Apache-2.0
"""The table of lots, and the table of a lot's sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from inspector.domain.sampling.lot import LotState, Member, SamplingLot
from inspector.domain.sampling.plans import SamplingPlan
from inspector.services.sampling import LotView
from inspector.services.sampling_words import SEVERITIES, STATES, days_words, member_words, source_words
from inspector.ui.audit.rows import RowDelegate, RowModel, RowTable
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import LEFT, paint_line
from inspector.ui.words import say

_Row = TypeVar("_Row")
translate = QCoreApplication.translate

LOOKS: dict[LotState, tuple[Icon, ColourName]] = {
    LotState.OPEN: (Icon.WAITING, "ink2"),
    LotState.DRAWN: (Icon.AUDIT, "accent"),
    LotState.ACCEPTED: (Icon.PASSES, "ok"),
    LotState.REJECTED: (Icon.REFUSED, "bad"),
}


def numbers(plan: SamplingPlan) -> str:
    """Write a plan in short: sample, acceptance and rejection number."""
    return f"n {plan.size} · Ac {plan.accept} · Re {plan.reject}"


def severity(plan: SamplingPlan) -> str:
    """Say how strict a plan is."""
    if plan.is_zero:
        return translate("Lots", "accepts on none")
    return say(SEVERITIES[plan.severity])


class LotTable(RowTable):
    """The lots, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (
            translate("Lots", "Lot"),
            translate("Lots", "Of"),
            translate("Lots", "Days"),
            translate("Lots", "Devices"),
            translate("Lots", "Inspection"),
            translate("Lots", "Plan"),
            translate("Lots", "Found"),
        )
        self.rows: RowModel[SamplingLot] = RowModel(heads, _lot_cells)
        super().__init__("", self.rows, _lot_widths, (4, 2), parent)
        self.setAccessibleName(translate("Lots", "Sampling lots"))
        cells = [_text(_lot_cells, at) for at in range(1, len(heads))]
        self.setItemDelegate(RowDelegate[SamplingLot]((_paint_state, *cells), self))

    def chosen(self) -> SamplingLot | None:
        """Give the current row, or None."""
        return _at(self.rows.rows(), self.place())


@dataclass(frozen=True, slots=True)
class Drawn:
    """A member of a sample beside its lot."""

    view: LotView
    member: Member

    @property
    def found(self) -> int | None:
        """Give what its review found; None while it has none."""
        return self.view.nonconformities.get(self.member.uid)


class SampleTable(RowTable):
    """The sample of a lot in the order of the draw; a row opens its review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (
            translate("Lots", "No."),
            translate("Lots", "Review"),
            translate("Lots", "Model"),
            translate("Lots", "IMEI or serial"),
            translate("Lots", "Certificate"),
        )
        self.rows: RowModel[Drawn] = RowModel(heads, _drawn_cells)
        super().__init__("", self.rows, _drawn_widths, (4,), parent)
        self.setAccessibleName(translate("Lots", "The sample"))
        cells = [_text(_drawn_cells, at) for at in range(len(heads))]
        painters = (cells[0], _paint_found, *cells[2:])
        self.setItemDelegate(RowDelegate[Drawn](painters, self))

    def chosen(self) -> Drawn | None:
        """Give the current row, or None."""
        return _at(self.rows.rows(), self.place())


def _at(rows: Sequence[_Row], place: int) -> _Row | None:
    return rows[place] if 0 <= place < len(rows) else None


def _lot_cells(one: SamplingLot) -> Sequence[str]:
    return (
        say(STATES[one.state]),
        source_words(one.origin, say),
        days_words(one.origin),
        str(one.plan.lot_size),
        severity(one.plan),
        numbers(one.plan),
        "" if one.found is None else str(one.found),
    )


def _drawn_cells(one: Drawn) -> Sequence[str]:
    member = one.member
    return str(member.place), member_words(one.view, member, say), member.model, member.number, member.uid


def _text(cells: Callable[[_Row], Sequence[str]], at: int) -> Callable[[QPainter, QRect, _Row], None]:
    def paint(painter: QPainter, rect: QRect, one: _Row) -> None:
        paint_line(painter, rect, cells(one)[at], theme().type.table, "ink", LEFT)

    return paint


def _paint_marked(painter: QPainter, rect: QRect, icon: Icon, ink: ColourName, text: str) -> None:
    current = theme()
    edge = current.size.icon_small
    top = QPoint(rect.x(), rect.center().y() - edge // 2 + 1)
    paint_icon(painter, top, icon, current.colours.named(ink), edge)
    room = rect.adjusted(edge + current.space.xs, 0, 0, 0)
    paint_line(painter, room, text, current.type.table_strong, ink)


def _paint_state(painter: QPainter, rect: QRect, one: SamplingLot) -> None:
    icon, ink = LOOKS[one.state]
    _paint_marked(painter, rect, icon, ink, say(STATES[one.state]))


def _paint_found(painter: QPainter, rect: QRect, one: Drawn) -> None:
    icon, ink = _found_look(one.found)
    _paint_marked(painter, rect, icon, ink, member_words(one.view, one.member, say))


def _found_look(found: int | None) -> tuple[Icon, ColourName]:
    if found is None:
        return Icon.WAITING, "ink2"
    return (Icon.FAIL, "bad") if found else (Icon.PASS, "ok")


def _mark() -> int:
    return theme().size.icon_small + theme().space.xs


def _lot_widths() -> Sequence[tuple[int, int]]:
    kind = theme().type
    return (
        (_mark() + max(text_width(kind.table_strong, say(one)) for one in STATES.values()), 0),
        (text_width(kind.table, "Samsung Galaxy S21 Ultra"), 3),
        (text_width(kind.table, "2026-11-22 – 2026-11-22"), 1),
        (text_width(kind.table, translate("Lots", "Devices")), 0),
        (max(text_width(kind.table, say(one)) for one in SEVERITIES.values()), 1),
        (text_width(kind.table, "n 1250 · Ac 21 · Re 22"), 1),
        (text_width(kind.table, translate("Lots", "Found")), 0),
    )


def _drawn_widths() -> Sequence[tuple[int, int]]:
    kind = theme().type
    return (
        (text_width(kind.table, "1250"), 0),
        (_mark() + text_width(kind.table_strong, "Nonconforming: 10"), 1),
        (text_width(kind.table, "Samsung Galaxy S21"), 2),
        (text_width(kind.table, "350000000000006"), 1),
        (text_width(kind.table, "01M81TQXH8FV7B549PFJ011TZF"), 1),
    )

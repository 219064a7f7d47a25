# SPDX-License-Identifier: Apache-2.0
"""Draw a battery: what a full charge still holds of what it held when new, beside the limit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.finding import Outcome
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.figure import Figure
from inspector.ui.widgets.painting import CENTER, colour, paint_line, pen
from inspector.ui.widgets.state_mark import StateMark
from inspector.ui.widgets.states import word
from inspector.ui.widgets.text import Text, body_strong

_NO_BREAK = "\u00a0"
_FULL = Decimal(100)
_MOST_FACTS = 8
"""More rows than there are facts: the last one takes the room below them."""


@dataclass(frozen=True, slots=True)
class GaugeFact:
    """A name and its value with unit; an empty value is unknown."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Charge:
    """What a gauge shows.

    ``percent`` is what a full charge holds now of what it held when new (it may
    be over 100), as people read it in ``shown``; None is unknown, and ``reason``
    says why. ``limit`` is the least per cent that passes, None where there is none.
    ``outcome`` is what the criterion says.
    """

    percent: Decimal | None
    limit: Decimal | None = None
    shown: str = ""
    outcome: Outcome | None = None
    reason: str = ""
    facts: tuple[GaugeFact, ...] = ()


class BatteryGauge(QWidget):
    """A battery that is as full as its health, the limit across it, and its figures beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Figure()
        self._mark = StateMark(Outcome.PASS, pill=True)
        self._lead = Text("", ink="ink2", wrap=True)
        self._picture = _Picture()
        self._grid = QGridLayout()
        self._texts: list[tuple[Text, Text]] = []
        self._charge = Charge(None)
        head = QHBoxLayout()
        head.addWidget(self._figure)
        head.addWidget(self._mark)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._lead)
        self._row = QHBoxLayout()
        self._row.addWidget(self._picture, 3)
        self._row.addLayout(self._grid, 2)
        self._column.addLayout(self._row, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(_MOST_FACTS, 1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def charge(self) -> Charge:
        """Return what is shown."""
        return self._charge

    def show_charge(self, charge: Charge) -> None:
        """Show a battery."""
        self._charge = charge
        is_known = charge.percent is not None
        figure, _, unit = charge.shown.partition(_NO_BREAK)
        self._figure.set_value(
            figure if is_known else self.tr("Unknown"), unit, "ink" if is_known else "ink3"
        )
        self._mark.setVisible(charge.outcome is not None)
        if charge.outcome is not None:
            self._mark.set_state(charge.outcome, self._limit_words())
        self._lead.setText(self._lead_words())
        self._show_facts()
        self._picture.show_charge(charge)
        self.setAccessibleName(self._name())
        self.setAccessibleDescription(". ".join(f"{one.name}: {self._said(one)}" for one in charge.facts))

    def _lead_words(self) -> str:
        if self._charge.percent is not None:
            return self.tr("A full charge now, of what it was when new.")
        said = (self._charge.reason.rstrip("."), self._limit_words())
        return " ".join(f"{one}." for one in said if one)

    def _limit_words(self) -> str:
        limit = self._charge.limit
        return self.tr("At least {limit} % is asked").format(limit=limit) if limit is not None else ""

    def _name(self) -> str:
        value = self._charge.shown or self.tr("Unknown")
        parts = [self.tr("Battery: {value}").format(value=value), self._limit_words()]
        if self._charge.outcome is not None:
            parts.insert(1, word(self._charge.outcome))
        return ". ".join(part for part in parts if part)

    def _said(self, fact: GaugeFact) -> str:
        return fact.value or self.tr("unknown")

    def _show_facts(self) -> None:
        facts = self._charge.facts
        while len(self._texts) < len(facts):
            row = len(self._texts)
            self._texts.append((Text("", ink="ink2", wrap=True), Text("", body_strong)))
            for column, text in enumerate(self._texts[row]):
                self._grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
        for at, texts in enumerate(self._texts):
            for text in texts:
                text.setVisible(at < len(facts))
        for fact, (name, value) in zip(facts, self._texts, strict=False):
            name.setText(fact.name)
            value.setText(self._said(fact))
            value.set_ink("ink" if fact.value else "ink3")

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setSpacing(space.s)
        self._row.setSpacing(space.xl)
        self._grid.setContentsMargins(0, theme().type.small.line, 0, 0)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.xs)


class _Picture(QWidget):
    """The battery itself: its edge is what it held when new, its filling what it holds now."""

    def __init__(self) -> None:
        super().__init__()
        self._charge = Charge(None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_source().changed.connect(self.update)

    def show_charge(self, charge: Charge) -> None:
        self._charge = charge
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size.stage_text, theme().size.tile_small * 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.rail, theme().size.tile_small)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        case = self._case()
        self._paint_filling(painter, case)
        self._paint_edge(painter, case)
        if self._charge.limit is not None:
            self._paint_limit(painter, case, self._charge.limit)
        self._paint_scale(painter, case)
        painter.end()

    def _case(self) -> QRect:
        """Return the battery's case: twice and a half as wide as high, room for words above and below."""
        line, size = theme().type.small.line, theme().size
        high = max(1, min(self.height() - 2 * line - theme().space.xs, size.tile_small * 2))
        wide = max(1, min(self.width() - theme().space.l, high * 5 // 2, size.stage_text))
        high = min(high, max(1, wide * 2 // 5))
        return QRect(theme().space.xs, line + theme().space.xxs, wide, high)

    def _paint_filling(self, painter: QPainter, case: QRect) -> None:
        percent, corner = self._charge.percent, theme().radius.card
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(case), corner, corner)
        painter.fillPath(inside, colour("sunken"))
        painter.save()
        painter.setClipPath(inside)
        if percent is None:
            self._paint_hatch(painter, case)
        else:
            share = max(Decimal(0), min(percent, _FULL)) / _FULL
            full = QRect(case.left(), case.top(), round(case.width() * float(share)), case.height())
            painter.fillRect(full, colour(self._ink()))
        painter.restore()

    def _ink(self) -> ColourName:
        if self._charge.outcome is Outcome.FAIL:
            return "bad"
        return "ok" if self._charge.outcome is Outcome.PASS else "ink3"

    def _paint_hatch(self, painter: QPainter, case: QRect) -> None:
        """Fill with slanted lines: nothing is known, which is neither empty nor full."""
        painter.setPen(pen("ink3", theme().size.hair))
        step = theme().space.m
        for x in range(case.left() - case.height(), case.right(), step):
            painter.drawLine(QPointF(x, case.bottom()), QPointF(x + case.height(), case.top()))
        role = theme().type.figure
        side = role.line + theme().space.m
        middle = QRect(case.center().x() - side // 2, case.center().y() - side // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawEllipse(middle)
        paint_line(painter, middle, "?", role, "ink", CENTER)

    def _paint_edge(self, painter: QPainter, case: QRect) -> None:
        is_known = self._charge.percent is not None
        heavy, corner = theme().size.heavy, theme().radius.card
        painter.setPen(pen("ink", heavy, dashed=not is_known))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(case), corner, corner)
        high = case.height() // 3
        pole = QRectF(case.right() + heavy + 1, case.center().y() - high / 2, theme().space.xs, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(pole, 2, 2)

    def _paint_limit(self, painter: QPainter, case: QRect, limit: Decimal) -> None:
        x = case.left() + case.width() * float(min(limit, _FULL)) / 100
        reach = theme().space.xxs
        top, bottom = QPointF(x, case.top() - reach), QPointF(x, case.bottom() + reach)
        # Two inks, so that it is seen over the filling and beside it.
        painter.setPen(pen("surface", theme().size.heavy + 2 * theme().size.focus_width))
        painter.drawLine(QPointF(x, case.top() + 2), QPointF(x, case.bottom() - 2))
        painter.setPen(pen("ink", theme().size.heavy))
        painter.drawLine(top, bottom)
        self._paint_word(painter, f"\u2265{_NO_BREAK}{limit}{_NO_BREAK}%", x, 0, "ink")

    def _paint_scale(self, painter: QPainter, case: QRect) -> None:
        below = case.bottom() + theme().space.xs
        for percent in (0, 50, 100):
            x = case.left() + case.width() * percent / 100
            self._paint_word(painter, f"{percent}{_NO_BREAK}%", x, below, "ink3")

    def _paint_word(self, painter: QPainter, text: str, x: float, top: int, ink: ColourName) -> None:
        role = theme().type.small
        wide = text_width(role, text) + 2
        left = max(0, min(round(x) - wide // 2, self.width() - wide))
        paint_line(painter, QRect(left, top, wide, role.line), text, role, ink, CENTER)

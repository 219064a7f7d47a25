# SPDX-License-Identifier: Apache-2.0
"""Asks what lot is to be made, and tells at once by which plan it would be judged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.errors import BadInput
from inspector.domain.sampling.lot import LONGEST_NAME, Origin, Source
from inspector.domain.sampling.tables import AQLS, Level
from inspector.services.sampling import Wanted
from inspector.ui.audit.lots.jobs import Lots
from inspector.ui.audit.lots.stream_row import StreamRow
from inspector.ui.records.filters import Choice as Chosen
from inspector.ui.records.filters import FilterChip
from inspector.ui.settings.fields import LineEdit
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.asking_card import AskingCard
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text

_LEVEL, _AQL = Level.II.value, "1.0"
_OWN = "own"
"""The choice of days that are typed."""
_DAY = "2026-11-22"


class MakePanel(AskingCard):
    """The card of a new lot; hidden while nobody asked for one.

    Signals:
        changed: another lot is meant: its plan is another one.
        made: the lot is to be made.
    """

    changed = Signal()
    made = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._known: Lots | None = None
        self.title = Text(self.tr("Make a lot"), lambda kind: kind.title)
        self.words = Text("", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.source = Segmented(self.tr("Devices of"), self._sources())
        self.source.set_value(Source.DAY.value)
        self._make_chips()
        self.supplier, self.order = LineEdit(self.tr("Supplier")), LineEdit(self.tr("Order"))
        self.seed = LineEdit(self.tr("Seed; empty: drawn by this computer"))
        self.first_day, self.last_day = LineEdit(self.tr("First day")), LineEdit(self.tr("Last day"))
        for line in self.span_lines():
            line.setToolTip(_DAY)
            line.textChanged.connect(lambda _: self.changed.emit())
        for line in (*self.span_lines(), *self.lines()):
            line.setPlaceholderText(line.accessibleName())
            line.setMaxLength(LONGEST_NAME)
        for line in (self.supplier, self.order):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.stream = StreamRow()
        self.make = QAction(self.tr("Make the lot"), self)
        self.make.triggered.connect(lambda _checked=False: self.made.emit())
        leave = QAction(self.tr("Leave it"), self)
        leave.triggered.connect(lambda _checked=False: self.close_it())
        self._build(leave)
        self.source.chosen.connect(self._on_source)
        self._show_source()
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _sources(self) -> list[Choice]:
        return [
            Choice(Source.DAY.value, self.tr("All of these days")),
            Choice(Source.TECHNICIAN.value, self.tr("One technician")),
            Choice(Source.MODEL.value, self.tr("One model")),
            Choice(Source.SUPPLIER.value, self.tr("One supplier")),
        ]

    def _make_chips(self) -> None:
        self.days = FilterChip(self.tr("Today"), single=True)
        self.name = FilterChip(self.tr("Choose one"), single=True)
        self.level = FilterChip(self.tr("Level {0}").format(_LEVEL), single=True)
        self.aql = FilterChip(f"AQL {_AQL}", single=True)
        self.plan = FilterChip(self.tr("Plan of the standard"), single=True)
        self.days.set_choices(
            [
                Chosen("yesterday", self.tr("Yesterday")),
                Chosen("7", self.tr("Last 7 days")),
                Chosen("30", self.tr("Last 30 days")),
                Chosen("365", self.tr("Last 12 months")),
                Chosen(_OWN, self.tr("Other days")),
            ]
        )
        self.level.set_choices([Chosen(one.value, self.tr("Level {0}").format(one.value)) for one in Level])
        self.aql.set_choices([Chosen(one, f"AQL {one}") for one in AQLS])
        self.plan.set_choices([Chosen("zero", self.tr("Accepts on none"))])
        for chip in self.chips():
            chip.changed.connect(self.changed)
        self.days.changed.connect(lambda *_: self._show_source())

    def _build(self, leave: QAction) -> None:
        self._chips, self._lines, self._across = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for chip in self.chips():
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        for line in (*self.span_lines(), *self.lines()):
            self._lines.addWidget(line, 1)
        self._across.addWidget(self.words, 1)
        self.button = ActionButton(self.make, ButtonKind.PRIMARY)
        self._across.addWidget(self.button)
        self._across.addWidget(ActionButton(leave))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.source)
        for row in (self._chips, self._lines, self._across):
            self._column.addLayout(row)
        self._column.addWidget(self.stream)

    def chips(self) -> tuple[FilterChip, ...]:
        """Give the chips, from left to right."""
        return (self.days, self.name, self.level, self.aql, self.plan)

    def lines(self) -> tuple[LineEdit, ...]:
        """Give what is typed into, from left to right."""
        return (self.supplier, self.order, self.seed)

    def span_lines(self) -> tuple[LineEdit, ...]:
        """Give where the first and the last day are typed."""
        return (self.first_day, self.last_day)

    # ── what is asked ────────────────────────────────────────────────────────

    def ask(self, known: Lots) -> None:
        """Ask for a lot."""
        self._known = known
        self._show_source()
        self.show()
        self.take_keys()
        self.changed.emit()

    def take_keys(self) -> None:
        """Give the keyboard to the days, which are chosen most."""
        self.days.setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted(self) -> Wanted:
        """Give the lot that is described; raises BadInput while it is not whole."""
        source = Source(self.source.value())
        first, last = self._span()
        is_supplier = source is Source.SUPPLIER
        name = self.supplier.text().strip() if is_supplier else "".join(self.name.chosen())
        origin = Origin(
            source,
            first,
            last,
            "" if source is Source.DAY else name,
            self.order.text().strip() if is_supplier else "",
        )
        level = Level("".join(self.level.chosen()) or _LEVEL)
        aql = "".join(self.aql.chosen()) or _AQL
        return Wanted(origin, level, aql, bool(self.plan.chosen()), self.seed.text().strip())

    def say(self, words: str, ink: ColourName = "ink") -> None:
        """Say by which plan the lot would be judged, or why there is none; only a plan can be made."""
        self.words.set_ink(ink)
        self.words.setText(words)
        self.make.setEnabled(ink == "ink")

    def take_over(self, old: MakePanel) -> None:
        """Go on with what was described there."""
        self.source.set_value(old.source.value())
        for chip, before in zip(self.chips(), old.chips(), strict=True):
            chip.choose(*before.chosen())
        mine, theirs = (*self.span_lines(), *self.lines()), (*old.span_lines(), *old.lines())
        for line, typed in zip(mine, theirs, strict=True):
            line.setText(typed.text())
        if old.is_asking and old._known is not None:
            self.ask(old._known)

    def _span(self) -> tuple[date, date]:
        today, chosen = self._today(), "".join(self.days.chosen())
        if chosen == _OWN:
            first = self.first_day.text()
            return _typed_day(first), _typed_day(self.last_day.text() or first)
        if chosen == "yesterday":
            return today - timedelta(days=1), today - timedelta(days=1)
        return today - timedelta(days=int(chosen or 1) - 1), today

    def _on_source(self, _: str) -> None:
        self.name.choose()
        self._show_source()
        self.changed.emit()

    def _show_source(self) -> None:
        source, known = Source(self.source.value()), self._known
        names = {Source.TECHNICIAN: known.technicians, Source.MODEL: known.models} if known else {}
        self.name.set_choices([Chosen(one, one) for one in names.get(source, ())])
        self.name.setVisible(source in (Source.TECHNICIAN, Source.MODEL))
        for line in (self.supplier, self.order):
            line.setVisible(source is Source.SUPPLIER)
        for line in self.span_lines():
            line.setVisible(_OWN in self.days.chosen())

    # ── how it looks ─────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill="surface", edge="border")
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.s)
        for row in (self._chips, self._lines, self._across):
            row.setSpacing(space.xs)
        self.update()


def _typed_day(text: str) -> date:
    """Read a typed day; raises BadInput."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput("There is no such day.", "Write a day as 2026-11-22.") from None

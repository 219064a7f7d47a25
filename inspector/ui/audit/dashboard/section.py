# SPDX-License-Identifier: Apache-2.0
"""The section: chips, six figures, the panels, and what is made of them: files and a printed report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.domain.statistics.behind import Behind
from inspector.domain.statistics.dashboard import Question, dashboard
from inspector.ui import i18n
from inspector.ui.audit.charts.drawing import Target
from inspector.ui.audit.charts.sheet import Sheet
from inspector.ui.audit.charts.view import ChartView, Panel
from inspector.ui.audit.dashboard import agreement_panels, jobs, panels, words
from inspector.ui.audit.dashboard.figures import FigureRow, figures
from inspector.ui.audit.dashboard.grid import PanelGrid
from inspector.ui.audit.dashboard.jobs import Answer
from inspector.ui.audit.dashboard.narrowing import Narrowing
from inspector.ui.audit.dashboard.panels import Shown
from inspector.ui.audit.dashboard.targets import part_of, these
from inspector.ui.audit.section import Section
from inspector.ui.file_choice import choose_place
from inspector.ui.page import Page
from inspector.ui.records.reader import Reader
from inspector.ui.records.status_line import StatusLine
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk

Made = Callable[[Answer], bytes]
_PANELS = (
    panels.failing_points,
    panels.failing_by_day,
    panels.worth_a_look,
    agreement_panels.agreement,
    panels.point_times,
    agreement_panels.grade_pairs,
    panels.yield_by_week,
    panels.battery,
    panels.grades,
    panels.overrides,
)
"""In the order of reading."""


class DashboardSection(Section):
    """All figures of the days that are chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader(desk, self)
        self.reader.mistaken.connect(desk.mistaken)
        self.shown: Answer | None = None
        self._make_actions()
        self.narrowing = Narrowing(_today)
        self.figures = FigureRow()
        self.grid = PanelGrid(len(_PANELS))
        self.grid.show_panels(_panels(Shown(dashboard(Question(), ()), {})))  # their names are there at once
        self.status = StatusLine()
        self.empty = EmptyState(
            Icon.AUDIT,
            self.tr("Nothing was inspected in these days"),
            self.tr("Figures come with the first inspection that is signed or refused."),
        )
        self._build()
        self.narrowing.changed.connect(self.look)
        self.grid.chosen.connect(self._on_chosen)
        self.reader.ready.connect(self._on_ready)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_what_there_is()

    def _make_actions(self) -> None:
        self._records = self.act(self.tr("The records behind it"), self._on_records, Qt.Key.Key_Return)
        self._png = self.act(self.tr("PNG"), self._on_png, "E")
        self._csv = self.act(self.tr("CSV"), self._on_csv, "Shift+E")
        self._print = self.act(self.tr("Report"), self._on_print, "P")
        self._again = self.act(self.tr("Look again"), self.look, "R")
        self._back = self.act(self.tr("Back"), self.left.emit, Qt.Key.Key_Escape)
        self._records.setEnabled(False)

    def _build(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.narrowing, 1)
        for action, icon in (
            (self._png, Icon.EXPORT),
            (self._csv, Icon.EXPORT),
            (self._print, Icon.PRINTER),
        ):
            self._top.addWidget(ActionButton(action, size=ButtonSize.SMALL, icon=icon))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addWidget(self.figures)
        self._column.addWidget(self.grid)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self._top)
        self._outer.addWidget(self.status)
        self._outer.addWidget(self.area, 1)
        self._outer.addWidget(self.empty, 1)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Dashboard")

    def context(self) -> str:
        return self.narrowing.days_told(self.narrowing.question())

    def hints(self) -> Sequence[KeyHint]:
        keys = (self._records, self._again)
        buttons = (self._png, self._csv, self._print)
        return (
            *(KeyHint((one,)) for one in keys),
            *(KeyHint((one,), on_button=True) for one in buttons),
            KeyHint((self._back,), trailing=True),
        )

    def take_over(self, old: Page) -> None:
        if isinstance(old, DashboardSection):
            self.narrowing.take_over(old.narrowing)
            self.status.say(old.status.text())
        super().take_over(old)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    # ── look ─────────────────────────────────────────────────────────────────

    def _on_ready(self) -> None:
        if self.isVisible():
            self.look()

    def look(self) -> None:
        """Ask for the figures of what is chosen."""
        question, language = self.narrowing.question(), _spoken()
        self.titled.emit()
        self.reader.ask(
            "figures", lambda app, _: jobs.ask(app, question, language), self._on_answer, self._on_trouble
        )

    def _on_answer(self, answer: Answer) -> None:
        self.shown = answer
        self.narrowing.offer(answer.choices)
        self.figures.show_figures(figures(answer.found))
        self.grid.show_panels(self.panels(answer))
        told = self.tr("{count} older inspections are still being counted. Press R to look again.")
        self.status.say(told.format(count=words.number(answer.uncounted)) if answer.uncounted else "")
        self._show_what_there_is()

    def panels(self, answer: Answer) -> list[Panel]:
        """Give the panels of an answer, in the order of reading."""
        return _panels(Shown(answer.found, answer.titles))

    def _show_what_there_is(self) -> None:
        has_any = self.shown is not None and self.shown.found.inspected > 0
        self.area.setVisible(has_any)
        self.empty.setVisible(self.shown is not None and not has_any)
        for action in (self._png, self._csv, self._print):
            action.setEnabled(has_any)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.status.say(trouble_words(trouble))

    # ── the records behind a mark ────────────────────────────────────────────

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        is_mine = isinstance(now, ChartView) and self.isAncestorOf(now)
        self._records.setEnabled(is_mine)
        if is_mine and now is not None:
            self.area.ensureWidgetVisible(now)

    def _on_records(self) -> None:
        view = self.focusWidget()
        mark = view.current() if isinstance(view, ChartView) else None
        if mark is not None:
            self._on_chosen(mark.target)

    def _on_chosen(self, target: Target | None) -> None:
        if target is None:
            self.status.say(self.tr("No search leads to the records of this figure."))
        elif target.behind is not None:
            self._look_behind(target.behind)
        else:
            self.place_wanted.emit(part_of(target))

    def _look_behind(self, one: Behind) -> None:
        self.reader.ask(
            "behind", lambda app, cancel: jobs.behind(app, one, cancel), self._on_behind, self._on_trouble
        )

    def _on_behind(self, uids: Sequence[str]) -> None:
        if uids:
            self.place_wanted.emit(part_of(these(uids)))
        else:
            self.status.say(self.tr("No record is behind this figure."))

    # ── files and paper ──────────────────────────────────────────────────────

    def _sheet(self, answer: Answer) -> Sheet:
        told = [(one.name, f"{one.value} {one.unit}".strip(), one.below) for one in figures(answer.found)]
        return Sheet(self.title(), self._about(answer), told, self.panels(answer))

    def _about(self, answer: Answer) -> str:
        """Say on one line whose figures they are, of which days and of whom, and when they were made."""
        asked = answer.found.question
        days = self.narrowing.days_told(asked)
        made = self.tr("made {time} UTC").format(time=words.moment(answer.about.at))
        parts = (answer.about.shop, days, asked.technician, asked.model, asked.checklist, made)
        return " · ".join(filter(None, parts))

    def _on_png(self) -> None:
        self._choose("dashboard.png", self.tr("Pictures (*.png)"), lambda answer: self._sheet(answer).png())

    def _on_csv(self) -> None:
        self._choose("dashboard.csv", self.tr("Tables (*.csv)"), jobs.csv_of)

    def _choose(self, name: str, kinds: str, made: Made) -> None:
        answer = self.shown
        if answer is not None:
            choose_place(
                self, self.tr("Save the dashboard"), name, [kinds], lambda path: self.save(path, made(answer))
            )

    def save(self, path: Path, data: bytes) -> None:
        """Write a file off this thread, and say that it is there."""
        said = self.tr("Saved {name}.").format(name=path.name)
        asked = self.shown.found.question if self.shown is not None else Question()
        self.reader.ask(
            "save",
            lambda app, _: jobs.save(app, path, data, asked),
            lambda _: self.status.say(said),
            self._on_trouble,
        )

    def _on_print(self) -> None:
        answer = self.shown
        if answer is None:
            return
        pdf, said = self._sheet(answer).pdf(answer.paper), self.tr("The report went to the printer.")
        self.reader.ask(
            "print",
            lambda app, _: jobs.print_report(app, pdf, answer.found.question),
            lambda _: self.status.say(said),
            self._on_trouble,
        )

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._outer.setContentsMargins(space.m, space.s, space.m, space.xs)
        self._outer.setSpacing(space.s)
        self._column.setContentsMargins(0, 0, space.xs, 0)
        self._column.setSpacing(space.s)
        self._top.setSpacing(space.xs)


def _panels(shown: Shown) -> list[Panel]:
    return [make(shown) for make in _PANELS]


def _today() -> date:
    return datetime.now(UTC).date()


def _spoken() -> str:
    app = QApplication.instance()
    return i18n.language(app) if app is not None else "en"

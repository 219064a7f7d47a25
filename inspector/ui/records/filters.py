# SPDX-License-Identifier: Apache-2.0
"""The filters over the records, each a chip: what it lets through, and a menu of what it could."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from inspector.domain.grading import Grade
from inspector.domain.record import RecordChoices, Standing
from inspector.domain.saved_filter import RecordSearch
from inspector.ui.records.words import standing_word
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import elided, paint_card, paint_line
from inspector.ui.widgets.states import grade_word

_MOST_PX = 220
_WAITING = "waiting"
_SPAN = " \u2013 "
_CLOSED = "closed "
_ONLY = "only "


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a chip may let through: its id and its word."""

    id: str
    text: str


class FilterChip(QAbstractButton):
    """A filter of one kind. Enter, Space or a click opens its menu, Del lets everything through again.

    Signals:
        changed: what it lets through is something else now.
    """

    changed = Signal()

    def __init__(self, any_text: str, *, single: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._any = any_text
        self._single = single
        self._choices: tuple[Choice, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        theme_source().changed.connect(self._on_theme_changed)
        self._tell()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is chosen stays, also where nothing has it: a saved search may ask for it."""
        self._choices = tuple(choices)
        self._menu.clear()
        for choice in choices:
            self._menu.addAction(self._entry(choice))
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """Give the ids of what it lets through; empty: everything."""
        return self._chosen

    def choose(self, *ids: str) -> None:
        """Let these through alone; none: everything."""
        if ids != self._chosen:
            self._chosen = ids
            self._tell()
            self.changed.emit()

    def toggle_choice(self, choice_id: str) -> None:
        """Let one more through, or one less."""
        if choice_id in self._chosen:
            self.choose(*(one for one in self._chosen if one != choice_id))
        else:
            self.choose(*(() if self._single else self._chosen), choice_id)

    def menu(self) -> QMenu:
        """Give the menu of what could be let through."""
        return self._menu

    def menu_actions(self) -> tuple[QAction, ...]:
        """Give the menu's entries."""
        return tuple(self._menu.actions())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        space, kind = theme().space, theme().type
        width = min(text_width(kind.table_strong, self.text()), _MOST_PX * theme().zoom // 100)
        return QSize(width + 2 * space.s + space.xs + 2 + theme().size.icon_small, theme().size.control_small)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.control * 2, theme().size.control_small)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        fill: ColourName = "accentsoft" if self._chosen else "surface"
        edge: ColourName = (
            "ink" if self.underMouse() or self.isDown() else "accent" if self._chosen else "border"
        )
        paint_card(painter, self.rect(), fill=fill, edge=edge, radius=current.radius.control)
        icon, px = Icon.FAIL if self._chosen else Icon.DOWN, current.size.icon_small
        right = self.width() - current.space.s - px
        paint_icon(painter, QPoint(right, (self.height() - px) // 2), icon, current.colours.ink2, px)
        room = self.rect().adjusted(current.space.s, 0, -(self.width() - right) - current.space.xs, 0)
        role = current.type.table_strong
        paint_line(painter, room, elided(role, self.text(), room.width()), role, "ink")
        painter.end()

    def _entry(self, choice: Choice) -> QAction:
        action = QAction(choice.text, self._menu)
        action.setCheckable(True)
        action.setChecked(choice.id in self._chosen)
        action.setData(choice.id)
        action.triggered.connect(lambda _checked=False: self.toggle_choice(choice.id))
        return action

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _tell(self) -> None:
        texts = {one.id: one.text for one in self._choices}
        shown = ", ".join(texts.get(one, one) for one in self._chosen)
        self.setText(shown or self._any)
        self.setAccessibleName(f"{self._any}: {shown}" if shown else self._any)
        for action in self._menu.actions():
            action.setChecked(action.data() in self._chosen)
        self.updateGeometry()
        self.update()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class FilterBar(QWidget):
    """All filters in a row.

    Signals:
        changed: other records are let through.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = FilterChip(self.tr("Any day"), single=True)
        self.standing = FilterChip(self.tr("Any state"))
        self.grade = FilterChip(self.tr("Any grade"))
        self.technician = FilterChip(self.tr("Any technician"))
        self.point = FilterChip(self.tr("Point failed"))
        self.waiting = FilterChip(self.tr("Sent or not"), single=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for chip in self.chips():
            self._row.addWidget(chip)
            chip.changed.connect(self.changed)
        self._row.addStretch(1)
        self._days = (
            Choice("1", self.tr("Today")),
            Choice("7", self.tr("Last 7 days")),
            Choice("30", self.tr("Last 30 days")),
            Choice("365", self.tr("Last 12 months")),
        )
        self.date.set_choices(self._days)
        self.standing.set_choices([Choice(one.value, standing_word(one)) for one in Standing])
        self.grade.set_choices([Choice(one.value, grade_word(one)) for one in Grade])
        self.waiting.set_choices((Choice(_WAITING, self.tr("Waiting for sync")),))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def chips(self) -> tuple[FilterChip, ...]:
        """Give the chips, from left to right."""
        return (self.date, self.standing, self.grade, self.technician, self.point, self.waiting)

    def set_there(self, there: RecordChoices, title_of: Callable[[str], str]) -> None:
        """Offer the technicians and points that there are."""
        self.technician.set_choices([Choice(one, one) for one in there.technicians])
        self.point.set_choices([Choice(one, title_of(one)) for one in there.points])

    def clear(self) -> None:
        """Let everything through."""
        for chip in self.chips():
            chip.choose()

    def is_clear(self) -> bool:
        """Tell whether everything is let through."""
        return not any(chip.chosen() for chip in self.chips())

    def search(self, query: str) -> RecordSearch:
        """Give what is let through, with what was typed."""
        choice = "".join(self.date.chosen())
        only = choice.removeprefix(_ONLY).split(",") if choice.startswith(_ONLY) else ()
        days, since, until = _days_of("" if only else choice.removeprefix(_CLOSED))
        return RecordSearch(
            query=query.strip(),
            days=days,
            since=since,
            until=until,
            is_by_close=choice.startswith(_CLOSED),
            grades=frozenset(Grade(one) for one in self.grade.chosen()),
            standings=frozenset(Standing(one) for one in self.standing.chosen()),
            technicians=frozenset(self.technician.chosen()),
            points=frozenset(self.point.chosen()),
            is_waiting=bool(self.waiting.chosen()),
            only=frozenset(only),
        )

    def show_search(self, search: RecordSearch) -> None:
        """Let through what a search does; who listens hears nothing of it."""
        chosen: tuple[tuple[FilterChip, Iterable[str]], ...] = (
            (self.date, _date_choice(search)),
            (self.standing, sorted(search.standings)),
            (self.grade, sorted(search.grades)),
            (self.technician, sorted(search.technicians)),
            (self.point, sorted(search.points)),
            (self.waiting, (_WAITING,) if search.is_waiting else ()),
        )
        self.date.set_choices((*self._days, *self._closing(search)))
        for chip, ids in chosen:
            blocker = QSignalBlocker(chip)
            chip.choose(*ids)
            blocker.unblock()

    def _closing(self, search: RecordSearch) -> list[Choice]:
        """Name what only a link asks for: records one by one, or days of closing, which are UTC's."""
        if search.only:
            told = self.tr("{count} records of a figure").format(count=len(search.only))
            return [Choice(one, told) for one in _date_choice(search)]
        ids = _date_choice(search) if search.is_by_close else ()
        told = self.tr("Closed {days} UTC")
        return [Choice(one, told.format(days=one.removeprefix(_CLOSED))) for one in ids]

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.xs)


def _date_choice(search: RecordSearch) -> tuple[str, ...]:
    """Give what the chip of dates has chosen: so many days, or what only a link asks for."""
    if search.only:
        return (_ONLY + ",".join(sorted(search.only)),)
    if search.days:
        return (str(search.days),)
    days = dict.fromkeys(day.isoformat() for day in (search.since, search.until) if day is not None)
    mark = _CLOSED if search.is_by_close else ""
    return (mark + _SPAN.join(days),) if days else ()


def _days_of(choice: str) -> tuple[int, date | None, date | None]:
    if not choice or choice.isdigit():
        return int(choice or 0), None, None
    first, _, last = choice.partition(_SPAN)
    return 0, date.fromisoformat(first), date.fromisoformat(last or first)

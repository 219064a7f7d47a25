# SPDX-License-Identifier: Apache-2.0
"""The settings: a list of pages at the left, one page at the right; each change is applied at once.

A change is on the disk before it shows as given, and Z takes the last one back.
Who may not change a setting sees its value and why.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui import i18n
from inspector.ui.page import Page
from inspector.ui.settings.fields import Field, keep_lines, plainly
from inspector.ui.settings.kinds import SectionKind, Sections
from inspector.ui.settings.options import Option, OptionList
from inspector.ui.settings.section import Section
from inspector.ui.settings.sound import SoundSection
from inspector.ui.settings.standing import Standing, look
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.turn import TURN_MS
from inspector.ui.widgets.keycap import KeyHint

if TYPE_CHECKING:
    from inspector.services.preferences import Changed
    from inspector.ui.desk import Desk

_PEOPLE = "people"


class SettingsPage(Page):
    """All settings of this bench."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: Standing | None = None
        self._befores: list[Mapping[str, str]] = []
        self._undo = self.act(self.tr("Undo"), self._on_undo, "Z", "Ctrl+Z")
        self._undo.setEnabled(False)
        self._back = self.act(self.tr("Bench"), self.left.emit, Qt.Key.Key_Escape)
        self.sections = Sections(self._make_section)
        for number, key in enumerate([*self.sections, _PEOPLE], 1):
            self.act(str(number), partial(self.open, key), str(number))
        self._build()
        desk.settings_changed.connect(self._look)
        desk.person_changed.connect(self._look)
        desk.closing.connect(self._rest)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.list.set_value("bench")

    def _make_section(self, kind: SectionKind) -> Section:
        """Make one page of the settings, into the room that is kept for it."""
        section = kind.make(self._desk)
        if isinstance(section, SoundSection):
            section.heard.connect(self.sound_wanted)
        section.wanted.connect(self._change)
        self._rooms[kind.id].setWidget(held(section))
        if self._standing is not None:
            section.show_standing(self._standing)
        return section

    def _build(self) -> None:
        self.list = OptionList(self.tr("Pages of the settings"))
        options = [
            Option(kind.id, kind.title(), str(at), kind.icon)
            for at, kind in enumerate(self.sections.kinds.values(), 1)
        ]
        options.append(Option(_PEOPLE, self.tr("People"), str(len(options) + 1), Icon.PERSON))
        self.list.set_options(options)
        self.list.chosen.connect(self.open)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        reach = theme().space.xs
        side.setContentsMargins(reach, reach, reach, reach)  # the ring of the focus
        side.addWidget(self.list)
        side.addStretch(1)
        self._stack = QStackedWidget()
        self._rooms = {key: plain_scrolled() for key in self.sections}
        for room in self._rooms.values():
            self._stack.addWidget(room)
        self._row = QHBoxLayout(self)
        self._area = plain_scrolled(self._side)
        self._row.addWidget(self._area)
        self._row.addWidget(self._stack, 1)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Settings")

    def context(self) -> str:
        return self.sections.kinds[self.list.value()].title()

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._undo,)), KeyHint((self._back,), self.tr("Bench"), trailing=True))

    @property
    def section(self) -> Section:
        """The page of the settings that is open."""
        return self.sections[self.list.value()]

    def open(self, key: str) -> None:
        """Open a page of the settings, or the people."""
        if key == _PEOPLE:
            self.place_wanted.emit(key)
            return
        self._rest()
        has_focus = any(row.hasFocus() for row in self.list.rows)
        self.list.set_value(key)
        if has_focus:
            self.take_keys()
        section = self.sections[key]
        self._stack.setCurrentWidget(self._rooms[key])
        if self.isVisible():
            section.attend()
        self.titled.emit()

    def open_part(self, part: str) -> None:
        if part in self.sections:
            self.open(part)

    def take_over(self, old: Page) -> None:
        if isinstance(old, SettingsPage):
            self._go_on(old)
        super().take_over(old)
        keep_lines(self)

    def _go_on(self, old: SettingsPage) -> None:
        """Be where it was; what was changed there is undone here."""
        self._befores = old._befores
        self._undo.setEnabled(bool(self._befores))
        for key in old.sections.made():
            self.sections[key]
        self.open(old.list.value())

    def take_keys(self) -> None:
        """Let the list have the keyboard: arrows choose a page."""
        for row in self.list.rows:
            if row.isChecked():
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()
        QTimer.singleShot(TURN_MS, self, self._on_shown)  # the list is seen before its page is made

    def _on_shown(self) -> None:
        if self.isVisible():
            self.open(self.list.value())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    def _rest(self) -> None:
        for section in self.sections.made().values():
            section.rest()

    # ── change ───────────────────────────────────────────────────────────────

    def _look(self, _: object = None) -> None:
        """Find out how the settings stand, for whoever is here now."""
        if not self.isVisible():
            return
        app = QCoreApplication.instance()
        language = i18n.language(app) if app is not None else "en"
        self._desk.do(lambda app, bench: look(app, bench, language), self._on_standing)

    def _on_standing(self, standing: Standing) -> None:
        self._standing = standing
        for section in self.sections.made().values():
            section.show_standing(standing)

    def _change(self, key: str, value: str) -> None:
        self._send({key: value}, lambda changed: self._on_changed(key, changed))

    def _send(self, changes: Mapping[str, str], then: Callable[[Changed], None]) -> None:
        self._desk.change_settings(changes, then, lambda trouble: self._on_refused(changes, trouble))

    def _on_changed(self, key: str, changed: Changed) -> None:
        if changed.before:
            self._befores.append(changed.before)
        self._tell(key, self.tr("Saved."))

    def _on_undo(self) -> None:
        if self._befores:
            before = self._befores.pop()
            self._send(before, lambda _: self._on_undone(before))

    def _on_undone(self, before: Mapping[str, str]) -> None:
        self._tell(next(iter(before)), self.tr("As it was before."))

    def _on_refused(self, changes: Mapping[str, str], trouble: BenchTrouble) -> None:
        """Say what is expected, at the field, and show what holds."""
        for field in self._fields():
            if field.key in changes:
                field.say(plainly(trouble), "bad")
                if self._standing is not None and not isinstance(field.control(), QFrame):
                    field.show_value(self._standing.value(field.key))

    def _tell(self, key: str, words: str) -> None:
        """Say what became of a change where it was made, with the one undo of the page."""
        self._undo.setEnabled(bool(self._befores))
        last = next(iter(self._befores[-1]), "") if self._befores else ""
        for field in self._fields():
            field.offer_undo(self._undo if field.key == last else None)
            field.say(words if field.key == key else "", "ok")
        self._look()

    def _fields(self) -> list[Field]:
        return [field for section in self.sections.made().values() for field in section.fields.values()]

    def _on_theme_changed(self) -> None:
        space, size = theme().space, theme().size
        self._row.setContentsMargins(space.s, space.s, space.s, 0)
        self._row.setSpacing(space.m)
        width = size.point_list - (space.xxl if theme().compact else 0)
        self._side.setFixedWidth(width)
        self._area.setFixedWidth(width + size.scroll_bar)


def scrolled(section: QWidget) -> QScrollArea:
    """Give a page of a list a scroll bar and a readable width."""
    return plain_scrolled(held(section))


def held(section: QWidget) -> QWidget:
    """Give a page of a list its margins and a readable width."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    space = theme().space
    row.setContentsMargins(space.xs, space.xs, space.xl, space.xxl)
    section.setMaximumWidth(theme().size.stage_text + theme().size.rail)
    row.addWidget(section)
    row.addStretch(1)
    row.setStretch(0, 1)
    return holder


def plain_scrolled(widget: QWidget | None = None) -> QScrollArea:
    """Put a widget into a scroll area without a frame, which takes no focus."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if widget is not None:
        area.setWidget(widget)
    return area

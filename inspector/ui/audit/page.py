# SPDX-License-Identifier: Apache-2.0
"""The Audit page: a row of sections, and the one that is open below it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.audit.sections import SECTIONS
from inspector.ui.page import Page
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from inspector.ui.audit.section import Section
    from inspector.ui.desk import Desk


class AuditPage(Page):
    """Everything an auditor does; each section is made when it is first opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kinds = {kind.id: kind for kind in SECTIONS}
        self._made: dict[str, Section] = {}
        self.choice = Segmented(
            self.tr("Sections of the audit"), [Choice(kind.id, kind.words()) for kind in SECTIONS]
        )
        self.choice.chosen.connect(self.open)
        for number, kind in enumerate(SECTIONS, 1):
            self.act(kind.words(), partial(self.open, kind.id), f"Ctrl+{number}")
        self._stack = Stack()
        self._row = QWidget()
        row = self._row_layout = QVBoxLayout(self._row)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show(SECTIONS[0].id)

    # ── sections ─────────────────────────────────────────────────────────────

    @property
    def section(self) -> Section:
        """The section that is open."""
        return self.section_of(self.choice.value())

    def section_of(self, name: str) -> Section:
        """Give a section, made now if it is not there yet."""
        section = self._made.get(name)
        if section is None:
            section = self._made[name] = self._kinds[name].make(self._desk)
            section.rest_at(self)
            section.titled.connect(partial(self._on_titled, section))
            section.left.connect(self.left)
            section.place_wanted.connect(self.place_wanted)
            section.sound_wanted.connect(self.sound_wanted)
            self._stack.addWidget(section)
        return section

    def sections_made(self) -> dict[str, Section]:
        """Give the sections that are there, by their ids."""
        return dict(self._made)

    def open(self, name: str) -> None:
        """Open a section."""
        self._show(name)
        self.take_keys()
        self.titled.emit()

    def open_part(self, part: str) -> None:
        """Open ``queue``, or behind a colon a part of the section: ``queue:UID``."""
        name, _, rest = part.partition(":")
        if name in self._kinds:
            self._show(name)
            if rest:
                self.section.open_part(rest)

    def _show(self, name: str) -> None:
        section = self.section_of(name)
        self.choice.set_value(name)
        self._stack.setCurrentWidget(section)
        self._show_row()

    def _on_titled(self, section: Section) -> None:
        if section is self._stack.currentWidget():
            self._show_row()
            self.titled.emit()

    def _show_row(self) -> None:
        self._row.setVisible(len(self._kinds) > 1 and not self.section.is_whole)

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.section.title()

    def context(self) -> str:
        return self.section.context()

    def hints(self) -> Sequence[KeyHint]:
        return self.section.hints()

    @property
    def has_own_next(self) -> bool:
        return self.section.has_own_next

    def actions_with_keys(self) -> tuple[QAction, ...]:
        return (*self.section.actions_with_keys(), *super().actions_with_keys())

    def take_badge(self, scanned: str) -> bool:
        return self.section.take_badge(scanned)

    def take_over(self, old: Page) -> None:
        if isinstance(old, AuditPage):
            for name, section in old.sections_made().items():
                if name in self._kinds:
                    self.section_of(name).take_over(section)
            self._show(old.choice.value())
        super().take_over(old)

    def take_keys(self) -> None:
        self.setAccessibleName(self.title())
        self.section.take_keys()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._row_layout.setContentsMargins(space.m, space.s, space.m, 0)

# SPDX-License-Identifier: Apache-2.0
"""The saved searches at the page: kept, asked by one press, renamed, deleted, and that taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from inspector.domain.errors import BenchTrouble
from inspector.ui.page import Page
from inspector.ui.records.name_panel import NamePanel
from inspector.ui.records.reader import Reader
from inspector.ui.records.saved_bar import SavedBar
from inspector.ui.records.searching import Searching
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.domain.saved_filter import SavedFilter
    from inspector.wiring import App

_DIGITS = 9


class Saved(QObject):
    """What a person does with saved searches.

    Signals:
        said: something was done; carries the words and whether it can be taken back.
        troubled: something could not be done; carries the BenchTrouble.
    """

    said = Signal(str, bool)
    troubled = Signal(object)

    def __init__(
        self, page: Page, reader: Reader, searching: Searching, more: Sequence[ActionButton]
    ) -> None:
        super().__init__(page)
        self._reader = reader
        self._searching = searching
        self._known: tuple[SavedFilter, ...] = ()
        self._before: SavedFilter | None = None
        self._renaming = ""
        self._is_busy = False
        self._further: list[QAction] = []
        self._make_actions(page)
        buttons = (
            ActionButton(self.save, size=ButtonSize.SMALL, icon=Icon.FLAG),
            ActionButton(self.rename, size=ButtonSize.SMALL, icon=Icon.NOTE),
            ActionButton(self.delete, size=ButtonSize.SMALL, icon=Icon.REMOVE),
        )
        self._save_button, self._rename_button, self._delete_button = buttons
        self.bar = SavedBar((*buttons, *more))
        self.panel = NamePanel()
        self.panel.given.connect(self._on_name)
        self.bar.dropped.connect(self._delete_at)
        searching.asked.connect(self._show_picked)
        self._show_picked()

    def _make_actions(self, page: Page) -> None:
        self.save = page.act(self.tr("Save search"), self._on_save, "Ctrl+S")
        self.rename = page.act(self.tr("Rename"), self._on_rename, "M", "Ctrl+M")
        self.delete = page.act(self.tr("Delete"), self._on_delete, "Del", "Ctrl+Del")
        self.undo = page.act(self.tr("Undo"), self.take_back, "Z", "Ctrl+Z")
        self.undo.setEnabled(False)
        self._picks = [
            page.act(str(digit), partial(self.pick, digit - 1), str(digit), f"Alt+{digit}")
            for digit in range(1, _DIGITS + 1)
        ]
        for action in self._picks:
            action.setEnabled(False)

    # ── what there is ────────────────────────────────────────────────────────

    def known(self) -> tuple[SavedFilter, ...]:
        """Give what is saved, as far as it was read."""
        return self._known

    def load(self) -> None:
        """Read what is saved: another bench of the shop may have changed it."""
        self._reader.ask(
            "saved", lambda app, _: app.saved_filters.listed(), self._on_listed, self.troubled.emit
        )

    def _on_listed(self, known: Sequence[SavedFilter]) -> None:
        self._is_busy = False
        if tuple(known) != self._known:
            self._known = tuple(known)
            old, self._further = self._further, []
            self.bar.set_saved([self._action(place) for place in range(len(self._known))])
            for action in old:
                action.deleteLater()
        self._show_picked()

    def _action(self, place: int) -> QAction:
        name = self._known[place].name.replace("&", "&&")
        if place < _DIGITS:
            self._picks[place].setText(name)
            return self._picks[place]
        action = QAction(name, self)
        action.triggered.connect(lambda _checked=False: self.pick(place))
        self._further.append(action)
        return action

    def picked(self) -> int:
        """Give the place of the saved search that is asked now, or -1."""
        present = self._searching.present()
        return next((at for at, one in enumerate(self._known) if one.search == present), -1)

    def _show_picked(self) -> None:
        place = self.picked()
        self.bar.set_picked(place)
        for at, action in enumerate(self._picks):
            action.setEnabled(at < len(self._known))
            if at >= len(self._known):
                action.setText(str(at + 1))
        self.save.setEnabled(place < 0 and not self._searching.present().is_everything)
        for change in (self.rename, self.delete):
            change.setEnabled(place >= 0)
        self._save_button.setVisible(place < 0)
        for button in (self._rename_button, self._delete_button):
            button.setVisible(place >= 0)

    def pick(self, place: int) -> None:
        """Ask a saved search; the one that is asked already is let go."""
        if place >= len(self._known):
            return
        if place == self.picked():
            self._searching.let_all_through()
        else:
            self._searching.look_for(self._known[place].search)

    # ── change ───────────────────────────────────────────────────────────────

    def _on_save(self) -> None:
        self._renaming = ""
        self.panel.ask(self.tr("Save this search"))

    def _on_rename(self) -> None:
        place = self.picked()
        if place >= 0:
            one = self._known[place]
            self._renaming = one.uid
            self.panel.ask(self.tr("Rename {name}").format(name=one.name), one.name)

    def take_over(self, old: Saved) -> None:
        """Ask for the name that is asked for there."""
        self._known, self._before = old._known, old._before
        self._renaming = old._renaming
        if not old.panel.isHidden():
            known = next((one.name for one in old._known if one.uid == old._renaming), "")
            title = self.tr("Rename {name}").format(name=known) if known else self.tr("Save this search")
            self.panel.ask(title, known)

    def _on_name(self, name: str) -> None:
        uid, search = self._renaming, self._searching.present()
        if uid:
            self._do(
                lambda app: app.saved_filters.rename(uid, name, app.operator),
                lambda before: self._on_changed(self.tr("Renamed {name}.").format(name=before.name), before),
            )
        else:
            self._do(
                lambda app: app.saved_filters.save(name, search, app.operator),
                lambda one: self._on_changed(self.tr("Saved as {name}.").format(name=one.name), None),
            )

    def _on_delete(self) -> None:
        self._delete_at(self.picked())

    def _delete_at(self, place: int) -> None:
        if 0 <= place < len(self._known):
            uid = self._known[place].uid
            self._do(
                lambda app: app.saved_filters.delete(uid, app.operator),
                lambda before: self._on_changed(self.tr("Deleted {name}.").format(name=before.name), before),
            )

    def take_back(self) -> None:
        """Take the last rename or delete back."""
        before = self._before
        if before is not None:
            self._do(
                lambda app: app.saved_filters.put_back(before, app.operator),
                lambda one: self._on_changed(self.tr("{name} is back.").format(name=one.name), None),
            )

    def _do(self, job: Callable[[App], SavedFilter], then: Callable[[SavedFilter], None]) -> None:
        """Change something; a second press while that goes on does nothing."""
        if not self._is_busy:
            self._is_busy = True
            self._reader.ask("saved change", lambda app, _: job(app), then, self._on_trouble)

    def _on_changed(self, words: str, before: SavedFilter | None) -> None:
        self._before = before
        self.undo.setEnabled(before is not None)
        self.panel.close_it()
        self.said.emit(words, before is not None)
        self.load()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._is_busy = False
        if self.panel.isHidden():
            self.troubled.emit(trouble)
        else:
            self.panel.say(trouble_words(trouble), is_trouble=True)
            self.panel.name.setFocus(Qt.FocusReason.OtherFocusReason)

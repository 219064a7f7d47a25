# SPDX-License-Identifier: Apache-2.0
"""The store: where it is, how large, what it holds, whether it is as it was signed and written."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble, Cancelled
from inspector.ports import Cancel
from inspector.ui.settings.fields import TextField
from inspector.ui.settings.section import Section
from inspector.ui.settings.standing import Standing
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.text import Rule, Text, label
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App
    from inspector.wiring.backups import BackedUp
    from inspector.wiring.store_facts import Checked, StoreFacts

_GAP_S = 0.05
"""Seconds between two reports of how far a check is."""
_MOST_FAULTS = 20


class DatabaseSection(Section):
    """The store of this home."""

    _progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DatabaseSection", "Database"), parent=parent)
        self._desk = desk
        self._cancel: Cancel | None = None
        self._is_backing_up = self._has_folder = False
        self.facts: dict[str, Text] = {}
        self.put(self._facts())
        self.check = QAction(self.tr("Check every record"), self)
        self.check.triggered.connect(lambda _checked=False: self._on_check())
        self.stop = QAction(self.tr("Stop"), self)
        self.stop.triggered.connect(lambda _checked=False: self.rest())
        self.stop.setEnabled(False)
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(ActionButton(self.check, icon=Icon.TRUSTED))
        buttons.addWidget(ActionButton(self.stop))
        buttons.addStretch(1)
        self.put(row)
        self.bar = Progress()
        self.bar.hide()
        self.put(self.bar)
        self.result = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.put(self.result)
        self.put(Rule())
        self._add_backups()
        self._add_periods()
        self.end()
        self._progressed.connect(self._on_progress)

    def _add_backups(self) -> None:
        """Add where the day's backup goes, and the button that makes one now."""
        self.put(Text(self.tr("Backup"), lambda kind: kind.body_strong))
        hint = self.tr(
            "Everything but private keys and tokens, in one file each day. Keep it on another disk, "
            "where not everybody reads it."
        )
        self.put(Text(hint, lambda kind: kind.body, "ink2", wrap=True))
        empty = self.tr("Empty: no backup is made by itself.")
        self.add(TextField("backup_folder", self.tr("Folder for backups"), empty))
        self.add(TextField("backup_keep", self.tr("How many stay")))
        self.back_up = QAction(self.tr("Back up now"), self)
        self.back_up.triggered.connect(lambda _checked=False: self._on_back_up())
        self.put(ActionButton(self.back_up, icon=Icon.EXPORT))
        full = self.tr("Kept free, so that a full disk lets you finish an inspection. 0: none.")
        self.add(TextField("reserve_mb", self.tr("Reserve in megabytes"), full))

    def _add_periods(self) -> None:
        """Add how long what is personal stays."""
        self.put(Rule())
        self.put(Text(self.tr("Personal data"), lambda kind: kind.body_strong))
        hint = self.tr(
            "Days after an inspection closed, or a person left. 0: for ever. "
            "Certificates and counts stay, and what was signed in them."
        )
        self.put(Text(hint, lambda kind: kind.body, "ink2", wrap=True))
        self.add(TextField("keep_photos_days", self.tr("Photos")))
        self.add(TextField("keep_notes_days", self.tr("Notes of refused devices")))
        self.add(TextField("keep_numbers_days", self.tr("Numbers in the audit trail")))
        self.add(TextField("keep_left_days", self.tr("People who left")))

    def _facts(self) -> QWidget:
        holder = QWidget()
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(theme().space.xl)
        for name, words in (
            ("home", self.tr("Home")),
            ("size", self.tr("Size")),
            ("inspections", self.tr("Inspections")),
            ("certificates", self.tr("Certificates")),
            ("revision", self.tr("Form")),
        ):
            mono = name == "home"
            self.facts[name] = Text(
                "", (lambda kind: kind.number) if mono else (lambda kind: kind.body), wrap=True
            )
            form.addRow(Text(words, label, "ink3"), self.facts[name])
        return holder

    def attend(self) -> None:
        """Look at the store."""
        self._desk.aside(_look, self._on_facts, self._on_trouble)

    def rest(self) -> None:
        """Stop a check or a backup that still goes on."""
        if self._cancel is not None:
            self._cancel.set()

    def _on_facts(self, found: StoreFacts) -> None:
        locale = QLocale()
        for name, words in (
            ("home", f"{found.home}\n{found.server}".rstrip()),
            ("size", locale.formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)),
            ("inspections", locale.toString(found.inspections)),
            ("certificates", locale.toString(found.certificates)),
            ("revision", found.revision),
        ):
            self.facts[name].setText(words)

    def _on_check(self) -> None:
        cancel = self._cancel = Cancel()
        self._set_running(is_on=True)
        self._say(self.tr("Checking …"), "ink2")
        progress = self._teller()

        def job(app: App, _: Bench) -> Checked:
            from inspector.wiring.store_facts import check_store

            return check_store(app, progress, cancel)

        self._desk.aside(job, self._on_checked, self._on_trouble)

    def show_standing(self, standing: Standing) -> None:
        super().show_standing(standing)
        self._has_folder = bool(standing.settings.backup_folder)
        self.back_up.setEnabled(self._has_folder and self._cancel is None)

    def _on_back_up(self) -> None:
        cancel = self._cancel = Cancel()
        self._is_backing_up = True
        self._set_running(is_on=True)
        self._say(self.tr("Backing up …"), "ink2")
        told = self._teller()

        def progress(done: int, of: int) -> None:
            cancel.raise_if_set()
            told(done, of)

        def job(app: App, _: Bench) -> BackedUp | None:
            from inspector.wiring.caretaking import back_up_now

            try:
                return back_up_now(app, progress)
            except Cancelled:
                return None

        self._desk.aside(job, self._on_backed_up, self._on_trouble)

    def _on_backed_up(self, made: BackedUp | None) -> None:
        self._set_running(is_on=False)
        if made is None:
            self._say(self.tr("Stopped: there is no new backup."), "ink2")
        else:
            self._say(self.tr("Backed up and read once more: {file}").format(file=made.file), "ok")

    def _teller(self) -> Callable[[int, int], None]:
        """Give what reports from another thread how far the work is, not too often."""
        told_at = [0.0]

        def progress(done: int, of: int) -> None:
            now = time.monotonic()
            if now - told_at[0] >= _GAP_S:
                told_at[0] = now
                self._progressed.emit(done, of)

        return progress

    def _on_progress(self, done: int, of: int) -> None:
        if self._cancel is not None and of:
            self.bar.set_done(done, of)
            if self._is_backing_up:
                return
            locale = QLocale()
            words = self.tr("Checking … {done} of {all} records")
            self._say(words.format(done=locale.toString(done), all=locale.toString(of)), "ink2")

    def _on_checked(self, found: Checked) -> None:
        self._set_running(is_on=False)
        faults = found.faults
        if faults:
            more = "" if len(faults) <= _MOST_FAULTS else f"\n+ {len(faults) - _MOST_FAULTS}"
            lead = self.tr(
                "What is stored is not what was written. Keep the files, and show this to the lead."
            )
            self._say(lead + "\n" + "\n".join(faults[:_MOST_FAULTS]) + more, "bad")
        elif not found.is_whole:
            self._say(self.tr("The check was stopped. What it did not reach is not known."), "ink2")
        elif found.unknown:
            words = self.tr("It is as it was written. Signatures that cannot be verified here: {count}.")
            self._say(words.format(count=QLocale().toString(found.unknown)), "ink2")
        else:
            self._say(self.tr("The store is as it was signed and written."), "ok")

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._set_running(is_on=False)
        self._say(trouble_words(trouble), "bad")

    def _set_running(self, *, is_on: bool) -> None:
        if not is_on:
            self._cancel = None
            self._is_backing_up = False
        self.back_up.setEnabled(not is_on and self._has_folder)
        self.check.setEnabled(not is_on)
        self.stop.setEnabled(is_on)
        self.bar.setVisible(is_on)

    def _say(self, words: str, ink: ColourName) -> None:
        self.result.set_ink(ink)
        self.result.setText(words)


def _look(app: App, _: Bench) -> StoreFacts:
    from inspector.wiring.store_facts import store_facts

    return store_facts(app)

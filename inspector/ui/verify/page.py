# SPDX-License-Identifier: Apache-2.0
"""Verify: files that are dropped or chosen, a scanned or pasted code; the answer in words, many as a list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ports import Cancel
from inspector.ui.file_choice import choose_files, choose_place
from inspector.ui.page import Page
from inspector.ui.records.reader import Reader
from inspector.ui.settings.page import plain_scrolled
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.verify import export, jobs, words
from inspector.ui.verify.answer import Answer
from inspector.ui.verify.asking import Asking
from inspector.ui.verify.jobs import Batch, Choice, Found
from inspector.ui.verify.listing import FindingList
from inspector.ui.verify.model import FindingModel
from inspector.ui.verify.words import grouped
from inspector.ui.ways import WayButton
from inspector.ui.widgets.action_button import ActionButton, ButtonSize
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.progress import Progress
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words
from inspector.wiring.findings import Finding, Item

if TYPE_CHECKING:
    from inspector.ui.desk import Desk
    from inspector.wiring import App

_RUN = "verify"


class VerifyPage(Page):
    """Whether certificates are what was signed, and who signed them."""

    _came = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = Reader(desk, self)
        self.reader.mistaken.connect(desk.mistaken)
        self.reader.ready.connect(self._on_ready)
        self._cancel: Cancel | None = None
        self._number = 0
        self._waiting: Sequence[Item | Path] = ()
        self._seen: Finding | None = None
        self._trust: tuple[Path, ...] = ()
        self._make_actions()
        self.model = FindingModel(self)
        self.list = FindingList(self.model)
        self.answer = Answer()
        self.progress = Progress()
        self.status = Text("", ink="ink2", wrap=True)
        self.way = WayButton()
        self.way.wanted.connect(self.place_wanted)
        self.empty = EmptyState(Icon.TRUSTED, self.tr("Verify a certificate"), self._how())
        self._build()
        self._came.connect(self._on_batch, Qt.ConnectionType.QueuedConnection)
        self.list.moved.connect(self._on_moved)
        self.setAcceptDrops(True)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._allow()

    def _make_actions(self) -> None:
        self._choose = self.act(self.tr("Choose files"), self._on_choose, "O", "Ctrl+O")
        self._paste = self.act(self.tr("Paste"), self._on_paste, "V", "Ctrl+V")
        self._only = self.act(self.tr("Only refused"), self._on_only, "R")
        self._export = self.act(self.tr("Export"), self._on_export, "E")
        self._trusted = self.act(self.tr("Trust a file"), self._on_trust, "T")
        self.asking = Asking(self.act, self.reader, self)
        self.asking.changed.connect(self._on_asking)
        self._back = self.act(self.tr("Back"), self._on_escape, Qt.Key.Key_Escape)

    def _build(self) -> None:
        self._bar = QHBoxLayout()
        buttons = (
            (self._choose, Icon.CERTIFICATE),
            (self._paste, Icon.QR_CODE),
            (self._trusted, Icon.TRUSTED),
            (self._only, Icon.UNTRUSTED),
            (self._export, Icon.EXPORT),
        )
        for action, icon in buttons:
            self._bar.addWidget(ActionButton(action, size=ButtonSize.SMALL, icon=icon))
        self._bar.addWidget(self.asking.button)
        self._bar.addStretch(1)
        self._told = QHBoxLayout()
        self._told.addWidget(self.status, 1)
        self._told.addWidget(self.way)
        self._told.addWidget(self.progress, 1)
        self._shown = plain_scrolled(self.answer)
        found = QWidget()
        self._across = QHBoxLayout(found)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.list)
        self._across.addWidget(self._shown, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(found)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._bar)
        self._column.addLayout(self._told)
        self._column.addWidget(self._stack, 1)
        self.progress.hide()
        self.status.hide()
        self.list.hide()

    def _how(self) -> str:
        return self.tr(
            "Drop files or folders here, choose them, paste, or scan the square code on the page. It takes "
            "PDF, JSON, JWS, the text of a code, and photos of one; nothing leaves this bench."
        )

    # ── what the window asks ─────────────────────────────────────────────────

    def title(self) -> str:
        return self.tr("Verify")

    def context(self) -> str:
        return self.tr("certificates of any shop")

    def hints(self) -> Sequence[KeyHint]:
        hints = (self._choose, self._paste, self._only, self._export)
        return (*(KeyHint((one,)) for one in hints), KeyHint((self._back,), trailing=True))

    def take_keys(self) -> None:
        target = self.list if self.list.isVisible() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_over(self, old: Page) -> None:
        super().take_over(old)
        if isinstance(old, VerifyPage):
            self._go_on(old)

    def _go_on(self, old: VerifyPage) -> None:
        """Show what was found there; a run begins again: what came so far comes again."""
        self._trust, self._waiting = old._trust, old._waiting
        self.asking.take_over(old.asking)
        if old.is_running:
            self.verify(old._waiting)
            return
        self.model.set_only_refused(is_on=old.model.only_refused)
        self.model.put(list(enumerate(old.model.findings())))
        count = len(self.model.findings())
        self._stack.setCurrentIndex(1 if count else 0)
        self.list.setVisible(count > 1)
        if count > 1:
            self._say(words.so_far(count, count, self.model))
        if count:
            self.list.go_to(max(0, old.list.place()))
            self._on_moved()
        self._allow()

    def verify_code(self, text: str) -> None:
        """Verify the text of a code that was scanned."""
        self.verify([jobs.text_item(text, self.tr("Scanned code"))])

    # ── a run ────────────────────────────────────────────────────────────────

    @property
    def is_running(self) -> bool:
        """Tell whether a run goes on."""
        return self._cancel is not None

    def verify(self, wanted: Sequence[Item | Path]) -> None:
        """Verify these instead of what is shown; where the home is not open yet, as soon as it is."""
        if not wanted:
            self._say(self.tr("There is nothing to verify in it. Choose files, or scan the code once more."))
            return
        self._waiting = wanted
        if self.reader.is_ready:
            self._begin()

    def _on_ready(self) -> None:
        if self._waiting and not self.model.findings():
            self._begin()

    def _begin(self) -> None:
        self._number += 1
        wanted, number = tuple(self._waiting), self._number
        choice = Choice(self._trust, self.asking.is_on)
        self.model.clear()
        self._say(self.tr("Reading"))
        self.progress.set_done(0, 1)

        def tell(found: Found, done: int, total: int) -> None:
            self._came.emit(Batch(number, found, done, total))

        def job(app: App, cancel: Cancel) -> int:
            return jobs.verify_items(app, wanted, choice, cancel, tell)

        self._cancel = self.reader.ask(_RUN, job, lambda _: None, self._on_trouble)
        self._allow()

    def _on_batch(self, batch: Batch) -> None:
        if batch.run != self._number or self._cancel is None:
            return
        is_first = not self.model.findings() and bool(batch.found)
        self.model.put(batch.found)
        self._stack.setCurrentIndex(1 if self.model.findings() else 0)
        self.list.setVisible(batch.total > 1)
        self.progress.setVisible(1 < batch.total != batch.done)
        self.progress.set_done(batch.done, batch.total)
        if is_first:
            self.list.go_to(0)
        if batch.done == batch.total and (batch.found or not batch.total):
            self._end()
        else:
            self._say(words.so_far(batch.done, batch.total, self.model))
        self._on_moved()
        self._allow()

    def _end(self) -> None:
        self._cancel = None
        count = len(self.model.findings())
        if not count:
            self._say(
                self.tr("There is no certificate in it. Choose its PDF, JSON, JWS or a photo of the code.")
            )
        elif count == 1:
            self._say("")
            announce(self, self.answer.banner.accessibleName())
        else:
            self._say(words.so_far(count, count, self.model))
            announce(self, self.status.text())
        self.take_keys()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._cancel = None
        self.progress.hide()
        self._say(trouble_words(trouble))
        self.way.lead(trouble)
        self._allow()

    def _stop(self) -> None:
        self.reader.forget(_RUN)
        self._cancel = None
        self.progress.hide()
        self._say(
            self.tr("Stopped: {done} checked, {refused} refused.").format(
                done=grouped(len(self.model.findings())), refused=grouped(self.model.refused())
            )
        )
        self._allow()

    # ── what is shown ────────────────────────────────────────────────────────

    def _on_moved(self) -> None:
        one = self.model.row_at(max(0, self.list.place()))
        self._shown.setVisible(one is not None)
        if one is not None and one is not self._seen:  # not anew with each batch that comes
            self._seen = one
            self.answer.show_finding(one)

    def _allow(self) -> None:
        is_many = len(self.model.findings()) > 1
        self._only.setEnabled(is_many or self.model.only_refused)
        self._only.setText(self.tr("Show all") if self.model.only_refused else self.tr("Only refused"))
        self._export.setEnabled(bool(self.model.findings()) and not self.is_running)

    def _say(self, text: str) -> None:
        self.way.lead(None)
        self.status.setText(text)
        self.status.setVisible(bool(text))

    # ── what is done ─────────────────────────────────────────────────────────

    def _on_choose(self) -> None:
        kinds = self.tr("Certificates") + " (*.pdf *.json *.jws *.txt *.png *.jpg *.jpeg)"
        every = self.tr("All files") + " (*)"
        choose_files(self, self.tr("Choose files"), [kinds, every], self.verify)

    def _on_paste(self) -> None:
        found = jobs.taken_from(
            QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"), self.tr("Pasted picture")
        )
        if found:
            self.verify(found)
        else:
            self._say(
                self.tr("Nothing was copied that can be verified. Copy a file, a code or a picture of it.")
            )

    def _on_trust(self) -> None:
        every = self.tr("All files") + " (*)"
        choose_files(self, self.tr("Keys, roots and trust lists"), [every], self.trust)

    def trust(self, files: Sequence[Path]) -> None:
        """Trust the keys, roots and lists of files as well, until the window is closed."""
        self._trust = tuple(dict.fromkeys((*self._trust, *files)))
        self._say(
            self.tr("Trusted too until the window is closed: {names}.").format(
                names=", ".join(one.name for one in self._trust)
            )
        )
        if self._waiting:
            self._begin()

    def _on_only(self) -> None:
        self.model.set_only_refused(is_on=not self.model.only_refused)
        self.list.go_to(0)
        self._on_moved()
        self._allow()

    def _on_asking(self) -> None:
        """Say what was chosen; what is shown is verified again, as it was asked for now."""
        told = self.asking.words()
        self.empty.set_text(self.tr("Verify a certificate"), told if self.asking.is_on else self._how())
        self._say(told if self.model.findings() else "")
        if self._waiting and not self.is_running:
            self._begin()

    def _on_export(self) -> None:
        if not self._export.isEnabled():
            return
        kinds = ["CSV (*.csv)", "JSON (*.json)"]
        choose_place(self, self.tr("Export"), "verified.csv", kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write all findings as CSV, or as JSON where the file is named so."""
        findings = self.model.findings()
        self.reader.ask(
            "export",
            lambda _app, _cancel: export.write(findings, path),
            lambda count: self._say(
                self.tr("{name} holds {count} rows.").format(name=path.name, count=grouped(count))
            ),
            lambda trouble: self._say(trouble_words(trouble)),
        )

    def _on_escape(self) -> None:
        """Go back one step: stop the run, show everything, then the empty page, then the bench."""
        if self.is_running:
            self._stop()
        elif self.model.only_refused:
            self._on_only()
        elif self.model.findings():
            self.model.clear()
            self._waiting = ()
            self._stack.setCurrentIndex(0)
            self._say("")
            self._allow()
        else:
            self.left.emit()

    # ── what is dropped ──────────────────────────────────────────────────────

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasText() or mime.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = jobs.taken_from(event.mimeData(), self.tr("Dropped text"), self.tr("Dropped picture"))
        event.acceptProposedAction()
        self.verify(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.look()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.l, space.m, space.l, space.xs)
        self._column.setSpacing(space.s)
        self._bar.setSpacing(space.xs)
        self._told.setSpacing(space.m)
        self.list.setFixedWidth(theme().size.queue + theme().size.rail)

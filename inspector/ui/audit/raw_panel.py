# SPDX-License-Identifier: Apache-2.0
"""What a device really answered, beside a claim: its bytes as harmless text, to be read and copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from inspector.domain.capture import Exchange
from inspector.domain.shown_bytes import shown
from inspector.ui.audit.claims import Claim
from inspector.ui.audit.review_jobs import ReviewJobs, Shown
from inspector.ui.theme.fonts import font
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.text import Text, label
from inspector.wiring.raw_answers import RawAnswers

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RawText:
    """One answer, ready to be shown."""

    exchange: Exchange
    text: str


@dataclass(frozen=True, slots=True)
class RawOfClaim:
    """All answers beside one claim of an inspection."""

    uid: str
    point_id: str
    answers: tuple[RawText, ...]
    is_forgotten: bool = False


def texts_of(shown_now: Shown, point_id: str, raw: RawAnswers) -> RawOfClaim:
    """Make what is shown beside a claim; costly for long answers: never on the GUI thread."""
    opened = shown_now.opened
    found = raw.at(opened.inspection, opened.checklist, point_id)
    texts = tuple(RawText(one, shown(one.answer)) for one in found)
    return RawOfClaim(opened.inspection.uid, point_id, texts, raw.is_forgotten)


class RawPanel(QFrame):
    """One answer at a time; ``step`` shows the next one. Hidden while nothing is asked for."""

    def __init__(self, jobs: ReviewJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._of: RawOfClaim | None = None
        self._wanted = ("", "")
        self._place = 0
        self.name = Text("", label, "ink3")
        self.command = Text("", lambda kind: kind.body_strong, wrap=True)
        self.facts = Text("", ink="ink2", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Raw answer"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._column = QVBoxLayout(self)
        for widget in (self.name, self.command, self.facts):
            self._column.addWidget(widget)
        self._column.addWidget(self.text, 1)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def is_open(self) -> bool:
        """Tell whether an answer is looked at."""
        return not self.isHidden()

    def show_claim(self, shown_now: Shown, claim: Claim) -> None:
        """Show the answers beside a claim, once they are read."""
        self._wanted = (shown_now.opened.inspection.uid, claim.point_id)
        if self._of is not None and (self._of.uid, self._of.point_id) == self._wanted:
            self.show()
            return
        self._of = None
        self._say(self.tr("Reading…"))
        self.show()
        point = claim.point_id
        job: Callable[[RawAnswers], RawOfClaim] = lambda raw: texts_of(shown_now, point, raw)  # noqa: E731
        self._jobs.raw(self._wanted[0], job, self._on_read, self._say)

    def step(self) -> None:
        """Show the next answer beside the claim, after the last the first."""
        if self._of is not None and self._of.answers:
            self._place = (self._place + 1) % len(self._of.answers)
            self._show_answer()

    def _on_read(self, of: RawOfClaim) -> None:
        if (of.uid, of.point_id) != self._wanted:
            return
        self._of, self._place = of, 0
        if of.answers:
            self._show_answer()
        elif of.is_forgotten:
            self._say(self.tr("What the device answered was kept, and erased since."))
        else:
            self._say(self.tr("No answer of the device is kept for this claim."))

    def _say(self, words: str) -> None:
        self.name.setText(self.tr("Raw answer"))
        self.command.setText("")
        self.command.hide()
        self.facts.setText(words)
        self.text.hide()
        self.text.setPlainText("")

    def _show_answer(self) -> None:
        assert self._of is not None
        one = self._of.answers[self._place]
        count = len(self._of.answers)
        numbered = self.tr("Raw answer {number} of {count} · R shows the next")
        self.name.setText(
            numbered.format(number=self._place + 1, count=count) if count > 1 else self.tr("Raw answer")
        )
        self.command.setText(shown(one.exchange.command.encode("utf-8", "replace")))
        self.command.show()
        self.facts.setText(facts_of(one.exchange))
        self.text.setPlainText(one.text)
        self.text.show()

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.m if theme().compact else space.l
        self._column.setContentsMargins(side, space.xs, side, space.xs)
        self._column.setSpacing(space.xxs)
        self.text.setFont(font(theme().type.value))
        self.text.setMinimumHeight(theme().size.control)


def facts_of(one: Exchange) -> str:
    """Say when an answer came, how long it is, and what of it is not here."""
    time = one.at.astimezone().strftime("%H:%M:%S")
    facts = [time, _size(one.size)]
    if one.is_cut:
        cut = translate("RawPanel", "only the first {kept} are kept")
        facts.append(cut.format(kept=_size(len(one.answer))))
    if not one.is_whole:
        facts.append(translate("RawPanel", "the device fell silent in it"))
    return " · ".join(facts)


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

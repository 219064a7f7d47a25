# SPDX-License-Identifier: Apache-2.0
"""The stage of the erase: erase each medium, record how, identify the device again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.checklist import Point, PointTexts
from inspector.domain.erasing import GUIDES, LEVELS, EraseTexts, Method, guide_of, method_for
from inspector.domain.inspection import Inspection, State
from inspector.domain.media import DESTROY, Medium, unerased
from inspector.ui.inspection.stage import Field, Stage
from inspector.ui.models import erase_media
from inspector.ui.models.forms import form_of
from inspector.ui.models.point_evidence import method_words
from inspector.ui.theme.live import theme
from inspector.ui.widgets.code_row import Code, CodeRow
from inspector.ui.widgets.device_drawing import DeviceDrawing
from inspector.ui.widgets.media_list import MediaList
from inspector.ui.widgets.point_heading import PointHeading
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.steps import Steps
from inspector.ui.widgets.text import Text, label


@dataclass(frozen=True, slots=True)
class EraseRecord:
    """What the technician says of one erasure."""

    medium: str
    level: str
    method: str
    verification: str


class EraseStage(Stage):
    """Erase each medium, record how, identify the device again.

    Signals:
        scanned: a number was scanned from the erased device.
        medium_chosen: somebody chose another medium.
        left: a field gave the focus back.
    """

    scanned = Signal(str)
    medium_chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uid = ""
        self._recorded = 0
        self._family = ""
        self._media: tuple[Medium, ...] = ()
        self._words: EraseTexts | None = None
        self.heading = PointHeading()
        self.media = MediaList(self.tr("Media"))
        self.steps = Steps()
        self.method = Segmented(self.tr("How"), [])
        self.level = Segmented(self.tr("Level"), [])
        self.levels = Text("", lambda kind: kind.small, "ink3", wrap=True)
        self.verification = Field(self.tr("How it was seen to be erased"))
        self.verify = Text("", lambda kind: kind.small, "ink3", wrap=True)
        self.number = Field(self.tr("Scan the IMEI or serial from its screen, tray or label"))
        self.codes = CodeRow()
        self.drawing = DeviceDrawing()
        self._rest = QWidget()
        self._names: list[Text] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.column.addWidget(self.heading)
        self.column.addWidget(self.media)
        for name, one in ((self.tr("How"), self.method), (self.tr("Level"), self.level)):
            row = QHBoxLayout()
            words = Text(name, label, "ink3")
            words.setMinimumWidth(theme().size.fact_name)
            row.addWidget(words)
            row.addWidget(one, 1)
            self._names.append(words)
            self.column.addLayout(row)
        # What is asked each time stands before what is read once: it has to be seen without scrolling.
        asked = (self.verification, self.verify, self.number, self.trouble)
        for widget in (*asked, self.steps, self.levels):
            self.column.addWidget(widget)
        self.column.addWidget(self.drawing, 1)
        self.column.addWidget(self._rest, 1)
        self.column.addWidget(self.codes)

    def _connect(self) -> None:
        for field in (self.verification, self.number):
            field.left.connect(self.left)
        self.number.done.connect(self.scanned)
        self.media.chosen.connect(self._on_chosen)
        self.method.chosen.connect(self._on_method)

    def show_erase(
        self, inspection: Inspection, point: Point, words: PointTexts, texts: EraseTexts | None = None
    ) -> None:
        """Show what is to do now: erase each medium, or identify the device again."""
        is_erasing = inspection.state is State.ERASE
        ask = words.ask if is_erasing else self.tr("Plug the erased device in again, or scan its number.")
        question = words.question if is_erasing else self.tr("Which number does it show?")
        self.heading.set_point(point.number, words.title, method_words(point), ask, question)
        asked = (self.steps, self.method, self.level, self.levels, self.verification, self.verify)
        for one in (*asked, *self._names, self.codes, self._rest):
            one.setVisible(is_erasing)
        for one in (self.number, self.drawing):
            one.setVisible(not is_erasing)
        self.media.setEnabled(is_erasing)
        self._words = texts or self._words
        self._begin(inspection)
        self.drawing.show_guide(form_of(inspection.identity), point.id)
        self.codes.set_codes(
            [Code(str(at + 1), words.codes.get(one, one)) for at, one in enumerate(point.codes)]
        )

    def choose_level(self, level: str) -> None:
        """Choose how far it was erased: ``clear``, ``purge`` or ``destroy``, by a method that does so."""
        method = method_for(self._guide, level, self.method.value())
        if method is None:
            self.say(self.tr("Nothing reaches this level on this medium. Choose another one."))
            return
        self.method.set_value(method.id)
        self.level.set_value(level)
        self.ensureWidgetVisible(self.level)
        self.say("")

    def next_medium(self) -> None:
        """Choose the medium below, after the last the first."""
        texts = [one.text for one in self._media]
        at = texts.index(self.media.value()) if self.media.value() in texts else -1
        self._on_chosen(texts[(at + 1) % len(texts)])

    @property
    def has_choice(self) -> bool:
        """Tell whether there are several media to choose from."""
        return len(self._media) > 1

    @property
    def can_destroy(self) -> bool:
        """Tell whether the chosen medium can be taken out and destroyed; before one is chosen, any."""
        chosen = [one for one in self._media if one.text == self.media.value()]
        return any(one.is_removable for one in chosen or self._media)

    def record(self) -> EraseRecord:
        """Give what is chosen and written now."""
        known = {one.id: one.recorded for one in GUIDES[self._guide]}
        method = known.get(self.method.value(), "")
        return EraseRecord(self.media.value(), self.level.value(), method, self.verification.text().strip())

    def ask(self, state: State) -> None:
        """Take what is typed: how it was verified, or the number that it shows."""
        field = self.number if state is State.AFTERCHECK else self.verification
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)
        field.selectAll()  # the next scan takes its place

    # ── media ────────────────────────────────────────────────────────────────

    def _begin(self, inspection: Inspection) -> None:
        """List the media; what was chosen and written of another device or medium is forgotten."""
        is_other = inspection.uid != self._uid
        is_next = is_other or len(inspection.erasures) != self._recorded
        self._uid, self._recorded = inspection.uid, len(inspection.erasures)
        self._family, self._media = inspection.identity.family, erase_media.offered(inspection)
        self.media.set_rows(erase_media.media_rows(inspection, self._words))
        if is_other:
            self.number.clear()
        if is_next or not self.media.value():
            first = next(iter((*unerased(inspection), *self._media)))
            self._choose(first.text)
        else:
            self._show_guide()

    def _on_chosen(self, text: str) -> None:
        self._choose(text)
        self.medium_chosen.emit()

    def _choose(self, text: str) -> None:
        self.media.set_value(text)
        self._on_medium()

    def _on_medium(self) -> None:
        """Ask of another medium: nobody has said yet how far that one was erased."""
        self.say("")
        self.verification.clear()
        self.method.set_value("")
        self.level.set_value("")
        self._show_guide()

    def _on_method(self, chosen: str) -> None:
        levels = self._methods[chosen].levels
        if self.level.value() not in levels:
            self.level.set_value(levels[0] if len(levels) == 1 else "")

    @property
    def _guide(self) -> str:
        text = self.media.value()
        medium = next((one for one in self._media if one.text == text), None)
        return guide_of(medium, self._family) if medium is not None else "other"

    @property
    def _methods(self) -> dict[str, Method]:
        return {one.id: one for one in GUIDES[self._guide]}

    def _show_guide(self) -> None:
        """Say how the chosen medium is erased, and offer what can be recorded of it."""
        methods, texts = self._methods, self._words
        names = texts.methods if texts is not None else {}
        given = {level for one in methods.values() for level in one.levels}
        chosen, level = self.method.value(), self.level.value()
        self.method.set_choices([Choice(one, names.get(one, one)) for one in methods])
        self.method.set_value(chosen if chosen in methods else next(iter(methods)))
        self.level.set_choices([Choice(one, erase_media.level_words(one)) for one in LEVELS if one in given])
        self.level.set_value(level if level in given else "")
        guide = texts.guides[self._guide] if texts is not None else None
        self.steps.set_steps(guide.steps if guide is not None else ())
        self.levels.setText("\n".join(self._level_words(given)))
        self.verify.setText(guide.verify if guide is not None else "")

    def _level_words(self, given: Iterable[str]) -> list[str]:
        if self._words is None:
            return []
        words = [self._words.guides[self._guide].levels]
        return [*words, self._words.destroy] if DESTROY in given else words

# SPDX-License-Identifier: Apache-2.0
"""The welcome: language, light, what shop and bench are called, who works here; each may wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui import i18n
from inspector.ui.page import Page
from inspector.ui.settings.fields import ChoiceField, TextField, keep_lines
from inspector.ui.settings.page import scrolled
from inspector.ui.settings.section import Section
from inspector.ui.settings.sections import language_name
from inspector.ui.settings.standing import Standing, look
from inspector.ui.theme.icons import Icon
from inspector.ui.welcome.first_start import start_training
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.keycap import KeyHint
from inspector.ui.widgets.segmented import Choice
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.ui.desk import Desk


class WelcomePage(Page):
    """What a first start asks; whatever is left out is in the settings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._begin = self.act(self.tr("Start"), self._on_begin, Qt.Key.Key_Escape)
        self.people = QAction(self.tr("Add the first administrator"), self)
        self.people.triggered.connect(lambda _checked=False: self.place_wanted.emit("people"))
        self.settings = QAction(QCoreApplication.translate("MainWindow", "Settings"), self)
        self.settings.triggered.connect(lambda _checked=False: self.place_wanted.emit("settings"))
        self.training = QAction(self.tr("Open a training bench"), self)
        self.training.triggered.connect(lambda _checked=False: self._on_training())
        self.section = self._make_section()
        self.section.wanted.connect(self._change)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(scrolled(self.section), 4)
        desk.settings_changed.connect(self._look)

    def _make_section(self) -> Section:
        lead = self.tr(
            "Plug in a phone and it starts by itself. All of this can wait: it is in the settings."
        )
        section = Section(self.tr("Welcome"), lead)
        languages = [Choice(code, language_name(code)) for code in i18n.LANGUAGES]
        section.add(ChoiceField("language", self.tr("Language"), languages))
        lights = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Bright")),
            ("dark", self.tr("Dark")),
        )
        section.add(ChoiceField("theme", self.tr("Light"), [Choice(*one) for one in lights]))
        section.add(
            TextField("shop_name", self.tr("Name of the shop"), self.tr("It stands on every certificate."))
        )
        section.add(TextField("bench_name", self.tr("Name of this bench")))
        section.put(ActionButton(self.people, icon=Icon.PERSON))
        section.put(ActionButton(self.settings, icon=Icon.SETTINGS))
        section.put(ActionButton(self.training, icon=Icon.PHONE))
        section.put(ActionButton(self._begin, ButtonKind.PRIMARY, icon=Icon.BENCH))
        section.end()
        return section

    def take_over(self, old: Page) -> None:
        super().take_over(old)
        keep_lines(self)

    def title(self) -> str:
        return self.tr("Welcome")

    def hints(self) -> Sequence[KeyHint]:
        return (KeyHint((self._begin,)),)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self, _: object = None) -> None:
        if self.isVisible():
            self._desk.do(lambda app, bench: look(app, bench, "en"), self._on_standing)

    def _on_standing(self, standing: Standing) -> None:
        self.section.show_standing(standing)
        app = QCoreApplication.instance()
        if app is not None:  # the system's language is one of them
            self.section.fields["language"].show_value(i18n.language(app))

    def _change(self, key: str, value: str) -> None:
        self._send({key: value}, key)

    def _send(self, changes: Mapping[str, str], key: str) -> None:
        field = self.section.fields[key]

        def refused(trouble: BenchTrouble) -> None:
            field.say(trouble_words(trouble), "bad")

        self._desk.change_settings(changes, lambda _: field.say(self.tr("Saved."), "ok"), refused)

    def _on_begin(self) -> None:
        """Go to the bench; the welcome does not come again."""
        self._desk.change_settings({"welcomed": "yes"})
        self.left.emit()

    def _on_training(self) -> None:
        self._desk.do(lambda app, _: start_training(app.settings.home))

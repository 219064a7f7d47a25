# SPDX-License-Identifier: Apache-2.0
"""Printers: certificates go to a queue of the system, labels to a queue, a raw port or a device file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui.settings.fields import ChoiceField, Field, TextField
from inspector.ui.settings.options import Option, OptionList
from inspector.ui.settings.section import Section
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.segmented import Choice
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.printing.system import Queue
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App

_NO_BREAK = "\u00a0"


class QueueField(Field):
    """The printer of certificates: one of the system's queues, or the one that the system prefers."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("printer", title, parent=parent)
        self.list = OptionList(title)
        self.list.chosen.connect(lambda value: self.changed.emit(self.key, value))
        self._queues: tuple[Queue, ...] = ()
        self._finish(self.list)
        self._refresh("")

    def control(self) -> QWidget:
        return self.list

    def show_value(self, value: str) -> None:
        self._refresh(value)
        self.list.set_value(value)

    def set_queues(self, queues: tuple[Queue, ...]) -> None:
        """Show the queues that the system has now."""
        self._queues = queues
        self._refresh(self.list.value())

    def _refresh(self, value: str) -> None:
        options = [Option("", self.tr("The system's own choice"), self._preferred())]
        options += [Option(one.name, one.name, one.note) for one in self._queues]
        if value and all(one.value != value for one in options):
            options.append(Option(value, value, self.tr("not there now")))
        self.list.set_options(options)

    def _preferred(self) -> str:
        return next((one.name for one in self._queues if one.is_default), "")


class PrintingSection(Section):
    """Where certificates and labels are printed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PrintingSection", "Printers"), parent=parent)
        self._desk = desk
        self.queues = QueueField(self.tr("Printer of certificates"))
        self.add(self.queues)
        self.state = Text("", lambda kind: kind.table, "ink2", wrap=True)
        self.put(self.state)
        self.again = QAction(self.tr("Look for printers again"), self)
        self.again.triggered.connect(lambda _checked=False: self.attend())
        self.put(ActionButton(self.again, icon=Icon.AGAIN))
        papers = [Choice("a4", "A4"), Choice("letter", "Letter")]
        self.add(ChoiceField("paper", self.tr("Paper"), papers))
        self._add_labels()
        self.end()

    def _add_labels(self) -> None:
        where = self.tr(
            "A print queue, an address such as 192.168.1.40:9100, or a device file. Empty: no labels."
        )
        self.add(TextField("label_printer", self.tr("Printer of labels"), where))
        size = self.tr("Width and height in mm, such as 62x29.")
        self.add(TextField("label_size", self.tr("Size of a label"), size))
        fineness = [Choice(one, f"{one}{_NO_BREAK}dpi") for one in ("203", "300", "600")]
        self.add(ChoiceField("label_dpi", self.tr("Fineness of the label printer"), fineness))

    def attend(self) -> None:
        """Ask the system for its queues, on a thread of its own: a print server may be slow."""
        if not self.again.isEnabled():
            return
        self.again.setEnabled(False)
        self.state.setText(self.tr("Looking for printers …"))
        self._desk.aside(_queues, self._on_queues, self._on_trouble)

    def _on_queues(self, queues: tuple[Queue, ...]) -> None:
        self.again.setEnabled(True)
        self.queues.set_queues(queues)
        words = "" if queues else self.tr("The system knows no printer. Add one there, then look again.")
        self.state.setText(words)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self.again.setEnabled(True)
        self.state.setText(trouble_words(trouble))


def _queues(_app: App, _bench: Bench) -> tuple[Queue, ...]:
    from inspector.printing.system import SystemPrinter

    return SystemPrinter().queues()

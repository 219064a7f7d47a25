# SPDX-License-Identifier: Apache-2.0
"""Shows what would come in from a file and which rows are bad, and asks whether it is to come, in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.records.button_card import ButtonCard
from inspector.ui.records.searching import grouped
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ButtonKind
from inspector.ui.widgets.announce import announce
from inspector.ui.widgets.text import Text
from inspector.ui.words import say

if TYPE_CHECKING:
    from inspector.domain.importing import BadRow, Past
    from inspector.services.record_import import Imported

_MOST_SHOWN = 2
"""Rows of each kind: at 150 % in a small window there is room for no more."""


class ImportPanel(ButtonCard):
    """The card of an import; hidden while nobody asked for one.

    Signals:
        wanted: the rows are to come in.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", lambda kind: kind.body_strong, wrap=True)
        self.good = Text("", wrap=True)
        self.bad = Text("", ink="bad", wrap=True)
        self.words = Text("", ink="ink2", wrap=True)
        leave = QCoreApplication.translate("VoidPanel", "Leave it")
        self.bring = self.button(
            self.tr("Import the good rows"), self.wanted.emit, ButtonKind.PRIMARY, Icon.HISTORY
        )
        self.leave = self.button(leave, self.close_it, ButtonKind.PLAIN, None)
        self.lay_out((self.title, self.good, self.bad, self.words), (self.bring, self.leave))

    def ask(self, one: Imported) -> None:
        """Show what would come in; where nothing would, there is nothing but to leave it."""
        counts = self.tr("{name}: {added} new, {known} there already, {bad} bad").format(
            name=one.name, added=grouped(one.added), known=grouped(one.known), bad=grouped(one.bad)
        )
        self.title.setText(counts)
        self.good.setText("\n".join(_good(row) for row in one.first[:_MOST_SHOWN]))
        self.bad.setText("\n".join(self._bad(row) for row in one.faults[:_MOST_SHOWN]))
        self.bad.setVisible(bool(one.faults))
        self.words.setText(self._told(one))
        self.bring.bound_action().setEnabled(one.added > 0)
        self.show()
        (self.bring if one.added else self.leave).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{counts}. {self.words.text()}")

    def _told(self, one: Imported) -> str:
        said = [say(one.told)] if one.told else []
        if one.different:
            said.append(different_words(one.different))
        if one.unused:
            names = ", ".join(one.unused)
            said.append(self.tr("Columns that nothing was read from: {names}.").format(names=names))
        said.append(
            self.tr("It becomes history: found here, certifying nothing. Enter imports, Esc leaves it.")
        )
        return " ".join(said)

    def _bad(self, row: BadRow) -> str:
        place = self.tr("Line {line}").format(line=row.line)
        column = f", {row.column}" if row.column else ""
        return f"{place}{column}: {say(row.what)} {say(row.advice)}"


def different_words(count: int) -> str:
    """Say how many rows are there already in other words."""
    said = QCoreApplication.translate(
        "ImportPanel", "{count} of those there already differ from what is there, which is not changed."
    )
    return said.format(count=grouped(count))


def _good(row: Past) -> str:
    from datetime import UTC, datetime

    day = f"{datetime.fromtimestamp(row.started, UTC).astimezone():%Y-%m-%d}"
    parts = (row.imei or row.serial or row.meid or row.imei2, row.model, day, row.claimed)
    return " · ".join(part for part in parts if part)

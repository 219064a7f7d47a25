# SPDX-License-Identifier: Apache-2.0
"""One finding whole: what came out, what is signed and by whom, what was changed, what was checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.certificates.report import Check as Checked
from inspector.ui.models.scenes import grouped_imei
from inspector.ui.theme.icons import Icon, paint_icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.verify import words
from inspector.ui.widgets.check_list import Check, CheckList
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text, label
from inspector.ui.words import say
from inspector.wiring.findings import Finding

_MOST_CHANGES = 20
REGISTRY = "registry"
"""The name of the check that a registry was asked for."""


class _Mark(QWidget):
    """The icon of a finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = Icon.UNKNOWN
        self.ink: ColourName = "ink"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        edge = theme().size.control
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        current = theme()
        paint_icon(painter, QPoint(0, 0), self.icon, current.colours.named(self.ink), current.size.control)
        painter.end()


class Banner(QFrame):
    """The state as icon and word on its ground, what happened and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: ColourName = "surface"
        self._ink: ColourName = "ink"
        self._mark = _Mark()
        self.word = Text("", lambda kind: kind.title)
        self.told = Text("", wrap=True)
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self.word)
        self._column.addWidget(self.told)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._column, 1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_finding(self, one: Finding) -> None:
        """Show what came out."""
        self._mark.icon, self._ink, self._ground = words.look(one)
        self._mark.ink = self._ink
        self.word.set_ink(self._ink)
        self.word.setText(words.state_word(one))
        self.told.setText(words.sentence(one))
        self.setAccessibleName(f"{self.word.text()}. {self.told.text()}")
        self._mark.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, self.rect(), fill=self._ground, edge=self._ink, width=theme().size.heavy)
        painter.end()

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._row.setContentsMargins(space.m, space.m, space.m, space.m)
        self._row.setSpacing(space.m)
        self._column.setSpacing(space.xxs)
        self._mark.updateGeometry()
        self.update()


class Facts(QWidget):
    """Names and values in rows under a heading; a row without a value is left out."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text(heading, lambda kind: kind.heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self._shown: list[Text] = []
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, rows: Iterable[tuple[str, str]], ink: ColourName = "ink") -> None:
        """Show these."""
        for old in self._shown:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown.clear()
        for place, (name, value) in enumerate(row for row in rows if row[1]):
            for column, text in enumerate((Text(name, label, "ink2"), Text(value, ink=ink, wrap=True))):
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(text, place, column, Qt.AlignmentFlag.AlignTop)
                self._shown.append(text)

    def texts(self) -> tuple[str, ...]:
        """Give what is shown, names and values."""
        return tuple(one.text() for one in self._shown)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setSpacing(space.xs)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.xxs)
        self._grid.setColumnMinimumWidth(0, theme().size.fact_name + space.xxl)


def _halves(digest: str) -> str:
    """Give a digest in two lines: text without blanks is not broken, and would be cut."""
    half = len(digest) // 2
    return f"{digest[:half]}\n{digest[half:]}"


def _holds(one: Finding, check: Checked) -> bool | None:
    """Tell whether a check holds; None where a registry left it open."""
    return None if one.is_open and check.name == REGISTRY else check.is_ok


class Answer(QWidget):
    """All of one finding, to be put into a scroll area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Text("", lambda kind: kind.number, "ink2", wrap=True)
        self.banner = Banner()
        self.changes = Facts(self.tr("What was changed"))
        self.signed = Facts(self.tr("What is signed"))
        self.by = Facts(self.tr("Who signed"))
        self.checks_title = Text(self.tr("What was checked"), lambda kind: kind.heading)
        self.checks = CheckList()
        self._column = QVBoxLayout(self)
        parts = (self.name, self.banner, self.changes, self.signed, self.by, self.checks_title, self.checks)
        for widget in parts:
            self._column.addWidget(widget)
        self._column.addStretch(1)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_finding(self, one: Finding) -> None:
        """Show a finding."""
        self.name.setText(one.name)
        self.banner.show_finding(one)
        self._show_changes(one)
        self._show_signed(one)
        self._show_signer(one)
        told = [Check(_holds(one, check), say(check.words)) for check in one.checks]
        self.checks.set_checks(told)
        self.checks_title.setVisible(bool(told))
        self.checks.setVisible(bool(told))

    def _show_changes(self, one: Finding) -> None:
        self.changes.setVisible(bool(one.changes))
        nothing = self.tr("nothing")
        rows = [
            (
                change.field or self.tr("all of it"),
                self.tr("Signed: {signed}").format(signed=change.signed or nothing)
                + f"\n{words.place_word(change.place)}: {change.given or nothing}",
            )
            for change in one.changes[:_MOST_CHANGES]
        ]
        more = len(one.changes) - _MOST_CHANGES
        if more > 0:
            rows.append(("…", self.tr("{count} more").format(count=more)))
        self.changes.show_rows(rows, "bad")

    def _show_signed(self, one: Finding) -> None:
        said = one.said
        self.signed.setVisible(said is not None)
        if said is None:
            return
        is_signed = one.signer is not None
        self.signed.heading.setText(
            self.tr("What is signed") if is_signed else self.tr("What it says, signed by nobody known here")
        )
        self.signed.show_rows(
            (
                (self.tr("Device"), said.device),
                (self.tr("IMEI"), grouped_imei(said.imei)),
                (self.tr("Serial number"), said.serial),
                (self.tr("Verdict"), words.verdict(one)),
                (self.tr("Signed on"), words.day(said.at)),
                (self.tr("Certificate"), said.uid),
                (self.tr("SHA-256"), _halves(said.digest)),
            )
        )

    def _show_signer(self, one: Finding) -> None:
        said, signer = one.said, one.signer
        self.by.setVisible(said is not None)
        if said is None:
            return
        self.by.show_rows(
            (
                (self.tr("Root"), words.root(one)),
                (self.tr("Shop"), said.shop),
                (self.tr("Bench"), signer.bench if signer is not None and signer.bench else said.bench),
                (self.tr("Key"), signer.key if signer is not None else ""),
                (self.tr("Trust list"), words.trust_list(one)),
                (self.tr("Countersigned"), words.countersigned(one)),
            )
        )

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._column.setContentsMargins(space.l, space.m, space.l, space.l)
        self._column.setSpacing(space.m)

# SPDX-License-Identifier: Apache-2.0
"""Asks why a certificate is to be void; who is signed in decides, and is another person than who signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.errand import SentErrand
from inspector.domain.voiding import LONGEST_REASON
from inspector.ui.inspection.stage import Field
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind
from inspector.ui.widgets.painting import paint_card
from inspector.ui.widgets.text import Text

if TYPE_CHECKING:
    from inspector.domain.voiding import Voiding
    from inspector.wiring import App


class VoidPanel(QFrame):
    """The card of a void; hidden while nobody asked for one.

    Signals:
        wanted: a certificate is to be void; carries its uid and the reason.
        left: nothing is asked any more.
    """

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uid = ""
        self.title = Text("", lambda kind: kind.body_strong, "bad")
        self.words = Text("", wrap=True)
        self.reason = Field(self.tr("What is wrong with it"))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.done.connect(self._on_done)
        self.reason.left.connect(self.close_it)
        self._column = QVBoxLayout(self)
        self._void = QAction(QCoreApplication.translate("RecordsPage", "Make void"), self)
        self._void.triggered.connect(lambda _checked=False: self._on_done(self.reason.text().strip()))
        self._leave = QAction(self.tr("Leave it"), self)
        self._leave.triggered.connect(lambda _checked=False: self.close_it())
        self._across = QHBoxLayout()
        self._across.addWidget(self.reason, 1)
        self._across.addWidget(ActionButton(self._void, ButtonKind.FAIL))
        self._across.addWidget(ActionButton(self._leave))
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._column.addLayout(self._across)
        self.hide()
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def uid(self) -> str:
        """The number of the certificate that is asked about; empty while nothing is asked."""
        return "" if self.isHidden() else self._uid

    def ask(self, uid: str) -> None:
        """Ask why this certificate is to be void."""
        self._uid = uid
        self.title.setText(self.tr("Make {uid} void").format(uid=uid))
        self.words.setText(
            self.tr(
                "It stays as it was signed, and everybody who got it is told. Only another person than who "
                "inspected and signed it may: sign in with F10. Enter makes it void, Esc leaves it."
            )
        )
        self.reason.clear()
        self.show()
        self.reason.ask()

    def close_it(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, out = QPainter(self), theme().space.s
        paint_card(
            painter,
            self.rect().adjusted(out, 0, -out, -out),
            fill="surface",
            edge="bad",
            width=theme().size.heavy,
        )
        painter.end()

    def _on_done(self, reason: str) -> None:
        self.show()  # Enter has left the field; what comes of it is said here
        self.reason.ask()
        self.wanted.emit(self._uid, reason)

    def _on_theme_changed(self) -> None:
        space = theme().space
        side = space.s + space.m
        self._column.setContentsMargins(side, space.s, side, 2 * space.s)
        self._column.setSpacing(space.xs)
        self._across.setSpacing(space.xs)
        self.update()


def make_void(app: App, uid: str, reason: str) -> Voiding | SentErrand:
    """Make a certificate void in the name of who is signed in, or ask its bench; raises NotAllowed."""
    from inspector import wiring

    work = wiring.voids(app)
    return work.ask(uid, reason, app.operator) or work.void(uid, reason, app.operator)


def void_words(one: Voiding | SentErrand) -> str:
    """Say what came of it: it is void, or its bench is asked."""
    if isinstance(one, SentErrand):
        said = QCoreApplication.translate("RecordsPage", "{bench} is asked to make {uid} void.")
        return said.format(bench=one.errand.bench, uid=one.errand.inspection)
    return QCoreApplication.translate("RecordsPage", "{uid} is void.").format(uid=one.uid)

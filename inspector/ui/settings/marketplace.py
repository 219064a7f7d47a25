# SPDX-License-Identifier: Apache-2.0
"""Where certificates go: the registry's address, its token, whether it would take this bench; and others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ports import Cancel
from inspector.ui.settings.destinations import DestinationsBlock
from inspector.ui.settings.fields import TextField
from inspector.ui.settings.section import Section
from inspector.ui.settings.standing import Standing
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.text import Rule, Text
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App


class MarketplaceSection(Section):
    """The registry of this bench, and the destinations beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "MarketplaceSection",
            "Signed certificates go to the registry by themselves, as soon as it answers.",
        )
        super().__init__(QCoreApplication.translate("MarketplaceSection", "Marketplace"), lead, parent)
        self._desk = desk
        self._cancel: Cancel | None = None
        address = self.tr("It starts with https://. Empty: certificates stay on this bench.")
        self.add(TextField("registry_url", self.tr("Address of the registry"), address))
        token = self.tr("Kept in the system's keyring where there is one. It is never shown again.")
        self.token = TextField("registry_token", self.tr("Token"), token, secret=True)
        self.add(self.token)
        self.forget = QAction(self.tr("Forget the token"), self)
        self.forget.triggered.connect(lambda _checked=False: self.wanted.emit("registry_token", ""))
        self.put(ActionButton(self.forget, icon=Icon.REMOVE))
        self.test = QAction(self.tr("Test the connection"), self)
        self.test.triggered.connect(lambda _checked=False: self._on_test())
        self.put(ActionButton(self.test, icon=Icon.SYNC))
        self.result = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.put(self.result)
        self.put(Rule())
        self.others = DestinationsBlock(desk)
        self.put(self.others)
        self.end()

    def show_standing(self, standing: Standing) -> None:
        super().show_standing(standing)
        is_theirs = "registry_token" not in standing.refused
        self.forget.setEnabled(standing.has_token and is_theirs)
        there = self.tr("A token is kept. Type another to replace it.")
        none = self.tr("No token is kept.")
        self.token.line.setPlaceholderText(there if standing.has_token else none)
        self.test.setEnabled(bool(standing.settings.registry_url) and self._cancel is None)
        trouble = standing.refused.get("registry_url")
        self.others.set_refused(trouble_words(trouble) if trouble is not None else "")

    def attend(self) -> None:
        """Look how the destinations stand now."""
        self.others.refresh()

    def rest(self) -> None:
        """Stop a test that still goes on."""
        self.others.rest()
        if self._cancel is not None:
            self._cancel.set()

    def _on_test(self) -> None:
        cancel = self._cancel = Cancel()
        self.test.setEnabled(False)
        self.result.set_ink("ink2")
        self.result.setText(self.tr("Asking the registry …"))

        def job(app: App, _: Bench) -> None:
            from inspector.wiring import registry_token

            token = registry_token.read_to_send(app)
            client = app.registry_client(app.settings.registry_url, token)
            try:
                client.check(cancel)
            finally:
                client.close()

        self._desk.aside(job, lambda _: self._on_good(), self._on_trouble)

    def _on_good(self) -> None:
        self._end("ok")
        self.result.setText(self.tr("The registry answers and takes this bench's token."))

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._end("bad")
        code = f" ({trouble.code})" if trouble.code else ""
        self.result.setText(f"{trouble_words(trouble)}{code}")

    def _end(self, ink: str) -> None:
        self._cancel = None
        self.test.setEnabled(True)
        self.result.set_ink("ok" if ink == "ok" else "bad")

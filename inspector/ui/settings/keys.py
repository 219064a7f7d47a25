# SPDX-License-Identifier: Apache-2.0
"""The key that this bench signs with: its public half, to be copied or handed to who verifies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.domain.errors import BenchTrouble
from inspector.ui.file_choice import choose_place
from inspector.ui.settings.section import Section
from inspector.ui.theme.icons import Icon
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.text import Text
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.services.bench import Bench
    from inspector.ui.desk import Desk
    from inspector.wiring import App
    from inspector.wiring.bench_keys import PublicKey


class KeysSection(Section):
    """What this bench signs with."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "KeysSection",
            "Who verifies certificates of this bench elsewhere needs its public key. "
            "The private one never leaves the home.",
        )
        super().__init__(QCoreApplication.translate("KeysSection", "Keys"), lead, parent)
        self._desk = desk
        self._ids: tuple[str, ...] = ()
        self.name = Text("", lambda kind: kind.number, "ink", wrap=True)
        self.put(self.name)
        self.copy = QAction(self.tr("Copy the key's id"), self)
        self.copy.triggered.connect(lambda _checked=False: self._on_copy())
        self.export = QAction(self.tr("Export the public key"), self)
        self.export.triggered.connect(lambda _checked=False: self._on_export())
        row = QWidget()
        buttons = QHBoxLayout(row)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(ActionButton(self.copy, icon=Icon.COPY))
        buttons.addWidget(ActionButton(self.export, icon=Icon.EXPORT))
        buttons.addStretch(1)
        self.put(row)
        self.result = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.put(self.result)
        self.end()
        self._show((), is_training=False)

    def attend(self) -> None:
        """Read which key there is."""
        self._desk.do(_keys, lambda told: self._show(told[0], is_training=told[1]), self._on_trouble)

    def export_to(self, path: Path) -> None:
        """Write the public key into a file for ``inspector verify --trust``."""

        def job(app: App, _: Bench) -> tuple[PublicKey, ...]:
            from inspector.wiring.bench_keys import export_to

            return export_to(app, path)

        self._desk.do(job, lambda keys: self._on_exported(path, keys), self._on_trouble)

    def _show(self, keys: tuple[PublicKey, ...], *, is_training: bool) -> None:
        self._ids = tuple(one.id for one in keys)
        if is_training:
            words = self.tr("This home is for training. Nobody is to trust its key.")
        elif not keys:
            words = self.tr("There is no key yet. The first signature makes it, and so does an export.")
        else:
            words = "\n".join(f"{one.id}  {one.algorithm}" for one in keys)
        self.name.setText(words)
        self.name.setAccessibleName(words)
        self.copy.setEnabled(bool(keys))
        self.export.setEnabled(not is_training)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._ids))
        self._say(self.tr("Copied."), is_good=True)

    def _on_export(self) -> None:
        """Ask where the file is to be."""
        title = self.tr("Export the public key")
        choose_place(self, title, "bench.jwks", ["JWK set (*.jwks *.json)"], self.export_to)

    def _on_exported(self, path: Path, keys: tuple[PublicKey, ...]) -> None:
        self._show(keys, is_training=False)
        words = self.tr("Written to {file}. Elsewhere: inspector verify --trust {name}")
        self._say(words.format(file=path, name=path.name), is_good=True)

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._say(trouble_words(trouble), is_good=False)

    def _say(self, words: str, *, is_good: bool) -> None:
        self.result.set_ink("ok" if is_good else "bad")
        self.result.setText(words)


def _keys(app: App, _: Bench) -> tuple[tuple[PublicKey, ...], bool]:
    from inspector.wiring.bench_keys import public_keys

    return public_keys(app), app.is_training

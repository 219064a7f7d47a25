# SPDX-License-Identifier: Apache-2.0
"""The destinations beside the registry: which there are and how they stand; tested, added, taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.domain.errors import BadInput, BenchTrouble
from inspector.ports import Cancel
from inspector.ui.settings.fields import LineEdit
from inspector.ui.settings.options import Option, OptionList
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.segmented import Choice, Segmented
from inspector.ui.widgets.text import Text, body_strong
from inspector.ui.words import trouble_words

if TYPE_CHECKING:
    from inspector.settings.destinations import Place
    from inspector.ui.desk import Desk
    from inspector.wiring import App
    from inspector.wiring.destination_overview import Shown

_ONE_OPTION = {"folder": "path", "webhook": "url"}


class DestinationsBlock(QWidget):
    """What ``inspector destinations`` does, by hand; no keyring or network is asked on the GUI thread."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cancel: Cancel | None = None
        self._shown: Mapping[str, Shown] = {}
        self._refused = ""
        self.state = Text("", lambda kind: kind.table, "ink2", wrap=True)
        self.list = OptionList(self.tr("Further destinations"))
        self.list.chosen.connect(self._on_chosen)
        self.test = self._action(self.tr("Test"), self._on_test)
        self.remove = self._action(self.tr("Take away"), self._on_remove)
        self.result = Text("", lambda kind: kind.body, "ink2", wrap=True)
        self.name = LineEdit(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name, such as erp"))
        self.kind = Segmented(self.tr("Kind"), [Choice("folder", "folder"), Choice("webhook", "webhook")])
        self.kind.set_value("folder")
        self.kind.chosen.connect(self._on_kind)
        self.options = LineEdit(self.tr("Where it leads"))
        self.secret = LineEdit(self.tr("Secret"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setPlaceholderText(self.tr("Its token, where it wants one. It is never shown again."))
        self.add = self._action(self.tr("Add"), self._on_add)
        self._build()
        self._on_kind(self.kind.value())
        desk.places.changed.connect(self.refresh)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _action(self, words: str, run: object) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _checked=False: run())  # type: ignore[operator]
        return action

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Text(self.tr("Further destinations"), body_strong))
        self._column.addWidget(self.state)
        self._column.addWidget(self.list)
        self._across = QHBoxLayout()
        self._across.addWidget(ActionButton(self.test, icon=Icon.SYNC))
        self._across.addWidget(ActionButton(self.remove, icon=Icon.REMOVE))
        self._across.addStretch()
        self._column.addLayout(self._across)
        self._column.addWidget(self.result)
        self._column.addWidget(Text(self.tr("Add a destination"), body_strong))
        for widget in (self.name, self.kind, self.options, self.secret):
            self._column.addWidget(widget)
        self._column.addWidget(ActionButton(self.add, icon=Icon.PLUG_IN), 0, Qt.AlignmentFlag.AlignLeft)

    # ── what there is ────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Ask how they stand, on a thread of its own: a keyring may be slow. Nothing while nobody looks."""
        if self.isVisible():
            self._desk.aside(_look, self._on_found, self._on_no_list)

    def set_refused(self, why: str) -> None:
        """Let nothing be changed, and say why; empty: it may be."""
        self._refused = why
        for widget in (self.name, self.kind, self.options, self.secret):
            widget.setEnabled(not why)
        self.add.setEnabled(not why)
        self._on_chosen(self.list.value())

    def rest(self) -> None:
        """Stop a test that still goes on."""
        if self._cancel is not None:
            self._cancel.set()

    def _on_found(self, found: tuple[tuple[Shown, ...], tuple[str, ...]]) -> None:
        shown, kinds = found
        self._shown = {one.name: one for one in shown}
        self.kind.set_choices([Choice(one, one) for one in kinds])
        self.kind.set_value(self.kind.value() or "folder")
        self.list.set_options([Option(one.name, one.name, one.kind) for one in shown])
        none = self.tr("None. Folders, webhooks and installed marketplaces get what is signed, too.")
        self._say_state("\n".join(map(self._line, shown)) if shown else none)
        self._on_chosen(self.list.value())

    def _say_state(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _on_no_list(self, trouble: BenchTrouble) -> None:
        self._shown = {}
        self.list.set_options([])
        self._say_state(trouble_words(trouble))

    def _line(self, one: Shown) -> str:
        """Say in a line of its own what a row of the list has no room for."""
        facts = ", ".join(part for part in (one.kind, one.host, self._secret_word(one)) if part)
        trouble = f". {trouble_words(one.trouble)}" if one.trouble is not None else ""
        return f"{one.name}: {facts}{trouble}"

    def _secret_word(self, one: Shown) -> str:
        if not one.needs_secret:
            return ""
        if one.has_secret is None:
            return self.tr("its secret cannot be read")
        return self.tr("with a secret") if one.has_secret else self.tr("no secret")

    def _on_chosen(self, name: str) -> None:
        is_there = name in self._shown
        self.list.set_value(name if is_there else "")
        self.test.setEnabled(is_there and self._cancel is None)
        self.remove.setEnabled(is_there and not self._refused)

    def _on_kind(self, kind: str) -> None:
        self.kind.set_value(kind)
        self.options.setPlaceholderText(
            {
                "folder": self.tr("The whole path of a folder"),
                "webhook": self.tr("An address that starts with https://"),
            }.get(kind, self.tr("What it wants to know: key=text; key=text"))
        )
        self.secret.setVisible(kind not in _ONE_OPTION)

    # ── what is done with it ─────────────────────────────────────────────────

    def _on_test(self) -> None:
        name, cancel = self.list.value(), Cancel()
        self._cancel = cancel
        self._on_chosen(name)
        self._say(self.tr("Asking {name} …").format(name=name))
        self._desk.aside(lambda app, _: _tested(app, name, cancel), self._on_tested, self._on_trouble)

    def _on_tested(self, can_tell: bool) -> None:
        self._cancel = None
        self._on_chosen(self.list.value())
        unasked = self.tr("It cannot be asked; its settings can be used.")
        self._say(self.tr("It answers.") if can_tell else unasked, "ok")

    def _on_remove(self) -> None:
        name = self.list.value()
        self._desk.places.change(lambda app: _removed(app, name), self._on_removed, self._on_trouble)

    def _on_removed(self, place: Place) -> None:
        """Leave what it was in the lines below, so that one press puts it back."""
        words = self.tr("{name}: nothing more goes there. What waits for it stays in the outbox.")
        self._say(words.format(name=place.name))
        self.name.setText(place.name)
        self._on_kind(place.kind)
        self.options.setText(_written(place))
        self.refresh()

    def _on_add(self) -> None:
        typed = self.name.text().strip(), self.kind.value(), self.options.text().strip()
        secret = self.secret.text().strip()
        self.secret.clear()
        self._desk.places.change(lambda app: _added(app, typed, secret), self._on_added, self._on_trouble)

    def _on_added(self, made: tuple[str, str]) -> None:
        name, secret = made
        self.name.clear()
        self.options.clear()
        words = self.tr("{name}: what is signed from now on goes there.").format(name=name)
        give = self.tr("Give the receiver this secret, it is shown this once: {secret}")
        self._say(f"{words} {give.format(secret=secret)}" if secret else words, "ok")
        self.refresh()

    def _on_trouble(self, trouble: BenchTrouble) -> None:
        self._cancel = None
        self._on_chosen(self.list.value())
        self._say(trouble_words(trouble), "bad")

    def _say(self, words: str, ink: str = "") -> None:
        self.result.set_ink("ok" if ink == "ok" else "bad" if ink == "bad" else "ink2")
        self.result.setText(words)

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.s)
        self._across.setSpacing(theme().space.s)


def _look(app: App, _: object) -> tuple[tuple[Shown, ...], tuple[str, ...]]:
    from inspector.wiring import destinations
    from inspector.wiring.destination_overview import overview

    return overview(app), destinations.kinds()


def _tested(app: App, name: str, cancel: Cancel) -> bool:
    from inspector.ports import Checkable
    from inspector.wiring import destinations

    one = destinations.make(app, destinations.named(app, name))
    try:
        if not isinstance(one, Checkable):
            return False
        one.check(cancel)
        return True
    finally:
        one.close()


def _allow(app: App) -> None:
    """Let those change the list who may change the registry; raises NotAllowed."""
    refused = app.preferences.why_not("registry_url", app.operator)
    if refused is not None:
        raise refused


def _removed(app: App, name: str) -> Place:
    from inspector.wiring import destinations

    _allow(app)
    place = destinations.named(app, name)
    destinations.remove(app, name)
    return place


def _added(app: App, typed: tuple[str, str, str], secret: str) -> tuple[str, str]:
    """Add one; gives its name and, of a webhook that had none, the secret that it got."""
    from inspector.settings.destinations import Place
    from inspector.wiring import destinations
    from inspector.wiring.destination_overview import overview

    _allow(app)
    name, kind, text = typed
    destinations.add(app, Place(name, kind, _read(kind, text)))
    if secret:
        destinations.keep_secret(app, name, secret)
    has_one = next(one.has_secret for one in overview(app) if one.name == name)
    return name, destinations.rotate(app, name) if kind == "webhook" and not has_one else ""


def _read(kind: str, text: str) -> dict[str, str]:
    if kind in _ONE_OPTION:
        return {_ONE_OPTION[kind]: text}
    pairs = [part.strip().partition("=") for part in text.split(";") if part.strip()]
    if not all(mark for _, mark, _ in pairs):
        raise BadInput("What it wants to know is written key=text.", "Part several by semicolons.")
    return {key.strip(): value.strip() for key, _, value in pairs}


def _written(place: Place) -> str:
    if place.kind in _ONE_OPTION:
        return place.options.get(_ONE_OPTION[place.kind], "")
    return "; ".join(f"{key}={value}" for key, value in place.options.items())

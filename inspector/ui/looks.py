# SPDX-License-Identifier: Apache-2.0
"""How the window looks and in which language it speaks: by the settings, which two keys change too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from inspector.ui import i18n
from inspector.ui.theme.live import apply_theme, theme
from inspector.ui.theme.tokens import ZOOMS, ThemeName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.settings import Settings
    from inspector.ui.desk import Desk
    from inspector.ui.main_window import MainWindow

_LOOKS = ("theme", "zoom", "touch_spacing", "reduce_motion")


def show(app: QApplication, given: Mapping[str, str], theme_name: str = "") -> None:
    """Show the window as these settings say; ``theme_name`` goes before theirs."""
    zoom = int(wanted) if (wanted := given.get("zoom", "")).isdecimal() else 100
    apply_theme(
        app,
        cast("ThemeName", theme_name or given.get("theme", "system")),
        zoom=zoom if zoom in ZOOMS else 100,
        touch=given.get("touch_spacing") == "on",
        still=given.get("reduce_motion") == "on",
    )


@dataclass(frozen=True, slots=True)
class Given:
    """What was asked for on the command line, and so goes before the settings until they change."""

    looks: bool = False
    language: bool = False


class Looks(QObject):
    """Lets the window go by changed settings, and keeps what F8 and F9 change."""

    def __init__(self, window: MainWindow, desk: Desk, given: Given) -> None:
        super().__init__(window)
        self._given = given
        self._desk = desk
        self._known: Settings | None = None
        window.language_wanted.connect(self.next_language)
        window.light_wanted.connect(self.other_light)
        desk.settings_changed.connect(self._on_settings)

    def next_language(self) -> None:
        """Speak the next language, round to the first, from now on."""
        at = i18n.LANGUAGES.index(i18n.language(_app()))
        self._speak(i18n.LANGUAGES[(at + 1) % len(i18n.LANGUAGES)])
        self._desk.change_settings({"language": i18n.language(_app())})

    def other_light(self) -> None:
        """Show light where it was dark, and the other way round, from now on."""
        name = "light" if theme().name == "dark" else "dark"
        apply_theme(_app(), cast("ThemeName", name))
        self._desk.change_settings({"theme": name})

    def _on_settings(self, new: Settings) -> None:
        """Go by what changed; at the start by all of it that was not asked for otherwise."""
        old, self._known = self._known, new
        if self._is_changed(old, new, _LOOKS, self._given.looks):
            show(_app(), {name: getattr(new, name) for name in _LOOKS})
        if self._is_changed(old, new, ("language",), self._given.language):
            self._speak(new.language or i18n.system_language())

    @staticmethod
    def _is_changed(old: Settings | None, new: Settings, names: tuple[str, ...], is_given: bool) -> bool:
        if old is None:
            return not is_given
        return any(getattr(old, name) != getattr(new, name) for name in names)

    def _speak(self, language: str) -> None:
        if language != i18n.language(_app()):
            self._desk.set_language(i18n.set_language(_app(), language))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app

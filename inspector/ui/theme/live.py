# SPDX-License-Identifier: Apache-2.0
"""Keep the one theme that the window shows now, and switch it live.

Widgets read :func:`theme` when they paint or measure, and repaint on
``theme_source().changed``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector.ui.theme import fonts
from inspector.ui.theme.palette import palette
from inspector.ui.theme.style import sheet
from inspector.ui.theme.tokens import DARK, LIGHT, Theme, ThemeName

COMPACT_WIDTH = 1440
"""Below this width, in px at 100 %, the parts take the sizes of a small window."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """What a person chose: theme, zoom in percent, touch spacing, reduced motion."""

    name: ThemeName = "system"
    zoom: int = 100
    touch: bool = False
    still: bool = False


class ThemeSource(QObject):
    """Tell which theme holds.

    Signals:
        changed: the theme, its zoom or its density is another one now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._appearance = Appearance("light")
        self._compact = False
        self._width = 0
        self.theme = LIGHT
        """The theme that holds now; read a thousand times in each paint, so it is no property."""

    @property
    def appearance(self) -> Appearance:
        """What was chosen; its ``name`` may be ``system``."""
        return self._appearance

    def apply(self, app: QApplication, appearance: Appearance) -> None:
        """Show that appearance from now on; with ``system``, follow the platform."""
        first = not app.property("inspector_themed")
        if first:
            app.setProperty("inspector_themed", True)
            app.setStyle("Fusion")
            fonts.load_first()
            app.styleHints().colorSchemeChanged.connect(self._on_platform_changed)
        self._appearance = appearance
        _tell_platform(appearance.name)
        self._refresh(app)

    def set_width(self, width: int) -> None:
        """Go by the window's width, in px: whether it is a small one depends on the zoom of now."""
        self._width = width
        self._measure()

    def set_compact(self, compact: bool) -> None:
        """Use the sizes of a small window, or the regular ones, whatever its width."""
        self._width, self._compact = 0, compact
        self._measure()

    def _measure(self) -> None:
        app = QApplication.instance()
        if self._is_compact() != self.theme.compact and isinstance(app, QApplication):
            self._refresh(app)

    def _is_compact(self) -> bool:
        if self._width:
            return self._width * 100 < COMPACT_WIDTH * self._appearance.zoom
        return self._compact

    def fonts_loaded(self) -> None:
        """Measure anew: more weights are there than at the first paint."""
        self.changed.emit()

    def _on_platform_changed(self) -> None:
        app = QApplication.instance()
        if self._appearance.name == "system" and isinstance(app, QApplication):
            self._refresh(app)

    def _refresh(self, app: QApplication) -> None:
        chosen = self._appearance
        wanted = _base(chosen.name).fitted(
            zoom=chosen.zoom, compact=self._is_compact(), touch=chosen.touch, still=chosen.still
        )
        if wanted == self.theme and app.styleSheet():
            return
        self.theme = wanted
        app.setPalette(palette(wanted))
        app.setFont(fonts.font(wanted.type.body))
        app.setStyleSheet(sheet(wanted))
        self.changed.emit()


def _base(name: ThemeName) -> Theme:
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if name == "dark" else LIGHT


def _tell_platform(name: ThemeName) -> None:
    """Let the platform's own windows (file, print) follow a fixed choice."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    QGuiApplication.styleHints().setColorScheme(schemes.get(name, Qt.ColorScheme.Unknown))


@cache
def theme_source() -> ThemeSource:
    """Return the one source of the theme."""
    return ThemeSource()


def theme() -> Theme:
    """Return the theme that holds now."""
    return theme_source().theme


def apply_theme(
    app: QApplication,
    name: ThemeName,
    *,
    zoom: int | None = None,
    touch: bool | None = None,
    still: bool | None = None,
) -> None:
    """Show a theme; zoom in percent, touch spacing and stillness stay as they are unless given."""
    source = theme_source()
    old = source.appearance
    source.apply(
        app,
        Appearance(
            name,
            old.zoom if zoom is None else zoom,
            old.touch if touch is None else touch,
            old.still if still is None else still,
        ),
    )

# SPDX-License-Identifier: Apache-2.0
"""Turn a theme's colours into Qt's palette."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from inspector.ui.theme.tokens import ColourName, Theme

_ROLES: tuple[tuple[QPalette.ColorRole, ColourName], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "onbad"),
    (QPalette.ColorRole.Highlight, "accentsoft"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "surface"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "border"),
    (QPalette.ColorRole.Shadow, "border"),
)
_OFF: tuple[tuple[QPalette.ColorRole, ColourName], ...] = (
    (QPalette.ColorRole.WindowText, "ink3"),
    (QPalette.ColorRole.Text, "ink3"),
    (QPalette.ColorRole.ButtonText, "ink3"),
    (QPalette.ColorRole.Base, "sunken"),
    (QPalette.ColorRole.Button, "sunken"),
)


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, the group of what is off included."""
    result = QPalette()
    for role, name in _ROLES:
        result.setColor(role, QColor(theme.colours.named(name)))
    for role, name in _OFF:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.colours.named(name)))
    return result

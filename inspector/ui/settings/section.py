# SPDX-License-Identifier: Apache-2.0
"""One page of the settings: fields under each other, asked for changes by one signal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.settings.fields import Field
from inspector.ui.settings.standing import Standing
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.text import Rule, Text
from inspector.ui.words import trouble_words


class Section(QWidget):
    """A page of the settings.

    Signals:
        wanted: a person wants another value of a setting; carries key and value.
    """

    wanted = Signal(str, str)

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Text(title, lambda kind: kind.title))
        if lead:
            self._column.addWidget(Text(lead, lambda kind: kind.body, "ink2", wrap=True))
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add(self, field: Field) -> Field:
        """Put a field under the others."""
        self.fields[field.key] = field
        field.changed.connect(self.wanted)
        self.put(Rule())
        self.put(field)
        return field

    def put(self, widget: QWidget) -> None:
        """Put something else under the others; a button is as wide as its words."""
        if isinstance(widget, ActionButton):
            self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._column.addWidget(widget)

    def end(self) -> None:
        """Leave the rest of the height empty."""
        self._column.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Show the values of now, and what may not be changed by who is here."""
        for key, field in self.fields.items():
            field.show_value(standing.value(key))
            trouble = standing.refused.get(key)
            field.set_refused(trouble_words(trouble) if trouble is not None else "")
            if trouble is None and key in standing.outside:
                field.say(
                    self.tr("It comes from outside (INSPECTOR_…): a change holds until the next start.")
                )

    def attend(self) -> None:
        """Begin what this page needs while it is seen, such as to ask for printers."""

    def rest(self) -> None:
        """Stop what goes on: another page is seen."""

    def _on_theme_changed(self) -> None:
        self._column.setSpacing(theme().space.m)

# SPDX-License-Identifier: Apache-2.0
"""One section of the Audit page: a page of its own, with its own keys, hints and title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.ui.page import Page


class Section(Page):
    """What stands below the row of sections.

    It is a ``Page`` in everything but the keyboard's rest, which is the frame's:
    Tab stops at no page inside a page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest: QWidget = self
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def rest_at(self, frame: QWidget) -> None:
        """Let the keyboard rest at the frame while no control here has it."""
        self._rest = frame

    def take_keys(self) -> None:
        self.setAccessibleName(self.title())
        self._rest.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_whole(self) -> bool:
        """Tell whether this section has the page for itself: the row of sections goes meanwhile."""
        return False

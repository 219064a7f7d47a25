# SPDX-License-Identifier: Apache-2.0
"""One page of several, in a room that is given."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """Shows one page and asks no other for its height.

    Qt's own asks every page, seen or not, how high it were at each width that a
    layout tries: hundreds of texts for each that changes. A stack that fills
    what is left has no use for the answer, and the page lays itself out.
    """

    def hasHeightForWidth(self) -> bool:
        return False

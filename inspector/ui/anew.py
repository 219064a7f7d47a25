# SPDX-License-Identifier: Apache-2.0
"""What the window shows and what is typed in it, kept while all its words are made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.ui.typed import focus_again, hush, typed_in

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow


class Anew:
    """Looks at a window before it is made anew, and brings it back to where it was.

    The pages of before live until the event loop goes on: those in their place
    take over from them.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._page = window.page()
        self._place = window.shown_place
        self._made = window.places_made()
        self._inspection = window.inspection if "inspection" in window.__dict__ else None
        self._review = window.review if "review" in window.__dict__ else None
        self._notice = window.notice
        self._scenes = window.bench.scenes()
        self._typed = typed_in(self._page)
        shell = window.centralWidget()
        if shell is not None:
            hush(shell)

    def bring_back(self) -> None:
        """Show what was shown, with all that was typed, and the keyboard where it was."""
        window = self._window
        window.bench.show_scenes(self._scenes)
        for place, old in self._made.items():
            window.place(place).take_over(old)
        if self._inspection is not None and self._inspection.key:
            window.open_again(self._inspection.key, self._inspection.current)
            window.inspection.take_over(self._inspection)
        window.notice.take_over(self._notice)
        self._go()
        focus_again(window.page(), self._typed)

    def _go(self) -> None:
        window = self._window
        if self._review is not None and self._page is self._review and self._review.key:
            window.open_review(self._review.key)
        elif self._page is self._inspection and window.inspection.key:
            window.see(window.inspection)
        elif window.knows(self._place) and self._place != "inspect":
            window.go(self._place)
        else:
            window.go("bench")
        window.remade.emit(self._page)

# SPDX-License-Identifier: Apache-2.0
"""A place of the window: a widget with a title, actions that act while it is seen, and hints for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from shiboken6 import isValid

from inspector.ui.held_keys import is_typed_in
from inspector.ui.typed import give_back, typed_in
from inspector.ui.widgets.keycap import KeyHint


class Page(QWidget):
    """One page of the stack.

    Signals:
        titled: title, context or hints are other ones now.
        left: Esc: back to where this page was opened from.
        place_wanted: another page of the window is wanted; carries its id, and behind a colon a part of it.
        sound_wanted: a sound is to be heard, to know it; carries it.
    """

    titled = Signal()
    left = Signal()
    place_wanted = Signal(str)
    sound_wanted = Signal(object)
    paints_own_focus = True
    """A page that has the keyboard is the window's rest: a ring around all of it would say nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[QAction] = []
        self._typing: QWidget | None = None
        self._pieces: Iterator[None] = iter(())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def make_on(self) -> bool:
        """Make the next piece of a page that is made in pieces, one in a turn; tells whether more come."""
        return any(True for _ in self._pieces)

    def make_all(self) -> None:
        """Make what is missing now: somebody goes there."""
        for _ in self._pieces:
            pass

    def title(self) -> str:
        """Give the page's title."""
        raise NotImplementedError

    def context(self) -> str:
        """Give what stands beside the title."""
        return ""

    def hints(self) -> Sequence[KeyHint]:
        """Give the key strip's entries, most used first."""
        return ()

    def open_part(self, part: str) -> None:
        """Open a part of this page, where it has parts of that name."""

    @property
    def has_own_next(self) -> bool:
        """Tell whether G goes to something of this page: then the window's own key rests."""
        return False

    def notice_room(self) -> QBoxLayout | None:
        """Give the column at whose top a notice of the window stands; none: above all of the page."""
        return None

    def take_over(self, old: Page) -> None:
        """Take what is not saved from the page that stood here in another language."""
        give_back(self, typed_in(old))

    def take_badge(self, scanned: str) -> bool:
        """Take a scan where this page asked for a badge; tells whether it did."""
        return False

    def take_keys(self) -> None:
        """Let the page's keys act: no field has the focus any more."""
        self.setAccessibleName(self.title())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_field(self) -> None:
        """Keep in mind in which field somebody is typing: something comes over this page."""
        focus = self.window().focusWidget()
        self._typing = focus if is_typed_in(focus) and self.isAncestorOf(focus) else None

    def take_keys_again(self) -> None:
        """Go on typing where that was kept in mind, else let the page's keys act."""
        field, self._typing = self._typing, None
        if field is not None and isValid(field) and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_keys()

    def act(self, text: str, do: Callable[[], object], *keys: str | Qt.Key, repeats: bool = False) -> QAction:
        """Make an action of this page; its keys act only while the page is seen.

        One that ``repeats`` acts on while its key is held: what steps, never what answers.
        """
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(repeats)
        action.triggered.connect(lambda _checked=False: do())
        self._keys.append(action)
        if self.isVisible():
            self.addAction(action)
        return action

    def actions_with_keys(self) -> tuple[QAction, ...]:
        """Give the page's actions in the order they were made, for the list of keys."""
        return tuple(self._keys)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setAccessibleName(self.title())
        # A hidden page must not answer the keys of the one that is seen.
        self.addActions(self._keys)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for action in self._keys:
            self.removeAction(action)

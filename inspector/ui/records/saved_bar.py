# SPDX-License-Identifier: Apache-2.0
"""The saved searches as chips, one press each, and beside them what can be done with the present search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton, ButtonKind, ButtonSize


class SavedChip(ActionButton):
    """A saved search: a press asks it, Del asks to delete it.

    Signals:
        dropped: Del was pressed here.
    """

    dropped = Signal()

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(action, size=ButtonSize.SMALL, icon=Icon.FLAG, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
            return
        super().keyPressEvent(event)


class Shelf(QWidget):
    """Chips in a row; those that find no room are in a menu at the end of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[SavedChip, ...] = ()
        self._kept = -1
        self._all = QAction(self.tr("More"), self)
        self._menu = QMenu(self)
        self._more = ActionButton(self._all, size=ButtonSize.SMALL, icon=Icon.DOWN, parent=self)
        self._more.hide()
        self._all.triggered.connect(self._on_more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self._on_theme_changed)

    def set_chips(self, chips: Sequence[SavedChip]) -> None:
        """Show these in place of the ones before."""
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = tuple(chips)
        for chip in chips:
            chip.setParent(self)
        self._arrange()

    def chips(self) -> tuple[SavedChip, ...]:
        """Give all chips, also those that are in the menu."""
        return self._chips

    def sizeHint(self) -> QSize:
        return QSize(theme().size.control, theme().size.control_small)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keep(self, place: int) -> None:
        """Let the one at this place have room, whatever else has; -1: none of them."""
        self._kept = place
        self._arrange()

    def _arrange(self) -> None:
        """Put the chips that fit side by side, and offer the others in the menu."""
        gap, height = theme().space.xs, theme().size.control_small
        shown, left = self._fitting(gap), 0
        for chip in self._chips:
            chip.setVisible(chip in shown)
        for chip in shown:
            chip.setGeometry(left, 0, min(chip.sizeHint().width(), self.width()), height)
            left += chip.width() + gap
        self._offer([chip for chip in self._chips if chip not in shown], left)

    def _fitting(self, gap: int) -> list[SavedChip]:
        """Give the chips that find room; the one that is kept stands in for the last of them."""
        widths = {chip: chip.sizeHint().width() + gap for chip in self._chips}
        room = self.width() + gap
        if sum(widths.values()) > room:
            room -= self._more.sizeHint().width() + gap
        shown = list(self._chips)
        kept = shown[self._kept] if 0 <= self._kept < len(shown) else None
        while shown and sum(widths[chip] for chip in shown) > room:
            last = next((chip for chip in reversed(shown) if chip is not kept), None)
            if last is None:
                break
            shown.remove(last)
        return shown

    def _offer(self, hidden: Sequence[SavedChip], left: int) -> None:
        self._menu.clear()
        self._menu.addActions([chip.bound_action() for chip in hidden])
        self._more.setGeometry(left, 0, self._more.sizeHint().width(), theme().size.control_small)
        self._more.setVisible(bool(hidden))

    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._arrange()


class SavedBar(QWidget):
    """The shelf of saved searches, and the buttons for the present one.

    Signals:
        dropped: a saved search is to be deleted; carries its place.
    """

    dropped = Signal(int)

    def __init__(self, buttons: Sequence[ActionButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.shelf, 1)
        for button in buttons:
            self._row.addWidget(button)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_saved(self, actions: Sequence[QAction]) -> None:
        """Offer the searches behind these actions."""
        chips = [SavedChip(action) for action in actions]
        for place, chip in enumerate(chips):
            chip.dropped.connect(lambda place=place: self.dropped.emit(place))
        self.shelf.set_chips(chips)

    def set_picked(self, place: int) -> None:
        """Mark the one that is asked now; -1: none of them."""
        self.shelf.keep(place)
        for at, chip in enumerate(self.shelf.chips()):
            chip.set_kind(ButtonKind.CHOSEN if at == place else ButtonKind.PLAIN)

    def _on_theme_changed(self) -> None:
        self._row.setSpacing(theme().space.xs)

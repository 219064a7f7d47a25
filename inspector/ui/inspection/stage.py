# SPDX-License-Identifier: Apache-2.0
"""What every stage of an inspection is made of: margins, a line of text, reasons to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from inspector.ui.theme.live import theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.text import Text, label


class Field(QLineEdit):
    """A line of text; Enter and Esc give the focus back to the page.

    Signals:
        done: Enter was pressed; carries the text.
        left: Enter or Esc was pressed: the page's keys act again.
    """

    done = Signal(str)
    left = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(name)
        self.returnPressed.connect(self._on_return)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_name(self, name: str) -> None:
        """Say what belongs into it."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def ask(self) -> None:
        """Show it, and take what is typed."""
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # While it has the focus these are its own, not the page's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(theme().size.control)

    def _on_return(self) -> None:
        # First the page's keys, then what follows: it may ask for more here.
        self.left.emit()
        self.done.emit(self.text().strip())


class _Content(QWidget):
    """What a stage holds. It asks for the least height at which no text is cut."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)


class Stage(QScrollArea):
    """The middle of the page, with its margins and a line for what stands in the way.

    A picture gives way first; where its texts have no room even so, the stage scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = _Content()
        self.column = QVBoxLayout(content)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.trouble = Text("", ink="bad", wrap=True)
        self.trouble.hide()
        theme_source().changed.connect(self._on_stage_theme_changed)
        self._on_stage_theme_changed()

    def say(self, trouble: str, *, quiet: bool = False) -> None:
        """Say here what stands in the way, or ``quiet`` what was done; empty takes it away."""
        if trouble:
            self.trouble.set_ink("ink2" if quiet else "bad")
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def turn(self, pages: int) -> None:
        """Scroll on by as many heights of what is seen; back where negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * (bar.pageStep() - theme().size.control))

    def to_top(self) -> None:
        """Show the beginning, as for a new question."""
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size.control)

    def _on_stage_theme_changed(self) -> None:
        space = theme().space
        side = space.l if theme().compact else space.xl
        self.column.setContentsMargins(side, space.m, side, space.m)
        self.column.setSpacing(space.m)


class ReasonRow(QWidget):
    """Reasons to choose from, in place: a click or the digit beside it.

    Signals:
        chosen: carries the reason's id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = Text("", label, "ink3")
        self._column = QVBoxLayout()
        self._column.addWidget(self._lead)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._column)
        row.addStretch()
        self._buttons: list[tuple[str, ActionButton]] = []
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Tell whether a reason is awaited."""
        return bool(self._buttons)

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """The buttons, in the order of their digits."""
        return tuple(button for _, button in self._buttons)

    def ask(self, lead: str, reasons: Sequence[tuple[str, str]]) -> None:
        """Ask for one of ``reasons`` (id, words); none takes the row away."""
        for _, button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.bound_action().deleteLater()
            button.deleteLater()
        self._buttons = [self._button(at, *one) for at, one in enumerate(reasons)]
        self._lead.setText(lead)
        self._column.setSpacing(theme().space.xxs)
        self.setVisible(bool(reasons))

    def choose(self, digit: int) -> bool:
        """Choose by digit, from 1; tells whether there was such a reason."""
        if 1 <= digit <= len(self._buttons):
            self.chosen.emit(self._buttons[digit - 1][0])
            return True
        return False

    def _button(self, at: int, reason: str, words: str) -> tuple[str, ActionButton]:
        action = QAction(f"{at + 1}  {words}", self)
        action.triggered.connect(lambda: self.chosen.emit(reason))
        button = ActionButton(action)
        self._column.addWidget(button)
        return reason, button

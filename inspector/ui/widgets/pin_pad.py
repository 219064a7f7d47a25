# SPDX-License-Identifier: Apache-2.0
"""Type a PIN: dots over twelve keys of 72 px, by hand, by keyboard, by numpad. The digits are never shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.domain.account import PIN_LENGTHS
from inspector.ui.theme.live import theme, theme_source
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.painting import CENTER, colour, paint_card, paint_line, pen
from inspector.ui.widgets.text import Text, label

_BACK, _ENTER = "back", "enter"
_LAYOUT = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), (_BACK, "0", _ENTER))
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = PIN_LENGTHS.stop - 1


class PinKey(QAbstractButton):
    """One key of the pad; it never takes the keyboard, the pad has it."""

    def __init__(self, text: str, *, is_digit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_digit = is_digit
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_source().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        size = theme().size
        return QSize(size.pin * 4 // 3, size.pin)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().size.pin, theme().size.pin)

    def paintEvent(self, event: QPaintEvent) -> None:
        current = theme()
        painter = QPainter(self)
        is_pressed = self.isDown()
        is_on = self.isEnabled()
        edge: ColourName = "ink" if is_on and (is_pressed or self.underMouse()) else "border"
        paint_card(
            painter,
            self.rect(),
            fill="sunken" if is_pressed or not is_on else "surface",
            edge=edge if is_on else "line",
            width=current.size.heavy if is_pressed else current.size.hair,
            radius=current.radius.control,
        )
        role = current.type.title if self._is_digit else current.type.heading
        paint_line(painter, self.rect(), self.text(), role, "ink" if is_on else "ink3", CENTER)
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PinDots(QWidget):
    """As many dots as digits were typed, and rings up to the least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._is_live = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_source().changed.connect(self.updateGeometry)

    def set_count(self, count: int, *, is_live: bool) -> None:
        """Show how many digits were typed; ``is_live`` where the keyboard types here."""
        self._count, self._is_live = count, is_live
        self.setAccessibleName(self.tr("{count} digits").format(count=count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().size.point_list, theme().size.device_bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = theme().size
        painter = QPainter(self)
        edge: ColourName = "accent" if self._is_live else "border"
        width = size.focus_width if self._is_live else size.hair
        paint_card(painter, self.rect(), edge=edge, width=width, radius=theme().radius.control)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = max(self._count, PIN_LENGTHS.start)
        step = size.pin_dot + theme().space.s
        x = (self.width() - (shown - 1) * step) / 2
        for at in range(shown):
            is_typed = at < self._count
            painter.setPen(Qt.PenStyle.NoPen if is_typed else pen("border", size.heavy))
            painter.setBrush(colour("ink") if is_typed else Qt.BrushStyle.NoBrush)
            radius = size.pin_dot / 2 - (0 if is_typed else size.hair)
            painter.drawEllipse(QPointF(x + at * step, self.height() / 2), radius, radius)
        painter.end()


class PinPad(QWidget):
    """The pad of one person.

    Signals:
        entered: Enter was pressed on a PIN long enough; carries it. The pad forgets it.
    """

    entered = Signal(str)
    paints_own_focus = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self.title = Text("", label, "ink3")
        self.dots = PinDots()
        self.keys: dict[str, PinKey] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout()
        for row, names in enumerate(_LAYOUT):
            for column, name in enumerate(names):
                self._grid.addWidget(self._key(name), row, column)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.addWidget(self.title)
        column_of.addWidget(self.dots)
        column_of.addLayout(self._grid)
        theme_source().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show()

    def set_person(self, name: str) -> None:
        """Ask for another person's PIN; empty text for nobody's."""
        self.title.setText(self.tr("PIN for {name}").format(name=name) if name else self.tr("PIN"))
        self.setAccessibleName(self.title.text())
        self.clear()

    def clear(self) -> None:
        """Forget what was typed."""
        self._pin = ""
        self._show()

    def take_over(self, old: PinPad) -> None:
        """Go on with the digits that were typed into another pad."""
        self._pin = old._pin
        self._show()

    def count(self) -> int:
        """Give how many digits were typed."""
        return len(self._pin)

    def event(self, event: QEvent) -> bool:
        # A shortcut of the window would win over the pad that has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._does(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = self._does(event)
        if done:
            self._do(done)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.clear()

    def _key(self, name: str) -> PinKey:
        shown = {_BACK: "←", _ENTER: self.tr("Enter")}.get(name, name)
        key = self.keys[name] = PinKey(shown, is_digit=name != _ENTER)
        key.setAccessibleName({_BACK: self.tr("Take the last digit back")}.get(name, shown))
        key.clicked.connect(lambda _checked=False: self._on_clicked(name))
        return key

    def _on_clicked(self, name: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._do(name)

    @staticmethod
    def _does(event: QKeyEvent) -> str:
        if event.key() in _ENTERS:
            return _ENTER
        if event.key() == Qt.Key.Key_Backspace:
            return _BACK
        text = event.text()
        return text if len(text) == 1 and text in "0123456789" else ""

    def _do(self, name: str) -> None:
        if name == _ENTER:
            self._enter()
            return
        self._pin = self._pin[:-1] if name == _BACK else (self._pin + name)[:_LONGEST]
        self._show()

    def _enter(self) -> None:
        if len(self._pin) in PIN_LENGTHS:
            pin = self._pin
            self.clear()
            self.entered.emit(pin)

    def _show(self) -> None:
        self.dots.set_count(len(self._pin), is_live=self.hasFocus())
        self.keys[_ENTER].setEnabled(self.isEnabled() and len(self._pin) in PIN_LENGTHS)

    def _on_theme_changed(self) -> None:
        space = theme().space
        self._grid.setSpacing(space.s - space.xxs // 2)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(space.s)

# SPDX-License-Identifier: Apache-2.0
"""Keep scans away from the widgets: a filter on the application, before shortcuts.

A scanner types like a keyboard, only faster. Each key that types a character
is held for less than 40 ms; six or more that come less than 35 ms apart and
end with Enter or Tab are a scan, and no widget sees any of them. Three to five
are too short to be known, and no widget sees them either. All others are
delivered in their order, as they would have been. Times are the platform's own,
so that keys which queued up behind a busy window are not taken for a scan; a
key without a time (made by a program) is never held.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from inspector.ui.held_keys import answers_again
from inspector.ui.scan_keys import HOLD_MS, ScanKeys

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_HANDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)
_LAST_LOOK_MS = 2
_GROUP_SEPARATOR = "\x1d"

TimeOf = Callable[[QKeyEvent], int]


class _Key:
    """A key as it came: a copy of its event, and where it was going."""

    def __init__(self, event: QKeyEvent, receiver: QObject) -> None:
        self.event = event.clone()
        self.receiver = receiver if isinstance(receiver, QWidget) else None

    @property
    def code(self) -> int:
        return self.event.key()


class Scanner(QObject):
    """The filter. ``time_of`` gives a key's time in ms, 0 for a key that is never held.

    ``hold_ms`` is how long a key waits for the next.
    ``touched_at`` is when somebody last pressed a key or touched the window (``time.monotonic``).

    Signals:
        scanned: a scan, as text.
        too_short: something came like a scan, but too short to be known; nobody got its keys.
    """

    scanned = Signal(str)
    too_short = Signal()

    def __init__(self, app: QApplication, time_of: TimeOf = QKeyEvent.timestamp) -> None:
        super().__init__(app)
        self.time_of = time_of
        self.hold_ms = HOLD_MS
        self._keys: ScanKeys[_Key] = ScanKeys(self._deliver, self._on_scan, self._on_too_short)
        self._swallowed: set[int] = set()
        self._is_delivering = False
        self._pressed_at = 0.0
        self.touched_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_waited)
        app.installEventFilter(self)

    def close(self) -> None:
        """Deliver what waits, and filter no more."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._keys.let_go()

    # ── what comes ───────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _HANDS:
            self.touched_at = time.monotonic()
        if kind not in _KEYS or self._is_delivering or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._on_release(watched, event)
        if event.key() in _SILENT:
            return False
        at = self.time_of(event)
        if at <= 0 or event.isAutoRepeat():
            self._keys.let_go()
            return kind == QEvent.Type.KeyPress and answers_again(event)
        if event.key() in _ENDS and not event.modifiers() & _COMMANDS:
            return self._on_end(event, at)
        if not self._types(event):
            self._keys.let_go()
            return False
        return self._on_typed(watched, event, at)

    def _types(self, event: QKeyEvent) -> bool:
        text = event.text()
        if text == _GROUP_SEPARATOR:
            return self._keys.is_holding  # between GS1 elements; alone it is Ctrl+]
        return len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDS

    def _on_typed(self, watched: QObject, event: QKeyEvent, at: int) -> bool:
        event.accept()
        if event.type() == QEvent.Type.KeyPress:  # ShortcutOverride only keeps shortcuts from acting
            self._swallowed.discard(event.key())  # its release was lost
            self._keys.press(event.text(), at, _Key(event, watched))
            self._pressed_at = time.monotonic()
            self._timer.start(self.hold_ms)
        return True

    def _on_end(self, event: QKeyEvent, at: int) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._keys.ends(at):
            event.accept()
            return True
        if not self._keys.end(at):
            return False
        self._swallowed.add(event.key())
        event.accept()
        return True

    def _on_release(self, watched: QObject, event: QKeyEvent) -> bool:
        code = event.key()
        if code in self._swallowed and not event.isAutoRepeat():
            self._swallowed.discard(code)
            return True
        if self._keys.holds(lambda one: one.code == code):
            self._keys.release(_Key(event, watched))
            return True
        return False

    # ── what goes ────────────────────────────────────────────────────────────

    def _on_waited(self) -> None:
        """Let go, but first take keys that came while the window was busy."""
        pressed = self._pressed_at

        def let_go() -> None:
            if pressed == self._pressed_at:
                self._keys.let_go()

        QTimer.singleShot(_LAST_LOOK_MS, self, let_go)

    def _on_scan(self, text: str, keys: Sequence[_Key]) -> None:
        self._swallow(keys)
        QTimer.singleShot(0, self, lambda: self.scanned.emit(text))

    def _on_too_short(self, keys: Sequence[_Key]) -> None:
        self._swallow(keys)
        QTimer.singleShot(0, self, self.too_short.emit)

    def _swallow(self, keys: Sequence[_Key]) -> None:
        """Keep the keys, and the releases that are yet to come, from everybody."""
        self._timer.stop()
        down = {one.code for one in keys if one.event.type() == QEvent.Type.KeyPress}
        up = {one.code for one in keys if one.event.type() == QEvent.Type.KeyRelease}
        self._swallowed |= down - up

    def _deliver(self, keys: Sequence[_Key]) -> None:
        self._timer.stop()
        was, self._is_delivering = self._is_delivering, True
        try:
            for one in keys:
                _send(one)
        finally:
            self._is_delivering = was


def _send(key: _Key) -> None:
    """Deliver a key as Qt does: the focus may take it, else a shortcut, else the focus gets it."""
    target = _target(key)
    if target is None:
        return
    event = key.event
    if event.type() == QEvent.Type.KeyPress:
        asked = _copy(event, QEvent.Type.ShortcutOverride)
        asked.ignore()
        QCoreApplication.sendEvent(target, asked)
        if not asked.isAccepted():
            found = _shortcuts(target.window(), event)
            if found:
                if len(found) == 1:  # as Qt: two that want the same key, and none gets it
                    found[0].trigger()
                return
        if not isValid(target):
            return
    QCoreApplication.sendEvent(target, _copy(event, event.type()))


def _target(key: _Key) -> QWidget | None:
    """Give who has the keyboard now: an earlier key may have moved it."""
    focus = QApplication.focusWidget()
    if focus is not None:
        return focus
    if key.receiver is not None and isValid(key.receiver):
        return key.receiver
    return QApplication.activeWindow()


def _copy(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    made = QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
    made.setTimestamp(event.timestamp())
    return made


def _shortcuts(window: QWidget, event: QKeyEvent) -> list[QAction]:
    """Give the actions of the window whose key this is; they act by the window's shortcut context."""
    wanted = _sequences(event)
    found: dict[int, QAction] = {}
    for widget in (window, *window.findChildren(QWidget)):
        for action in widget.actions() if widget.isVisible() and widget.isEnabled() else ():
            if action.isEnabled() and any(one in wanted for one in action.shortcuts()):
                found[id(action)] = action
    return list(found.values())


def _sequences(event: QKeyEvent) -> tuple[QKeySequence, ...]:
    """Give the key as sequences: the numpad's is the same key, and Shift may only make the sign."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    with_all = QKeySequence(key | modifiers)
    if event.text().isalpha() or not modifiers:
        return (with_all,)
    return (with_all, QKeySequence(key))

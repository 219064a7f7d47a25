# SPDX-License-Identifier: Apache-2.0
"""The bench's window with virtual phones behind it, and the hands of a technician."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector import bundled
from inspector.domain.inspection import Inspection
from inspector.services.bench import SessionState
from inspector.ui.app import make_window
from inspector.ui.desk import Pace, Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

QUICK = Pace(poll_s=0.05, debounce_s=0.1)
GOOD_IMEI = "350000000047114"
OTHER_IMEI = "350000000047122"
SPACE, ENTER, ESC, DELETE = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
F1, F2, F3, F6 = Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F6
WAIT_MS = 60_000


def virtual_bench(folder: Path, **phones: str) -> Path:
    """Write a bench of the shipped phones, ``A1="android-good"``.

    ``:pending`` is its answer when asked, ``:garbage`` a phone in trouble: what answers is not ADB,
    ``:watch`` says that it is one.
    """
    rows = []
    for slot, wanted in phones.items():
        name, _, auth = wanted.partition(":")
        source = bundled.path("resources", "virtual", f"{name}.toml")
        if auth:
            fault = "garbage = true" if auth == "garbage" else f'auth = "{auth}"'
            text = source.read_text(encoding="utf-8")
            is_watch = auth == "watch"
            text = (
                text.replace('"nosdcard"', '"watch"') if is_watch else text.replace('auth = "allow"', fault)
            )
            source = folder / f"{name}-{auth}.toml"
            source.write_text(text, encoding="utf-8")
        rows.append(f'[[devices]]\nname = "{slot}"\nslot = "{slot}"\ndevice = {str(source)!r}\n')
    path = folder / "bench.toml"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


class Technician:
    """A window, and who works at it: presses keys, clicks, plugs and unplugs. ``pressed`` counts keys."""

    def __init__(self, qtbot: QtBot, home: Path, bench: Path | None, *, language: str = "en") -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.qtbot = qtbot
        self.pressed = 0
        self.window = make_window(app, home, bench, "light", language, pace=QUICK)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.until(lambda: hasattr(self.window, "gate"))
        self.window.activateWindow()
        self.window.inspection.auto_advance_ms = 1
        self.window.inspection.advance.least_seen_s = 0.0

    # ── hands ────────────────────────────────────────────────────────────────

    def press(self, *keys: Qt.Key | str, shift: bool = False) -> None:
        """Press keys, one after the other, wherever the focus is."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self.pressed += 1
            code = key if isinstance(key, Qt.Key) else Qt.Key(ord(key.upper()))
            QTest.keyClick(self._focus(), code, modifier)

    def type(self, text: str) -> None:
        """Type, or scan, a text into what has the focus."""
        QTest.keyClicks(self._focus(), text)

    def click(self, widget: QWidget, at: QRect | QPoint | None = None) -> None:
        """Click a widget that is seen, in its middle or at a place."""
        assert widget.isVisible(), f"{widget.accessibleName()} is not seen"
        point = widget.rect().center() if at is None else at.center() if isinstance(at, QRect) else at
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def hand(self, slot: str, verb: str) -> None:
        """Do what a hand does to the phone in a slot: unplug, plug, erase, trust."""
        self.window._desk.hand(slot, verb)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window.page()

    # ── eyes ─────────────────────────────────────────────────────────────────

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def scene(self, slot: str = "A1") -> Scene | None:
        """Give what is known of a slot."""
        return self.window.bench.scene(f"virtual:{slot}")

    def state(self, slot: str = "A1") -> SessionState | None:
        """Give where a slot's device stands."""
        scene = self.scene(slot)
        return scene.view.state if scene is not None else None

    def inspection(self, slot: str = "A1") -> Inspection:
        """Give a slot's inspection."""
        scene = self.scene(slot)
        assert scene is not None
        assert scene.view.inspection is not None
        return scene.view.inspection

    def until_state(self, state: SessionState, slot: str = "A1") -> None:
        """Wait until a slot's device stands there."""
        self.until(lambda: self.state(slot) is state)

    def until_at(self, point: str) -> None:
        """Wait until the inspection is at a point or step."""
        self.until(lambda: self.window.inspection.current == point)

    def until_not_at(self, point: str) -> None:
        """Wait until the inspection is at another point or step."""
        self.until(lambda: self.window.inspection.current != point)

    def until_page(self, page: QWidget) -> None:
        """Wait until a page is seen."""
        self.until(lambda: self.window.page() is page)

    # ── whole parts of the work ──────────────────────────────────────────────

    def open_first(self) -> None:
        """Wait for the phone in A1, and open it with G."""
        self.until_state(SessionState.NEEDS_YOU)
        self.press("g")
        self.until_page(self.window.inspection)

    def give_evidence(self, text: str) -> None:
        """Pass a point that wants evidence: Space asks for it."""
        page = self.window.inspection
        self.press(SPACE)
        self.until(page.stage.evidence.hasFocus)
        self.type(text)
        self.press(ENTER, SPACE)

    def pass_points(self, last: str = "grade") -> None:
        """Pass every point up to a step."""
        page = self.window.inspection
        evidence = {"identity.numbers": GOOD_IMEI, "lock.blacklist": "register: not flagged, 09:00 UTC"}
        while page.current != last:
            here = page.current
            if here in evidence:
                self.give_evidence(evidence[here])
            else:
                self.press(SPACE)
            self.until_not_at(here)

    def erase(self) -> None:
        """Record the erase, by keys, and scan the number afterwards."""
        page = self.window.inspection
        self.until_at("data.erased")
        self.until_state(SessionState.ERASE)
        self.press(RIGHT, SPACE)
        self.until(page.erase.verification.hasFocus)
        self.type("welcome screen, no account asked for")
        self.press(ENTER, SPACE)
        self.until_state(SessionState.AFTERCHECK)

    def scan(self, number: str) -> None:
        """Scan a number into the aftercheck."""
        self.window.inspection.erase.number.setFocus()
        self.type(number)
        self.press(ENTER)

# SPDX-License-Identifier: Apache-2.0
"""A whole inspection by a finger alone, from the tile to the signed and printed page: no mouse, no key.

Words come as the screen's own keyboard gives them: as text that is committed, without a key.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench_window import GOOD_IMEI, Technician
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QInputMethodEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar, QWidget

from inspector.domain.grading import DefectKind, Surface
from inspector.services.bench import SessionState
from inspector.ui.theme.live import Appearance, theme_source
from inspector.ui.widgets.hub_view import HubView
from inspector.ui.widgets.segmented import Segmented

Sit = Callable[..., Technician]
LEAST = 44
_OTHER_HANDS = (QEvent.Type.KeyPress, QEvent.Type.Shortcut, QEvent.Type.Wheel)


class Hands(QObject):
    """Hears of every key and wheel that the application gets."""

    def __init__(self) -> None:
        super().__init__()
        self.used: list[str] = []

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() in _OTHER_HANDS:
            self.used.append(event.type().name)
        return False


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    heard = Hands()
    qapp.installEventFilter(heard)
    yield heard
    qapp.removeEventFilter(heard)


class Finger:
    """A finger on the window's screen; what it taps is large enough, seen, and on top."""

    def __init__(self, one: Technician, screen: QPointingDevice) -> None:
        self._one = one
        self._screen = screen
        self.taps = 0

    def tap(self, widget: QWidget, at: QRect | None = None) -> None:
        """Tap a widget in its middle, or what it shows at a place."""
        frame = widget.parentWidget() if isinstance(widget.parentWidget(), Segmented) else widget
        target = at or frame.rect()  # type: ignore[union-attr]
        assert target.width() >= LEAST, f"{widget.accessibleName()}: {target.width()} wide"
        assert target.height() >= LEAST, f"{widget.accessibleName()}: {target.height()} high"
        self.tap_at(widget, at.center() if at is not None else widget.rect().center())

    def tap_at(self, widget: QWidget, at: QPoint) -> None:
        """Tap a place of a large widget."""
        window = widget.window()
        # Nobody taps what is not there to be seen yet, or still on its way to its place.
        self._one.until(lambda: _is_on_top(widget, window.childAt(widget.mapTo(window, at))))
        place = widget.mapTo(window, at)
        handle = window.windowHandle()
        QTest.touchEvent(handle, self._screen).press(0, place, handle).commit()
        QTest.touchEvent(handle, self._screen).release(0, place, handle).commit()
        self.taps += 1

    def pull(self, widget: QWidget, by: int, bar: QScrollBar) -> None:
        """Pull what scrolls by so many px, until it has followed."""
        before, window = bar.value(), widget.window()
        handle, start = window.windowHandle(), widget.mapTo(window, widget.rect().center())
        QTest.touchEvent(handle, self._screen).press(0, start, handle).commit()
        for step in range(1, 9):
            there = start + QPoint(0, by * step // 8)
            QTest.touchEvent(handle, self._screen).move(0, there, handle).commit()
        self._one.until(lambda: bar.value() != before)
        QTest.touchEvent(handle, self._screen).release(0, start + QPoint(0, by), handle).commit()

    def write(self, field: QLineEdit, words: str) -> None:
        """Tap a field, and write with the screen's own keyboard."""
        self.tap(field)
        self._one.until(field.hasFocus)
        typed = QInputMethodEvent()
        typed.setCommitString(words)
        QCoreApplication.sendEvent(field, typed)
        assert field.text() == words


def _is_on_top(widget: QWidget, top: QWidget | None) -> bool:
    return top is not None and (top is widget or widget.isAncestorOf(top))


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the file that a printer keeps of the page that it took."""
    if os.name == "nt":
        pytest.skip("a shell script")
    folder, page = tmp_path / "bin", tmp_path / "page.pdf"
    folder.mkdir()
    script = f'#!/bin/sh\ncat > "{page}"\necho "request id is office-1 (1 file(s))"\n'
    for name, text in (("lp", script), ("lpstat", "#!/bin/sh\nexit 0\n")):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("INSPECTOR_PRINTER", "office")
    return page


def in_gloves(one: Technician) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme_source().apply(app, Appearance("light", touch=True))
    one.window.resize(1280, 800)


def test_a_good_phone_is_certified_by_a_finger_alone(
    technician: Sit, office: Path, hands: Hands, touch_screen: QPointingDevice
) -> None:
    one = technician()
    window, page = one.window, one.window.inspection
    in_gloves(one)
    finger = Finger(one, touch_screen)
    one.until_state(SessionState.NEEDS_YOU)
    hub = window.bench.hubs.findChildren(HubView)[0]
    finger.tap(hub.viewport(), hub.visualRect(hub.model().index(0, 0)))
    one.until_page(page)
    bar = page.points.verticalScrollBar()
    one.until(lambda: bar.maximum() > 100)
    here = page.current
    finger.pull(page.points.viewport(), -200, bar)
    assert page.current == here, "a pull chooses nothing"
    typed = {"identity.numbers": GOOD_IMEI, "lock.blacklist": "register: not flagged, 09:00 UTC"}
    passes = page.verdicts.buttons[0]
    while page.current != "grade":
        here = page.current
        if here in typed:
            finger.write(page.stage.evidence, typed[here])
        finger.tap(passes)
        one.until_not_at(here)
    grade_with_a_scratch(one, finger)
    finger.tap(passes)
    one.until_state(SessionState.ERASE)
    one.until_at("data.erased")
    erase(one, finger)
    one.hand("A1", "erase")  # it comes back by itself, and says who it is
    one.until_page(window.review)
    one.until(window.review._sign_print.isEnabled)
    finger.tap(window.review.side.sign)
    one.until_state(SessionState.CERTIFIED)
    one.until(lambda: window.review.done.page_line.text().startswith("Certificate: printed"))
    assert office.read_bytes().startswith(b"%PDF")
    assert hands.used == []


def grade_with_a_scratch(one: Technician, finger: Finger) -> None:
    """Place a defect on the back, and say how it is seen and felt."""
    body = one.window.inspection.body
    drawing = body.drawing
    finger.tap_at(drawing.viewport(), drawing.mapFromScene(drawing._rects[Surface.BACK].center()))
    one.until(lambda: len(one.inspection().defects) == 1)
    panel = body.panel
    finger.tap(panel.kind._segments[3])
    one.until(lambda: one.inspection().defects[0].kind is DefectKind.STAIN)
    finger.tap(panel.kind._segments[0])
    one.until(lambda: one.inspection().defects[0].kind is DefectKind.SCRATCH)
    assert one.inspection().defects[0].surface is Surface.BACK


def erase(one: Technician, finger: Finger) -> None:
    stage = one.window.inspection.erase
    finger.tap(stage.level._segments[1])
    finger.write(stage.verification, "welcome screen")
    finger.tap(one.window.inspection.verdicts.buttons[0])
    one.until_state(SessionState.AFTERCHECK)

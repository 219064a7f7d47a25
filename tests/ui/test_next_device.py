# SPDX-License-Identifier: Apache-2.0
"""G goes round all that needs a person; a device without points is shown at its tile, with what it asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import ENTER, ESC, Technician
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.domain.device import SeenPort
from inspector.services.bench import Bench, SessionState, SessionView
from inspector.ui.bench.advice_bar import AdviceBar
from inspector.ui.desk import Scene

Sit = Callable[..., Technician]
FIVE = {
    "A1": "android-good",
    "A2": "iphone-good",
    "A3": "android-faulty",
    "A4": "android-good:pending",
    "A5": "android-good:garbage",
}


@pytest.fixture
def five(technician: Sit) -> Technician:
    """Sit at three phones with points, one that waits for trust, and one in trouble."""
    one = technician(**FIVE)
    for slot in ("A1", "A2", "A3"):
        one.until_state(SessionState.NEEDS_YOU, slot)
    one.until_state(SessionState.WAITING_FOR_TRUST, "A4")
    one.until_state(SessionState.TROUBLE, "A5")
    return one


def here(one: Technician) -> str:
    """Give the slot that the window is at: the open device's, or the one that the bench points to."""
    window = one.window
    if window.page() is window.bench:
        bar = window.bench.advice_bar
        if bar is None or not bar.isVisible():
            return ""
        assert window.bench.hubs.current_slot() == window.bench.slot(bar.key)
        return window.bench.slot(bar.key)
    assert window.page() is window.inspection
    return window.bench.slot(window.inspection.key)


def advice_bar(one: Technician) -> AdviceBar:
    bar = one.window.bench.advice_bar
    assert bar is not None
    return bar


def order(one: Technician) -> list[str]:
    return [one.window.bench.slot(scene.view.key) for scene in one.window.bench.waiting()]


def click_tile(one: Technician, slot: str) -> None:
    hub = one.window.bench.hubs._hubs[slot[0]]
    middle = hub.view.visualRect(hub.model.index(hub.model.row_of(slot))).center()
    QTest.mouseClick(hub.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))


def test_g_goes_round_all_five_and_begins_with_the_most_urgent(five: Technician) -> None:
    one, wanted = five, order(five)
    assert wanted[0] == "A5", "trouble is the most urgent"
    assert wanted[-1] == "A4"
    assert sorted(wanted[1:4]) == ["A1", "A2", "A3"]
    seen = []
    for _ in range(12):
        one.press("g")
        seen.append(here(one))
    assert seen == [*wanted, *wanted, *wanted[:2]]
    one.press(ESC)
    one.until_page(one.window.bench)
    assert here(one) == ""
    one.press("g")
    assert here(one) == "A5", "the bench begins anew"


def test_a_device_without_points_opens_at_its_tile(five: Technician, monkeypatch: pytest.MonkeyPatch) -> None:
    one, wanted = five, order(five)
    hubs = one.window.bench.hubs
    for slot, by in (("A4", "Enter"), ("A5", "Enter"), ("A4", "click"), ("A5", "click")):
        if by == "click":
            click_tile(one, slot)
        else:
            hubs.focus_slot(slot)
            assert here(one) == "", "what was said of another tile has gone: R would read this one"
            one.press(ENTER)
        assert here(one) == slot
        scene = one.scene(slot)
        assert scene is not None
        assert scene.view.trouble is not None
        said = advice_bar(one).accessibleName()
        assert said.startswith(slot)
        assert scene.view.trouble.title in said
        assert scene.view.trouble.advice in said

    read: list[str] = []
    monkeypatch.setattr(Bench, "read_again", lambda _, key, *, again: read.append(key))
    one.press("r")
    one.until(lambda: read == ["virtual:A5"])
    one.press("g")  # and from there to the next
    assert here(one) == wanted[1]
    one.press(ESC)
    click_tile(one, "A4")
    assert here(one) == "A4"
    one.hand("A4", "unplug")
    one.until(lambda: here(one) == "")


def test_a_device_that_no_driver_takes_shows_what_was_seen(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    known = one.scene()
    assert known is not None
    facts = {"vid": "1234", "pid": "abcd", "product": "Gadget", "serial": "G-7"}
    port = SeenPort("usb:1-9", facts=facts)
    view = SessionView("usb:1-9", port, SessionState.UNKNOWN, known.view.since)
    scene = Scene(view=view)
    one.window.bench.show_scenes([scene])
    slot = one.window.bench.slot("usb:1-9")
    one.window.bench.hubs.focus_slot(slot)
    one.press(ENTER)
    assert advice_bar(one).accessibleName() == (
        f"{slot} · Unknown device: No driver answers to it. Seen: Gadget · G-7 · USB 1234:abcd · usb:1-9"
    )

# SPDX-License-Identifier: Apache-2.0
"""Live tests at the bench: scored as they come, written when full, open when the device leaves."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from virtual_desks import ANNA, OTHER_IMEI, Desk, pixel, said

from inspector.domain.checklist import Method
from inspector.domain.errors import NotAllowed
from inspector.domain.finding import BENCH, Outcome
from inspector.domain.inspection import State
from inspector.domain.live import LiveResult
from inspector.domain.scoring import ButtonsScore, TouchScore
from inspector.services.bench import SessionState
from inspector.services.live import LiveView

OpenDesk = Callable[..., Desk]
WAIT_S = 60.0
AGAIN_S = 1.0
"""What a hand waits before it does it again: what is done meanwhile is played one after the other."""
FULL = LiveResult(Outcome.PASS, 3, 3, "3 of 3 buttons pressed and released: power")


class Live:
    """Hears the live views of a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.views: list[LiveView] = []
        self._changed = threading.Condition()
        desk.on_live = self.show

    def show(self, view: LiveView) -> None:
        with self._changed:
            self.views.append(view)
            self._changed.notify_all()

    def until(self, wanted: Callable[[LiveView], bool]) -> LiveView:
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(wanted, self.views)), WAIT_S), self.views[-1:]
            return next(filter(wanted, self.views))

    def does(self, name: str, verb: str, wanted: Callable[[LiveView], bool]) -> LiveView:
        """Let a hand do it until that is seen: nobody listens before the phone's stream is open."""
        end = time.monotonic() + WAIT_S
        while not any(map(wanted, self.views)) and time.monotonic() < end:
            self.desk.bays.control(name, verb)
            with self._changed:
                self._changed.wait_for(lambda: any(map(wanted, self.views)), AGAIN_S)
        return self.until(wanted)

    def start(self, name: str, point: str) -> None:
        self.desk.bench.start_live(self.desk.key(name), point)
        self.until(lambda view: view.point_id == point and view.is_running)


def listening(view: LiveView) -> bool:
    return isinstance(view.score, ButtonsScore) and bool(view.score.found)


def one_is_reached(view: LiveView) -> bool:
    return view.result.reached == 1


def ended(view: LiveView) -> bool:
    return not view.is_running


def test_buttons_pass_their_point_by_themselves(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    uid = desk.until_read("pixel").uid
    live.start("pixel", "buttons.press")
    live.until(listening)
    live.does("pixel", "press-power", one_is_reached)
    for verb in ("press-volume-up", "press-volume-down"):
        desk.bays.control("pixel", verb)
    done = live.until(ended)
    assert done.is_written
    assert done.result.is_passed
    found = desk.app.inspections.get(uid).findings["buttons.press"]
    assert (found.outcome, found.by, found.method) == (Outcome.PASS, BENCH, Method.MEASURED)
    assert found.evidence.startswith("3 of 3 buttons pressed and released")
    stored = desk.app.store.inspection(uid)
    assert stored is not None
    assert stored.findings["buttons.press"] == found
    assert said(desk.app.store.events(uid), "point.answered")[-1]["point"] == "buttons.press"


def test_what_is_full_is_on_the_disk_before_it_is_shown(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    uid = desk.until_read("pixel").uid
    on_disk: list[bool] = []

    def look(view: LiveView) -> None:
        stored = desk.app.store.inspection(uid)
        assert stored is not None
        if view.result.is_passed:
            on_disk.append("buttons.press" in stored.findings)
        live.show(view)

    desk.on_live = look
    live.start("pixel", "buttons.press")
    live.until(listening)
    live.does("pixel", "press-all", ended)
    assert on_disk == [True]


def test_a_finger_fills_the_grid_in_few_views(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(contents={"screen": "1080x2280"}))
    live = Live(desk)
    desk.until_read("pixel")
    live.start("pixel", "touch.grid")
    desk.bays.control("pixel", "press-power")  # no touch: nothing of it may count
    live.until(lambda one: one.is_running)
    view = live.does("pixel", "touch-missing", lambda one: one.result.reached == 170)
    assert isinstance(view.score, TouchScore)
    assert (view.score.columns, view.score.rows) == (9, 19)
    assert not any(one.result.is_passed for one in live.views)
    desk.bench.stop_live(desk.key("pixel"))
    assert live.until(ended).trouble is None


def test_an_unplugged_device_leaves_the_point_open(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    uid = desk.until_read("pixel").uid
    live.start("pixel", "buttons.press")
    live.until(listening)
    live.does("pixel", "press-power", one_is_reached)
    desk.bays.control("pixel", "unplug")
    desk.until("pixel", SessionState.GONE)
    assert not live.until(ended).is_written
    assert "buttons.press" not in desk.app.inspections.get(uid).findings
    desk.bays.control("pixel", "plug")
    desk.until_read("pixel")
    live.views.clear()
    live.start("pixel", "buttons.press")
    live.until(listening)
    assert live.does("pixel", "press-all", ended).is_written


def test_a_test_that_starts_again_begins_with_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    desk.until_read("pixel")
    live.start("pixel", "buttons.press")
    live.until(listening)
    live.does("pixel", "press-power", one_is_reached)
    live.views.clear()
    live.start("pixel", "buttons.press")
    begun = [one for one in live.views if one.is_running]
    assert begun[0].result.reached == 0


def test_two_ports_are_watched_while_a_third_is_read(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel("one"), pixel("two", "VRTLTWO"), pixel("three", "VRTLTHREE"))
    live = Live(desk)
    for name in ("one", "two", "three"):
        desk.until_read(name)
    for name in ("one", "two"):
        desk.bench.start_live(desk.key(name), "buttons.press")
        live.until(lambda view, name=name: view.key == desk.key(name) and listening(view))  # type: ignore[misc]
    desk.bench.read_again(desk.key("three"))
    desk.until("three", lambda view: view.state is SessionState.READING)
    second = desk.key("two")
    assert live.does("two", "press-all", lambda one: ended(one) and one.key == second).is_written
    assert not any(ended(one) for one in live.views if one.key == desk.key("one"))
    desk.until_read("three")


def test_reading_again_ends_a_live_test(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    desk.until_read("pixel")
    live.start("pixel", "buttons.press")
    live.until(listening)
    desk.bench.read_again(desk.key("pixel"))
    assert not live.until(ended).is_written
    desk.until_read("pixel")


def test_another_phone_in_the_port_passes_nothing(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    live = Live(desk)
    read = desk.until_read("pixel")
    desk.app.inspections._changes._known[read.uid] = replace(
        read, identity=replace(read.identity, serial="ANOTHER0001", imei=OTHER_IMEI)
    )
    desk.bench.inspection_changed(desk.app.inspections.get(read.uid))
    desk.bench.start_live(desk.key("pixel"), "buttons.press")
    view = desk.until("pixel", SessionState.TROUBLE)
    assert "Another device" in str(view.trouble)
    assert not any(one.is_written for one in live.views)


# ── what may pass by itself ──────────────────────────────────────────────────


def test_the_wireless_coil_stays_a_persons_question(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(battery={"status": "not_charging", "current_now": 0}))
    live = Live(desk)
    uid = desk.until_read("pixel").uid
    live.start("pixel", "charge.port")
    desk.bays.control("pixel", "charge")
    live.until(lambda one: "charging, " in one.result.words and not one.result.words.startswith("not"))
    desk.bays.control("pixel", "charge")
    done = live.until(ended)
    assert done.result.is_passed
    assert not done.is_written
    assert isinstance(done.trouble, NotAllowed)
    assert "charge.port" not in desk.app.inspections.get(uid).findings


def test_a_persons_answer_is_not_taken_away(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.app.inspections.answer(uid, "buttons.press", Outcome.FAIL, ANNA, code="stuck")
    with pytest.raises(NotAllowed, match="is answered"):
        desk.app.inspections.pass_live(uid, "buttons.press", FULL, ANNA)
    assert desk.app.inspections.get(uid).findings["buttons.press"].outcome is Outcome.FAIL


@pytest.mark.parametrize(
    ("point", "result"),
    [
        ("buttons.press", replace(FULL, outcome=None)),
        ("buttons.press", replace(FULL, outcome=Outcome.FAIL)),
        ("display.image", FULL),
        ("lock.blacklist", FULL),
    ],
    ids=["not full", "failing", "no live test", "a gate"],
)
def test_what_is_not_full_or_not_live_passes_nothing(
    open_desk: OpenDesk, point: str, result: LiveResult
) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    with pytest.raises(NotAllowed, match="does not pass by itself"):
        desk.app.inspections.pass_live(uid, point, result, ANNA)
    assert point not in desk.app.inspections.get(uid).findings


def test_a_full_test_outlives_new_readings_and_is_taken_back_by_undo(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.app.inspections.pass_live(uid, "buttons.press", FULL, ANNA)
    desk.bench.read_again(desk.key("pixel"))
    desk.until("pixel", lambda view: view.inspection is not None and view.inspection.state is State.READING)
    desk.until_read("pixel")
    assert desk.app.inspections.get(uid).findings["buttons.press"].evidence == FULL.words
    desk.app.inspections.answer(uid, "buttons.press", Outcome.FAIL, ANNA, code="stuck")
    desk.app.inspections.undo(uid, ANNA)
    assert desk.app.inspections.get(uid).findings["buttons.press"].by == BENCH
    undone, point = desk.app.inspections.undo(uid, ANNA)
    assert point == "buttons.press"
    assert "buttons.press" not in undone.findings

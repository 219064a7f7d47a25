# SPDX-License-Identifier: Apache-2.0
"""What happens at a port: unplugged, moved, swapped, not trusted, broken, stalled, crashed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from scripted_drivers import ScriptedPlugins
from virtual_desks import ANNA, PIXEL_SERIAL, Bays, Desk, iphone, is_in_review, pixel

from inspector import logs
from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.domain.errors import IdentityChanged, NoAnswer, NotAllowed, OurBug, SigningRefused
from inspector.domain.finding import Outcome
from inspector.domain.inspection import IdentifiedBy, Stage, State
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Deadlines, Driver
from inspector.services.bench import SessionState, SessionView
from inspector.wiring import App

OpenDesk = Callable[..., Desk]
Plug = Callable[..., Bays]
SLOW = {"delay_s": 0.2}


def test_a_phone_unplugged_while_it_is_read_goes_on_when_it_is_back(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(faults=SLOW))
    reading = desk.until("pixel", SessionState.READING)
    assert reading.inspection is not None
    desk.bays.control("pixel", "unplug")
    gone = desk.until("pixel", SessionState.GONE)
    assert gone.inspection is not None
    assert gone.inspection.uid == reading.inspection.uid
    assert gone.trouble is None
    desk.bays.control("pixel", "plug")
    read = desk.until_read("pixel")
    assert read.uid == reading.inspection.uid
    assert read.checks_at(Stage.BEFORE_ERASE)
    assert len(desk.app.inspections.unfinished()) == 1


def test_a_phone_on_another_port_takes_its_work_along(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    answered = desk.app.inspections.answer(read.uid, "touch.grid", Outcome.PASS, ANNA)
    desk.bays.control("pixel", "unplug")
    desk.until("pixel", SessionState.GONE)
    desk.bays.slots["pixel"] = "B7"
    desk.bays.control("pixel", "plug")
    moved = desk.until_read("pixel")
    assert moved.uid == read.uid
    assert moved.findings["touch.grid"] == answered.findings["touch.grid"]
    assert desk.removed == ["virtual:A1"]
    assert [view.key for view in desk.bench.views()] == ["virtual:B7"]


def test_another_phone_in_the_same_port_is_noticed(open_desk: OpenDesk, plug: Plug) -> None:
    bays = plug(pixel(), pixel("other", "VRTLOTHER00001"))
    bays.control("other", "unplug")
    desk = open_desk(bays)
    read = desk.until_read("pixel")
    desk.bays.control("pixel", "unplug")
    desk.until("pixel", SessionState.GONE)
    desk.bays.slots["other"] = desk.bays.slots["pixel"]
    desk.bays.control("other", "plug")
    view = desk.until("other", SessionState.TROUBLE)
    assert isinstance(view.trouble, IdentityChanged)
    assert view.inspection is not None
    assert view.inspection.uid == read.uid
    with pytest.raises(SigningRefused):
        desk.app.certification.sign(read.uid, ANNA)

    desk.bays.control("other", "unplug")
    desk.until("pixel", SessionState.GONE)
    desk.bays.control("pixel", "plug")
    assert desk.until_read("pixel").uid == read.uid


def test_another_phone_after_the_erase_is_noticed(open_desk: OpenDesk, plug: Plug) -> None:
    bays = plug(pixel(), pixel("other", "VRTLOTHER00001"))
    bays.control("other", "unplug")
    desk = open_desk(bays)
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "unplug")
    desk.erased(uid)
    desk.until("pixel", SessionState.AFTERCHECK)
    desk.bays.slots["other"] = desk.bays.slots["pixel"]
    desk.bays.control("other", "plug")
    view = desk.until("other", SessionState.TROUBLE)
    assert isinstance(view.trouble, IdentityChanged)
    assert desk.app.inspections.get(uid).state is State.AFTERCHECK


def test_a_phone_swapped_between_start_and_end_of_the_reading_is_not_signed(open_desk: OpenDesk) -> None:
    asked = iter(range(100))

    def identify(inner: Driver, cancel: Cancel) -> DeviceIdentity:
        identity = inner.identify(cancel)
        return identity if next(asked) == 0 else replace(identity, serial="VRTLOTHER00001")

    desk = open_desk(pixel(), prepare=_with(ScriptedPlugins("pixel", identify=identify)))
    view = desk.until("pixel", SessionState.TROUBLE)
    assert isinstance(view.trouble, IdentityChanged)
    inspection = desk.inspection(view)
    assert inspection.state is State.READING
    with pytest.raises(SigningRefused, match="not identified before the erase"):
        desk.app.certification.sign(inspection.uid, ANNA)
    with pytest.raises(NotAllowed):
        desk.app.inspections.to_erase(inspection.uid, ANNA)


def _with(plugins: object) -> Callable[[App], None]:
    def prepare(app: App) -> None:
        app.__dict__["plugins"] = plugins

    return prepare


def test_a_phone_that_asks_its_user_is_read_once_it_is_allowed(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel(faults={"auth": "pending"}))
    view = desk.until("pixel", SessionState.WAITING_FOR_TRUST)
    assert view.trouble is not None
    assert view.inspection is None
    desk.bays.control("pixel", "trust")
    assert desk.until_read("pixel").identity.serial == PIXEL_SERIAL


def test_an_iphone_that_asks_its_user_is_read_once_it_is_trusted(open_desk: OpenDesk) -> None:
    desk = open_desk(iphone(faults={"trust": "pending"}))
    desk.until("iphone", SessionState.WAITING_FOR_TRUST)
    desk.bays.control("iphone", "trust")
    desk.until_read("iphone")


def test_a_drivers_bug_ends_its_job_and_no_other(
    open_desk: OpenDesk, caplog: pytest.LogCaptureFixture
) -> None:
    def read(inner: Driver, cancel: Cancel) -> Iterator[Reading]:
        yield next(inner.read(cancel))
        raise ValueError("a driver's bug")

    plugins = ScriptedPlugins("pixel", read=read)
    desk = open_desk(pixel(), pixel("other", "VRTLOTHER00001"), prepare=_with(plugins))
    view = desk.until("pixel", SessionState.TROUBLE)
    assert view.trouble is not None
    assert isinstance(view.trouble.__cause__, OurBug)
    assert "a driver's bug" in caplog.text
    # The points can be answered without the readings, and the other port does not notice.
    assert desk.inspection(view).state is State.INSPECTING
    desk.until_read("other")


def test_what_was_read_before_a_phone_fell_silent_is_kept(open_desk: OpenDesk) -> None:
    def read(inner: Driver, cancel: Cancel) -> Iterator[Reading]:
        for reading in inner.read(cancel):
            yield reading
            if reading.name == "battery.health":
                raise NoAnswer("The phone fell silent.")

    desk = open_desk(pixel(), prepare=_with(ScriptedPlugins("pixel", read=read)))
    view = desk.until("pixel", SessionState.TROUBLE)
    inspection = desk.inspection(view)
    assert inspection.state is State.INSPECTING
    assert "battery.health" in inspection.readings
    assert not inspection.checks_at(Stage.BEFORE_ERASE)


def test_an_unknown_device_is_shown_as_such(open_desk: OpenDesk, plug: Plug) -> None:
    bays = plug(pixel())
    strange = SeenPort("usb:9-9", path="virtual:A1", facts={"name": "pixel", "interfaces": "03/01/01"})
    bays.poll = lambda: [strange]  # type: ignore[method-assign]
    desk = open_desk(bays)
    assert desk.until("pixel", SessionState.UNKNOWN).inspection is None


@pytest.mark.parametrize("faults", [{"delay_s": 60.0}, {"auth": "pending"}])
def test_the_bench_closes_at_once_though_a_phone_stalls(
    open_desk: OpenDesk, faults: dict[str, object]
) -> None:
    begun = threading.Event()
    desk = open_desk(
        pixel(faults=faults),
        deadlines=Deadlines(connect_s=60.0, answer_s=60.0, trust_s=60.0),
        prepare=_with(ScriptedPlugins("pixel", identify=_telling(begun))),
    )
    assert begun.wait(10)
    start = time.monotonic()
    desk.finder.stop()
    desk.bench.close()
    assert time.monotonic() - start < 5


def _telling(begun: threading.Event) -> Callable[[Driver, Cancel], DeviceIdentity]:
    def identify(inner: Driver, cancel: Cancel) -> DeviceIdentity:
        begun.set()
        return inner.identify(cancel)

    return identify


def test_a_closed_bench_takes_no_more_work(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    desk.finder.stop()
    desk.bench.close()
    assert not desk.bench.views()
    desk.bench.read_again(desk.key("pixel"))
    desk.bench.port_gone(desk.key("pixel"))
    desk.app.inspections.answer(read.uid, "touch.grid", Outcome.PASS, ANNA)


def test_after_a_crash_the_answers_are_there_and_can_be_taken_back(open_desk: OpenDesk, plug: Plug) -> None:
    bays = plug(pixel())
    first = open_desk(bays)
    uid = first.until_read("pixel").uid
    for point in ("touch.grid", "buttons.press", "touch.grid"):
        first.app.inspections.answer(
            uid, point, Outcome.FAIL if point == "touch.grid" else Outcome.PASS, ANNA
        )
    first.close()

    second = open_desk(bays)
    again = second.until_read("pixel")
    assert again.uid == uid
    assert again.findings["touch.grid"].outcome is Outcome.FAIL
    undone = [second.app.inspections.undo(uid, ANNA)[1] for _ in range(3)]
    assert undone == ["touch.grid", "buttons.press", "touch.grid"]
    assert "touch.grid" not in second.app.inspections.get(uid).findings
    with pytest.raises(NotAllowed, match="nothing to undo"):
        second.app.inspections.undo(uid, ANNA)


@pytest.mark.parametrize("slot", ["A1", "B7"])
def test_after_a_crash_an_erased_phone_is_known_by_its_descriptor(
    open_desk: OpenDesk, plug: Plug, slot: str
) -> None:
    bays = plug(pixel())
    first = open_desk(bays)
    uid = first.until_read("pixel").uid
    first.to_erase(uid)
    bays.control("pixel", "erase")
    bays.control("pixel", "unplug")
    first.erased(uid)
    first.until("pixel", SessionState.AFTERCHECK)
    first.close()

    bays.slots["pixel"] = slot
    bays.control("pixel", "plug")
    second = open_desk(bays)
    view = second.until("pixel", is_in_review)
    assert second.inspection(view).uid == uid
    assert second.inspection(view).identified[-1].how is IdentifiedBy.DESCRIPTOR
    second.app.certification.sign(uid, ANNA)


def test_the_last_view_of_a_session_is_its_newest(open_desk: OpenDesk) -> None:
    shown: list[SessionView] = []
    desk = open_desk(pixel())
    desk.watch._hear = shown.append
    uid = desk.until_read("pixel").uid
    threads = [
        threading.Thread(target=_toggle, args=(desk, uid, point))
        for point in ("touch.grid", "vibration.motor")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shown[-1].inspection == desk.app.inspections.get(uid)


def _toggle(desk: Desk, uid: str, point: str) -> None:
    for turn in range(10):
        desk.app.inspections.answer(uid, point, (Outcome.PASS, Outcome.FAIL)[turn % 2], ANNA)


def test_a_drivers_bug_is_logged_without_the_devices_serial(open_desk: OpenDesk) -> None:
    def broken(_: Driver, __: Cancel) -> Iterator[Reading]:
        raise RuntimeError(f"what {PIXEL_SERIAL} says")

    def prepare(app: App) -> None:
        app.plugins = ScriptedPlugins("pixel", read=broken)  # type: ignore[assignment]
        logs.start(app.settings.home, "bench")

    try:
        desk = open_desk(pixel(), prepare=prepare)
        desk.until("pixel", SessionState.TROUBLE)
        logged = (desk.app.settings.home / "logs" / "bench.log").read_text()
    finally:
        logs.stop()
    assert f"what ***{PIXEL_SERIAL[-4:]} says" in logged
    assert PIXEL_SERIAL not in logged


def test_a_forgotten_device_that_is_plugged_in_starts_anew(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    read = desk.until_read("pixel")
    first = desk.bench.views()[0].since
    desk.app.inspections.answer(read.uid, "touch.grid", Outcome.FAIL, ANNA, code="dead_zone", note="row 3")
    desk.app.inspections.refuse(read.uid, ANNA)
    desk.until("pixel", SessionState.REFUSED)
    desk.bench.forget(desk.key("pixel"))
    assert desk.removed == [desk.key("pixel")]
    again = desk.until("pixel", SessionState.CLOSED_BEFORE)
    assert (again.closed_uid, again.since > first) == (read.uid, True)
    desk.bench.read_again(desk.key("pixel"), again=True)
    assert desk.until_read("pixel").attempt == 2


def test_a_forgotten_device_that_is_gone_is_gone(open_desk: OpenDesk) -> None:
    desk = open_desk(pixel())
    uid = desk.until_read("pixel").uid
    desk.bays.control("pixel", "unplug")
    desk.until("pixel", SessionState.GONE)
    desk.bench.forget(desk.key("pixel"))
    assert not desk.bench.views()
    assert desk.removed == [desk.key("pixel")]
    assert desk.app.inspections.get(uid).state is State.INSPECTING

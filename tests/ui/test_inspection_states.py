# SPDX-License-Identifier: Apache-2.0
"""What an inspection shows while its device comes, goes, waits or is another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench_window import ENTER, ESC, F3, GOOD_IMEI, LEFT, RIGHT, SPACE, Technician
from pytestqt.qtbot import QtBot

from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState
from inspector.ui.inspection.erase_stage import EraseStage
from inspector.ui.widgets.hub_view import HubView
from inspector.ui.widgets.states import DeviceState
from inspector.ui.widgets.tiles import TileData, TileModel

Sit = Callable[..., Technician]


def tile(one: Technician, slot: str = "A1") -> TileData:
    """Give the tile of a slot as the bench shows it."""
    models = [hub.model() for hub in one.window.bench.hubs.findChildren(HubView)]
    tiles = [tile for model in models if isinstance(model, TileModel) for tile in model.tiles()]
    return next(tile for tile in tiles if tile.slot == slot)


def test_unplugged_in_the_middle_goes_on_where_it_was(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.pass_points("touch.grid")
    one.hand("A1", "unplug")
    one.until_state(SessionState.GONE)
    one.until(page.away.isVisible)
    assert "10 Touch goes on" in page.away.gone.accessibleName()
    assert not page.verdicts.buttons[0].isEnabled()
    before = one.inspection()
    one.press(SPACE, "f", "1")
    assert one.inspection().findings == before.findings
    page.points.chosen.emit("display.image")  # the others stay readable
    assert page.current == "display.image"
    one.press(ESC)
    one.until(lambda: tile(one).state is DeviceState.GONE)
    assert "Work is kept" in tile(one).line
    one.hand("A1", "plug")
    one.until_state(SessionState.NEEDS_YOU)
    assert one.inspection().uid == before.uid
    assert one.inspection().findings.keys() >= before.findings.keys()
    one.press("g")
    one.until_at("touch.grid")
    one.press(SPACE)
    one.until(lambda: "touch.grid" in one.inspection().findings)


def test_a_phone_that_was_not_allowed_waits_for_trust(technician: Sit) -> None:
    one = technician(A1="android-good:pending")
    one.until_state(SessionState.WAITING_FOR_TRUST)
    one.until(lambda: tile(one).state is DeviceState.WAITING_TRUST)
    assert "Waiting for trust" in tile(one).sentence
    trouble = one.window.bench.waiting()[0].view.trouble
    assert trouble is not None
    assert tile(one).line == trouble.advice
    one.press("g")  # nothing to open yet: the bench stays, and says what to do
    assert one.window.page() is one.window.bench
    bar = one.window.bench.advice_bar
    assert bar is not None
    assert bar.isVisible()
    assert trouble.advice in bar.accessibleName()
    one.hand("A1", "trust")
    one.until_state(SessionState.NEEDS_YOU)
    one.until(bar.isHidden)
    one.press("g")
    one.until_page(one.window.inspection)


def test_a_device_closed_before_gets_a_new_attempt_by_r(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "one home"
    one = technician(home, A1="android-faulty")
    one.open_first()
    one.window.inspection.points.chosen.emit("review")
    one.until_page(one.window.review)
    one.press("f", shift=True)
    one.until_state(SessionState.REFUSED)
    first = one.inspection().uid
    one.window.close()

    again = technician(home, A1="android-faulty")
    again.until_state(SessionState.CLOSED_BEFORE)
    again.until(lambda: "Press R for a new attempt" in tile(again).line)
    again.press("g")
    again.until_page(again.window.review)
    assert not again.window.review.side.sign.isEnabled()
    again.press(ESC)
    again.until_page(again.window.bench)
    again.window.bench.hubs.focus_slot("A1")
    again.press("r")
    again.until_state(SessionState.NEEDS_YOU)
    assert again.inspection().attempt == 2
    assert again.inspection().uid != first
    assert not [one for one in again.inspection().findings.values() if one.by != "bench"]


def test_an_open_inspection_is_resumed_after_a_restart(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "kept"
    one = technician(home)
    one.open_first()
    one.pass_points("display.image")
    uid = one.inspection().uid
    one.window.close()
    again = technician(home)
    again.until_state(SessionState.NEEDS_YOU)
    assert again.inspection().uid == uid
    again.press(F3)
    again.until_page(again.window.inspection)
    again.until_at("display.image")
    again.press("z")  # undo reaches back over the restart
    again.until(lambda: "charge.port" not in again.inspection().findings)


def test_the_erased_phone_is_identified_by_itself_when_it_comes_back(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(SPACE)
    one.erase()
    one.hand("A1", "erase")
    one.until_page(one.window.review)
    last = one.inspection().identified[-1]
    assert last.serial == one.inspection().identity.serial
    assert last.imei in ("", GOOD_IMEI)


def test_no_level_is_chosen_before_somebody_says_which(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.pass_points()
    one.press(SPACE)
    one.until_state(SessionState.ERASE)
    one.until_at("data.erased")
    assert not page.erase.record().level
    one.press(SPACE)
    assert "level is not chosen" in page.erase.trouble.text()
    assert not page.erase.verification.hasFocus()
    one.press(RIGHT)
    assert page.erase.record().level == "purge"
    assert not page.erase.trouble.text()
    one.press(LEFT)
    assert page.erase.record().level == "clear"
    one.press(SPACE)
    one.until(page.erase.verification.hasFocus)
    one.type("welcome screen")
    one.press(ENTER, SPACE)
    one.until_state(SessionState.AFTERCHECK)
    assert one.inspection().erasures[0].level == "clear"


def test_the_next_device_begins_without_the_level_and_words_of_the_last(
    qtbot: QtBot, technician: Sit
) -> None:
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(SPACE)
    one.until_state(SessionState.ERASE)
    one.until_at("data.erased")
    scene = one.scene()
    assert scene is not None
    assert scene.texts is not None
    assert scene.checklist is not None
    point = next(each for each in scene.checklist.points if each.id == "data.erased")
    stage = EraseStage()
    qtbot.addWidget(stage)
    first, words = one.inspection(), scene.texts.points[point.id]
    stage.show_erase(first, point, words)
    stage.choose_level("purge")
    stage.verification.setText("welcome screen")
    stage.show_erase(first, point, words)
    assert (stage.record().level, stage.record().verification) == ("purge", "welcome screen")
    stage.show_erase(replace(first, uid="another"), point, words)
    assert (stage.record().level, stage.record().verification) == ("", "")


def test_a_second_medium_is_recorded_too(technician: Sit) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    one.pass_points()
    one.press(SPACE)
    one.until_state(SessionState.ERASE)
    one.until_at("data.erased")
    destroy = page._do.destroy
    assert not destroy.isEnabled(), "the chosen one is part of the phone"
    one.press("e")
    assert destroy.isEnabled()
    assert any(destroy in hint.actions for hint in page.hints())
    one.press("e")
    assert not destroy.isEnabled()
    one.click(page.erase.level._segments[0])
    one.press(SPACE)
    one.until(lambda: "not complete" in page.erase.trouble.text() or page.erase.verification.hasFocus())
    assert not one.inspection().erasures
    one.type("card is empty")
    one.press(ESC, SPACE)
    one.until_state(SessionState.AFTERCHECK)
    erasure = one.inspection().erasures[0]
    assert (erasure.level, erasure.method, erasure.verification) == (
        "clear",
        "factory reset",
        "card is empty",
    )
    row = page.erase.media.rows()[0]
    assert (row.text, row.is_done) == ("Internal storage", True)
    assert row.detail.startswith("Clear, Reset in its settings. card is empty. ")
    assert one.inspection().findings["data.erased"].outcome is Outcome.PASS


def test_two_phones_are_worked_on_in_turn_by_g(technician: Sit) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU, "A1")
    one.until_state(SessionState.NEEDS_YOU, "A2")
    one.press("g")
    one.until_page(one.window.inspection)
    first = one.window.inspection.key
    one.press("g")
    one.until(lambda: one.window.inspection.key != first)
    one.press("g")
    one.until(lambda: one.window.inspection.key == first)

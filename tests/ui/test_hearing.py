# SPDX-License-Identifier: Apache-2.0
"""Which sound is asked for when, at the real window; and that work goes on without any."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bench_window import F1, SPACE, WAIT_MS, Technician

from inspector import settings
from inspector.services.bench import SessionState
from inspector.ui.sounds import Play
from inspector.ui.theme.tokens import Durations

Sit = Callable[..., Technician]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Hear the names of the sounds that the system's player gets; the gap between two calls never ends."""
    played: list[str] = []
    monkeypatch.setattr("inspector.ui.sounds.Durations", lambda: Durations(sound_gap=WAIT_MS * 60))

    def play(path: Path) -> None:
        played.append(path.stem.partition("-8")[0])  # the copy at 80 % says so in its name

    monkeypatch.setattr("inspector.ui.hearing.system_player", lambda: play)
    return played


def until_audible(one: Technician) -> None:
    """Wait for the player: it is looked for while devices come."""
    one.until(lambda: one.window.hearing.sounds.has_player)


def header(one: Technician) -> str:
    return one.window.header.accessibleName()


def with_settings(home: Path, **changes: str) -> Path:
    settings.save(settings.load(home, {}), use="training", **changes)
    return home


def test_a_device_that_waits_for_a_person_is_called_out_once(technician: Sit, heard: list[str]) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.NEEDS_YOU, "A2")
    one.until(lambda: heard)
    assert heard == ["attention"], "once in ten seconds, however many wait"


def test_what_waits_before_there_is_a_player_is_called_out_once_there_is(
    technician: Sit, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = threading.Event()

    def late() -> Play | None:
        return (lambda path: heard.append(path.stem)) if found.wait(WAIT_MS / 1000) else None

    monkeypatch.setattr("inspector.ui.hearing.system_player", late)
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    assert not one.window.hearing.sounds.has_player
    found.set()
    one.until(lambda: heard)
    assert heard[0].startswith("attention")


def test_a_pass_and_a_fail_sound_different(technician: Sit, heard: list[str]) -> None:
    one = technician()
    one.open_first()
    until_audible(one)
    page = one.window.inspection
    page.points.chosen.emit("display.image")
    one.press(SPACE)
    one.until(lambda: "pass" in heard)
    page.points.chosen.emit("vibration.motor")
    one.press("f")
    one.until(lambda: "fail" in heard)
    assert heard.count("pass") == heard.count("fail") == 1


def test_an_answer_without_a_verdict_is_silent(technician: Sit, heard: list[str]) -> None:
    one = technician()
    one.until(lambda: heard == ["attention"])
    one.open_first()
    page = one.window.inspection
    page.points.chosen.emit("display.image")
    one.press("t", "1")
    one.until(lambda: "display.image" in one.inspection().findings)
    page.points.chosen.emit("vibration.motor")
    one.press(SPACE)
    one.until(lambda: len(heard) > 1)
    assert heard == ["attention", "pass"]


def test_scans_say_whether_they_were_read(technician: Sit, heard: list[str]) -> None:
    one = technician(A1="iphone-good")
    one.until_state(SessionState.NEEDS_YOU)
    until_audible(one)
    one.window.scanner.scanned.emit("4006381333931")
    one.until(lambda: "scan-refused" in heard)
    one.window.scanner.scanned.emit("350000000004826")
    one.until(lambda: "scan-read" in heard)


def test_a_signature_is_heard(technician: Sit, heard: list[str]) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    until_audible(one)
    one.window.review.signed.emit("virtual:A1")
    one.until(lambda: "certified" in heard)


def test_sounds_off_are_off_and_need_no_note(technician: Sit, tmp_path: Path, heard: list[str]) -> None:
    one = technician(with_settings(tmp_path / "quiet", sounds="off"))
    one.open_first()
    one.window.inspection.points.chosen.emit("display.image")
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)
    one.press(F1)
    assert heard == []
    assert "No sound" not in header(one)


def test_without_a_player_the_header_says_so_quietly_and_work_goes_on(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.ui.hearing.system_player", lambda: None)
    one = technician()
    one.open_first()
    one.until(lambda: "No sound" in header(one))
    assert not one.window.notice.isVisible()
    one.window.inspection.points.chosen.emit("display.image")
    one.press(SPACE)
    one.until(lambda: "display.image" in one.inspection().findings)


def test_a_player_that_breaks_is_said_in_the_header(technician: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise OSError

    monkeypatch.setattr("inspector.ui.hearing.system_player", lambda: broken)
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    one.until(lambda: "No sound" in header(one))
    assert not one.window.notice.isVisible()


def test_the_volume_of_the_settings_holds_at_once(technician: Sit, heard: list[str]) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    until_audible(one)
    one.window._desk.change_settings({"volume": "30"})
    one.until(lambda: one.window.hearing.sounds.volume == 30)
    one.window._desk.change_settings({"sounds": "off"})
    one.until(lambda: one.window.hearing.sounds.muted)


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], list[str]]:
    """Put a program in the place of the system's player; gives the names of what it was to play."""
    if os.name == "nt":
        pytest.skip("a shell script")
    folder, told = tmp_path / "bin", tmp_path / "told"
    folder.mkdir()
    (folder / "pw-play").write_text(f'#!/bin/sh\necho "$1" >> "{told}"\n', encoding="utf-8")
    (folder / "pw-play").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setattr("inspector.ui.sounds.Durations", lambda: Durations(sound_gap=0))

    def played() -> list[str]:
        lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
        return [Path(line).stem.partition("-8")[0] for line in lines]

    return played


def test_each_need_calls_once_and_never_for_what_is_in_hand(
    technician: Sit, player: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    one = technician(A1="android-good")
    one.until_state(SessionState.NEEDS_YOU)
    one.until(lambda: player() == ["attention"])
    hearing, bench, scene = one.window.hearing, one.window.bench, one.scene()
    assert scene is not None

    def stands(state: SessionState) -> None:
        hearing._on_scenes([replace(scene, view=replace(scene.view, state=state))])

    def until_heard(count: int) -> None:
        one.until(lambda: len(player()) >= count)
        assert player() == ["attention"] * count

    calls = (
        SessionState.TROUBLE,
        SessionState.AFTERCHECK,
        SessionState.READY,
        SessionState.WAITING_FOR_TRUST,
    )
    for count, state in enumerate(calls, 2):
        stands(state)
        stands(state)  # once for each change
        until_heard(count)
    assert bench.waiting(), "and the queue shows it"
    for state in (SessionState.READING, SessionState.REFUSED, SessionState.CERTIFIED, SessionState.GONE):
        stands(state)
    one.press("g")
    one.until_page(one.window.inspection)
    stands(SessionState.AFTERCHECK)
    one.window.review.refused.emit()
    one.until(lambda: len(player()) > 5)
    assert player()[5:] == ["fail"], "what is in hand does not call"

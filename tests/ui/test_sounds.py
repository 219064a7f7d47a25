# SPDX-License-Identifier: Apache-2.0
"""Sounds: short, made of the right tones, heard at most as often as is bearable."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import wave
from pathlib import Path

import pytest

from inspector import bundled
from inspector.ui.sounds import Sound, Sounds, quieter, system_player


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_short_and_fades(sound: Sound) -> None:
    with wave.open(str(bundled.resources() / "sounds" / f"{sound}.wav")) as file:
        assert file.getsampwidth() == 2
        assert file.getnframes() / file.getframerate() <= 0.25
        frames = file.readframes(file.getnframes())
    samples = memoryview(frames).cast("h")
    assert max(samples) > 8000
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200


def test_attention_is_heard_once_in_ten_seconds() -> None:
    heard: list[str] = []
    now = [100.0]
    sounds = Sounds(lambda path: heard.append(path.stem), now=lambda: now[0])
    assert sounds.play(Sound.ATTENTION)
    now[0] = 109.9
    assert not sounds.play(Sound.ATTENTION)
    assert sounds.play(Sound.PASS)
    now[0] = 110.0
    assert sounds.play(Sound.ATTENTION)
    sounds._worker.shutdown()
    assert heard == ["attention", "pass", "attention"]


def test_muted_and_playerless_benches_are_silent() -> None:
    heard: list[str] = []
    muted = Sounds(lambda path: heard.append(path.stem), muted=True)
    assert not muted.play(Sound.PASS)
    silent = Sounds(None)
    assert not silent.has_player
    assert not silent.play(Sound.PASS)
    muted.close()
    muted.close()  # a second time does nothing
    silent.close()
    assert heard == []


def _loudest(path: Path) -> int:
    with wave.open(str(path)) as file:
        return max(memoryview(file.readframes(file.getnframes())).cast("h"))


def test_a_lower_volume_is_a_quieter_copy_of_the_same_length(tmp_path: Path) -> None:
    source = bundled.resources() / "sounds" / "pass.wav"
    made = quieter(source, 25, tmp_path)
    with wave.open(str(source)) as one, wave.open(str(made)) as two:
        assert one.getparams() == two.getparams()
    assert abs(_loudest(made) - _loudest(source) // 4) <= 1
    assert quieter(source, 25, tmp_path) == made


def test_volume_holds_for_what_is_played_and_its_copies_go_at_the_end() -> None:
    heard: list[Path] = []
    loud: list[int] = []

    def play(path: Path) -> None:
        heard.append(path)
        loud.append(_loudest(path))

    sounds = Sounds(play, volume=50)
    assert sounds.play(Sound.FAIL)
    sounds.volume = 100
    assert sounds.play(Sound.FAIL)
    sounds.volume = 0
    assert not sounds.play(Sound.FAIL)
    sounds._worker.submit(lambda: None).result(5)  # what waits at the close is dropped
    sounds.close()
    sounds._worker.shutdown()
    assert loud[0] < loud[1]
    assert not heard[0].exists()
    assert heard[1].exists()


def test_a_player_that_is_lost_is_told_once() -> None:
    lost: list[bool] = []

    def play(path: Path) -> None:
        raise OSError

    sounds = Sounds(play, lost=lambda: lost.append(True))
    sounds.play(Sound.PASS)
    sounds.play(Sound.PASS)
    sounds._worker.shutdown()
    assert lost == [True]


def test_a_player_that_fails_is_not_asked_again() -> None:
    tried = threading.Event()

    def play(path: Path) -> None:
        tried.set()
        raise subprocess.CalledProcessError(1, "aplay")

    sounds = Sounds(play)
    assert sounds.play(Sound.FAIL)
    assert tried.wait(2)
    sounds._worker.shutdown()
    assert not sounds.has_player


@pytest.mark.skipif(sys.platform == "win32", reason="the players of Linux and macOS are programs")
def test_the_systems_player_gets_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/played\n', encoding="utf-8")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    play = system_player("linux")
    assert play is not None
    monkeypatch.setenv("PATH", os.defpath)
    play(Path("sound.wav"))
    assert (tmp_path / "played").read_text(encoding="utf-8").split() == ["-q", "sound.wav"]
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert system_player("linux") is None

# SPDX-License-Identifier: Apache-2.0
"""Devices that left long ago fold into one line, which opens; their work stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bench_window import Technician

from inspector.services.bench import SessionState
from inspector.ui.desk import Scene
from inspector.ui.models.folding import FOLDS_AFTER, fold_words, is_long_gone

Sit = Callable[..., Technician]


def left(scene: Scene, ago: timedelta) -> Scene:
    """Make a scene of a device that left some time ago."""
    gone = replace(scene.view, state=SessionState.GONE, since=datetime.now(UTC) - ago)
    return replace(scene, view=gone)


def scene_of(one: Technician) -> Scene:
    scene = one.scene()
    assert scene is not None
    return scene


def test_a_device_gone_for_half_an_hour_folds_into_one_line_that_opens(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    bench, opened = one.window.bench, list[str]()
    bench.opened.connect(opened.append)
    hub = bench.hubs._hubs["A"]
    assert not hub.fold.isVisible()

    bench.show_scenes([left(scene_of(one), FOLDS_AFTER - timedelta(minutes=1))])
    assert hub.model.tile(0).state is not None, "it left a moment ago"

    bench.show_scenes([left(scene_of(one), FOLDS_AFTER)])
    assert hub.model.tile(0).state is None
    assert hub.fold.text() == "1 gone, 1 unfinished"
    bench._on_opened("A1")
    assert opened == [], "what is not seen is not opened"

    one.click(hub.fold)
    assert hub.model.tile(0).state is not None
    assert hub.fold.isChecked()
    one.click(hub.fold)
    assert hub.model.tile(0).state is None
    one.click(hub.fold)
    bench._on_opened("A1")
    assert opened == ["virtual:A1"]


def test_a_device_that_comes_back_has_its_tile_again(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    bench, here = one.window.bench, scene_of(one)
    bench.show_scenes([left(here, FOLDS_AFTER)])
    bench.show_scenes([here])
    hub = bench.hubs._hubs["A"]
    assert hub.model.tile(0).state is not None
    assert not hub.fold.isVisible()


def test_the_line_counts_what_is_unfinished(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    gone = left(scene_of(one), FOLDS_AFTER)
    done = replace(gone, view=replace(gone.view, inspection=None))
    assert fold_words([]) == ""
    assert fold_words([done]) == "1 gone"
    assert fold_words([gone, done, gone]) == "3 gone, 2 unfinished"
    assert not is_long_gone(scene_of(one), datetime.now(UTC) + timedelta(days=1))

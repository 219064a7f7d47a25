# SPDX-License-Identifier: Apache-2.0
"""What the window leaves undone, so that no key waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from bench_window import F2, SPACE, Technician

from inspector.services.bench import SessionState
from inspector.ui.bench.page import BenchPage
from inspector.ui.inspection.view import InspectionView
from inspector.ui.widgets.states import DeviceState

Sit = Callable[..., Technician]


def test_tiles_that_nobody_sees_wait_until_they_are_seen(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = technician()
    one.open_first()
    made: list[str] = []
    tile = BenchPage._tile

    def noted(page: BenchPage, scene: Any) -> Any:
        made.append(scene.view.key)
        return tile(page, scene)

    monkeypatch.setattr(BenchPage, "_tile", noted)
    one.hand("A1", "unplug")
    one.until_state(SessionState.GONE)
    assert made == []
    one.press(F2)
    one.until_page(one.window.bench)
    assert set(made) == {"virtual:A1"}
    states = {t.slot: t.state for hub in one.window.bench.hubs._hubs.values() for t in hub.model.tiles()}
    assert states["A1"] is DeviceState.GONE


def test_an_own_answer_that_comes_back_as_a_scene_is_not_shown_again(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    while page.current != "parts.genuine":
        page.step(1)
    shown: list[bool] = []
    show = InspectionView.show_opened

    def noted(view: InspectionView, *, new: bool) -> None:
        shown.append(new)
        show(view, new=new)

    monkeypatch.setattr(InspectionView, "show_opened", noted)
    one.press(SPACE)
    one.until_not_at("parts.genuine")
    one.until(lambda: "parts.genuine" in one.inspection().findings)
    assert shown == [False, True]  # the tick, then the next point

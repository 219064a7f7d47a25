# SPDX-License-Identifier: Apache-2.0
"""Tiles are painted once, and many that change at once never hold the window up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.ui.theme.live import apply_theme
from inspector.ui.widgets import tile_painting
from inspector.ui.widgets.hub_view import HubView
from inspector.ui.widgets.states import DeviceState, StripState
from inspector.ui.widgets.tiles import TileData, TileModel


def tile(slot: str, state: DeviceState = DeviceState.NEEDS_YOU) -> TileData:
    return TileData(slot, state, "iPhone 13", "128 GB", "…0006", "Vibration", (StripState.PASS,) * 25)


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> HubView:
    """Show sixteen tiles."""
    apply_theme(qapp, "light")
    model = TileModel()
    model.set_tiles([tile(f"A{at}") for at in range(1, 17)])
    shown = HubView(model, "Hub A")
    model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(1200, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def seen(view: HubView, row: int) -> QImage:
    cell = view.visualRect(view._tiles.index(row))
    return view.viewport().grab(cell).toImage()


def test_a_tile_that_changed_is_painted_anew_and_no_other(view: HubView, qtbot: QtBot) -> None:
    before = [seen(view, row) for row in range(2)]
    assert before[0] != before[1], "each has its own slot"
    pixmaps = {slot: one.pixmap.cacheKey() for slot, one in view._delegate._painted.items()}
    view._tiles.update_tile(replace(tile("A2"), state=DeviceState.REFUSED))
    qtbot.waitUntil(lambda: seen(view, 1) != before[1])
    assert seen(view, 0) == before[0]
    now = {slot: one.pixmap.cacheKey() for slot, one in view._delegate._painted.items()}
    assert [slot for slot in now if now[slot] != pixmaps[slot]] == ["A2"]


def test_what_there_was_no_time_for_comes_in_the_next_round(
    view: HubView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tile_painting, "ROUND_S", -1.0)
    qtbot.wait(50)
    before = [seen(view, row) for row in range(16)]
    for at in range(1, 17):
        view._tiles.update_tile(tile(f"A{at}", DeviceState.REFUSED))
    qtbot.wait(100)
    assert [seen(view, row) for row in range(16)] == before, "no time at all: all look as before"
    monkeypatch.setattr(tile_painting, "ROUND_S", 10.0)
    qtbot.waitUntil(lambda: all(seen(view, row) != before[row] for row in range(16)))


def test_another_theme_paints_them_all(view: HubView, qapp: QApplication, qtbot: QtBot) -> None:
    light = seen(view, 0)
    apply_theme(qapp, "dark")
    qtbot.waitUntil(lambda: seen(view, 0) != light)
    apply_theme(qapp, "light")
    qtbot.waitUntil(lambda: seen(view, 0) == light)


def test_an_arc_turns_on_a_tile_that_is_being_read(view: HubView, qtbot: QtBot) -> None:
    view._tiles.update_tile(tile("A3", DeviceState.READING))
    cell = view.visualRect(view._tiles.index(2))
    qtbot.waitUntil(lambda: not view._delegate.reading_icon_rect(cell, tile("A3")).isEmpty())
    assert cell.contains(view._delegate.reading_icon_rect(cell, tile("A3")))
    first = seen(view, 2)
    qtbot.waitUntil(lambda: seen(view, 2) != first)

# SPDX-License-Identifier: Apache-2.0
"""A bench full of tiles says each state by icon and word, never by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import paint_icon
from inspector.ui.widgets import tile_painting
from inspector.ui.widgets.hub_view import BenchHubs, HubData
from inspector.ui.widgets.painting import paint_line
from inspector.ui.widgets.states import DeviceState, StripState, device_word, device_word_short
from inspector.ui.widgets.tile_painting import TileDelegate
from inspector.ui.widgets.tiles import TileData, tile_size_for

LONG_S = 4 * 3600 + 10 * 60
"""A waiting time in seconds whose text is as long as any of a shift."""
STRIP = (StripState.PASS,) * 13 + (StripState.TODO,) * 12

Paints = Callable[[TileData, int, int], tuple[int, dict[str, bool]]]


def tile(slot: str, state: DeviceState) -> TileData:
    return TileData(slot, state, "iPhone 13", "128 GB", "…0006", "13 Vibration", STRIP)


@pytest.fixture
def paints(monkeypatch: pytest.MonkeyPatch) -> Paints:
    """Paint a tile in a width and height: how many icons it has, and of each text whether it has room."""
    icons: list[object] = []
    texts: dict[str, bool] = {}

    def note_icon(*given: object) -> None:
        icons.append(given)
        paint_icon(*given)  # type: ignore[arg-type]

    def note_line(*given: object) -> None:
        rect, text, role = given[1:4]
        texts[str(text)] = text_width(role, str(text)) < rect.width()  # type: ignore[attr-defined]
        paint_line(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(tile_painting, "ROUND_EVERY_S", -1.0)  # each tile in a round of its own
    monkeypatch.setattr(tile_painting, "paint_icon", note_icon)
    monkeypatch.setattr(tile_painting, "paint_line", note_line)

    def paint(data: TileData, width: int, ports: int) -> tuple[int, dict[str, bool]]:
        icons.clear()
        texts.clear()
        delegate = TileDelegate()
        delegate.tile_size = tile_size_for(ports)
        pixmap = QPixmap(width, 200)
        painter = QPainter(pixmap)
        cell = QRect(QPoint(), pixmap.size())
        delegate.begin()
        delegate.paint_tile(painter, cell, data, has_focus=False)
        painter.end()
        arc = delegate.reading_icon_rect(cell, data)
        return len(icons) + (not arc.isEmpty()), dict(texts)

    return paint


def narrowest(qtbot: QtBot, width: int, ports: int) -> int:
    """Give the width of a bench's cells in px, with as many ports in use."""
    hubs = BenchHubs()
    qtbot.addWidget(hubs)
    hubs.resize(width, 640)
    hubs.show()
    qtbot.waitExposed(hubs)
    names = [f"{hub}{at}" for hub in "ABCD" for at in range(1, ports // 4 + 1)]
    hubs.set_hubs(
        [
            HubData(
                hub, f"Hub {hub}", tuple(tile(one, DeviceState.NEEDS_YOU) for one in names if one[0] == hub)
            )
            for hub in "ABCD"
        ]
    )
    least = width - 100
    qtbot.waitUntil(lambda: all(hub.view.width() > least for hub in hubs._hubs.values()))
    return min(hub.view.gridSize().width() for hub in hubs._hubs.values())


@pytest.mark.parametrize("ports", [32, 64])
@pytest.mark.parametrize("width", [860, 960, 1240])
def test_each_state_has_icon_and_word(qtbot: QtBot, paints: Paints, width: int, ports: int) -> None:
    cell = narrowest(qtbot, width, ports)
    assert cell >= 150
    for state in DeviceState:
        for waiting_s in (None, 42, 630, LONG_S):
            icons, texts = paints(replace(tile("A16", state), waiting_s=waiting_s), cell, ports)
            said = [word for word in (device_word(state), device_word_short(state)) if texts.get(word)]
            what = f"{state} after {waiting_s} s in {cell} px: {texts}"
            assert icons == 1, what
            assert said, what
            assert texts.get("13/25"), what


def test_the_waiting_time_goes_first(paints: Paints) -> None:
    data = replace(tile("A16", DeviceState.WAITING_TRUST), waiting_s=LONG_S)
    assert "4:10:00" in paints(data, 300, 64)[1]
    icons, texts = paints(data, 136, 64)
    assert icons == 1
    assert texts["Trust"]
    assert "4:10:00" not in texts

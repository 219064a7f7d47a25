# SPDX-License-Identifier: Apache-2.0
"""Tiles, hubs and the queue: place is meaning, and the queue is the order of work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.live import apply_theme, theme, theme_source
from inspector.ui.widgets.hub_view import BenchHubs, Hub, HubData
from inspector.ui.widgets.queue_list import QueueItem, QueueList, QueuePanel
from inspector.ui.widgets.reading_clock import reading_clock
from inspector.ui.widgets.states import DeviceState, StripState
from inspector.ui.widgets.tiles import TILE_ROLE, TileData, TileModel, TileSize, even_columns, tile_size_for

MakeAction = Callable[..., QAction]


def tile(slot: str, state: DeviceState | None = DeviceState.NEEDS_YOU) -> TileData:
    if state is None:
        return TileData(slot)
    strip = (StripState.PASS,) * 12 + (StripState.CURRENT,) + (StripState.TODO,) * 12
    return TileData(
        slot, state, "iPhone 13", "128 GB · Midnight", "…48211", "13 Vibration", strip, waiting_s=42
    )


def hub(letter: str, states: list[DeviceState | None]) -> HubData:
    tiles = tuple(tile(f"{letter}{port}", state) for port, state in enumerate(states, 1))
    return HubData(letter, f"Hub {letter}", tiles)


@pytest.fixture
def hubs(qtbot: QtBot) -> BenchHubs:
    result = BenchHubs()
    qtbot.addWidget(result)
    states: list[DeviceState | None] = [*list(DeviceState)[:6], None, DeviceState.GONE]
    result.set_hubs([hub("A", states), hub("B", states[:5])])
    result.resize(1200, 900)
    result.show()
    result.activateWindow()
    qtbot.waitUntil(result.isActiveWindow, timeout=2000)
    return result


def test_tiles_stand_under_their_heading_however_high_the_hub_is(qtbot: QtBot) -> None:
    """A hub that is about to shrink keeps its tiles where they are: a tap that began on one ends there."""
    shown = Hub(hub("A", [DeviceState.NEEDS_YOU]))
    qtbot.addWidget(shown)
    shown.show()
    before = shown.view.y()
    shown.resize(shown.width(), shown.height() + 400)
    assert shown.view.y() == before


def test_a_tile_says_all_of_it_in_words() -> None:
    assert tile("A1").sentence == "A1, iPhone 13, Needs you, 12/25, 13 Vibration"
    assert TileData("A7").sentence == "A7, empty"


@pytest.mark.parametrize("theme_name", ["light", "dark"])
@pytest.mark.parametrize("size", TileSize)
@pytest.mark.parametrize("zoom", [100, 200])
def test_every_state_paints_in_every_size(
    themed: QApplication, qtbot: QtBot, theme_name: str, size: TileSize, zoom: int
) -> None:
    apply_theme(themed, "dark" if theme_name == "dark" else "light", zoom=zoom)
    result = BenchHubs()
    qtbot.addWidget(result)
    result.set_hubs([hub("A", [*DeviceState, None])])
    view = next(iter(result._hubs.values())).view
    view.set_tile_size(size)
    result.resize(1284, 900)
    picture = view.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 3)
    }
    assert {theme().colours.warn, theme().colours.accent, theme().colours.bad} <= colours


def test_tiles_stand_in_the_ports_order_in_four_columns(hubs: BenchHubs) -> None:
    view = hubs._hubs["A"].view
    rects = [view.visualRect(view.model().index(row, 0)) for row in range(8)]
    assert len({rect.y() for rect in rects[:4]}) == 1
    assert len({rect.y() for rect in rects[4:]}) == 1
    assert [rect.x() for rect in rects[:4]] == [rect.x() for rect in rects[4:]]
    assert rects[0].x() < rects[1].x() < rects[2].x() < rects[3].x()
    assert view.height() == 2 * (theme().size.tile_large + theme().space.s)


@pytest.mark.parametrize(
    ("most", "counts", "columns"),
    [
        (7, (8,) * 8, 4),
        (6, (8,) * 4, 4),
        (8, (8,) * 8, 8),
        (4, (8, 5), 4),
        (6, (10, 8), 5),
        (6, (2, 1), 6),
        (4, (), 4),
        (1, (8,), 1),
        (6, (16, 0), 6),
        (5, (7, 2), 4),
    ],
)
def test_ports_stand_in_even_rows(most: int, counts: tuple[int, ...], columns: int) -> None:
    assert even_columns(most, counts) == columns
    for count in counts:
        assert -(-count // columns) == -(-count // most), "it costs no height"


def test_a_wide_hub_that_needs_two_rows_splits_evenly(hubs: BenchHubs, qtbot: QtBot) -> None:
    hubs.set_hubs([hub(one, [DeviceState.GONE] * 8) for one in "ABCD"])
    hubs.resize(6 * theme().size.tile_medium_least + 2 * theme().size.tile_medium_least // 3, 900)
    view = hubs._hubs["C"].view
    qtbot.waitUntil(lambda: view.width() > 6 * theme().size.tile_medium_least, timeout=2000)
    most = TileSize.MEDIUM.columns(view.viewport().width())
    assert 4 < most < 8
    heights = [view.visualRect(view.model().index(row, 0)).y() for row in range(8)]
    assert len(set(heights[:4])) == len(set(heights[4:])) == 1
    assert heights[0] < heights[4]
    assert hubs.focus_slot("C2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert hubs.current_slot() == "C6"


def test_arrows_walk_from_hub_to_hub(hubs: BenchHubs, qtbot: QtBot) -> None:
    assert hubs.focus_slot("A6")
    walked = []
    hubs.slot_changed.connect(walked.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert walked == ["A7", "B3", "B2", "A6", "A2"]
    assert hubs.current_slot() == walked[-1]
    assert not hubs.focus_slot("Z9")


def test_enter_and_a_single_click_open_but_not_an_empty_port(hubs: BenchHubs, qtbot: QtBot) -> None:
    opened: list[str] = []
    hubs.opened.connect(opened.append)
    hubs.focus_slot("A1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    hubs.focus_slot("A7")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    view = hubs._hubs["B"].view
    at = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["A1", "B2"]


def test_letters_are_left_to_the_page(hubs: BenchHubs, qtbot: QtBot, make_action: MakeAction) -> None:
    again = make_action(hubs, "Read again", "R")
    hubs.focus_slot("A1")
    with qtbot.waitSignal(again.triggered, timeout=1000):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R)
    assert hubs.current_slot() == "A1"


def test_changes_of_tiles_are_merged(qtbot: QtBot) -> None:
    model = TileModel()
    model.set_tiles([tile("A1"), tile("A2")])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    with qtbot.waitSignal(model.dataChanged, timeout=1000):
        for seconds in range(50):
            model.update_tile(replace(tile("A2"), waiting_s=seconds))
    assert told == [(1, 1)]
    assert model.index(1).data(TILE_ROLE).waiting_s == 49
    with qtbot.assertNotEmitted(model.dataChanged, wait=60):
        model.update_tile(model.tile(0))
    with pytest.raises(KeyError):
        model.update_tile(tile("C1"))


def test_the_same_ports_keep_place_and_focus(hubs: BenchHubs) -> None:
    hubs.focus_slot("A3")
    view = hubs._hubs["A"].view
    hubs.set_hubs([hub("A", [DeviceState.CERTIFIED] * 8), hub("B", [None] * 5)])
    assert hubs._hubs["A"].view is view
    assert hubs.current_slot() == "A3"
    hubs.update_tile(replace(tile("A3"), state=DeviceState.GONE))
    assert hubs._hubs["A"].model.tile(2).state is DeviceState.GONE
    with pytest.raises(KeyError):
        hubs.update_tile(tile("Z1"))


@pytest.mark.parametrize(
    ("ports", "size"), [(16, TileSize.LARGE), (17, TileSize.MEDIUM), (33, TileSize.SMALL)]
)
def test_tiles_shrink_with_the_ports_in_use(ports: int, size: TileSize) -> None:
    assert tile_size_for(ports) is size


def test_columns_give_way_in_a_narrow_place() -> None:
    assert TileSize.LARGE.columns(1284) == 4
    assert TileSize.LARGE.columns(500) == 2
    assert TileSize.SMALL.columns(10) == 1


def test_the_arc_turns_only_while_something_reads(hubs: BenchHubs, qtbot: QtBot) -> None:
    assert reading_clock().is_running
    hubs.set_hubs([hub("A", [None] * 8), hub("B", [None] * 5)])
    qtbot.waitUntil(lambda: not reading_clock().is_running, timeout=1000)
    hubs.update_tile(tile("A1", DeviceState.READING))
    qtbot.waitUntil(lambda: reading_clock().is_running, timeout=1000)


def test_reduced_motion_keeps_the_arc_still(themed: QApplication, hubs: BenchHubs) -> None:
    apply_theme(themed, "light", still=True)
    hubs.set_hubs([hub("A", [None] * 8), hub("B", [DeviceState.READING] * 5)])
    assert reading_clock().angle() == 0


@pytest.fixture
def panel(qtbot: QtBot, make_action: MakeAction) -> QueuePanel:
    owner = QWidget()
    qtbot.addWidget(owner)
    result = QueuePanel(make_action(owner, "Open next", "G"))
    qtbot.addWidget(result)
    result._owner = owner  # type: ignore[attr-defined] # the action must live as long
    result.resize(316, 800)
    result.show()
    return result


ITEMS = [
    QueueItem("B3", DeviceState.NEEDS_YOU, "Take a second look", "Galaxy S22", "Fair suggested", 191),
    QueueItem(
        "A3", DeviceState.WAITING_TRUST, "Tap Trust on the phone and then some", "iPhone 12 mini", "Then", 75
    ),
    QueueItem("A6", DeviceState.REFUSED, "Set aside", "iPhone 11"),
]


def test_the_queue_shows_the_first_and_then_the_rest(panel: QueuePanel) -> None:
    panel.set_items(ITEMS, 12)
    first, rest = panel.findChildren(QueueList)
    assert first.model().rowCount() == 1
    assert rest.model().rowCount() == 2
    assert first.model().index(0, 0).data() == "B3, Take a second look, Galaxy S22, Fair suggested"
    panel.set_tally([("Certified today", "38"), ("First pass", "92 %")])
    panel.set_tally([("Certified today", "39"), ("First pass", "92 %"), ("Refused today", "3")])
    panel.grab()
    panel.set_items([], 0)
    assert not first.isVisible()


def test_a_row_of_the_queue_opens_by_click_and_enter(panel: QueuePanel, qtbot: QtBot) -> None:
    panel.set_items(ITEMS, 12)
    first, rest = panel.findChildren(QueueList)
    opened: list[str] = []
    panel.opened.connect(opened.append)
    qtbot.mouseClick(first.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    rest.setCurrentIndex(rest.model().index(1, 0))
    qtbot.keyClick(rest, Qt.Key.Key_Return)
    assert opened == ["B3", "A6"]


def test_times_change_without_moving_the_focus(panel: QueuePanel) -> None:
    panel.set_items(ITEMS, 12)
    _, rest = panel.findChildren(QueueList)
    rest.setCurrentIndex(rest.model().index(1, 0))
    panel.set_items([replace(item, waiting_s=500) for item in ITEMS], 12)
    assert rest.currentIndex().row() == 1


def test_the_queue_fits_the_small_window(panel: QueuePanel) -> None:
    theme_source().set_compact(True)
    panel.set_items(ITEMS, 12)
    assert panel.width() == 264
    panel.grab()

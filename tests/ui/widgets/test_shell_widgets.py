# SPDX-License-Identifier: Apache-2.0
"""The window's frame: rail, header, notice, cards, and the ring around the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pseudo import Pseudo
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui import i18n
from inspector.ui.places import places, rail_of
from inspector.ui.theme.fonts import text_width
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.live import Appearance, apply_theme, theme, theme_source
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.destination_card import Destination, DestinationCard, DestinationState
from inspector.ui.widgets.device_bar import DeviceBar
from inspector.ui.widgets.empty_state import EmptyState
from inspector.ui.widgets.focus_ring import FocusRing
from inspector.ui.widgets.header import Header
from inspector.ui.widgets.notice import Gravity, Notice, NoticeText
from inspector.ui.widgets.rail import Place, Rail
from inspector.ui.widgets.states import StripState

MakeAction = Callable[..., QAction]
FOREIGN = [one for one in i18n.LANGUAGES if one != "en"]

PLACES = [Place("bench", Icon.BENCH, "Bench", "F2"), Place("sync", Icon.SYNC, "Sync", "F6")]


def test_the_rail_marks_counts_and_asks(qtbot: QtBot) -> None:
    rail = Rail(PLACES, Place("settings", Icon.SETTINGS, "Settings"))
    qtbot.addWidget(rail)
    rail.resize(80, 600)
    rail.show()
    rail.set_current("bench")
    rail.set_count("bench", 6)
    buttons = rail.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert buttons[0].accessibleName().startswith("Bench, 6 ")
    assert buttons[0].toolTip() == "Bench  F2"
    with qtbot.waitSignal(rail.chosen, timeout=1000) as told:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told.args == ["sync"]
    assert [button.isChecked() for button in buttons] == [True, False, False]
    rail.set_count("bench", 0)
    assert buttons[0].accessibleName() == "Bench"
    with pytest.raises(KeyError):
        rail.set_count("nowhere", 1)
    rail.grab()
    theme_source().set_compact(True)
    assert rail.width() == 56
    rail.grab()


@pytest.mark.parametrize("language", ["en", *FOREIGN, "pseudo"])
def test_the_rail_shows_its_words_whole(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    longer = Pseudo()
    if language == "pseudo":
        qapp.installTranslator(longer)
    else:
        i18n.set_language(qapp, language)
    rail = rail_of(places())
    qtbot.addWidget(rail)
    for zoom in (100, 150):
        theme_source().apply(qapp, Appearance("light", zoom=zoom))
        rail.show()
        rail.resize(rail.sizeHint().width(), 900)
        for button in rail.findChildren(QAbstractButton):
            room = button.width()
            assert text_width(theme().type.small_strong, button.text()) <= room, (button.text(), room)
    qapp.removeTranslator(longer)
    i18n.set_language(qapp, "en")


def test_the_header_gives_up_sync_words_before_the_role(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.set_title("Inspection", "phone-25 v1")
    header.set_scanner("Scanner ready")
    header.set_sync("Offline, 7 waiting", Icon.OFFLINE)
    header.set_person("Mika", "technician")
    header.set_clock("14:32")
    header.resize(1500, 52)
    assert [item.text for item in header.shown_items()] == [
        "Scanner ready",
        "Offline, 7 waiting",
        "technician",
    ]
    shown = []
    for width in range(1500, 200, -10):
        header.resize(width, 52)
        _, sync, person = header.shown_items()
        shown.append((bool(sync.text), bool(person.text)))
        assert person.strong == "Mika"
    assert list(dict.fromkeys(shown)) == [(True, True), (False, True), (False, False)]
    assert (
        header.accessibleName()
        == "Inspection, phone-25 v1, Scanner ready, Offline, 7 waiting, Mika technician"
    )
    header.grab()


def test_a_scan_shows_for_a_while_in_the_scanners_place(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.resize(1200, 52)
    header.set_scanner("Scanner ready")
    header.show_scan("Not known: 4006381", Icon.TROUBLE, refused=True)
    assert header.shown_items()[0].text == "Not known: 4006381"
    assert header._scan_timer.interval() == 4000
    header._scan_timer.start(1)
    qtbot.waitUntil(lambda: header.shown_items()[0].text == "Scanner ready", timeout=1000)


def test_a_notice_says_two_things_and_has_one_button(qtbot: QtBot, make_action: MakeAction) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    notice = Notice(owner)
    owner.resize(900, 100)
    notice.resize(900, notice.height())
    owner.show()
    assert not notice.isVisible()
    again = make_action(owner, "Print again", "P")
    notice.tell(NoticeText("The printer has no paper.", "Fill it: 3 labels wait.", Gravity.ATTENTION), again)
    assert notice.isVisible()
    assert notice.height() == 44
    assert notice.accessibleName() == "The printer has no paper. Fill it: 3 labels wait."
    button = notice.findChild(ActionButton)
    assert button is not None
    with qtbot.waitSignal(again.triggered, timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for gravity in Gravity:
        notice.tell(NoticeText("One.", "Two.", gravity))
        notice.grab()
    notice.clear()
    assert not notice.isVisible()


def test_an_empty_place_says_what_would_fill_it(qtbot: QtBot, make_action: MakeAction) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    demo = make_action(owner, "Open the demonstration")
    empty = EmptyState(Icon.PLUG_IN, "Plug in a phone.", "It starts by itself.", demo)
    qtbot.addWidget(empty)
    empty.resize(600, 400)
    assert empty.accessibleName() == "Plug in a phone. It starts by itself."
    empty.grab()


@pytest.mark.parametrize("state", DestinationState)
def test_a_destination_says_how_it_is(qtbot: QtBot, state: DestinationState) -> None:
    card = DestinationCard(
        Destination("Registry", "certificates", state, queue="3 waiting", time="next try 0:42")
    )
    qtbot.addWidget(card)
    card.resize(320, card.sizeHint().height())
    assert card.accessibleName().startswith("Registry, ")
    assert card.accessibleName().endswith("3 waiting, next try 0:42")
    card.set_destination(Destination("Registry", "certificates", state, "2 refused"))
    assert "2 refused" in card.accessibleName()
    card.grab()


def test_the_device_bar_names_the_device(qtbot: QtBot) -> None:
    bar = DeviceBar()
    qtbot.addWidget(bar)
    bar.set_device("A1", "iPhone 13", "128 GB · Midnight", "35 000000 004821 1")
    bar.set_states([StripState.PASS, StripState.CURRENT])
    assert bar.accessibleName() == (
        "A1, iPhone 13, 128 GB · Midnight, 35 000000 004821 1, 1 of 2 points done, now at 2"
    )
    for width in (1300, 700, 300, 80):
        bar.resize(width, 56)
        bar.grab()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    column = QVBoxLayout(result)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(QLineEdit())
    rows = QListView()
    rows.paints_own_focus = True  # type: ignore[attr-defined] # what our lists declare
    column.addWidget(rows)
    result.resize(400, 300)
    return result


def test_the_ring_follows_the_focus(window: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    field, rows = window.findChild(QLineEdit), window.findChild(QListView)
    assert field is not None
    assert rows is not None
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(ring.isVisible, timeout=1000)
    assert ring.geometry() == field.geometry().adjusted(-5, -5, 5, 5)
    picture = window.grab().toImage()
    corner = field.geometry().topLeft()
    assert picture.pixelColor(corner.x() + 40, corner.y() - 4).name().upper() == theme().colours.accent
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not ring.isVisible(), timeout=1000)


def test_nothing_has_a_ring_before_anything_has_the_focus(window: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(window)
    window.show()
    ring._on_focus_changed(None, None)
    assert not ring.isVisible()


@pytest.mark.parametrize("zoom", [100, 200])
def test_frame_heights_are_the_tokens(themed: QApplication, qtbot: QtBot, zoom: int) -> None:
    apply_theme(themed, "light", zoom=zoom)
    for widget, height in ((Header(), 52), (DeviceBar(), 56)):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() == height * zoom // 100


def test_a_notice_of_one_line_stands_in_the_middle_of_its_bar(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.resize(1200, 44)
    notice.tell(NoticeText("The label printer is not there.", "Switch it on.", Gravity.ATTENTION))
    for words in (notice._happened, notice._to_do):
        assert abs(words.geometry().center().y() - notice.rect().center().y()) <= 1
        assert words.height() == words.sizeHint().height()

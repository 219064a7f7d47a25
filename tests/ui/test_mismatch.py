# SPDX-License-Identifier: Apache-2.0
"""Scans at an open device: a number that is another's stops, an order is linked, and no scan is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bench_window import ESC, GOOD_IMEI, OTHER_IMEI, SPACE, Technician
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from shop_people import scan as by_keys
from virtual_desks import IPHONE_IMEI, IPHONE_SERIAL, PIXEL_SERIAL

from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.finding import Outcome
from inspector.services.bench import SessionState
from inspector.ui.mismatch.page import MismatchPage
from inspector.ui.theme.live import theme
from inspector.ui.widgets.number_pair import NamedNumber, NumberPair, differing
from inspector.ui.widgets.states import DeviceState
from inspector.ui.widgets.tiles import TileData
from inspector.wiring import App

Sit = Callable[..., Technician]
KEY = "virtual:A1"


def scan(one: Technician, text: str) -> None:
    one.window.scanner.scanned.emit(text)


def shown(one: Technician) -> MismatchPage:
    """Wait for the page of two numbers."""
    one.until(lambda: one.window.page() is one.window.__dict__.get("mismatch"))
    return one.window.mismatch


def on_tile(one: Technician) -> TileData:
    scene = one.scene()
    assert scene is not None
    return one.window.bench._tile(scene)


def events(one: Technician, what: str) -> list[object]:
    uid, found = one.inspection().uid, list[object]()
    one.window._desk.do(lambda app, _: [e for e in app.store.events(uid) if e.what == what], found.append)
    one.until(lambda: found)
    (rows,) = found
    assert isinstance(rows, list)
    return rows


@pytest.fixture
def open_phone(technician: Sit) -> Technician:
    """Open a phone whose IMEI is known, away from the step that asks for it; another one is in A2."""
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.NEEDS_YOU, "A2")
    one.window.open_port(KEY)
    one.until_page(one.window.inspection)
    uid = one.inspection().uid
    one.window._desk.do(lambda app, _: app.inspections.scan(uid, GOOD_IMEI, app.operator))
    one.until(lambda: one.inspection().identity.imei == GOOD_IMEI)
    one.window._open_point(KEY, "display.image")
    return one


def test_another_number_stops_and_shows_both(open_phone: Technician) -> None:
    one = open_phone
    scan(one, OTHER_IMEI)
    page = shown(one)
    assert page.pair.marked() == [13, 14]
    assert "Digits that differ: 14, 15" in page.pair.accessibleName()
    assert not page._go.isEnabled(), "nobody has this number"
    assert any(item.text == "Two numbers differ" for item in one.window.header.shown_items())
    one.press(SPACE, "f")
    one.press(ESC)
    one.until_page(one.window.inspection)
    assert one.window.inspection.current == "display.image"
    assert "display.image" not in one.inspection().findings, "the verdict keys were off"
    assert len(events(one, "identity.contradicted")) == 1


def test_the_next_scan_takes_the_place_of_the_first_and_the_right_one_ends_it(open_phone: Technician) -> None:
    one = open_phone
    scan(one, OTHER_IMEI)
    page = shown(one)
    scan(one, IPHONE_IMEI)
    one.until(lambda: page.mismatch is not None and page.mismatch.scanned == IPHONE_IMEI)
    assert page._go.isEnabled()
    assert "A2" in page.known.text()
    scan(one, GOOD_IMEI)
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == KEY


def test_one_goes_to_the_device_that_has_the_number(open_phone: Technician) -> None:
    one = open_phone
    scan(one, IPHONE_IMEI)
    shown(one)
    one.press("1")
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == "virtual:A2"


def test_a_second_sims_number_is_taken_when_the_first_is_scanned_beside_it(open_phone: Technician) -> None:
    one = open_phone
    scan(one, OTHER_IMEI)
    page = shown(one)
    one.press("2")
    assert "first number" in page.known.text()
    scan(one, GOOD_IMEI)
    one.until_page(one.window.inspection)
    one.until(lambda: one.inspection().identity.imei2 == OTHER_IMEI)
    scan(one, OTHER_IMEI)
    assert one.window.page() is one.window.inspection, "it is this device's own number now"


def test_a_device_is_put_aside_and_that_goes_on_record(open_phone: Technician) -> None:
    one = open_phone
    scan(one, OTHER_IMEI)
    shown(one)
    one.press("x")
    one.until_page(one.window.bench)
    assert len(events(one, "inspection.put_aside")) == 1
    assert one.state() is SessionState.NEEDS_YOU, "its work is kept"
    one.until(lambda: on_tile(one).state is DeviceState.PUT_ASIDE)
    assert on_tile(one).line == "Open it to go on"
    assert KEY not in [scene.view.key for scene in one.window.bench.waiting()], "G does not open it"
    one.hand("A1", "unplug")
    one.until_state(SessionState.GONE)
    one.until(lambda: on_tile(one).state is DeviceState.PUT_ASIDE)
    one.hand("A1", "plug")
    one.until_state(SessionState.NEEDS_YOU)
    one.window.retranslate()
    one.until(lambda: on_tile(one).state is DeviceState.PUT_ASIDE)
    one.window.bench.opened.emit(KEY)
    one.until_page(one.window.inspection)
    one.until(lambda: on_tile(one).state is DeviceState.NEEDS_YOU)
    assert len(events(one, "inspection.taken_up")) == 1


def test_a_badge_and_a_change_of_language_work_on_the_page(open_phone: Technician) -> None:
    one = open_phone
    scan(one, OTHER_IMEI)
    shown(one)
    scan(one, "BADGE-nobody")
    one.until(lambda: any(item.text == "Badge not known" for item in one.window.header.shown_items()))
    assert one.window.page() is one.window.mismatch


def test_on_the_bench_a_number_opens_its_device(technician: Sit) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU, "A2")
    scan(one, IPHONE_IMEI)
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == "virtual:A2"


# ── orders ───────────────────────────────────────────────────────────────────


def test_an_order_is_linked_to_the_open_device_and_undone(open_phone: Technician) -> None:
    one = open_phone
    scan(one, "PO-2026-1147")
    one.until(lambda: one.inspection().order_line == "PO-2026-1147")
    one.until(lambda: "order PO-2026-1147" in one.window.inspection.bar.accessibleName())
    one.press("z")
    one.until(lambda: one.inspection().order_line == "")
    assert one.window.inspection.current == "display.image"


def test_another_order_is_asked_for_and_a_second_scan_says_yes(open_phone: Technician) -> None:
    one = open_phone
    scan(one, "PO-1")
    one.until(lambda: one.inspection().order_line == "PO-1")
    scan(one, "PO-2")
    one.until(one.window.notice.isVisible)
    assert "PO-1" in one.window.notice.accessibleName()
    assert one.inspection().order_line == "PO-1"
    scan(one, "PO-2")
    one.until(lambda: one.inspection().order_line == "PO-2")
    one.until(one.window.notice.isHidden)
    one.press("z")
    one.until(lambda: one.inspection().order_line == "PO-1")


def test_without_a_device_an_order_says_what_to_do(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "PO-7")
    assert any("open its device first" in item.text for item in one.window.header.shown_items())


# ── the numbers themselves ───────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("first", "second", "places"),
    [
        ("350000000000006", "350000000000014", (13, 14)),
        ("12", "12", ()),
        ("12", "123", (2,)),
        ("", "1", (0,)),
    ],
)
def test_digits_that_differ(first: str, second: str, places: tuple[int, ...]) -> None:
    assert differing(first, second) == places


def test_marked_digits_have_a_line_below_them(qtbot: QtBot) -> None:
    pair = NumberPair()
    qtbot.addWidget(pair)
    current = theme()
    y = current.type.small_strong.line + current.space.xxs + current.type.digit.line + 1

    def lined(second: str) -> bool:
        pair.show_numbers(NamedNumber("Open", "350000000000006"), NamedNumber("Scanned", second))
        pair.resize(pair.sizeHint())
        image = pair.grab().toImage()
        bad = QColor(current.colours.bad)
        return any(image.pixelColor(x, y) == bad for x in range(image.width()))

    assert lined("350000000000014")
    assert not lined("350000000000006")


# ── serials, by the scanner's own keys ───────────────────────────────────────

UNPLUGGED_SERIAL = "VRTLGONE0815"


def close_another(one: Technician, serial: str) -> None:
    """Put a device on record that is not here: it was refused."""

    def job(app: App, _: object) -> bool:
        identity = DeviceIdentity(
            "android", Category.PHONE, manufacturer="Google", model="Pixel 6a", serial=serial
        )
        uid = app.inspections.start(identity, app.operator, is_training=True).uid
        app.inspections.begin_reading(uid, app.operator)
        app.inspections.stop_reading(uid, app.operator)
        point = app.inspections.checklist(app.inspections.get(uid)).points[2]
        app.inspections.answer(uid, point.id, Outcome.FAIL, app.operator)
        app.inspections.refuse(uid, app.operator)
        return True

    done: list[object] = []
    one.window._desk.do(job, done.append, done.append)
    one.until(lambda: done)
    assert done == [True]


def test_the_serial_of_another_plugged_phone_stops_as_an_imei_does(open_phone: Technician) -> None:
    one = open_phone
    by_keys(one, IPHONE_SERIAL)
    page = shown(one)
    assert page.mismatch is not None
    assert (page.mismatch.own, page.mismatch.scanned) == (PIXEL_SERIAL, IPHONE_SERIAL)
    assert "A2" in page.known.text()
    one.press(SPACE, "f")
    assert "display.image" not in one.inspection().findings
    one.until(lambda: len(events(one, "identity.contradicted")) == 1)
    by_keys(one, PIXEL_SERIAL)
    one.until_page(one.window.inspection)
    assert one.window.inspection.current == "display.image"


def test_a_serial_that_the_records_know_stops_too(open_phone: Technician) -> None:
    one = open_phone
    close_another(one, UNPLUGGED_SERIAL)
    by_keys(one, UNPLUGGED_SERIAL)
    page = shown(one)
    one.until(lambda: "Pixel 6a" in page.known.text())
    assert not page._go.isEnabled(), "it is not plugged in"
    one.press(ESC)
    one.until_page(one.window.inspection)


@pytest.mark.parametrize("text", ["S/N: VRTLNEVERSEEN7", "]C1" + "21" + "VRTLNEVERSEEN7"])
def test_a_label_that_says_serial_stops_even_where_nobody_knows_it(open_phone: Technician, text: str) -> None:
    one = open_phone
    by_keys(one, text)
    page = shown(one)
    assert page.mismatch is not None
    assert page.mismatch.scanned == "VRTLNEVERSEEN7"


def test_what_only_looks_like_a_serial_is_not_known_and_stops_nothing(open_phone: Technician) -> None:
    one = open_phone
    by_keys(one, "SM-G991B/DS")
    one.until(lambda: any("Not known" in item.text for item in one.window.header.shown_items()))
    assert one.window.page() is one.window.inspection


def test_a_scan_at_the_field_that_asks_for_a_number_is_not_typed_when_it_is_anothers(
    open_phone: Technician,
) -> None:
    one = open_phone
    one.window._open_point(KEY, "identity.numbers")
    field = one.window.inspection.stage.evidence
    one.until(field.isVisible)
    field.setFocus()
    by_keys(one, IPHONE_SERIAL)
    shown(one)
    one.press(ESC)
    one.until_page(one.window.inspection)
    assert one.inspection().identity.serial == PIXEL_SERIAL

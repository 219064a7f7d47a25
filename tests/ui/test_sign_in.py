# SPDX-License-Identifier: Apache-2.0
"""Signing in, switching and locking at the real window, and what scans do there."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from bench_window import ENTER, F1, F2, GOOD_IMEI, OTHER_IMEI, Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector import wiring
from inspector.domain.inspection import State
from inspector.domain.person import AT_BENCH, Role
from inspector.services.bench import SessionState
from inspector.ui import i18n
from inspector.ui.sign_in.page import SignInPage

Sit = Callable[..., Technician]
PIN, WRONG = "2580", "1470"
PEOPLE = (("Ada", Role.ADMINISTRATOR), ("Mika", Role.TECHNICIAN), ("Ilse", Role.LEAD))
F10 = Qt.Key.Key_F10
IPHONE_IMEI = "350000000004826"


def with_people(home: Path) -> Path:
    app = wiring.App(home, training=True)
    chief = None
    for name, role in PEOPLE:
        person = app.people.add(name, role, chief or app.operator)
        chief = chief or person
        app.people.set_pin(person.id, PIN, chief)
        app.people.set_badge(person.id, f"BADGE-{name}", chief)
    app.close()
    return home


@pytest.fixture
def locked(technician: Sit, tmp_path: Path) -> Technician:
    one = technician(with_people(tmp_path / "shop"))
    one.until(lambda: one.window.gate.is_locked)
    return one


def page(one: Technician) -> SignInPage:
    found = one.window.gate.page
    assert found is not None
    return found


def give_pin(one: Technician, pin: str) -> None:
    QTest.keyClicks(page(one).pad, pin)
    QTest.keyClick(page(one).pad, ENTER)


def scan(one: Technician, text: str) -> None:
    """Scan with the platform's own keys, 8 ms apart however busy this machine is."""
    handle, scanner = one.window.windowHandle(), one.window.scanner
    before = (scanner.time_of, scanner.hold_ms)
    clock = itertools.count(1_000_000, 4)  # each key is asked for twice: shortcut, then press
    scanner.time_of, scanner.hold_ms = lambda _: next(clock), 60_000
    for char in text:
        QTest.keyClick(handle, char)  # type: ignore[call-overload] # a character is taken too
    QTest.keyClick(handle, ENTER)
    scanner.time_of, scanner.hold_ms = before


def who(one: Technician) -> str:
    return one.window.header.shown_items()[-1].strong


def header(one: Technician) -> str:
    return one.window.header.accessibleName()


def _says(one: Technician, words: str) -> bool:
    return words in page(one).message.text()


def test_without_people_nobody_signs_in(technician: Sit) -> None:
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    assert not one.window.gate.is_locked
    one.press(F10)
    assert not one.window.gate.is_locked
    assert (
        "inspector people add"
        in one.window.notice.accessibleName() + one.window.notice.accessibleDescription()
    )


def test_a_pin_lets_in_and_the_bench_read_on_behind_the_lock(locked: Technician) -> None:
    one = locked
    one.until_state(SessionState.NEEDS_YOU)
    assert one.inspection().technician == AT_BENCH.id
    one.until(lambda: "1 device is still plugged in" in page(one).locked.text())
    assert [row.data.name for row in page(one).rows] == ["Ada", "Ilse", "Mika"]
    QTest.mouseClick(page(one).rows[2], Qt.MouseButton.LeftButton)
    give_pin(one, PIN)
    one.until(lambda: not one.window.gate.is_locked)
    assert who(one) == "Mika"
    one.press("g")
    one.until_page(one.window.inspection)


def test_a_wrong_pin_says_how_many_are_left_and_then_locks(locked: Technician) -> None:
    one = locked
    for left in ("4 tries are left", "3 tries are left", "2 tries are left", "1 try is left", "locked until"):
        give_pin(one, WRONG)
        one.until(partial(_says, one, left))
    one.until(lambda: page(one).rows[0].data.is_locked)
    give_pin(one, PIN)
    one.until(lambda: "locked until" in page(one).message.text())
    assert one.window.gate.is_locked


def test_no_key_of_the_window_acts_behind_the_lock(locked: Technician) -> None:
    one = locked
    one.until_state(SessionState.NEEDS_YOU)
    before = one.window.page()
    one.press("g", F1, F2, "x", F10)
    assert one.window.page() is before is one.window.bench
    assert not one.window.bench.isVisible()


def test_up_and_down_choose_a_person(locked: Technician) -> None:
    one = locked
    one.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page(one).chosen == "mika"
    one.press(Qt.Key.Key_Up)
    assert page(one).chosen == "ilse"
    assert page(one).pad.accessibleName() == "PIN for Ilse"
    assert page(one).pad.hasFocus()


def test_a_badge_lets_in_and_another_switches_on_the_same_page(locked: Technician) -> None:
    one = locked
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "BADGE-Mika")
    one.until(lambda: who(one) == "Mika")
    one.press("g")
    one.until_page(one.window.inspection)
    before = one.inspection().findings
    scan(one, "BADGE-Ilse")
    one.until(lambda: who(one) == "Ilse")
    assert one.window.page() is one.window.inspection
    assert one.inspection().findings == before
    scan(one, "BADGE-Nobody")
    one.until(lambda: "Badge not known" in header(one))
    assert who(one) == "Ilse"


def test_an_unknown_badge_at_the_lock_says_so(locked: Technician) -> None:
    scan(locked, "BADGE-Nobody")
    locked.until(lambda: "Nobody here has this badge" in page(locked).message.text())
    assert locked.window.gate.is_locked


def test_f10_locks_and_the_page_stays(locked: Technician) -> None:
    one = locked
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    one.press("g")
    one.until_page(one.window.inspection)
    one.press(F10)
    one.until(lambda: one.window.gate.is_locked)
    assert "Mika goes on at A1, 1 Identity" in page(one).locked.text()
    assert page(one).rows[0].data.name == "Mika", "last used first"
    give_pin(one, PIN)
    one.until(lambda: not one.window.gate.is_locked)
    assert one.window.page() is one.window.inspection
    assert one.window.inspection.isVisible()


def test_a_bench_that_nobody_touches_locks_by_itself(locked: Technician) -> None:
    one = locked
    scan(one, "BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    gate = one.window.gate
    gate.check_idle()
    assert not gate.is_locked, "somebody was here just now"
    one.window.scanner.touched_at -= 301
    gate.check_idle()
    one.until(lambda: gate.is_locked)
    assert "Locked after 5 minutes" in page(one).locked.text()


def test_another_language_is_spoken_at_the_lock_too(locked: Technician, qapp: QApplication) -> None:
    one = locked
    assert page(one).badge.accessibleName().startswith("Scan your badge")
    one.press(Qt.Key.Key_F8)
    try:
        one.until(lambda: one.window.gate.is_locked and "Scan your" not in page(one).badge.accessibleName())
        one.until(page(one).isVisible)
        assert not one.window.bench.isVisible()
        give_pin(one, PIN)
        one.until(lambda: not one.window.gate.is_locked)
        assert one.window.bench.isVisible()
    finally:
        i18n.set_language(qapp, "en")


def test_what_is_done_while_nobody_is_signed_in_is_refused_by_the_service(locked: Technician) -> None:
    one = locked
    one.until_state(SessionState.NEEDS_YOU)
    troubles: list[str] = []
    uid = one.inspection().uid

    def grade(app: wiring.App, _: object) -> None:
        app.inspections.grade(uid, app.operator)

    one.window._desk.do(grade, otherwise=lambda trouble: troubles.append(trouble.title))
    one.until(lambda: troubles == ["Nobody is signed in at this bench."])


# ── scans at work ────────────────────────────────────────────────────────────


def test_an_imei_opens_its_device_and_an_unknown_code_is_said(technician: Sit) -> None:
    one = technician(A1="iphone-good")
    one.until_state(SessionState.NEEDS_YOU)
    scan(one, "4006381333931")
    one.until(lambda: "Not known: 4006381…" in header(one))
    assert one.window.page() is one.window.bench
    scan(one, IPHONE_IMEI)
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == "virtual:A1"


def test_a_slot_label_jumps_there(technician: Sit) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU)
    one.until_state(SessionState.NEEDS_YOU, "A2")
    one.press("g")
    one.until_page(one.window.inspection)
    scan(one, "SLOT-A2")
    one.until_page(one.window.bench)
    one.until(lambda: one.window.bench.hubs.current_slot() == "A2")


def test_at_the_identity_a_scan_is_evidence_and_another_phones_is_refused(technician: Sit) -> None:
    one = technician()
    one.open_first()
    inspection = one.window.inspection
    one.until_at("identity.numbers")
    scan(one, GOOD_IMEI)
    one.until(lambda: inspection.stage.evidence.text() == GOOD_IMEI)
    assert "identity.numbers" not in one.inspection().findings, "a scan gives no verdict"
    one.press(Qt.Key.Key_Space)
    one.until(lambda: one.inspection().identity.imei == GOOD_IMEI)
    inspection.points.chosen.emit("identity.numbers")
    scan(one, OTHER_IMEI)
    one.until(lambda: OTHER_IMEI in inspection.stage.trouble.text())
    assert one.inspection().findings["identity.numbers"].evidence == GOOD_IMEI


def test_after_the_erase_a_scan_names_the_phone_again(technician: Sit) -> None:
    one = technician()
    one.open_first()
    one.pass_points()
    one.press(Qt.Key.Key_Space)
    one.erase()
    scan(one, OTHER_IMEI)
    one.until(lambda: OTHER_IMEI in one.window.inspection.erase.trouble.text())
    assert one.inspection().state is State.AFTERCHECK
    scan(one, GOOD_IMEI)
    one.until(lambda: one.inspection().state is State.REVIEW)


@pytest.fixture
def without_secrets(technician: Sit, tmp_path: Path) -> Technician:
    """Sit at a bench that has an administrator and a technician, and nobody with a badge or a PIN."""
    app = wiring.App(tmp_path / "shop", training=True)
    chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    app.people.add("Mika", Role.TECHNICIAN, chief)
    app.close()
    one = technician(tmp_path / "shop")
    one.until(lambda: one.window.gate.is_locked)
    return one


def test_before_any_secret_an_administrator_chooses_the_first_pin_there(without_secrets: Technician) -> None:
    one = without_secrets
    assert [row.data.name for row in page(one).rows] == ["Ada"], "nobody else gets the first PIN"
    assert "Nobody here has a badge or a PIN yet." in page(one).message.text()
    give_pin(one, PIN)
    assert page(one).message.text() == "Type the same PIN once more."
    give_pin(one, WRONG)
    assert page(one).message.text().startswith("Those were two different PINs.")
    give_pin(one, PIN)
    give_pin(one, PIN)
    one.until(lambda: not one.window.gate.is_locked)
    assert one.window._desk.operator is not None
    assert one.window._desk.operator.name == "Ada"
    QTest.keyClick(one.window, F10)
    one.until(lambda: one.window.gate.is_locked)
    assert {row.data.name for row in page(one).rows} == {"Ada", "Mika"}
    give_pin(one, PIN)
    one.until(lambda: not one.window.gate.is_locked)


def test_a_first_pin_that_is_none_is_refused_with_words(without_secrets: Technician) -> None:
    one = without_secrets
    give_pin(one, "1111")
    give_pin(one, "1111")
    one.until(lambda: "PIN" in page(one).message.text() and "once more" not in page(one).message.text())
    assert one.window.gate.is_locked

# SPDX-License-Identifier: Apache-2.0
"""People at the real window: the first administrator, roles, badges by scan, PINs, who is let in no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector import wiring
from inspector.domain.account import Account
from inspector.domain.person import Role
from inspector.ui.people.page import PeoplePage
from inspector.ui.widgets.pin_pad import PinPad

Sit = Callable[..., Technician]
F7 = Qt.Key.Key_F7
PIN, OTHER = "2580", "1470"


def with_people(home: Path) -> Path:
    app = wiring.App(home, training=True)
    chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    app.people.set_badge(chief.id, "BADGE-Ada", chief)
    mika = app.people.add("Mika", Role.TECHNICIAN, chief)
    app.people.set_badge(mika.id, "BADGE-Mika", chief)
    app.close()
    return home


def to_people(one: Technician) -> PeoplePage:
    one.until(lambda: one.scene() is not None)
    one.window.activateWindow()
    QTest.keyClick(one.window, F7)
    page = one.window.place("people")
    assert isinstance(page, PeoplePage)
    one.until_page(page)
    one.until(lambda: page._known is not None)
    return page


@pytest.fixture
def ada(technician: Sit, tmp_path: Path) -> Technician:
    """Sit down as the administrator."""
    one = technician(with_people(tmp_path / "shop"))
    one.until(lambda: one.window.gate.is_locked)
    one.window.scanner.scanned.emit("BADGE-Ada")
    one.until(lambda: not one.window.gate.is_locked)
    return one


def give(pad: PinPad, pin: str) -> None:
    QTest.keyClicks(pad, pin)
    QTest.keyClick(pad, ENTER)


def account(page: PeoplePage, person: str) -> Account:
    assert page._known is not None
    found = page._known.account(person)
    assert found is not None
    return found


def test_the_first_person_is_an_administrator_and_is_signed_in_at_once(technician: Sit) -> None:
    one = technician()
    page = to_people(one)
    assert page.adding.pad.isVisible()
    assert not page.adding.roles.isVisible()
    QTest.keyClicks(page.adding.name, "Ada Nord")
    QTest.keyClick(page.adding.name, ENTER)
    assert page.adding.pad.hasFocus()
    give(page.adding.pad, PIN)
    assert "once more" in page.adding.message.text()
    give(page.adding.pad, OTHER)
    assert "differ" in page.adding.message.text()
    give(page.adding.pad, PIN)
    give(page.adding.pad, PIN)
    one.until(lambda: [row.option.text for row in page.list.rows] == ["Ada Nord"])
    one.until(lambda: one.window.header.shown_items()[-1].strong == "Ada Nord")
    one.until(lambda: one.window.gate._known and one.window.gate._known.people)
    assert not one.window.gate.is_locked
    assert account(page, "ada-nord").pin_hash.startswith("$argon2id$")
    one.press(Qt.Key.Key_F10)
    one.until(lambda: one.window.gate.is_locked)


def test_a_pin_that_is_too_easy_adds_nobody(technician: Sit) -> None:
    one = technician()
    page = to_people(one)
    QTest.keyClicks(page.adding.name, "Ada")
    for _ in range(2):
        give(page.adding.pad, "1234")
    one.until(lambda: "too easy" in page.adding.message.text())
    found: list[int] = []
    one.window._desk.do(lambda app, _: len(app.people.listed()), found.append)
    one.until(lambda: found == [0])


def test_a_person_is_added_by_keys_with_a_role(ada: Technician) -> None:
    page = to_people(ada)
    page.take_keys()
    ada.press("i")
    QTest.keyClicks(page.adding.name, "Ilse")
    page.adding.roles._segments[1].click()
    ada.click(page.adding._button)
    ada.until(lambda: "Ilse" in [row.option.text for row in page.list.rows])
    ada.until(lambda: page.panel.name.text() == "Ilse")
    assert account(page, "ilse").person.role is Role.LEAD
    assert "Cannot sign in yet" in page.panel.state.text()


def test_a_badge_is_given_by_scanning_it_and_signs_nobody_in(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("mika")
    page.panel.badge.trigger()
    assert "Scan the badge now" in page.panel.message.text()
    ada.window.scanner.scanned.emit("BADGE-new-one")
    ada.until(lambda: "theirs" in page.panel.message.text())
    assert ada.window.header.shown_items()[-1].strong == "Ada"
    ada.window.scanner.scanned.emit("BADGE-new-one")
    ada.until(lambda: ada.window.header.shown_items()[-1].strong == "Mika")


def test_another_persons_badge_is_refused(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("mika")
    page.panel.badge.trigger()
    ada.window.scanner.scanned.emit("BADGE-Ada")
    ada.until(lambda: "Another person has this badge" in page.panel.message.text())


def test_esc_takes_the_question_for_a_badge_back(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("mika")
    page.panel.badge.trigger()
    page.take_keys()
    ada.press(ESC)
    assert ada.window.page() is page
    ada.window.scanner.scanned.emit("BADGE-Mika")
    ada.until(lambda: ada.window.header.shown_items()[-1].strong == "Mika")


def test_a_pin_is_typed_twice_and_holds(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("mika")
    page.panel.pin.trigger()
    give(page.panel.pad, PIN)
    give(page.panel.pad, PIN)
    ada.until(lambda: "holds from now on" in page.panel.message.text())
    assert account(page, "mika").pin_hash
    assert not page.panel.pad.isVisible()


def test_the_last_administrator_cannot_be_removed(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("ada")
    page.panel.leave.trigger()
    assert "once more" in page.panel.message.text()
    page.panel.leave.trigger()
    ada.until(lambda: "last administrator" in page.panel.message.text())
    page.panel.roles._segments[0].click()
    ada.until(lambda: page.panel.roles.value() == "administrator")
    assert account(page, "ada").is_active


def test_who_left_stays_in_the_list_and_is_let_in_no_more(ada: Technician) -> None:
    page = to_people(ada)
    page.show_person("mika")
    page.panel.leave.trigger()
    page.panel.leave.trigger()
    ada.until(lambda: not account(page, "mika").is_active)
    row = next(row for row in page.list.rows if row.option.value == "mika")
    assert row.option.note == "left"
    ada.window.scanner.scanned.emit("BADGE-Mika")
    ada.until(lambda: "Badge not known" in ada.window.header.accessibleName())


def test_a_technician_changes_only_the_own_pin(ada: Technician) -> None:
    ada.window.scanner.scanned.emit("BADGE-Mika")
    ada.until(lambda: ada.window.header.shown_items()[-1].strong == "Mika")
    page = to_people(ada)
    page.show_person("ada")
    assert not page.panel.pin.isEnabled()
    assert not page.panel.roles.isEnabled()
    assert "Only an administrator" in page.panel.message.text()
    page.show_person("mika")
    assert page.panel.pin.isEnabled()
    assert not page.panel.leave.isEnabled()
    page._jobs.set_role("mika", Role.ADMINISTRATOR)
    ada.until(lambda: "may not add people" in page.panel.message.text())

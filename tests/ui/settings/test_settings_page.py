# SPDX-License-Identifier: Apache-2.0
"""The settings at the real window: by keys and by touch, durable when shown, undone, refused with reasons."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench_window import ENTER, ESC, Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector import settings, wiring
from inspector.domain.errors import BadInput, PrinterTrouble
from inspector.domain.person import Role
from inspector.printing.system import Queue, SystemPrinter
from inspector.registry.server import RunningRegistry
from inspector.services.preferences import ANYBODYS, AT_WORK, SHOPS
from inspector.ui import i18n
from inspector.ui.settings.database import DatabaseSection
from inspector.ui.settings.fields import ChoiceField, TextField
from inspector.ui.settings.keys import KeysSection
from inspector.ui.settings.marketplace import MarketplaceSection
from inspector.ui.settings.page import SettingsPage
from inspector.ui.settings.printing import PrintingSection
from inspector.ui.settings.sound import SoundSection
from inspector.ui.theme.live import theme

Sit = Callable[..., Technician]
CONTROL = Qt.KeyboardModifier.ControlModifier
TOKEN = "a-token-of-the-test-suite"


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")


def to_settings(one: Technician, section: str = "bench") -> SettingsPage:
    one.until(lambda: one.scene() is not None)
    one.window.activateWindow()
    QTest.keyClick(one.window, Qt.Key.Key_Comma, CONTROL)
    page = one.window.place("settings")
    assert isinstance(page, SettingsPage)
    one.until_page(page)
    page.open(section)
    one.until(lambda: page._standing is not None)
    return page


def stored(home: Path) -> settings.Settings:
    return settings.load(home, {})


def type_into(one: Technician, field: TextField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, ENTER)


def text_field(page: SettingsPage, key: str) -> TextField:
    field = page.section.fields[key]
    assert isinstance(field, TextField)
    return field


def choose(one: Technician, page: SettingsPage, key: str, value: str) -> None:
    field = page.section.fields[key]
    assert isinstance(field, ChoiceField)
    segment = next(one for one in field.choices._segments if one.choice.value == value)
    one.click(segment)


def test_a_change_is_durable_when_it_says_saved_and_z_takes_it_back(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    page = to_settings(one)
    field = text_field(page, "shop_name")
    type_into(one, field, "Nordkaj Refurb")
    one.until(lambda: field.message.text() == "Saved.")
    assert stored(tmp_path / "home").shop_name == "Nordkaj Refurb"
    choose(one, page, "profile", "strict")
    one.until(lambda: stored(tmp_path / "home").profile == "strict")
    one.until(lambda: "85" in page.section.limits.text())  # type: ignore[attr-defined]
    page.take_keys()
    one.press("z")
    one.until(lambda: stored(tmp_path / "home").profile == "standard")
    one.until(lambda: page.section.fields["profile"].message.text() == "As it was before.")
    one.press("z")
    one.until(lambda: stored(tmp_path / "home").shop_name == "")
    one.until(lambda: field.line.text() == "")
    assert not page._undo.isEnabled()


def test_a_wrong_form_says_what_is_expected_where_it_was_typed(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    page = to_settings(one)
    field = text_field(page, "auto_lock_minutes")
    type_into(one, field, "soon")
    one.until(lambda: "minutes from 0 (never) to 999" in field.message.text())
    assert field.line.text() == "soon", "to be mended"
    page.take_keys()
    one.until(lambda: field.line.text() == "5")
    assert stored(tmp_path / "home").auto_lock_minutes == "5"
    type_into(one, field, "12")
    one.until(lambda: field.message.text() == "Saved.")
    known = one.window.gate._known
    assert known is not None
    assert known.lock_s == 720, "the lock goes by it at once"


def test_esc_in_a_field_takes_back_what_was_typed_and_then_leaves(technician: Sit) -> None:
    one = technician()
    page = to_settings(one)
    field = text_field(page, "bench_name")
    field.line.setFocus()
    QTest.keyClicks(field.line, "Bench zgf 3")
    assert field.line.text() == "Bench zgf 3", "letters of a field are no keys of the window"
    QTest.keyClick(field.line, ESC)
    assert field.line.text() == ""
    assert one.window.page() is page
    QTest.keyClick(field.line, ESC)
    one.until_page(one.window.bench)


def test_pages_are_chosen_by_arrows_digits_and_touch(technician: Sit) -> None:
    one = technician()
    page = to_settings(one)
    page.take_keys()
    one.press(Qt.Key.Key_Down, ENTER)
    assert page.list.value() == "looks"
    one.press("3")
    assert page.list.value() == "sound"
    one.click(page.list.rows[4])
    assert page.list.value() == "scanner"
    assert page.section.isVisible()


def test_looks_change_at_once_and_language_without_losing_the_place(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    page = to_settings(one, "looks")
    choose(one, page, "theme", "dark")
    one.until(lambda: theme().name == "dark")
    choose(one, page, "zoom", "110")
    one.until(lambda: theme().zoom == 110)
    choose(one, page, "certificate_language", "de")
    one.until(lambda: stored(tmp_path / "home").certificate_language == "de")
    assert i18n.language(QApplication.instance()) == "en"  # type: ignore[arg-type]
    choose(one, page, "language", "fr")
    one.until(lambda: i18n.language(QApplication.instance()) == "fr")  # type: ignore[arg-type]
    one.until(lambda: one.window.place("settings") is not page)
    one.until_page(one.window.place("settings"))


def test_who_may_not_sees_the_value_and_why(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "shop"
    app = wiring.App(home, training=True)
    chief = app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    mika = app.people.add("Mika", Role.TECHNICIAN, chief)
    for person in (chief, mika):
        app.people.set_badge(person.id, f"BADGE-{person.name}", chief)
    app.close()
    one = technician(home)
    one.until(lambda: one.window.gate.is_locked)
    one.window.scanner.scanned.emit("BADGE-Mika")
    one.until(lambda: not one.window.gate.is_locked)
    page = to_settings(one)
    one.until(lambda: not page.section.fields["shop_name"].control().isEnabled())
    assert "Ask an administrator" in page.section.fields["shop_name"].message.text()
    assert page.section.fields["auto_advance"].control().isEnabled()
    one.window.scanner.scanned.emit("BADGE-Ada")
    one.until(lambda: page.section.fields["shop_name"].control().isEnabled())
    assert page.section.fields["shop_name"].message.text() == ""


def test_printers_come_from_another_thread_and_one_is_kept(
    technician: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[threading.Thread] = []

    def queues(_: SystemPrinter) -> tuple[Queue, ...]:
        asked.append(threading.current_thread())
        return (Queue("desk", is_default=True), Queue("store", is_ready=False, note="is paused"))

    monkeypatch.setattr(SystemPrinter, "queues", queues)
    one = technician()
    page = to_settings(one, "printing")
    section = page.section
    assert isinstance(section, PrintingSection)
    one.until(lambda: len(section.queues.list.rows) == 3)
    assert asked[0] is not threading.main_thread()
    assert section.queues.list.rows[0].option.note == "desk"
    one.click(section.queues.list.rows[2])
    one.until(lambda: stored(tmp_path / "home").printer == "store")
    one.until(section.queues.list.rows[2].isChecked)
    type_into(one, text_field(page, "label_printer"), "192.168.1.40:9100")
    one.until(lambda: stored(tmp_path / "home").label_printer == "192.168.1.40:9100")


def test_a_printing_system_that_is_silent_is_said(technician: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    def queues(_: SystemPrinter) -> tuple[Queue, ...]:
        raise PrinterTrouble("The printing system CUPS does not answer.", "Start it.")

    monkeypatch.setattr(SystemPrinter, "queues", queues)
    one = technician()
    section = to_settings(one, "printing").section
    assert isinstance(section, PrintingSection)
    one.until(lambda: "does not answer. Start it." in section.state.text())
    assert section.again.isEnabled()


def test_the_registry_is_asked_and_the_token_never_shown(technician: Sit, tmp_path: Path) -> None:
    tokens = tmp_path / "tokens"
    tokens.write_text(f"{TOKEN}\n", encoding="utf-8")
    one = technician()
    page = to_settings(one, "marketplace")
    section = page.section
    assert isinstance(section, MarketplaceSection)
    assert not section.test.isEnabled(), "there is nobody to ask"
    with RunningRegistry(tmp_path / "registry", test=True, token_file=tokens) as registry:
        type_into(one, text_field(page, "registry_url"), registry.url)
        one.until(section.test.isEnabled)
        section.test.trigger()
        one.until(lambda: "does not take this bench's token" in section.result.text())
        type_into(one, section.token, TOKEN)
        one.until(section.forget.isEnabled)
        assert section.token.line.text() == ""
        one.until(section.test.isEnabled)
        section.test.trigger()
        one.until(lambda: "takes this bench's token" in section.result.text())
    kept = tmp_path / "home" / "secrets" / "registry_token"
    assert kept.read_text(encoding="ascii") == TOKEN
    assert stored(tmp_path / "home").registry_token == ""
    section.test.trigger()
    one.until(lambda: "cannot be reached" in section.result.text() or "broke" in section.result.text())
    section.forget.trigger()
    one.until(lambda: not kept.exists())


def test_an_address_that_cannot_be_used_is_refused_in_words(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    page = to_settings(one, "marketplace")
    field = text_field(page, "registry_url")
    type_into(one, field, "http://shop.example")
    one.until(lambda: "https://" in field.message.text() and "shop.example" in field.message.text())
    assert stored(tmp_path / "home").registry_url == ""


def test_a_training_homes_key_is_not_for_export(technician: Sit) -> None:
    one = technician()
    section = to_settings(one, "keys").section
    assert isinstance(section, KeysSection)
    one.until(lambda: "training" in section.name.text())
    assert not section.export.isEnabled()
    assert not section.copy.isEnabled()


def test_the_store_is_told_of_and_checked(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    one.until(lambda: (scene := one.scene()) and scene.view.inspection)
    section = to_settings(one, "database").section
    assert isinstance(section, DatabaseSection)
    one.until(lambda: section.facts["inspections"].text() == "1")
    assert str(tmp_path / "home") in section.facts["home"].text()
    section.check.trigger()
    assert section.stop.isEnabled()
    one.until(lambda: section.result.text() == "The store is as it was signed and written.")
    assert section.check.isEnabled()
    assert not section.bar.isVisible()
    assert not section.back_up.isEnabled(), "no folder is set"
    backups = tmp_path / "backups"
    backups.mkdir()
    type_into(one, text_field(to_settings(one, "database"), "backup_folder"), str(backups))
    one.until(section.back_up.isEnabled)
    section.back_up.trigger()
    one.until(lambda: section.result.text().startswith("Backed up and read once more:"))
    (made,) = backups.iterdir()
    assert made.name in section.result.text()
    what_care_found_is_said(one)


def what_care_found_is_said(one: Technician) -> None:
    """Hear of the chores: a trouble until it is over, a check after a crash until it is read."""
    notice, tell = one.window.notice, one.window._desk.care_told.emit
    tell("backup", BadInput("The folder for backups is not there.", "Plug its disk in."))
    assert notice.says("The folder for backups is not there.")
    tell("reserve", None)
    assert notice.isVisible(), "that was another's"
    tell("backup", None)
    assert not notice.isVisible()
    tell("check", None)
    assert "Nothing is wrong." in notice.accessibleName()
    assert notice._button is not None
    one.click(notice._button)
    assert not notice.isVisible()


def test_a_check_that_is_stopped_is_no_pass(technician: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    from inspector.storage.store import SqlStore

    begun, go_on = threading.Event(), threading.Event()

    def check(_: SqlStore, progress: Callable[[int, int], None]) -> Iterator[object]:
        progress(1, 100)
        begun.set()
        go_on.wait(10)
        progress(2, 100)
        yield from ()

    monkeypatch.setattr(SqlStore, "check", check)
    one = technician()
    section = to_settings(one, "database").section
    assert isinstance(section, DatabaseSection)
    section.check.trigger()
    one.until(begun.is_set)
    one.until(lambda: "1 of 100" in section.result.text())
    section.stop.trigger()
    go_on.set()
    one.until(lambda: "not known" in section.result.text())


def test_sounds_can_be_listened_to(technician: Sit, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    for module in ("inspector.ui.hearing", "inspector.ui.settings.sound"):
        monkeypatch.setattr(f"{module}.system_player", lambda: lambda path: heard.append(path.stem))
    one = technician()
    page = to_settings(one, "sound")
    section = page.section
    assert isinstance(section, SoundSection)
    one.until(lambda: one.window.hearing.sounds.has_player and section.buttons[1].isEnabled())
    choose(one, page, "sounds", "off")
    one.until(lambda: one.window.hearing.sounds.muted)
    heard.clear()
    one.click(section.buttons[1])
    one.until(lambda: any(name.startswith("fail") for name in heard))


def test_a_scan_in_a_field_is_no_text(technician: Sit) -> None:
    one = technician(A1="iphone-good")
    page = to_settings(one)
    field = text_field(page, "shop_name")
    field.line.setFocus()
    one.window.scanner.scanned.emit("4006381333931")
    assert field.line.text() == ""


def test_where_the_codes_lead_is_checked_while_it_is_typed(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    page = to_settings(one)
    field = text_field(page, "verify_url")
    field.line.setFocus()
    QTest.keyClicks(field.line, "http://verify.example")
    one.until(lambda: "https:// address" in field.message.text())
    assert stored(tmp_path / "home").verify_url == ""
    field.line.selectAll()
    QTest.keyClicks(field.line, "https://verify.example/check")
    one.until(lambda: field.message.text() == "")
    QTest.keyClick(field.line, ENTER)
    one.until(lambda: field.message.text() == "Saved.")
    assert stored(tmp_path / "home").verify_url == "https://verify.example/check"


def test_every_setting_that_a_person_may_change_has_its_place(technician: Sit) -> None:
    """But for who was welcomed, which the welcome itself keeps."""
    one = technician()
    page = to_settings(one)
    shown = {key for section in page.sections.values() for key in section.fields}
    assert shown == (ANYBODYS | AT_WORK | SHOPS) - {"welcomed"}
    for section in page.sections.values():
        for field in section.fields.values():
            assert field.title
            assert field.control().accessibleName() or field.control().findChildren(QWidget), field.key

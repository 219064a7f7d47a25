# SPDX-License-Identifier: Apache-2.0
"""A day over all pages: the window's thread opens no file, no socket, no process, and parses nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from bench_window import F2, GOOD_IMEI, Technician
from filled_records import fill
from gui_io import listening
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from shop_people import PIN, give_pin, with_people
from tour import NOWHERE, answer, do

from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.services.bench import Bench, SessionState
from inspector.storage.secret_hashes import Argon2Hasher, Cost
from inspector.ui import i18n
from inspector.ui.desk import Desk
from inspector.ui.people.page import PeoplePage
from inspector.ui.records.page import RecordsPage
from inspector.ui.settings.database import DatabaseSection
from inspector.ui.settings.page import SettingsPage
from inspector.ui.verify.page import VerifyPage
from inspector.ui.widgets.page_preview import PreviewState
from inspector.wiring import App

Sit = Callable[..., Technician]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Give a printer that takes every page."""
    if os.name == "nt":
        pytest.skip("a shell script")
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lp", "lpstat"):
        (folder / name).write_text("#!/bin/sh\ncat > /dev/null\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("INSPECTOR_PRINTER", "office")


def sign_in(one: Technician) -> None:
    one.until(lambda: one.window.gate.is_locked)
    give_pin(one, PIN)
    one.until(lambda: not one.window.gate.is_locked)


def inspect_and_sign(one: Technician) -> None:
    window = one.window
    one.until_state(SessionState.NEEDS_YOU)
    window.open_port("virtual:A1")
    answer(one, "A1")
    uid = one.inspection().uid

    def job(app: App, _: Bench) -> None:
        work, by = app.inspections, app.operator
        work.grade(uid, by)
        work.to_erase(uid, by)
        work.erased(uid, by, medium="internal storage", level="purge", method="reset", verification="seen")
        work.answer(uid, "data.erased", Outcome.PASS, by, evidence="welcome screen")
        work.scan(uid, GOOD_IMEI, by)

    do(one, job)
    one.until(lambda: one.inspection().state is State.REVIEW)
    window.open_port("virtual:A1")
    review = window.review
    one.until(lambda: review.preview.state() is PreviewState.READY)
    one.until(review._sign_print.isEnabled)
    one.press("s")
    one.until_state(SessionState.CERTIFIED)
    one.until(lambda: review.done.label.state() is PreviewState.READY)
    one.until(lambda: "printed" in review.done.page_line.text())


def search_and_export(one: Technician, folder: Path) -> Path:
    one.window.go("records")
    page = one.window.place("records")
    assert isinstance(page, RecordsPage)
    one.until(lambda: page.model.rowCount() >= 5 and "ms" in page.field.said())
    certificate = folder / "certificate.pdf"
    page.outgoing.save_pdf(one.inspection().uid, certificate)
    one.until(certificate.exists)
    page.field.look_for("galaxy")
    one.until(page.saved.save.isEnabled)
    page.saved.save.trigger()
    page.saved.panel.given.emit("Galaxies")
    one.until(page.saved.known)
    page.outgoing.export_to(folder / "records.csv")
    one.until(lambda: page.outgoing.is_idle)
    assert (folder / "records.csv").stat().st_size
    page.open_record()
    one.until(page.view.isVisible)
    page.field.given_up.emit()
    page.searching.let_all_through()
    page.lots.all.trigger()
    one.until(page.lots.panel.isVisible)
    page.lots.save_to(folder)
    one.until(lambda: page.lots.is_idle)
    return certificate


def verify(one: Technician, certificate: Path, folder: Path) -> None:
    one.window.go("verify")
    page = one.window.place("verify")
    assert isinstance(page, VerifyPage)
    one.until(lambda: page.reader.is_ready)
    for wanted in ([certificate], [certificate, folder / "nothing.pdf"]):
        page.verify(wanted)
        one.until(lambda: not page.is_running)
    page.export_to(folder / "report.json")
    one.until((folder / "report.json").exists)


def stands(page: SettingsPage) -> bool:
    return page._standing is not None


def is_set(desk: Desk, key: str, value: str) -> bool:
    return bool(getattr(desk.settings, key) == value)


def change_settings(one: Technician) -> None:
    one.window.go("settings")
    page = cast("SettingsPage", one.window.page())
    for section in page.sections:
        page.open(section)
        one.until(partial(stands, page))
    desk = one.window._desk
    for key, value in (("bench_name", "Window"), ("registry_url", NOWHERE), ("language", "sv")):
        page._change(key, value)
        one.until(partial(is_set, desk, key, value))
    page = cast("SettingsPage", one.window.place("settings"))  # made anew, in another language
    database = page.sections["database"]
    assert isinstance(database, DatabaseSection)
    page.open("database")
    database.check.trigger()
    one.until(database.check.isEnabled)


def give_a_pin(one: Technician) -> None:
    one.window.go("people")
    page = one.window.page()
    assert isinstance(page, PeoplePage)
    one.until(lambda: page.list.rows)
    count = len(page.list.rows)
    page.adding.wanted.emit("Noor", "technician")
    one.until(lambda: len(page.list.rows) == count + 1)
    page._on_pin("1470")
    one.until(lambda: page.panel.message.text() == page.tr("The PIN holds from now on."))


def test_the_windows_thread_only_shows(technician: Sit, office: None, tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    out.mkdir()
    fill(with_people(home), 4)
    one = technician(home)
    troubles = list[object]()
    one.window._desk.failed.connect(troubles.append)
    with listening() as heard:
        sign_in(one)
        inspect_and_sign(one)
        verify(one, search_and_export(one, out), out)
        change_settings(one)
        give_a_pin(one)
        one.window.go("sync")
        one.press(F2)
        one.press(Qt.Key.Key_F8)  # another language
        one.press(Qt.Key.Key_F10)
        sign_in(one)
    assert not heard, "\n".join(dict.fromkeys(heard))
    assert not troubles


def test_the_ears_do_hear(tmp_path: Path) -> None:
    with listening() as heard:
        (tmp_path / "x").write_text("x", encoding="utf-8")
        (tmp_path / "y").mkdir()
        json.loads("{}")
        Argon2Hasher("shop", Cost(64, 1, 1)).badge_hash(PIN)
    parts = ("open ", "os.mkdir ", "json/decoder.py:decode", "secret_hashes.py:badge_hash")
    assert [part for part in parts if not any(part in each for each in heard)] == []
    (tmp_path / "z").write_text("z", encoding="utf-8")
    assert not any(str(tmp_path / "z") in each for each in heard)

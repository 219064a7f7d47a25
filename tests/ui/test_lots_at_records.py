# SPDX-License-Identifier: Apache-2.0
"""All certificates that are shown: counted, written as files, printed, stopped; through the widgets."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from bench_window import ENTER, ESC, Technician
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shop_people import scan

from inspector.services.certify import Certification
from inspector.ui.records.page import RecordsPage
from screens_records import fill

Sit = Callable[..., Technician]
MANY = 6
HELD = MANY - 1
"""One of them was refused; one more is not finished."""


@pytest.fixture
def lp(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Give what makes a queue whose answer is a shell's line; what it was told is in the file given back."""
    if os.name == "nt":
        pytest.skip("a shell script")

    def make(answer: str) -> Path:
        folder, told = tmp_path / "bin", tmp_path / "told"
        folder.mkdir()
        script = f'#!/bin/sh\necho "$@" >> "{told}"\ncat > /dev/null\n{answer}\n'
        for name, text in (("lp", script), ("lpstat", "#!/bin/sh\nexit 0\n")):
            (folder / name).write_text(text, encoding="utf-8")
            (folder / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        monkeypatch.setenv("INSPECTOR_PRINTER", "office")
        return told

    return make


@pytest.fixture
def asked(technician: Sit, tmp_path: Path) -> Callable[[], tuple[Technician, RecordsPage]]:
    """Sit at the records with the question about all of them open."""

    def sit() -> tuple[Technician, RecordsPage]:
        fill(tmp_path / "lot-home", MANY)
        one = technician(tmp_path / "lot-home", A1="android-good:pending")
        one.press(Qt.Key.Key_F4)
        page = cast("RecordsPage", one.window.place("records"))
        one.until(lambda: page.model.rowCount() == MANY + 1 and "ms" in page.field.said())
        page.table.setFocus()
        one.press("a")
        one.until(page.lots.panel.isVisible)
        return one, page

    return sit


def test_the_question_names_the_count_and_what_is_left_out(
    asked: Callable[[], tuple[Technician, RecordsPage]],
) -> None:
    one, page = asked()
    panel = page.lots.panel
    assert panel.title.text() == f"{HELD} certificates among {MANY + 1} records shown"
    assert panel.words.text().startswith("Left out: Open 1, Refused 1.")
    assert panel.print.hasFocus()
    one.press(ESC)
    assert panel.isHidden()
    assert page.isVisible(), "Esc leaves the question, not the page"
    assert page.table.hasFocus()


def test_a_scan_at_the_question_is_looked_for_and_prints_nothing(
    asked: Callable[[], tuple[Technician, RecordsPage]],
) -> None:
    one, page = asked()
    row = page.model.row_at(2)
    assert row is not None
    scan(one, row.imei)
    one.until(lambda: page.field.text() == row.imei)
    one.until(page.lots.panel.isHidden)
    assert page.lots.is_idle


def test_without_a_certificate_there_is_nothing_to_print(
    asked: Callable[[], tuple[Technician, RecordsPage]],
) -> None:
    one, page = asked()
    one.press(ESC)
    page.filters.standing.toggle_choice("refused")
    one.until(lambda: page.model.rowCount() == 1)
    one.press("a")
    one.until(page.lots.panel.isVisible)
    assert not page.lots.panel.print.isEnabled()
    assert page.lots.panel.leave.hasFocus()
    one.press(ENTER)
    assert page.lots.panel.isHidden()


def test_all_are_written_and_one_that_cannot_be_drawn_is_told(
    asked: Callable[[], tuple[Technician, RecordsPage]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.domain.errors import CertificateTrouble

    one, page = asked()
    drawn, spoilt = Certification.document, page.lots._gathered.uids[1]

    def draw(self: Certification, uid: str, language: str) -> bytes:
        if uid == spoilt:
            raise CertificateTrouble("The certificate is not whole.", "Bring back a backup.")
        return drawn(self, uid, language)

    monkeypatch.setattr(Certification, "document", draw)
    out = tmp_path / "out"
    out.mkdir()
    page.lots.save_to(out)
    one.until(lambda: page.lots.is_idle)
    said = page.status.text()
    assert said.startswith(f"{HELD - 1} of {HELD} files written: ")
    assert "1 failed: The certificate is not whole." in said
    assert "Left out: Open 1, Refused 1." in said
    files = sorted(out.iterdir())
    assert len(files) == HELD - 1
    assert all(one.read_bytes().startswith(b"%PDF") for one in files)


def test_saving_is_stopped_by_the_same_key(
    asked: Callable[[], tuple[Technician, RecordsPage]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, page = asked()
    drawn, begun, go_on = Certification.document, threading.Event(), threading.Event()

    def draw(self: Certification, uid: str, language: str) -> bytes:
        begun.set()
        assert go_on.wait(10)
        return drawn(self, uid, language)

    monkeypatch.setattr(Certification, "document", draw)
    page.lots.save_to(tmp_path)
    one.until(lambda: begun.is_set() and page.lots.all.text() == "Stop saving")
    assert not page.outgoing.export.isEnabled()
    one.press("a")
    go_on.set()
    one.until(lambda: page.lots.is_idle)
    assert page.status.text().startswith(f"Stopped. 1 of {HELD} files written: ")
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert page.outgoing.export.isEnabled()


def test_enter_prints_all_of_them(
    asked: Callable[[], tuple[Technician, RecordsPage]], lp: Callable[[str], Path]
) -> None:
    told = lp('echo "request id is office-1 (1 file(s))"')
    one, page = asked()
    one.press(ENTER)
    one.until(lambda: page.status.text().startswith(f"{HELD} of {HELD} handed to the printer. Left out:"))
    assert len(told.read_text().splitlines()) == HELD
    assert page.lots.is_idle
    assert page.lots.all.text() == "All certificates"


def test_a_printer_that_takes_none_is_told_and_stopping_empties_the_queue(
    asked: Callable[[], tuple[Technician, RecordsPage]], lp: Callable[[str], Path]
) -> None:
    lp('echo "lp: The printer or class does not exist." >&2; exit 1')
    one, page = asked()
    one.press(ENTER)
    started = f"0 of {HELD} handed to the printer "
    one.until(lambda: page.status.text().startswith(started) and page.lots.all.text() == "Stop printing")
    button = page.status.button()
    assert button is not None
    one.click(button)
    one.until(lambda: page.lots.is_idle)
    assert page.status.text().startswith(f"Stopped. 0 of {HELD} handed to the printer.")
    app = page.reader._app
    assert app is not None
    assert not app.print_queue.waiting()


def test_the_list_of_keys_names_it(asked: Callable[[], tuple[Technician, RecordsPage]]) -> None:
    _, page = asked()
    assert page.lots.all in page.actions_with_keys()
    assert page.lots.panel.isAncestorOf(QApplication.focusWidget() or page)

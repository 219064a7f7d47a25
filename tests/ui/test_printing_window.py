# SPDX-License-Identifier: Apache-2.0
"""After signing: page and label by key, what became of them in words, on to the next device."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from bench_window import ENTER, GOOD_IMEI, Technician
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shop_people import PIN, scan, with_people

from inspector import wiring
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.domain.person import Role
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.services.bench import SessionState
from inspector.ui import i18n, words
from inspector.ui.inspection.page import InspectionPage
from inspector.ui.review.going_on import GoingOn
from inspector.ui.review.page import ReviewPage
from inspector.ui.review.prints import line_of
from inspector.ui.widgets.page_preview import PreviewState

Sit = Callable[..., Technician]
AT = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """Give a label printer on loopback that the bench is set to, and what it got."""
    got: list[bytes] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        monkeypatch.setenv("INSPECTOR_LABEL_PRINTER", f"127.0.0.1:{listener.getsockname()[1]}")

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with closing(connection):
                    data = b""
                    while more := connection.recv(65536):
                        data += more
                    got.append(data)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield got
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give a queue that takes every page: what it was told; the page is ``page.pdf`` beside it."""
    if os.name == "nt":
        pytest.skip("a shell script")
    folder, told = tmp_path / "bin", tmp_path / "told"
    folder.mkdir()
    taken = 'echo "request id is office-1 (1 file(s))"'
    script = f'#!/bin/sh\necho "$@" >> "{told}"\ncat > "{tmp_path}/page.pdf"\n{taken}\n'
    for name, text in (("lp", script), ("lpstat", "#!/bin/sh\nexit 0\n")):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("INSPECTOR_PRINTER", "office")
    return told


def signed(one: Technician, *, is_signed: bool = True) -> str:
    """Sign the phone in A1, or bring it there, and open its review; gives its uid."""
    one.until_state(SessionState.NEEDS_YOU)
    uid, done = one.inspection().uid, list[object]()

    def job(app: object, _: object) -> bool:
        from inspector.wiring import App

        assert isinstance(app, App)
        work, by = app.inspections, app.operator
        for point in work.checklist(work.get(uid)).points:
            if point.phase != "erase" and point.id not in work.get(uid).findings:
                text = {"scan": GOOD_IMEI, "text": "register: not flagged"}.get(point.evidence, "")
                work.answer(uid, point.id, Outcome.PASS, by, evidence=text)
        work.grade(uid, by)
        work.to_erase(uid, by)
        work.erased(uid, by, medium="m", level="purge", method="reset", verification="welcome screen")
        work.answer(uid, "data.erased", Outcome.PASS, by, evidence="welcome screen came up")
        work.scan(uid, GOOD_IMEI, by)
        if is_signed:
            app.certification.sign(uid, by)
        return True

    one.window._desk.do(job, done.append)
    one.until(lambda: done and one.inspection().state is (State.SIGNED if is_signed else State.REVIEW))
    one.window.open_port("virtual:A1")
    one.until_page(one.window.review)
    return uid


def test_beside_the_certificate_it_is_said_that_no_camera_opens_its_code(technician: Sit) -> None:
    one = technician()
    signed(one, is_signed=False)
    hint = one.window.review.sheet.hint
    one.until(hint.isVisible)
    assert "camera cannot open" in hint.text()
    one.window._desk.change_settings({"verify_url": "https://verify.example/c"})
    one.until(hint.isHidden)


def test_a_label_is_printed_by_key_counted_and_shown(technician: Sit, printer: list[bytes]) -> None:
    one = technician()
    signed(one)
    panel = one.window.review.done
    assert panel.isVisible()
    assert one.window.review.side.isHidden()
    one.until(lambda: panel.label.state() is PreviewState.READY)
    assert panel.label_line.text() == "Label: not printed"
    one.press("l")
    one.until(lambda: panel.label_line.text().startswith("Label: printed "))
    one.press("l")
    one.until(lambda: panel.label_line.text().startswith("Label: printed 2 times"))
    assert [data.count(b"^XA") for data in printer] == [1, 1]
    assert b"TRAINING" in printer[0]


def test_a_printer_that_is_not_there_is_said_and_the_label_comes_when_it_is(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(socket.socket()) as place:
        place.bind(("127.0.0.1", 0))
        monkeypatch.setenv("INSPECTOR_LABEL_PRINTER", f"127.0.0.1:{place.getsockname()[1]}")
        one = technician()
        signed(one)
        one.press("l")
        one.until(lambda: "is not there" in one.window.review.done.label_line.text())
        one.until(one.window.notice.isVisible)
        assert "1 to print" in one.window.notice.accessibleName()
        place.listen()
        got: list[bytes] = []

        def serve() -> None:
            connection, _ = place.accept()
            with closing(connection):
                while more := connection.recv(65536):
                    got.append(more)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        one.window._desk.print_now()
        one.until(lambda: one.window.review.done.label_line.text().startswith("Label: printed"))
        one.until(one.window.notice.isHidden)
        thread.join(5)
        assert b"^XZ" in b"".join(got)


def test_without_a_label_printer_the_key_says_what_to_do(technician: Sit) -> None:
    one = technician()
    signed(one)
    assert "No label printer is set" not in one.window.review.done.trouble.text()
    one.press("l")
    one.until(lambda: "Name one in Settings" in one.window.review.done.trouble.text())


# ── going on ─────────────────────────────────────────────────────────────────


def test_the_signed_panel_stays_and_g_opens_the_next_phone_from_there(technician: Sit) -> None:
    one = technician(A1="android-good", A2="iphone-good")
    one.until_state(SessionState.NEEDS_YOU, "A2")
    signed(one, is_signed=False)
    one.until(one.window.review._sign_only.isEnabled)
    one.press("s", shift=True)
    one.until_state(SessionState.CERTIFIED)
    review = one.window.review
    one.until(review.done.isVisible)
    assert not review.going_on._timer.isActive(), "nothing takes the panel away"
    one.press("g")
    one.until_page(one.window.inspection)
    assert one.window.inspection.key == "virtual:A2"


def test_after_sign_and_print_the_bench_comes_by_itself_once_the_pages_are_away(
    technician: Sit, office: Path
) -> None:
    one = technician()
    signed(one, is_signed=False)
    one.until(one.window.review._sign_print.isEnabled)
    one.press("s")
    one.until_state(SessionState.CERTIFIED)
    one.until_page(one.window.bench)
    assert office.exists(), "the page went to the printer before"


def test_a_page_made_after_the_home_opened_knows_the_settings(
    technician: Sit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_AUTO_ADVANCE", "off")
    desk = technician().window._desk
    qtbot.waitUntil(lambda: desk.settings is not None, timeout=10_000)
    review, inspection = ReviewPage(desk, QAction()), InspectionPage(desk)
    qtbot.addWidget(review)
    qtbot.addWidget(inspection)
    assert not review.going_on.is_on
    assert not inspection.advance.is_on


def test_without_auto_advance_it_stays_and_so_it_does_where_a_printer_waits(
    technician: Sit, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_AUTO_ADVANCE", "off")
    one = technician()
    signed(one, is_signed=False)
    one.until(one.window.review._sign_print.isEnabled)
    one.press("s")
    one.until(lambda: one.window.review.done.page_line.text().startswith("Certificate: printed"))
    assert not one.window.review.going_on._timer.isActive()
    assert one.window.page() is one.window.review
    one.press(ENTER)
    one.until_page(one.window.bench)


def test_what_prints_more_or_waits_goes_nowhere(qapp: object) -> None:
    owner = QObject()
    going, gone = GoingOn(owner), list[object]()
    going.due.connect(lambda: gone.append(1))
    going.begin("U")
    going.look("U", [])
    going.look("V", [job(PrintState.PRINTED)])
    going.look("U", [job(PrintState.WAITING, "It is off.")])
    assert not going._timer.isActive()
    going.look("U", [job(PrintState.PRINTED)])
    assert going._timer.isActive()
    going.look("U", [job(PrintState.PRINTED), job(PrintState.WAITING)])
    assert not going._timer.isActive()
    going.look("U", [job(PrintState.PRINTED)])
    going.stop()
    going.look("U", [job(PrintState.PRINTED)])
    assert not going._timer.isActive()


# ── words ────────────────────────────────────────────────────────────────────


def job(state: PrintState, trouble: str = "", copy: int = 1) -> PrintJob:
    return PrintJob(copy, "U", PrintKind.PAGE, "en", "", state, copy, "anna", AT, AT, trouble=trouble)


@pytest.mark.parametrize(
    ("jobs", "words", "is_trouble"),
    [
        ([], "Certificate: not printed", False),
        ([job(PrintState.WAITING)], "Certificate: waits", False),
        ([job(PrintState.SENDING)], "Certificate: is being printed", False),
        ([job(PrintState.TAKEN)], "Certificate: is with the printer", False),
        (
            [job(PrintState.TAKEN, "out of paper, its door is open")],
            "Certificate: the printer waits: out of paper, its door is open",
            True,
        ),
        (
            [job(PrintState.WAITING, "It is off.\nSwitch it on.")],
            "Certificate: waits. It is off. Switch it on.",
            True,
        ),
        ([job(PrintState.UNSURE, "It stopped.\nLook.")], "Certificate: not sure. It stopped. Look.", True),
        ([job(PrintState.DROPPED, "Too small.")], "Certificate: not printed. Too small.", True),
    ],
)
def test_what_became_of_a_page_is_said(jobs: list[PrintJob], words: str, is_trouble: bool) -> None:
    line = line_of(jobs, PrintKind.PAGE)
    assert (line.text, line.is_trouble) == (words, is_trouble)


def test_prints_are_counted_in_words() -> None:
    line = line_of([job(PrintState.PRINTED), job(PrintState.PRINTED, copy=2)], PrintKind.PAGE)
    assert line.text.startswith("Certificate: printed 2 times, last ")
    assert line_of([job(PrintState.PRINTED)], PrintKind.LABEL).text == "Label: not printed"


# ── what the settings say ────────────────────────────────────────────────────


def test_the_labels_size_and_fineness_are_the_settings(
    technician: Sit, printer: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSPECTOR_LABEL_SIZE", "100x50")
    monkeypatch.setenv("INSPECTOR_LABEL_DPI", "300")
    one = technician()
    signed(one)
    one.press("l")
    one.until(lambda: printer)
    assert b"^PW1181" in printer[0], "100 mm at 300 dpi"


def test_the_page_goes_to_the_printer_on_the_paper_and_in_the_language_of_the_settings(
    technician: Sit, office: Path, tmp_path: Path
) -> None:
    one = technician()
    signed(one)
    review = one.window.review
    assert review.sheet.language.text() == "Certificate: English"
    one.click(review.sheet.language)
    one.until(lambda: review.sheet.language.text() == "Certificate: Français")
    one.click(review.sheet.paper)
    one.until(lambda: review.sheet.paper.text() == "Paper: Letter")
    one.press("p")
    one.until(lambda: office.exists() and review.done.page_line.text().startswith("Certificate: printed"))
    assert office.read_text().split()[:4] == ["-d", "office", "-o", "media=Letter"]
    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    words = document[0].get_textpage().get_text_range()
    document.close()
    assert "ceci n’est pas un certificat" in words
    kept = (tmp_path / "home" / "settings.toml").read_text()
    assert 'certificate_language = "fr"' in kept
    assert 'paper = "letter"' in kept


def test_who_may_not_change_the_certificates_language_is_told(technician: Sit, tmp_path: Path) -> None:
    home = with_people(tmp_path / "home")
    app = wiring.App(home, training=True)
    chief = app.people.sign_in_by_pin("ada", PIN)
    auditor = app.people.add("Otto", Role.AUDITOR, chief)
    app.people.set_pin(auditor.id, PIN, chief)
    app.people.set_badge(auditor.id, "BADGE-Otto", chief)
    app.close()
    one = technician(home)
    one.until(lambda: one.window.gate.page is not None)
    scan(one, "BADGE-Ada")
    one.until(lambda: one.window.gate.page is None)
    signed(one)
    scan(one, "BADGE-Otto")
    one.until(lambda: one.window._desk.operator == auditor)
    one.click(one.window.review.sheet.language)
    one.until(one.window.review.done.trouble.text)
    assert one.window.review.sheet.language.text() == "Certificate: English"


def test_a_printer_without_paper_says_so_and_what_to_do_in_german_too(
    technician: Sit, office: Path, qapp: QApplication
) -> None:
    loaded, listing = office.with_name("loaded"), "office-1  anna  1024  Sun Nov 22 16:17:41 2026"
    alerts = "printer office now printing office-1.\\n\\tAlerts: media-empty-error\\n"
    script = (
        f'#!/bin/sh\ncase "$*" in\n"-W not-completed -o office") test -e "{loaded}" || echo "{listing}";;\n'
        f'"-l -p office") printf "{alerts}";;\nesac\n'
    )
    (office.with_name("bin") / "lpstat").write_text(script, encoding="utf-8")
    one = technician()
    signed(one)
    one.press("p")
    line = one.window.review.done.page_line
    said = "Certificate: the printer waits: out of paper. Load paper: it goes on by itself."
    one.until(lambda: line.text() == said)
    assert line.isVisible()
    try:
        i18n.set_language(qapp, "de")
        one.window._desk.set_language("de")
        advice = words.say("Load paper: it goes on by itself.")
        german = f"Zertifikat: der Drucker wartet: kein Papier. {advice}"
        one.until(lambda: one.window.review.done.page_line.text() == german)
        assert one.window.notice.accessibleName().startswith("Ein Drucker wartet: kein Papier.")
        loaded.touch()
        one.window._desk.print_now()
        one.until(lambda: "gedruckt" in one.window.review.done.page_line.text())
    finally:
        i18n.set_language(qapp, "en")

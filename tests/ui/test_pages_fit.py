# SPDX-License-Identifier: Apache-2.0
"""Every page in German, and in longer words than any language has, in the smallest window: nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from bench_window import Technician
from pseudo import Pseudo
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from signed_certificates import bench_signer, signed

from inspector.domain.envelope import write_envelope
from inspector.services.bench import SessionState
from inspector.ui import i18n
from inspector.ui.theme.live import theme
from inspector.ui.verify.page import VerifyPage
from inspector.ui.widgets.action_button import ActionButton
from inspector.ui.widgets.hub_view import Hub
from inspector.ui.widgets.segmented import Segmented
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.tile_painting import shows_whole_word
from inspector.wiring.findings import Item

Sit = Callable[..., Technician]
SMALL = (1280, 800)
SETTLED_MS = 3000


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture(params=["de", "pseudo"])
def long_words(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak German, then what is a third longer than English."""
    language = str(request.param)
    if language != "pseudo":
        yield language
        return
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield "en"
    QCoreApplication.removeTranslator(translator)


def is_cut(label: Text) -> bool:
    """Tell whether a label shows less than its text."""
    if not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height()
    return label.sizeHint().width() > label.width() + 1


def cut_words(page: QWidget) -> list[str]:
    """List the texts that a page cuts. What a list elides on purpose is painted by its delegate."""
    cut = [f"label {one.text()}" for one in page.findChildren(Text) if one.isVisible() and is_cut(one)]
    cut += [
        f"button {one.text()}"
        for one in page.findChildren(ActionButton)
        if one.isVisible() and not one.shows_whole_label()
    ]
    cut += [
        f"choice {one.accessibleName()}: {one.minimumSizeHint().width()} in {one.width()} px"
        for one in page.findChildren(Segmented)
        if one.isVisible() and one.minimumSizeHint().width() > one.width()
    ]
    half = theme().space.s // 2
    for hub in page.findChildren(Hub):
        for row, tile in enumerate(hub.model.tiles()):
            cell = hub.view.visualRect(hub.model.index(row))
            if not shows_whole_word(cell.adjusted(half, half, -half, -half), tile):
                cut.append(f"tile {tile.sentence}")
    return cut


def whole(window: QWidget, page: QWidget, name: str) -> list[str]:
    """Give what stays cut on a page, or that it pushes the window wider.

    A label asks for more lines once its words are there, and its neighbours then move:
    a page may need some turns of the event loop until it lies still.
    """
    found: list[str] = []
    patience = QDeadlineTimer(SETTLED_MS)
    while True:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        wide = [f"pushes the window to {window.width()} px"] if window.width() > SMALL[0] else []
        found = [f"{name}: {one}" for one in (*wide, *cut_words(page))]
        if not found or patience.hasExpired():
            return found


def test_no_page_of_a_small_window_cuts_a_text(technician: Sit, long_words: str) -> None:
    one = technician(language=long_words)
    window, cut = one.window, list[str]()
    window.resize(*SMALL)
    one.until(lambda: theme().compact)
    one.until_state(SessionState.NEEDS_YOU)
    cut += whole(window, window.bench, "bench")
    one.open_first()
    page = window.inspection
    scene = one.scene()
    assert scene is not None
    assert scene.checklist is not None
    for point in scene.checklist.points:
        page.points.chosen.emit(point.id)
        one.until_at(point.id)
        cut += whole(window, page, f"inspection {point.id}")
    for step in ("grade",):
        page.points.chosen.emit(step)
        one.until_at(step)
        cut += whole(window, page, f"inspection {step}")
    for place in window._kinds:
        window.go(place)
        shown = window.page()
        one.until(shown.isVisible)
        cut += whole(window, shown, place)
    assert not cut, "\n".join(cut)


def test_answers_of_verify_are_not_cut(technician: Sit, long_words: str) -> None:
    one = technician(language=long_words)
    window = one.window
    window.resize(*SMALL)
    one.until(lambda: theme().compact)
    window.go("verify")
    page = window.place("verify")
    assert isinstance(page, VerifyPage)
    one.until(lambda: page.reader.is_ready)
    practice = signed(7, bench_signer(3, training=True))
    changed = write_envelope(practice).replace(b"Pixel 7", b"Pixel 8", 1)
    given = [Item("practice.jws", data=practice.jws.encode()), Item("changed.json", data=changed)]
    cut: list[str] = []
    for wanted in (given[:1], given[1:], [*given, *given]):
        page.verify(wanted)
        one.until(lambda: not page.is_running)
        cut += whole(window, page, f"verify {len(wanted)}")
    assert not cut, "\n".join(cut)


def test_codes_and_reasons_are_not_cut(technician: Sit, long_words: str) -> None:
    one = technician(language=long_words)
    window = one.window
    window.resize(*SMALL)
    one.until(lambda: theme().compact)
    one.open_first()
    window.inspection.points.chosen.emit("display.image")
    one.until_at("display.image")
    if long_words == "de":
        stage = window.inspection.stage
        window.resize(window.minimumSize())
        one.until(lambda: window.width() < SMALL[0] and stage.drawing.height() < 150)
        one.until(lambda: stage.verticalScrollBar().maximum() == 0)
        assert stage.drawing.height() > 60, "it can be told what it shows"
        window.resize(*SMALL)
    one.press("f")
    cut = whole(window, window.inspection, "codes")
    one.press("n")
    cut += whole(window, window.inspection, "reasons")
    assert not cut, "\n".join(cut)

# SPDX-License-Identifier: Apache-2.0
"""Drawing a certificate, for the eye or for a printer, never keeps the window waiting."""

from __future__ import annotations

import os
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from bench_window import GOOD_IMEI, Technician

from inspector.certificates import label_writer, pdf_signature
from inspector.domain.finding import Outcome
from inspector.domain.inspection import State
from inspector.printing import system
from inspector.services.bench import SessionState
from inspector.ui.widgets import page_preview
from inspector.ui.widgets.page_preview import PreviewState
from inspector.wiring import App

Sit = Callable[..., Technician]
_DRAWING = ("inspector/certificates", "inspector/printing", "/reportlab/", "/pypdfium2")


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Give the file that a printer keeps of the page that it took."""
    if os.name == "nt":
        pytest.skip("a shell script")
    folder, page = tmp_path / "bin", tmp_path / "page.pdf"
    folder.mkdir()
    script = f'#!/bin/sh\ncat > "{page}"\necho "request id is office-1 (1 file(s))"\n'
    for name, text in (("lp", script), ("lpstat", "#!/bin/sh\nexit 0\n")):
        (folder / name).write_text(text, encoding="utf-8")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("INSPECTOR_PRINTER", "office")
    return page


@pytest.fixture
def drew(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[int]]:
    """Tell which threads drew the page, the label and the picture of either, and which sent one."""
    threads: dict[str, set[int]] = defaultdict(set)

    def watch(owner: Any, name: str, what: str) -> None:
        real = getattr(owner, name)

        def watched(*args: Any, **more: Any) -> Any:
            threads[what].add(threading.get_ident())
            return real(*args, **more)

        monkeypatch.setattr(owner, name, watched)

    watch(pdf_signature.SignedWriter, "write", "page")
    watch(label_writer.DeviceLabels, "pdf", "label")
    watch(page_preview, "_draw", "picture")
    watch(system.SystemPrinter, "print_pdf", "print")
    return threads


@pytest.fixture
def called_here() -> Iterator[list[str]]:
    """Tell what of the packages that draw and print the window's own thread calls, but to import them."""
    called: list[str] = []

    def profile(frame: FrameType, event: str, _: object) -> None:
        path = frame.f_code.co_filename
        if event == "call" and any(one in path for one in _DRAWING) and not _is_import(frame):
            called.append(f"{path}:{frame.f_code.co_name}")

    sys.setprofile(profile)
    yield called
    sys.setprofile(None)


def _is_import(frame: FrameType | None) -> bool:
    while frame is not None:
        if "importlib." in frame.f_code.co_filename:
            return True
        frame = frame.f_back
    return False


def reviewed(one: Technician) -> None:
    """Answer everything of the phone in A1, and open its review."""
    one.until_state(SessionState.NEEDS_YOU)
    uid, done = one.inspection().uid, list[object]()

    def job(app: App, _: object) -> bool:
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
        return True

    one.window._desk.do(job, done.append)
    one.until(lambda: done and one.inspection().state is State.REVIEW)
    one.window.open_port("virtual:A1")
    one.until_page(one.window.review)


def test_previews_and_prints_are_drawn_off_the_windows_thread(
    technician: Sit,
    office: Path,
    drew: dict[str, set[int]],
    called_here: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("INSPECTOR_AUTO_ADVANCE", "off")
    one = technician()
    reviewed(one)
    review = one.window.review
    one.until(lambda: review.preview.state() is PreviewState.READY)
    one.until(review._sign_print.isEnabled)
    one.press("s")
    one.until_state(SessionState.CERTIFIED)
    one.until(lambda: review.done.label.state() is PreviewState.READY)
    one.until(lambda: review.done.page_line.text().startswith("Certificate: printed"))
    one.press("p")
    one.until(lambda: review.done.page_line.text().startswith("Certificate: printed 2 times"))
    sys.setprofile(None)
    assert office.read_bytes().startswith(b"%PDF")
    assert drew.keys() == {"page", "label", "picture", "print"}, "all of it was drawn, and sent"
    assert threading.get_ident() not in set.union(*drew.values())
    assert called_here == []


def test_a_call_of_the_windows_thread_would_be_heard(called_here: list[str]) -> None:
    system.parse_queues("", "")
    sys.setprofile(None)
    assert called_here[0].endswith("system.py:parse_queues")

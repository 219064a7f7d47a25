# SPDX-License-Identifier: Apache-2.0
"""Printing: what CUPS prints read right, its troubles in words, and a page through a real scheduler."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import golden_pages
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from labels import label_certificate

from inspector.certificates.label_writer import DeviceLabels
from inspector.certificates.qr import code_of
from inspector.domain.errors import Cancelled, PrinterTrouble
from inspector.domain.print_job import Standing
from inspector.ports import Cancel
from inspector.printing.standing import DONE, alerts_of
from inspector.printing.system import Finished, Queue, SystemPrinter, parse_queues, run_program

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n"
)
# Typed after CUPS 2.4.2.
STATES = """bench accepting requests since Mon Mar  2 12:00:00 2026
label not accepting requests since Mon Mar  2 12:00:01 2026 -
\treason unknown
office accepting requests since Mon Mar  2 12:00:02 2026
busy accepting requests since Mon Mar  2 12:00:02 2026
printer bench is idle.  enabled since Mon Mar  2 12:00:00 2026
printer label is idle.  enabled since Mon Mar  2 12:00:01 2026
printer office disabled since Mon Mar  2 12:00:02 2026 -
\tout of ink
printer busy now printing busy-3.  enabled since Mon Mar  2 12:00:02 2026
system default destination: bench
"""


class Recorded:
    """Answers as CUPS did, and notes the commands."""

    def __init__(self, **answers: Finished) -> None:
        self.commands: list[list[str]] = []
        self.data = b""
        self._answers = {"r": Finished(0, "scheduler is running\n", ""), **answers}

    def __call__(self, command: Sequence[str], data: bytes, cancel: Cancel) -> Finished:
        self.commands.append(list(command))
        self.data = data or self.data
        if command[0] == "lpoptions":
            return self._answers.get("papers", Finished(1, "", "lpoptions: Unable to get PPD file."))
        if "completed" in command:
            return self._answers.get("completed", Finished(0, "", ""))
        return self._answers[command[1].lstrip("-") if command[0] == "lpstat" else "lp"]


def test_queues_are_read_with_their_state() -> None:
    run = Recorded(e=Finished(0, "bench\nlabel\noffice\nbusy\nfar\n", ""), a=Finished(0, STATES, ""))
    assert SystemPrinter(run=run).queues() == (
        Queue("bench", is_default=True),
        Queue("label", is_ready=False, note="takes no pages"),
        Queue("office", is_ready=False, note="is paused: out of ink"),
        Queue("busy"),
        Queue("far"),
    )


def test_a_system_without_queues_has_none() -> None:
    run = Recorded(e=Finished(0, "", ""), a=Finished(1, "no system default destination\n", "lpstat: No."))
    assert SystemPrinter(run=run).queues() == ()


# Typed after "lpstat -l -p" of CUPS 2.4.2.
@pytest.mark.parametrize(
    ("alerts", "words"),
    [
        ("none", ""),
        ("media-empty-error", "out of paper"),
        ("media-empty-warning media-needed-error", "out of paper"),
        ("media-jam-error, cover-open-report", "a paper jam, its cover is open"),
        ("toner-low-report", ""),
        ("paused", "paused"),
        ("offline-report", "switched off or not reachable"),
        ("vendor.drum-tired-error", "vendor.drum tired"),
    ],
)
def test_what_is_in_a_printers_way_is_said_in_words(alerts: str, words: str) -> None:
    assert (
        alerts_of(f"printer bench is idle.\n\tDescription: bench\n\tAlerts: {alerts}\n\tLocation:\n") == words
    )


def test_what_a_backend_says_counts_where_there_is_no_alert() -> None:
    said = (
        "printer bench now printing bench-2.\n\tThe printer may not exist or is unavailable at this time.\n"
    )
    assert alerts_of(f"{said}\tAlerts: none\n") == "switched off or not reachable"
    assert alerts_of(f"{said}\tAlerts: media-jam-error\n") == "a paper jam"


@given(st.text())
def test_no_state_breaks_the_words(state: str) -> None:
    assert "\n" not in alerts_of(state)


def test_a_job_is_followed_until_the_system_has_it_no_more() -> None:
    state = Finished(0, "printer label now printing label-3.\n\tAlerts: media-empty-error\n", "")
    waiting = Finished(0, "label-3   anna   1024   Mon Mar  2 12:00:00 2026\n", "")
    run = Recorded(W=waiting, l=state)
    assert SystemPrinter(run=run).standing("label-3") == Standing(
        is_over=False, note="out of paper\nLoad paper: it goes on by itself."
    )
    assert SystemPrinter(run=run).standing("label-30") == DONE


def test_a_job_is_not_over_because_nobody_answers() -> None:
    run = Recorded(W=Finished(1, "", "lpstat: gone"), r=Finished(0, "scheduler is not running\n", ""))
    with pytest.raises(PrinterTrouble, match="CUPS does not answer"):
        SystemPrinter(run=run).standing("label-3")


@given(st.text(), st.text())
def test_no_output_breaks_the_reader(names: str, states: str) -> None:
    for queue in parse_queues(names, states):
        assert re.fullmatch(r"[!-~]+", queue.name)


def test_a_page_is_handed_over_with_its_title() -> None:
    run = Recorded(lp=Finished(0, "request id is bench-17 (0 file(s))\n", ""))
    assert SystemPrinter("bench", run=run).print_pdf(PDF, "Zürich " + "x" * 500) == "bench-17"
    (command,) = run.commands
    assert command[:6] == ["lp", "-d", "bench", "-o", "print-scaling=auto-fit", "-t"]
    assert command[6].startswith("Z?rich x")
    assert len(command[6]) == 120
    assert run.data == PDF


def test_without_a_queue_the_system_chooses() -> None:
    run = Recorded(lp=Finished(0, "request id is office-1 (0 file(s))\n", ""))
    assert SystemPrinter(run=run).print_pdf(PDF, "-t") == "office-1"
    assert run.commands == [["lp", "-o", "print-scaling=auto-fit", "-t", "-t"]]


@pytest.mark.parametrize(
    ("papers", "asked"),
    [
        ("PageSize/Media Size: A4 *Letter\nDuplex/2-Sided: *None\n", True),
        ("PageSize/Media Size: *A4\n", True),
        ("PageSize: *Letter Legal\n", False),  # it would give the job up (CUPS 2.4.2)
        ("Duplex/2-Sided: *None\n", True),
    ],
)
def test_a_paper_that_the_queue_has_not_is_not_asked_for(papers: str, asked: bool) -> None:
    run = Recorded(lp=Finished(0, "request id is bench-17 (0 file(s))\n", ""), papers=Finished(0, papers, ""))
    SystemPrinter("bench", run=run).print_pdf(PDF, "page", "a4")
    assert run.commands[0] == ["lpoptions", "-p", "bench", "-l"]
    assert ("media=A4" in run.commands[1]) is asked
    assert "print-scaling=auto-fit" in run.commands[1]


# Typed after "lpstat -l -W completed -o" of CUPS 2.4.2, which names this alert whatever became of a job.
ENDED = """bench-12                anna            210944   Sun Nov 22 16:17:41 2026
\tStatus: {}
\tAlerts: processing-to-stop-point
\tqueued for bench
bench-1                 anna            210944   Sun Nov 22 16:17:40 2026
\tStatus: Ready to print.
\tAlerts: processing-to-stop-point
\tqueued for bench
"""


@pytest.mark.parametrize(
    ("status", "is_lost"),
    [
        ("Printer cannot print with supplied options.", True),
        ("Job canceled at printer.", True),
        ("Print job was not accepted.", True),
        ("Ready to print.", False),
        ("", False),
    ],
)
def test_a_job_that_the_system_gave_up_is_not_printed(status: str, is_lost: bool) -> None:
    run = Recorded(W=Finished(0, "", ""), completed=Finished(0, ENDED.format(status), ""))
    standing = SystemPrinter(run=run).standing("bench-12")
    assert (standing.is_over, standing.is_lost) == (True, is_lost)
    if is_lost:
        assert standing.note.startswith(f"The printing system gave the page up: {status.rstrip('.')}.\n")
    assert SystemPrinter(run=run).standing("bench-1") == DONE


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"lp": Finished(1, "", "lp: Error - No default destination.\n")}, "No printer is chosen."),
        (
            {"lp": Finished(1, "", 'lp: Destination "bench" is not accepting jobs.\n')},
            'refused the page: Destination "bench" is not accepting jobs.',
        ),
        (
            {"lp": Finished(1, "", "lp: Error - The printer or class does not exist.\n")},
            "refused the page: The printer or class does not exist.",
        ),
        ({"lp": Finished(0, "", "")}, "refused the page"),
        (
            {
                "lp": Finished(1, "", "lp: Error - No default destination.\n"),
                "r": Finished(0, "scheduler is not running\n", ""),
            },
            "CUPS does not answer",
        ),
    ],
)
def test_troubles_say_what_happened(answers: dict[str, Finished], words: str) -> None:
    with pytest.raises(PrinterTrouble, match=re.escape(words)):
        SystemPrinter(run=Recorded(**answers)).print_pdf(PDF, "a page")


@pytest.mark.parametrize("name", ["-x", "a b", "a/b", "ä", "x" * 200, "a\n"])
def test_a_name_that_is_no_queues_never_reaches_a_command(name: str) -> None:
    with pytest.raises(PrinterTrouble):
        SystemPrinter(name)


def test_without_the_client_the_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterTrouble) as caught:
        SystemPrinter().queues()
    expected = "Windows" if os.name == "nt" else "cups-client"
    assert expected in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_program_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _program(tmp_path, "lp", "import threading; threading.Event().wait(60)")
    monkeypatch.setenv("PATH", str(tmp_path))
    began = time.monotonic()
    with pytest.raises(PrinterTrouble, match=r"0\.2 seconds"):
        run_program(["lp"], PDF, timeout_s=0.2)
    assert time.monotonic() - began < 10


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_program_is_ended_by_whoever_asks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _program(tmp_path, "lp", "import threading; threading.Event().wait(60)")
    monkeypatch.setenv("PATH", str(tmp_path))
    cancel = Cancel()
    asking = threading.Timer(0.1, cancel.set)
    asking.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run_program(["lp"], PDF, cancel)
    asking.join()
    assert time.monotonic() - began < 10
    with pytest.raises(Cancelled):
        run_program(["lp"], PDF, cancel)


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_programs_speak_english_and_keep_the_fields_variables(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _program(tmp_path, "lp", "import os; print(os.environ['LC_ALL'], os.environ['CUPS_SERVER'])")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CUPS_SERVER", "print.example:631")
    assert run_program(["lp"], b"").output == "C print.example:631\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_a_program_that_cannot_run_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "lp"
    program.write_bytes(b"\x7fELF but not really")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterTrouble, match="cannot be started"):
        run_program(["lp"], b"")


def _program(folder: Path, name: str, code: str) -> None:
    path = folder / name
    path.write_text(f"#!{sys.executable} -S\n{code}\n")
    path.chmod(0o755)


# ── a real scheduler ─────────────────────────────────────────────────────────


@pytest.mark.peer("cups", "lp")
def test_the_queues_of_a_real_scheduler(at_cups: dict[str, str]) -> None:
    assert SystemPrinter().queues() == (Queue("bench", is_default=True), Queue("label"))


@pytest.mark.peer("cups", "lp")
def test_a_page_comes_out_of_a_real_queue(at_cups: dict[str, str]) -> None:
    assert re.fullmatch(r"label-\d+", SystemPrinter("label").print_pdf(PDF, "certificate"))
    _until(lambda: _printed(at_cups) == [PDF])
    assert re.fullmatch(r"bench-\d+", SystemPrinter().print_pdf(PDF, "certificate"))


@pytest.mark.peer("cups", "lp")
def test_what_a_real_scheduler_refuses(at_cups: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PrinterTrouble, match="does not exist"):
        SystemPrinter("nowhere").print_pdf(PDF, "certificate")
    monkeypatch.setenv("CUPS_SERVER", at_cups["CUPS_SERVER"] + ".gone")
    with pytest.raises(PrinterTrouble, match="CUPS does not answer"):
        SystemPrinter().print_pdf(PDF, "certificate")
    with pytest.raises(PrinterTrouble, match="CUPS does not answer"):
        SystemPrinter().queues()


@pytest.mark.peer("cups", "lp")
def test_a_label_comes_out_of_a_real_raw_queue_byte_for_byte(at_cups: dict[str, str]) -> None:
    labels = DeviceLabels("62x29", 203)
    zpl, before = labels.zpl(label_certificate(), "en"), len(_printed(at_cups))
    SystemPrinter("label").print_raw(zpl, "label")
    _until(lambda: len(_printed(at_cups)) > before)
    assert _printed(at_cups)[-1] == zpl


@pytest.mark.peer("cups", "lp")
def test_a_certificate_comes_out_of_a_real_ipp_everywhere_printer(at_cups: dict[str, str]) -> None:
    one = golden_pages.whole()
    pdf = golden_pages.drawn(one, "en", "letter")  # the paper of that printer: nothing has to be fitted
    before = set(Path(at_cups["PRINT_OUT"]).iterdir())
    printer = SystemPrinter("bench")
    ticket = printer.print_pdf(pdf, "certificate")
    _until(lambda: printer.standing(ticket).is_over)
    _until(lambda: bool(_pages(at_cups) - before))
    (page,) = _pages(at_cups) - before
    came_out = page.read_bytes()
    assert _codes_on_first(came_out) == [str(code_of(one))]
    assert golden_pages.text_of(came_out) == golden_pages.text_of(pdf)
    apart = golden_pages.furthest(golden_pages.picture_of(pdf), golden_pages.picture_of(came_out))
    assert apart <= golden_pages.MOST_APART


def _codes_on_first(pdf: bytes) -> list[str]:
    """Render the first page as 150 dpi and read its codes."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        scale: Any = 150 / 72
        return [one.text for one in zxingcpp.read_barcodes(document[0].render(scale=scale).to_pil())]
    finally:
        document.close()


def _pages(cups: dict[str, str]) -> set[Path]:
    found = Path(cups["PRINT_OUT"]).iterdir()
    return {one for one in found if not one.name.startswith((".", "raw-"))}


@pytest.mark.peer("cups", "lp")
def test_a_paused_queue_says_so_and_then_prints(at_cups: dict[str, str]) -> None:
    printer, before = SystemPrinter("label"), len(_printed(at_cups))
    subprocess.run(["/usr/sbin/cupsdisable", "label"], check=True, timeout=20)
    ticket = printer.print_raw(b"^XA^XZ", "label")
    stands = Standing(False, "paused\nResume the queue in the system's printer settings.")
    assert printer.standing(ticket) == stands
    subprocess.run(["/usr/sbin/cupsenable", "label"], check=True, timeout=20)
    _until(lambda: printer.standing(ticket).is_over)
    assert _printed(at_cups)[before:] == [b"^XA^XZ"]


def _printed(cups: dict[str, str]) -> list[bytes]:
    return [one.read_bytes() for one in sorted(Path(cups["PRINT_OUT"]).glob("raw-*.bin"))]


def _until(is_so: Callable[[], bool], within_s: float = 20.0) -> None:
    deadline = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < deadline
        subprocess.run(["lpstat", "-W", "not-completed"], capture_output=True, timeout=10, check=False)

# SPDX-License-Identifier: Apache-2.0
"""A real queue whose printer runs out of paper, is opened, cut off and paused, or has other paper."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import golden_pages
import pypdfium2
import pytest
import zxingcpp
from inspections import SHOP, WRITER, TurnedClock, event, finished, opened, signed

from inspector.certificates.qr import code_of
from inspector.domain.person import Person
from inspector.domain.print_job import PrintJob, PrintKind, PrintState, Standing
from inspector.ports import Cancel
from inspector.printing.system import SystemPrinter
from inspector.services.printing import PrintQueue, Wanted
from inspector.storage.store import SqlStore

pytestmark = pytest.mark.peer("cups", "lp")
ANNA = Person("anna", "Anna")
PROGRAM = "/usr/sbin/ippeveprinter"
# What the printer does with a page: it waits for whatever is in its way, says so, and keeps the page then.
OFFICE = """#!/bin/sh
for wrong in media-empty-error cover-open-error; do
  [ -e "$HERE/$wrong" ] || continue
  echo "STATE: +$wrong" >&2
  while [ -e "$HERE/$wrong" ]; do sleep 0.05; done
  echo "STATE: -$wrong" >&2
done
cp "$1" "$HERE/.page" && mv "$HERE/.page" "$HERE/$(date +%s%N).pdf"
"""
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "OFFICE.PPD"
*Manufacturer: "Acme"
*Product: "(Office)"
*ModelName: "Acme Office"
*ShortNickName: "Acme Office"
*NickName: "Acme Office"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*OpenUI *PageSize/Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: {size}
*PageSize {size}/{size}: "<</PageSize[{wide} {high}]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Size: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: {size}
*PageRegion {size}/{size}: "<</PageSize[{wide} {high}]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: {size}
*ImageableArea {size}: "12 12 {right} {top}"
*DefaultPaperDimension: {size}
*PaperDimension {size}: "{wide} {high}"
"""
SIZES = {"Letter": (612, 792), "A4": (595, 842)}


@dataclass(slots=True)
class Office:
    """A printer that does as it is told, and its queue ``name``."""

    folder: Path
    bus: str
    name: str
    paper: str = ""
    port: int = 0
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def set_up(self) -> None:
        """Begin, and give it a queue once it answers: CUPS asks it what it can do, and does not ask twice."""
        self.folder.mkdir()
        (self.folder / "keep.sh").write_text(OFFICE, encoding="ascii")
        (self.folder / "keep.sh").chmod(0o755)
        (self.folder / "spool").mkdir()
        with socket.create_server(("127.0.0.1", 0)) as place:
            self.port = place.getsockname()[1]
        self.switch_on()
        until(lambda: run("ipptool", "-q", self._address, "get-printer-attributes.test")[0])
        until(self._has_queue)

    @property
    def _address(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def _has_queue(self) -> bool:
        """Set the queue up; tell whether CUPS wrote down what it can do: lpadmin does not wait."""
        run("/usr/sbin/lpadmin", "-p", self.name, "-E", "-v", self._address, "-m", "everywhere")
        with contextlib.suppress(AssertionError):
            until(lambda: b"PageSize" in run("lpoptions", "-p", self.name, "-l")[1], 5.0)
            return True
        return False

    def switch_on(self) -> None:
        what = ["-f", "application/pdf", "-M", "Acme", "-m", "Office"]
        if self.paper:
            wide, high = SIZES[self.paper]
            ppd = PPD.format(size=self.paper, wide=wide, high=high, right=wide - 12, top=high - 12)
            (self.folder / "office.ppd").write_text(ppd, encoding="ascii")
            what = ["-P", str(self.folder / "office.ppd")]
        command = [PROGRAM, "-p", str(self.port), "-n", "localhost", "-d", str(self.folder / "spool")]
        command += ["-k", "-r", "off", "-c", str(self.folder / "keep.sh"), *what, self.name]
        env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": self.bus, "HERE": str(self.folder)}
        with (self.folder / "log").open("ab") as log:
            self._running.append(subprocess.Popen(command, env=env, stdout=log, stderr=log))

    def switch_off(self) -> None:
        for one in self._running:
            one.kill()
            one.wait(10)
        self._running.clear()

    @contextlib.contextmanager
    def wrong(self, reason: str) -> Iterator[None]:
        """Let something be in its way for a while."""
        (self.folder / reason).touch()
        try:
            yield
        finally:
            (self.folder / reason).unlink()

    def pages(self) -> list[Path]:
        return sorted(one for one in self.folder.glob("*.pdf") if not one.name.startswith("."))

    def close(self) -> None:
        self.switch_off()
        run("/usr/sbin/lpadmin", "-x", self.name)


def run(*command: str) -> tuple[bool, bytes]:
    """Run a program of CUPS; tells whether it went well, and what it said."""
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    return done.returncode == 0, done.stdout


def until(is_so: Callable[[], bool], within_s: float = 90.0) -> None:
    end, pause = time.monotonic() + within_s, threading.Event()
    while not is_so():
        assert time.monotonic() < end
        pause.wait(0.1)


@pytest.fixture
def office_of(at_cups: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Office]]:
    """Give what sets up a printer, with one paper alone where it is named."""
    folder = Path(at_cups["PRINT_OUT"]).parent
    config = (folder / "conf" / "cupsd.conf").read_text(encoding="utf-8")
    address = next(line.split()[1] for line in config.splitlines() if line.startswith("Listen 127."))
    monkeypatch.setenv("CUPS_SERVER", address)  # lpoptions asks no socket in a place of our own
    made = list[Office]()

    def make(name: str, paper: str = "") -> Office:
        made.append(Office(folder / name, f"unix:path={folder / 'run' / 'dbus.sock'}", name, paper))
        made[-1].set_up()
        return made[-1]

    yield make
    for one in made:
        one.close()


class Printers:
    """Hands every job to one queue."""

    def __init__(self, queue: str, pdf: bytes) -> None:
        self._printer = SystemPrinter(queue)
        self._pdf = pdf

    def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
        return self._printer.print_pdf(self._pdf, job.uid, "a4")

    def standing(self, ticket: str, cancel: Cancel) -> Standing:
        return self._printer.standing(ticket)


@contextlib.contextmanager
def bench(home: Path, printers: Printers) -> Iterator[Callable[[], PrintJob]]:
    """Give what wants the page of a certificate, and then how its newest job stands."""
    clock = TurnedClock()
    store = SqlStore(home, SHOP, WRITER, clock)
    queue = PrintQueue(store, printers, clock)
    one = opened()
    store.open_inspection(one, event(one))
    closed, certificate = signed(finished(one))
    store.sign(closed, certificate, (), event(closed))

    def look() -> PrintJob:
        jobs = queue.of(closed.uid)
        if not jobs or jobs[-1].state.is_over:
            queue.add(Wanted(closed.uid, PrintKind.PAGE, "en", "office"), ANNA)
        queue.drain(Cancel())
        return queue.of(closed.uid)[-1]

    try:
        yield look
    finally:
        store.close()


def test_what_is_in_a_printers_way_is_said_and_afterwards_it_goes_on(
    office_of: Callable[..., Office], tmp_path: Path
) -> None:
    office = office_of("office")
    pdf = golden_pages.drawn(golden_pages.whole(), "en", "a4")
    with bench(tmp_path, Printers("office", pdf)) as look:
        for reason, words in (
            ("media-empty-error", "out of paper\nLoad paper: it goes on by itself."),
            ("cover-open-error", "its cover is open\nClose it: it goes on by itself."),
        ):
            before = len(office.pages())
            with office.wrong(reason):
                until(lambda words=words: look().trouble == words)  # type: ignore[misc]
                assert look().state is PrintState.TAKEN
                assert len(office.pages()) == before
            comes_out(look, office, before + 1)
        office.switch_off()
        until(lambda: look().trouble.startswith("switched off or not reachable\nSwitch it on"))
        office.switch_on()
        comes_out(look, office, 3)
        subprocess.run(["/usr/sbin/cupsdisable", "office"], check=True, timeout=20)
        until(lambda: look().trouble.startswith("paused\nResume the queue"))
        subprocess.run(["/usr/sbin/cupsenable", "office"], check=True, timeout=20)
        comes_out(look, office, 4)


def comes_out(look: Callable[[], PrintJob], office: Office, pages: int) -> None:
    """Wait until the job at hand is printed, without wanting another."""
    states = list[PrintState]()

    def is_printed() -> bool:
        states.append(look().state)
        return states[-1] is PrintState.PRINTED

    until(is_printed)
    until(lambda: len(office.pages()) == pages)


@pytest.mark.parametrize(("printer", "page"), [("Letter", "a4"), ("A4", "letter")])
def test_a_page_for_the_other_paper_comes_out_whole(
    office_of: Callable[..., Office], printer: str, page: str
) -> None:
    office = office_of(f"only-{printer.lower()}", printer)
    one = golden_pages.whole()
    pdf = golden_pages.drawn(one, "en", page)
    queue = SystemPrinter(office.name)
    ticket = queue.print_pdf(pdf, "certificate", page)
    until(lambda: queue.standing(ticket).is_over)
    assert not queue.standing(ticket).is_lost
    until(lambda: len(office.pages()) == 1)
    came_out = office.pages()[0].read_bytes()
    assert size_of(came_out) == pytest.approx(SIZES[printer], abs=1)
    assert golden_pages.text_of(came_out) == golden_pages.text_of(pdf)
    document = pypdfium2.PdfDocument(came_out)
    try:
        picture = document[0].render(scale=3).to_pil().convert("L")
    finally:
        document.close()
    left, top, right, bottom = picture.point(lambda value: 255 if value < 200 else 0).getbbox()
    assert min(left, top, picture.width - right, picture.height - bottom) > 3 * 12, "inside what it can print"
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [str(code_of(one))]


def size_of(pdf: bytes) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        wide, high = document[0].get_size()
        return float(wide), float(high)
    finally:
        document.close()


def test_a_page_that_a_printer_refuses_is_not_said_to_be_printed(
    office_of: Callable[..., Office], tmp_path: Path
) -> None:
    office_of("refusing", "Letter")

    class Blind(Printers):
        def hand_over(self, job: PrintJob, cancel: Cancel) -> str:
            command = ["lp", "-d", "refusing", "-o", "media=A4", "-t", job.uid]
            page = golden_pages.drawn(golden_pages.whole(), "en", "a4")
            said = subprocess.run(command, input=page, capture_output=True, timeout=20, check=True).stdout
            return said.decode().split()[3]

    with bench(tmp_path, Blind("refusing", b"")) as look:
        said = "The printing system gave the page up: Printer cannot print"
        until(lambda: look().trouble.startswith(said))

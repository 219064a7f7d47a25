# SPDX-License-Identifier: Apache-2.0
"""Raw label printers: where they are named, what they answer, and what a bad one does to us."""

from __future__ import annotations

import os
import select
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BadInput, Cancelled, NoAnswer, PrinterTrouble, Unplugged
from inspector.ports import Cancel, Transport
from inspector.printing.raw_port import ASK, RawDeadlines, RawPort, trouble_in
from inspector.printing.targets import BAUD, Target, Way, target_of
from inspector.transports.device_file import open_device_file
from inspector.transports.serial_stream import open_serial_at
from inspector.transports.stream import connect_tcp

LABEL = b"^XA^FDone label^FS^XZ\n"
QUICK = RawDeadlines(connect_s=2.0, status_s=0.3, send_s=0.5)

# Typed after the ZPL II Programming Guide: ready, and one flag up in each.
READY = (
    b"\x02030,0,0,0230,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000000,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


def status(first: dict[int, str] | None = None, second: dict[int, str] | None = None) -> bytes:
    """Give a host status with some of its fields changed."""
    lines = READY.split(b"\x03")
    for at, changes in enumerate((first or {}, second or {})):
        head, _, body = lines[at].rpartition(b"\x02")
        fields = body.decode().split(",")
        for place, value in changes.items():
            fields[place] = value
        lines[at] = head + b"\x02" + ",".join(fields).encode()
    return b"\x03".join(lines)


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("printer.example:9100", Target(Way.TCP, "printer.example", 9100)),
        ("192.0.2.7:6101", Target(Way.TCP, "192.0.2.7", 6101)),
        ("[2001:db8::7]:9100", Target(Way.TCP, "2001:db8::7", 9100)),
        ("/dev/ttyUSB0", Target(Way.SERIAL, "/dev/ttyUSB0", BAUD)),
        ("/dev/ttyUSB0@115200", Target(Way.SERIAL, "/dev/ttyUSB0", 115200)),
        ("COM3", Target(Way.SERIAL, "COM3", BAUD)),
        ("/dev/usb/lp0", Target(Way.FILE, "/dev/usb/lp0")),
        ("zpl:label", Target(Way.RAW_QUEUE, "label")),
        ("Hall-B_laser", Target(Way.QUEUE, "Hall-B_laser")),
    ],
)
def test_a_printer_is_named_as_people_write_it(address: str, target: Target) -> None:
    assert target_of(address) == target
    assert target.takes_zpl is (target.way is not Way.QUEUE)


@pytest.mark.parametrize(
    "address", ["", "host:0", "host:65536", "a b", "/etc/passwd x", "zpl:", "-x", "ä", "x\n"]
)
def test_what_names_no_printer_is_refused(address: str) -> None:
    with pytest.raises(BadInput):
        target_of(address)


@given(st.text())
def test_no_address_breaks_the_reader(address: str) -> None:
    with suppress(BadInput):
        assert target_of(address).name


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (READY, None),
        (status({1: "1", 2: "1"}), "no labels"),
        (status({2: "1"}), "paused"),
        (status({11: "1"}), "too cold or too hot"),
        (status(second={2: "1"}), "is open"),
        (status(second={3: "1"}), "no ribbon"),
        (status(second={3: "1", 4: "0"}), None),
        (b"", None),
        (b"hello\x03\x03\x03", None),
    ],
)
def test_what_a_printer_says_of_itself(said: bytes, words: str | None) -> None:
    found = trouble_in(said)
    assert found is None if words is None else found is not None and words in found.title


@given(st.binary(max_size=500))
def test_no_answer_breaks_the_reader(said: bytes) -> None:
    trouble_in(said)
    trouble_in(READY[:60] + said)


# ── on the wire ──────────────────────────────────────────────────────────────


@dataclass
class Wire:
    """A printer on loopback: ``serve`` gets each connection; what arrived is kept."""

    port: int
    got: bytearray = field(default_factory=bytearray)
    done: threading.Event = field(default_factory=threading.Event)

    def printer(self) -> RawPort:
        return RawPort("label", partial(connect_tcp, "127.0.0.1", self.port), deadlines=QUICK)


@contextmanager
def printer_that(serve: Callable[[Wire, socket.socket], None]) -> Iterator[Wire]:
    with closing(socket.socket()) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        wire = Wire(listener.getsockname()[1])

        def run() -> None:
            connection, _ = listener.accept()
            with closing(connection), suppress(OSError):
                serve(wire, connection)
            wire.done.set()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield wire
        thread.join(5)
        assert not thread.is_alive()


def silent(wire: Wire, connection: socket.socket) -> None:
    while data := connection.recv(65536):
        wire.got += data


def talking(*answers: bytes) -> Callable[[Wire, socket.socket], None]:
    def serve(wire: Wire, connection: socket.socket) -> None:
        rest = list(answers)
        asked = 0
        while data := connection.recv(65536):
            wire.got += data
            while wire.got.count(ASK) > asked and rest:
                asked += 1
                connection.sendall(rest.pop(0))

    return serve


def test_a_silent_printer_gets_its_label_byte_for_byte() -> None:
    with printer_that(silent) as wire:
        wire.printer().send(LABEL, Cancel())
        assert wire.done.wait(5)
    assert bytes(wire.got) == ASK + LABEL


def test_a_printer_that_talks_is_asked_again_when_it_has_the_label() -> None:
    with printer_that(talking(READY, READY)) as wire:
        wire.printer().send(LABEL, Cancel())
        assert wire.done.wait(5)
    assert bytes(wire.got) == ASK + LABEL + ASK


def test_a_printer_without_labels_is_sent_none() -> None:
    with printer_that(talking(status({1: "1"}))) as wire:
        with pytest.raises(PrinterTrouble, match="has no labels"):
            wire.printer().send(LABEL, Cancel())
        assert wire.done.wait(5)
    assert LABEL not in wire.got


def test_the_last_label_of_a_roll_is_told() -> None:
    with (
        printer_that(talking(READY, status({1: "1"}))) as wire,
        pytest.raises(PrinterTrouble, match="no labels"),
    ):
        wire.printer().send(LABEL, Cancel())


def test_a_printer_that_falls_silent_after_the_label_is_not_believed() -> None:
    with (
        printer_that(talking(READY)) as wire,
        pytest.raises(PrinterTrouble, match="stopped taking the label"),
    ):
        wire.printer().send(LABEL, Cancel())


def test_a_printer_that_stalls_is_left_after_the_deadline() -> None:
    gone = threading.Event()

    def stall(wire: Wire, connection: socket.socket) -> None:
        gone.wait(10)

    with printer_that(stall) as wire:
        began = time.monotonic()
        with pytest.raises(PrinterTrouble, match="stopped taking the label"):
            wire.printer().send(LABEL * 1_000_000, Cancel())
        assert time.monotonic() - began < 5
        gone.set()


def test_a_printer_that_cuts_the_line_is_named() -> None:
    def cut(wire: Wire, connection: socket.socket) -> None:
        connection.recv(1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")  # a reset

    with printer_that(cut) as wire, pytest.raises(PrinterTrouble, match="cut the connection"):
        wire.printer().send(LABEL * 1_000_000, Cancel())


def test_a_person_ends_a_wait() -> None:
    cancel, gone = Cancel(), threading.Event()

    def stall(wire: Wire, connection: socket.socket) -> None:
        connection.recv(1)
        cancel.set()
        gone.wait(10)

    with printer_that(stall) as wire:
        with pytest.raises(Cancelled):
            wire.printer().send(LABEL * 1_000_000, cancel)
        gone.set()


def test_no_printer_there_is_said_with_what_to_do() -> None:
    with closing(socket.socket()) as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(PrinterTrouble, match="printer is not there") as caught:
            RawPort("label", partial(connect_tcp, "127.0.0.1", port), deadlines=QUICK).send(LABEL, Cancel())
    assert "the label waits" in caught.value.advice


# ── serial ports and device files ────────────────────────────────────────────

needs_pty = pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals")


@contextmanager
def terminal() -> Iterator[tuple[int, str]]:
    """Give the printer's end of a line, and the name of ours; raw, as a printer's port is."""
    import pty
    import tty

    printer, ours = pty.openpty()
    tty.setraw(ours)
    try:
        yield printer, os.ttyname(ours)
    finally:
        os.close(printer)
        os.close(ours)


@needs_pty
@pytest.mark.parametrize("way", ["serial", "file"])
def test_a_label_goes_over_a_line(way: str) -> None:
    with terminal() as (printer, name):

        def open_line(_: float) -> Transport:
            return open_serial_at(name, BAUD) if way == "serial" else open_device_file(name)

        RawPort("label", open_line, deadlines=QUICK).send(LABEL, Cancel())
        got = b""
        while len(got) < len(ASK + LABEL) and select.select([printer], [], [], 5)[0]:
            got += os.read(printer, 4096)
        assert got == ASK + LABEL


@needs_pty
def test_a_printer_on_a_device_file_is_heard() -> None:
    with terminal() as (printer, name):
        os.write(printer, status({2: "1"}))
        with pytest.raises(PrinterTrouble, match="paused"):
            RawPort("label", lambda _: open_device_file(name), deadlines=QUICK).send(LABEL, Cancel())


@needs_pty
def test_a_full_line_is_left_after_the_deadline_and_can_be_cancelled() -> None:
    with terminal() as (_, name):
        stream = open_device_file(name)
        with pytest.raises(NoAnswer):
            stream.write(LABEL * 10_000, 0.2)
        stream.cancel()
        with pytest.raises(Cancelled):
            stream.write(LABEL, 5)
        stream.close()
        stream.close()


@needs_pty
def test_a_device_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Unplugged):
        open_device_file(str(tmp_path / "lp9"))

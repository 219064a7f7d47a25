# SPDX-License-Identifier: Apache-2.0
"""A virtual modem on loopback, the driver that reads it over the real transport, and a pseudo terminal."""

from __future__ import annotations

import copy
import os
import selectors
import socket
import threading
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector.bundled import resources
from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.ports import Deadlines, Link
from inspector.transports.serial_port import SerialLink
from inspector.transports.tcp_link import TcpLink
from inspector_drivers.modem.driver import ModemDriver
from inspector_drivers.modem.protocol import Reply, ReplyReader
from inspector_drivers.modem.virtual import VirtualModemBench

Table = dict[str, Any]
QUICK = Deadlines(connect_s=2.0, answer_s=4.0)
RECORDINGS = Path(__file__).parents[2] / "recordings" / "at"


@pytest.fixture
def good() -> Table:
    """Give the description of a good phone, to be changed at will."""
    text = (resources() / "virtual" / "modem-good.toml").read_text(encoding="utf-8")
    return copy.deepcopy(tomllib.loads(text))


@pytest.fixture
def plug(no_leaked_threads: None) -> Iterator[Callable[..., VirtualModemBench]]:
    """Plug in modems described by tables; they are gone after the test, and so are their threads."""
    benches: list[VirtualModemBench] = []

    def plugged(*tables: Table) -> VirtualModemBench:
        bench = VirtualModemBench(tables)
        benches.append(bench)
        bench.start()
        return bench

    yield plugged
    for bench in benches:
        bench.stop()


@pytest.fixture
def link_of() -> Iterator[Callable[..., Link]]:
    """Give the real link of a bench's modem, by its place."""
    links: list[Link] = []

    def link(bench: VirtualModemBench, at: int = 0) -> Link:
        links.append(TcpLink(bench.ports()[at], "The modem"))
        return links[-1]

    yield link
    for one in links:
        one.close()


@pytest.fixture
def driver_of(link_of: Callable[..., Link]) -> Callable[..., ModemDriver]:
    """Give the driver of a bench's modem."""

    def driver(bench: VirtualModemBench, at: int = 0, deadlines: Deadlines = QUICK) -> ModemDriver:
        return ModemDriver(link_of(bench, at), SystemClock(), deadlines)

    return driver


@pytest.fixture
def recorded() -> Callable[[str], dict[str, Reply]]:
    """Give the replies of a recording, read by the real reader."""

    def replies(name: str) -> dict[str, Reply]:
        text = (RECORDINGS / f"{name}.txt").read_text(encoding="ascii")
        found = {}
        for block in text.split("> ")[1:]:
            command, *lines = block.removesuffix("\n").split("\n")
            found[command] = read_reply(command, "".join(f"\r\n{line}\r\n" for line in lines).encode())
        return found

    return replies


def read_reply(command: str, data: bytes, size: int = 4096) -> Reply:
    """Read one reply in pieces of ``size`` bytes; silence ends it where no result code does."""
    reader = ReplyReader()
    reader.begin(command)
    for at in range(0, len(data), size):
        if (reply := reader.feed(data[at : at + size])) is not None:
            return reply
    return reader.silence()


class Terminal:
    """A pseudo terminal whose other side is a virtual modem's TCP port: a cable with a chip in it."""

    def __init__(self, address: str) -> None:
        import pty
        import tty

        self._master, slave = pty.openpty()
        tty.setraw(slave)
        self.device = os.ttyname(slave)
        self._slave = slave  # held open: a master without a slave hangs up
        host, port = address.split(":")[1:]
        self._modem = socket.create_connection((host, int(port)), 2)
        self._wake_read, self._wake_write = socket.socketpair()
        self._thread = threading.Thread(target=self._carry, name="terminal")
        self._thread.start()
        self._is_pulled = False

    def _carry(self) -> None:
        with selectors.DefaultSelector() as selector:
            for one in (self._master, self._modem.fileno(), self._wake_read.fileno()):
                selector.register(one, selectors.EVENT_READ)
            while True:
                ready = [key.fd for key, _ in selector.select()]
                if self._wake_read.fileno() in ready:
                    return
                if self._master in ready:
                    self._modem.sendall(os.read(self._master, 4096))
                if self._modem.fileno() in ready:
                    data = self._modem.recv(4096)
                    if not data:
                        return
                    os.write(self._master, data)

    def pull(self) -> None:
        """Pull the cable: the terminal hangs up."""
        if self._is_pulled:
            return
        self._is_pulled = True
        self._wake_write.send(b"x")
        self._thread.join()
        for one in (self._slave, self._master):
            os.close(one)
        for each in (self._modem, self._wake_read, self._wake_write):
            each.close()


@pytest.fixture
def terminal_of() -> Iterator[Callable[[VirtualModemBench], Terminal]]:
    """Give a pseudo terminal that leads to a bench's modem."""
    terminals: list[Terminal] = []

    def terminal(bench: VirtualModemBench) -> Terminal:
        terminals.append(Terminal(bench.ports()[0].address))
        return terminals[-1]

    yield terminal
    for one in terminals:
        one.pull()


@pytest.fixture
def serial_link() -> Iterator[Callable[[str], SerialLink]]:
    """Give the real link of a serial device."""
    links: list[SerialLink] = []

    def link(device: str) -> SerialLink:
        links.append(SerialLink(SeenPort(f"serial:{device}", facts={"role": "at"})))
        return links[-1]

    yield link
    for one in links:
        one.close()

# SPDX-License-Identifier: Apache-2.0
"""A wire that is cut, stalls or turns to garbage after any number of bytes: always a clear state, in time.

For every family and over each of its real transports: Android on TCP, behind an
adb server and on USB. The exhaustive walk is slow:
``scripts/test --slow tests/contracts/test_faults.py``.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

import packets
import pytest
from every_driver import FAMILIES, MANIFESTS, Session, converse, described, nothing_left, plugged
from faulty_wire import NEVER, FaultyWire
from routes import ROUTES, Way, way

from inspector import wiring
from inspector.clock import SystemClock
from inspector.domain.device import SeenPort
from inspector.domain.errors import BenchTrouble, Cancelled, LinkTrouble, NoAnswer
from inspector.ports import Cancel, Deadlines
from inspector.transports.adb_ports import AdbServerSource

every_family = pytest.mark.parametrize("family", FAMILIES)
every_route = pytest.mark.parametrize("route", ROUTES)
SHORT = Deadlines(connect_s=0.15, answer_s=0.15, trust_s=0.15)
STALLED_S = 5.0
"""Within this a stall ends: some thirty of the short deadlines, for a conversation of many questions."""
WIRE_SLACK = 64
"""Bytes by which two conversations of one device may differ: signatures are longer or shorter."""


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    with nothing_left():
        yield


def packet_ends(route: str, wire: FaultyWire) -> Iterator[int]:
    """Give after how many bytes of all the wire's each header and each packet ended."""
    for pieces in wire.streams.values():
        places = [before + at for before, data in pieces for at in range(1, len(data) + 1)]
        for end in packets.ends(route, b"".join(data for _, data in pieces)):
            yield places[end - 1]


class Victim:
    """A device whose wire breaks again and again."""

    def __init__(self, route: str, one: Way) -> None:
        self.way = one
        one.talk(one.device)  # from now on it knows this bench
        with wired(one) as wire:
            self.clean: Session = one.talk(wire.port)
        self.size = wire.passed
        self.boundaries = sorted({*wire.boundaries, *packet_ends(route, wire)})
        self.kinds: set[type] = set()

    def struck(self, fault: str, after: int, deadlines: Deadlines) -> None:
        """Talk through a fault: a trouble of the tree, or each reading as it is or unknown."""
        began, place = time.monotonic(), f"{fault} after {after}"
        with wired(self.way, fault, after) as wire:
            try:
                outcome: Session | BenchTrouble = self.way.talk(wire.port, deadlines)
            except BenchTrouble as trouble:
                outcome = trouble
        took = time.monotonic() - began
        assert took < STALLED_S, f"{place} took {took:.1f} s"
        if isinstance(outcome, Session):
            self._judge(outcome, fault, after)
            return
        assert isinstance(outcome, LinkTrouble), f"{place}: {outcome!r}"
        assert outcome.title.endswith("."), place
        assert outcome.advice.endswith("."), place
        self.kinds.add(type(outcome))

    def _judge(self, session: Session, fault: str, after: int) -> None:
        assert not session.identity.contradicts(self.clean.identity), f"{fault} after {after}"
        assert sorted(session.values) == sorted(MANIFESTS[self.way.family].readings)
        if fault == "cut":
            assert after >= self.size - WIRE_SLACK or session.values != self.clean.values
        for name, value in session.values.items():
            assert value in {None, self.clean.values[name]}, f"{fault} after {after}: {name} is {value!r}"

    def is_whole(self) -> bool:
        """Tell whether it can be read again as if nothing had been."""
        return self.way.talk(self.way.device).values == self.clean.values


@contextlib.contextmanager
def wired(one: Way, fault: str = "", after: int = NEVER) -> Iterator[FaultyWire]:
    """Put a wire in front of the device for a while."""
    wire = FaultyWire(one.device, fault, after)
    try:
        yield wire
    finally:
        wire.close()


@pytest.fixture
def victim(route: str) -> Iterator[Victim]:
    with way(route) as one:
        yield Victim(route, one)


def spread(values: list[int], most: int) -> list[int]:
    """Choose ``most`` values, evenly, with the first and the last."""
    if len(values) <= most:
        return values
    return sorted({values[round(at * (len(values) - 1) / (most - 1))] for at in range(most)})


def places(victim: Victim, most: int) -> list[int]:
    """Choose where to break: at the ends of headers, packets and pieces, a byte before and behind them."""
    near = {0, *(end + off for end in victim.boundaries for off in (-1, 0, 1))}
    return spread(sorted(one for one in near if 0 <= one < victim.size), most)


@every_route
def test_a_wire_that_is_cut(victim: Victim) -> None:
    for after in places(victim, 16):
        victim.struck("cut", after, SHORT)
    assert victim.kinds
    assert victim.is_whole()


@every_route
def test_a_wire_that_stalls(victim: Victim) -> None:
    for after in places(victim, 4):
        victim.struck("stall", after, SHORT)
    assert NoAnswer in victim.kinds
    assert victim.is_whole()


@every_route
def test_a_wire_that_turns_to_garbage(victim: Victim) -> None:
    for after in places(victim, 6):
        victim.struck("garbage", after, SHORT)
    assert victim.is_whole()


@every_route
@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", ["cut", "garbage", "stall"])
def test_every_boundary_and_many_a_byte_between(victim: Victim, fault: str) -> None:
    between = list(range(0, victim.size, max(1, victim.size // 400)))
    # A cut is over at once; what stalls or cannot be understood takes its deadline each time.
    more = between if fault == "cut" else spread(between, 100)
    for after in sorted({*places(victim, 1 << 30), *more}):
        victim.struck(fault, after, SHORT)
    assert victim.is_whole()


# ── faults that the virtual devices have themselves ──────────────────────────


@every_family
@pytest.mark.parametrize("limit", [1, 20, 200, 1_000, 5_000])
def test_a_device_that_breaks_its_own_connection(family: str, limit: int) -> None:
    with plugged(family, described(family)) as good:
        clean = converse(family, good.ports()[0])
    with plugged(family, described(family, drop_after_bytes=limit)) as bay:
        try:
            session = converse(family, bay.ports()[0], SHORT)
        except LinkTrouble:
            return
        for name, value in session.values.items():
            assert value in {None, clean.values[name]}, name


@every_family
def test_a_device_that_speaks_something_else(family: str) -> None:
    with plugged(family, described(family, garbage=True)) as bay, pytest.raises(LinkTrouble):
        converse(family, bay.ports()[0], SHORT)


@every_family
def test_a_device_that_takes_its_time(family: str) -> None:
    began = time.monotonic()
    with plugged(family, described(family, delay_s=30.0)) as bay, pytest.raises(NoAnswer):
        converse(family, bay.ports()[0], SHORT)
    assert time.monotonic() - began < STALLED_S


# ── daemons of the host that hang ────────────────────────────────────────────


@pytest.fixture
def hung() -> Iterator[socket.socket]:
    """Listen, and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@pytest.mark.parametrize("daemon", ["adb", "usbmux"])
@pytest.mark.parametrize("way", ["cancel", "close"])
def test_a_daemon_that_hangs_is_left_at_once(
    hung: socket.socket, daemon: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = f"127.0.0.1:{hung.getsockname()[1]}"
    monkeypatch.setenv("ADB_SERVER_SOCKET", f"tcp:{place}")
    port = SeenPort(f"{daemon}:ANY", facts={"usbmuxd": place, "serial": "ANY"})
    manifest = wiring.drivers().match(port)
    assert manifest is not None
    link = AdbServerSource().link(port) if daemon == "adb" else wiring.link_for(port)
    driver = wiring.drivers().make(manifest, link, SystemClock(), Deadlines(30.0, 30.0, 30.0))
    cancel, troubles = Cancel(), list[BaseException]()

    def work() -> None:
        try:
            driver.identify(cancel)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test looks at it
            troubles.append(error)

    thread = threading.Thread(target=work, name="driver at a hung daemon")
    thread.start()
    connection, _ = hung.accept()
    began = time.monotonic()
    (cancel.set if way == "cancel" else driver.close)()
    thread.join(10)
    assert time.monotonic() - began < 5
    driver.close()
    connection.close()
    assert isinstance(troubles[0], Cancelled if way == "cancel" else Cancelled | LinkTrouble)

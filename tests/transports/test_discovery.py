# SPDX-License-Identifier: Apache-2.0
"""What is plugged in: appeared, changed, gone; joined, debounced, and never killed by one source."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import NoAnswer
from inspector.ports import Link, Transport
from inspector.transports.discovery import Discovery, SourceTrouble

ADB = "ff/42/01"


class FakeClock:
    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.at


class FakeLink:
    def __init__(self, port: SeenPort, source: str) -> None:
        self.port, self.source = port, source

    def open(self, service: str, timeout_s: float) -> Transport:
        raise AssertionError

    def close(self) -> None: ...


class FakeSource:
    def __init__(self, name: str) -> None:
        self.name = name
        self.ports: Sequence[SeenPort] = ()
        self.trouble: Exception | None = None

    def poll(self) -> Sequence[SeenPort]:
        if self.trouble:
            raise self.trouble
        return self.ports

    def link(self, port: SeenPort) -> Link:
        return FakeLink(port, self.name)

    def close(self) -> None: ...


class Heard:
    def __init__(self) -> None:
        self.events: list[tuple[str, str]] = []
        self.ports: dict[str, SeenPort] = {}
        self.links: list[FakeLink] = []
        self.told = threading.Event()

    def port_appeared(self, port: SeenPort, link: Link) -> None:
        assert isinstance(link, FakeLink)
        self.events.append(("appeared", port.key))
        self.ports[port.key] = port
        self.links.append(link)
        self.told.set()

    def port_gone(self, key: str) -> None:
        self.events.append(("gone", key))

    def take(self) -> list[tuple[str, str]]:
        events, self.events = self.events, []
        return events


class Bench:
    def __init__(self, *sources: FakeSource) -> None:
        self.clock, self.heard, self.troubles = FakeClock(), Heard(), list[SourceTrouble]()
        self.discovery = Discovery(sources, self.heard, self.clock, on_trouble=self.troubles.append)

    def after(self, seconds: float) -> list[tuple[str, str]]:
        self.clock.at += seconds
        self.discovery.poll_once()
        return self.heard.take()


@pytest.fixture
def usb() -> FakeSource:
    return FakeSource("USB")


@pytest.fixture
def adb() -> FakeSource:
    return FakeSource("adb server")


def phone(
    address: str = "usb:1-2", *, at: str = "1:5", serial: str = "S", state: PortState = PortState.READY
) -> SeenPort:
    facts = {"interfaces": ADB, "serial": serial, "bus_address": at}
    return SeenPort(address, state, address, facts)


def test_a_port_appears_once_and_goes_after_the_debounce(usb: FakeSource) -> None:
    bench = Bench(usb)
    assert bench.after(0) == []
    usb.ports = [phone()]
    assert bench.after(1) == [("appeared", "usb:1-2")]
    assert bench.after(1) == []
    usb.ports = []
    assert bench.after(1) == []
    assert bench.after(1.4) == []
    assert bench.after(0.1) == [("gone", "usb:1-2")]
    assert bench.after(5) == []


def test_a_short_absence_is_a_return_and_no_loss(usb: FakeSource) -> None:
    bench = Bench(usb)
    usb.ports = [phone()]
    bench.after(0)
    usb.ports = []
    bench.after(1)
    usb.ports = [phone(at="1:6")]
    assert bench.after(1) == [("appeared", "usb:1-2")]
    usb.ports = []
    assert bench.after(1) == []  # the debounce starts anew
    assert bench.after(1.4) == []


def test_a_new_enumeration_between_two_polls_is_a_return(usb: FakeSource) -> None:
    bench = Bench(usb)
    usb.ports = [phone(at="1:5")]
    bench.after(0)
    usb.ports = [phone(at="1:6")]
    assert bench.after(1) == [("appeared", "usb:1-2")]


def test_another_state_is_told_and_another_fact_is_not(usb: FakeSource) -> None:
    bench = Bench(usb)
    usb.ports = [phone(state=PortState.WAITING_FOR_TRUST)]
    bench.after(0)
    usb.ports = [phone(state=PortState.READY)]
    assert bench.after(1) == [("appeared", "usb:1-2")]
    usb.ports = [phone(serial="T")]
    assert bench.after(1) == []


def test_a_phone_that_the_adb_server_and_usb_both_see_is_one(adb: FakeSource, usb: FakeSource) -> None:
    bench = Bench(usb, adb)
    usb.ports = [phone(state=PortState.BUSY)]
    adb.ports = [SeenPort("adb:S", PortState.READY, "usb:1-2", {"serial": "S", "model": "M"})]
    assert bench.after(0) == [("appeared", "usb:1-2")]
    port = bench.heard.ports["usb:1-2"]
    assert (port.address, port.state) == ("adb:S", PortState.READY)
    assert port.facts == {
        "interfaces": ADB,
        "serial": "S",
        "bus_address": "1:5",
        "model": "M",
        "also": "usb:1-2",
    }
    assert bench.heard.links[0].source == "adb server"


def test_a_server_that_starts_later_takes_the_phone_over(adb: FakeSource, usb: FakeSource) -> None:
    bench = Bench(adb, usb)
    usb.ports = [phone()]
    bench.after(0)
    adb.ports = [SeenPort("adb:S", PortState.READY, "usb:1-2", {"serial": "S"})]
    assert bench.after(1) == [("appeared", "usb:1-2")]
    assert bench.heard.ports["usb:1-2"].address == "adb:S"


def test_a_server_without_paths_is_joined_by_serial(adb: FakeSource, usb: FakeSource) -> None:
    bench = Bench(adb, usb)
    usb.ports = [phone()]
    adb.ports = [SeenPort("adb:S", facts={"serial": "S"})]
    assert bench.after(0) == [("appeared", "usb:1-2")]
    assert bench.heard.ports["usb:1-2"].address == "adb:S"


def test_twins_with_one_serial_are_not_joined(adb: FakeSource, usb: FakeSource) -> None:
    bench = Bench(adb, usb)
    usb.ports = [phone("usb:1-2"), phone("usb:1-3")]
    adb.ports = [SeenPort("adb:S", facts={"serial": "S"})]
    assert sorted(bench.after(0)) == [("appeared", "adb:S"), ("appeared", "usb:1-2"), ("appeared", "usb:1-3")]


def test_a_modem_on_the_same_path_is_the_phone(usb: FakeSource) -> None:
    serial = FakeSource("serial ports")
    bench = Bench(serial, usb)
    usb.ports = [phone()]
    serial.ports = [SeenPort("serial:/dev/ttyACM0", path="usb:1-2")]
    assert bench.after(0) == [("appeared", "usb:1-2")]
    assert bench.heard.ports["usb:1-2"].address == "usb:1-2"
    assert bench.heard.ports["usb:1-2"].facts["also"] == "serial:/dev/ttyACM0"


def test_two_phones_that_swap_their_ports_keep_none_of_the_others(usb: FakeSource) -> None:
    bench = Bench(usb)
    usb.ports = [phone("usb:1-2", serial="A", at="1:5"), phone("usb:1-3", serial="B", at="1:6")]
    bench.after(0)
    usb.ports = [phone("usb:1-2", serial="B", at="1:7"), phone("usb:1-3", serial="A", at="1:8")]
    assert sorted(bench.after(1)) == [("appeared", "usb:1-2"), ("appeared", "usb:1-3")]
    assert bench.heard.ports["usb:1-2"].facts["serial"] == "B"


@pytest.mark.parametrize("error", [NoAnswer("no answer"), ZeroDivisionError("a bug")])
def test_a_source_that_fails_is_told_once_and_the_others_go_on(
    adb: FakeSource, usb: FakeSource, error: Exception
) -> None:
    bench = Bench(adb, usb)
    adb.trouble = error
    usb.ports = [phone()]
    assert bench.after(0) == [("appeared", "usb:1-2")]
    bench.after(1)
    assert [change.source for change in bench.troubles] == ["adb server"]
    assert list(bench.discovery.troubles) == ["adb server"]
    adb.trouble = None
    bench.after(1)
    assert bench.troubles[-1] == SourceTrouble("adb server", None)
    assert bench.discovery.troubles == {}


def test_the_ports_of_a_silent_source_are_believed_for_a_while(adb: FakeSource) -> None:
    bench = Bench(adb)
    adb.ports = [SeenPort("adb:S")]
    bench.after(0)
    adb.trouble = NoAnswer("busy")
    assert bench.after(5) == []
    assert bench.after(4) == []
    bench.after(2)
    assert bench.after(2) == [("gone", "adb:S")]


def test_the_thread_polls_at_once_and_stops(usb: FakeSource, no_leaked_threads: None) -> None:
    usb.ports = [phone()]
    heard = Heard()
    discovery = Discovery([usb], heard, FakeClock(), poll_s=60.0)
    discovery.start()
    assert heard.told.wait(5)
    discovery.stop()
    discovery.stop()
    assert heard.take() == [("appeared", "usb:1-2")]


def test_a_listeners_bug_does_not_end_the_thread(usb: FakeSource, no_leaked_threads: None) -> None:
    calls: list[str] = []
    twice = threading.Event()

    class Broken(Heard):
        def port_appeared(self, port: SeenPort, link: Link) -> None:
            calls.append(port.key)
            usb.ports = [phone(at=f"1:{len(calls)}")]
            if len(calls) == 2:
                twice.set()
            raise RuntimeError("a bug")

    usb.ports = [phone()]
    discovery = Discovery([usb], Broken(), FakeClock(), poll_s=0.01)
    discovery.start()
    assert twice.wait(5)
    discovery.stop()

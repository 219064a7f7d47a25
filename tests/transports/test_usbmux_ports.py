# SPDX-License-Identifier: Apache-2.0
"""Devices that a usbmuxd lists, and streams to them: against a usbmuxd that says what a test wants."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    ProtocolError,
    Unplugged,
)
from inspector.framing import usbmux
from inspector.transports.usbmux_ports import (
    MuxAddress,
    UsbmuxLink,
    UsbmuxSource,
    parse_address,
    system_address,
    usb_path,
)

UDID = "00008110-000A111122228000"
Reply = bytes | None
Answer = Callable[[Mapping[str, Any]], Reply]


class Daemon:
    """A usbmuxd on loopback; ``answer`` gives each reply's bytes, None to stay silent, b"" to hang up."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(0.05)
        self._is_stopping = False
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.getsockname()[1]}"

    def stop(self) -> None:
        self._is_stopping = True
        self._threads[0].join()
        for one in self._open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._server.close()

    def _accept(self) -> None:
        while not self._is_stopping:
            try:
                connection = self._server.accept()[0]
            except TimeoutError:
                continue
            self._open.append(connection)
            self._threads.append(threading.Thread(target=self._serve, args=(connection,)))
            self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        decoder = usbmux.Decoder()
        with connection, contextlib.suppress(OSError):
            while data := connection.recv(decoder.wanted):
                decoder.feed(data)
                if (message := decoder.next()) is None:
                    continue
                self.asked.append(str(message.values["MessageType"]))
                reply = self.answer(message.values)
                if reply == b"":
                    return
                if reply is not None:
                    connection.sendall(reply)


@pytest.fixture
def daemon(no_leaked_threads: None) -> Iterator[Callable[[Answer], Daemon]]:
    daemons: list[Daemon] = []

    def started(answer: Answer) -> Daemon:
        daemons.append(Daemon(answer))
        return daemons[-1]

    yield started
    for one in daemons:
        one.stop()


def device(device_id: int = 1, udid: str = UDID, **properties: Any) -> dict[str, Any]:
    return {
        "MessageType": "Attached",
        "DeviceID": device_id,
        "Properties": {"SerialNumber": udid, "ConnectionType": "USB", "ProductID": 0x12A8, **properties},
    }


def result(code: int) -> bytes:
    return usbmux.encode({"MessageType": "Result", "Number": code}, 1)


def mux(*devices: dict[str, Any], record: bytes | None = b"record", connect: Reply = None) -> Answer:
    """Answer as usbmuxd does, with these devices."""

    def answer(request: Mapping[str, Any]) -> Reply:
        match request["MessageType"]:
            case "ListDevices":
                return usbmux.encode({"DeviceList": list(devices)}, 1)
            case "ReadPairRecord":
                return usbmux.encode({"PairRecordData": record}, 1) if record else result(2)
            case _:
                return result(0) if connect is None else connect

    return answer


def link_to(one: Daemon) -> UsbmuxLink:
    return UsbmuxSource(one.address).link(SeenPort(f"usbmux:{UDID}"))


# ── addresses ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("UNIX:/run/mux", MuxAddress(path="/run/mux")),
        ("/run/mux:1", MuxAddress(path="/run/mux:1")),
        ("127.0.0.1:27015", MuxAddress(host="127.0.0.1", port=27015)),
        ("bench.local:1", MuxAddress(host="bench.local", port=1)),
        ("[::1]:27015", MuxAddress(host="::1", port=27015)),
    ],
)
def test_an_address_is_read_in_every_form(text: str, address: MuxAddress) -> None:
    assert parse_address(text) == address
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "text",
    ["", "localhost", "host:", ":27015", "host:0", "host:65536", "host:abc", "::1:27015", "UNIX:", "a b:1"],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_address(text)


def test_the_system_has_its_own_address_unless_one_is_named() -> None:
    assert system_address({}, "linux") == system_address({}, "darwin") == MuxAddress(path="/var/run/usbmuxd")
    assert system_address({}, "win32") == MuxAddress(host="127.0.0.1", port=27015)
    assert system_address({"USBMUXD_SOCKET_ADDRESS": "/x"}, "win32") == MuxAddress(path="/x")


def test_the_variable_is_honoured(
    daemon: Callable[[Answer], Daemon], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = daemon(mux(device()))
    monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", one.address)
    assert [port.address for port in UsbmuxSource().poll()] == [f"usbmux:{UDID}"]
    monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", "nonsense")
    with pytest.raises(LinkTrouble, match="USBMUXD_SOCKET_ADDRESS is 'nonsense'"):
        UsbmuxSource().poll()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no Unix sockets in Python")
def test_a_usbmuxd_that_does_not_run_says_how_to_start_it(tmp_path: Path) -> None:
    with pytest.raises(Unplugged, match="usbmuxd does not run at") as caught:
        UsbmuxSource(f"UNIX:{tmp_path}/m").poll()
    assert caught.value.advice


# ── what is listed ───────────────────────────────────────────────────────────


def test_devices_on_cables_are_listed_and_those_on_wifi_are_not(daemon: Callable[[Answer], Daemon]) -> None:
    wireless = device(2, "00008110-000A111122229999", ConnectionType="Network")
    source = UsbmuxSource(daemon(mux(device(), wireless)).address)
    (port,) = source.poll()
    assert port == SeenPort(
        f"usbmux:{UDID}",
        PortState.READY,
        None,
        {"serial": UDID, "vid": "05ac", "pid": "12a8", "state": "usb", "bus_address": "1"},
    )


def test_a_record_is_asked_for_until_it_is_there_and_again_after_a_replug(
    daemon: Callable[[Answer], Daemon],
) -> None:
    one = daemon(mux(device(), record=None))
    source = UsbmuxSource(one.address)
    assert [source.poll()[0].state for _ in range(2)] == [PortState.WAITING_FOR_TRUST] * 2
    one.answer = mux(device())
    assert [source.poll()[0].state for _ in range(3)] == [PortState.READY] * 3
    assert one.asked.count("ReadPairRecord") == 3
    one.answer = mux()
    assert source.poll() == []
    one.answer = mux(device(2), record=None)
    assert source.poll()[0].state is PortState.WAITING_FOR_TRUST


def test_a_virtual_device_is_for_training_whoever_lists_it(daemon: Callable[[Answer], Daemon]) -> None:
    (port,) = UsbmuxSource(daemon(mux(device(InspectorVirtual=True, LocationID=0x10001))).address).poll()
    assert port.is_training
    assert port.path is None
    (other,) = UsbmuxSource(daemon(mux(device())).address, is_training=True).poll()
    assert other.is_training


HOSTILE: list[Reply] = [
    b"",
    b"\xff" * 16,
    b"HTTP/1.1 400 Bad Request\r\n\r\n",
    result(0)[:-1] + b"!",
    usbmux.encode({"DeviceList": [{"DeviceID": "x"}]}, 1),
    usbmux.encode({"DeviceList": "none"}, 1),
    usbmux.encode({"DeviceList": []}, 99),
]


@pytest.mark.parametrize("reply", HOSTILE)
def test_a_usbmuxd_that_talks_nonsense_is_a_clear_trouble(
    daemon: Callable[[Answer], Daemon], reply: Reply
) -> None:
    with pytest.raises(LinkTrouble) as caught:
        UsbmuxSource(daemon(lambda _: reply).address).poll()
    assert isinstance(caught.value, ProtocolError | Unplugged)


@pytest.mark.parametrize("part", [None, result(0)[:1], result(0)[:16], result(0)[:40]])
def test_a_usbmuxd_that_stalls_is_left_after_the_deadline(
    daemon: Callable[[Answer], Daemon], part: Reply
) -> None:
    with pytest.raises(NoAnswer):
        UsbmuxSource(daemon(lambda _: part).address, timeout_s=0.05).poll()


# ── USB paths ────────────────────────────────────────────────────────────────


@pytest.fixture
def sysfs(tmp_path: Path) -> Path:
    for name, bus, address in (("1-2.3", "1", "7"), ("2-1", "2", "7"), ("usb1", "1", "1")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "busnum").write_text(f"{bus}\n")
        (folder / "devnum").write_text(f"{address}\n")
    (tmp_path / "1-2.3:1.0").mkdir()
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's usbmuxd names bus and address")
def test_the_usb_path_is_found_by_bus_and_address(sysfs: Path) -> None:
    assert usb_path(1 << 16 | 7, sysfs) == "usb:1-2.3"
    assert usb_path(2 << 16 | 7, sysfs) == "usb:2-1"
    assert usb_path(3 << 16 | 7, sysfs) is None
    assert usb_path(None, sysfs) is None
    assert usb_path(0, sysfs) is None
    assert usb_path(1 << 16 | 7, sysfs / "gone") is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux's usbmuxd names bus and address")
def test_a_port_has_the_path_of_its_device(daemon: Callable[[Answer], Daemon], sysfs: Path) -> None:
    source = UsbmuxSource(daemon(mux(device(LocationID=1 << 16 | 7))).address, sysfs=sysfs)
    (port,) = source.poll()
    assert (port.path, port.key) == ("usb:1-2.3", "usb:1-2.3")


# ── streams ──────────────────────────────────────────────────────────────────


def test_a_stream_to_a_device_begins_right_after_the_answer(daemon: Callable[[Answer], Daemon]) -> None:
    one = daemon(mux(device(), connect=result(0) + b"hello"))
    stream = link_to(one).open("tcp:62078", 1.0)
    assert stream.read(100, 1.0) == b"hello"
    stream.close()
    assert one.asked == ["ListDevices", "Connect"]


def test_a_stream_to_the_host_is_usbmuxd_itself(daemon: Callable[[Answer], Daemon]) -> None:
    link = link_to(daemon(mux(device())))
    stream = link.open("host", 1.0)
    ask = usbmux.read_pair_record(UDID)
    answer = usbmux.converse(
        ask, 1, partial(stream.write, timeout_s=1.0), partial(stream.read, timeout_s=1.0)
    )
    assert usbmux.pair_record(answer) == b"record"
    link.close()
    with pytest.raises(Cancelled):
        stream.read(1, 0.05)


def test_the_number_of_a_device_is_looked_up_each_time(daemon: Callable[[Answer], Daemon]) -> None:
    seen: list[int] = []
    numbers = iter((4, 9))

    def answer(request: Mapping[str, Any]) -> Reply:
        if request["MessageType"] == "ListDevices":
            return usbmux.encode({"DeviceList": [device(next(numbers))]}, 1)
        seen.append(request["DeviceID"])
        return result(0)

    link = link_to(daemon(answer))
    for _ in range(2):
        link.open("tcp:1", 1.0).close()
    assert seen == [4, 9]


@pytest.mark.parametrize(
    ("code", "trouble"), [(1, ProtocolError), (2, Unplugged), (3, PortBusy), (6, ProtocolError)]
)
def test_a_refused_stream_says_why(
    daemon: Callable[[Answer], Daemon], code: int, trouble: type[LinkTrouble]
) -> None:
    with pytest.raises(trouble):
        link_to(daemon(mux(device(), connect=result(code)))).open("tcp:62078", 1.0)


def test_a_device_that_is_not_listed_has_left(daemon: Callable[[Answer], Daemon]) -> None:
    with pytest.raises(Unplugged, match="The device left"):
        link_to(daemon(mux(device(1, "00008110-000A111122229999")))).open("tcp:62078", 1.0)


@pytest.mark.parametrize("service", ["", "tcp", "tcp:", "tcp:0", "tcp:65536", "tcp:-1", "udp:1", "tcp:1x"])
def test_what_is_no_service_is_refused(service: str) -> None:
    link = UsbmuxLink(MuxAddress(path="/nowhere"), SeenPort(f"usbmux:{UDID}"))
    with pytest.raises(ProtocolError):
        link.open(service, 0.05)


@pytest.mark.parametrize("at", range(1, len(result(0)), 9))
def test_an_answer_to_connect_that_stalls_anywhere(daemon: Callable[[Answer], Daemon], at: int) -> None:
    link = link_to(daemon(mux(device(), connect=result(0)[:at])))
    with pytest.raises(NoAnswer):
        link.open("tcp:1", 0.05)


def test_a_usbmuxd_that_hangs_up_at_connect(daemon: Callable[[Answer], Daemon]) -> None:
    link = link_to(daemon(mux(device(), connect=b"")))
    with pytest.raises(Unplugged):
        link.open("tcp:1", 1.0)


def test_closing_the_link_frees_a_stream_that_is_still_being_opened(
    daemon: Callable[[Answer], Daemon],
) -> None:
    connecting = threading.Event()

    def answer(request: Mapping[str, Any]) -> Reply:
        if request["MessageType"] == "ListDevices":
            return usbmux.encode({"DeviceList": [device()]}, 1)
        connecting.set()
        return None

    link = link_to(daemon(answer))

    def close() -> None:
        connecting.wait(5)
        link.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(Cancelled):
        link.open("tcp:62078", 20.0)
    closer.join()

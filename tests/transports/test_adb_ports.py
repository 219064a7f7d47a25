# SPDX-License-Identifier: Apache-2.0
"""Phones behind an adb server and on TCP, against servers in memory."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import (
    AccessDenied,
    BadInput,
    LinkTrouble,
    NoAnswer,
    NotTrusted,
    ProtocolError,
    Unplugged,
    WrongMode,
)
from inspector.transports.adb_ports import (
    AdbServerSource,
    AdbTcpLink,
    AdbTcpSource,
    adb_server_answers,
    host_and_port,
    server_address,
)

Answer = Mapping[str, bytes]


class FakeServer:
    """An adb server that answers known requests and closes."""

    def __init__(self, answers: Answer) -> None:
        self.answers = dict(answers)
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        self._is_stopping = False

    def _serve(self) -> None:
        while True:
            connection, _ = self._server.accept()
            with connection:
                if self._is_stopping:
                    return
                connection.settimeout(5)
                digits = connection.recv(4)
                if not digits:
                    continue
                service = connection.recv(int(digits, 16)).decode()
                self.asked.append(service)
                connection.sendall(self.answers.get(service, b"FAIL000dno such thing"))

    def stop(self) -> None:
        self._is_stopping = True
        socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._thread.join()
        self._server.close()


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], FakeServer]]:
    servers: list[FakeServer] = []

    def start(answers: Answer) -> FakeServer:
        servers.append(FakeServer(answers))
        return servers[-1]

    yield start
    for one in servers:
        one.stop()


@pytest.fixture
def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


Serve = Callable[[Answer], FakeServer]


def text(value: str) -> bytes:
    return b"OKAY%04x%b" % (len(value), value.encode())


def of(server: FakeServer) -> AdbServerSource:
    return AdbServerSource(f"tcp:127.0.0.1:{server.port}", timeout_s=2.0)


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, "tcp:127.0.0.1:5037"),
        ({"ANDROID_ADB_SERVER_PORT": "5039"}, "tcp:127.0.0.1:5039"),
        ({"ADB_SERVER_SOCKET": "tcp:5040", "ANDROID_ADB_SERVER_PORT": "1"}, "tcp:127.0.0.1:5040"),
        ({"ADB_SERVER_SOCKET": "tcp:bench:5041"}, "tcp:bench:5041"),
        ({"ADB_SERVER_SOCKET": "localfilesystem:/run/adb"}, "localfilesystem:/run/adb"),
    ],
)
def test_the_servers_address(environ: Mapping[str, str], address: str) -> None:
    assert server_address(environ) == address


@pytest.mark.parametrize(
    "environ",
    [
        {"ANDROID_ADB_SERVER_PORT": "x"},
        {"ANDROID_ADB_SERVER_PORT": "70000"},
        {"ADB_SERVER_SOCKET": "vsock:1"},
        {"ADB_SERVER_SOCKET": "tcp:"},
    ],
)
def test_an_address_that_names_no_server(environ: Mapping[str, str]) -> None:
    with pytest.raises(BadInput, match=next(iter(environ))):
        server_address(environ)


def test_the_servers_devices(serve: Serve) -> None:
    lines = (
        "FIXTURE1  device usb:1-2 product:a model:Pixel_8 device:c transport_id:1\n"
        "FIXTURE2  unauthorized usb:1-3 transport_id:2\n"
    )
    ready, waiting = of(serve({"host:devices-l": text(lines)})).poll()
    assert (ready.address, ready.path, ready.state) == ("adb:FIXTURE1", "usb:1-2", PortState.READY)
    assert (ready.facts["product"], ready.facts["serial"]) == ("Pixel 8", "FIXTURE1")
    assert (waiting.key, waiting.state) == ("usb:1-3", PortState.WAITING_FOR_TRUST)


def test_no_server_is_no_trouble(closed_port: int) -> None:
    assert AdbServerSource(f"tcp:127.0.0.1:{closed_port}").poll() == ()


def test_whether_a_server_answers(serve: Serve, closed_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", str(closed_port))
    assert not adb_server_answers()
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", str(serve({}).port))
    assert adb_server_answers()
    monkeypatch.setenv("ANDROID_ADB_SERVER_PORT", "no port")
    assert not adb_server_answers()


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400", b"OKAYzzzz", b"OKAY0010SERIAL_NO_STATE\n"])
def test_another_program_on_the_servers_port(serve: Serve, answer: bytes) -> None:
    with pytest.raises(ProtocolError):
        of(serve({"host:devices-l": answer})).poll()


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        source = AdbServerSource(f"tcp:127.0.0.1:{silent.getsockname()[1]}", timeout_s=0.05)
        with pytest.raises(NoAnswer):
            source.poll()


def test_a_stream_to_the_phone_and_one_to_the_server(serve: Serve) -> None:
    server = serve({"host:transport:S": b"OKAYhello", "host:version": text("0029")})
    link = of(server).link(SeenPort("adb:S"))
    device = link.open("device", 2.0)
    assert device.read(5, 2.0) == b"hello"
    host = link.open("host", 2.0)
    host.write(b"000chost:version", 2.0)
    assert host.read(4, 2.0) == b"OKAY"
    link.close()
    with pytest.raises(Unplugged):
        host.read(4, 2.0)
    with pytest.raises(BadInput):
        link.open("bulk:ff/42/01", 2.0)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("device unauthorized.\nThis adb server's $ADB_VENDOR_KEYS is not set", NotTrusted),
        ("device still authorizing", NotTrusted),
        ("device offline", NoAnswer),
        ("device 'S' not found", Unplugged),
        ("no devices/emulators found", Unplugged),
        ("insufficient permissions for device: see x", AccessDenied),
        ("device in bootloader", WrongMode),
        ("something new", LinkTrouble),
    ],
)
def test_what_the_servers_refusals_mean(serve: Serve, words: str, wanted: type[LinkTrouble]) -> None:
    refusal = b"FAIL%04x%b" % (len(words), words.encode())
    link = of(serve({"host:transport:S": refusal})).link(SeenPort("adb:S"))
    with pytest.raises(wanted) as caught:
        link.open("device", 2.0)
    assert caught.value.code == words.split("\n", maxsplit=1)[0]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
def test_a_server_on_a_unix_socket(tmp_path: Path) -> None:
    path = tmp_path / "adb"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(100)
                connection.sendall(text("S device\n"))

        thread = threading.Thread(target=serve)
        thread.start()
        assert [port.address for port in AdbServerSource(f"localfilesystem:{path}").poll()] == ["adb:S"]
        thread.join()


# ── phones on TCP ────────────────────────────────────────────────────────────


def test_a_phone_on_tcp(closed_port: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as adbd:
        here = f"adb+tcp:127.0.0.1:{adbd.getsockname()[1]}"
        source = AdbTcpSource([here, f"adb+tcp:127.0.0.1:{closed_port}"], is_training=True)
        (port,) = source.poll()
        assert (port.address, port.state, port.is_training) == (here, PortState.READY, True)
        link = source.link(port)
        link.open("", 1.0)
        with pytest.raises(BadInput):
            link.open("device", 1.0)
        link.close()


def test_a_phone_on_tcp_that_is_gone(closed_port: int) -> None:
    with pytest.raises(Unplugged):
        AdbTcpLink(SeenPort(f"adb+tcp:127.0.0.1:{closed_port}")).open("", 1.0)


@pytest.mark.parametrize(
    "address", ["adb+tcp:", "adb+tcp:host", "adb+tcp:host:0", "adb+tcp:host:x", "adb+tcp::5"]
)
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(BadInput):
        AdbTcpSource([address])


def test_an_ipv6_address() -> None:
    assert host_and_port("adb+tcp:[::1]:5555") == ("::1", 5555)

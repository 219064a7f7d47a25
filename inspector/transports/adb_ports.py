# SPDX-License-Identifier: Apache-2.0
"""Phones behind a running adb server, and phones whose adbd listens on TCP.

The server is never started from here: where one answers it owns USB and is
used; where none does, the USB source opens the phones itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence

from inspector.domain.device import SeenPort
from inspector.domain.errors import (
    AccessDenied,
    BadInput,
    LinkTrouble,
    NoAnswer,
    NotTrusted,
    Unplugged,
    WrongMode,
)
from inspector.domain.phrase import Phrase
from inspector.framing import adb_server
from inspector.framing.adb_server import ServerDevice
from inspector.ports import Transport
from inspector.transports.stream import OpenStreams, SocketTransport, connect_tcp, connect_unix, read_exactly

_SERVER = "The adb server"
_DEFAULT_PORT = 5037
ADB_INTERFACE = "ff/42/01"


def server_address(environ: Mapping[str, str]) -> str:
    """Give the server's address as adb's own programs find it.

    ``ADB_SERVER_SOCKET`` (``tcp:[HOST:]PORT`` or ``localfilesystem:PATH``) wins over
    ``ANDROID_ADB_SERVER_PORT``; else ``tcp:127.0.0.1:5037``. Raises BadInput.
    """
    if text := environ.get("ADB_SERVER_SOCKET"):
        return _checked_address(text, "ADB_SERVER_SOCKET")
    port = environ.get("ANDROID_ADB_SERVER_PORT") or str(_DEFAULT_PORT)
    return _checked_address(f"tcp:127.0.0.1:{port}", "ANDROID_ADB_SERVER_PORT")


def _checked_address(text: str, variable: str) -> str:
    kind, _, rest = text.partition(":")
    if kind in {"localfilesystem", "unix"} and rest:
        return f"localfilesystem:{rest}"
    host, _, port = rest.rpartition(":")
    if kind == "tcp" and _is_port(port):
        return f"tcp:{host or '127.0.0.1'}:{port}"
    raise BadInput(
        Phrase("{variable} is '{text}', which names no adb server.", variable=variable, text=text),
        "Use tcp:HOST:PORT.",
    )


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text) < 65536


class AdbServer:
    """Asks one adb server; each request is a connection of its own."""

    def __init__(self, address: str, timeout_s: float) -> None:
        self.address = address
        self._timeout_s = timeout_s

    def connect(self, timeout_s: float) -> SocketTransport:
        """Connect to the server; raises Unplugged when none runs."""
        kind, _, rest = self.address.partition(":")
        if kind == "localfilesystem":
            return connect_unix(rest, timeout_s, _SERVER)
        host, _, port = rest.rpartition(":")
        return connect_tcp(host, int(port), timeout_s, _SERVER)

    def ask(self, service: str) -> str:
        """Ask for ``service`` and give its text; raises LinkTrouble."""
        transport = self.connect(self._timeout_s)
        try:
            self.switch(transport, service, self._timeout_s)
            return adb_server.read_text(lambda size: read_exactly(transport, size, self._timeout_s))
        finally:
            transport.close()

    def switch(self, transport: Transport, service: str, timeout_s: float) -> None:
        """Ask for ``service`` on an open connection; raises what the server's refusal means."""
        transport.write(adb_server.request(service), timeout_s)
        refusal = adb_server.read_refusal(lambda size: read_exactly(transport, size, timeout_s))
        if refusal is not None:
            raise refusal_trouble(refusal)


# What the server says → what it means; the first word found decides.
_REFUSALS: Sequence[tuple[str, Callable[[str], LinkTrouble]]] = (
    ("unauthorized", lambda code: NotTrusted("The phone has not allowed this computer yet.", code=code)),
    (
        "authorizing",
        lambda code: NotTrusted("The phone is asking whether to allow this computer.", code=code),
    ),
    ("permission", lambda code: AccessDenied("The adb server may not open the phone.", code=code)),
    ("offline", lambda code: NoAnswer("The phone does not answer the adb server.", code=code)),
    ("not found", lambda code: Unplugged("The phone left the adb server.", code=code)),
    ("no devices", lambda code: Unplugged("The phone left the adb server.", code=code)),
    ("bootloader", lambda code: WrongMode("The phone is in its bootloader.", code=code)),
)


def refusal_trouble(words: str) -> LinkTrouble:
    """Turn the server's refusal into the trouble it is; its own words are the code."""
    code = words.strip().split("\n")[0][:120]
    for mark, make in _REFUSALS:
        if mark in words.lower():
            return make(code)
    return LinkTrouble("The adb server refused.", code=code)


def adb_server_answers(timeout_s: float = 0.2) -> bool:
    """Tell whether an adb server runs where adb's own variables say: it owns USB then."""
    try:
        AdbServer(server_address(os.environ), timeout_s).connect(timeout_s).close()
    except (BadInput, LinkTrouble):
        return False
    return True


class AdbServerSource:
    """The phones that a running adb server lists, as ``adb:SERIAL``.

    ``address`` is ``tcp:HOST:PORT`` or ``localfilesystem:PATH``; "" takes what
    adb's own variables name. Raises BadInput for one that names no server.
    """

    def __init__(self, address: str = "", *, timeout_s: float = 1.0) -> None:
        self._server = AdbServer(address or server_address(os.environ), timeout_s)

    @property
    def name(self) -> str:
        """Name the source."""
        return f"adb server {self._server.address}"

    def poll(self) -> Sequence[SeenPort]:
        """List the server's devices; none while no server runs; raises LinkTrouble when it talks nonsense."""
        try:
            devices = adb_server.parse_devices(self._server.ask("host:devices-l"))
        except Unplugged:
            return ()
        return tuple(_seen(device) for device in devices)

    def link(self, port: SeenPort) -> AdbServerLink:
        """Give the link of a port."""
        return AdbServerLink(port, self._server)

    def close(self) -> None:
        """Hold nothing between polls, so let go of nothing."""


def _seen(device: ServerDevice) -> SeenPort:
    facts = {**device.facts, "serial": device.serial, "state": device.word, "interfaces": ADB_INTERFACE}
    if "model" in facts:
        facts["product"] = facts["model"].replace("_", " ")
    return SeenPort(f"adb:{device.serial}", device.state, device.path, facts)


class AdbServerLink:
    """One phone behind the server: ``host`` is the server itself, ``device`` the phone."""

    def __init__(self, port: SeenPort, server: AdbServer) -> None:
        self._port = port
        self._server = server
        self._streams = OpenStreams()

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Open ``host`` or ``device``; raises NotTrusted, Unplugged, NoAnswer, AccessDenied, BadInput."""
        if service not in {"host", "device"}:
            raise BadInput(Phrase("An adb server has no service '{service}'.", service=service))
        stream = self._streams.open(lambda: self._server.connect(timeout_s))
        if service == "device":  # kept before that: a server that hangs must not hang us
            try:
                self._server.switch(stream, f"host:transport:{self._serial}", timeout_s)
            except BaseException:
                stream.close()
                raise
        return stream

    def close(self) -> None:
        """Close every stream."""
        self._streams.close()

    @property
    def _serial(self) -> str:
        return self._port.address.partition(":")[2]


class AdbTcpSource:
    """Phones whose adbd listens on TCP: ``adb+tcp:HOST:PORT`` each. Raises BadInput for another address."""

    def __init__(
        self, addresses: Iterable[str], *, timeout_s: float = 0.5, is_training: bool = False
    ) -> None:
        self._addresses = tuple(addresses)
        for address in self._addresses:
            host_and_port(address)
        self._timeout_s = timeout_s
        self._is_training = is_training

    @property
    def name(self) -> str:
        """Name the source."""
        return "adb over TCP"

    def poll(self) -> Sequence[SeenPort]:
        """List the addresses where something listens now."""
        return tuple(
            SeenPort(address, is_training=self._is_training)
            for address in self._addresses
            if _listens(*host_and_port(address), self._timeout_s)
        )

    def link(self, port: SeenPort) -> AdbTcpLink:
        """Give the link of a port."""
        return AdbTcpLink(port)

    def close(self) -> None:
        """Hold nothing between polls, so let go of nothing."""


def _listens(host: str, port: int, timeout_s: float) -> bool:
    try:
        connect_tcp(host, port, timeout_s).close()
    except LinkTrouble:
        return False
    return True


def host_and_port(address: str) -> tuple[str, int]:
    """Take ``SCHEME:HOST:PORT`` apart; raises BadInput."""
    host, _, port = address.partition(":")[2].rpartition(":")
    if not host or not _is_port(port):
        raise BadInput(
            Phrase("'{address}' is not an address with a host and a port.", address=address),
            "Use adb+tcp:HOST:PORT.",
        )
    return host.strip("[]"), int(port)


class AdbTcpLink:
    """One phone's adbd on TCP; its only service is the stream itself, ``""``."""

    def __init__(self, port: SeenPort) -> None:
        self._port = port
        self._streams = OpenStreams()

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Connect; raises Unplugged, NoAnswer, BadInput."""
        if service:
            raise BadInput(Phrase("A phone on TCP has no service '{service}'.", service=service))
        host, port = host_and_port(self._port.address)
        return self._streams.open(lambda: connect_tcp(host, port, timeout_s, "The phone"))

    def close(self) -> None:
        """Close the stream."""
        self._streams.close()

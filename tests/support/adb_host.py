# SPDX-License-Identifier: Apache-2.0
"""An adb server of our own in front of one phone on TCP, for faults that the real one cannot be given."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable

from inspector.domain.device import SeenPort
from inspector.domain.errors import LinkTrouble
from inspector.ports import Cancel, Deadlines
from inspector.transports.adb_ports import AdbTcpLink
from inspector_drivers.android.direct import DirectSession
from inspector_drivers.android.keys import AdbKey, generate
from inspector_drivers.android.protocol import ShellId, encode_shell

_WAITS = Deadlines(connect_s=10.0, answer_s=10.0, trust_s=10.0)
_PIECE = 4096
"""So much of an answer goes into one packet of the shell protocol."""


class AdbHost:
    """Speaks the host protocol on ``port``; runs each command over a conversation of its own."""

    def __init__(self, phone: SeenPort, serial: str, key: AdbKey | None = None) -> None:
        self._phone = phone
        self._serial = serial
        self._key = key or generate()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, name="adb host")]
        self._threads[0].start()

    def close(self) -> None:
        """Let go of everything."""
        for one in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()[0]
            except OSError:
                return
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), name="adb host's client")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError, LinkTrouble), connection:
            while service := _request(connection):
                if not self._answer(connection, service):
                    return

    def _answer(self, connection: socket.socket, service: str) -> bool:
        """Answer one request; tells whether another may follow on this connection."""
        texts: dict[str, Callable[[], str]] = {
            "host:devices-l": lambda: f"{self._serial} device product:p model:m device:d transport_id:1\n",
            f"host-serial:{self._serial}:features": lambda: "shell_v2,cmd",
        }
        if service == f"host:transport:{self._serial}":
            connection.sendall(b"OKAY")
            return True
        if service in texts:
            connection.sendall(b"OKAY" + _text(texts[service]()))
        elif service.startswith("shell,v2"):
            connection.sendall(b"OKAY")
            self._run(connection, service.partition(":")[2])
        else:
            connection.sendall(b"FAIL" + _text(f"unknown service {service}"))
        return False

    def _run(self, connection: socket.socket, command: str) -> None:
        session = DirectSession(AdbTcpLink(self._phone), "", _WAITS, lambda: [self._key])
        try:
            result = session.shell(command, Cancel())
        finally:
            session.close()
        for kind, text in ((ShellId.STDOUT, result.stdout), (ShellId.STDERR, result.stderr)):
            raw = text.encode()
            for at in range(0, len(raw), _PIECE):
                connection.sendall(encode_shell(kind, raw[at : at + _PIECE]))
        connection.sendall(encode_shell(ShellId.EXIT, bytes([result.exit_code or 0])))


def _text(text: str) -> bytes:
    return b"%04x" % len(text.encode()) + text.encode()


def _request(connection: socket.socket) -> str:
    """Read one request, "" at the end."""
    digits = _exactly(connection, 4)
    return _exactly(connection, int(digits, 16)).decode(errors="replace") if digits else ""


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            return b""
        data += part
    return data

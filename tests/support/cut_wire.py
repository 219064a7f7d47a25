# SPDX-License-Identifier: Apache-2.0
"""A wire to a server that breaks when a certain word goes over it."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType


class CutWire:
    """Forwards one loopback port to another, and breaks once each time it is armed.

    With ``delivered`` the bytes with the word still arrive, and only the answer is
    lost; without it nothing of them does.
    """

    def __init__(self, port: int) -> None:
        self._to = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._word, self._delivered = b"", False
        self._open: list[socket.socket] = []
        self.cuts = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def arm(self, word: bytes, *, delivered: bool) -> None:
        self._delivered, self._word = delivered, word

    def __enter__(self) -> CutWire:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for one in list(self._open):
            _hang_up(one)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                self._open += [near, far]
                broken = threading.Event()
                for way in ((near, far, True), (far, near, False)):
                    threading.Thread(target=self._carry, args=(*way, broken), daemon=True).start()

    def _carry(
        self, source: socket.socket, target: socket.socket, asks: bool, broken: threading.Event
    ) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if broken.is_set():
                    break
                if asks and self._word and self._word in data:
                    self._word = b""
                    self.cuts += 1
                    broken.set()
                    if self._delivered:
                        target.sendall(data)
                        target.shutdown(socket.SHUT_WR)  # the server does it, then sees the end
                        _hang_up(source)
                        return
                    break
                target.sendall(data)
        _hang_up(source)
        _hang_up(target)


def _hang_up(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()

# SPDX-License-Identifier: Apache-2.0
"""A wire between a driver's real transport and a virtual device, which breaks where it is told to.

It stands between two sockets on loopback, so that the driver's own transport
meets what it would meet at a bench: an end, a silence, or bytes that are
nothing. Counted is what the device sends, over all connections together.
"""

from __future__ import annotations

import contextlib
import itertools
import re
import selectors
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace

from inspector.domain.device import SeenPort

NEVER = 1 << 60
NOISE = 0x5A
_HOST = "127.0.0.1"
_ADDRESS = re.compile(r"\b127\.0\.0\.1:(\d+)\b")


@dataclass(slots=True)
class _Pair:
    """Two sockets whose bytes go to each other; ``near`` is the driver's."""

    near: socket.socket
    far: socket.socket
    number: int

    def other(self, one: socket.socket) -> socket.socket:
        return self.far if one is self.near else self.near

    def close(self) -> None:
        self.near.close()
        self.far.close()


class FaultyWire:
    """Listens on ``port`` and passes everything on to the device until ``after`` bytes came from there.

    ``fault`` is what happens then: ``cut`` (both ends close, and nobody answers
    any more), ``stall`` (nothing passes any more) or ``garbage`` (every byte is
    another one). ``boundaries`` collects after how many bytes each piece ended.
    """

    def __init__(self, device: int, fault: str = "", after: int = NEVER) -> None:
        self._device = device
        self._fault = fault
        self._after = after
        self.passed = 0
        self.boundaries: list[int] = []
        self.streams: dict[int, list[tuple[int, bytes]]] = {}
        """What each connection brought from the device, in pieces: after how many bytes in all, and which."""
        self._pairs: dict[socket.socket, _Pair] = {}
        self._numbers = itertools.count()
        self._listener = socket.create_server((_HOST, 0))
        self.port = self._listener.getsockname()[1]
        self._wake_receive, self._wake_send = socket.socketpair()
        self._selector = selectors.DefaultSelector()
        for one in (self._listener, self._wake_receive):
            self._selector.register(one, selectors.EVENT_READ)
        self._swapped_to = device
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="faulty wire", daemon=True)
        self._thread.start()

    @property
    def has_struck(self) -> bool:
        """Tell whether the fault has happened."""
        return self.passed >= self._after

    @property
    def is_used(self) -> bool:
        """Tell whether somebody is connected."""
        return bool(self._pairs)

    def swap(self, device: int) -> None:
        """Pull this device and plug another one in at the same place."""
        self._swapped_to = device
        self._wake_send.send(b"s")

    def close(self) -> None:
        """Let go of everything."""
        self._is_closing = True
        self._wake_send.send(b"c")
        self._thread.join()
        for one in (self._wake_receive, self._wake_send):
            one.close()

    # ── on its own thread ────────────────────────────────────────────────────

    def _run(self) -> None:
        while not self._is_closing:
            for key, _ in self._selector.select():
                one = key.fileobj
                assert isinstance(one, socket.socket)
                if one is self._listener:
                    self._accept()
                elif one is self._wake_receive:
                    self._wake_receive.recv(16)
                    if self._device != self._swapped_to:
                        self._device = self._swapped_to
                        self._drop_all()
                elif one in self._pairs:
                    self._pass(one)
        self._drop_all()
        self._selector.close()
        self._listener.close()

    def _accept(self) -> None:
        near = self._listener.accept()[0]
        if self._fault == "cut" and self.has_struck:
            near.close()
            return
        try:
            far = socket.create_connection((_HOST, self._device), 5.0)
        except OSError:
            near.close()
            return
        pair = _Pair(near, far, next(self._numbers))
        for one in (near, far):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._pairs[one] = pair
            self._selector.register(one, selectors.EVENT_READ)

    def _pass(self, one: socket.socket) -> None:
        pair = self._pairs[one]
        is_device = one is pair.far
        try:
            data = one.recv(65536)
            if not data:
                self._drop(pair)
                return
            if is_device:
                self.streams.setdefault(pair.number, []).append((self.passed, data))
                data = self._damaged(data)
            elif self._fault == "stall" and self.has_struck:
                data = b""
            pair.other(one).sendall(data)
        except OSError:
            self._drop(pair)
        if self._fault == "cut" and self.has_struck:
            self._drop_all()

    def _damaged(self, data: bytes) -> bytes:
        whole = data[: max(0, self._after - self.passed)]
        rest = data[len(whole) :]
        self.passed += len(whole) if self._fault == "cut" else len(data)
        self.boundaries.append(self.passed)
        if self._fault == "garbage":
            return whole + bytes(byte ^ NOISE for byte in rest)
        return whole

    def _drop(self, pair: _Pair) -> None:
        for one in (pair.near, pair.far):
            if self._pairs.pop(one, None) is not None:
                self._selector.unregister(one)
        pair.close()

    def _drop_all(self) -> None:
        for pair in list(self._pairs.values()):
            if pair.near in self._pairs:
                self._drop(pair)


def device_port(port: SeenPort) -> int:
    """Give the TCP port on loopback behind a virtual device's port: its address' or its daemon's."""
    for text in (port.address, *port.facts.values()):
        if found := _ADDRESS.search(text):
            return int(found[1])
    raise AssertionError(f"{port} is not on loopback")


def redirected(port: SeenPort, to: int) -> SeenPort:
    """Give the same port, reached through TCP port ``to``."""
    place = f"{_HOST}:{to}"
    facts = {key: _ADDRESS.sub(place, value) for key, value in port.facts.items()}
    return replace(port, address=_ADDRESS.sub(place, port.address), facts=facts)


def through(port: SeenPort, wire: FaultyWire) -> SeenPort:
    """Give the same port, reached through ``wire``."""
    return redirected(port, wire.port)


@contextlib.contextmanager
def faulty(port: SeenPort, fault: str = "", after: int = NEVER) -> Iterator[tuple[FaultyWire, SeenPort]]:
    """Put a wire in front of ``port`` for a while."""
    wire = FaultyWire(device_port(port), fault, after)
    try:
        yield wire, through(port, wire)
    finally:
        wire.close()

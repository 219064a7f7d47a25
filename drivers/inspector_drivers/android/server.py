# SPDX-License-Identifier: Apache-2.0
"""A conversation with a phone through an adb server, which holds the cable and the keys."""

from __future__ import annotations

import time
from collections.abc import Iterator

from inspector.domain.device import PortState
from inspector.domain.errors import LinkTrouble, NotTrusted, ProtocolError, Unplugged, WrongMode
from inspector.domain.phrase import Phrase
from inspector.framing import adb_server
from inspector.ports import Cancel, Deadlines, Link, Transport

from . import follow as following
from .session import OnWaiting, ignore, waiting
from .shell import TRAILER, ShellResult, collect, service

_POLL_S = 0.25


class ServerSession:
    """Speaks with the phone through an adb server, which holds the cable and the keys."""

    def __init__(self, link: Link, deadlines: Deadlines) -> None:
        self._link = link
        self._deadlines = deadlines
        self._features: frozenset[str] | None = None

    def connect(self, cancel: Cancel, on_waiting: OnWaiting = ignore) -> None:
        """See ``Session.connect``."""
        if self._features is not None:
            return
        state = self._link.port.state
        if state in {PortState.RECOVERY, PortState.BOOTLOADER}:
            raise WrongMode(Phrase("The phone is in {state} mode.", state=state), code=state)
        cancel.on_set(self._link.close)  # frees a server that hangs before a stream of it is ours
        try:
            self._wait_for_trust(cancel, on_waiting)
            self._features = self._ask_features(cancel)
        except LinkTrouble:
            cancel.raise_if_set()
            raise

    def shell(self, command: str, cancel: Cancel) -> ShellResult:
        """See ``Session.shell``."""
        self.connect(cancel)
        trailer = None if "shell_v2" in (self._features or ()) else TRAILER
        transport = self._link.open("device", self._deadlines.connect_s)
        try:
            cancel.on_set(transport.cancel)
            self._request(transport, service(command, trailer))
            return collect(_ServerStream(transport), trailer, self._deadlines.answer_s, cancel)
        finally:
            transport.close()

    def follow(self, command: str, cancel: Cancel, tick_s: float) -> Iterator[str]:
        """See ``Session.follow``."""
        self.connect(cancel)
        is_v2 = "shell_v2" in (self._features or ())
        transport = self._link.open("device", self._deadlines.connect_s)
        try:
            cancel.on_set(transport.cancel)
            self._request(transport, following.service(command, is_v2=is_v2))
            stream = _ServerStream(transport)
            yield from following.follow(stream, is_v2=is_v2, tick_s=tick_s, cancel=cancel)
        finally:
            transport.close()

    def close(self) -> None:
        """See ``Session.close``."""
        self._features = None
        self._link.close()

    def _wait_for_trust(self, cancel: Cancel, on_waiting: OnWaiting) -> None:
        deadline = time.monotonic() + self._deadlines.trust_s
        has_told = False
        while True:
            cancel.raise_if_set()
            try:
                self._link.open("device", self._deadlines.connect_s).close()
            except NotTrusted as trouble:
                if time.monotonic() >= deadline:
                    raise waiting(trouble.code) from trouble
                if not has_told:
                    on_waiting(waiting(trouble.code))
                has_told = True
                cancel.wait(min(_POLL_S, max(0.0, deadline - time.monotonic())))
            else:
                return

    def _ask_features(self, cancel: Cancel) -> frozenset[str]:
        transport = self._link.open("host", self._deadlines.connect_s)
        try:
            cancel.on_set(transport.cancel)
            self._request(transport, f"host-serial:{self._serial}:features")
            return frozenset(adb_server.read_text(self._reader(transport)).split(","))
        finally:
            transport.close()

    @property
    def _serial(self) -> str:
        """Give the server's name of the phone; a recording's address is a file, its fact stays."""
        port = self._link.port
        return port.facts.get("serial") or port.address.partition(":")[2]

    def _request(self, transport: Transport, service_name: str) -> None:
        transport.write(adb_server.request(service_name), self._deadlines.connect_s)
        refusal = adb_server.read_refusal(self._reader(transport))
        if refusal is not None:
            raise ProtocolError("The adb server did not take the request.", code=refusal.strip()[:120])

    def _reader(self, transport: Transport) -> adb_server.ReadExactly:
        def read(size: int) -> bytes:
            deadline = time.monotonic() + self._deadlines.connect_s
            data = bytearray()
            while len(data) < size:
                data += transport.read(size - len(data), max(0.0, deadline - time.monotonic()))
            return bytes(data)

        return read


class _ServerStream:
    """A transport whose end is the end of the answer."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def read(self, timeout_s: float) -> bytes:
        try:
            return self._transport.read(65536, timeout_s)
        except Unplugged:
            return b""

    def close(self) -> None:
        self._transport.close()

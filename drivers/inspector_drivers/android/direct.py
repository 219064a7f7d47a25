# SPDX-License-Identifier: Apache-2.0
"""A conversation with a phone's adbd itself, over USB or TCP."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence

from inspector.domain.errors import (
    Cancelled,
    LinkTrouble,
    NoAnswer,
    NotTrusted,
    ProtocolError,
    Unplugged,
    WrongMode,
)
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, Deadlines, Link

from . import follow as following
from .keys import AdbKey
from .protocol import MAX_PAYLOAD, TOKEN_SIZE, VERSION, Auth, Banner, Command, Packet
from .session import OnWaiting, ignore, waiting
from .shell import TRAILER, ShellResult, collect, service
from .wire import Stream, Wire

FEATURES = "shell_v2"
_HANDSHAKE_PACKETS = 256

Keys = Callable[[], Sequence[AdbKey]]


class DirectSession:
    """Speaks ADB with the phone's adbd over USB or TCP."""

    def __init__(self, link: Link, service_name: str, deadlines: Deadlines, keys: Keys) -> None:
        self._link = link
        self._service_name = service_name
        self._deadlines = deadlines
        self._keys = keys
        self._wire: Wire | None = None
        self._banner: Banner | None = None
        self._unused: list[AdbKey] = []
        self._has_asked = False
        self._last_id = 0

    def connect(self, cancel: Cancel, on_waiting: OnWaiting = ignore) -> None:
        """See ``Session.connect``."""
        if self._banner is not None:
            return
        try:
            wire = self._wire or self._start(cancel)
            self._banner = self._handshake(wire, cancel, on_waiting)
        except NotTrusted:
            raise  # the dialog stays open: the next call waits on
        except (LinkTrouble, Cancelled):
            self.close()
            raise
        if self._banner.mode != "device":
            mode = self._banner.mode
            self.close()
            raise WrongMode(Phrase("The phone is in {mode} mode.", mode=mode), code=mode)

    def shell(self, command: str, cancel: Cancel) -> ShellResult:
        """See ``Session.shell``."""
        wire, is_v2 = self._talking(cancel)
        trailer = None if is_v2 else TRAILER
        try:
            stream = self._opened(wire, service(command, trailer))
            try:
                return collect(stream, trailer, self._deadlines.answer_s, cancel)
            finally:
                stream.close()
        except NoAnswer:
            raise  # the phone is slow, not gone: the connection stays
        except (LinkTrouble, Cancelled):
            self.close()
            raise

    def follow(self, command: str, cancel: Cancel, tick_s: float) -> Iterator[str]:
        """See ``Session.follow``."""
        wire, is_v2 = self._talking(cancel)
        try:
            stream = self._opened(wire, following.service(command, is_v2=is_v2))
            try:
                yield from following.follow(stream, is_v2=is_v2, tick_s=tick_s, cancel=cancel)
            finally:
                with contextlib.suppress(LinkTrouble, Cancelled):  # who has left needs no farewell
                    stream.close()
        except NoAnswer:
            raise
        except (LinkTrouble, Cancelled):
            self.close()
            raise

    def close(self) -> None:
        """See ``Session.close``."""
        wire, self._wire, self._banner = self._wire, None, None
        self._has_asked = False
        if wire is not None:
            wire.close()

    def _talking(self, cancel: Cancel) -> tuple[Wire, bool]:
        """Connect; gives the wire and whether the phone has the shell protocol."""
        self.connect(cancel)
        if self._wire is None or self._banner is None:
            raise Unplugged("The phone was let go.", code="closed")
        self._wire.watch(cancel)
        return self._wire, "shell_v2" in self._banner.features

    def _opened(self, wire: Wire, service_name: str) -> Stream:
        self._last_id += 1
        stream = Stream(wire, self._last_id, self._deadlines)
        stream.open(service_name)
        return stream

    def _start(self, cancel: Cancel) -> Wire:
        self._unused = list(self._keys())
        transport = self._link.open(self._service_name, self._deadlines.connect_s)
        is_stream = self._link.port.scheme != "usb"
        wire = Wire(transport, self._deadlines.connect_s, is_stream=is_stream)
        self._wire = wire
        wire.watch(cancel)
        hello = f"host::features={FEATURES}".encode()
        wire.send(Packet(Command.CNXN, VERSION, MAX_PAYLOAD, hello))
        return wire

    def _handshake(self, wire: Wire, cancel: Cancel, on_waiting: OnWaiting) -> Banner:
        wire.watch(cancel)
        wait_s = self._deadlines.trust_s if self._has_asked else self._deadlines.connect_s
        deadline = time.monotonic() + wait_s
        for _ in range(_HANDSHAKE_PACKETS):
            packet = self._next(wire, deadline)
            if packet.command is Command.CNXN:
                return wire.agree(packet)
            if packet.command is Command.STLS:
                raise WrongMode(
                    "The phone offers wireless debugging, which needs pairing.",
                    "Use the cable, or pair it with 'adb pair' and keep the adb server running.",
                    code="STLS",
                )
            if packet.command is Command.AUTH and self._answer_token(wire, packet, on_waiting):
                deadline = time.monotonic() + self._deadlines.trust_s
            # Anything else is left over from an earlier conversation on this cable.
        raise ProtocolError("The phone talks without introducing itself.", code="handshake")

    def _next(self, wire: Wire, deadline: float) -> Packet:
        try:
            return wire.receive(deadline - time.monotonic())
        except NoAnswer as error:
            if self._has_asked:
                raise waiting() from error
            raise

    def _answer_token(self, wire: Wire, packet: Packet, on_waiting: OnWaiting) -> bool:
        """Sign with the next key, or show the first one; tell whether the user is asked now."""
        if packet.arg0 != Auth.TOKEN or len(packet.payload) != TOKEN_SIZE:
            raise ProtocolError("The phone asked for a signature in an unknown way.", code="AUTH")
        if self._unused:
            signature = self._unused.pop(0).sign(packet.payload)
            wire.send(Packet(Command.AUTH, Auth.SIGNATURE, 0, signature))
            return False
        if self._has_asked:
            return False  # adbd asks again after a refusal; a second dialog would only annoy
        wire.send(Packet(Command.AUTH, Auth.PUBLIC_KEY, 0, self._keys()[0].public()))
        self._has_asked = True
        on_waiting(waiting())
        return True

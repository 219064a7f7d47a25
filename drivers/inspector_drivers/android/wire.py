# SPDX-License-Identifier: Apache-2.0
"""ADB packets over a transport, and one stream among them."""

from __future__ import annotations

import time

from inspector.domain.errors import NoAnswer, ProtocolError, Unplugged
from inspector.ports import Cancel, Deadlines, Transport

from .protocol import (
    HEADER_SIZE,
    MAX_PAYLOAD,
    MAX_PAYLOAD_OLD,
    VERSION,
    VERSION_CHECKED,
    Banner,
    Command,
    Packet,
    check_payload,
    decode_banner,
    decode_header,
    encode_header,
)


class Wire:
    """Packets over a transport.

    A header and its payload are transfers of their own, as USB wants it, or with
    ``is_stream`` one piece, which saves a stream half of its small packets.
    """

    def __init__(self, transport: Transport, timeout_s: float, *, is_stream: bool = False) -> None:
        self._transport = transport
        self._is_stream = is_stream
        self._timeout_s = timeout_s
        self._watched: Cancel | None = None
        self._with_checksum = True
        self.max_payload = MAX_PAYLOAD_OLD

    def watch(self, cancel: Cancel) -> None:
        """Let ``cancel`` free a blocked call; once per cancel."""
        if cancel is not self._watched:
            self._watched = cancel
            cancel.on_set(self._transport.cancel)

    def agree(self, packet: Packet) -> Banner:
        """Take the phone's version and limit from its CNXN."""
        if packet.arg0 < VERSION_CHECKED or packet.arg1 == 0:
            raise ProtocolError("The phone speaks an ADB that nobody knows.", code=f"{packet.arg0:#x}")
        self._with_checksum = packet.arg0 < VERSION
        self.max_payload = min(packet.arg1, MAX_PAYLOAD)
        return decode_banner(packet.payload)

    def send(self, packet: Packet) -> None:
        """Write a packet; raises what ``Transport.write`` raises."""
        header = encode_header(packet, with_checksum=self._with_checksum)
        pieces = [header + packet.payload] if self._is_stream else [header, packet.payload]
        for piece in pieces:
            if piece:
                self._transport.write(piece, self._timeout_s)

    def receive(self, timeout_s: float) -> Packet:
        """Read one packet; raises NoAnswer when none begins in ``timeout_s``."""
        first = self._transport.read(HEADER_SIZE, max(0.0, timeout_s))
        try:
            header = decode_header(first + self._exactly(HEADER_SIZE - len(first)))
            payload = self._exactly(header.length)
        except NoAnswer as error:
            # Half a packet: whatever came next would be read at the wrong place.
            raise ProtocolError("The phone stopped in the middle of a packet.", code="torn") from error
        return check_payload(header, payload, with_checksum=self._with_checksum)

    def close(self) -> None:
        """Close the transport."""
        self._transport.close()

    def _exactly(self, size: int) -> bytes:
        deadline = time.monotonic() + self._timeout_s
        data = bytearray()
        while len(data) < size:
            data += self._transport.read(size - len(data), max(0.0, deadline - time.monotonic()))
        return bytes(data)


class Stream:
    """One service of a phone over its wire."""

    def __init__(self, wire: Wire, local: int, deadlines: Deadlines) -> None:
        self._wire = wire
        self._local = local
        self._remote = 0
        self._owes_okay = False
        self._deadlines = deadlines

    def open(self, service_name: str) -> None:
        """Ask for a service; raises ProtocolError when the phone has none of that name."""
        payload = service_name.encode() + b"\0"
        if len(payload) > self._wire.max_payload:
            raise ProtocolError(
                "The request is longer than this phone takes.", code=str(self._wire.max_payload)
            )
        self._wire.send(Packet(Command.OPEN, self._local, 0, payload))
        packet = self._mine(self._deadlines.answer_s)
        if packet.command is not Command.OKAY:
            raise ProtocolError("The phone does not offer a shell.", code=packet.command.name)
        self._remote = packet.arg0

    def read(self, timeout_s: float) -> bytes:
        """Give the next payload; b"" when the phone has closed the stream."""
        deadline = time.monotonic() + timeout_s
        while True:
            self._acknowledge()
            packet = self._mine(deadline - time.monotonic())
            if packet.command is Command.CLSE:
                self._remote = 0
                return b""
            if packet.command is Command.WRTE:
                self._owes_okay = True
                if packet.payload:
                    return packet.payload

    def _acknowledge(self) -> None:
        """Ask for more, once more is wanted: who has heard enough only closes the stream."""
        if self._owes_okay:
            self._owes_okay = False
            self._wire.send(Packet(Command.OKAY, self._local, self._remote))

    def close(self) -> None:
        """Tell the phone that nobody listens any more."""
        if self._remote:
            remote, self._remote = self._remote, 0
            self._wire.send(Packet(Command.CLSE, self._local, remote))

    def _mine(self, timeout_s: float) -> Packet:
        """Read the next packet of this stream; others belong to streams that were given up."""
        deadline = time.monotonic() + timeout_s
        while True:
            packet = self._wire.receive(deadline - time.monotonic())
            if packet.command in {Command.CNXN, Command.AUTH}:
                raise Unplugged("The phone started its debugging anew.", code=packet.command.name)
            if packet.arg1 == self._local:
                return packet

# SPDX-License-Identifier: Apache-2.0
"""Devices whose stream is a TCP connection: ``at+tcp:HOST:PORT``, ``agent+tcp:HOST:PORT``."""

from __future__ import annotations

from inspector.domain.device import SeenPort
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.ports import Transport
from inspector.transports.stream import OpenStreams, connect_tcp


class TcpLink:
    """One device on TCP; its only service is the stream itself, ``""``."""

    def __init__(self, port: SeenPort, peer: str = "The device") -> None:
        self._port = port
        self._peer = peer
        self._streams = OpenStreams()

    @property
    def port(self) -> SeenPort:
        """Give the port as it was seen."""
        return self._port

    def open(self, service: str, timeout_s: float) -> Transport:
        """Connect; raises Unplugged, NoAnswer, BadInput."""
        if service:
            raise BadInput(Phrase("A device on TCP has no service '{service}'.", service=service))
        host, port = host_and_port(self._port.address)
        return self._streams.open(lambda: connect_tcp(host, port, timeout_s, self._peer))

    def close(self) -> None:
        """Close the stream."""
        self._streams.close()


def host_and_port(address: str) -> tuple[str, int]:
    """Take ``SCHEME:HOST:PORT`` apart; raises BadInput."""
    scheme, _, rest = address.partition(":")
    host, _, port = rest.rpartition(":")
    if not host or not (port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65536):
        raise BadInput(
            Phrase("'{address}' names no host and port.", address=address),
            Phrase("Use {scheme}:HOST:PORT.", scheme=scheme),
        )
    return host.strip("[]"), int(port)

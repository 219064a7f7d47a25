# SPDX-License-Identifier: Apache-2.0
"""Laptops whose agent is known to answer at an address: on TCP, or at the other end of a serial cable.

Nothing tells that an agent listens somewhere, so its place is named:
``INSPECTOR_AGENTS="agent+tcp:192.168.7.2:7463 serial:/dev/ttyUSB0"``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from inspector.domain.device import PortState, SeenPort
from inspector.domain.errors import BadInput, LinkTrouble
from inspector.domain.phrase import Phrase
from inspector.ports import Link
from inspector.transports.serial_port import SerialLink
from inspector.transports.stream import connect_tcp
from inspector.transports.tcp_link import TcpLink, host_and_port

VARIABLE = "INSPECTOR_AGENTS"
_TCP, _SERIAL = "agent+tcp:", "serial:"
_WINDOWS = re.compile(r"COM\d{1,3}", re.IGNORECASE)


def named_addresses(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Give the addresses that the environment names, each once; raises BadInput for one that is none."""
    addresses = tuple(dict.fromkeys(environ.get(VARIABLE, "").split()))
    for address in addresses:
        if address.startswith(_TCP):
            host_and_port(address)
        elif not address.startswith(_SERIAL) or address == _SERIAL:
            raise BadInput(
                Phrase(
                    "{variable} names '{address}', which is no agent's place.",
                    variable=VARIABLE,
                    address=address,
                ),
                "Write agent+tcp:HOST:PORT or serial:DEVICE.",
            )
    return addresses


def agent_link(port: SeenPort) -> Link:
    """Give the link of a laptop's agent. No I/O."""
    return SerialLink(port) if port.scheme == "serial" else TcpLink(port, "The laptop's agent")


class AgentSource:
    """The agents at known addresses; one that can be reached is plugged in."""

    def __init__(self, addresses: Iterable[str], *, timeout_s: float = 0.5) -> None:
        self.addresses = tuple(addresses)
        self._timeout_s = timeout_s

    @property
    def name(self) -> str:
        """Name the source."""
        return "laptop agents"

    def poll(self) -> Sequence[SeenPort]:
        """List the addresses that can be reached now; nothing is asked of a serial line."""
        return tuple(_seen(one) for one in self.addresses if self._is_there(one))

    def link(self, port: SeenPort) -> Link:
        """Give the link of a port."""
        return agent_link(port)

    def close(self) -> None:
        """Hold nothing between polls, so let go of nothing."""

    def _is_there(self, address: str) -> bool:
        if address.startswith(_SERIAL):
            device = address.removeprefix(_SERIAL)
            return _WINDOWS.fullmatch(device) is not None or Path(device).exists()
        try:
            connect_tcp(*host_and_port(address), self._timeout_s).close()
        except LinkTrouble:
            return False
        return True


def _seen(address: str) -> SeenPort:
    return SeenPort(address, PortState.READY, facts={"role": "agent"} if address.startswith(_SERIAL) else {})

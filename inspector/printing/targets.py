# SPDX-License-Identifier: Apache-2.0
"""Where labels go, as people write it in the settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

RAW_PORT = 9100
BAUD = 9600
"""What label printers' serial ports are set to as they leave the factory."""
_TCP = re.compile(r"(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9._-]{1,253})):([0-9]{1,5})", re.ASCII)
_SERIAL = re.compile(
    r"((?:/dev/(?:tty|cu\.|serial/)[!-?A-~]{1,120}?)|COM[0-9]{1,3})(?:@([0-9]{3,7}))?", re.ASCII
)
_FILE = re.compile(r"/dev/[!-~]{1,120}", re.ASCII)
_QUEUE = re.compile(r"(zpl:)?([!-,.0-9;-~][!-.0-9;-~]{0,126})", re.ASCII)
_HIGHEST_PORT = 65535


class Way(StrEnum):
    """How a label gets to its printer."""

    TCP = "tcp"
    SERIAL = "serial"
    FILE = "file"
    RAW_QUEUE = "raw_queue"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True)
class Target:
    """One label printer; ``name`` is its host, device or queue, ``number`` a TCP port or baud rate."""

    way: Way
    name: str
    number: int = 0

    @property
    def takes_zpl(self) -> bool:
        """Tell whether it gets ZPL; a common queue gets a PDF."""
        return self.way is not Way.QUEUE


def target_of(address: str) -> Target:
    """Read ``host:port``, ``/dev/ttyUSB0@9600``, ``COM3``, ``/dev/usb/lp0``, ``zpl:QUEUE`` or ``QUEUE``.

    Raises BadInput.
    """
    if found := _TCP.fullmatch(address):
        port = int(found[3])
        if 0 < port <= _HIGHEST_PORT:
            return Target(Way.TCP, found[1] or found[2], port)
    elif found := _SERIAL.fullmatch(address):
        return Target(Way.SERIAL, found[1], int(found[2] or BAUD))
    elif _FILE.fullmatch(address):
        return Target(Way.FILE, address)
    elif found := _QUEUE.fullmatch(address):
        return Target(Way.RAW_QUEUE if found[1] else Way.QUEUE, found[2])
    raise BadInput(
        Phrase("'{address}' is no label printer.", address=address[:60]),
        "Give host:9100, a serial port such as /dev/ttyUSB0, zpl:QUEUE for raw ZPL, or a queue.",
    )

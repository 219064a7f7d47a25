# SPDX-License-Identifier: Apache-2.0
"""Whether a PostgreSQL server answers at all: what libpq's PQping asks, without holding up every thread.

psycopg calls PQping with the interpreter's lock held: a server that takes its time,
as one that is stopping does, would keep the window from painting for as long.
"""

from __future__ import annotations

import socket
import struct
from typing import Final

from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import Ping

_PROTOCOL: Final = 196608
_CANNOT_CONNECT_NOW: Final = b"57P03"
_LONGEST: Final = 8192
_WAIT_S: Final = 3.0


def ping(conninfo: str, wait_s: float = _WAIT_S) -> Ping:
    """Say whether somebody listens there and takes connections; waits at most twice ``wait_s`` seconds."""
    given = {key: str(value) for key, value in conninfo_to_dict(conninfo).items() if value is not None}
    host = (given.get("hostaddr") or given.get("host") or "localhost").split(",")[0]
    port = int((given.get("port") or "5432").split(",")[0])
    names = (given.get("user", "inspector"), given.get("dbname", ""))
    try:
        with _line(host, port, wait_s) as line:
            line.settimeout(wait_s)
            line.sendall(_startup(*names))
            return _meaning(_answer(line))
    except (OSError, ValueError):
        return Ping.NO_RESPONSE


def _line(host: str, port: int, wait_s: float) -> socket.socket:
    if not host.startswith("/"):
        return socket.create_connection((host, port), wait_s)
    line = socket.socket(socket.AF_UNIX)
    try:
        line.settimeout(wait_s)
        line.connect(f"{host}/.s.PGSQL.{port}")
    except BaseException:
        line.close()
        raise
    return line


def _startup(user: str, database: str) -> bytes:
    words = ["user", user, *(("database", database) if database else ())]
    body = struct.pack("!i", _PROTOCOL) + b"".join(word.encode() + b"\0" for word in words) + b"\0"
    return struct.pack("!i", len(body) + 4) + body


def _answer(line: socket.socket) -> bytes:
    """Give the first message: its kind, and its body where it says what is wrong."""
    head = _read(line, 5)
    (length,) = struct.unpack("!i", head[1:])
    return head[:1] if head[:1] != b"E" else b"E" + _read(line, min(max(length - 4, 0), _LONGEST))


def _read(line: socket.socket, many: int) -> bytes:
    found = b""
    while len(found) < many:
        part = line.recv(many - len(found))
        if not part:
            raise OSError("it hung up")
        found += part
    return found


def _meaning(answer: bytes) -> Ping:
    if answer[:1] == b"E":
        fields = answer[1:].split(b"\0")
        return Ping.REJECT if b"C" + _CANNOT_CONNECT_NOW in fields else Ping.OK
    return Ping.OK if answer[:1] == b"R" else Ping.NO_RESPONSE

# SPDX-License-Identifier: Apache-2.0
"""Bytes into a device file, such as a printer's ``/dev/usb/lp0``: POSIX only."""

from __future__ import annotations

import errno
import math
import os
import select
import threading
import time

from inspector.domain.errors import (
    AccessDenied,
    BadInput,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    Unplugged,
)
from inspector.domain.phrase import Phrase

_AT_ONCE = 4096
_TROUBLES: dict[int, type[LinkTrouble]] = {
    errno.EACCES: AccessDenied,
    errno.EPERM: AccessDenied,
    errno.EBUSY: PortBusy,
}


class DeviceFileTransport:
    """An open device file as a Transport; ``cancel`` wakes it through a pipe."""

    def __init__(self, handle: int, name: str) -> None:
        self._handle = handle
        self._name = name
        self._wake_out, self._wake_in = os.pipe()
        self._lock = threading.Lock()
        self._is_cancelled = False
        self._is_closed = False

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled."""
        self._wait(select.POLLIN, time.monotonic() + timeout_s)
        try:
            data = os.read(self._handle, size)
        except OSError as error:
            raise self._left() from error
        if not data:
            raise self._left()
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        deadline, rest = time.monotonic() + timeout_s, memoryview(data)
        while rest:
            self._wait(select.POLLOUT, deadline)
            try:
                rest = rest[os.write(self._handle, rest[:_AT_ONCE]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise self._left() from error

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        with self._lock:
            self._is_cancelled = True
            if not self._is_closed:
                os.write(self._wake_in, b"x")

    def close(self) -> None:
        """Close it; a second time does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            for one in (self._handle, self._wake_out, self._wake_in):
                os.close(one)

    def _wait(self, event: int, deadline: float) -> None:
        waiting = select.poll()
        waiting.register(self._wake_out, select.POLLIN)
        waiting.register(self._handle, event)
        ready = dict(waiting.poll(math.ceil(max(0.0, deadline - time.monotonic()) * 1000)))
        if self._is_cancelled:
            raise Cancelled
        if not ready:
            raise NoAnswer(Phrase("{name} does not go on.", name=self._name), code="timeout")
        if not ready.get(self._handle, 0) & event:
            raise self._left()

    def _left(self) -> Unplugged:
        return Unplugged(Phrase("{name} is gone.", name=self._name), code="closed")


def open_device_file(path: str) -> DeviceFileTransport:
    """Open a device file for reading and writing; raises Unplugged, AccessDenied, PortBusy, BadInput."""
    if os.name != "posix":
        raise BadInput("Device files are not on this system.", "Name a queue, host:port or COM port.")
    try:
        handle = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as error:
        kind = _TROUBLES.get(error.errno or 0, Unplugged)
        title = Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror or "")
        raise kind(title, code=str(error.errno)) from error
    return DeviceFileTransport(handle, path)

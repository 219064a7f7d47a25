# SPDX-License-Identifier: Apache-2.0
"""Bytes over one serial port, through pyserial."""

from __future__ import annotations

import errno
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from inspector.domain.errors import (
    AccessDenied,
    Cancelled,
    LinkTrouble,
    NoAnswer,
    PortBusy,
    Unplugged,
)
from inspector.domain.phrase import Phrase
from inspector.transports import holders

_log = logging.getLogger(__name__)

BAUD = 115200
"""Symbols a second; ports of USB devices ignore it."""
_SLICE_S = 0.05
_LARGEST = 4096
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO})
_BUSY = frozenset({errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK})
_WHO = "The serial port"
_MODEM_MANAGER = "ModemManager"

Serial = Any
"""A ``serial.Serial``; pyserial has no types."""


def _new_serial(device: str, baud: int = BAUD) -> Serial:
    import serial

    return serial.Serial(
        device, baud, timeout=_SLICE_S, write_timeout=_SLICE_S, exclusive=None if os.name == "nt" else True
    )


def open_serial(device: str, *, make: Callable[[str], Serial] = _new_serial) -> SerialTransport:
    """Open ``device`` for us alone; raises Unplugged, PortBusy, AccessDenied, LinkTrouble."""
    import serial

    try:
        port = make(device)
    except (serial.SerialException, OSError, ValueError) as error:
        raise open_trouble(device, error) from error
    except Exception as error:
        # termios.error, which is no OSError, of a port that left while it was being set up.
        if type(error).__module__ != "termios":
            raise
        raise Unplugged(Phrase("{device} left while it was opened.", device=device), code=device) from error
    _keep_others_out(port)
    return SerialTransport(port, device)


def open_serial_at(device: str, baud: int) -> SerialTransport:
    """Open ``device`` like ``open_serial``, at ``baud`` symbols a second: a label printer has its own."""
    return open_serial(device, make=lambda one: _new_serial(one, baud))


def _keep_others_out(port: Serial) -> None:
    """Have later opens refused: pyserial's lock is seen by those alone who ask for it."""
    try:
        import fcntl
        import termios
    except ImportError:
        return  # Windows lets nobody else in anyway
    with suppress(OSError):
        fcntl.ioctl(port.fileno(), termios.TIOCEXCL)


def _let_others_in(port: Serial) -> None:
    """Take the refusal back: it would stay for as long as some other program has the port open too."""
    try:
        import fcntl
        import termios
    except ImportError:
        return
    with suppress(OSError, ValueError, AttributeError):  # gone already, or never a device
        fcntl.ioctl(port.fileno(), termios.TIOCNXCL)


def open_trouble(device: str, error: Exception, proc: Path = holders.PROC) -> LinkTrouble:
    """Say why ``device`` cannot be opened."""
    number = getattr(error, "errno", None)
    code = f"{device} {errno.errorcode.get(number or 0, type(error).__name__)}"
    if os.name == "nt" and "PermissionError" in str(error):
        return PortBusy(
            Phrase("Another program holds {device}.", device=device), "Close it, then press R.", code=code
        )
    if number in _BUSY:
        return busy(device, proc)
    if number in {errno.EACCES, errno.EPERM}:
        return AccessDenied(
            Phrase("This user may not open {device}.", device=device),
            "Install the udev rules with 'sudo scripts/install-udev' (docs/udev.md), or join the group "
            "dialout ('sudo adduser USER dialout') and log in again.",
            code=code,
        )
    if number in _GONE or (os.name == "nt" and "FileNotFoundError" in str(error)):
        return Unplugged(Phrase("{device} is not there.", device=device), code=code)
    return LinkTrouble(Phrase("{device} cannot be opened as a serial port.", device=device), code=code)


def busy(device: str, proc: Path = holders.PROC) -> PortBusy:
    """Say who holds ``device``: ModemManager, where it runs, opens every port that could be a modem's."""
    if not holders.holders_of(device, proc) and holders.runs(_MODEM_MANAGER, proc):
        return PortBusy(
            Phrase("{program} probably holds {device}.", program=_MODEM_MANAGER, device=device),
            holders.advice_for(_MODEM_MANAGER),
            code=_MODEM_MANAGER,
        )
    return holders.busy(device, device, device, proc=proc)


class SerialTransport:
    """An open serial port as a Transport.

    Waits in slices of 50 ms; ``cancel`` and ``close`` wake a blocked call at once
    where the system can do that.
    """

    def __init__(self, port: Serial, name: str = _WHO) -> None:
        self._serial = port
        self._name = name
        self._lock = threading.Lock()
        self._users = 0
        self._is_cancelled = False
        self._is_closed = False

    @property
    def is_closed(self) -> bool:
        """Tell whether it was closed from this side."""
        return self._is_closed

    def read(self, size: int, timeout_s: float) -> bytes:
        """Read 1 to ``size`` bytes; raises NoAnswer, Unplugged, Cancelled."""
        deadline = time.monotonic() + timeout_s
        with self._in_use():
            while not (data := self._receive(size)):
                self._raise_if_stopped()
                if time.monotonic() >= deadline:
                    raise NoAnswer(Phrase("{name} gave no answer in time.", name=self._name), code="timeout")
        return data

    def write(self, data: bytes, timeout_s: float) -> None:
        """Write all of ``data``; raises NoAnswer, Unplugged, Cancelled."""
        import serial

        with self._in_use():
            try:
                self._serial.write_timeout = max(_SLICE_S, timeout_s)
                self._serial.write(data)
            except serial.SerialTimeoutException as error:
                raise NoAnswer(
                    Phrase("{name} took nothing in time.", name=self._name), code="timeout"
                ) from error
            except (serial.SerialException, OSError, TypeError, ValueError) as error:
                raise self._left(error) from error
            self._raise_if_stopped()

    def cancel(self) -> None:
        """Free a blocked call; from any thread."""
        with self._lock:
            self._is_cancelled = True
            self._wake()

    def close(self) -> None:
        """Close the port and free a blocked call; a second time does nothing."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            self._wake()
            if not self._users:
                self._close_port()

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """Keep the port open while a call waits on it: its descriptor may be another's a moment later."""
        with self._lock:
            self._raise_if_stopped()
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._is_closed and not self._users:
                    self._close_port()

    def _receive(self, size: int) -> bytes:
        """Give what is there within one slice: pyserial itself would wait for ``size`` bytes."""
        import serial

        try:
            data = bytes(self._serial.read(1))
            if data and size > 1:
                data += self._serial.read(min(size - 1, self._serial.in_waiting, _LARGEST))
        except (serial.SerialException, OSError, TypeError, ValueError) as error:
            raise self._left(error) from error
        return data

    def _raise_if_stopped(self) -> None:
        if self._is_cancelled:
            raise Cancelled
        if self._is_closed:
            raise Unplugged(Phrase("{name} was closed.", name=self._name), code="closed")

    def _wake(self) -> None:
        with suppress(OSError, AttributeError, TypeError):  # socket:// and loop:// have nothing to wake
            self._serial.cancel_read()
            self._serial.cancel_write()

    def _close_port(self) -> None:
        _let_others_in(self._serial)
        try:
            self._serial.close()
        except OSError as error:  # a device that left cannot be closed tidily
            _log.debug("close %s: %r", self._name, error)

    def _left(self, error: Exception) -> Unplugged:
        _log.debug("%s: %r", self._name, error)
        return Unplugged(Phrase("{name} left.", name=self._name), code=type(error).__name__)

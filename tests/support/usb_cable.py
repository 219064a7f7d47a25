# SPDX-License-Identifier: Apache-2.0
"""A USB bus in memory with one phone, whose cable is a TCP connection: what breaks there breaks on USB."""

from __future__ import annotations

import contextlib
import errno
import socket
import struct
import time
from array import array
from typing import Any

import usb.core
from usb_bus import PACKET, FakeBus, FakeDevice, fails

_HEADER = 24
_LARGEST = 1 << 20


class UsbCable(FakeBus):
    """The phone's ADB interface; claiming it connects to ``port`` on loopback.

    adbd sends a packet's header and its payload as transfers of their own: the
    stream is taken apart again by the lengths that headers tell. What is no
    header is passed on as it came.
    """

    def __init__(self, port: int, serial: str) -> None:
        super().__init__(FakeDevice(serial=serial))
        self._port = port
        self._socket: socket.socket | None = None
        self._received = b""
        self._due = 0
        """Bytes of payload that the next transfer brings; 0: a header comes."""
        self._has_ended = False

    def claim_interface(self, dev_handle: FakeDevice, intf: int) -> None:
        super().claim_interface(dev_handle, intf)
        self._received, self._due, self._has_ended = b"", 0, False
        try:
            self._socket = socket.create_connection(("127.0.0.1", self._port), 5.0)
        except OSError as error:
            raise fails(errno.ENODEV) from error

    def release_interface(self, dev_handle: FakeDevice, intf: int) -> None:
        super().release_interface(dev_handle, intf)
        self.pull()

    def close_device(self, dev_handle: FakeDevice) -> None:
        super().close_device(dev_handle)
        self.pull()

    def pull(self) -> None:
        """Pull the cable."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def bulk_write(self, dev: FakeDevice, ep: int, intf: int, data: Any, timeout: int) -> int:
        assert timeout > 0
        if self._socket is None:
            raise fails(errno.ENODEV)
        try:
            self._socket.settimeout(timeout / 1000)
            self._socket.sendall(data.tobytes())
        except TimeoutError as error:
            raise usb.core.USBTimeoutError("timeout", -7, errno.ETIMEDOUT) from error
        except OSError as error:
            raise fails(errno.ENODEV) from error
        return len(data)

    def bulk_read(self, dev: FakeDevice, ep: int, intf: int, buff: Any, timeout: int) -> int:
        assert timeout > 0
        end = time.monotonic() + timeout / 1000
        while not (transfer := self._transfer(len(buff))):
            if self._has_ended:
                raise fails(errno.ENODEV)
            self._receive(end)
        buff[: len(transfer)] = array("B", transfer)
        return len(transfer)

    def _receive(self, end: float) -> None:
        left = end - time.monotonic()
        if self._socket is None:
            raise fails(errno.ENODEV)
        if left <= 0:
            raise usb.core.USBTimeoutError("timeout", -7, errno.ETIMEDOUT)
        self._socket.settimeout(left)
        with contextlib.suppress(TimeoutError):
            try:
                data = self._socket.recv(65536)
            except TimeoutError:
                raise
            except OSError:
                data = b""
            self._received += data
            self._has_ended = not data

    def _transfer(self, room: int) -> bytes:
        """Give what the next transfer brings into a buffer of ``room`` bytes, b"" while it has not come."""
        if self._due:
            piece = self._take(min(self._due, room // PACKET * PACKET))
            self._due -= len(piece)
            return piece
        if len(self._received) < _HEADER and not self._has_ended:
            return b""
        header = self._take(_HEADER)
        self._expect(header)
        return header

    def _expect(self, header: bytes) -> None:
        if len(header) == _HEADER:
            (length,) = struct.unpack_from("<I", header, 12)
            self._due = length if length < _LARGEST else 0

    def _take(self, size: int) -> bytes:
        data, self._received = self._received[:size], self._received[size:]
        return data

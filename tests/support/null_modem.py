# SPDX-License-Identifier: Apache-2.0
"""A cable between two serial ports: two pseudo terminals whose bytes go to each other, until it breaks."""

from __future__ import annotations

import contextlib
import os
import pty
import selectors
import socket
import termios
import threading
import tty

NEVER = 1 << 60
NOISE = 0x5A


class NullModem:
    """A null-modem cable. ``near`` is the bench's port, ``far`` the device's; both can be opened at will.

    ``fault`` happens once ``after`` bytes came from the device: ``cut`` (both
    ports hang up), ``stall`` (nothing comes through any more) or ``garbage``
    (every byte is another one). ``passed`` counts what came from the device.
    """

    def __init__(self) -> None:
        self._near, self._near_held = _opened()
        self._far, self._far_held = _opened()
        self.near, self.far = os.ttyname(self._near_held), os.ttyname(self._far_held)
        self.passed = 0
        self.fault, self.after = "", NEVER
        self._wake_read, self._wake_write = socket.socketpair()
        self._is_cut = threading.Event()
        self._thread = threading.Thread(target=self._carry, name="null modem")
        self._thread.start()

    def break_after(self, count: int, fault: str) -> None:
        """Break once ``count`` further bytes came from the device."""
        self.passed, self.fault, self.after = 0, fault, count

    def mend(self) -> None:
        """Let everything through again; what was on the line is lost."""
        self.fault, self.after = "", NEVER
        for one in (self._near_held, self._far_held):
            termios.tcflush(one, termios.TCIOFLUSH)

    def is_far_open(self) -> bool:
        """Tell whether the device has opened its port, raw as such programs do."""
        return not termios.tcgetattr(self._far_held)[3] & termios.ECHO

    def close(self) -> None:
        """Pull the cable; a second time does nothing."""
        with contextlib.suppress(OSError):
            self._wake_write.send(b"x")
        self._thread.join()
        for one in (self._wake_read, self._wake_write):
            one.close()

    def _carry(self) -> None:
        with selectors.DefaultSelector() as selector:
            for one in (self._near, self._far, self._wake_read.fileno()):
                selector.register(one, selectors.EVENT_READ)
            while self.fault != "cut" or self.passed < self.after:
                ready = [key.fd for key, _ in selector.select()]
                if self._wake_read.fileno() in ready:
                    break
                for one in ready:
                    self._pass(one)
        for one in (self._near, self._near_held, self._far, self._far_held):
            os.close(one)

    def _pass(self, one: int) -> None:
        data = os.read(one, 4096)
        if one == self._near:
            os.write(self._far, data)
            return
        whole = data[: max(0, self.after - self.passed)]
        rest = data[len(whole) :]
        self.passed += len(data)
        if self.fault == "garbage":
            whole += bytes(byte ^ NOISE for byte in rest)
        os.write(self._near, whole)


def _opened() -> tuple[int, int]:
    master, slave = pty.openpty()
    tty.setraw(slave)
    settings = termios.tcgetattr(slave)
    settings[3] |= termios.ECHO  # until somebody opens it as a program does
    termios.tcsetattr(slave, termios.TCSANOW, settings)
    return master, slave

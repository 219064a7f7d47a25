# SPDX-License-Identifier: Apache-2.0
"""Runs a command on the virtual USB bus."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

TRIES = 4
_GAVE_UP = ("umockdev_ioctl_client_complete: assertion failed", "ERROR: libumockdev-preload")
"""What the bus's own library prints as it ends itself and the program on it, now and then under load."""


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Run a command that imports what this interpreter imports."""
    paths = os.pathsep.join(entry for entry in sys.path if entry)
    environ = {**os.environ, "PYTHONPATH": paths}
    return subprocess.run(command, env=environ, capture_output=True, text=True, timeout=100, check=False)


def on_usb(bus: str, devices: Callable[[], list[str]], *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command with ``devices`` on the bus; again, with new devices, where the bus itself gave up."""
    for tries_left in reversed(range(TRIES)):
        done = run(bus, *(f"--device={one}" for one in devices()), "--", *command)
        if not tries_left or not any(text in done.stderr for text in _GAVE_UP):
            return done
    raise AssertionError("never tried")

# SPDX-License-Identifier: Apache-2.0
"""Which program holds a device that is busy, and what to do about it.

Linux tells it for the programs of this user, and to root for all. Windows and
macOS tell nobody without more rights: there the running programs that are known
to take phones are named, as suspects.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.errors import PortBusy
from inspector.domain.phrase import Phrase

PROC = Path("/proc")
SYSFS = Path("/sys/bus/usb/devices")
_NUMBERS = ("Class", "SubClass", "Protocol")
_PHONES = frozenset({"ff/42/01", "ff/42/03"})
_LISTING_S = 3.0
_LISTINGS = {"win32": ("tasklist", "/fo", "csv", "/nh"), "darwin": ("ps", "-axco", "comm=")}
_SUSPECTS = (
    "adb",
    "fastboot",
    "scrcpy",
    "heimdall",
    "Odin3",
    "HiSuite",
    "SmartSwitchPC",
    "Smart Switch",
    "MiFlash",
    "Android File Transfer",
)
_ADVICE = {
    "adb": Phrase("Read the phone through the adb server, or stop it with 'adb kill-server'."),
    "fastboot": Phrase("Wait until fastboot is done, then press R."),
    "ModemManager": Phrase(
        "Stop it ('sudo systemctl stop ModemManager'), or install the udev rules with "
        "'sudo scripts/install-udev': docs/udev.md."
    ),
}


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a device open."""

    name: str
    pid: int

    def __str__(self) -> str:
        return f"{self.name} ({self.pid})"


def holders_of(node: str, proc: Path = PROC) -> tuple[Holder, ...]:
    """Name the other programs that have ``node`` open; those of other users are seen by root alone."""
    found = (_holder(folder, node) for folder in proc.glob("[0-9]*") if int(folder.name) != os.getpid())
    return tuple(one for one in found if one is not None)


def claimers_of(path: str, node: str, sysfs: Path = SYSFS, proc: Path = PROC) -> tuple[Holder, ...]:
    """Name who holds the ADB or fastboot interface of the device at ``path`` (``usb:1-2.3``); opens nothing.

    A program that has ``node`` open may want another interface of it; usbfs drives one that is claimed.
    """
    folders = sysfs.glob(f"{path.partition(':')[2]}:*")
    return holders_of(node, proc) if any(_is_claimed(one) for one in folders) else ()


def _is_claimed(folder: Path) -> bool:
    try:
        numbers = [(folder / f"bInterface{name}").read_text("ascii").strip() for name in _NUMBERS]
        return "/".join(numbers) in _PHONES and (folder / "driver").resolve(strict=True).name == "usbfs"
    except (OSError, ValueError):
        return False


def _holder(folder: Path, node: str) -> Holder | None:
    with suppress(OSError):  # it may have ended since, or be somebody else's
        for entry in (folder / "fd").iterdir():
            with suppress(OSError):
                if str(entry.readlink()) == node:
                    return Holder(name_of(folder), int(folder.name))
    return None


def name_of(folder: Path) -> str:
    """Give the name of the program whose folder in ``/proc`` this is, "" when it has ended."""
    try:
        return (folder / "comm").read_text("utf-8", errors="replace").strip()
    except OSError:
        return ""


def runs(name: str, proc: Path = PROC) -> bool:
    """Tell whether a program of that name runs (Linux)."""
    return any(name_of(folder) == name for folder in proc.glob("[0-9]*"))


def _listed(system: str) -> Iterator[str]:
    """Name the running programs as Windows and macOS list them, without paths."""
    command = _LISTINGS.get(system)
    if command is None:
        return
    with suppress(OSError, subprocess.SubprocessError):
        listing = subprocess.run(command, capture_output=True, timeout=_LISTING_S, check=True).stdout
        for line in listing.decode("utf-8", errors="replace").splitlines():
            yield line.split('","')[0].strip(' "').removesuffix(".exe")


def suspects(system: str = sys.platform, listed: Callable[[str], Iterator[str]] = _listed) -> Sequence[str]:
    """Name the running programs that are known to take phones; () on Linux, which tells the holder."""
    running = {name.lower() for name in listed(system)}
    return tuple(name for name in _SUSPECTS if name.lower() in running)


def advice_for(name: str) -> str:
    """Say what to do about a program that holds a device."""
    return _ADVICE.get(name, Phrase("Close it, then press R."))


def busy(what: str, node: str, code: str, *, proc: Path = PROC) -> PortBusy:
    """Say who holds ``what``, whose device file is ``node``; a guess is told as one."""
    held = list(holders_of(node, proc))
    if held:
        names = ", ".join(str(one) for one in held)
        said = Phrase("{names} holds {what}.", names=names, what=what)
        if len(held) > 1:
            said = Phrase("{names} hold {what}.", names=names, what=what)
        return PortBusy(said, advice_for(held[0].name), code=code)
    if found := suspects():
        names = found[0]
        for other in found[1:]:
            names = Phrase("{one} or {other}", one=names, other=other)
        said = Phrase("{names} may hold {what}.", names=names, what=what)
        return PortBusy(said, advice_for(found[0]), code=code)
    return PortBusy(Phrase("Another program holds {what}.", what=what), _unnamed(node), code=code)


def _unnamed(node: str) -> str:
    ways = {"linux": Phrase("Close it: 'sudo fuser -v {node}' names it.", node=node)}
    return ways.get(sys.platform, Phrase("Close the programs that talk to phones, then press R."))

# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at the machine: ports and who may open them, usbmuxd, printing."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from inspector import wiring
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.domain.device import PortState
from inspector.domain.errors import BenchTrouble
from inspector.ports import PortSource

_USB_BUS = Path("/dev/bus/usb")

_ADVICE = {
    "usbmuxd": {
        "linux": "For iPhones install usbmuxd (Debian: apt install usbmuxd) and plug one in.",
        "win32": "For iPhones install Apple Devices or iTunes, which brings usbmuxd.",
        "darwin": "macOS brings usbmuxd: restart the Mac.",
    },
    "rights": {
        "linux": "Let this user open phones: apt install android-sdk-platform-tools-common, join the group "
        "'plugdev', plug the phone in again.",
        "win32": "Install the phone maker's USB driver, or WinUSB for its ADB interface.",
        "darwin": "Quit the program that holds the phone, then plug it in again.",
    },
    "printing": {
        "linux": "Install cups-client to print from here.",
        "win32": "Save the PDF and print it from there.",
        "darwin": "Add a printer in System Settings.",
    },
}


def advice(subject: str, system: str = sys.platform) -> str:
    """Say how to mend ``subject`` on this system."""
    words = _ADVICE[subject]
    return words.get(system, words["linux"])


def ports(_: argparse.Namespace) -> Iterator[Examined]:
    """Ask each source what is plugged in; none of them is needed by itself."""
    try:
        sources = wiring.sources()
    except BenchTrouble as trouble:
        yield missing("ports", trouble.title, trouble.advice, is_needed=False)
        return
    for source in sources:
        yield from _source(source)
        source.close()


def _source(source: PortSource) -> Iterator[Examined]:
    try:
        found = source.poll()
    except BenchTrouble as trouble:
        hint = advice("usbmuxd") if "usbmux" in source.name.lower() else trouble.advice
        yield missing(source.name, trouble.title, hint, is_needed=False)
        return
    except (ImportError, OSError) as error:
        yield missing(source.name, f"cannot be asked: {error}", "Install Inspector again.", is_needed=False)
        return
    yield well(source.name, f"devices: {len(found)}")
    for port in found:
        if port.state is PortState.NO_PERMISSION:
            yield missing(port.address, "this user may not open it", advice("rights"), is_needed=False)


def usb_rights(_: argparse.Namespace, bus: Path = _USB_BUS) -> Iterator[Examined]:
    """Say whether this user may open what is on USB (Linux; elsewhere the ports above tell)."""
    if not sys.platform.startswith("linux"):
        return
    nodes = [node for node in bus.glob("*/*") if node.is_char_device() or node.is_file()]
    if not nodes:
        yield missing("USB access", "no USB bus is seen", "Give this machine USB ports.", is_needed=False)
        return
    shut = [node for node in nodes if not os.access(node, os.R_OK | os.W_OK)]
    found = f"{len(nodes) - len(shut)} of {len(nodes)} devices can be opened"
    if len(shut) == len(nodes):
        yield missing("USB access", found, advice("rights"), is_needed=False)
    else:
        yield well("USB access", found)


def printing(_: argparse.Namespace) -> Iterator[Examined]:
    """Look for the system's print program."""
    found = shutil.which("lp")
    if found:
        yield well("printing", found)
    else:
        yield missing("printing", "no lp command", advice("printing"), is_needed=False)

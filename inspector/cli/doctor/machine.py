# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at the machine: sources of ports, rights on USB, rules of udev, ModemManager, printing."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from inspector import bundled, wiring
from inspector.cli.doctor.cures import cure
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.cli.doctor.plugged import look
from inspector.domain.errors import BenchTrouble, NoDriver
from inspector.domain.os_words import words_of
from inspector.ports import PortSource
from inspector.transports import holders

USB_BUS = Path("/dev/bus/usb")
RULES = Path("/etc/udev/rules.d")
RULES_FILE = "70-inspector.rules"
_MODEM_MANAGER = "ModemManager"


def ports(_: argparse.Namespace) -> Iterator[Examined]:
    """Ask each source what is plugged in; none of them is needed by itself."""
    try:
        sources = wiring.sources()
    except BenchTrouble as trouble:
        yield missing("ports", trouble.title, trouble.advice, is_needed=False)
        return
    for source in sources:
        yield from source_and_ports(source)
        source.close()


def source_and_ports(source: PortSource) -> Iterator[Examined]:
    """Ask one source, then look at each of its ports."""
    try:
        found = source.poll()
    except BenchTrouble as trouble:
        yield missing(source.name, trouble.title, _hint(source, trouble), is_needed=False)
        return
    except (ImportError, OSError) as error:
        yield missing(
            source.name, f"cannot be asked: {words_of(error)}", "Install Inspector again.", is_needed=False
        )
        return
    yield well(source.name, f"devices: {len(found)}")
    for port in found:
        yield from look(port)


def _hint(source: PortSource, trouble: BenchTrouble) -> str:
    if "usbmux" in source.name.lower():
        return cure("usbmuxd")
    return cure("libusb") if isinstance(trouble, NoDriver) else trouble.advice


def _is_linux() -> bool:
    return str(sys.platform).startswith("linux")


def usb_rights(_: argparse.Namespace, bus: Path = USB_BUS) -> Iterator[Examined]:
    """Say whether this user may open what is on USB (Linux; elsewhere the ports above tell)."""
    if not _is_linux():
        return
    nodes = [node for node in bus.glob("*/*") if node.is_char_device() or node.is_file()]
    if not nodes:
        yield missing("USB access", "no USB bus is seen", "Give this machine USB ports.", is_needed=False)
        return
    shut = [node for node in nodes if not os.access(node, os.R_OK | os.W_OK)]
    found = f"{len(nodes) - len(shut)} of {len(nodes)} devices can be opened"
    if len(shut) == len(nodes):
        yield missing("USB access", found, cure("rights"), is_needed=False)
    else:
        yield well("USB access", found)


def udev(_: argparse.Namespace, folder: Path = RULES, proc: Path = holders.PROC) -> Iterator[Examined]:
    """Say whether the rules are installed, and whether ModemManager would take phones (Linux)."""
    if not _is_linux():
        return
    installed = folder / RULES_FILE
    yield _rules(installed)
    yield _modem_manager(installed.exists(), proc)


def _rules(installed: Path) -> Examined:
    try:
        is_ours = installed.read_bytes() == bundled.path("resources", "udev", RULES_FILE).read_bytes()
    except OSError:
        return missing("udev rules", "not installed", cure("rights"), is_needed=False)
    if is_ours:
        return well("udev rules", str(installed))
    return missing("udev rules", f"{installed} is of another version", cure("rights"), is_needed=False)


def _modem_manager(has_rules: bool, proc: Path) -> Examined:
    if not holders.runs(_MODEM_MANAGER, proc):
        return well(_MODEM_MANAGER, "does not run")
    if has_rules:
        return well(_MODEM_MANAGER, "runs, and leaves phones alone")
    return missing(_MODEM_MANAGER, "runs and takes phones' ports", cure(_MODEM_MANAGER), is_needed=False)


def rivals(_: argparse.Namespace) -> Iterator[Examined]:
    """Name the programs that may hold phones where the system does not tell who does (Windows, macOS)."""
    if _is_linux():
        return  # the ports above name the holder itself
    found = holders.suspects()
    if found:
        advice = holders.advice_for(found[0])
        yield missing("other programs", f"{', '.join(found)} may hold phones", advice, is_needed=False)
    else:
        yield well("other programs", "none that takes phones")


def printing(_: argparse.Namespace) -> Iterator[Examined]:
    """Look for the system's print program."""
    found = shutil.which("lp")
    if found:
        yield well("printing", found)
    else:
        yield missing("printing", "no lp command", cure("printing"), is_needed=False)

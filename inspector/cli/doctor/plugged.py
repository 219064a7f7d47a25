# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at one port: may this user open it, and does another program hold it? Opens nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from inspector.cli.doctor.cures import cure
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.domain.device import PortState, SeenPort
from inspector.transports import holders
from inspector.transports.holders import Holder
from inspector.transports.usb_bulk import node_of

DEV = Path("/dev")


def look(
    port: SeenPort, *, dev: Path = DEV, sysfs: Path = holders.SYSFS, proc: Path = holders.PROC
) -> Iterator[Examined]:
    """Say what is in the way of this port; nothing when nothing is."""
    if port.state is PortState.NO_PERMISSION:
        yield _shut(port)
    elif port.state is PortState.WAITING_FOR_TRUST:
        found = "asks whether to allow this computer"
        yield missing(port.address, found, cure("trust"), is_needed=False)
    elif port.state is PortState.BUSY:
        by = port.facts.get("held_by", "another program")
        yield well(port.address, f"held by an {by}", "Inspector reads it through the server.")
    elif node := node_at(port, dev):
        yield from _node(port, node, sysfs, proc)


def node_at(port: SeenPort, dev: Path = DEV) -> Path | None:
    """Give the device file of a port where the system has one (Linux), else None."""
    if not str(sys.platform).startswith("linux"):
        return None
    if port.scheme == "serial":
        return dev / Path(port.address.partition(":")[2]).name
    bus, _, address = port.facts.get("bus_address", "").partition(":")
    if port.scheme != "usb" or not bus.isdecimal() or not address.isdecimal():
        return None
    return dev / node_of(int(bus), int(address)).removeprefix("/dev/")


def _node(port: SeenPort, node: Path, sysfs: Path, proc: Path) -> Iterator[Examined]:
    if node.exists() and not os.access(node, os.R_OK | os.W_OK):
        yield _shut(port)
    elif held := _held(port, node, sysfs, proc):
        names = ", ".join(str(one) for one in held)
        yield missing(port.address, f"held by {names}", holders.advice_for(held[0].name), is_needed=False)


def _held(port: SeenPort, node: Path, sysfs: Path, proc: Path) -> Sequence[Holder]:
    if port.scheme == "serial":
        return holders.holders_of(str(node), proc)
    return holders.claimers_of(port.path or "", str(node), sysfs, proc)


def _shut(port: SeenPort) -> Examined:
    advice = cure("serial" if port.scheme == "serial" else "rights")
    return missing(port.address, "this user may not open it", advice, is_needed=False)

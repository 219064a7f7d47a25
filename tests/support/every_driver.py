# SPDX-License-Identifier: Apache-2.0
"""Every installed driver with its virtual side, found by its entry point: a new family joins by itself."""

from __future__ import annotations

import copy
import re
import threading
import time
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from inspector import wiring
from inspector.bundled import resources
from inspector.clock import SystemClock
from inspector.domain.device import DeviceIdentity, SeenPort, luhn_digit
from inspector.domain.reading import Reading
from inspector.plugins import EntryPointPlugins
from inspector.ports import Cancel, Deadlines, Driver, DriverManifest, Link, VirtualBay

PLUGINS = EntryPointPlugins()
MANIFESTS = {one.family: one for one in PLUGINS.manifests()}
FAMILIES = sorted(MANIFESTS)
PATIENT = Deadlines(connect_s=10.0, answer_s=10.0, trust_s=0.2)
DRIVERS = Path(__file__).parents[2] / "drivers" / "inspector_drivers"

Table = dict[str, Any]


@cache
def _shipped() -> Mapping[str, Table]:
    """Find a description in good order for each family among those that ship."""
    found: dict[str, Table] = {}
    for path in sorted((resources() / "virtual").glob("*-good.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found.setdefault(table["family"], table)
    return found


def described(family: str, called: str = "one", **faults: Any) -> Table:
    """Give a description of a device in good order, with faults where some are named."""
    table = copy.deepcopy(_shipped()[family])
    del table["family"]
    table["name"] = called
    table["faults"] = {**table.get("faults", {}), **faults}
    if "erase_s" in table:
        table["erase_s"] = 0.05
    return table


def twin(table: Table, identity: DeviceIdentity, called: str = "twin", *, beside: bool = True) -> Table:
    """Give another device of the same model: its numbers differ in their last digits alone.

    ``beside`` the first one it has another name for its host's daemon too, where there is one.
    """
    changed = numbered(table, identity, 7, beside=beside)
    changed["name"] = called
    return changed


def numbered(table: Table, identity: DeviceIdentity, number: int, *, beside: bool = True) -> Table:
    """Give the device number 0 to 99 of this model: the last two digits of each of its numbers say which."""
    numbers = (identity.serial, identity.imei, identity.imei2, identity.meid)
    known = (*numbers, str(table.get("udid", "")) if beside else "")
    changed = _replaced(table, {one: _ending(one, f"{number:02d}") for one in known if one})
    assert isinstance(changed, dict)
    return changed


def _ending(known: str, digits: str) -> str:
    if re.fullmatch(r"\d{15}", known):
        body = known[:12] + digits
        return f"{body}{luhn_digit(body)}"
    return known[:-2] + digits


def _replaced(value: Any, numbers: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _replaced(inner, numbers) for key, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, numbers) for inner in value]
    if isinstance(value, str):
        for old, new in numbers.items():
            value = value.replace(old, new)
    return value


@contextmanager
def plugged(family: str, *tables: Table) -> Iterator[VirtualBay]:
    """Plug virtual devices in for a while."""
    bay = wiring.virtual_bay(family, tables)
    try:
        bay.start()
        yield bay
    finally:
        bay.stop()


def driver_of(family: str, link: Link, deadlines: Deadlines = PATIENT) -> Driver:
    """Make a driver as the bench does."""
    return PLUGINS.make(MANIFESTS[family], link, SystemClock(), deadlines)


@dataclass(frozen=True, slots=True)
class Session:
    """What a whole conversation gave."""

    identity: DeviceIdentity
    readings: tuple[Reading, ...]

    @property
    def values(self) -> dict[str, object]:
        return {one.name: one.value for one in self.readings}


def converse(family: str, port: SeenPort, deadlines: Deadlines = PATIENT) -> Session:
    """Identify and read over the real transport; raises what the driver raises, and closes it always."""
    return converse_over(family, wiring.link_for(port), deadlines)


def converse_over(family: str, link: Link, deadlines: Deadlines = PATIENT) -> Session:
    """Identify and read over ``link``, as ``converse`` does."""
    driver = driver_of(family, link, deadlines)
    try:
        identity = driver.identify(Cancel())
        return Session(identity, tuple(driver.read(Cancel())))
    finally:
        driver.close()


def manifest_of(family: str) -> DriverManifest:
    return MANIFESTS[family]


# ── what must not be left behind ─────────────────────────────────────────────


def sockets_open() -> int | None:
    """Count this process' sockets; None where the system does not show them."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return None
    return sum(_is_socket(one) for one in folder.iterdir())


def _is_socket(entry: Path) -> bool:
    try:
        return str(entry.readlink()).startswith("socket:")
    except OSError:
        return False


@contextmanager
def nothing_left(seconds: float = 2.0) -> Iterator[None]:
    """Fail where a thread or a socket is left behind; what is ending gets ``seconds``."""
    threads, sockets = set(threading.enumerate()), sockets_open()
    yield
    deadline = time.monotonic() + seconds
    for thread in set(threading.enumerate()) - threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread.name for thread in set(threading.enumerate()) - threads]
    assert not left, f"threads left behind: {left}"
    pause = threading.Event()
    while sockets is not None and sockets_open() != sockets and time.monotonic() < deadline:
        pause.wait(0.01)
    assert sockets_open() == sockets, "sockets left behind"

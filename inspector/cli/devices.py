# SPDX-License-Identifier: Apache-2.0
"""``devices`` and ``read``: what is plugged in, and what it says of itself."""

from __future__ import annotations

import argparse
import contextlib
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from inspector import wiring
from inspector.cli.output import Output, Verbs, seconds, table
from inspector.cli.virtual_bench import load
from inspector.clock import SystemClock
from inspector.domain.device import DeviceIdentity, PortState, SeenPort
from inspector.domain.errors import BenchTrouble, NoDriver
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Reading
from inspector.ports import Cancel, Deadlines, Driver, DriverManifest, Link, Plugins, PortSource

_AT_ONCE = 16
_WATCH_S = 1.0


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    verb = verbs.add_parser("devices", parents=[common], help="list what is plugged in")
    verb.add_argument("--watch", action="store_true", help="list again whenever it changes, until Ctrl+C")
    add_ports(verb)
    verb.set_defaults(run=run_devices)
    verb = verbs.add_parser("read", parents=[common], help="read one device")
    verb.add_argument("--port", required=True, metavar="P", help="its port, as 'devices' names it")
    add_ports(verb)
    verb.set_defaults(run=run_read)


def add_ports(verb: argparse.ArgumentParser) -> None:
    """Add what every verb takes that opens ports."""
    verb.add_argument("--virtual", type=Path, metavar="FILE", help="plug in the virtual bench of FILE")
    verb.add_argument(
        "--timeout", type=seconds, default=10.0, metavar="S", help="seconds to wait for an answer"
    )


def opened_sources(virtual: Path | None) -> list[PortSource]:
    """Give the sources to look at: the real ones, or a virtual bench alone; raises BadInput for its file."""
    if virtual is None:
        return wiring.sources()
    load(virtual)  # said here and at once, not by a child that ends
    return [wiring.virtual_source(virtual)]


@contextlib.contextmanager
def closing(watched: list[PortSource]) -> Iterator[list[PortSource]]:
    """Close the sources at the end."""
    try:
        yield watched
    finally:
        for source in watched:
            source.close()


def run_devices(args: argparse.Namespace, out: Output) -> int:
    """List the devices, once or until Ctrl+C."""
    deadlines = Deadlines(args.timeout, args.timeout, args.timeout)
    stop = threading.Event()
    before: object = None
    with closing(opened_sources(args.virtual)) as watched:
        while True:
            rows = look(watched, deadlines, out)
            if rows != before:
                out.answer(rows, table(("PORT", "DRIVER", "STATE", "DEVICE"), [_words(row) for row in rows]))
            before = rows
            if not args.watch or stop.wait(_WATCH_S):
                return 0


def look(watched: Sequence[PortSource], deadlines: Deadlines, out: Output) -> list[dict[str, object]]:
    """Give a row for each device: port, driver, state, identity (None where it does not tell)."""
    plugins = wiring.drivers()
    found: list[tuple[SeenPort, Link]] = []
    for source in watched:
        try:
            found += [(port, source.link(port)) for port in source.poll()]
        except BenchTrouble as trouble:
            out.progress(f"{source.name}: {trouble}")
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(lambda one: _row(plugins, one[0], one[1], deadlines), found))


def _row(plugins: Plugins, port: SeenPort, link: Link, deadlines: Deadlines) -> dict[str, object]:
    manifest = plugins.match(port)
    row: dict[str, object] = {
        "port": port.address,
        "driver": manifest.family if manifest else None,
        "state": port.state,
        "identity": None,
        "training": port.is_training,
    }
    try:
        if manifest is None or port.state is not PortState.READY:
            return row
        identity = identify(plugins, manifest, link, deadlines)
        return {**row, "identity": identity_row(identity)}
    except BenchTrouble as trouble:
        return {**row, "state": _state_of(trouble), "trouble": str(trouble)}
    finally:
        link.close()


def _state_of(trouble: BenchTrouble) -> str:
    return trouble.code or "trouble"


def identify(plugins: Plugins, manifest: DriverManifest, link: Link, deadlines: Deadlines) -> DeviceIdentity:
    """Ask a device who it is."""
    driver = plugins.make(manifest, link, SystemClock(), deadlines)
    try:
        return driver.identify(Cancel())
    finally:
        driver.close()


def identity_row(identity: DeviceIdentity) -> dict[str, object]:
    """Write an identity as JSON: what is not known is left out."""
    return {name: value for name, value in asdict(identity).items() if value}


def reading_row(reading: Reading) -> dict[str, object]:
    """Write a reading as JSON."""
    return {
        "name": reading.name,
        "value": reading.value,
        "unit": reading.unit,
        "quality": reading.quality,
        "source": reading.source,
        "reason": reading.reason,
    }


def _words(row: dict[str, object]) -> tuple[object, ...]:
    identity = row["identity"]
    name = ""
    if isinstance(identity, dict):
        name = " ".join(str(identity.get(key, "")) for key in ("manufacturer", "model", "serial")).strip()
    return row["port"], row["driver"] or "-", row["state"], name or row.get("trouble", "-")


def run_read(args: argparse.Namespace, out: Output) -> int:
    """Read one device whole."""
    with closing(opened_sources(args.virtual)) as watched:
        port, link = wiring.find_port(args.port, watched)
        identity, readings = read_whole(port, link, args.timeout, out)
    value = {
        "port": port.address,
        "driver": identity.family,
        "identity": identity_row(identity),
        "readings": [reading_row(one) for one in readings],
    }
    rows = [(one.name, _shown(one), one.unit, one.quality, one.reason or one.source) for one in readings]
    out.answer(value, table(("READING", "VALUE", "UNIT", "QUALITY", "SOURCE OR REASON"), rows))
    return 0


def read_whole(
    port: SeenPort, link: Link, timeout_s: float, out: Output
) -> tuple[DeviceIdentity, list[Reading]]:
    """Identify and read a device, waiting for its trust; raises NoDriver, LinkTrouble."""
    cancel, driver = Cancel(), driver_of(port, link, timeout_s)
    try:
        identity = driver.identify(cancel)
        out.progress(f"{identity.manufacturer} {identity.model}".strip())
        return identity, list(driver.read(cancel))
    finally:
        driver.close()
        link.close()


def driver_of(port: SeenPort, link: Link, timeout_s: float) -> Driver:
    """Make the driver that takes ``port``; raises NoDriver."""
    plugins = wiring.drivers()
    manifest = plugins.match(port)
    if manifest is None:
        raise NoDriver(
            Phrase("No driver takes {address}.", address=port.address),
            "See 'inspector doctor' for the drivers.",
        )
    deadlines = Deadlines(timeout_s, timeout_s, max(timeout_s, Deadlines().trust_s))
    return plugins.make(manifest, link, SystemClock(), deadlines)


def _shown(reading: Reading) -> str:
    value = reading.value
    return ", ".join(value) if isinstance(value, tuple) else "-" if value is None else str(value)

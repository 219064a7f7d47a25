# SPDX-License-Identifier: Apache-2.0
"""``record``: read a device and keep what crossed the wire, without its identifiers, to be replayed.

It is asked all that an inspection asks, and who it is once more at the end, so
that ``inspect --port replay:FILE`` goes to its end.
"""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path

from inspector import wiring
from inspector.cli.devices import add_ports, closing, driver_of, opened_sources
from inspector.cli.output import Output, Verbs
from inspector.domain.device import DeviceIdentity, SeenPort
from inspector.domain.errors import IdentityChanged
from inspector.ports import Cancel, Link


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "record", parents=[common], help="read one device and keep what was said", description=__doc__
    )
    verb.add_argument("--port", required=True, metavar="P", help="its port, as 'devices' names it")
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the recording")
    add_ports(verb)
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Read the device over a recording link, then write what was kept."""
    with closing(opened_sources(args.virtual)) as watched:
        port, link = wiring.find_port(args.port, watched)
        recorder = wiring.recorder(link)
        try:
            identity, count = _ask_all(port, recorder, args.timeout, out)
        finally:
            recorder.close()
        recorder.save(args.output, _numbers(identity))
    value = {"port": port.address, "file": str(args.output), "readings": count}
    out.answer(value, [f"{args.output}: {count} readings of {port.address}, without its identifiers"])
    return 0


def _ask_all(port: SeenPort, link: Link, timeout_s: float, out: Output) -> tuple[DeviceIdentity, int]:
    """Ask all that a whole inspection asks, in its order; give who it is and how many readings it gave.

    Who it is is asked after the readings, and by a driver of its own after the
    erase. Raises IdentityChanged where another device answers then.
    """
    cancel = Cancel()
    with contextlib.closing(driver_of(port, link, timeout_s)) as driver:
        identity = driver.identify(cancel)
        out.progress(f"{identity.manufacturer} {identity.model}".strip())
        count = len(list(driver.read(cancel)))
        _same(identity, driver.identify(cancel))
    with contextlib.closing(driver_of(port, link, timeout_s)) as driver:
        _same(identity, driver.identify(cancel))
    return identity, count


def _same(before: DeviceIdentity, now: DeviceIdentity) -> None:
    if before.contradicts(now):
        raise IdentityChanged(
            "Another device answered before the end.", "Record one device from start to end."
        )


def _numbers(identity: DeviceIdentity) -> tuple[str, ...]:
    return tuple(one for one in (identity.serial, identity.imei, identity.imei2, identity.meid) if one)

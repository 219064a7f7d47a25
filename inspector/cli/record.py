# SPDX-License-Identifier: Apache-2.0
"""``record``: read a device and keep what crossed the wire, without its identifiers, to be replayed."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import wiring
from inspector.cli.devices import add_ports, closing, opened_sources, read_whole
from inspector.cli.output import Output, Verbs
from inspector.domain.device import DeviceIdentity


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
        identity, readings = read_whole(port, recorder, args.timeout, out)
        recorder.save(args.output, _numbers(identity))
    value = {"port": port.address, "file": str(args.output), "readings": len(readings)}
    out.answer(value, [f"{args.output}: {len(readings)} readings of {port.address}, without its identifiers"])
    return 0


def _numbers(identity: DeviceIdentity) -> tuple[str, ...]:
    return tuple(one for one in (identity.serial, identity.imei, identity.imei2, identity.meid) if one)

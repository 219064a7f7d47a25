# SPDX-License-Identifier: Apache-2.0
"""``agent``: write the program that has to run on a laptop, and say how it is started there."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

from inspector import wiring
from inspector.cli.output import Output, Verbs, table, write_file
from inspector.domain.errors import BadInput
from inspector.ports import AgentFile, DriverManifest


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "agent",
        parents=[common],
        help="write the agent that a laptop is read through, to be copied there",
        description="Write the agent that a laptop is read through. It is one file: copy it to the laptop, "
        "or to the live system that it was started from, and start it there with the line that is shown.",
    )
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to write it")
    verb.add_argument("--driver", default="", metavar="NAME", help="whose agent, where several have one")
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Write the agent; say its SHA-256, how it is started, and the port to read then."""
    plugins = wiring.drivers()
    manifest, agent = _chosen(plugins.manifests(), args.driver)
    data = plugins.agent(manifest)
    write_file(args.output, data)
    digest = hashlib.sha256(data).hexdigest()
    runs = {port: line.format(file=args.output.name) for port, line in agent.runs.items()}
    value = {
        "driver": manifest.family,
        "file": str(args.output),
        "sha256": digest,
        "runs": [{"port": port, "line": line} for port, line in runs.items()],
    }
    rows = [(line, f"inspector read --port {port}") for port, line in runs.items()]
    out.answer(
        value,
        [
            f"{args.output}: {len(data)} bytes",
            f"SHA-256 {digest}",
            "",
            *table(("ON THE LAPTOP", "HERE"), rows),
        ],
    )
    return 0


def _chosen(manifests: Sequence[DriverManifest], name: str) -> tuple[DriverManifest, AgentFile]:
    """Give the driver whose agent is meant; raises BadInput that names the ones there are."""
    having = {one.family: (one, one.agent) for one in manifests if one.agent is not None}
    if not name and len(having) == 1:
        return next(iter(having.values()))
    if name not in having:
        known = ", ".join(having) or "none"
        raise BadInput(
            f"'{name}' is no driver with an agent." if name else "It is not said whose agent is wanted.",
            f"Name one with --driver: {known}.",
        )
    return having[name]

# SPDX-License-Identifier: Apache-2.0
"""``keys``: the public keys that this bench signs with, to be shown and handed to others."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.wiring import bench_keys


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("keys", help="what this bench signs with")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = inner.add_parser("show", parents=[common], help="name the keys that certificates are signed with")
    verb.set_defaults(run=run_show)
    verb = inner.add_parser(
        "export", parents=[common], help="give the public keys, for 'inspector verify --trust FILE'"
    )
    verb.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write them there instead of printing them"
    )
    verb.set_defaults(run=run_export)


def run_show(args: argparse.Namespace, out: Output) -> int:
    """Name the keys."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        found = bench_keys.public_keys(app)
        is_training = app.is_training
    finally:
        app.close()
    rows = [{"id": one.id, "algorithm": one.algorithm, "use": one.use} for one in found]
    lines = table(("ID", "ALGORITHM", "SIGNS"), [(one.id, one.algorithm, one.use) for one in found])
    if not found:
        lines = [
            "This home is for training: its key is trusted by nobody."
            if is_training
            else "There is no key yet: the first signature makes it, and so does 'inspector keys export'."
        ]
    out.answer(rows, lines)
    return 0


def run_export(args: argparse.Namespace, out: Output) -> int:
    """Print the public keys as a JWK set, or write them into a file."""
    app = wiring.App(args.home, log=LOG)  # the first key is made here, and a home for it
    try:
        if args.output is None:
            data = bench_keys.exported(app)
            out.answer(json.loads(data), data.decode().splitlines())
            return 0
        found = bench_keys.export_to(app, args.output)
    finally:
        app.close()
    out.answer(
        {"file": str(args.output), "keys": [one.id for one in found]},
        [f"{args.output}: hand it to who runs 'inspector verify --trust {args.output}'."],
    )
    return 0

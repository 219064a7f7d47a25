# SPDX-License-Identifier: Apache-2.0
"""``sync``: send what waits to leave the bench."""

from __future__ import annotations

import argparse

from inspector import wiring
from inspector.cli.outbox import WORDS, row_json, row_lines
from inspector.cli.output import LOG, Output, Verbs
from inspector.cli.people import sign_in
from inspector.domain.outbox import RowState
from inspector.ports import Cancel
from inspector.wiring.destinations import use_registry


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    verb = verbs.add_parser("sync", parents=[common], help="send what waits")
    verb.add_argument("--once", action="store_true", help="send what is due now and end (the default)")
    verb.add_argument(
        "--due",
        action="store_true",
        help="leave alone what a server asked to be sent later: for a timer, where nobody says now",
    )
    verb.add_argument("--registry", metavar="URL", help="send to this registry from now on")
    verb.add_argument(
        "--as", dest="by", metavar="ID", default="", help="who you are, for --registry; asks for PIN or badge"
    )
    verb.set_defaults(run=run_sync)


def run_sync(args: argparse.Namespace, out: Output) -> int:
    """Send what waits; 3 when a destination is down, 1 when rows are parked."""
    app = wiring.App(args.home, log=LOG)
    began = app.clock.now()
    try:
        if args.registry:
            use_registry(app, args.registry, sign_in(app.people, args.by))
        if not args.due:
            app.sync.make_due()  # a person who says now outranks the pause after a failed try
        report = app.sync.drain(Cancel(), on_row=lambda row: out.progress(f"{row.uid}: {WORDS[row.state]}"))
        rows, devices = list(app.store.outbox()), app.outbox_devices()
    finally:
        app.close()
    waiting = [row for row in rows if row.state in (RowState.PENDING, RowState.SENDING)]
    troubles = [str(one) for one in report.troubles]
    if waiting and not app.destination_names:
        troubles.append("No registry is set. Name one with --registry URL.")
    out.answer(
        {"rows": [row_json(row, began, devices) for row in rows], "troubles": troubles},
        [*row_lines(rows, began, devices), *troubles],
    )
    if waiting:
        return 3
    return 1 if any(row.state is RowState.PARKED for row in rows) else 0

# SPDX-License-Identifier: Apache-2.0
"""``sync`` and ``outbox``: what waits to leave the bench, and its sending."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import datetime

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.domain.outbox import OutboxRow, RowState
from inspector.ports import Cancel
from inspector.services.backoff import Waits

WORDS = {
    RowState.PENDING: "waiting",
    RowState.SENDING: "sending",
    RowState.DELIVERED: "done",
    RowState.PARKED: "parked",
    RowState.DROPPED: "dropped",
}


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    verb = verbs.add_parser("sync", parents=[common], help="send what waits")
    verb.add_argument("--once", action="store_true", help="send what is due now and end (the default)")
    verb.add_argument("--registry", metavar="URL", help="send to this registry from now on")
    verb.set_defaults(run=run_sync)
    verb = verbs.add_parser("outbox", parents=[common], help="list what waits, was sent or is parked")
    verb.set_defaults(run=run_outbox)


def run_sync(args: argparse.Namespace, out: Output) -> int:
    """Send what waits; 3 when a destination is down, 1 when rows are parked."""
    app = wiring.App(args.home, log=LOG)
    began = app.clock.now()
    try:
        if args.registry:
            app.use_registry(args.registry)
        app.sync.make_due()  # a person who says now outranks the pause after a failed try
        report = app.sync.drain(Cancel(), on_row=lambda row: out.progress(f"{row.uid}: {WORDS[row.state]}"))
        rows = list(app.store.outbox())
    finally:
        app.close()
    waiting = [row for row in rows if row.state in (RowState.PENDING, RowState.SENDING)]
    troubles = [str(one) for one in report.troubles]
    if waiting and not app.destination_names:
        troubles.append("No registry is set. Name one with --registry URL.")
    out.answer(
        {"rows": [row_json(row, began) for row in rows], "troubles": troubles},
        [*row_lines(rows, began), *troubles],
    )
    if waiting:
        return 3
    return 1 if any(row.state is RowState.PARKED for row in rows) else 0


def run_outbox(args: argparse.Namespace, out: Output) -> int:
    """List the outbox; 1 when rows are parked."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        rows = list(app.store.outbox())
    finally:
        app.close()
    now = app.clock.now()
    out.answer([row_json(row, now) for row in rows], row_lines(rows, now))
    return 1 if any(row.state is RowState.PARKED for row in rows) else 0


def row_json(row: OutboxRow, since: datetime) -> dict[str, object]:
    """Write a row as JSON; ``held_until`` where another process claimed it before ``since``."""
    return {
        "id": row.id,
        "uid": row.uid,
        "destination": row.destination,
        "kind": row.kind,
        "state": row.state,
        "attempts": row.attempts,
        "next_at": row.next_at,
        "last_error": row.last_error,
        "held_until": row.held_until(since, Waits().lease_s),
    }


def row_lines(rows: Iterable[OutboxRow], since: datetime) -> list[str]:
    """Lay rows out for people."""
    cells = [(row.uid, row.destination, WORDS[row.state], row.attempts, _said(row, since)) for row in rows]
    return (
        table(("CERTIFICATE", "TO", "STATE", "TRIES", "LAST ANSWER"), cells) if cells else ["Nothing waits."]
    )


def _said(row: OutboxRow, since: datetime) -> str:
    """Say why a row is not sent, and by whom it is held: a bench that works, or one that was killed."""
    held = row.held_until(since, Waits().lease_s)
    return f"held by another process until {held.astimezone():%H:%M:%S}" if held else row.last_error or "-"

# SPDX-License-Identifier: Apache-2.0
"""``audit log``: who did what, when, newest first."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, plain_line, table
from inspector.domain.errors import BadInput
from inspector.domain.trail import TrailFilter, TrailRow
from inspector.services.trail_export import rows_of, said, write_csv
from inspector.wiring import acts
from inspector.wiring.trail import trail


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser("log", parents=[common], help="list the events of the audit trail, newest first")
    for name, metavar, words in (
        ("who", "ID", "who acted, by id"),
        ("what", "WHAT", "what was done: a word as the list shows it, or the group before its dot"),
        ("subject", "UID", "what it was done to: a certificate's number, a key's name"),
        ("writer", "ID", "the bench or desk that wrote it"),
        ("text", "TEXT", "words that stand anywhere in an event"),
    ):
        verb.add_argument(f"--{name}", default="", metavar=metavar, help=words)
    verb.add_argument("--since", type=_moment, metavar="TIME", help="from this day or time on (YYYY-MM-DD)")
    verb.add_argument("--until", type=_moment, metavar="TIME", help="before this day or time")
    verb.add_argument("--limit", type=_count, default=50, metavar="N", help="events at most (50; 0: all)")
    verb.add_argument("--csv", action="store_true", help="write CSV")
    verb.set_defaults(run=run_log)


def run_log(args: argparse.Namespace, out: Output) -> int:
    """List events."""
    if args.csv and args.json:
        raise BadInput("Both --csv and --json are asked for.", "Choose one of them.")
    wanted = TrailFilter(args.who, args.what, args.subject, args.writer, args.text, args.since, args.until)
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        if args.csv:
            acts.record_csv(app, acts.TRAIL_EXPORTED, is_everything=wanted == TrailFilter())
            write_csv(trail(app), wanted, sys.stdout.write, limit=args.limit)
            sys.stdout.flush()
            return 0
        rows = list(rows_of(trail(app), wanted, limit=args.limit))
    finally:
        app.close()
    out.answer([_json(row) for row in rows], _lines(rows))
    return 0


def _json(row: TrailRow) -> dict[str, object]:
    one = row.event
    return {
        "writer": row.writer,
        "seq": one.seq,
        "at": one.at,
        "who": one.who,
        "what": one.what,
        "subject": one.subject,
        "said": dict(one.payload),
        "hash": one.hash,
        "is_whole": row.is_whole,
    }


def _lines(rows: Sequence[TrailRow]) -> list[str]:
    if not rows:
        return ["No event matches."]
    return table(("WRITER", "SEQ", "AT", "WHO", "WHAT", "SUBJECT", "SAID"), [_cells(row) for row in rows])


def _cells(row: TrailRow) -> tuple[str, ...]:
    one = row.event
    words = said(row) if row.is_whole else "(this event was changed: see 'inspector audit verify')"
    texts = (row.writer, str(one.seq), f"{one.at.astimezone():%Y-%m-%d %H:%M:%S}", one.who, one.what)
    return tuple(plain_line(text) for text in (*texts, one.subject, "" if words == "{}" else words))


def _moment(text: str) -> datetime:
    """Read a day or a time, of here where no zone is named; raises argparse's own error."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            f"'{text}' is no time; write 2026-11-22 or 2026-11-22T14:30"
        ) from None


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"'{text}' is no number of events")
    return int(text)

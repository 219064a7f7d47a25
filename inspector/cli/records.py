# SPDX-License-Identifier: Apache-2.0
"""``records``: search all inspections, and write what was found as a table, JSON or CSV."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.cli.saved_searches import narrowed, saved_json, saved_lines
from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.record import Field, How, Origin, RecordFilter, RecordRow, Standing, Word, parse_query
from inspector.services.record_export import CONCEALED, pages, write_csv
from inspector.wiring import acts

_FIELDS = (
    ("imei", Field.IMEI, "IMEI, IMEI 2 or MEID; 35* begins, *4822 ends so"),
    ("serial", Field.SERIAL, "serial; with * as above"),
    ("model", Field.MODEL, "a part of the model's name"),
    ("order", Field.ORDER, "a part of the order's reference"),
    ("note", Field.NOTE, "a part of a note"),
)
_HELP = """\
QUERY holds words that must all be found: in IMEI, IMEI 2, MEID, serial, model, technician, notes, and at the
beginning of the order's reference. A part of a number or note needs three characters; two digits are the end
of an IMEI. A word may say where: model:pixel imei:35* *4822 by:anna order:PO-7 note:"does not ring"
battery:91.
Exit codes: 0 as wanted, also when nothing was found; 2 wrong use; 3 the store cannot be read."""


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "records",
        parents=[common],
        help="search all inspections",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_search(verb)
    verb.add_argument("--limit", type=_count, default=50, metavar="N", help="rows at most (50; 0: all)")
    verb.add_argument("--csv", action="store_true", help="write CSV")
    verb.set_defaults(run=run)


def add_search(verb: argparse.ArgumentParser) -> None:
    """Add what a search can ask."""
    verb.add_argument("query", nargs="*", metavar="QUERY", help="words to find")
    for name, _, words in _FIELDS:
        verb.add_argument(f"--{name}", default="", metavar="TEXT", help=words)
    verb.add_argument(
        "--saved",
        nargs="?",
        const="",
        metavar="NAME",
        help="ask what was saved as NAME in Records; words and options narrow it. Without NAME: list them",
    )
    verb.add_argument("--ends", default="", metavar="DIGITS", help="the last digits of the IMEI")
    _add_filters(verb)


def _add_filters(verb: argparse.ArgumentParser) -> None:
    for name, choices in (("grade", Grade), ("verdict", Standing)):
        verb.add_argument(
            f"--{name}",
            action="append",
            default=[],
            choices=[str(one) for one in choices],
            help="may be repeated",
        )
    verb.add_argument("--technician", action="append", default=[], metavar="ID", help="may be repeated")
    verb.add_argument(
        "--failed", action="append", default=[], metavar="POINT", help="a point that failed, by id"
    )
    verb.add_argument("--since", type=_day, metavar="DATE", help="begun on this day (YYYY-MM-DD) or later")
    verb.add_argument("--until", type=_day, metavar="DATE", help="begun on this day or earlier")
    verb.add_argument("--waiting", action="store_true", help="certificates that are not sent yet")


def run(args: argparse.Namespace, out: Output) -> int:
    """Search."""
    if args.csv and args.json:
        raise BadInput("Both --csv and --json are asked for.", "Choose one of them.")
    wanted_of(args)  # wrong use is said before anything is opened
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        if args.saved == "":
            return _list_saved(app, out)
        wanted = searched(app, args)
        if args.csv:
            acts.record_csv(app, acts.RECORDS_EXPORTED, is_everything=wanted.is_everything)
            write_csv(app.records, wanted, sys.stdout.write, limit=args.limit)
            sys.stdout.flush()
            return 0
        rows = list(pages(app.records, wanted, limit=args.limit))
        left = app.records.unsearchable()
    finally:
        app.close()
    if left:
        out.progress(f"{left} older inspections are not searchable yet. Open the bench once; it enters them.")
    out.answer([row_json(row) for row in rows], _lines(rows))
    return 0


def searched(app: wiring.App, args: argparse.Namespace) -> RecordFilter:
    """Give the filter that was asked for, a saved search under it; raises BadInput."""
    wanted = wanted_of(args)
    if not args.saved:
        return wanted
    return narrowed(app.saved_filters.named(args.saved).search.wanted(app.clock.now()), wanted)


def _list_saved(app: wiring.App, out: Output) -> int:
    saved = app.saved_filters.listed()
    out.answer([saved_json(one) for one in saved], saved_lines(saved))
    return 0


def wanted_of(args: argparse.Namespace) -> RecordFilter:
    """Give the filter that was asked for; raises BadInput."""
    words = list(parse_query(" ".join(args.query)))
    for name, field, _ in _FIELDS:
        if text := getattr(args, name):
            words += _words(field, text)
    if args.ends:
        words.append(Word(Field.IMEI, How.ENDS, args.ends))
    return RecordFilter(
        words=tuple(words),
        grades=frozenset(Grade(one) for one in args.grade),
        standings=frozenset(Standing(one) for one in args.verdict),
        technicians=frozenset(args.technician),
        points=frozenset(args.failed),
        since=_midnight(args.since) if args.since else None,
        until=_midnight(args.until + timedelta(days=1)) if args.until else None,
        is_waiting=args.waiting,
    )


def _words(field: Field, text: str) -> Sequence[Word]:
    """Read an option's value as the search reads ``field:text``; blanks in it are its own."""
    if " " in text.strip():
        return (Word(field, How.HAS, text.strip()),)
    return parse_query(f"{field.value}:{text.strip()}")


def row_json(row: RecordRow) -> dict[str, object]:
    """Write a row as JSON."""
    return {
        "uid": row.uid,
        "imei": row.imei,
        "serial": row.serial,
        "model": row.model,
        "technician": row.technician,
        "standing": _standing(row),
        "state": row.state,
        "grade": row.grade,
        "battery": row.battery,
        "failed": row.failed,
        "order": row.order,
        "attempt": row.attempt,
        "is_training": row.is_training,
        "started_at": row.started_at,
        "finished_at": row.finished_at,
        **({"origin": _origin_json(row.origin)} if row.origin is not None else {}),
    }


def _standing(row: RecordRow) -> str:
    return CONCEALED if row.is_concealed else row.standing.value


def _origin_json(origin: Origin) -> dict[str, object]:
    return {
        "file": origin.file,
        "sha256": origin.sha256,
        "row": origin.row,
        "claimed": origin.claimed,
    }


def _lines(rows: Sequence[RecordRow]) -> list[str]:
    if not rows:
        return ["No record matches."]
    head = ("CERTIFICATE", "IMEI OR SERIAL", "MODEL", "STATE", "GRADE OR FAILED", "BY", "BEGUN")
    return table(head, [_cells(row) for row in rows])


def _cells(row: RecordRow) -> tuple[str, ...]:
    return (
        row.uid,
        row.imei or row.serial or "-",
        row.model or "-",
        _standing(row).replace("_", " "),
        ", ".join(row.failed) or row.grade or "-",
        row.technician,
        f"{row.started_at.astimezone():%Y-%m-%d %H:%M}",
    )


def _midnight(day: date) -> datetime:
    """Give the beginning of a day here."""
    return datetime.combine(day, time()).astimezone()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day; write it as 2026-11-22") from None


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"'{text}' is no number of rows")
    return int(text)

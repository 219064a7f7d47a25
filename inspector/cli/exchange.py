# SPDX-License-Identifier: Apache-2.0
"""``export`` and ``import``: records into a file, and past inspections out of one."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, named, stop_told
from inspector.cli.people import sign_in
from inspector.cli.records import add_search, searched
from inspector.domain.errors import StoreLocked
from inspector.domain.importing import Mode
from inspector.ports import Cancel
from inspector.wiring import exchange

if TYPE_CHECKING:
    from inspector.domain.person import Person
    from inspector.services.record_import import Imported

_EVERY_S = 1.0
_MOST_SHOWN = 50
_EXPORT = """\
QUERY and the options are those of 'inspector records'; without any of them all records are written. FILE's
ending says what it becomes: .csv (UTF-8; no cell is a formula), .xlsx or .jsonl. It is written whole or not
at all, and who wrote it goes on record. Beside an open bench nobody signs in: the bench takes the event, with
the name that the computer knows you by.
Exit codes: 0 as wanted; 2 wrong use, or the file cannot be written; 3 the store cannot be read."""
_IMPORT = """\
FILE is CSV (any separator, any line ends), XLSX (its first sheet) or JSON Lines. Columns are known by their
heads (IMEI, Serial, Model, Date, Result, Grade, ...), or by a file of columns:

  date_format = "%d.%m.%Y %H:%M"
  time_zone = "Europe/Berlin"
  [columns]
  imei = "Device IMEI"
  started_at = "Tested on"

What comes in is history: it is found by the search and in a device's history, marked with its file and row;
its verdict is what the file claims. It is never a certificate and in no yield. The same row comes in once.
Exit codes: 0 all of it is in, or was; 1 there are bad rows; 2 wrong use, or the file cannot be read; 3 the
store cannot be written, or a window has the home open."""


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    raw = argparse.RawDescriptionHelpFormatter
    verb = verbs.add_parser(
        "export", parents=[common], help="write records into a file", epilog=_EXPORT, formatter_class=raw
    )
    add_search(verb)
    verb.add_argument("--limit", type=int, default=0, metavar="N", help="rows at most (0: all)")
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="the file to write")
    _add_by(verb)
    verb.set_defaults(run=run_export)
    verb = verbs.add_parser(
        "import", parents=[common], help="bring past inspections in", epilog=_IMPORT, formatter_class=raw
    )
    verb.add_argument("file", type=Path, metavar="FILE", help="CSV, XLSX or JSON Lines")
    which = verb.add_mutually_exclusive_group()
    which.add_argument(
        "--all-or-nothing",
        dest="mode",
        action="store_const",
        const=Mode.ALL_OR_NOTHING,
        default=Mode.ALL_OR_NOTHING,
        help="where one row is bad, none comes in (this is the default)",
    )
    which.add_argument(
        "--good-rows", dest="mode", action="store_const", const=Mode.GOOD_ROWS, help="all but the bad rows"
    )
    verb.add_argument("--columns", type=Path, metavar="TOML", help="which column is what")
    verb.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    _add_by(verb)
    verb.set_defaults(run=run_import)


def _add_by(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are; asks for PIN or badge")


def run_export(args: argparse.Namespace, out: Output) -> int:
    """Write a file; a stop says whether it is there."""
    exchange.kind_of(args.output)
    count: int | None = None
    with stop_told(out, lambda: _left(args.output, count)):
        app, by = _signed_in(args)
        try:
            wanted = searched(app, args)
            telling = _telling(out, "written")
            count = exchange.export_records(app, wanted, args.output, by, Cancel(), telling, limit=args.limit)
        finally:
            app.close()
    told = {"file": args.output, "rows": count}
    out.answer(told, [named(args.output, f"{count} rows.")])
    return 0


def _left(path: Path, count: int | None) -> str:
    return "No file was written." if count is None else named(path, f"{count} rows are written.")


def _signed_in(args: argparse.Namespace) -> tuple[wiring.App, Person | None]:
    """Open the home and give who acts; beside an open bench to read alone, and nobody signs in."""
    app = wiring.App(args.home, log=LOG)
    try:
        return app, sign_in(app.people, args.by)
    except StoreLocked:
        app.close()
        return wiring.App(args.home, read_only=True, log=LOG), None
    except BaseException:
        app.close()
        raise


def run_import(args: argparse.Namespace, out: Output) -> int:
    """Bring a file in, or say what would come; 1 where there are bad rows. A stop says what is in."""
    layout = exchange.layout_in(args.columns)
    done: Imported | None = None
    with stop_told(out, lambda: _come_in(done)):
        app = wiring.App(args.home, read_only=args.dry_run, log=LOG)
        try:
            telling = _telling(out, "read")
            if args.dry_run:
                done = exchange.look_at(app, args.file, layout, Cancel(), telling)
            else:
                by = sign_in(app.people, args.by)
                done = exchange.bring_in(app, args.file, (layout, args.mode), by, Cancel(), telling)
        finally:
            app.close()
    out.answer(_json(done, is_dry=args.dry_run), _lines(done, is_dry=args.dry_run))
    return 1 if done.bad else 0


def _come_in(done: Imported | None) -> str:
    return f"{done.added} rows are in." if done is not None and done.is_in else "Nothing came in."


def _telling(out: Output, word: str) -> Callable[[int], None]:
    """Give what tells of progress, once a second at most."""
    last = time.monotonic()

    def tell(count: int) -> None:
        nonlocal last
        if time.monotonic() - last >= _EVERY_S:
            last = time.monotonic()
            out.progress(f"{count:,} rows {word}")

    return tell


def _json(done: Imported, *, is_dry: bool) -> dict[str, object]:
    return {
        "file": done.name,
        "sha256": done.sha256,
        "dry_run": is_dry,
        "is_in": done.is_in,
        "rows": done.rows,
        "added": done.added,
        "known": done.known,
        "different": done.different,
        "bad": done.bad,
        "told": done.told,
        "unused_columns": list(done.unused),
        "faults": [
            {"line": one.line, "column": one.column, "what": one.what, "advice": one.advice}
            for one in done.faults
        ],
    }


def _lines(done: Imported, *, is_dry: bool) -> Sequence[str]:
    lines = [named(f"line {one.line}", f"{_where(one.column)}{one.what} {one.advice}") for one in done.faults]
    if len(lines) > _MOST_SHOWN:
        lines = [*lines[:_MOST_SHOWN], f"... and {done.bad - _MOST_SHOWN} more bad rows."]
    if done.told:
        lines.append(done.told)
    if done.unused:
        lines.append(named("Columns that nothing was read from", ", ".join(done.unused)))
    counts = f"{done.rows} rows: {done.added} new, {done.known} there already, {done.bad} bad."
    lines.append(named(done.name, counts))
    if done.different:
        lines.append(
            f"{done.different} of those there already differ from what is there; it was not changed."
        )
    if is_dry:
        lines.append("Nothing was changed.")
    elif not done.is_in:
        lines.append("Nothing came in. Mend the bad rows, or say --good-rows.")
    return lines


def _where(column: str) -> str:
    return f"{column}. " if column else ""

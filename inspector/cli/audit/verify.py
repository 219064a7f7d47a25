# SPDX-License-Identifier: Apache-2.0
"""``audit verify`` and ``audit head``: is the trail what was written, and was its tail cut."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, plain_line, write_file
from inspector.domain.errors import NotAllowed
from inspector.domain.trail import TrailReport
from inspector.wiring import acts
from inspector.wiring.trail import signed_heads, verified

_HELP = """\
The chain shows an event that was changed, removed, put there or moved. That its tail was cut, or that
all of it was written anew, only a head shows: the store keeps some, and 'inspector audit head -o FILE'
writes one for a place where this bench's disk is not.
Exit codes: 0 the trail is as it was written; 1 it is not; 2 wrong use; 3 the store cannot be read."""
_TOLD_EVERY = 20_000


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    verb = verbs.add_parser(
        "verify",
        parents=[common],
        help="find the first event of each chain that is not what was written",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.add_argument(
        "--head",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="a file of 'audit head': are the events that it names still there; may be repeated",
    )
    verb.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="public keys of other benches that signed heads, as 'keys export' writes them",
    )
    verb.set_defaults(run=run_verify)
    verb = verbs.add_parser(
        "head", parents=[common], help="sign which event is the newest, for a place elsewhere"
    )
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to")
    verb.set_defaults(run=run_head)


def run_verify(args: argparse.Namespace, out: Output) -> int:
    """Walk every chain; 1 when one of them is not what was written."""

    def progress(done: int, of: int) -> None:
        if done % _TOLD_EVERY == 0:
            out.progress(f"{done} of {of} events")

    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        report = verified(app, args.head, args.trust, progress)
    finally:
        app.close()
    broken = [{"writer": one.writer, "seq": one.seq, "what": one.what} for one in report.broken]
    counts = {"events": report.events, "writers": report.writers, "heads": report.heads}
    counts |= {"uncovered": report.uncovered, "unknown": report.unknown}
    out.answer({"whole": report.is_whole, **counts, "broken": broken}, _lines(report))
    return 0 if report.is_whole else 1


def _lines(report: TrailReport) -> list[str]:
    if report.broken:
        return [plain_line(str(one)) for one in report.broken]
    counts = f"{report.events} events of {report.writers} writers"
    lines = [f"{counts} are as they were written; {report.heads} signed heads agree."]
    if report.unknown:
        lines.append(
            f"{report.unknown} heads of other benches cannot be checked here: name their keys with --trust."
        )
    if not report.heads:
        lines.append("No head says how long the trail was: 'inspector audit head -o FILE' signs one.")
    elif report.uncovered:
        lines.append(
            f"{report.uncovered} events since the last head are not covered: a cut there would not show."
        )
    return lines


def run_head(args: argparse.Namespace, out: Output) -> int:
    """Sign the newest event of each chain into a file."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        made = signed_heads(app)
        if made:
            acts.record(app, acts.HEAD_WRITTEN, "trail", {"file": args.output.name})
    finally:
        app.close()
    if not made:
        raise NotAllowed("There is no event yet.", "Inspect a device first.")
    write_file(args.output, b"".join(one.line + b"\n" for one in made))
    rows = [{"writer": one.signed.head.writer, "seq": one.signed.head.seq} for one in made]
    told = [f"{args.output}: event {row['seq']} of {row['writer']} is the newest." for row in rows]
    keep = f"Keep it where this bench's disk is not; 'inspector audit verify --head {args.output}' compares."
    out.answer({"file": str(args.output), "heads": rows}, [*map(plain_line, told), keep])
    return 0

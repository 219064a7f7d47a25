# SPDX-License-Identifier: Apache-2.0
"""``audit report``: the dashboard's figures of a span of days."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, plain_line
from inspector.domain.errors import BadInput
from inspector.domain.statistics.dashboard import Dashboard, Question
from inspector.domain.statistics.shares import Share
from inspector.services.dashboards import About, to_json, write_csv
from inspector.wiring.dashboards import dashboards, note_export, shop_of

_MOST_SHOWN = 10


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "report", parents=[common], help="yield, failing points, agreement and what is worth a look"
    )
    verb.add_argument("--since", type=_day, metavar="DATE", help="closed on this UTC day or later")
    verb.add_argument("--until", type=_day, metavar="DATE", help="closed on this UTC day or earlier")
    verb.add_argument("--technician", default="", metavar="ID", help="of one person's inspections alone")
    verb.add_argument("--model", default="", metavar="NAME", help="of one model alone, its name in full")
    verb.add_argument("--checklist", default="", metavar="ID", help="of one checklist alone, all versions")
    verb.add_argument("--csv", action="store_true", help="write every value as CSV")
    verb.set_defaults(run=run_report)


def run_report(args: argparse.Namespace, out: Output) -> int:
    """Report."""
    if args.csv and args.json:
        raise BadInput("Both --csv and --json are asked for.", "Choose one of them.")
    if args.since and args.until and args.since > args.until:
        raise BadInput("The report ends before it begins.", "Name an earlier day with --since.")
    question = Question(args.since, args.until, args.technician, args.model, args.checklist)
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        figures = dashboards(app)
        found, left = figures.ask(question), figures.uncounted()
        about = About(shop_of(app), datetime.now(UTC))
        if args.csv:
            note_export(app, "csv", question)
    finally:
        app.close()
    if left:
        out.progress(f"{left} older inspections are not counted yet. Open the bench once; it counts them.")
    if args.csv:
        write_csv(found, sys.stdout.write, about=about)
        sys.stdout.flush()
    else:
        out.answer(to_json(found), _lines(found))
    return 0


def _lines(found: Dashboard) -> Iterator[str]:
    if not found.inspected:
        yield "Nothing was inspected then."
        return
    yield f"Inspected       {found.inspected}, {found.failing} failed a point, {found.void} void since"
    before = f", {_percent(found.before)} in the span before" if found.before is not None else ""
    yield f"First-pass      {_percent(found.first_pass)} of {found.first_pass.whole}{before}"
    if found.median_s is not None and found.ninth_decile_s is not None:
        yield f"Median time     {_clock(found.median_s)}, 9 in 10 under {_clock(found.ninth_decile_s)}"
    yield f"Overridden      {found.overridden} readings, {found.regraded} grades"
    yield f"Reviewed        {found.agreement.reviews}{_agreed(found)}"
    for cause in found.causes.causes:
        yield f"Fails           {cause.count:6}  {cause.running:4.0%}  {cause.name}"
    for one in found.signals:
        points = found.chart.points if found.chart is not None else ()
        span = f"{points[one.first].group.first} to {points[one.last].group.last}"
        yield f"Out of control  {span}, rule {one.rule}, {'above' if one.side > 0 else 'below'} the mean"
    yield from _noticed(found)


def _noticed(found: Dashboard) -> Iterator[str]:
    for one in found.suspicions[:_MOST_SHOWN]:
        other = f" and {one.other}" if one.other else ""
        words = one.pattern.value.replace("_", " ")
        yield plain_line(f"Worth a look    {words}: {one.uid}{other}, {one.technician}, {one.detail}")
    if len(found.suspicions) > _MOST_SHOWN:
        yield f"Worth a look    and {len(found.suspicions) - _MOST_SHOWN} more: see --json"


def _agreed(found: Dashboard) -> str:
    points = found.agreement.points
    if points is None:
        return ""
    kappa = f", kappa {points.value:.2f}" if points.value is not None else ""
    return f", {_percent(points.agreed)} of answers agree{kappa}"


def _percent(share: Share) -> str:
    return "none" if share.value is None else f"{share.value:.1%}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02} min"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no day; write it as 2026-11-22") from None

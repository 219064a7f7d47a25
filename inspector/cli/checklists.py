# SPDX-License-Identifier: Apache-2.0
"""``checklists list`` and ``checklists lint``."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import catalog, wiring
from inspector.cli.output import Output, Verbs, table
from inspector.domain.checklist import Checklist


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("checklists", help="list and check checklists")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = inner.add_parser("list", parents=[common], help="the checklists and their points")
    verb.set_defaults(run=run_list)
    verb = inner.add_parser("lint", parents=[common], help="say every fault of a checklist")
    verb.add_argument("files", type=Path, nargs="+", metavar="FILE")
    verb.set_defaults(run=run_lint)


def run_list(args: argparse.Namespace, out: Output) -> int:
    """List the checklists with their points."""
    found = wiring.checklists(args.home)
    rows = [_row(one) for one in found.all()]
    lines: list[str] = []
    for one in found.all():
        lines += [f"{one.ref.id} version {one.ref.version}, {one.category}, {one.ref.hash[:16]}"]
        texts = found.texts(one.ref.id, one.ref.version, "en").points
        points = [
            (
                f"  {point.number}",
                point.id,
                point.method,
                "gate" if point.is_gate else "",
                texts[point.id].title,
            )
            for point in one.points
        ]
        lines += table(("  NO", "ID", "METHOD", "", "TITLE"), points)
    for path, fault in found.broken():
        out.progress(f"{path}: {fault}")
    out.answer(rows, lines)
    return 0


def _row(one: Checklist) -> dict[str, object]:
    return {
        "id": one.ref.id,
        "version": one.ref.version,
        "hash": one.ref.hash,
        "category": one.category,
        "points": [
            {
                "number": point.number,
                "id": point.id,
                "method": point.method,
                "phase": point.phase,
                "gate": point.is_gate,
                "on_fail": point.on_fail,
                "evidence": point.evidence,
                "not_applicable": list(point.not_applicable),
                "codes": list(point.codes),
                "criterion": point.criterion.number,
                "source": point.criterion.source,
            }
            for point in one.points
        ],
    }


def run_lint(args: argparse.Namespace, out: Output) -> int:
    """Say every fault of the files; 1 when there is one."""
    found = {str(path): catalog.lint(path) for path in args.files}
    value = {
        name: [{"place": fault.place, "what": fault.what} for fault in faults]
        for name, faults in found.items()
    }
    lines = [f"{name}: {fault}" for name, faults in found.items() for fault in faults]
    out.answer(value, lines or [f"{name}: no faults" for name in found])
    return 1 if lines else 0

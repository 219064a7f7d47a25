# SPDX-License-Identifier: Apache-2.0
"""``audit plan``: a sampling plan of MIL-STD-105E, or one that accepts on none; opens no store."""

from __future__ import annotations

import argparse

from inspector.cli.output import Output, Verbs
from inspector.domain.errors import BadInput
from inspector.domain.sampling.plans import SamplingPlan, parse_aql, plan_for, zero_plan_for
from inspector.domain.sampling.tables import STANDARD, Level, Severity


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser("plan", parents=[common], help=f"tell a sampling plan of {STANDARD}")
    verb.add_argument("--lot-size", type=int, required=True, metavar="N", help="how many devices the lot has")
    add_plan_options(verb)
    kinds = verb.add_mutually_exclusive_group()
    kinds.add_argument("--tightened", action="store_true", help="the plan of tightened inspection")
    kinds.add_argument("--reduced", action="store_true", help="the plan of reduced inspection")
    kinds.add_argument("--zero", action="store_true", help="a plan that accepts on none, with its own sample")
    verb.set_defaults(run=run)


def add_plan_options(verb: argparse.ArgumentParser) -> None:
    """Add what every plan is asked for by."""
    levels = [one.value for one in Level]
    verb.add_argument("--level", choices=levels, default=Level.II.value, help="inspection level (II)")
    verb.add_argument("--aql", required=True, metavar="AQL", help="acceptable quality level, as 0.65 or 2.5")


def run(args: argparse.Namespace, out: Output) -> int:
    """Tell the plan."""
    if not 2 <= args.lot_size <= 10_000_000:
        raise BadInput("This is no size of a lot.", "Name a number from 2 to 10000000.")
    level, aql = Level(args.level), parse_aql(args.aql)
    if args.zero:
        plan = zero_plan_for(args.lot_size, level, aql)
    else:
        plan = plan_for(args.lot_size, level, aql, _severity(args))
    out.answer(plan_json(plan), plan_lines(plan))
    return 0


def _severity(args: argparse.Namespace) -> Severity:
    if args.tightened:
        return Severity.TIGHTENED
    return Severity.REDUCED if args.reduced else Severity.NORMAL


def plan_json(plan: SamplingPlan) -> dict[str, object]:
    """Write a plan as JSON."""
    return {
        "standard": None if plan.is_zero else STANDARD,
        "inspection": "zero" if plan.is_zero else plan.severity.value,
        "lot_size": plan.lot_size,
        "level": plan.level.value,
        "aql": plan.aql,
        "letter": plan.letter,
        "plan_letter": plan.plan_letter,
        "size": plan.size,
        "accept": plan.accept,
        "reject": plan.reject,
        "counts": "nonconformities" if plan.is_per_hundred else "nonconforming",
    }


def plan_lines(plan: SamplingPlan) -> list[str]:
    """Write a plan as lines."""
    given = f"level {plan.level}, AQL {plan.aql}"
    if plan.is_zero:
        name = f"Accepts on none, protects as {STANDARD} normal inspection does; {given}"
    else:
        arrow = "" if plan.letter == plan.plan_letter else f" (arrow to {plan.plan_letter})"
        name = (
            f"{STANDARD}, single sampling, {plan.severity} inspection, {given}, letter {plan.letter}{arrow}"
        )
    one, many = (
        ("nonconformity", "nonconformities")
        if plan.is_per_hundred
        else ("nonconforming device", "nonconforming devices")
    )
    what = one if plan.accept == 1 else many
    whole = ": the whole lot" if plan.is_whole else ""
    ends = f"Accept on {plan.accept} {what} or fewer, reject on {plan.reject} or more."
    return [name, f"Take {plan.size} of {plan.lot_size}{whole}. {ends}"]

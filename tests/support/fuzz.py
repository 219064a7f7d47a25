# SPDX-License-Identifier: Apache-2.0
"""Fuzz every parser: ``scripts/fuzz SECONDS [TARGET…]``, ``scripts/fuzz --replay TARGET NUMBER``.

Prints one JSON line per target, and one per finding with the number that
replays it. Exits 1 when something was found. A case that takes longer than
``SLOW_S`` of the processor's time is a finding too, and one that hangs ends the
run with its stack.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import logging
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fuzz_mutation import mutated
from fuzz_targets import TARGETS, Target

SLOW_S = 2.0
HANGS_S = 60.0
ENOUGH = 5
"""So many different findings end a target's turn: they are to be mended first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A case that a target did not take as it promised."""

    target: str
    number: int
    what: str
    place: str


def case(target: Target, number: int, seeds: Sequence[bytes]) -> Finding | None:
    """Run one case."""
    data = mutated(number, seeds)
    began = time.process_time()  # the clock on the wall says how busy the machine is
    try:
        target.run(data)
    except target.allowed:
        pass
    except Exception as error:  # noqa: BLE001 - whatever else comes out is what we look for
        return Finding(target.name, number, repr(error)[:300], _place(error))
    took = time.process_time() - began
    return Finding(target.name, number, f"took {took:.1f} s", "slow") if took > SLOW_S else None


def _place(error: BaseException) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{last.filename.rpartition('/')[2]}:{last.lineno}"


def run(target: Target, seconds: float, first: int = 0) -> tuple[int, list[Finding]]:
    """Run cases for ``seconds``; gives how many, and what was found, each place once."""
    seeds = tuple(target.seeds())
    assert seeds, f"{target.name} has no seeds"
    found: dict[str, Finding] = {}
    end, number = time.monotonic() + seconds, first
    while (time.monotonic() < end or number < first + len(seeds)) and len(found) < ENOUGH:
        faulthandler.dump_traceback_later(HANGS_S, exit=True, file=sys.__stderr__)
        finding = case(target, number, seeds)
        if finding is not None:
            found.setdefault(finding.place, finding)
        number += 1
    faulthandler.cancel_dump_traceback_later()
    return number - first, list(found.values())


def _chosen(names: Sequence[str]) -> Iterator[Target]:
    for name in names or list(TARGETS):
        fitting = [one for key, one in TARGETS.items() if key == name or key.startswith(f"{name}.")]
        if not fitting:
            raise SystemExit(f"There is no target {name}. Use one of: {', '.join(TARGETS)}.")
        yield from fitting


def _replay(name: str, number: int) -> int:
    target = TARGETS[name]
    seeds = tuple(target.seeds())
    data = mutated(number, seeds)
    print(f"{len(data)} bytes: {data[:2000]!r}")
    target.run(data)
    print("nothing came out of it but what may")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/fuzz", description=__doc__)
    parser.add_argument("seconds", type=float, nargs="?", default=60.0, help="for all targets together")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="a name, or the part before its dot")
    parser.add_argument("--first", type=int, default=0, help="the number of the first case")
    parser.add_argument("--replay", nargs=2, metavar=("TARGET", "NUMBER"))
    args = parser.parse_args(arguments)
    if args.replay:
        return _replay(args.replay[0], int(args.replay[1]))
    chosen = list(_chosen(args.targets))
    findings = 0
    for target in chosen:
        began = time.monotonic()
        cases, found = run(target, args.seconds / len(chosen), args.first)
        findings += len(found)
        print(
            json.dumps(
                {
                    "target": target.name,
                    "cases": cases,
                    "seconds": round(time.monotonic() - began, 1),
                    "findings": len(found),
                }
            ),
            flush=True,
        )
        for one in found:
            print(
                json.dumps({"found": one.what, "place": one.place, "replay": f"{one.target} {one.number}"}),
                flush=True,
            )
    return 1 if findings else 0


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)  # only in a process of its own
    sys.exit(main())

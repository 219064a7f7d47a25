# SPDX-License-Identifier: Apache-2.0
"""``inspect``: inspect one device with answers from a file. Whatever is answered so is training."""

from __future__ import annotations

import argparse
from pathlib import Path

from inspector import wiring
from inspector.cli import answers as answer_files
from inspector.cli.devices import opened_sources
from inspector.cli.output import LOG, Output, Verbs, seconds
from inspector.cli.walkthrough import Walked, Walkthrough
from inspector.cli.watch import Watch
from inspector.domain.errors import BadInput
from inspector.domain.inspection import State
from inspector.domain.phrase import Phrase
from inspector.ports import Deadlines
from inspector.services.bench import TRUST_S


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser("inspect", parents=[common], help="inspect one device with answers from a file")
    verb.add_argument("--port", required=True, metavar="P", help="its port, as 'devices' names it")
    verb.add_argument("--answers", required=True, type=Path, metavar="FILE", help="what a technician says")
    verb.add_argument("--again", action="store_true", help="open a new attempt for a device that is closed")
    verb.add_argument("--virtual", type=Path, metavar="FILE", help="plug in the virtual bench of FILE")
    verb.add_argument(
        "--timeout", type=seconds, default=60.0, metavar="S", help="seconds to wait for the readings"
    )
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Inspect; 0 signed, 1 refused or incomplete, 3 trouble with the device."""
    said = answer_files.load(args.answers)
    is_replay = args.port.startswith("replay:")
    if said.erasures and not said.scan and not is_replay:
        raise _no_second_number(args.answers)
    home = args.home or training_home()
    app = wiring.App(home, training=True, log=LOG)
    watched = opened_sources(args.virtual)
    try:
        port, link = wiring.find_port(args.port, watched)
        watch = Watch()
        bench = app.bench(watch.show, deadlines=Deadlines(args.timeout, args.timeout, TRUST_S))
        try:
            bench.port_appeared(port, link)
            if args.again:
                bench.read_again(port.key, again=True)
            walk = Walkthrough(
                app.inspections,
                app.certification,
                watch,
                # A recorded device cannot be erased, but it comes back to be asked who it is.
                erase=lambda _: bench.port_appeared(port, link) if is_replay else None,
                say=out.progress,
                read_s=args.timeout,
            )
            walked = walk.walk(port.key, said, str(args.answers))
        finally:
            bench.close()
    finally:
        for source in watched:
            source.close()
        app.close()
    out.answer(walked_row(walked), walked_lines(walked))
    return 0 if walked.inspection.state is State.SIGNED else 1


def _no_second_number(file: Path) -> BadInput:
    return BadInput(
        Phrase(
            "{file} has no [aftercheck]: nobody brings the erased device back to say who it is.", file=file
        ),
        'Write [aftercheck] and scan = "…": the IMEI or serial that the erased device shows.',
    )


def training_home() -> Path:
    """Give the home for training: the one that is named, else ``training`` in the default home."""
    return wiring.training_home()


def walked_row(walked: Walked) -> dict[str, object]:
    """Write what a walk came to as JSON."""
    inspection = walked.inspection
    return {
        "uid": inspection.uid,
        "state": inspection.state,
        "verdict": walked.verdict.kind,
        "because": list(walked.verdict.because),
        "blockers": list(walked.blockers),
        "grade": inspection.grade.chosen if inspection.grade else None,
        "digest": walked.certificate.digest if walked.certificate else None,
        "training": inspection.is_training,
    }


def walked_lines(walked: Walked) -> list[str]:
    """Say what a walk came to."""
    lines = [f"{walked.inspection.uid}: {walked.inspection.state}, {walked.verdict.kind}"]
    lines += [f"  because of {point}" for point in walked.verdict.because]
    return lines + [f"  {blocker}" for blocker in walked.blockers]

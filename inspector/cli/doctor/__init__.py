# SPDX-License-Identifier: Apache-2.0
"""``doctor``: what this machine has and lacks, and how to mend it.

Exit code 3 only where something is missing without which nothing can be
inspected here: no adb server, no usbmuxd, no printer and no extra is needed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict

from inspector.cli.doctor import home, machine, sending, software
from inspector.cli.doctor.examined import Examined
from inspector.cli.output import Output, Verbs, table

_PARTS: tuple[Callable[[argparse.Namespace], Iterable[Examined]], ...] = (
    software.program,
    home.examine,
    sending.examine,
    software.data,
    software.libraries,
    software.sqlite,
    software.drivers,
    machine.ports,
    machine.usb_rights,
    machine.udev,
    machine.rivals,
    machine.printing,
    software.extras,
)


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "doctor", parents=[common], help="say what is missing here and how to mend it", description=__doc__
    )
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Examine everything; 3 when something needed is missing."""
    examined = list(examine(args))
    rows = [(one.mark, one.what, one.found, one.advice) for one in examined]
    value = [{**asdict(one), "mark": one.mark} for one in examined]
    out.answer(value, table(("", "WHAT", "FOUND", "ADVICE"), rows))
    return 3 if any(one.is_needed and not one.is_well for one in examined) else 0


def examine(args: argparse.Namespace) -> Iterator[Examined]:
    """Look at one thing after the other."""
    for part in _PARTS:
        yield from part(args)

# SPDX-License-Identifier: Apache-2.0
"""The command line: the same services as the window.

Exit codes: 0 as wanted; 1 the thing looked at is not good; 2 wrong use or a
file that cannot be opened; 3 trouble at the bench; 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from inspector import __version__
from inspector.cli.output import Output
from inspector.domain.errors import BadInput, BenchTrouble, Cancelled, NotAllowed

GROUPS = (
    "demo",
    "devices",
    "record",
    "inspect",
    "virtual_bench",
    "verify",
    "checklists",
    "sync",
    "people",
    "registry",
    "database",
    "doctor",
)
"""Modules that add verbs, in the order of the help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; gives the exit code."""
    out = Output(as_json=False)
    try:
        args = build_parser().parse_args(arguments)
        out.as_json = bool(args.json)
        return int(args.run(args, out))
    except BenchTrouble as trouble:
        out.trouble(trouble)
        return exit_code(trouble)
    except (KeyboardInterrupt, Cancelled):
        return 130
    except BrokenPipeError:
        _silence_stdout()
        return 0


def _silence_stdout() -> None:
    """Point stdout at nothing: its reader went away (``| head``), and the exit's flush is to be quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def exit_code(trouble: BenchTrouble) -> int:
    """Give the exit code of a trouble."""
    if isinstance(trouble, BadInput):
        return 2
    return 1 if isinstance(trouble, NotAllowed) else 3


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of all verbs."""
    parser = argparse.ArgumentParser(
        prog="inspector",
        description="Inspect used devices, certify them, sync the certificates.",
        epilog="Exit codes: 0 as wanted, 1 not good, 2 wrong use, 3 trouble at the bench, 130 stopped.",
    )
    parser.add_argument("--version", action="version", version=f"inspector {__version__}")
    _add_common(parser, None)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, argparse.SUPPRESS)
    for group in GROUPS:
        importlib.import_module(f"inspector.cli.{group}").add(verbs, common)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--home", type=Path, metavar="DIR", default=default, help="where everything is kept (INSPECTOR_HOME)"
    )
    parser.add_argument("--json", action="store_true", default=default, help="print JSON")

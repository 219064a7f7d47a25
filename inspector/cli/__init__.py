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
from inspector.domain.errors import BadInput, BenchTrouble, Cancelled, CertificateTrouble, NotAllowed

GROUPS = (
    "demo",
    "devices",
    "inspect",
    "virtual_bench",
    "verify",
    "checklists",
    "sync",
    "registry",
    "database",
    "doctor",
)
"""Modules that add verbs, in the order of the help."""

_NOT_GOOD = (NotAllowed, CertificateTrouble)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; gives the exit code."""
    args = build_parser().parse_args(arguments)
    out = Output(as_json=bool(getattr(args, "json", False)))
    try:
        return int(args.run(args, out))
    except BenchTrouble as trouble:
        out.trouble(trouble)
        return exit_code(trouble)
    except (KeyboardInterrupt, Cancelled):
        return 130
    except BrokenPipeError:
        # The reader went away (`| head`): point stdout at nothing, so that the exit flush is quiet too.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def exit_code(trouble: BenchTrouble) -> int:
    """Give the exit code of a trouble."""
    if isinstance(trouble, BadInput):
        return 2
    return 1 if isinstance(trouble, _NOT_GOOD) else 3


def build_parser() -> argparse.ArgumentParser:
    """Build the parser of all verbs."""
    parser = argparse.ArgumentParser(
        prog="inspector",
        description="Inspect used devices, certify them, sync the certificates.",
        epilog="Exit codes: 0 as wanted, 1 not good, 2 wrong use, 3 trouble at the bench.",
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

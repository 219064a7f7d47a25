# SPDX-License-Identifier: Apache-2.0
"""The command line: the same services as the window.

Exit codes: 0 as wanted; 1 the thing looked at is not good; 2 wrong use or a
file that cannot be opened; 3 trouble at the bench; 130 stopped by Ctrl+C.
"""

from __future__ import annotations

import argparse
import importlib
import io
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from inspector import __version__, logs, settings
from inspector.cli.output import LOG, Output
from inspector.domain.errors import BadInput, BenchTrouble, Cancelled, NotAllowed

_log = logging.getLogger(__name__)
_KEY_NAME = re.compile(r"-[A-Za-z0-9_-]{42}")  # SHA-256 in base64url; no option is that long
GROUPS = (
    "demo",
    "devices",
    "record",
    "agent",
    "inspect",
    "virtual_bench",
    "verify",
    "verify_page",
    "void",
    "label",
    "checklists",
    "records",
    "exchange",
    "audit",
    "sync",
    "outbox",
    "destinations",
    "market",
    "people",
    "keys",
    "registry",
    "database",
    "doctor",
)
"""Modules that add verbs, in the order of the help."""
_OWN_NAME = frozenset(GROUPS) - {"database", "exchange"}
"""Those with a verb of their own name: where it is the first word, the others need not be imported."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; gives the exit code."""
    _take_any_character()
    out = Output(as_json=False)
    home: Path | None = None
    try:
        words = _told(sys.argv[1:] if arguments is None else arguments)
        args = build_parser(words[0] if words else "").parse_args(words)
        home = args.home
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
    except Exception as error:  # noqa: BLE001 - a bug is said in words; its trace is for the log
        mistake = _our_mistake(home, error)
        out.trouble(mistake)
        return exit_code(mistake)
    finally:
        logs.stop()


def _told(words: Sequence[str]) -> list[str]:
    """Keep a key's name that begins with a hyphen from being taken for options: one in 64 does (RFC 7638)."""
    return [f" {word}" if _KEY_NAME.fullmatch(word) else word for word in words]


def _take_any_character() -> None:
    """Let standard output that is not UTF-8 write the code of what it lacks, instead of ending the verb."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _our_mistake(home: Path | None, error: Exception) -> BenchTrouble:
    """Log a bug where the verb logs, else in the home if there is one; give what to say of it."""
    code = type(error).__name__
    if logs.is_on() or logs.start(home or settings.default_home(), LOG) is not None:
        _log.error("a verb failed", exc_info=error)
        return BenchTrouble(
            "Inspector made a mistake here.", "Try again; if it stays, send the home's logs.", code=code
        )
    return BenchTrouble(
        "Inspector made a mistake here.", "Try again; if it stays, run 'inspector doctor'.", code=code
    )


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


def build_parser(verb: str = "") -> argparse.ArgumentParser:
    """Build the parser of all verbs; where ``verb`` is named like its module, of those in it alone."""
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
    only = verb.replace("-", "_")
    for group in (only,) if only in _OWN_NAME else GROUPS:
        importlib.import_module(f"inspector.cli.{group}").add(verbs, common)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--home", type=Path, metavar="DIR", default=default, help="where everything is kept (INSPECTOR_HOME)"
    )
    parser.add_argument("--json", action="store_true", default=default, help="print JSON")

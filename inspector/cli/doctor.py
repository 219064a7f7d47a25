# SPDX-License-Identifier: Apache-2.0
"""``doctor``: what this machine has and lacks, and how to mend it."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import importlib.util
import platform
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass

from inspector import __version__, bundled, settings, wiring
from inspector.cli.output import Output, Verbs, table
from inspector.domain.errors import BenchTrouble, LinkTrouble


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing that was looked at, how to mend it, and whether the job fails without it."""

    what: str
    is_well: bool
    found: str
    advice: str = ""
    is_needed: bool = True


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser("doctor", parents=[common], help="say what is missing here and how to mend it")
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Examine everything; 3 when something needed is missing."""
    examined = list(examine(args))
    rows = [(_mark(one), one.what, one.found, "" if one.is_well else one.advice) for one in examined]
    out.answer([asdict(one) for one in examined], table(("", "WHAT", "FOUND", "ADVICE"), rows))
    return 3 if any(one.is_needed and not one.is_well for one in examined) else 0


def _mark(one: Examined) -> str:
    return "ok" if one.is_well else "MISSING" if one.is_needed else "without"


def examine(args: argparse.Namespace) -> Iterator[Examined]:
    """Look at one thing after the other."""
    yield Examined(
        "Inspector", True, f"{__version__} on Python {platform.python_version()}, {platform.platform()}"
    )
    parts: Iterable[Callable[[argparse.Namespace], Iterable[Examined]]] = (
        _home,
        _data,
        _libraries,
        _sqlite,
        _drivers,
        _ports,
        _printing,
        _extras,
    )
    for part in parts:
        yield from part(args)


def _home(args: argparse.Namespace) -> Iterable[Examined]:
    try:
        loaded = settings.load(args.home)
    except BenchTrouble as trouble:
        yield Examined("home", False, trouble.title, trouble.advice)
        return
    free = shutil.disk_usage(loaded.home).free // 1_000_000
    room = Examined("disk", free > 200, f"{free} MB free", "Make room: a full disk stops the inspection.")
    yield Examined("home", True, f"{loaded.home}, for {loaded.use}")
    yield room


def _data(_: argparse.Namespace) -> Iterable[Examined]:
    for name in ("resources", "checklists"):
        try:
            yield Examined(name, True, str(bundled.path(name)))
        except FileNotFoundError as error:
            yield Examined(name, False, str(error), "Install Inspector again.")


_LIBRARIES = (
    ("PySide6.QtWidgets", "PySide6-Essentials", "window"),
    ("sqlalchemy", "SQLAlchemy", "store"),
    ("reportlab.pdfgen.canvas", "reportlab", "certificates"),
    ("cryptography.hazmat.primitives.asymmetric.ed25519", "cryptography", "signatures"),
    ("zxingcpp", "zxing-cpp", "QR codes"),
    ("pypdfium2", "pypdfium2", "preview"),
    ("usb.core", "pyusb", "USB"),
    ("serial", "pyserial", "serial ports"),
)


def _libraries(_: argparse.Namespace) -> Iterable[Examined]:
    for module, distribution, purpose in _LIBRARIES:
        try:
            importlib.import_module(module)
        except ImportError as error:
            advice = (
                "Install the system libraries that Qt names." if "PySide6" in module else "Install it again."
            )
            yield Examined(f"library for {purpose}", False, f"{distribution}: {error}", advice)
            continue
        yield Examined(f"library for {purpose}", True, f"{distribution} {_version(distribution)}")


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _sqlite(_: argparse.Namespace) -> Iterable[Examined]:
    is_known = sqlite3.sqlite_version_info >= (3, 35, 0)
    yield Examined("SQLite", is_known, sqlite3.sqlite_version, "Install a Python with SQLite 3.35 or newer.")


def _drivers(_: argparse.Namespace) -> Iterable[Examined]:
    plugins = wiring.drivers()
    manifests = plugins.manifests()
    names = ", ".join(sorted(one.family for one in manifests))
    yield Examined("drivers", bool(manifests), names or "none", "Install refurb-inspector again.")
    for name, reason in plugins.broken():
        yield Examined(f"driver {name}", False, reason, "Install that driver again.", is_needed=False)


def _ports(_: argparse.Namespace) -> Iterable[Examined]:
    for source in wiring.sources():
        try:
            count = len(source.poll())
        except LinkTrouble as trouble:
            yield Examined(source.name, False, trouble.title, trouble.advice, is_needed=False)
        else:
            yield Examined(source.name, True, f"{count} devices", is_needed=False)
        finally:
            source.close()


def _printing(_: argparse.Namespace) -> Iterable[Examined]:
    found = shutil.which("lp") or ""
    advice = "Install the CUPS client (cups-client) to print from here."
    yield Examined("printing", bool(found), found or "no lp command", advice, is_needed=False)


def _extras(_: argparse.Namespace) -> Iterable[Examined]:
    for module, extra, purpose in (
        ("uvicorn", "registry", "registry"),
        ("psycopg", "postgres", "PostgreSQL"),
    ):
        is_there = importlib.util.find_spec(module) is not None
        advice = f"Install it with: pip install 'refurb-inspector[{extra}]'."
        yield Examined(
            f"extra {extra}", is_there, purpose if is_there else "not installed", advice, is_needed=False
        )

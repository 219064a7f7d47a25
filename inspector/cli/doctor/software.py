# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at the program: Python, data, libraries, SQLite, drivers, extras."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import importlib.util
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector import __version__, bundled, wiring
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.domain.errors import BenchTrouble
from inspector.domain.os_words import words_of

if TYPE_CHECKING:
    from inspector.plugins import EntryPointPlugins
    from inspector.ports import DriverManifest

_AGAIN = "Install Inspector again."


@dataclass(frozen=True, slots=True)
class _Library:
    module: str
    distribution: str
    purpose: str
    is_for_window: bool = False
    is_needed: bool = True


_LIBRARIES = (
    _Library("PySide6.QtWidgets", "PySide6-Essentials", "window", is_for_window=True),
    _Library("pypdfium2", "pypdfium2", "preview", is_for_window=True),
    _Library("sqlalchemy", "SQLAlchemy", "store"),
    _Library("alembic", "alembic", "store's migrations"),
    _Library("reportlab.pdfbase.ttfonts", "reportlab", "certificates"),
    _Library("cryptography.hazmat.primitives.asymmetric.ed25519", "cryptography", "signatures"),
    _Library("zxingcpp", "zxing-cpp", "QR codes"),
    _Library("urllib3", "urllib3", "sync"),
    _Library("usb.core", "pyusb", "USB", is_needed=False),
    _Library("serial", "pyserial", "serial ports", is_needed=False),
)

_QT_ADVICE = {
    "linux": "Install the libraries that Qt asks for: on Debian libegl1 libgl1 libxkbcommon0 libfontconfig1 "
    "libdbus-1-3 libxcb-cursor0.",
    "win32": "Install the Microsoft Visual C++ redistributable.",
    "darwin": "Qt needs macOS 13 or newer.",
}


def program(_: argparse.Namespace) -> Iterator[Examined]:
    """Name the program and what it runs on."""
    yield well(
        "Inspector", f"{__version__} on Python {platform.python_version()}, {platform.platform(terse=True)}"
    )


def data(args: argparse.Namespace) -> Iterator[Examined]:
    """Look at what ships with the program, and at the shop's own checklists."""
    for what, parts in (("resources", ("resources",)), ("fonts", ("resources", "fonts"))):
        try:
            yield well(what, str(bundled.path(*parts)))
        except FileNotFoundError as error:
            yield missing(what, str(error), _AGAIN)
    try:
        found = wiring.checklists(args.home)
        names = ", ".join(f"{one.ref.id}.v{one.ref.version}" for one in found.all())
        broken = found.broken()
    except (FileNotFoundError, BenchTrouble) as error:
        yield missing("checklists", str(error), _AGAIN)
        return
    yield well("checklists", names) if names else missing("checklists", "none", _AGAIN)
    for path, trouble in broken:
        yield missing(f"checklist {path.name}", trouble.title, trouble.advice, is_needed=False)


def libraries(_: argparse.Namespace) -> Iterator[Examined]:
    """Load each library: one that is there may still lack a part of the system."""
    for one in _LIBRARIES:
        what = f"library for {one.purpose}"
        try:
            importlib.import_module(one.module)
        except (ImportError, OSError) as error:
            advice = _QT_ADVICE.get(sys.platform, _AGAIN) if "PySide6" in one.module else _AGAIN
            is_needed = has_display() if one.is_for_window else one.is_needed
            yield missing(what, f"{one.distribution}: {words_of(error)}", advice, is_needed=is_needed)
        else:
            yield well(what, f"{one.distribution} {_version(one.distribution)}".strip())


def has_display() -> bool:
    """Tell whether a window could be shown here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _version(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""


def sqlite(_: argparse.Namespace) -> Iterator[Examined]:
    """Look at the SQLite that Python brings."""
    try:
        from inspector.storage import database
    except ImportError as error:
        yield missing("SQLite", str(error), _AGAIN)
        return
    found = database.sqlite_version()
    if _numbers(found) < database.OLDEST_SQLITE:
        least = ".".join(str(number) for number in database.OLDEST_SQLITE[:2])
        yield missing("SQLite", found, f"Install a Python with SQLite {least} or newer.")
    elif database.has_wal_reset_fault():
        yield well("SQLite", found, "Has the WAL-reset fault; the one writing connection keeps it away.")
    else:
        yield well("SQLite", found)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def drivers(_: argparse.Namespace) -> Iterator[Examined]:
    """Look at the drivers, the broken ones too."""
    plugins = wiring.drivers()
    names = ", ".join(one.family for one in plugins.manifests())
    yield well("drivers", names) if names else missing("drivers", "none", "Install refurb-inspector again.")
    for name, reason in plugins.broken():
        yield missing(f"driver {name}", reason, "Install that driver again.", is_needed=False)
    for one in plugins.manifests():
        if one.agent is not None:
            yield _agent(plugins, one)


def _agent(plugins: EntryPointPlugins, manifest: DriverManifest) -> Examined:
    """Look whether what has to run on the device itself can be had."""
    what = f"agent of {manifest.family}"
    try:
        found = f"{len(plugins.agent(manifest))} bytes"
    except BenchTrouble as trouble:
        return missing(what, trouble.title, _AGAIN, is_needed=False)
    return well(what, found, "Write it with 'inspector agent -o FILE'; copy it there.")


def extras(_: argparse.Namespace) -> Iterator[Examined]:
    """Look at what can be installed beside the program."""
    for module, extra, purpose in (
        ("uvicorn", "registry", "a registry of one's own"),
        ("psycopg", "postgres", "PostgreSQL"),
    ):
        if importlib.util.find_spec(module) is not None:
            yield well(f"extra {extra}", purpose)
        else:
            advice = f"Install it with: pip install 'refurb-inspector[{extra}]'."
            yield missing(f"extra {extra}", "not installed", advice, is_needed=False)

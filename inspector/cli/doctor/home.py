# SPDX-License-Identifier: Apache-2.0
"""The doctor looks at the home: folder, room, store, keys."""

from __future__ import annotations

import argparse
import os
import shutil
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from inspector import settings, wiring
from inspector.cli.doctor.examined import Examined, missing, well
from inspector.domain.errors import BenchTrouble

_LEAST_MB = 200
_FOR_OTHERS = 0o077


def examine(args: argparse.Namespace) -> Iterator[Examined]:
    """Look at the home and what is in it."""
    try:
        app = wiring.App(args.home, read_only=True)
    except BenchTrouble as trouble:
        yield missing("home", trouble.title, trouble.advice)
        return
    folder = app.settings.home
    yield _folder(app.settings)
    yield _room(folder)
    yield _store(app)
    yield from _keys(folder / "keys")
    yield from _revoked(app)
    yield _codes(app.settings)


def _folder(one: settings.Settings) -> Examined:
    """Say whether the home can be written, or made: a first run makes it."""
    is_there = one.home.is_dir()
    found = f"{one.home}, for {one.use}" if is_there else f"{one.home}, not there yet"
    if os.access(_nearest(one.home), os.W_OK):
        return well("home", found, "" if is_there else "It is made at the first start.")
    return missing("home", f"{found}, cannot be written", "Make it writable for this user, or use --home.")


def _nearest(folder: Path) -> Path:
    """Give the folder itself, or the nearest one above it that is there."""
    return next(one for one in (folder, *folder.parents) if one.exists())


def _room(folder: Path) -> Examined:
    free = shutil.disk_usage(_nearest(folder)).free // 1_000_000
    found = f"{free} MB free"
    if free >= _LEAST_MB:
        return well("disk", found)
    return missing("disk", found, "Make room: a full disk stops the inspection.")


def _store(app: wiring.App) -> Examined:
    """Open the store for reading; one that is not there yet is made at the first inspection."""
    try:
        if not app.schema_revision():
            return well("store", "none yet", "It is made at the first inspection.")
        if app.database_url:
            return _shared_store(app)
        count = len(app.store.unfinished())
    except BenchTrouble as trouble:
        return missing("store", trouble.title, trouble.advice)
    finally:
        app.close()
    return well("store", f"form {app.schema_revision()}, {count} inspections open")


def _shared_store(app: wiring.App) -> Examined:
    """Say what serves a store that several desks share, and whether this desk's shop is in it."""
    facts, shop = wiring.server_facts(app), app.settings.shop_id
    found = f"{facts.name}, PostgreSQL {facts.version}, form {app.schema_revision()}"
    if shop in facts.shops or not facts.shops:
        return well("store", found)
    advice = f"It holds {', '.join(facts.shops)}: set shop_id to the shop that this desk works for."
    return missing("store", f"{found}, nothing of shop {shop}", advice, is_needed=False)


def _keys(folder: Path) -> Iterable[Examined]:
    found = sorted(folder.glob("*.pem")) if folder.is_dir() else []
    if not found:
        yield well("keys", "none yet", "They are made when the first certificate is signed.")
    for path in found:
        mode = stat.S_IMODE(path.stat().st_mode)
        if os.name == "posix" and mode & _FOR_OTHERS:
            advice = f"Run 'chmod 600 {path}'; if others use this computer, make a new key."
            yield missing(f"key {path.name}", f"mode {mode:04o}: others can use it", advice)
        else:
            yield well(f"key {path.name}", f"mode {mode:04o}")


def _revoked(app: wiring.App) -> Iterable[Examined]:
    """Say that this bench's own key is revoked, or why nobody can tell; nothing without a trust list."""
    try:
        if app.keys.trust_list():
            app.keys.check_in_force()
            yield well("trust list", "revokes no key that this bench signs with")
    except BenchTrouble as trouble:
        yield missing("trust list", trouble.title, trouble.advice)


def _codes(one: settings.Settings) -> Examined:
    """Say where the codes on certificates and labels lead: without an address, no camera opens them."""
    if one.verify_url:
        return well("codes", f"open {one.verify_url}")
    found = "no verify_url: they begin with inspector:, which no phone's camera opens"
    advice = (
        "Make the page that checks them ('inspector verify-page', docs/verify-page.md), put it on an https"
        " host and name that in Settings or as verify_url. What was signed before keeps its code."
    )
    return missing("codes", found, advice, is_needed=False)

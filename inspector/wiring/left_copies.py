# SPDX-License-Identifier: Apache-2.0
"""What else of a home lies in it and beside it: copies from before upgrades, homes that were set aside."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.settings import SET_ASIDE

if TYPE_CHECKING:
    from inspector.wiring.app import App

_NAME = re.compile(r"inspector-\d{4}-\d+\.db")


def upgrade_copies(app: App) -> list[Path]:
    """List the copies of the store that upgrades made, the oldest first."""
    from inspector.storage.upgrading import BACKUPS

    folder = app.settings.home / BACKUPS
    found = (one for one in folder.glob("*.db") if _NAME.fullmatch(one.name) and one.is_file())
    return sorted(found, key=lambda one: (_made_at(one), one.name))


def set_aside(app: App) -> list[Path]:
    """List the homes that a restore put aside, or left half made: they may hold private keys as well."""
    home = app.settings.home
    patterns = (f"{escape(home.name + SET_ASIDE)}*", f"{escape(f'.{home.name}.restoring-')}*")
    return sorted(one for pattern in patterns for one in home.parent.glob(pattern) if one.is_dir())


def expired_copies(app: App, periods: Sequence[int]) -> list[Path]:
    """List the copies from before upgrades that are to go: all but the newest ``backup_keep``.

    Also those that are older than the shortest of ``periods``, in days: what is over in the store
    since is in such a copy still.
    """
    found = upgrade_copies(app)
    too_many = found[: max(0, len(found) - int(app.settings.backup_keep))]
    if not periods:
        return too_many
    before = app.clock.now() - timedelta(days=min(periods))
    return [one for one in found if one in too_many or _made_at(one) < before]


def drop(copies: Sequence[Path]) -> int:
    """Remove copies, and say how many are gone; one that cannot be removed now goes the next time."""
    gone = 0
    for one in copies:
        with contextlib.suppress(OSError):
            one.unlink()
            gone += 1
    return gone


def _made_at(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:  # it went just now
        return datetime.max.replace(tzinfo=UTC)

# SPDX-License-Identifier: Apache-2.0
"""The devices that the bench shows before its home is open, and whenever nothing is plugged in."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble

if TYPE_CHECKING:
    from inspector.storage.first_rows import FirstRows

MOST = 5
"""Devices of each kind: as many as stand under the words without pushing them away."""
_VARIABLE = "INSPECTOR_DATABASE_URL"
_log = logging.getLogger(__name__)


def first_devices(home: Path) -> FirstRows:
    """Give what was left unfinished and what was finished last; never raises: opening says what is wrong."""
    from inspector.storage.first_rows import FirstRows, first_rows

    try:
        if _is_shared(home):
            return FirstRows()  # several desks share the store: a network is not waited for before the paint
        return first_rows(home, limit=MOST)
    except (BenchTrouble, OSError) as trouble:
        _log.info("the first devices are not shown: %s", trouble)
    except Exception:  # noqa: BLE001 - whatever it is, the bench opens all the same
        _log.exception("the first devices cannot be read")
    return FirstRows()


def _is_shared(home: Path) -> bool:
    """Tell whether the store is not the home's file; the settings load only where something hints at that."""
    file = home / "settings.toml"
    if _VARIABLE not in os.environ and not (file.exists() and b"database_url" in file.read_bytes()):
        return False
    from inspector import settings

    found = settings.look(home)
    return bool(found.database_url) and found.use != "training"

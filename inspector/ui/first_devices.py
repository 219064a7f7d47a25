# SPDX-License-Identifier: Apache-2.0
"""The devices that the bench shows before its home is open, and whenever nothing is plugged in."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble

if TYPE_CHECKING:
    from inspector.storage.first_rows import FirstRows

MOST = 5
"""Devices of each kind: as many as stand under the words without pushing them away."""
_log = logging.getLogger(__name__)


def first_devices(home: Path) -> FirstRows:
    """Give what was left unfinished and what was finished last; never raises: opening says what is wrong."""
    from inspector.storage.first_rows import FirstRows, first_rows

    try:
        return first_rows(home, limit=MOST)
    except (BenchTrouble, OSError) as trouble:
        _log.info("the first devices are not shown: %s", trouble)
    except Exception:  # noqa: BLE001 - whatever it is, the bench opens all the same
        _log.exception("the first devices cannot be read")
    return FirstRows()

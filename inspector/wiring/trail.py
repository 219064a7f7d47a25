# SPDX-License-Identifier: Apache-2.0
"""The audit trail of an open home."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.storage.trail import SqlTrail
    from inspector.wiring.app import App


def trail(app: App) -> SqlTrail:
    """Give the events of this home's store, to read and to check."""
    from inspector.storage.trail import SqlTrail

    return SqlTrail(app.store.reading, app.settings.shop_id)

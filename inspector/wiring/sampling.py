# SPDX-License-Identifier: Apache-2.0
"""The use cases of sampling, on an open home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.services.sampling import Sampling

if TYPE_CHECKING:
    from inspector.wiring.app import App


def sampling(app: App) -> Sampling:
    """Give what makes, draws and decides the lots of this home."""
    from inspector.storage.sampling import SqlSampling

    rows = SqlSampling(app.store.reading, app.store.noted, app.settings.shop_id)
    return Sampling(rows, app.clock)

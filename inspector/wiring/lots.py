# SPDX-License-Identifier: Apache-2.0
"""The certificates of a day or of an order, from the store of a home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.domain.lot import Lot
    from inspector.ports import Cancel
    from inspector.services.lots import Written
    from inspector.wiring.app import App


def certificates_of(app: App, lot: Lot) -> Sequence[str]:
    """Give the uids of the certificates that hold, oldest first; raises StoreTrouble."""
    from inspector.storage import lots

    with app.store.reading() as connection:
        return lots.certificates_of(connection, app.settings.shop_id, lot)


def write_lot(
    app: App, uids: Sequence[str], folder: Path, language: str, cancel: Cancel
) -> Iterator[Written]:
    """Write each certificate as UID.pdf in ``folder``; gives each as it is done. Raises BadInput."""
    from inspector.services import lots

    return lots.write_lot(uids, folder, lambda uid: app.certification.document(uid, language), cancel)

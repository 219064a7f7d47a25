# SPDX-License-Identifier: Apache-2.0
"""The use cases of making certificates void, on an open home."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from inspector.services.voiding import Voids

if TYPE_CHECKING:
    from inspector.domain.certificate import Claims
    from inspector.domain.outbox import Delivery
    from inspector.wiring.app import App


def voids(app: App) -> Voids:
    """Give what makes certificates of this home void."""
    from inspector.wiring.app import SOFTWARE

    def deliveries_for(uid: str, statement: Claims, jws: str) -> Sequence[Delivery]:
        from inspector.marketplace.outbox import void_deliveries

        return void_deliveries(uid, statement, jws, app.store.outbox(uid=uid))

    return Voids(
        app.store,
        app.inspections,
        signer_for=app.keys.statement_signer,
        deliveries_for=deliveries_for,
        software=SOFTWARE,
    )

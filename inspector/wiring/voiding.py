# SPDX-License-Identifier: Apache-2.0
"""The use cases of making certificates void, on an open home."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.services.voiding import Voids
from inspector.wiring.errands import at_desk

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
        desk=app.settings.bench_id if app.database_url else "",
        errands=at_desk(app),
    )


def void_words(app: App, uid: str) -> str:
    """Say why a certificate does not hold any more, by this home's store; empty text where it does."""
    standing = app.store.standing(uid)
    if standing.voiding is not None:
        return Phrase("Certificate {uid} is void: “{reason}”.", uid=uid, reason=standing.voiding.reason)
    return ""


def check_label(app: App, uid: str) -> None:
    """Raise BadInput (``void``) for the label of a certificate that was taken back."""
    if words := void_words(app, uid):
        raise BadInput(words, "It gets no label: inspect the device again, and label that.", code="void")

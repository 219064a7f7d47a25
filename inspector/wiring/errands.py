# SPDX-License-Identifier: Apache-2.0
"""What a desk of the shop's database asks of benches, and how this bench does what it is asked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.domain.errand import Answered, ErrandState
from inspector.domain.errors import CertificateTrouble
from inspector.services.errands import Errands

if TYPE_CHECKING:
    from inspector.certificates.trust import Trust
    from inspector.domain.person import Person
    from inspector.ports import Cancel, Signer
    from inspector.services.errands_here import ErrandsHere
    from inspector.storage.errands import FetchedErrand
    from inspector.storage.shop_store import ShopStore
    from inspector.wiring.app import App

_log = logging.getLogger(__name__)


# ── a desk ───────────────────────────────────────────────────────────────────


def at_desk(app: App) -> Errands | None:
    """Give what asks other benches, None where this home works on a store of its own."""
    if not app.database_url:
        return None
    from inspector.storage.errands import SqlErrands
    from inspector.wiring.home import SOFTWARE
    from inspector.wiring.trail import noted

    rows = SqlErrands(app.store.reading, noted(app), app.settings.shop_id)
    return Errands(
        rows, app.clock, desk=app.settings.bench_id, signer=lambda: _signer(app), software=SOFTWARE
    )


def _signer(app: App) -> Signer:
    """Give the desk's key; raises CertificateTrouble where no root certified it for this shop, for now."""
    word = app.keys.delegation()
    if word is None:
        raise CertificateTrouble("No root certified this desk.", code="unknown_root")
    if (word.bench, word.shop) != (app.settings.bench_id, app.settings.shop_id):
        raise CertificateTrouble("Its root certified another desk or shop.", code="delegation_other")
    if not word.covers(app.clock.now()):
        raise CertificateTrouble("Its root's word has ended.", code="delegation_expired")
    return app.keys.statement_signer(False)


# ── a bench ──────────────────────────────────────────────────────────────────


def hearing(app: App, shop: ShopStore) -> Callable[[Cancel], None]:
    """Give what does the errands for this bench that stand in the shop's database.

    Raises StoreTrouble of either store, Cancelled.
    """

    def hear(cancel: Cancel) -> None:
        from inspector.storage import errands

        mine = app.settings.shop_id, app.settings.bench_id
        with shop.reading() as connection:
            if not errands.is_any(connection, *mine):
                return
        trust, here = _trust(app), _here(app)
        for row in shop.change(lambda connection: errands.fetch(connection, *mine)):
            cancel.raise_if_set()
            said, now = _answer(app, here, row, trust), app.clock.now()
            shop.change(lambda connection: errands.settle(connection, mine[0], row.uid, said, now))  # noqa: B023

    return hear


def _answer(app: App, here: ErrandsHere, row: FetchedErrand, trust: Trust) -> Answered:
    """Do one errand; one that nobody trusted signed is refused before anything is looked at."""
    from inspector.certificates.errand_check import opened
    from inspector.storage.errands import LARGEST

    try:
        if len(row.jws) > LARGEST:
            raise CertificateTrouble("The errand is too large.", code="errand_form")
        one = opened(row.jws, trust, app.clock.now())
        if one.uid != row.uid:
            raise CertificateTrouble("The errand stands under another number.", code="errand_form")
    except CertificateTrouble as trouble:
        _log.warning("an errand is refused", extra={"errand": row.uid, "why": trouble.title})
        return Answered(ErrandState.REFUSED, trouble.title)
    return here.do(one)


def _trust(app: App) -> Trust:
    from inspector.certificates.trust import assembled
    from inspector.wiring.parts import home_trust

    return assembled([home_trust(app.settings.home)])


def _here(app: App) -> ErrandsHere:
    from inspector.services.errands_here import ErrandsHere
    from inspector.wiring.reviewing import review_rows, reviews
    from inspector.wiring.voiding import voids

    return ErrandsHere(
        app.store,
        app.clock,
        reviews(app),
        voids(app),
        shop=app.settings.shop_id,
        bench=app.settings.bench_id,
        note=app.store.note,
        digest=review_rows(app).digest,
        known=lambda person_id: _known(app, person_id),
    )


def _known(app: App, person_id: str) -> tuple[Person, bool] | None:
    found = (one for one in app.store.accounts() if one.person.id == person_id)
    return next(((one.person, one.is_active) for one in found), None)

# SPDX-License-Identifier: Apache-2.0
"""Back Market where the benches of a shop take turns: the lease, and what they share in its database."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, StoreTrouble, SyncTrouble
from inspector.wiring import shop_database

if TYPE_CHECKING:
    from inspector.domain.line_intent import Intent
    from inspector.storage.leases import Held
    from inspector.storage.line_ledger import LedgerPlace
    from inspector.storage.shop_store import ShopStore
    from inspector.wiring.app import App

AFTER_S = 300.0
"""What another bench has not sent for so long, it does not send any more."""
_log = logging.getLogger(__name__)


class Turns:
    """One bench of those that take turns for an account. Nothing is opened before it is needed."""

    def __init__(self, app: App, whose: LedgerPlace, shop: ShopStore) -> None:
        from inspector.storage.leases import LeaseName, ShopLease
        from inspector.storage.shared_ledger import SharedLineLedger
        from inspector.storage.shop_certificates import ShopCertificates

        one = app.settings
        self._shop = shop
        self._clock = app.clock
        self._seen: dict[tuple[int, str], float] = {}
        self.lease = ShopLease(shop, LeaseName(one.shop_id, lease_of(whose.account), one.bench_id), app.clock)
        self.ledger = SharedLineLedger(shop, lambda: app.store, whose, app.clock, self.lease)
        self.certificates = ShopCertificates(lambda: app.store, shop, one.shop_id)

    def take_over(self) -> None:
        """Let this bench send what another one confirmed and has not sent for long.

        While the shop's database is away, or another bench has the lease, nothing.
        """
        try:
            self.ledger.tell_aside()
            for intent in self._left(list(self.ledger.elsewhere())):
                self.lease.hold()
                self.ledger.take_over(intent)
        except (StoreTrouble, SyncTrouble) as trouble:
            _log.info("nothing taken over from another bench: %s", trouble.title)

    def _left(self, waiting: list[Intent]) -> list[Intent]:
        now, known = self._clock.monotonic(), self._seen
        self._seen = {key: known.get(key, now) for key in ((one.line_id, one.uid) for one in waiting)}
        return [one for one in waiting if now - self._seen[one.line_id, one.uid] >= AFTER_S]

    def close(self) -> None:
        """Let the next bench have the lease, and close the connection."""
        try:
            self.lease.release()
        except (StoreTrouble, SyncTrouble) as trouble:
            _log.info("the lease ends by itself: %s", trouble.title)
        self._shop.close()


def turns(app: App, whose: LedgerPlace) -> Turns:
    """Give this bench's place among those that take turns; raises BadInput without a shop's database."""
    place = shop_database.of_home(app)
    if place is None:
        raise BadInput(
            "The benches of a shop take turns by its database, and this one has none.",
            "Name it first: 'inspector destinations add shop --shop-database URL'.",
        )
    return Turns(app, whose, shop_database.store(app, place))


def lease_of(account: str) -> str:
    """Name the lease of an account."""
    return f"backmarket {account}"


def holders(app: App) -> dict[str, Held]:
    """Say who holds, or held last, each lease of the shop, by its name; raises StoreTrouble, BadInput."""
    from inspector.storage.leases import all_of

    place = shop_database.of_home(app)
    if place is None:
        return {}
    shop = shop_database.store(app, place)
    try:
        with shop.reading() as connection:
            return dict(all_of(connection, app.settings.shop_id))
    finally:
        shop.close()

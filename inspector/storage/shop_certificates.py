# SPDX-License-Identifier: Apache-2.0
"""The certificates of a bench, and behind them those that the other benches of the shop replicated."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from inspector.domain.certificate import SignedCertificate
from inspector.domain.voiding import CertificateStanding
from inspector.storage import records, voiding_rows
from inspector.storage.shop_store import ShopStore


class Certificates(Protocol):
    """The bench's own store, as far as it is asked here."""

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give a certificate."""
        ...

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether it is void or superseded."""
        ...


class ShopCertificates:
    """What a bench knows, else what the shop does. Raises StoreTrouble where the shop's database is away."""

    def __init__(self, bench: Callable[[], Certificates], shop: ShopStore, shop_id: str) -> None:
        self._bench = bench
        self._shop = shop
        self._shop_id = shop_id

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give a certificate of whichever bench."""
        found = self._bench().certificate(uid)
        if found is not None:
            return found
        with self._shop.reading() as connection:
            return records.certificate_of(connection, self._shop_id, uid)

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether it is void or superseded: as soon as one of both knows of it."""
        found = self._bench().standing(uid)
        if found.voiding is not None or found.superseded_by:
            return found
        with self._shop.reading() as connection:
            return voiding_rows.standing(connection, self._shop_id, uid)

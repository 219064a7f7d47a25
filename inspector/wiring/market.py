# SPDX-License-Identifier: Apache-2.0
"""Back Market at work on an open home: one sender for an account, its ledger in the store.

Whoever speaks to Back Market is the bench that the destination names as its
``sender``, and has the home's lock: so there is one process for an account. With
``sender = "shop"`` it is the bench that has the lease in the shop's database.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput, TokenRefused
from inspector.domain.phrase import Phrase
from inspector.wiring import destinations
from inspector.wiring.market_turns import turns

if TYPE_CHECKING:
    from inspector.domain.line_intent import Intent
    from inspector.domain.person import Person
    from inspector.marketplace.backmarket.client import BackMarket
    from inspector.marketplace.backmarket.destination import BackMarketDestination
    from inspector.marketplace.backmarket.orders import Order
    from inspector.marketplace.backmarket.pacing import KeptPace
    from inspector.marketplace.backmarket.products import Products
    from inspector.marketplace.backmarket.reporting import Question, Registration
    from inspector.marketplace.backmarket.token import Token
    from inspector.ports import Cancel
    from inspector.settings.destinations import Place
    from inspector.storage.line_ledger import SqlLineLedger
    from inspector.wiring.app import App

KIND = "backmarket"
_SINCE = "since"
_one_at_a_time = threading.Lock()


class Market:
    """One account of Back Market. Made without a request; raises BadInput for its options."""

    def __init__(self, app: App, place: Place) -> None:
        from inspector.marketplace.backmarket.options import read_options
        from inspector.storage.line_ledger import LedgerPlace, SqlLineLedger

        self.name = place.name
        self._app = app
        self._options = read_options(place.name, place.options)
        whose = LedgerPlace(app.settings.shop_id, self._options.account.key, place.name)
        self._turns = turns(app, whose) if self._options.is_leased else None
        self.ledger: SqlLineLedger = SqlLineLedger(lambda: app.store, whose, app.clock)
        if self._turns is not None:
            self.ledger = self._turns.ledger
        self._client: BackMarket | None = None

    @property
    def client(self) -> BackMarket:
        """Give what speaks to Back Market; raises NotAllowed where another bench does, StoreLocked.

        Where the benches take turns it is this one's from now on, or raises DestinationDown.
        """
        from inspector.marketplace.backmarket.client import BackMarket

        self._options.require_sender(self._app.settings.bench_id)
        if self._turns is not None:
            self._turns.lease.hold()
        with _one_at_a_time:
            if self._client is None:
                clock = self._app.clock
                self._app.store.outbox_row(0)  # who has the home's lock is the only sender here
                self._client = BackMarket(
                    self._options.account,
                    self._token,
                    clock,
                    pace=self._pace(),
                )
            return self._client

    def _pace(self) -> KeptPace:
        from inspector.marketplace.backmarket.leased_pace import LeasedPace
        from inspector.marketplace.backmarket.pacing import KeptPace

        if self._turns is None:
            return KeptPace(self._app.clock, self.ledger)
        return LeasedPace(self._app.clock, self.ledger, self._turns.lease)

    def take_over(self) -> None:
        """Let this bench send what another one confirmed and has not sent for long."""
        if self._turns is not None:
            self._turns.take_over()

    def _token(self) -> Token:
        from inspector.marketplace.backmarket.token import Token

        try:
            return Token(destinations.secret(self._app, self.name))
        except BadInput as trouble:
            raise TokenRefused(trouble.title, trouble.advice, code="no_token") from None

    def products(self) -> Products:
        """Read the map of products as it is now; raises BadInput."""
        from inspector.marketplace.backmarket.products import load_products

        return load_products(self._options.products)

    def registration(self) -> Registration:
        """Give what registers devices on order lines."""
        from inspector.marketplace.backmarket.reporting import Registration

        app = self._app
        certificates = app.store if self._turns is None else self._turns.certificates
        return Registration(self.client, self.ledger, certificates, self.products(), app.clock)

    def check(self, cancel: Cancel) -> None:
        """Ask for one listing."""
        self.client.check(cancel)

    def find(self, uid: str, code: str, cancel: Cancel) -> Question:
        """Ask about the order line that ``code`` names, else the certificate's own order code."""
        from inspector.marketplace.backmarket.finding import find, known_lines

        certificate = self._app.certification.certificate(uid)
        wanted = code.strip() or str(certificate.claims.get("order_line") or "")
        return find(self.registration(), known_lines(self.ledger), wanted, uid, cancel)

    def confirm(self, question: Question, by: Person, *, seen: str, is_battery_new: bool) -> Intent:
        """Take a person's yes; the number goes out with the next sync. Raises NotAllowed, BadInput."""
        return self.registration().confirm(question, by, seen=seen, is_battery_new=is_battery_new)

    def poll(self, cancel: Cancel, *, from_the_beginning: bool = False) -> tuple[Sequence[Order], bool]:
        """Read the orders that were modified since the last look; tell whether the list held still."""
        from datetime import datetime

        from inspector.marketplace.backmarket.finding import learn_lines
        from inspector.marketplace.backmarket.polling import poll_orders

        text = "" if from_the_beginning else self.ledger.note(_SINCE)
        polled = poll_orders(self.client, datetime.fromisoformat(text) if text else None, cancel)
        learn_lines(self.ledger, polled.orders)
        if polled.is_settled and polled.since is not None:
            self.ledger.keep_note(_SINCE, polled.since.isoformat())
        return polled.orders, polled.is_settled

    def close(self) -> None:
        """Close the connections; the next question opens others."""
        with _one_at_a_time:
            client, self._client = self._client, None
        if client is not None:
            client.close()
        if self._turns is not None:
            self._turns.close()


def named(app: App, name: str = "") -> Market:
    """Give the account that a destination names, without a name the only one; raises BadInput."""
    places = [one for one in destinations.places(app) if one.kind == KIND and name in ("", one.name)]
    if not places:
        raise BadInput(
            Phrase("There is no destination '{name}' of Back Market's.", name=name)
            if name
            else "No destination of the kind backmarket is set.",
            "Add one as docs/backmarket.md shows.",
        )
    if len(places) > 1:
        raise BadInput("There are several accounts of Back Market.", "Name one with --at NAME.")
    return market(app, places[0])


def market(app: App, place: Place) -> Market:
    """Give the account of a destination: one for a process, so that one pace serves it."""
    with _one_at_a_time:
        known: dict[str, tuple[Place, Market]] = app.__dict__.setdefault("markets", {})
        if place.name not in known or known[place.name][0] != place:
            known[place.name] = place, Market(app, place)
        return known[place.name][1]


def destination(app: App, place: Place) -> BackMarketDestination:
    """Make the outbox's destination; raises BadInput for its options."""
    from inspector.marketplace.backmarket.destination import BackMarketDestination

    one = market(app, place)
    return BackMarketDestination(place.name, one.ledger, lambda: one)

# SPDX-License-Identifier: Apache-2.0
"""``market``: Back Market's orders and listings, and the number that goes onto an order line for ever."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli import market_evidence
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.cli.people import sign_in
from inspector.domain.errors import BadInput
from inspector.domain.event import Json
from inspector.domain.line_intent import IntentState
from inspector.domain.outbox import RowState
from inspector.domain.person import Verb, require
from inspector.domain.uid import to_bytes
from inspector.ports import Cancel
from inspector.wiring import acts
from inspector.wiring.market import Market, named

if TYPE_CHECKING:
    from inspector.marketplace.backmarket.listings import Listing
    from inspector.marketplace.backmarket.orders import Order
    from inspector.marketplace.backmarket.reporting import Question

_CODES = (
    "Exit codes: 0 as wanted; 1 you may not, or something speaks against it; 2 wrong use;"
    " 3 it does not answer, or a window has the home open."
)
_REGISTER = """\
A number that is registered cannot be corrected. So it is sent only with --yes, with the number scanned
once more from the device that goes into the parcel, and when certificate and order line belong together."""


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("market", help="work on Back Market's orders and listings")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = _verb(inner, common, "orders", "list the orders that were modified since the last look")
    verb.add_argument("--all", action="store_true", help="from the beginning")
    verb.set_defaults(run=run_orders)
    verb = _verb(inner, common, "listings", "hold listings against the map of products")
    verb.add_argument("sku", metavar="SKU", nargs="+")
    verb.set_defaults(run=run_listings)
    verb = _verb(inner, common, "link", "find a certificate's order line and what speaks against it")
    _add_line(verb)
    verb.set_defaults(run=run_link)
    verb = _verb(
        inner, common, "register", "write a device's number onto its order line, for ever", _REGISTER
    )
    _add_line(verb)
    verb.add_argument("--seen", metavar="NUMBER", default="", help="the IMEI or serial, scanned once more")
    verb.add_argument("--new-battery", action="store_true", help="the device has a new battery")
    verb.add_argument("--yes", action="store_true", help="send it: it cannot be corrected")
    _add_by(verb)
    verb.set_defaults(run=run_register)
    verb = _verb(inner, common, "withdraw", "take back what was confirmed and never sent")
    verb.add_argument("uid", metavar="UID", help="the certificate's number")
    _add_by(verb)
    verb.set_defaults(run=run_withdraw)
    verb = _verb(inner, common, "quantity", "say how many devices there are under a SKU")
    verb.add_argument("sku", metavar="SKU")
    verb.add_argument("quantity", metavar="N", type=int)
    _add_by(verb)
    verb.set_defaults(run=run_quantity)
    verb = _verb(inner, common, "evidence", "send a certificate's PDF as evidence")
    market_evidence.add_options(verb)
    _add_by(verb)
    verb.set_defaults(run=run_evidence)


def _verb(
    inner: Verbs, common: argparse.ArgumentParser, name: str, words: str, more: str = ""
) -> argparse.ArgumentParser:
    verb = inner.add_parser(name, parents=[common], help=words, description=more or None, epilog=_CODES)
    verb.add_argument("--at", metavar="NAME", default="", help="the destination, where there are several")
    return verb


def _add_line(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("uid", metavar="UID", help="the certificate's number")
    verb.add_argument(
        "--line", metavar="ORDER/LINE", default="", help="without it the order code of the inspection"
    )


def _add_by(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are; asks for PIN or badge")


@contextmanager
def _opened(args: argparse.Namespace) -> Iterator[tuple[wiring.App, Market]]:
    if hasattr(args, "uid"):
        to_bytes(args.uid)  # what is no number at all is said before anything is opened
    app = wiring.App(args.home, log=LOG)
    try:
        market = named(app, args.at)
        try:
            yield app, market
        finally:
            market.close()
    finally:
        app.close()


def run_orders(args: argparse.Namespace, out: Output) -> int:
    """List order lines; 3 where the list never held still, and the next look begins where this one did."""
    with _opened(args) as (_, market):
        orders, is_settled = market.poll(Cancel(), from_the_beginning=args.all)
    lines = table(("ORDER", "LINE", "SKU", "CONDITION", "STATE", "NUMBER"), list(_order_rows(orders)))
    if not is_settled:
        lines.append("The list did not hold still: look again in a moment.")
    told = {"orders": [_order_json(one) for one in orders], "settled": is_settled}
    out.answer(told, lines if orders or not is_settled else ["Nothing new."])
    return 0 if is_settled else 3


def run_listings(args: argparse.Namespace, out: Output) -> int:
    """Hold listings against the map; 1 where one says something else."""
    with _opened(args) as (_, market):
        products = market.products()
        found = [(one, market.client.listing(one, Cancel())) for one in args.sku]
    told, rows, is_good = [], [], True
    for sku, listing in found:
        product = products.of_sku(sku)
        against = product.contradictions(listing) if product is not None else ("not in the map",)
        is_good = is_good and not against
        told.append({**_listing_json(listing), "against": list(against)})
        rows.append((listing.sku, listing.quantity, listing.grade, ", ".join(against) or "fits"))
    out.answer(told, table(("SKU", "QUANTITY", "GRADE", "MAP"), rows))
    return 0 if is_good else 1


def run_link(args: argparse.Namespace, out: Output) -> int:
    """Say which order line it is; 1 where something speaks against it."""
    with _opened(args) as (_, market):
        question = market.find(args.uid, args.line, Cancel())
    out.answer(_question_json(question), _question_lines(question))
    return 1 if question.objections else 0


def run_register(args: argparse.Namespace, out: Output) -> int:
    """Register a device; 1 where something speaks against it or nobody said --yes."""
    with _opened(args) as (app, market):
        question = market.find(args.uid, args.line, Cancel())
        if not args.yes or question.objections:
            said = "Nothing was sent." if question.objections else "Nothing was sent: say --yes to send it."
            out.answer(_question_json(question), [*_question_lines(question), said])
            return 1
        by = sign_in(app.people, args.by)
        market.confirm(question, by, seen=args.seen, is_battery_new=args.new_battery)
        app.sync.make_due(only={market.name})
        app.sync.drain(Cancel(), only={market.name})
        rows = [one for one in app.store.outbox(uid=args.uid) if one.destination == market.name]
        intent = market.ledger.of_line(question.line.id)
    state = str(intent.state) if intent is not None else "none"
    told = {**_question_json(question), "state": state, "answers": [one.last_error for one in rows]}
    words = [f"Order line {question.line.id}: {state}.", *(one.last_error for one in rows if one.last_error)]
    out.answer(told, words)
    if state == IntentState.REGISTERED:
        return 0
    return 1 if any(one.state is RowState.PARKED for one in rows) else 3


def run_withdraw(args: argparse.Namespace, out: Output) -> int:
    """Take a confirmation back."""
    with _opened(args) as (app, market):
        known = market.ledger.of_certificate(args.uid)
        if known is None:
            raise BadInput("Nothing was confirmed for this certificate.", "Check the number.")
        intent = market.registration().withdraw(known.line_id, sign_in(app.people, args.by))
    told = {"uid": intent.uid, "line": intent.line_id, "state": str(intent.state)}
    out.answer(told, [f"Order line {intent.line_id}: {intent.state}."])
    return 0


def run_quantity(args: argparse.Namespace, out: Output) -> int:
    """Set a listing's quantity."""
    with _opened(args) as (app, market):
        by = sign_in(app.people, args.by)
        require(by, Verb.SEND)
        listing = market.client.listing(args.sku, Cancel())
        said: dict[str, Json] = {"at": market.name, "new": args.quantity, "old": listing.quantity}
        with acts.on_record(app, acts.QUANTITY_SET, listing.sku, said, by):
            after = market.client.set_quantity(listing, args.quantity, Cancel())
    out.answer(_listing_json(after), [f"{after.sku}: {after.quantity} instead of {listing.quantity}."])
    return 0


def run_evidence(args: argparse.Namespace, out: Output) -> int:
    """Send a certificate's PDF."""
    with _opened(args) as (app, market):
        by = sign_in(app.people, args.by)
        require(by, Verb.SEND)
        return market_evidence.send(args, app, market, by, out)


# ── words ────────────────────────────────────────────────────────────────────


def _order_rows(orders: Iterable[Order]) -> Iterator[tuple[object, ...]]:
    for order in orders:
        for line in order.lines:
            words = [
                str(one.name).lower() if one is not None else "unknown"
                for one in (line.condition, line.state)
            ]
            yield order.id, line.id, line.sku, *words, line.imei or line.serial or "none"


def _order_json(order: Order) -> dict[str, object]:
    lines = [
        {
            "id": one.id,
            "sku": one.sku,
            "title": one.title,
            "state": one.state,
            "condition": one.condition,
            "quantity": one.quantity,
            "imei": one.imei,
            "serial": one.serial,
        }
        for one in order.lines
    ]
    return {"id": order.id, "state": order.state, "modified_at": order.modified_at, "lines": lines}


def _listing_json(listing: Listing) -> dict[str, object]:
    return {
        "id": listing.id,
        "sku": listing.sku,
        "quantity": listing.quantity,
        "grade": listing.grade,
        "new_battery": listing.has_new_battery,
    }


def _question_json(one: Question) -> dict[str, object]:
    return {
        "uid": one.uid,
        "order": one.order_id,
        "line": one.line.id,
        "sku": one.line.sku,
        "title": one.line.title,
        "model": one.model,
        "grade": one.grade,
        "imei": one.numbers.imei,
        "serial": one.numbers.serial,
        "needs_new_battery": one.needs_battery,
        "objections": list(one.objections),
    }


def _question_lines(one: Question) -> list[str]:
    return [
        f"{one.numbers} to Back Market, order {one.order_id}, line {one.line.id}. This cannot be corrected.",
        f"Certificate: {one.model}, {one.grade or 'no grade'}.",
        f"Order line: {one.line.title}, SKU {one.line.sku}.",
        *one.objections,
    ]

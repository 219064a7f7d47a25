# SPDX-License-Identifier: Apache-2.0
"""A certificate's PDF as evidence: in an after-sales folder, or for a counter-offer in buy-back."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.output import Output
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel
from inspector.wiring import acts

if TYPE_CHECKING:
    from inspector.domain.event import Json
    from inspector.domain.person import Person
    from inspector.marketplace.backmarket.multipart import EvidenceFile
    from inspector.wiring.market import Market


def add_options(verb: argparse.ArgumentParser) -> None:
    """Add what is to be sent, and where."""
    verb.add_argument("uid", metavar="UID", help="the certificate's number")
    where = verb.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "--folders", metavar="LINE", type=int, help="list the after-sales folders of an order line"
    )
    where.add_argument("--folder", metavar="ID", type=int, help="put it into this after-sales folder")
    where.add_argument("--counter-offer", metavar="ORDER", help="make a counter-offer on this buy-back order")
    verb.add_argument("--message", metavar="TEXT", default="", help="the words beside it")
    verb.add_argument("--problem", metavar="TYPE", default="", help="declare this problem on the folder")
    verb.add_argument("--price", metavar="AMOUNT", default="", help="the counter-offer's, such as 129.00")
    verb.add_argument("--reason", metavar="ID", action="append", default=[], help="why; may be named again")
    verb.add_argument("--lang", metavar="LANGUAGE", default="en", help="the certificate's language (en)")


def send(args: argparse.Namespace, app: wiring.App, market: Market, by: Person, out: Output) -> int:
    """Send it once; after an unknown outcome a person looks before it is sent again."""
    if args.folders is not None:
        found = list(market.client.care_folders(args.folders, Cancel()))
        out.answer(found, [str(one) for one in found] or ["None."])
        return 0
    file = _certificate(app, args.uid, args.lang)
    is_offer = args.counter_offer is not None
    where = f"counter-offer on {args.counter_offer}" if is_offer else f"folder {args.folder}"
    said: dict[str, Json] = {"at": market.name, "file": file.name, "to": where, "problem": args.problem}
    with acts.on_record(app, acts.EVIDENCE_SENT, args.uid, said, by):
        _hand_over(args, market, file)
    out.answer({"uid": args.uid, "file": file.name, "sent_to": where}, [f"{file.name}: sent, {where}."])
    return 0


def _hand_over(args: argparse.Namespace, market: Market, file: EvidenceFile) -> None:
    if args.counter_offer is not None:
        _offer(args, market, file)
    elif args.problem:
        _declare(args, market, file)
    else:
        from inspector.marketplace.backmarket.evidence import message

        market.client.send_message(args.folder, message(args.message, [file]), Cancel())


def _declare(args: argparse.Namespace, market: Market, file: EvidenceFile) -> None:
    from inspector.marketplace.backmarket.evidence import Problem, problem

    if args.problem not in list(Problem):
        raise BadInput(
            Phrase("'{kind}' is no problem of Back Market's.", kind=args.problem),
            Phrase("Name one of {kinds}.", kinds=", ".join(Problem)),
        )
    upload = problem(args.folder, Problem(args.problem), args.message, [file])
    market.client.declare_problem(args.folder, upload, Cancel())


def _offer(args: argparse.Namespace, market: Market, file: EvidenceFile) -> None:
    from inspector.marketplace.backmarket.evidence import counter_offer

    try:
        price = Decimal(args.price)
    except InvalidOperation:
        raise BadInput("A counter-offer has a price.", "Name it with --price, such as 129.00.") from None
    allowed = market.client.counter_offer_reasons(args.counter_offer, Cancel())
    upload = counter_offer(price, args.reason, args.message, [file], allowed=allowed)
    market.client.counter_offer(args.counter_offer, upload, Cancel())


def _certificate(app: wiring.App, uid: str, language: str) -> EvidenceFile:
    from inspector.marketplace.backmarket.evidence import certificate_file

    return certificate_file(uid, app.certification.document(uid, language))

# SPDX-License-Identifier: Apache-2.0
"""``void``: a second person takes a signed certificate back, for a reason that goes on record."""

from __future__ import annotations

import argparse

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs
from inspector.cli.people import sign_in
from inspector.domain.errand import SentErrand
from inspector.domain.uid import to_bytes


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser(
        "void",
        parents=[common],
        help="make a certificate void, with a reason and by a second person",
        description=__doc__,
        epilog="It asks for your PIN or badge. Who inspected or signed the certificate cannot make it void.",
    )
    verb.add_argument("uid", metavar="UID", help="the certificate's number")
    verb.add_argument("--reason", required=True, metavar="TEXT", help="what is wrong with it")
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are")
    verb.set_defaults(run=run)


def run(args: argparse.Namespace, out: Output) -> int:
    """Make it void."""
    to_bytes(args.uid)  # what is no number at all is said before anything is opened
    app = wiring.App(args.home, log=LOG)
    try:
        work, by = wiring.voids(app), sign_in(app.people, args.by)
        asked = work.ask(args.uid, args.reason, by)
        if asked is not None:
            return _asked(asked, out)
        one = work.void(args.uid, args.reason, by)
        going = sum(row.kind == "void" for row in app.store.outbox(uid=args.uid))
    finally:
        app.close()
    value = {"uid": one.uid, "by": one.by, "reason": one.reason, "at": one.at, "deliveries": going}
    lines = [f"{one.uid} is void: {one.reason}"]
    if going:
        lines.append("Where the certificate went is told with the next 'inspector sync'.")
    out.answer(value, lines)
    return 0


def _asked(one: SentErrand, out: Output) -> int:
    """Say that its bench is asked."""
    said = one.errand
    value = {"uid": said.inspection, "by": said.by, "reason": said.reason, "at": said.at, "bench": said.bench}
    lines = [
        f"The bench {said.bench} is asked to make {said.inspection} void: {said.reason}",
        f"See what it says with 'inspector audit show {said.inspection}'.",
    ]
    out.answer(value, lines)
    return 0

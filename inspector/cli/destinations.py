# SPDX-License-Identifier: Apache-2.0
"""``destinations``: where certificates go besides the registry; added, tested, given a secret, taken away."""

from __future__ import annotations

import argparse
import sys

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.cli.people import sign_in
from inspector.domain.errors import BadInput, SyncTrouble
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, Checkable
from inspector.settings.destinations import Place
from inspector.wiring import acts, destinations

_HELP = """\
Without a verb it lists them. The registry has settings of its own: 'inspector sync --registry URL'.
A window that is open uses what was changed here within some seconds."""
_CODES = "Exit codes: 0 as wanted; 2 there is none, or it cannot be used; 3 it does not answer."


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser(
        "destinations",
        parents=[common],
        help="say where certificates go besides the registry",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    group.set_defaults(run=run_list)
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=False)
    _add_add(inner, common)
    _add_secret(inner, common)
    for name, words, run in (
        ("test", "ask whether it answers; a webhook gets an event of the type inspector.test", run_test),
        ("remove", "send there no longer; what waits for it stays in the outbox", run_remove),
    ):
        verb = inner.add_parser(name, parents=[common], help=words, epilog=_CODES)
        verb.add_argument("name", metavar="NAME")
        verb.set_defaults(run=run)
        if run is run_remove:
            _add_as(verb)


def _add_as(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--as", dest="by", metavar="ID", default="", help="who you are; PIN or badge is asked for, before all"
    )


def _by(app: wiring.App, args: argparse.Namespace) -> Person | None:
    """Give who changes the list where people sign in, also beside an open bench; raises NotAllowed."""
    return sign_in(app.people, args.by) if acts.has_people(app) else None


def _add_add(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser("add", parents=[common], help="send there from now on", epilog=_CODES)
    verb.add_argument("name", metavar="NAME", help="how the outbox calls it: small letters, digits, hyphens")
    kind = verb.add_mutually_exclusive_group(required=True)
    kind.add_argument("--webhook", metavar="URL", help="post each event to this address, signed")
    kind.add_argument("--folder", metavar="DIR", help="write each certificate into this folder")
    kind.add_argument(
        "--shop-database", metavar="URL", help="copy each inspection and the trail into the shop's PostgreSQL"
    )
    kind.add_argument("--kind", metavar="KIND", help="a kind that an installed program brings")
    verb.add_argument(
        "--set", metavar="KEY=TEXT", action="append", default=[], help="what that kind wants to know"
    )
    _add_as(verb)
    verb.set_defaults(run=run_add)


def _add_secret(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "secret",
        parents=[common],
        help="make a webhook's new secret, or read a token",
        description="Without an option a webhook gets a new secret, which is printed; the one before"
        " goes on signing beside it until --forget-old.",
        epilog=_CODES,
    )
    verb.add_argument("name", metavar="NAME")
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--read", action="store_true", help="read it from standard input, one line")
    what.add_argument("--forget-old", action="store_true", help="let the newest secret sign alone")
    _add_as(verb)
    verb.set_defaults(run=run_secret)


def run_list(args: argparse.Namespace, out: Output) -> int:
    """List the destinations besides the registry."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        found = destinations.places(app)
    finally:
        app.close()
    rows = [(one.name, one.kind, " ".join(f"{k}={v}" for k, v in one.options.items())) for one in found]
    told = [{"name": one.name, "kind": one.kind, "options": dict(one.options)} for one in found]
    out.answer(told, table(("NAME", "KIND", "OPTIONS"), rows) if rows else ["None."])
    return 0


def run_add(args: argparse.Namespace, out: Output) -> int:
    """Add one; a webhook without a secret gets one, which is printed this once."""
    app = wiring.App(args.home, log=LOG)
    try:
        by = _by(app, args)
        place = destinations.add(app, _place(args), by)
        lines = _added(place, app.settings.bench_id)
        told: dict[str, object] = {"name": place.name, "kind": place.kind}
        if place.kind == "webhook" and not _has_secret(app, place.name):
            told["secret"] = destinations.rotate(app, place.name, by)
            lines.append(f"Give the receiver this secret: {told['secret']}")
    finally:
        app.close()
    out.answer(told, lines)
    return 0


def _added(place: Place, bench: str) -> list[str]:
    """Say what goes there from now on."""
    if place.kind == "shop-database":
        return [
            f"{place.name}: each inspection that closes from now on is copied there, and the audit trail.",
            f"For what was closed before, run 'inspector outbox add --missing --to {place.name}'.",
        ]
    if place.kind != "backmarket":
        return [f"{place.name}: certificates that are signed from now on go there."]
    sender = place.options["sender"]
    if sender == "shop":
        return [
            f"{place.name}: nothing goes there by itself: a device's number does when somebody registers it.",
            "The benches take turns by the shop's database; each of them has to have sender=shop.",
        ]
    who = f"This bench ({sender})" if sender == bench else f"Bench {sender}"
    return [
        f"{place.name}: nothing goes there by itself: a device's number does when somebody registers it.",
        f"{who} alone sends for this account. No other bench of this shop may have it with another sender.",
    ]


def run_secret(args: argparse.Namespace, out: Output) -> int:
    """Make or read a secret."""
    app = wiring.App(args.home, log=LOG)
    try:
        by, place = _by(app, args), destinations.named(app, args.name)
        if args.read:
            destinations.keep_secret(app, place.name, sys.stdin.readline().strip(), by)
            out.answer({"name": place.name}, [f"{place.name}: the secret is kept."])
            return 0
        if place.kind != "webhook":
            raise BadInput(
                Phrase("{name} is no webhook, so its secret is not made here.", name=place.name),
                "Give what it gave you with --read.",
            )
        secret = destinations.rotate(app, place.name, by, forget_old=args.forget_old)
    finally:
        app.close()
    words = "This secret signs alone now" if args.forget_old else "Give the receiver this secret"
    out.answer({"name": place.name, "secret": secret}, [f"{words}: {secret}"])
    return 0


def run_test(args: argparse.Namespace, out: Output) -> int:
    """Ask one destination whether it is there; 3 when it is not."""
    app = wiring.App(args.home, log=LOG)
    try:
        one = destinations.make(app, destinations.named(app, args.name))
        try:
            can_tell = isinstance(one, Checkable)
            if isinstance(one, Checkable):
                one.check(Cancel())
        finally:
            one.close()
    finally:
        app.close()
    words = "it answers." if can_tell else "it cannot be asked; its settings can be used."
    out.answer({"name": args.name, "answers": can_tell}, [f"{args.name}: {words}"])
    return 0


def run_remove(args: argparse.Namespace, out: Output) -> int:
    """Take one away."""
    app = wiring.App(args.home, log=LOG)
    try:
        destinations.remove(app, args.name, _by(app, args))
    finally:
        app.close()
    out.answer({"name": args.name}, [f"{args.name}: nothing more goes there."])
    return 0


def _place(args: argparse.Namespace) -> Place:
    if args.webhook is not None:
        return Place(args.name, "webhook", {"url": args.webhook})
    if args.folder is not None:
        return Place(args.name, "folder", {"path": args.folder})
    pairs = [one.partition("=") for one in args.set]
    if not all(mark for _, mark, _ in pairs):
        raise BadInput("--set wants KEY=TEXT.")
    options = {key: value for key, _, value in pairs}
    if args.shop_database is not None:
        return Place(args.name, "shop-database", {**options, "url": args.shop_database})
    return Place(args.name, args.kind, options)


def _has_secret(app: wiring.App, name: str) -> bool:
    try:
        return bool(destinations.secret(app, name))
    except SyncTrouble:
        return False

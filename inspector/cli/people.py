# SPDX-License-Identifier: Apache-2.0
"""``people``: who may sign in. Secrets are asked for, never taken from the command line."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.domain.account import PIN_LENGTHS, Account
from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.person import ROLES_OF_PEOPLE, Person, Role
from inspector.domain.scan import classify
from inspector.services.people import People

T = TypeVar("T")


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("people", help="who may sign in at the bench")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = inner.add_parser("list", parents=[common], help="list the people; --all also who left")
    verb.add_argument("--all", action="store_true", help="also who left")
    verb.set_defaults(run=run_list)
    verb = _changing(inner, common, "add", "add a person; the first is an administrator")
    verb.add_argument("name", metavar="NAME")
    verb.add_argument("--role", choices=[str(one) for one in ROLES_OF_PEOPLE], default="technician")
    verb.set_defaults(run=run_add)
    for name, words, run in (
        ("disable", "let a person in no more", run_disable),
        ("badge", "give a person the badge that is scanned now; an empty line takes it away", run_badge),
        ("pin", "give a person a PIN", run_pin),
        ("unlock", "unlock a name after wrong PINs", run_unlock),
    ):
        verb = _changing(inner, common, name, words)
        verb.add_argument("person", metavar="ID", help="the person's id, see 'inspector people list'")
        verb.set_defaults(run=run)
    verb = _changing(inner, common, "role", "give a person another role")
    verb.add_argument("person", metavar="ID")
    verb.add_argument("role", choices=[str(one) for one in ROLES_OF_PEOPLE])
    verb.set_defaults(run=run_role)


def _changing(
    inner: Verbs, common: argparse.ArgumentParser, name: str, words: str
) -> argparse.ArgumentParser:
    verb = inner.add_parser(name, parents=[common], help=words)
    verb.add_argument(
        "--as", dest="by", metavar="ID", default="", help="who you are; PIN or badge is asked for"
    )
    return verb


def run_list(args: argparse.Namespace, out: Output) -> int:
    """List the people."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        found = app.people.listed(all_of_them=args.all)
    finally:
        app.close()
    now = app.clock.now()
    rows = [
        {
            "id": one.person.id,
            "name": one.person.name,
            "role": str(one.person.role),
            "has_badge": bool(one.badge_hash),
            "has_pin": bool(one.pin_hash),
            "is_active": one.is_active,
            "locked_until": one.locked_until if one.is_locked(now) else None,
            "last_at": one.last_at,
        }
        for one in found
    ]
    lines = table(("ID", "NAME", "ROLE", "BADGE", "PIN", "STATE"), [_row(one, now) for one in found])
    out.answer(rows, lines if rows else ["Nobody was added yet: who works here need not sign in."])
    return 0


def _row(one: Account, now: datetime) -> tuple[str, ...]:
    state = "locked" if one.is_locked(now) else "active" if one.is_active else "left"
    has = ("yes" if one.badge_hash else "no", "yes" if one.pin_hash else "no")
    return (one.person.id, one.person.name, str(one.person.role), *has, state)


def run_add(args: argparse.Namespace, out: Output) -> int:
    """Add a person."""
    person = _do(args, lambda app, by: app.people.add(args.name, Role(args.role), by))
    words = [f"{person.name} is {person.role}, with the id {person.id}."]
    out.answer(
        {"id": person.id, "name": person.name, "role": str(person.role)},
        [*words, f"Go on with 'inspector people pin {person.id}' or 'badge {person.id}'."],
    )
    return 0


def run_disable(args: argparse.Namespace, out: Output) -> int:
    """Let a person in no more."""
    _do(args, lambda app, by: app.people.disable(args.person, by))
    return _told(args, out, "is let in no more")


def run_role(args: argparse.Namespace, out: Output) -> int:
    """Give a person another role."""
    _do(args, lambda app, by: app.people.set_role(args.person, Role(args.role), by))
    return _told(args, out, f"is {args.role} now")


def run_unlock(args: argparse.Namespace, out: Output) -> int:
    """Unlock a name."""
    _do(args, lambda app, by: app.people.unlock(args.person, by))
    return _told(args, out, "is unlocked")


def run_badge(args: argparse.Namespace, out: Output) -> int:
    """Give a person the badge that is scanned now."""
    given: list[str] = []

    def change(app: wiring.App, by: Person) -> None:
        given.append(classify(_secret("Scan the badge: "), app.scan_rules).value)
        app.people.set_badge(args.person, given[0], by)

    _do(args, change)
    return _told(args, out, "has this badge now" if given[0] else "has no badge now")


def run_pin(args: argparse.Namespace, out: Output) -> int:
    """Give a person a PIN, typed twice."""

    def change(app: wiring.App, by: Person) -> None:
        pin = _secret(f"New PIN of {args.person}: ")
        if _secret("Once more: ") != pin:
            raise BadInput("The two PINs differ.", "Type the same one twice.")
        app.people.set_pin(args.person, pin, by)

    _do(args, change)
    return _told(args, out, "has this PIN now")


def _told(args: argparse.Namespace, out: Output, words: str) -> int:
    out.answer({"id": args.person}, [f"{args.person} {words}."])
    return 0


def _do(args: argparse.Namespace, change: Callable[[wiring.App, Person], T]) -> T:
    """Change something in the name of who says so by PIN; whoever adds the first needs none."""
    app = wiring.App(args.home, log=LOG)
    try:
        return change(app, _by(app, args))
    finally:
        app.close()


def _by(app: wiring.App, args: argparse.Namespace) -> Person:
    people = app.people
    if not people.has_people:
        return people.present
    if args.by:
        return _signed_in(people, args.by, _secret(f"PIN or badge of {args.by}: "))
    gives_secret = args.run in (run_pin, run_badge)
    first = people.before_secrets(args.person if gives_secret else "")
    if first is not None:
        return first
    raise _nobody()


def sign_in(people: People, person_id: str) -> Person:
    """Give who acts, by the PIN or badge that is asked for; without people the operator.

    Raises NotAllowed where nobody is named, SignInRefused.
    """
    if not people.has_people:
        return people.present
    if not person_id:
        raise _nobody()
    return _signed_in(people, person_id, _secret(f"PIN or badge of {person_id}: "))


def _nobody() -> NotAllowed:
    return NotAllowed("It is not said who does this.", "Name yourself with --as ID, then type your PIN.")


def _signed_in(people: People, person_id: str, secret: str) -> Person:
    if secret.isdigit() and len(secret) in PIN_LENGTHS:
        return people.sign_in_by_pin(person_id, secret)
    person = people.sign_in_by_badge(secret)
    if person.id != person_id:
        raise NotAllowed("This is another person's badge.", "Scan your own, or type your PIN.")
    return person


def _secret(ask: str) -> str:
    """Ask for a secret without showing it; a pipe gives one a line."""
    if sys.stdin.isatty():
        return getpass.getpass(ask, stream=sys.stderr).strip()
    return sys.stdin.readline().strip()

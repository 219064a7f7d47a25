# SPDX-License-Identifier: Apache-2.0
"""``registry token``: who may talk to a registry, in the file that ``serve --token-file`` reads."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.clock import SystemClock
from inspector.domain.certificate import utc
from inspector.domain.errors import BadInput
from inspector.wiring.acts import TOKEN_MADE, TOKEN_REVOKED, on_record

if TYPE_CHECKING:
    from inspector.domain.event import Json
    from inspector.registry.token_file import Listed
    from inspector.registry.tokens import Grant

_Run = Callable[[argparse.Namespace, Output], int]
_LONGEST_DAYS = 36500


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add ``token`` with its verbs."""
    group = verbs.add_parser("token", help="make, list and revoke tokens")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    new = _verb(inner, common, "new", "make a token; it is shown this once", _new)
    new.add_argument("--name", default="", metavar="NAME", help="whose it is")
    new.add_argument(
        "--scopes",
        default="read,write,void",
        metavar="SCOPES",
        help="what it may do (read,write,void; a bench needs them all)",
    )
    new.add_argument("--days", type=int, metavar="N", help="it ends after so many days (never)")
    new.add_argument("--rate", default="", metavar="N", help="requests a second (500)")
    _verb(inner, common, "list", "list the tokens, never the tokens themselves", _list)
    revoke = _verb(inner, common, "revoke", "take a token out; it counts no more within seconds", _revoke)
    revoke.add_argument("id", metavar="ID", help="as in the list")


def _verb(
    inner: Verbs, common: argparse.ArgumentParser, name: str, words: str, run: _Run
) -> argparse.ArgumentParser:
    verb = inner.add_parser(name, parents=[common], help=words)
    verb.add_argument("--token-file", type=Path, required=True, metavar="FILE")
    verb.set_defaults(run=run)
    return verb


def _new(args: argparse.Namespace, output: Output) -> int:
    from inspector.registry.token_file import add as keep
    from inspector.registry.token_file import new_token
    from inspector.registry.tokens import hash_of

    token, asked = new_token(), _asked(args)
    said: dict[str, Json] = {
        "file": args.token_file.name,
        "name": asked.name,
        "scopes": [*sorted(asked.scopes)],
        "expires_at": utc(asked.expires_at) if asked.expires_at is not None else "",
    }
    with _on_record(args, TOKEN_MADE, replace(asked, hash=hash_of(token)).id, said):
        grant = keep(args.token_file, token, asked)
    row = {**_row(grant, SystemClock().now()), "token": token}
    output.answer(row, [f"{token}", f"Its id is {grant.id}. It is not kept here: copy it now."])
    return 0


def _asked(args: argparse.Namespace) -> Grant:
    from inspector.registry import tokens

    try:
        scopes, name = tokens.checked_scopes(args.scopes), tokens.checked_name(args.name)
        rate = tokens.checked_rate(args.rate) if args.rate else tokens.RATE
    except ValueError as error:
        raise BadInput(f"This token cannot be made: {error}.") from error
    return tokens.Grant(b"", name, scopes, _end(args.days), rate)


def _end(days: int | None) -> datetime | None:
    if days is None:
        return None
    if not 1 <= days <= _LONGEST_DAYS:
        raise BadInput(
            f"A token ends after 1 to {_LONGEST_DAYS} days.", "Leave out --days for one without end."
        )
    return SystemClock().now() + timedelta(days=days)


def _list(args: argparse.Namespace, output: Output) -> int:
    from inspector.registry.token_file import listed

    found, now = listed(args.token_file), SystemClock().now()
    rows = [{**_row(one.grant, now), "plain": one.is_plain} for one in found]
    head = ("id", "name", "scopes", "ends", "a second")
    output.answer(rows, table(head, [_cells(one, now) for one in found]))
    return 0


def _revoke(args: argparse.Namespace, output: Output) -> int:
    from inspector.registry.token_file import revoke

    with _on_record(args, TOKEN_REVOKED, args.id, {"file": args.token_file.name}):
        grant = revoke(args.token_file, args.id)
    name = f" ({grant.name})" if grant.name else ""
    output.answer(_row(grant, SystemClock().now()), [f"The token {grant.id}{name} counts no more."])
    return 0


@contextmanager
def _on_record(
    args: argparse.Namespace, what: str, token_id: str, said: Mapping[str, Json]
) -> Iterator[None]:
    """Put it into the trail of the home that the registry is served from; never the token itself."""
    app = wiring.App(args.home, log=LOG)
    try:
        with on_record(app, what, token_id, said):
            yield
    finally:
        app.close()


def _row(grant: Grant, now: datetime) -> dict[str, object]:
    return {
        "id": grant.id,
        "name": grant.name,
        "scopes": sorted(grant.scopes),
        "expires_at": grant.expires_at,
        "is_over": grant.is_over(now),
        "rate": grant.rate,
    }


def _cells(one: Listed, now: datetime) -> tuple[object, ...]:
    grant = one.grant
    end = "never" if grant.expires_at is None else f"{grant.expires_at:%Y-%m-%d}"
    ended = f"{end} (ended)" if grant.is_over(now) else end
    name = grant.name or ("(plain in the file)" if one.is_plain else "")
    return grant.id, name, ",".join(sorted(grant.scopes)), ended, f"{grant.rate:g}"

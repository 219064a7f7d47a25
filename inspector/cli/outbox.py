# SPDX-License-Identifier: Apache-2.0
"""``outbox``: what waits, was sent or was refused; sent again, or put aside with a reason."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.cli.people import sign_in
from inspector.domain.errors import BadInput
from inspector.domain.outbox import OutboxDevice, OutboxRow, RowState, stopped
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.domain.uid import to_bytes
from inspector.services.backoff import Waits
from inspector.wiring import certificate_rows

WORDS = {
    RowState.PENDING: "waiting",
    RowState.SENDING: "sending",
    RowState.DELIVERED: "done",
    RowState.PARKED: "parked",
    RowState.DROPPED: "put aside",
    RowState.HELD: "held",
}
_FILTERS = {
    "waiting": (RowState.PENDING, RowState.SENDING, RowState.HELD),
    "parked": (RowState.PARKED,),
    "put_aside": (RowState.DROPPED,),
}
_UNKNOWN = OutboxDevice()
_HELP = """\
Without a verb it lists. Exit codes of the list: 0, or 1 where a destination refused something (parked).
A parked row stays until a person mends what is wrong and sends it again (retry), or puts it aside (drop)."""
_CODES = "Exit codes: 0 as wanted; 1 you may not, or it is not to be changed; 2 there is no such row."


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser(
        "outbox",
        parents=[common],
        help="list what waits, was sent or is parked; send it again or put it aside",
        epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name, words in (
        ("waiting", "what is still to be sent"),
        ("parked", "what a destination refused"),
        ("put-aside", "what a person put aside"),
    ):
        group.add_argument(f"--{name}", action="store_true", help=f"list {words}")
    group.add_argument("--to", metavar="NAME", default="", help="at this destination alone")
    group.add_argument("--most", metavar="COUNT", type=int, default=0, help="list the newest COUNT alone")
    group.set_defaults(run=run_list)
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=False)
    _add_add(inner, common)
    _add_retry(inner, common)
    _add_drop(inner, common)


def _add_add(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "add",
        parents=[common],
        help="let a destination get the certificates that were signed without a row for it",
        epilog="Exit codes: 0 as wanted; 1 you may not; 2 no certificate goes there by itself.",
    )
    words = (
        "each certificate and countersignature that has no row for it; for the shop's database what it lacks"
    )
    verb.add_argument("--missing", action="store_true", required=True, help=words)
    verb.add_argument("--to", metavar="NAME", required=True, help="the destination: registry, or its name")
    _add_by(verb)
    verb.set_defaults(run=run_add)


def _add_retry(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "retry", parents=[common], help="send again what was refused or put aside", epilog=_CODES
    )
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("uid", nargs="?", metavar="UID", help="the certificate's number")
    what.add_argument("--all-parked", action="store_true", help="everything that a destination refused")
    verb.add_argument("--to", metavar="NAME", default="", help="at this destination alone")
    _add_because(verb)
    _add_by(verb)
    verb.set_defaults(run=run_retry)


def _add_drop(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "drop", parents=[common], help="put aside what need not arrive, with a reason", epilog=_CODES
    )
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("uid", nargs="?", metavar="UID", help="the certificate's number")
    what.add_argument("--all-parked", action="store_true", help="everything that it refused")
    _add_because(verb)
    verb.add_argument("--to", metavar="NAME", required=True, help="the destination that need not get it")
    verb.add_argument("--reason", metavar="TEXT", required=True, help="why it need not arrive")
    _add_by(verb)
    verb.set_defaults(run=run_drop)


def _add_because(verb: argparse.ArgumentParser) -> None:
    words = "with --all-parked: only what was refused with this in its last answer"
    verb.add_argument("--because", metavar="TEXT", default="", help=words)


def _add_by(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are; asks for PIN or badge")


def run_list(args: argparse.Namespace, out: Output) -> int:
    """List the outbox; 1 when listed rows are parked."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        rows, devices = list(app.store.outbox()), app.outbox_devices()
    finally:
        app.close()
    asked = [state for name, states in _FILTERS.items() if getattr(args, name) for state in states]
    shown = [row for row in rows if (not asked or row.state in asked) and args.to in ("", row.destination)]
    shown = shown[-args.most :] if args.most > 0 else shown
    now = app.clock.now()
    lines = row_lines(shown, now, devices)
    lines = [*(lines if shown or not rows else ["None."]), *stopped_lines(rows)]
    out.answer([row_json(row, now, devices) for row in shown], lines)
    return 1 if any(row.state is RowState.PARKED for row in shown) else 0


def run_add(args: argparse.Namespace, out: Output) -> int:
    """Write the rows that are missing."""
    app = wiring.App(args.home, log=LOG)
    try:
        many = certificate_rows.add_missing(app, args.to, sign_in(app.people, args.by))
    finally:
        app.close()
    words = (
        [f"{many} added.", "They are sent with the next 'inspector sync'."] if many else ["None is missing."]
    )
    out.answer({"destination": args.to, "added": many}, words)
    return 0


def run_retry(args: argparse.Namespace, out: Output) -> int:
    """Make rows due now."""
    wanted = (RowState.PARKED, RowState.DROPPED, RowState.PENDING)

    def change(app: wiring.App, row: OutboxRow, by: Person) -> OutboxRow:
        return app.sync.retry(row.id, by)

    if args.all_parked:
        rows = _changed_all(args, lambda app, meant, by: app.sync.retry_all(meant, by))
    else:
        rows = _changed(args, wanted, change)
    out.answer([_plain(row) for row in rows], [*_told(rows), *_next_step(rows)])
    return 0


def run_drop(args: argparse.Namespace, out: Output) -> int:
    """Put rows aside."""

    def change(app: wiring.App, row: OutboxRow, by: Person) -> OutboxRow:
        return app.sync.drop(row.id, args.reason, by)

    if args.all_parked:
        rows = _changed_all(args, lambda app, meant, by: app.sync.drop_all(meant, args.reason, by))
    else:
        rows = _changed(args, (RowState.PARKED, RowState.PENDING, RowState.HELD), change)
    out.answer([_plain(row) for row in rows], _told(rows))
    return 0


def _changed(
    args: argparse.Namespace,
    states: Sequence[RowState],
    change: Callable[[wiring.App, OutboxRow, Person], OutboxRow],
) -> list[OutboxRow]:
    """Change the rows that are meant, in the name of who says so; raises BadInput, NotAllowed."""
    if args.uid:
        to_bytes(args.uid)  # what is no number at all is said before anything is opened
    app = wiring.App(args.home, log=LOG)
    try:
        meant = _meant(app, args)
        ready = [row for row in meant if row.state in states]
        by = sign_in(app.people, args.by) if meant else app.operator
        # where none is ready, the service says of the first why not
        return [change(app, row, by) for row in (ready or meant[:1])]
    finally:
        app.close()


def _changed_all(
    args: argparse.Namespace, change: Callable[[wiring.App, Sequence[OutboxRow], Person], int]
) -> list[OutboxRow]:
    """Change all that is parked and meant, in few transactions; give the rows as they stand then."""
    app = wiring.App(args.home, log=LOG)
    try:
        meant = _meant(app, args)
        if not meant:
            return []
        change(app, meant, sign_in(app.people, args.by))
        numbers = {row.id for row in meant}
        return [row for row in app.store.outbox() if row.id in numbers]
    finally:
        app.close()


def _meant(app: wiring.App, args: argparse.Namespace) -> list[OutboxRow]:
    rows = [row for row in app.store.outbox(uid=args.uid or "") if args.to in ("", row.destination)]
    if not args.uid:
        return [row for row in rows if row.state is RowState.PARKED and args.because in row.last_error]
    if not rows:
        raise BadInput(
            Phrase("The outbox has no row of {uid} for that.", uid=args.uid),
            "Run 'inspector outbox' to see the rows.",
        )
    return rows


def _told(rows: Sequence[OutboxRow]) -> list[str]:
    return [f"{row.uid} to {row.destination}: {WORDS[row.state]}" for row in rows] or ["Nothing is parked."]


def _next_step(rows: Sequence[OutboxRow]) -> list[str]:
    return ["It is sent with the next 'inspector sync'."] if rows else []


def stopped_lines(rows: Iterable[OutboxRow]) -> list[str]:
    """Say which destinations are left alone until they get a new token."""
    return [
        f"{name} is left alone until it has a new token. Give it one, then run 'inspector sync'."
        for name in stopped(rows)
    ]


def _plain(row: OutboxRow) -> dict[str, object]:
    return {"id": row.id, "uid": row.uid, "destination": row.destination, "state": row.state}


def row_json(
    row: OutboxRow, since: datetime, devices: Mapping[str, OutboxDevice] | None = None
) -> dict[str, object]:
    """Write a row as JSON; ``held_until`` where another process claimed it before ``since``."""
    one = (devices or {}).get(row.uid, _UNKNOWN)
    return {
        "id": row.id,
        "uid": row.uid,
        "model": one.model,
        "imei": one.imei,
        "serial": one.serial,
        "destination": row.destination,
        "kind": row.kind,
        "state": row.state,
        "attempts": row.attempts,
        "next_at": row.next_at,
        "last_error": row.last_error,
        "cause": row.cause,
        "held_until": row.held_until(since, Waits().lease_s),
    }


def row_lines(
    rows: Iterable[OutboxRow], since: datetime, devices: Mapping[str, OutboxDevice] | None = None
) -> list[str]:
    """Lay rows out for people."""
    cells = [_cells(row, since, (devices or {}).get(row.uid, _UNKNOWN)) for row in rows]
    head = ("STATE", "TO", "MODEL", "IMEI OR SERIAL", "CERTIFICATE", "TRIES", "LAST ANSWER")
    return table(head, cells) if cells else ["Nothing waits."]


def _cells(row: OutboxRow, since: datetime, one: OutboxDevice) -> tuple[object, ...]:
    number = one.imei or one.serial or "-"
    said = _said(row, since)
    return WORDS[row.state], row.destination, one.model or "-", number, row.uid, row.attempts, said


def _said(row: OutboxRow, since: datetime) -> str:
    """Say why a row is not sent, and by whom it is held: a bench that works, or one that was killed."""
    if row.state is RowState.HELD:
        return "its lot was rejected: 'inspector audit lot'"
    held = row.held_until(since, Waits().lease_s)
    return f"held by another process until {held.astimezone():%H:%M:%S}" if held else row.last_error or "-"

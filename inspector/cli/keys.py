# SPDX-License-Identifier: Apache-2.0
"""``keys``: what this bench signs with, who certified it, and what the shop's root does."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli import key_roots
from inspector.cli.output import LOG, Output, Verbs, table
from inspector.cli.people import sign_in
from inspector.domain.errors import BadInput
from inspector.wiring import bench_keys

if TYPE_CHECKING:
    from inspector.certificates.delegation import Delegation
    from inspector.wiring.bench_keys import PublicKey

_EPILOG = """\
A root certifies a bench by files, without a network:
  bench:  inspector keys certify --request bench.request
  root:   inspector keys certify bench.request --root shop-root.pem -o bench.answer
  bench:  inspector keys certify --answer bench.answer
"""


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser(
        "keys",
        help="what this bench signs with",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    _add_seen(inner, common)
    _add_certify(inner, common)
    verb = inner.add_parser(
        "rotate", parents=[common], help="replace this bench's keys; old certificates stay valid"
    )
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are, where people sign in")
    verb.set_defaults(run=run_rotate)
    _add_lists(inner, common)


def _add_seen(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "init", parents=[common], help="make this bench's keys, or with --root a shop's root"
    )
    verb.add_argument(
        "--root", action="store_true", help="make a root instead, in a file that a password opens"
    )
    verb.add_argument("--name", default="", metavar="TEXT", help="what the shop calls its root")
    verb.add_argument("-o", "--output", type=Path, metavar="FILE", help="the root's new file")
    _password(verb)
    verb.set_defaults(run=run_init)
    verb = inner.add_parser("show", parents=[common], help="name the keys, and who certified them")
    verb.set_defaults(run=run_show)
    verb = inner.add_parser(
        "export", parents=[common], help="give the public keys, for 'inspector verify --trust FILE'"
    )
    verb.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write them there instead of printing them"
    )
    verb.set_defaults(run=run_export)


def _add_certify(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "certify",
        parents=[common],
        help="ask the root, answer as the root, or take its answer",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.add_argument("file", type=Path, nargs="?", metavar="REQUEST", help="at the root: a bench's request")
    verb.add_argument("--request", type=Path, metavar="FILE", help="at the bench: write its request there")
    verb.add_argument("--answer", type=Path, metavar="FILE", help="at the bench: take the root's answer")
    verb.add_argument("--root", type=Path, metavar="FILE", help="at the root: its file")
    verb.add_argument("-o", "--output", type=Path, metavar="FILE", help="at the root: where the answer goes")
    verb.add_argument(
        "--days", type=key_roots.days, default=key_roots.DAYS, help=f"for how long ({key_roots.DAYS})"
    )
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are, where people sign in")
    _password(verb)
    verb.set_defaults(run=run_certify)


def _add_lists(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "revoke", parents=[common], help="say that a bench's key counts no more, or what was held before"
    )
    verb.add_argument("key", type=str.strip, metavar="KEY", help="the key's name, as 'keys show' gives it")
    verb.add_argument("--root", type=Path, required=True, metavar="FILE", help="the root's file")
    verb.add_argument(
        "--list", type=Path, required=True, metavar="FILE", help="the signed trust list to add it to"
    )
    verb.add_argument("--reason", default="", metavar="TEXT", help="why; one that is listed keeps its own")
    verb.add_argument(
        "--held",
        type=Path,
        metavar="FILE",
        help="digests that were held before, one a line: they stay valid; also for a key that is listed",
    )
    _password(verb)
    verb.set_defaults(run=key_roots.run_revoke)
    verb = inner.add_parser(
        "trust-list", parents=[common], help="show the list this home keeps, keep another, or sign one"
    )
    verb.add_argument("--keep", type=Path, metavar="FILE", help="at the bench: keep this list of its root")
    verb.add_argument("--root", type=Path, metavar="FILE", help="at the root: its file")
    verb.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="at the root: the list, made or signed anew"
    )
    verb.add_argument("--as", dest="by", metavar="ID", default="", help="who you are, where people sign in")
    _password(verb)
    verb.set_defaults(run=run_trust_list)


def _password(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help="the root's password is its first line; else it is asked for",
    )


def run_init(args: argparse.Namespace, out: Output) -> int:
    """Make this bench's keys, or a root."""
    if args.root:
        return key_roots.run_init(args, out)
    found = _with_app(args, bench_keys.init)
    out.answer(_rows(found), _table(found))
    return 0


def run_show(args: argparse.Namespace, out: Output) -> int:
    """Name the keys."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        found, word = bench_keys.public_keys(app), app.keys.delegation()
        is_training = app.is_training
    finally:
        app.close()
    lines = [*_table(found), *_certified(word)]
    if not found:
        lines = [
            "This home is for training: its key is trusted by nobody."
            if is_training
            else "There is no key yet: the first signature makes it, and so does 'inspector keys export'."
        ]
    rows = _rows(found)
    if word is not None:
        rows[0] |= {"bench": word.bench, "shop": word.shop, "from": word.since, "until": word.until}
    out.answer(rows, lines)
    return 0


def _rows(found: Sequence[PublicKey]) -> list[dict[str, object]]:
    return [
        {
            "id": one.id,
            "algorithm": one.algorithm,
            "use": one.use,
            "place": one.place,
            **({"revoked": one.revoked} if one.revoked else {}),
        }
        for one in found
    ]


def _table(found: Sequence[PublicKey]) -> list[str]:
    rows = [(one.id, one.algorithm, one.use, one.place) for one in found]
    gone = [
        f"Key {one.id} was revoked on {one.revoked}: nothing is signed with it any more."
        + ("" if one.use == "retired" else " Run 'inspector keys rotate'.")
        for one in found
        if one.revoked
    ]
    return [*table(("ID", "ALGORITHM", "SIGNS", "LIES IN"), rows), *gone]


def _certified(word: Delegation | None) -> list[str]:
    if word is None:
        return ["No root has certified this bench yet: see 'inspector keys certify --help'."]
    return [f"A root certified it as bench {word.bench} from {word.since:%Y-%m-%d} to {word.until:%Y-%m-%d}."]


def run_export(args: argparse.Namespace, out: Output) -> int:
    """Print the public keys as a JWK set, or write them into a file."""
    app = wiring.App(args.home, log=LOG)  # the first key is made here, and a home for it
    try:
        if args.output is None:
            data = bench_keys.exported(app)
            out.answer(json.loads(data), data.decode().splitlines())
            return 0
        found = bench_keys.export_to(app, args.output)
    finally:
        app.close()
    out.answer(
        {"file": str(args.output), "keys": [one.id for one in found]},
        [f"{args.output}: hand it to who runs 'inspector verify --trust {args.output}'."],
    )
    return 0


def _with_app(
    args: argparse.Namespace, use: Callable[[wiring.App], Sequence[PublicKey]]
) -> Sequence[PublicKey]:
    app = wiring.App(args.home, log=LOG)
    try:
        return use(app)
    finally:
        app.close()


def run_certify(args: argparse.Namespace, out: Output) -> int:
    """Write a request, answer one, or take an answer."""
    ways = {"REQUEST and --root": args.file and args.root, "--request": args.request, "--answer": args.answer}
    if sum(bool(one) for one in ways.values()) != 1 or bool(args.file) != bool(args.root):
        raise BadInput("What to do is not clear.", f"Give one of: {'; '.join(ways)}. See --help.")
    if args.file:
        return key_roots.run_certify(args, out)
    return _run_request(args, out) if args.request else _run_answer(args, out)


def _run_request(args: argparse.Namespace, out: Output) -> int:
    app = wiring.App(args.home, log=LOG)
    try:
        bench_keys.request_to(app, args.request)
        bench = app.settings.bench_id
    finally:
        app.close()
    out.answer(
        {"file": str(args.request), "bench": bench},
        [f"Take {args.request} to the root: 'inspector keys certify {args.request} --root FILE -o FILE'."],
    )
    return 0


def _run_answer(args: argparse.Namespace, out: Output) -> int:
    app = wiring.App(args.home, log=LOG)
    try:
        word = bench_keys.adopt(app, args.answer, sign_in(app.people, args.by))
    finally:
        app.close()
    row = {"bench": word.bench, "key": word.bench_key_id, "from": word.since, "until": word.until}
    out.answer(row, _certified(word))
    return 0


def run_rotate(args: argparse.Namespace, out: Output) -> int:
    """Replace this bench's keys."""
    found = _with_app(args, lambda app: bench_keys.rotate(app, sign_in(app.people, args.by)))
    advice = "Have the root certify the new keys, and hand out 'inspector keys export' again."
    out.answer(_rows(found), [*_table(found), advice])
    return 0


def run_trust_list(args: argparse.Namespace, out: Output) -> int:
    """Show the list that this home keeps, keep another, or sign one."""
    if bool(args.root) != bool(args.output) or (args.root and args.keep):
        raise BadInput("What to do is not clear.", "Give --root with -o, or --keep, or nothing.")
    return key_roots.run_trust_list(args, out) if args.root else _run_kept_list(args, out)


def _run_kept_list(args: argparse.Namespace, out: Output) -> int:
    from inspector.certificates.keys import TRUST_LIST
    from inspector.certificates.trust_list import opened

    app = wiring.App(args.home, read_only=not args.keep, log=LOG)
    try:
        if args.keep:
            bench_keys.keep_trust_list(app, args.keep, sign_in(app.people, args.by))
        text, trust = app.keys.trust_list(), app.keys.own_trust()
        path = app.settings.home / "keys" / TRUST_LIST
    finally:
        app.close()
    if not text:
        out.answer(None, ["This home keeps no trust list: take the root's with --keep FILE."])
        return 0
    key_roots.show_list(opened(text, trust.roots), path, out)
    return 0

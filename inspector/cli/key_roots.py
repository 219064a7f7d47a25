# SPDX-License-Identifier: Apache-2.0
"""What the root's machine does: make a root, certify benches, revoke, sign lists. No home is opened."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.cli.output import Output, table, write_file
from inspector.domain.errors import BadInput
from inspector.services.whole_file import make_whole
from inspector.wiring.bench_keys import read_file

if TYPE_CHECKING:
    from inspector.certificates.root import Root
    from inspector.certificates.trust_list import TrustList

DAYS = 730
_MOST_DAYS = 3660
_LARGEST_LIST = 16 * 1024 * 1024


def days(text: str) -> int:
    """Read ``--days``: 1 to 3660; raises argparse's own error."""
    if text.isdecimal() and 0 < int(text) <= _MOST_DAYS:
        return int(text)
    raise argparse.ArgumentTypeError(f"'{text}' is no number of days from 1 to {_MOST_DAYS}")


def run_init(args: argparse.Namespace, out: Output) -> int:
    """Make a root in a new file."""
    from inspector.certificates.bench_x509 import to_pem
    from inspector.certificates.root import new_root, sealed

    if args.output is None:
        raise BadInput(
            "Where to write the root is not said.", "Name a new file with -o, on a medium you can take away."
        )
    root = new_root(args.name, _now())
    public = args.output.with_name(args.output.name + ".crt")
    secret = sealed(root, password(args, twice=True))
    _write_new(public, to_pem((root.x509,)), 0o644)
    try:
        _write_new(args.output, secret, 0o600)
    except BadInput:
        public.unlink(missing_ok=True)  # of a root that is not there
        raise
    lines = [
        f"{args.output}: root {root.name}, key {root.key_id}.",
        f"{public}: its public half, for 'inspector verify --trust {public}'.",
        "Keep the file and its password apart and off this machine; without both no bench can be certified.",
    ]
    out.answer(
        {"file": str(args.output), "public": str(public), "name": root.name, "key": root.key_id}, lines
    )
    return 0


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _write_new(path: Path, data: bytes, mode: int) -> None:
    """Write a file that must not be there yet."""
    try:
        make_whole(path, data, mode)
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.", "Name a new file.") from error


def password(args: argparse.Namespace, *, twice: bool = False) -> str:
    """Ask for the root's password, or take the first line of ``--password-file``; raises BadInput."""
    if args.password_file is not None:
        lines = read_file(args.password_file).decode("utf-8", "replace").splitlines()
        return lines[0] if lines else ""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed = getpass.getpass("Password of the root: ", stream=sys.stderr)
    if twice and getpass.getpass("Once more: ", stream=sys.stderr) != typed:
        raise BadInput("The two passwords differ.", "Type the same one twice.")
    return typed


def opened(args: argparse.Namespace) -> Root:
    """Open the root that ``--root`` names; raises BadInput, CertificateTrouble."""
    from inspector.certificates.root import opened as open_root

    return open_root(read_file(args.root), password(args))


def run_certify(args: argparse.Namespace, out: Output) -> int:
    """Answer a bench's request."""
    from inspector.certificates.certifying import answer, read_request, write_answer

    if args.output is None:
        raise BadInput("Where to write the answer is not said.", "Name a file with -o.")
    asked = read_request(read_file(args.file).decode("ascii", "replace"))
    since = _now()
    made = answer(opened(args), asked, since, since + timedelta(days=args.days))
    write_file(args.output, write_answer(made))
    word = made.delegation
    row = {
        "file": str(args.output),
        "bench": word.bench,
        "shop": word.shop,
        "shop_name": asked.shop_name,
        "key": word.bench_key_id,
        "serial": word.serial,
        "from": word.since,
        "until": word.until,
    }
    out.answer(row, [
        f"Bench {word.bench} of {asked.shop_name or word.shop} is certified until {word.until:%Y-%m-%d}.",
        f"Take {args.output} to the bench: 'inspector keys certify --answer {args.output}'.",
    ])  # fmt: skip
    return 0


def run_revoke(args: argparse.Namespace, out: Output) -> int:
    """Add a revocation to the signed trust list, made new where there is none; or digests to one in it."""
    from inspector.certificates.trust import load_held
    from inspector.certificates.trust_list import Revocation

    root = opened(args)
    held = load_held(args.held) if args.held else frozenset()
    found = _listed(args.list, root)
    if not args.reason.strip() and not found.revokes(args.key):
        raise BadInput("Why the key is revoked is not said.", "Say it with --reason: verifiers are shown it.")
    added = found.with_revoked(Revocation(args.key, _now(), args.reason, held))
    return _signed(added, root, args.list, out)


def run_trust_list(args: argparse.Namespace, out: Output) -> int:
    """Sign the list anew: its time says that it is fresh."""
    root = opened(args)
    return _signed(_listed(args.output, root), root, args.output, out)


def _listed(path: Path, root: Root) -> TrustList:
    """Give the list in a file, which this root signed, or an empty one."""
    from inspector.certificates.trust_list import NamedRoot, TrustList
    from inspector.certificates.trust_list import opened as open_list

    if path.exists():
        text = read_file(path, _LARGEST_LIST).decode("ascii", "replace").strip()
        return open_list(text, {root.key_id: root.public})
    return TrustList(_now(), (NamedRoot(root.name, root.public),))


def _signed(one: TrustList, root: Root, path: Path, out: Output) -> int:
    from dataclasses import replace

    from inspector.certificates.trust_list import signed

    fresh = replace(one, issued_at=max(_now(), one.issued_at))
    write_file(path, signed(fresh, root.private).encode("ascii") + b"\n")
    show_list(replace(fresh, signer=root.key_id), path, out)
    return 0


def show_list(one: TrustList, path: Path, out: Output) -> None:
    """Print a list."""
    row = {
        "file": str(path),
        "issued_at": one.issued_at,
        "signer": one.signer,
        "roots": [{"key": key, "name": name} for key, name in one.names().items()],
        "revoked": [
            {"key": row.key, "at": row.at, "reason": row.reason, "held": len(row.held)} for row in one.revoked
        ],
    }
    head = [f"{path}: of {one.issued_at:%Y-%m-%d %H:%M} UTC, by {one.signer}, {len(one.revoked)} revoked."]
    rows = [(row.key, f"{row.at:%Y-%m-%d}", len(row.held), row.reason) for row in one.revoked]
    out.answer(row, head + (table(("REVOKED", "SINCE", "HELD", "REASON"), rows) if rows else []))

# SPDX-License-Identifier: Apache-2.0
"""``db backup``, ``db restore`` and ``db forget``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector import settings, wiring
from inspector.cli.output import LOG, Output, Verbs
from inspector.cli.people import sign_in
from inspector.wiring import backups, restoring

_GAP_S = 1.0
"""Seconds between two lines that say how far the work is."""
_MOST_FAULTS = 20


def add(inner: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs to ``db``."""
    verb = inner.add_parser(
        "backup",
        parents=[common],
        help="write the whole home but its private keys and tokens to one file, beside a bench that works",
    )
    verb.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="a new file, or a folder"
    )
    verb.set_defaults(run=run_backup)
    verb = inner.add_parser(
        "restore", parents=[common], help="prove a backup, then put it in the home's place"
    )
    verb.add_argument("file", type=Path, metavar="FILE", help="a backup")
    verb.add_argument("--into", type=Path, metavar="DIR", help="an empty or new folder in place of the home")
    verb.add_argument(
        "--replace",
        action="store_true",
        help="set the home aside that is there, and keep it under a new name",
    )
    verb.add_argument(
        "--damaged", action="store_true", help="restore it although something in it is not as it was written"
    )
    verb.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="public keys of the bench that signed it, as 'keys export' writes them; may be given again",
    )
    verb.add_argument(
        "--as", dest="by", metavar="ID", default="", help="who you are; PIN or badge is asked for"
    )
    verb.set_defaults(run=run_restore)
    _add_forget(inner, common)


def _add_forget(inner: Verbs, common: argparse.ArgumentParser) -> None:
    verb = inner.add_parser(
        "forget", parents=[common], help="erase what is personal; certificates, counts and the trail hold"
    )
    what = verb.add_mutually_exclusive_group(required=True)
    what.add_argument("person", nargs="?", metavar="ID", help="a person who left: see 'people list --all'")
    what.add_argument(
        "--device",
        action="append",
        metavar="UID",
        help="the photos, notes and numbers in the trail of a closed inspection; may be given again",
    )
    what.add_argument("--expired", action="store_true", help="what the periods of the settings are over for")
    verb.add_argument("--dry-run", action="store_true", help="only say what would be erased")
    verb.add_argument(
        "--as", dest="by", metavar="ID", default="", help="who you are; PIN or badge is asked for"
    )
    verb.set_defaults(run=run_forget)


def run_backup(args: argparse.Namespace, out: Output) -> int:
    """Back up."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        made = backups.back_up(app, args.output, _progress(out, "backup"))
    finally:
        app.close()
    lines = [
        f"{made.file}: {made.size} bytes, SHA-256 of its list {made.sha256}.",
        *_told(made.facts),
        f"{made.photos} photos.",
        "Its list is signed with this bench's key."
        if made.is_signed
        else "It is not signed: no key signs here.",
        "Private keys and tokens are not in it.",
    ]
    if made.missing:
        lines.append(f"{made.missing} photos are gone from the home: see 'inspector db check'.")
    out.answer(
        {
            "file": made.file,
            "size": made.size,
            "sha256": made.sha256,
            "signed": made.is_signed,
            "photos": made.photos,
            "missing_photos": made.missing,
            **made.facts,
        },
        lines,
    )
    return 0


def run_restore(args: argparse.Namespace, out: Output) -> int:
    """Restore; 1 where the backup is not as it was written."""
    home = args.into or args.home or settings.default_home()
    wish = restoring.Wish(
        args.file, home, may_replace=args.replace, may_be_damaged=args.damaged, trusting=tuple(args.trust)
    )
    done = restoring.restore(wish, lambda app: sign_in(app.people, args.by), _progress(out, "restore"))
    out.answer(
        {
            "home": done.home,
            "set_aside": done.set_aside,
            "kept_keys": done.kept_keys,
            "faults": done.faults,
            "signature": done.signature,
            **done.facts,
        },
        _restored(done),
    )
    return 1 if done.faults else 0


def _restored(done: restoring.Restored) -> list[str]:
    lines = [*done.faults[:_MOST_FAULTS]]
    if len(done.faults) > _MOST_FAULTS:
        lines.append(f"+ {len(done.faults) - _MOST_FAULTS}")
    if done.home is None:
        return [*lines, "Nothing was restored. Take another copy or an older backup, or say --damaged."]
    lines += [f"{done.home} is restored.", *_told(done.facts)]
    lines += [done.signature] if done.signature not in done.faults else []
    if done.set_aside is not None:
        lines.append(f"What was there is in {done.set_aside}.")
    if not done.kept_keys and done.facts.get("use") == "bench":
        lines.append("It has no private keys: new ones are made, which the shop's root has to certify.")
    if not done.kept_keys and done.set_aside is not None and (done.set_aside / "keys").is_dir():
        lines.append(f"Those of what was there stay in {done.set_aside / 'keys'}.")
    return lines


def run_forget(args: argparse.Namespace, out: Output) -> int:
    """Forget."""
    from inspector.wiring import forgetting, left_copies

    app = wiring.App(args.home, log=LOG)
    try:
        by, is_dry = sign_in(app.people, args.by), bool(args.dry_run)
        if args.person:
            erased = forgetting.forget_person(app, args.person, by, is_dry=is_dry)
        elif args.device:
            erased = forgetting.forget_devices(app, args.device, by, is_dry=is_dry)
        else:
            erased = forgetting.forget_expired(app, by, is_dry=is_dry)
        left = left_copies.upgrade_copies(app), left_copies.set_aside(app)
    finally:
        app.close()
    counts = ", ".join(f"{number} {name}" for name, number in erased.items()) or "nothing"
    words = f"{'To be erased' if is_dry else 'Erased'}: {counts}."
    told = {"erased": erased, "dry_run": is_dry, "copies": left[0], "set_aside": left[1]}
    out.answer(told, [words] if is_dry else [words, *_left(*left)])
    return 0


def _left(copies: Sequence[Path], set_aside: Sequence[Path]) -> list[str]:
    """Say where it still is."""
    lines = ["Backups and what was sent elsewhere still have it: see docs/privacy.md."]
    if copies:
        lines += ["So may copies of the store from before upgrades:", *(f"  {one}" for one in copies)]
    if set_aside:
        lines += ["So may homes that a restore set aside, and private keys are in them:"]
        lines += [f"  {one}" for one in set_aside]
    return [*lines, "Remove those that nobody needs."] if copies or set_aside else lines


def _told(facts: backups.Facts) -> list[str]:
    counts = ", ".join(f"{facts.get(name)} {name}" for name in ("inspections", "certificates", "events"))
    newest = facts.get("newest_event") or "never"
    return [f"Made {facts.get('made_at')} of bench {facts.get('bench')}: {counts}, the newest of {newest}."]


def _progress(out: Output, what: str) -> Callable[[int, int], None]:
    told_at = [time.monotonic()]

    def progress(done: int, of: int) -> None:
        now = time.monotonic()
        if of and now - told_at[0] >= _GAP_S and sys.stderr.isatty():
            told_at[0] = now
            out.progress(f"{what}: {done * 100 // of} %")

    return progress

# SPDX-License-Identifier: Apache-2.0
"""``db upgrade``, ``db check``, ``db head`` and ``db reindex``; its other verbs are in ``care``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from inspector import wiring
from inspector.cli import care
from inspector.cli.output import LOG, Output, Verbs, write_file
from inspector.domain.errors import CertificateTrouble, Fault, StoreDamaged
from inspector.wiring import clones


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    group = verbs.add_parser("db", help="care for the store")
    inner = group.add_subparsers(title="verbs", metavar="VERB", required=True)
    verb = inner.add_parser("upgrade", parents=[common], help="bring the store to this version's form")
    verb.set_defaults(run=run_upgrade)
    verb = inner.add_parser("check", parents=[common], help="recompute every digest, signature and chain")
    verb.add_argument(
        "--skip-signatures",
        action="store_true",
        help="do not verify what each certificate was signed with: it takes the longest",
    )
    verb.add_argument(
        "--against",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="certificates that turned up elsewhere: did another machine sign one with this bench's key",
    )
    verb.add_argument(
        "--head", type=Path, metavar="FILE", help="a head of 'db head': is all of it here still"
    )
    verb.set_defaults(run=run_check)
    verb = inner.add_parser(
        "head",
        parents=[common],
        help="write the digests of all certificates, for 'verify --held' and 'db check --head'",
    )
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="where to")
    verb.set_defaults(run=run_head)
    verb = inner.add_parser("reindex", parents=[common], help="enter every inspection for the search anew")
    verb.set_defaults(run=run_reindex)
    care.add(inner, common)


def run_upgrade(args: argparse.Namespace, out: Output) -> int:
    """Bring the store to this version's form; a file is copied before, a shared one on its server."""
    app = wiring.App(args.home, log=LOG)
    before = app.schema_revision()
    try:
        wiring.upgrade_store(app)
        after = app.schema_revision()
    finally:
        app.close()
    words = f"The store is at {after}."
    if before != after:
        words = f"The store went from {before or 'nothing'} to {after}."
    out.answer({"before": before, "after": after}, [words])
    return 0


def run_check(args: argparse.Namespace, out: Output) -> int:
    """Check the store; 1 when something in it is not what was signed or written."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        faults, unknown = _faults(app, with_signatures=not args.skip_signatures)
        faults += [str(fault) for fault in _elsewhere(app, args.against, args.head)]
    finally:
        app.close()
    whole = "The store is as it was written." if unknown else "The store is as it was signed and written."
    cannot = [f"Signatures that cannot be verified here, by keys of other benches: {unknown}."]
    lines = [*(faults or [whole]), *(cannot if unknown else [])]
    out.answer({"faults": faults, "unknown_signatures": unknown}, lines)
    return 1 if faults else 0


def _faults(app: wiring.App, *, with_signatures: bool) -> tuple[list[str], int]:
    """List what is wrong, and count what cannot be told; a file too damaged to be read is a fault as well."""
    found: list[str] = []
    unknown: list[None] = []
    try:
        found += [str(fault) for fault in app.store.check()]
        if with_signatures:
            found += [
                str(fault) for fault in wiring.signature_faults(app, unknown=lambda: unknown.append(None))
            ]
    except StoreDamaged as damage:
        found.append(str(damage))
    return found, len(unknown)


def _elsewhere(app: wiring.App, folders: Sequence[Path], head: Path | None) -> Iterator[Fault]:
    """Compare the store with what went out of it; a store that is too damaged was named before."""
    try:
        yield from clones.clone_faults(app, folders)
        if head is not None:
            yield from clones.head_faults(app, head)
    except (StoreDamaged, CertificateTrouble) as damage:
        yield Fault("certificates", str(damage))


def run_head(args: argparse.Namespace, out: Output) -> int:
    """Write the digests of all certificates, one a line."""
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        digests = clones.held(app)
    finally:
        app.close()
    write_file(args.output, "".join(f"{one}\n" for one in digests).encode("ascii"))
    words = (
        f"{args.output}: {len(digests)} certificates. Keep it where this bench's disk is not;"
        " after a revocation it says which were signed before."
    )
    out.answer({"file": str(args.output), "certificates": len(digests)}, [words])
    return 0


def run_reindex(args: argparse.Namespace, out: Output) -> int:
    """Enter everything anew; 1 when an inspection could not be entered."""
    entered, inspections = wiring.reindex(args.home, LOG)
    words = f"{entered} of {inspections} inspections are entered for the search."
    out.answer({"entered": entered, "inspections": inspections}, [words])
    return 0 if entered == inspections else 1

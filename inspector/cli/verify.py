# SPDX-License-Identifier: Apache-2.0
"""``verify`` and ``certificate``: check certificates, and draw one again."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.label import language_of, warn_of_void
from inspector.cli.output import LOG, Output, Verbs, certificate_language, named, write_file
from inspector.domain.envelope import write_envelope
from inspector.domain.errors import BadInput
from inspector.domain.uid import to_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.certificates.report import VerifyReport
    from inspector.certificates.verify import Verifier


_EXIT_CODES = (
    "Exit codes: 0 all are good; 1 one is not; 2 wrong use, a file that cannot be opened, or a trust list"
    " that is damaged or that nobody trusted signed; 3 trouble at the bench; 4 all signatures are good, but"
    " the registry of --ask could not be asked or does not hold one; 130 stopped. Training is good with"
    " --allow-training alone."
)


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verbs."""
    _add_verify(verbs, common)
    _add_certificate(verbs, common)


def _add_verify(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser(
        "verify", parents=[common], help="check certificates: PDF, JSON, JWS, codes", epilog=_EXIT_CODES
    )
    verb.add_argument(
        "files",
        type=str,
        nargs="+",
        metavar="FILE",
        help="a file, a photo of a code, a folder, or a code's text",
    )
    verb.add_argument(
        "--trust",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="public keys of benches and roots to trust, or a signed trust list",
    )
    verb.add_argument(
        "--held",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="digests known before a revocation, one a line: they stay valid",
    )
    verb.add_argument("--code", metavar="TEXT", help="a scanned code that each file is compared with")
    verb.add_argument(
        "--claims", type=Path, metavar="FILE", help="JSON of claims that each file is compared with"
    )
    verb.add_argument(
        "--ask",
        default="",
        metavar="URL",
        help="a registry to ask how they stand (void, replaced, key revoked), by number and digest alone",
    )
    verb.add_argument(
        "--token-file", type=Path, metavar="FILE", help="a token of that registry, to compare with its copy"
    )
    verb.add_argument(
        "--allow-training", action="store_true", help="take training certificates by the key they carry"
    )
    verb.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="processes to verify with (0: one a core; not said: so many as pay off)",
    )
    verb.set_defaults(run=run_verify)


def _add_certificate(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    verb = verbs.add_parser("certificate", parents=[common], help="draw a signed certificate, or print some")
    verb.add_argument("uid", nargs="*", metavar="UID", help="one to draw, or 'print' and as many as you like")
    verb.add_argument(
        "--all-of",
        metavar="DAY|ORDER",
        default="",
        help="instead of UID all of a day (2026-11-22) or of an order: into the folder -o, or printed",
    )
    verb.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=".pdf, or .json for the claims; a folder with --all-of",
    )
    verb.add_argument(
        "--printer", metavar="QUEUE", default="", help="where to print (else as the settings say)"
    )
    verb.add_argument("--language", type=certificate_language, metavar="LANG", help="of the words")
    verb.set_defaults(run=run_certificate)


def run_verify(args: argparse.Namespace, out: Output) -> int:
    """Check every file; 1 when one is not valid."""
    from inspector.cli.verify_many import is_many, run_many

    if is_many(args.files, args.jobs):
        return run_many(args, out)
    return _run_few(args, out)


def _run_few(args: argparse.Namespace, out: Output) -> int:
    """Check files and tell of them together."""
    from inspector.certificates.clones import without_clones
    from inspector.certificates.review_files import accompanied
    from inspector.certificates.standing import with_standing
    from inspector.certificates.successors import without_superseded
    from inspector.certificates.void_files import knowing
    from inspector.cli.verify_many import UNSETTLED

    verifier = wiring.verifier(args.home, args.trust, allow_training=args.allow_training, held=args.held)
    with ExitStack() as stack:
        ask = _asker(args, verifier, stack)
        knows = stack.enter_context(wiring.known_standings(args.home, verifier.trust.held))
        told = knowing(args.files, verifier.trust, knows)
        found = [
            _countersigned(ask(with_standing(_verified(verifier, path, args), told)), path, args, verifier)
            for path in args.files
        ]
    judged = accompanied(without_superseded(without_clones(found), verifier.trust))
    reports = list(zip(args.files, judged, strict=True))
    lines = [named(path, report) for path, report in reports]
    out.answer([{"file": str(path), **report.as_json()} for path, report in reports], lines)
    if not all(report.is_good for _, report in reports):
        return 1
    return 0 if all(report.is_settled for _, report in reports) else UNSETTLED


def _asker(
    args: argparse.Namespace, verifier: Verifier, stack: ExitStack
) -> Callable[[VerifyReport], VerifyReport]:
    """Give what asks the registry that was named; without one, what changes nothing."""
    if not args.ask:
        if args.token_file:
            raise BadInput("A token is for a registry.", "Name the registry with --ask.")
        return lambda report: report
    from inspector.wiring.asking import Asker

    made = Asker(args.ask, verifier.trust, token_of(args))
    stack.callback(made.close)
    return made


def token_of(args: argparse.Namespace) -> str:
    """Give the first token of ``--token-file``, empty text without one; raises BadInput."""
    if not args.token_file:
        return ""
    try:
        words = args.token_file.read_text(encoding="ascii", errors="replace").split()
    except OSError as error:
        raise BadInput(
            f"{args.token_file} cannot be opened: {error.strerror}.", "Name a file with one token a line."
        ) from error
    return words[0] if words else ""


def _verified(verifier: Verifier, name: str, args: argparse.Namespace) -> VerifyReport:
    from inspector.certificates.given_claims import beside_given
    from inspector.certificates.photo_code import verified
    from inspector.certificates.qr import is_code

    report = verifier.code(name) if is_code(name) else verified(verifier, Path(name))
    report = verifier.code(args.code, report) if args.code else report
    return beside_given(report, _claims(args.claims)) if args.claims else report


def _countersigned(
    report: VerifyReport, name: str, args: argparse.Namespace, verifier: Verifier
) -> VerifyReport:
    from inspector.certificates.review_files import beside, with_countersignature

    one = report.certificate
    if one is None:
        return report
    return with_countersignature(report, beside(name, one.uid, args.files), verifier.trust)


def _claims(path: Path) -> bytes:
    from inspector.certificates.verify import LARGEST_FILE

    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST_FILE)
    except OSError as error:
        raise BadInput(
            f"{path} cannot be opened: {error.strerror}.", "Name a file of claims in JSON."
        ) from error


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= 256):
        raise argparse.ArgumentTypeError(f"'{text}' is no number of processes from 0 to 256")
    from inspector.wiring.processes import cores

    return int(text) or cores()


def run_certificate(args: argparse.Namespace, out: Output) -> int:
    """Draw one certificate, or print several."""
    from inspector.wiring.acts import EXPORTED, record
    from inspector.wiring.countersigned import beside, countersignature_of

    if args.uid[:1] == ["print"]:
        return _run_print(args, out)
    if args.all_of:
        return _run_export(args, out)
    (args.uid,) = _only_one(args.uid)
    if args.output is None:
        raise BadInput(
            "Where to draw it is not said.", "Name a file with -o, or say 'certificate print UID'."
        )
    to_bytes(args.uid)  # what is no number at all is said before anything is opened
    app = wiring.App(args.home, read_only=True, log=LOG)
    try:
        if app.store.certificate(args.uid) is None:
            raise BadInput(
                f"There is no certificate {args.uid} here.", "Check the number, and the home with --home."
            )
        if args.output.suffix == ".json":
            data = write_envelope(app.certification.certificate(args.uid))
        else:
            data = app.certification.document(args.uid, args.language or language_of(app))
        signed = countersignature_of(app, args.uid)
        is_void = warn_of_void(app, args.uid, out)
        record(app, EXPORTED, args.uid, {"file": args.output.name})
    finally:
        app.close()
    write_file(args.output, data)
    if signed is not None:
        write_file(beside(args.output), signed)
    row: dict[str, object] = {"uid": args.uid, "file": str(args.output), "bytes": len(data)}
    row |= {"void": True} if is_void else {}
    row |= {"countersignature": str(beside(args.output))} if signed is not None else {}
    out.answer(row, [f"{args.output}"] if signed is None else [f"{args.output}", f"{beside(args.output)}"])
    return 0


def _run_print(args: argparse.Namespace, out: Output) -> int:
    from inspector.cli import label, lot

    if bool(args.uid[1:]) == bool(args.all_of) or args.output is not None:
        raise BadInput(
            "What to print is not clear.",
            "Say 'certificate print UID', or --all-of for UID; no -o.",
        )
    return lot.run_print(args, out) if args.all_of else label.run_print(args, args.uid[1:], out)


def _run_export(args: argparse.Namespace, out: Output) -> int:
    from inspector.cli import lot

    if args.uid or args.output is None:
        raise BadInput(
            "Where the lot goes is not clear.",
            "Name a folder with -o, and no UID.",
        )
    return lot.run_export(args, out)


def _only_one(uids: list[str]) -> list[str]:
    if len(uids) != 1:
        raise BadInput(
            "One certificate is drawn into one file.", "Name one, or say 'certificate print UID UID'."
        )
    return uids

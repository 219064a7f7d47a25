# SPDX-License-Identifier: Apache-2.0
"""``label`` and ``certificate print``: labels as files, and pages and labels through the print queue."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector import wiring
from inspector.cli.output import LOG, Output, Verbs, certificate_language, table, write_file
from inspector.domain.errors import BadInput
from inspector.domain.print_job import PrintJob, PrintKind, PrintState
from inspector.domain.uid import to_bytes
from inspector.ports import Cancel

if TYPE_CHECKING:
    from inspector.wiring import App

WORDS = {
    PrintState.WAITING: "waiting",
    PrintState.SENDING: "printing",
    PrintState.TAKEN: "with the printer",
    PrintState.PRINTED: "printed",
    PrintState.UNSURE: "not sure",
    PrintState.DROPPED: "not printed",
}
_GOOD = (PrintState.TAKEN, PrintState.PRINTED)


def add(verbs: Verbs, common: argparse.ArgumentParser) -> None:
    """Add the verb."""
    verb = verbs.add_parser("label", parents=[common], help="print or write a device label")
    verb.add_argument("uid", nargs="?", metavar="UID")
    verb.add_argument("--latest", action="store_true", help="of the certificate that was signed last")
    form = verb.add_mutually_exclusive_group()
    form.add_argument("--zpl", action="store_true", help="write ZPL instead of printing")
    form.add_argument("--pdf", action="store_true", help="write a PDF instead of printing")
    verb.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to write it (else standard output)"
    )
    verb.add_argument(
        "--printer", metavar="ADDRESS", default="", help="host:9100, a serial port, zpl:QUEUE or QUEUE"
    )
    verb.add_argument(
        "--dpi", type=int, choices=(203, 300, 600), default=0, help="the printer's dots per inch"
    )
    verb.add_argument("--size", metavar="MM", default="", help="width x height in mm, such as 62x29")
    verb.add_argument("--language", type=certificate_language, metavar="LANG", help="of the words")
    verb.set_defaults(run=run_label)


def run_label(args: argparse.Namespace, out: Output) -> int:
    """Print a label, or write it; 3 when the printer does not take it: it waits then."""
    writes = args.zpl or args.pdf or args.output is not None
    if not writes and (args.dpi or args.size):
        raise BadInput(
            "--dpi and --size are for a label that is written.", "For printing set label_dpi and label_size."
        )
    app = wiring.App(args.home, read_only=bool(writes), log=LOG)
    try:
        uid = _uid(args, app)
        language = args.language or language_of(app)
        if writes:
            return _write(args, out, app, uid, language)
        return _print(app, [uid], PrintKind.LABEL, language, args.printer, out)
    finally:
        app.close()


def run_print(args: argparse.Namespace, uids: Sequence[str], out: Output) -> int:
    """Print certificates one after the other; 3 when the printer does not take one: it waits then."""
    for uid in uids:
        to_bytes(uid)  # what is no number at all is said before anything is opened
    app = wiring.App(args.home, log=LOG)
    try:
        for uid in uids:
            warn_of_void(app, _check_there(app, uid), out)
        return _print(app, uids, PrintKind.PAGE, args.language or language_of(app), args.printer, out)
    finally:
        app.close()


def language_of(app: App) -> str:
    """Give the language of certificates where none is named."""
    return app.settings.certificate_language or app.settings.language or "en"


def warn_of_void(app: App, uid: str, out: Output) -> bool:
    """Say beside the answer that a certificate is void, so that nobody hands it out unknowing."""
    from inspector.wiring.voiding import void_words

    words = void_words(app, uid)
    if words:
        out.progress(f"Warning: {words} Its page does not say so.")
    return bool(words)


def _uid(args: argparse.Namespace, app: App) -> str:
    if bool(args.uid) == bool(args.latest):
        raise BadInput("Which label is not clear.", "Name one certificate, or --latest.")
    if args.latest:
        newest = app.store.latest_certificate()
        if newest is None:
            raise BadInput("There is no certificate here yet.", "Check the home with --home.")
        return newest
    to_bytes(args.uid)
    return _check_there(app, str(args.uid))


def _check_there(app: App, uid: str) -> str:
    if app.store.certificate(uid) is None:
        raise BadInput(f"There is no certificate {uid} here.", "Check the number, and the home with --home.")
    return uid


def _write(args: argparse.Namespace, out: Output, app: App, uid: str, language: str) -> int:
    from inspector.wiring.acts import EXPORTED, record
    from inspector.wiring.voiding import check_label

    check_label(app, uid)
    labels, certificate = app.printers.labels(args.size, args.dpi), app.certification.certificate(uid)
    is_pdf = args.pdf or (not args.zpl and args.output is not None and args.output.suffix.lower() == ".pdf")
    data = labels.pdf(certificate, language) if is_pdf else labels.zpl(certificate, language)
    form = "pdf" if is_pdf else "zpl"
    if args.output is None and args.json:
        raise BadInput("A label and JSON cannot both go to standard output.", "Name a file with -o.")
    name = args.output.name if args.output is not None else ""
    record(app, EXPORTED, uid, {"kind": "label", "form": form, "file": name})
    if args.output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return 0
    write_file(args.output, data)
    answer = {
        "uid": uid,
        "file": str(args.output),
        "form": form,
        "size": str(labels.size),
        "bytes": len(data),
    }
    out.answer(answer, [str(args.output)])
    return 0


def _print(app: App, uids: Iterable[str], kind: PrintKind, language: str, printer: str, out: Output) -> int:
    """Put all in the queue, then empty it; what no printer took waits for the next time."""
    wanted = put_in_queue(app, uids, kind, language, printer)
    app.print_queue.drain(Cancel())
    jobs = {job.id: job for uid in uids for job in app.print_queue.of(uid)}
    mine = [jobs[one] for one in wanted]
    out.answer([job_json(one) for one in mine], job_lines(mine))
    return 0 if all(one.state in _GOOD for one in mine) else 3


def put_in_queue(
    app: App, uids: Iterable[str], kind: PrintKind, language: str, printer: str
) -> Sequence[int]:
    """Put all in the queue, everything in it due at once; gives the jobs' numbers."""
    wanted = [app.want_print(uid, kind, language, printer).id for uid in uids]
    app.print_queue.recover()
    app.print_queue.make_due()
    return wanted


def job_json(job: PrintJob) -> dict[str, object]:
    """Write a job as JSON."""
    return {
        "id": job.id,
        "uid": job.uid,
        "kind": job.kind,
        "printer": job.printer,
        "state": job.state,
        "copy": job.copy,
        "ticket": job.ticket,
        "trouble": job.trouble.replace("\n", " "),
    }


def job_lines(jobs: Iterable[PrintJob]) -> list[str]:
    """Lay jobs out for people."""
    rows = [
        (
            one.uid,
            one.kind,
            one.printer or "-",
            WORDS[one.state],
            one.copy,
            one.trouble.replace("\n", " ") or "-",
        )
        for one in jobs
    ]
    return table(("CERTIFICATE", "WHAT", "PRINTER", "STATE", "COPY", "TROUBLE"), rows)

# SPDX-License-Identifier: Apache-2.0
"""Files and prints of records, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.services.whole_file import put_whole

if TYPE_CHECKING:
    from inspector.domain.print_job import PrintJob
    from inspector.domain.record import RecordFilter
    from inspector.ports import Cancel
    from inspector.services.lots import Written
    from inspector.wiring import App


def export_file(
    app: App, wanted: RecordFilter, path: Path, cancel: Cancel, progress: Callable[[int], None]
) -> int:
    """Write records as the file's ending says, whole or not at all; gives how many.

    Raises BadInput, StoreTrouble, Cancelled.
    """
    from inspector.wiring import exchange

    return exchange.export_records(app, wanted, path, app.operator, cancel, progress)


def save_pdf(app: App, uid: str, path: Path) -> Path:
    """Write a certificate's page; raises BadInput, CertificateTrouble."""
    from inspector.ui.desk import certificate_language
    from inspector.wiring.acts import EXPORTED, on_record

    data = app.certification.document(uid, certificate_language(app))
    try:
        with on_record(app, EXPORTED, uid, {"file": path.name}):
            put_whole(path, data)
    except OSError as error:
        raise _unwritable(path, error) from error
    return path


def print_page(app: App, uid: str) -> None:
    """Print a certificate's page once more."""
    from inspector.domain.print_job import PrintKind
    from inspector.ui.desk import certificate_language

    app.want_print(uid, PrintKind.PAGE, certificate_language(app))


def save_all(
    app: App,
    uids: Sequence[str],
    folder: Path,
    stops: tuple[Cancel, Cancel],
    progress: Callable[[int], None],
) -> Sequence[Written]:
    """Write certificates as files until one of ``stops`` is set; raises BadInput."""
    from inspector.ui.desk import certificate_language
    from inspector.wiring.lots import write_lot

    closing, stop = stops
    done: list[Written] = []
    for one in write_lot(app, uids, folder, certificate_language(app), stop):
        done.append(one)
        progress(len(done))
        if closing.is_set:
            break
    return done


def queue_all(app: App, uids: Sequence[str], stops: tuple[Cancel, Cancel]) -> Sequence[PrintJob]:
    """Put the pages of certificates in the print queue, all or none where one of ``stops`` is set first."""
    from inspector.ui.desk import certificate_language
    from inspector.wiring.lots import queue_lot

    closing, stop = stops

    def look(_: int) -> None:
        if closing.is_set:
            stop.set()

    return queue_lot(app, uids, certificate_language(app), stop, look)


def _unwritable(path: Path, error: OSError) -> BadInput:
    return BadInput(
        Phrase("{name} cannot be written: {error}.", name=path.name, error=error.strerror or "unknown"),
        "Choose another folder.",
    )

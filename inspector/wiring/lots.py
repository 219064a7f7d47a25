# SPDX-License-Identifier: Apache-2.0
"""The certificates of a day, of an order or of a search, from the store of a home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble
from inspector.domain.lot import Gathered, LeftOut
from inspector.domain.print_job import PrintJob, PrintKind
from inspector.domain.record import Standing

if TYPE_CHECKING:
    from inspector.domain.lot import Lot
    from inspector.domain.record import RecordFilter
    from inspector.ports import Cancel
    from inspector.services.lots import Written
    from inspector.wiring.app import App

_WITHOUT = {
    Standing.OPEN: LeftOut.OPEN,
    Standing.REFUSED: LeftOut.REFUSED,
    Standing.VOID: LeftOut.VOID,
    Standing.IMPORTED: LeftOut.IMPORTED,
}


def certificates_of(app: App, lot: Lot) -> Sequence[str]:
    """Give the uids of the certificates that hold, oldest first; raises StoreTrouble."""
    from inspector.storage import lots

    with app.store.reading() as connection:
        return lots.certificates_of(connection, app.settings.shop_id, lot)


def found_by(app: App, wanted: RecordFilter, cancel: Cancel) -> Gathered:
    """Give the certificates that hold among what a search finds; raises StoreTrouble, Cancelled."""
    from inspector.services.record_export import pages
    from inspector.storage import lots

    uids: list[str] = []
    left_out: Counter[LeftOut] = Counter()
    for row in pages(app.records, wanted, cancel=cancel):
        if row.standing in _WITHOUT:
            left_out[_WITHOUT[row.standing]] += 1
        else:
            uids.append(row.uid)
    with app.store.reading() as connection:
        old = lots.replaced(connection, app.settings.shop_id, uids)
    if old:
        left_out[LeftOut.REPLACED] = len(old)
    return Gathered(tuple([uid for uid in reversed(uids) if uid not in old]), dict(left_out))


def queue_lot(
    app: App, uids: Sequence[str], language: str, cancel: Cancel, progress: Callable[[int], None]
) -> Sequence[PrintJob]:
    """Put the page of each in the queue for the printer of the settings, all of them or none.

    ``progress`` hears how many are in it. Gives none where ``cancel`` was set.
    Raises NotAllowed, StoreTrouble, CertificateTrouble.
    """
    jobs: list[PrintJob] = []
    try:
        for uid in uids:
            if cancel.is_set:
                drop_lot(app, jobs)
                return ()
            jobs.append(app.want_print(uid, PrintKind.PAGE, language))
            progress(len(jobs))
    except BenchTrouble:
        drop_lot(app, jobs)
        raise
    return jobs


def drop_lot(app: App, jobs: Sequence[PrintJob]) -> None:
    """Take what still waits out of the queue; what the printer has been given it keeps."""
    for job in jobs:
        app.print_queue.drop(job)


def write_lot(
    app: App, uids: Sequence[str], folder: Path, language: str, cancel: Cancel
) -> Iterator[Written]:
    """Write each certificate as UID.pdf in ``folder``; gives each as it is done. Raises BadInput.

    A countersignature lies beside its certificate, as UID.review.json.
    """
    from inspector.services import lots
    from inspector.wiring.acts import EXPORTED, record
    from inspector.wiring.countersigned import countersignature_of

    def drawn(uid: str) -> bytes:
        data = app.certification.document(uid, language)
        record(app, EXPORTED, uid, {"file": f"{uid}.pdf"})
        return data

    return lots.write_lot(uids, folder, drawn, cancel, lambda uid: countersignature_of(app, uid))

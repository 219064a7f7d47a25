# SPDX-License-Identifier: Apache-2.0
"""Everything about one record, read off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble, StoreDamaged
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel
from inspector.ui.words import say, trouble_words

if TYPE_CHECKING:
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.checklist import Checklist, ChecklistTexts
    from inspector.domain.inspection import Inspection
    from inspector.domain.outbox import OutboxRow
    from inspector.domain.record import RecordRow
    from inspector.domain.review import Review
    from inspector.wiring import App


@dataclass(frozen=True, slots=True)
class Trust:
    """What came of checking a certificate: whether it holds, what for, in words."""

    holds: bool
    is_training: bool
    words: str


@dataclass(frozen=True, slots=True)
class Opened:
    """One record with all that belongs to it; ``trust`` None where there is no certificate.

    ``held_by`` is the rejected lot that the certificate is held by; ``review``
    the last one, and ``review_trouble`` what is wrong with its countersignature.
    """

    inspection: Inspection
    checklist: Checklist
    texts: ChecklistTexts
    history: Sequence[RecordRow]
    deliveries: Sequence[OutboxRow]
    trust: Trust | None
    key_id: str = ""
    digest: str = ""
    held_by: str = ""
    review: Review | None = None
    review_trouble: BenchTrouble | None = None


def load(app: App, uid: str, language: str, cancel: Cancel) -> Opened:
    """Read a record; raises StoreDamaged, StoreTrouble, Cancelled, NotAllowed (``blind``)."""
    from inspector.wiring.reviewing import reviewed, reviews
    from inspector.wiring.sampling import sampling

    inspection = app.store.inspection(uid)
    if inspection is None:
        raise StoreDamaged(Phrase("There is no inspection {uid} here.", uid=uid), "Search again.")
    reviews(app).check_shown(uid, app.operator)
    cancel.raise_if_set()
    ref = inspection.checklist
    certificate = app.store.certificate(uid)
    return Opened(
        inspection,
        app.inspections.checklist(inspection),
        app.catalog.texts(ref.id, ref.version, language),
        app.records.history(uid),
        tuple(app.store.outbox(uid=uid)),
        _trust(app, certificate) if certificate is not None else None,
        certificate.key_id if certificate is not None else "",
        certificate.digest if certificate is not None else "",
        sampling(app).held_by(uid) if certificate is not None else "",
        *reviewed(app, uid),
    )


def _trust(app: App, certificate: SignedCertificate) -> Trust:
    """Check a certificate's signature and digest by the keys of this home, and whether it is in force."""
    from inspector import wiring
    from inspector.certificates.standing import with_standing

    try:
        verifier = wiring.verifier(app.settings.home, allow_training=app.is_training)
        report = with_standing(
            verifier.data(certificate.jws.encode()), lambda one: app.store.standing(one.uid)
        )
    except BenchTrouble as trouble:
        return Trust(False, False, trouble_words(trouble))
    failure = report.failure
    words = f"{say(failure.words)} {say(failure.advice)}" if failure is not None else ""
    return Trust(failure is None, bool(report.certificate and report.certificate.is_training), words)


def titles(app: App, language: str) -> dict[str, str]:
    """Give the titles of all points of all checklists by their ids."""
    found: dict[str, str] = {}
    for checklist in app.catalog.all():
        texts = app.catalog.texts(checklist.ref.id, checklist.ref.version, language)
        found |= {point_id: one.title for point_id, one in texts.points.items()}
    return found

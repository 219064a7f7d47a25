# SPDX-License-Identifier: Apache-2.0
"""The use cases of reviewing, on an open home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from inspector.domain.errors import CertificateTrouble
from inspector.domain.review import Decision
from inspector.services.review import Reviews
from inspector.wiring.countersigned import deliveries_of
from inspector.wiring.errands import at_desk

if TYPE_CHECKING:
    from inspector.domain.reinspecting import Reinspection
    from inspector.domain.review import Review
    from inspector.storage.reviews import SqlReviews
    from inspector.wiring.app import App


def review_rows(app: App) -> SqlReviews:
    """Give where the reviews of a home are kept."""
    from inspector.storage.reviews import SqlReviews
    from inspector.wiring.trail import noted

    return SqlReviews(app.store.reading, noted(app), app.settings.shop_id)


def wanted(app: App) -> Callable[[Sequence[str]], Reinspection | None]:
    """Give what knows which closed inspections an auditor wants done again."""
    return lambda uids: review_rows(app).wanted(uids)


def reviews(app: App) -> Reviews:
    """Give what reviews the inspections of this home."""
    from inspector.wiring.app import SOFTWARE
    from inspector.wiring.sampling import sampling

    lots = sampling(app)
    return Reviews(
        app.store,
        review_rows(app),
        app.inspections,
        app.clock,
        signer_for=app.keys.statement_signer,
        software=SOFTWARE,
        sampled=lots.to_review,
        places=lots.places,
        held=lambda: [one.uid for one in lots.held()],
        desk=app.settings.bench_id if app.database_url else "",
        has_left=app.people.has_left,
        deliveries_for=partial(deliveries_of, app),
        errands=at_desk(app),
    )


def reviewed(app: App, uid: str) -> tuple[Review | None, CertificateTrouble | None]:
    """Give the last review of an inspection, and what is wrong with its countersignature."""
    found = review_rows(app).reviews(uid)
    last = found[-1] if found else None
    if last is None or last.decision is not Decision.COUNTERSIGNED:
        return last, None
    return last, countersignature_trouble(app, last)


def countersignature_trouble(app: App, review: Review) -> CertificateTrouble | None:
    """Say what is wrong with a countersignature, None where it fits this review and this home's keys."""
    from inspector.certificates.signing import verify_jws
    from inspector.domain.certificate import parse_claims

    try:
        payload = verify_jws(review.signature, app.keys.trusted(), allow_training=app.is_training)
        statement = parse_claims(payload)
    except CertificateTrouble as trouble:
        return trouble
    said = [(one.point_id, one.claimed, one.said) for one in review.judgements]
    rows = statement.get("points")
    signed = (
        [(one.get("id"), one.get("claimed"), one.get("said")) for one in rows if isinstance(one, dict)]
        if isinstance(rows, list)
        else []
    )
    fits = (
        statement.get("review") == review.uid
        and statement.get("digest") == review.digest
        and statement.get("by") == review.reviewer
        and signed == said
    )
    if fits:
        return None
    return CertificateTrouble(
        "The countersignature is over another review.", "Run 'inspector db check'.", code="review_other"
    )

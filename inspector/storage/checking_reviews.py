# SPDX-License-Identifier: Apache-2.0
"""Compare reviews, and what is wanted again, with the inspections that they are about."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from inspector.domain.errors import Fault, StoreDamaged
from inspector.domain.inspection import Inspection
from inspector.domain.review import Decision, Review, claimed
from inspector.storage import records
from inspector.storage.checking_claims import jws_payload
from inspector.storage.reviews import to_review, to_wish
from inspector.storage.schema import certificate
from inspector.storage.schema_review import reinspection, review, review_point

_GARBLED = (ValueError, TypeError, RecursionError)


def review_faults(connection: Connection) -> Iterator[Fault]:
    """Give each fault of the reviews as it is found."""
    for table, read in ((review, _review), (reinspection, _wish)):
        keys = connection.execute(select(table.c.shop_id, table.c.uid).order_by(table.c.uid)).all()
        for shop, uid in keys:
            place = f"{table.name} {uid}"
            mine = (table.c.shop_id == shop) & (table.c.uid == uid)
            try:
                row = connection.execute(select(table).where(mine)).one()
                yield from (Fault(place, what) for what in read(connection, row))
            except StoreDamaged:
                continue  # ``inspections`` has named it
            except _GARBLED as error:
                yield Fault(place, f"cannot be read: {error}")


def _review(connection: Connection, row: Any) -> Iterator[str]:
    mine = (review_point.c.shop_id == row.shop_id) & (review_point.c.review_uid == row.uid)
    rows = select(review_point).where(mine).order_by(review_point.c.number)
    one = to_review(row, connection.execute(rows).all())
    about = records.with_uid(connection, row.shop_id, one.inspection_uid)
    if about is None:
        yield "there is no inspection of its number"
        return
    yield from _against(one, about)
    held = (certificate.c.shop_id == row.shop_id) & (certificate.c.uid == one.inspection_uid)
    digest = connection.execute(select(certificate.c.digest).where(held)).scalar()
    if digest is not None and digest != one.digest:
        yield "it is of another certificate than the one that is stored"
    if one.decision is Decision.COUNTERSIGNED:
        yield from _signed(one)


def _against(one: Review, about: Inspection) -> Iterator[str]:
    if one.technician != about.technician:
        yield f"it names the technician {one.technician!r:.60}, its inspection {about.technician!r:.60}"
    if one.reviewer == about.technician:
        yield "who inspected it reviewed it"
    claims = claimed(about)
    for said in one.judgements:
        if claims.get(said.point_id) != said.claimed:
            yield f"at {said.point_id:.60} it judges {said.claimed!r:.30}, which was not claimed"


def _signed(one: Review) -> Iterator[str]:
    """Say where a countersigned statement says something else than its row."""
    said = json.loads(jws_payload(one.signature) or b"null")
    points = [
        {"id": each.point_id, "claimed": each.claimed, "said": each.said}
        | ({"reason": each.reason} if each.reason else {})
        for each in one.judgements
    ]
    wanted = {
        "review": one.uid,
        "uid": one.inspection_uid,
        "digest": one.digest,
        "by": one.reviewer,
        "points": points,
    }
    if not isinstance(said, dict) or any(said.get(name) != value for name, value in wanted.items()):
        yield "its countersignature is over something else"


def _wish(connection: Connection, row: Any) -> Iterator[str]:
    one = to_wish(row)
    mine = (review.c.shop_id == row.shop_id) & (review.c.uid == one.review)
    about = connection.execute(select(review.c.inspection_uid, review.c.technician_id).where(mine)).first()
    if about is None or about.inspection_uid != one.first:
        yield "there is no review of this inspection that wants it"
    elif about.technician_id != one.technician:
        yield "it names another technician than its review"
    if one.again:
        again = records.with_uid(connection, row.shop_id, one.again)
        if again is None or again.asked is None or again.asked.uid != one.uid:
            yield "the inspection that it names was not opened for it"

# SPDX-License-Identifier: Apache-2.0
"""Keep what reviewers said beside what was claimed as counts a day, in the transaction of their decision.

A count's kind is the point, its item what was claimed and what was said; how
many reviews there are has no point. Only reviews that are over are counted, on
the day on which their inspection closed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from inspector.domain.review import Decision, Review
from inspector.domain.statistics.agreement import Judgement, Reviewed
from inspector.domain.statistics.tally import Key
from inspector.storage.rolls import Cell, Cells, Sheet, add, cells_at, loads
from inspector.storage.schema import inspection
from inspector.storage.schema_review import review, review_point
from inspector.storage.schema_rolls import roll_agreement

REVIEWS: Key = ("", "reviews")
_BETWEEN = "\t"
_SHEET = Sheet(roll_agreement)
_WHERE_COUNTED = (
    inspection.c.shop_id,
    inspection.c.finished_at,
    inspection.c.checklist_id,
    inspection.c.technician_id,
    inspection.c.model,
)
_ABOUT = select(*_WHERE_COUNTED).where(
    inspection.c.shop_id == bindparam("shop"), inspection.c.uid == bindparam("about")
)
_IS_OVER = (review.c.decision != Decision.OPEN.value, review.c.shop_id == bindparam("shop"))
_OVER = (
    select(review.c.uid, *_WHERE_COUNTED)
    .join(
        inspection, (inspection.c.shop_id == review.c.shop_id) & (inspection.c.uid == review.c.inspection_uid)
    )
    .where(*_IS_OVER)
)
_SAID = (
    select(review_point.c.review_uid, review_point.c.point_id, review_point.c.claimed, review_point.c.said)
    .join(review, (review.c.shop_id == review_point.c.shop_id) & (review.c.uid == review_point.c.review_uid))
    .where(*_IS_OVER)
)


def count_review(connection: Connection, shop: str, before: Review | None, after: Review) -> None:
    """Count a review as it is now in place of what it was."""
    change = _tally(after)
    change.subtract(_tally(before))
    change = Counter({key: number for key, number in change.items() if number})
    if change:
        values = {"shop": shop, "about": after.inspection_uid}
        row = connection.execute(_ABOUT, values).one()
        add(connection, dict.fromkeys(_cells(*row), change), _SHEET)


def _tally(one: Review | None) -> Counter[Key]:
    """Give what a review counts: nothing while it is open."""
    if one is None or one.decision is Decision.OPEN:
        return Counter()
    return Counter([REVIEWS, *(key_of(said.point_id, said.claimed, said.said) for said in one.judgements)])


def key_of(point: str, claimed: str, said: str) -> Key:
    """Give under what an answer is counted."""
    return point, f"{claimed}{_BETWEEN}{said}"


def _cells(shop: str, closed: object, checklist: str, technician: str, model: str | None) -> tuple[Cell, ...]:
    """Give the rows of an inspection; none where it is open, which is none to review."""
    if not isinstance(closed, datetime):
        return ()
    return cells_at(shop, closed.date(), checklist, technician, model or "")


def recounted(connection: Connection, shop: str) -> Cells:
    """Add up all reviews of a shop anew, from their rows."""
    of_review = {uid: _cells(*about) for uid, *about in connection.execute(_OVER, {"shop": shop})}
    found: Cells = {}
    for cells in of_review.values():
        for cell in cells:
            found.setdefault(cell, Counter())[REVIEWS] += 1
    for uid, *said in connection.execute(_SAID, {"shop": shop}):
        key = key_of(*said)
        for cell in of_review.get(uid, ()):
            found[cell][key] += 1
    return found


def read(stored: Iterable[str]) -> Reviewed:
    """Add up the counts of rows; raises ValueError where one is none."""
    whole: Counter[Key] = Counter()
    for counts in stored:
        for key, number in loads(counts).items():
            whole[key] += number
    reviews = whole.pop(REVIEWS, 0)
    return Reviewed(reviews, tuple(_judgement(key, number) for key, number in sorted(whole.items())))


def _judgement(key: Key, number: int) -> Judgement:
    point, answers = key
    claimed, _, said = answers.partition(_BETWEEN)
    return Judgement(point, claimed, said, number)

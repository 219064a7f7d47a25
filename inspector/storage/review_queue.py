# SPDX-License-Identifier: Apache-2.0
"""Which closed inspections wait for a review, and why each may be worth more than another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Executable, Row, bindparam, exists, or_, select

from inspector.domain.inspection import State
from inspector.domain.review import Decision
from inspector.domain.review_queue import Flag, Waiting, in_order, is_quick
from inspector.domain.statistics.suspicion import Pattern
from inspector.storage import record_rows
from inspector.storage.schema import audit_event, inspection
from inspector.storage.schema_review import reinspection, review
from inspector.storage.schema_rolls import suspicion

_T = TypeVar("_T")
_AT_ONCE = 500
"""How many uids one question names."""
_IS_CLOSED = (
    inspection.c.shop_id == bindparam("shop"),
    inspection.c.state.in_((State.SIGNED.value, State.REFUSED.value)),
)
_MINE = (review.c.shop_id == inspection.c.shop_id, review.c.inspection_uid == inspection.c.uid)
_IS_REVIEWED = exists().where(*_MINE, review.c.decision != Decision.OPEN.value)
_NEWEST = (
    select(inspection.c.id)
    .where(*_IS_CLOSED, ~_IS_REVIEWED)
    .order_by(inspection.c.id.desc())
    .limit(bindparam("most"))
)
_OF_LOTS = select(inspection.c.id, inspection.c.uid).where(
    *_IS_CLOSED, ~_IS_REVIEWED, inspection.c.uid.in_(bindparam("uids", expanding=True))
)
_OPEN = (
    select(inspection.c.id, inspection.c.uid, review.c.reviewer_id)
    .join(review, (review.c.shop_id == inspection.c.shop_id) & (review.c.inspection_uid == inspection.c.uid))
    .where(*_IS_CLOSED, review.c.decision == Decision.OPEN.value)
)
_CONTRADICTED = select(audit_event.c.subject).where(
    audit_event.c.shop_id == bindparam("shop"),
    audit_event.c.subject.in_(bindparam("uids", expanding=True)),
    audit_event.c.what == "identity.contradicted",
)
_NOTICED = select(suspicion.c.uid, suspicion.c.pattern).where(
    suspicion.c.shop_id == bindparam("shop"), suspicion.c.uid.in_(bindparam("uids", expanding=True))
)
_PATTERNS = {
    Pattern.HURRIED.value: Flag.QUICK,
    Pattern.SAME_READINGS.value: Flag.SAME_READINGS,
    Pattern.IMEI_TWICE.value: Flag.IMEI_TWICE,
}
_AGAIN = select(reinspection.c.again_uid).where(
    reinspection.c.shop_id == bindparam("shop"),
    reinspection.c.again_uid.in_(bindparam("uids", expanding=True)),
)
_SECOND = inspection.alias("second")
_BLIND = (
    select(reinspection.c.inspection_uid, _SECOND.c.finished_at)
    .outerjoin(
        _SECOND, (_SECOND.c.shop_id == reinspection.c.shop_id) & (_SECOND.c.uid == reinspection.c.again_uid)
    )
    .where(
        reinspection.c.shop_id == bindparam("shop"),
        reinspection.c.kind == "blind",
        reinspection.c.withdrawn_at.is_(None),
    )
)
_CONCEALED = _BLIND.where(or_(reinspection.c.again_uid.is_(None), _SECOND.c.finished_at.is_(None)))


def waiting(connection: Connection, shop_id: str, limit: int, lots: Mapping[str, Flag]) -> Sequence[Waiting]:
    """Give what waits in its order, with what is in ``lots`` whatever its age; raises StoreDamaged."""
    shop = {"shop": shop_id}
    ids = set(connection.execute(_NEWEST, {**shop, "most": limit}).scalars())
    ids |= {row.id for row in _many(connection, _OF_LOTS, shop_id, lots)}
    begun = connection.execute(_OPEN, shop).all()
    ids |= {row.id for row in begun}
    rows = [row for part in _parts(sorted(ids)) for row in record_rows.rows(connection, shop_id, list(part))]
    flags = _flags(connection, shop_id, [row.uid for row in rows])
    reviewers = {row.uid: row.reviewer_id for row in begun}
    for uid in reviewers:
        flags[uid].add(Flag.BEGUN)
    for row in rows:
        flags[row.uid] |= {lots[row.uid]} if row.uid in lots else set()
        flags[row.uid] |= {Flag.QUICK} if is_quick(row) else set()
    return in_order(Waiting(row, frozenset(flags[row.uid]), reviewers.get(row.uid, "")) for row in rows)


def _flags(connection: Connection, shop_id: str, uids: Sequence[str]) -> defaultdict[str, set[Flag]]:
    flags: defaultdict[str, set[Flag]] = defaultdict(set)
    for row in _many(connection, _CONTRADICTED, shop_id, uids):
        flags[row.subject].add(Flag.CONTRADICTED)
    for row in _many(connection, _NOTICED, shop_id, uids):
        flags[row.uid] |= {_PATTERNS[row.pattern]} if row.pattern in _PATTERNS else set()
    for row in _many(connection, _AGAIN, shop_id, uids):
        flags[row.again_uid].add(Flag.AGAIN)
    for first in connection.execute(_BLIND, {"shop": shop_id}):
        is_done = first.finished_at is not None
        flags[first.inspection_uid].add(Flag.BLIND_DONE if is_done else Flag.BLIND_WAITING)
    return flags


def concealed(connection: Connection, shop_id: str) -> frozenset[str]:
    """Name the inspections whose blind re-inspection is wanted or not closed yet."""
    return frozenset(connection.execute(_CONCEALED, {"shop": shop_id}).scalars())


def _many(
    connection: Connection, statement: Executable, shop_id: str, uids: Collection[str]
) -> Iterator[Row[Any]]:
    for part in _parts(sorted(uids)):
        yield from connection.execute(statement, {"shop": shop_id, "uids": list(part)})


def _parts(all_of_them: Sequence[_T]) -> list[Sequence[_T]]:
    return [all_of_them[first : first + _AT_ONCE] for first in range(0, len(all_of_them), _AT_ONCE)]

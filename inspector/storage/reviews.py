# SPDX-License-Identifier: Apache-2.0
"""``ReviewStore`` on the store's database."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exc, insert, select, update

from inspector.domain.errors import NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.outbox import Delivery
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.review import Decision, Judgement, Review
from inspector.domain.review_queue import Flag, Waiting
from inspector.storage import deliveries, review_queue
from inspector.storage.agreement_rolls import count_review
from inspector.storage.schema import certificate, inspection
from inspector.storage.schema_review import reinspection, review, review_point

Reading = Callable[[], AbstractContextManager[Connection]]
Noted = Callable[[AuditEvent, Callable[[Connection], None]], None]

_OF_INSPECTION = (
    select(review)
    .where(review.c.shop_id == bindparam("shop"), review.c.inspection_uid == bindparam("key"))
    .order_by(review.c.began_at, review.c.uid)
)
_POINTS = (
    select(review_point)
    .where(review_point.c.shop_id == bindparam("shop"), review_point.c.review_uid == bindparam("key"))
    .order_by(review_point.c.number)
)
_DROP_POINTS = delete(review_point).where(
    review_point.c.shop_id == bindparam("shop"), review_point.c.review_uid == bindparam("key")
)
_WISHES = (
    select(reinspection)
    .where(
        reinspection.c.shop_id == bindparam("shop"),
        reinspection.c.inspection_uid.in_(bindparam("keys", expanding=True)),
    )
    .order_by(reinspection.c.at, reinspection.c.uid)
)
_IS_WANTED = (reinspection.c.again_uid.is_(None), reinspection.c.withdrawn_at.is_(None))
_DIGESTS = (
    select(inspection.c.digest, certificate.c.digest.label("claims"))
    .outerjoin(
        certificate,
        (certificate.c.shop_id == inspection.c.shop_id) & (certificate.c.uid == inspection.c.uid),
    )
    .where(inspection.c.shop_id == bindparam("shop"), inspection.c.uid == bindparam("key"))
)


class SqlReviews:
    """The reviews of one shop.

    ``reading`` gives connections that see one moment of the store; ``noted``
    changes something together with its event.
    """

    def __init__(self, reading: Reading, noted: Noted, shop_id: str) -> None:
        self._reading = reading
        self._noted = noted
        self._shop = shop_id

    # ── reviews ──────────────────────────────────────────────────────────────

    def reviews(self, inspection_uid: str) -> Sequence[Review]:
        """Give the reviews of an inspection, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(_OF_INSPECTION, {"shop": self._shop, "key": inspection_uid}).all()
            return tuple(to_review(row, self._points(connection, row.uid)) for row in rows)

    def begin_review(self, one: Review, event: AuditEvent) -> None:
        """Write a new review with its event; raises NotAllowed where another of the inspection is open."""

        def work(connection: Connection) -> None:
            try:
                connection.execute(insert(review), {"shop_id": self._shop, **_columns(one)})
            except exc.IntegrityError as error:
                raise NotAllowed(
                    "This inspection cannot be reviewed by you now.",
                    "Somebody else has begun, or it is your own: go on with the next one.",
                ) from error
            self._put_points(connection, one)
            count_review(connection, self._shop, None, one)

        self._noted(event, work)

    def put_review(
        self,
        before: Review,
        after: Review,
        event: AuditEvent,
        wish: Reinspection | None = None,
        going: Sequence[Delivery] = (),
    ) -> None:
        """Write a review over ``before``, with its event, the wish that changed with it, and what is sent."""

        def work(connection: Connection) -> None:
            mine = (
                (review.c.shop_id == self._shop)
                & (review.c.uid == before.uid)
                & (review.c.decision == before.decision.value)
                & (review.c.at == before.at)
            )
            if connection.execute(update(review).where(mine).values(_columns(after))).rowcount != 1:
                raise NotAllowed("This review was changed meanwhile.", "Open it again.")
            self._put_points(connection, after)
            count_review(connection, self._shop, before, after)
            deliveries.put(connection, self._shop, going, after.at)
            if wish is not None:
                self._put_wish(connection, wish)

        self._noted(event, work)

    def _points(self, connection: Connection, uid: str) -> Sequence[Any]:
        return connection.execute(_POINTS, {"shop": self._shop, "key": uid}).all()

    def _put_points(self, connection: Connection, one: Review) -> None:
        connection.execute(_DROP_POINTS, {"shop": self._shop, "key": one.uid})
        rows = [
            {
                "shop_id": self._shop,
                "review_uid": one.uid,
                "point_id": said.point_id,
                "number": number,
                "claimed": said.claimed,
                "said": said.said,
                "reason": said.reason,
                "at": said.at,
            }
            for number, said in enumerate(one.judgements, 1)
        ]
        if rows:
            connection.execute(insert(review_point), rows)

    # ── inspections that are wanted again ────────────────────────────────────

    def wishes(self, inspection_uid: str) -> Sequence[Reinspection]:
        """Give every wish to inspect this device again after this inspection, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(_WISHES, {"shop": self._shop, "keys": [inspection_uid]})
            return tuple(to_wish(row) for row in rows)

    def wanted(self, inspection_uids: Sequence[str]) -> Reinspection | None:
        """Give the newest wish after one of these that no inspection was opened for, or None."""
        if not inspection_uids:
            return None
        statement = _WISHES.where(*_IS_WANTED)
        with self._reading() as connection:
            rows = connection.execute(statement, {"shop": self._shop, "keys": list(inspection_uids)}).all()
        return to_wish(rows[-1]) if rows else None

    def _put_wish(self, connection: Connection, wish: Reinspection) -> None:
        """Write a new wish, or withdraw one; raises NotAllowed where the device has come back meanwhile."""
        if wish.withdrawn_at is None:
            connection.execute(insert(reinspection), {"shop_id": self._shop, **_wish_columns(wish)})
            return
        mine = (reinspection.c.shop_id == self._shop) & (reinspection.c.uid == wish.uid)
        changed = update(reinspection).where(mine, *_IS_WANTED).values(withdrawn_at=wish.withdrawn_at)
        if connection.execute(changed).rowcount != 1:
            raise NotAllowed("The device is being inspected again already.", "Wait until that is closed.")

    # ── the queue ────────────────────────────────────────────────────────────

    def digest(self, inspection_uid: str) -> str:
        """Give the SHA-256 of what is reviewed: the certificate's claims, else the closed record."""
        with self._reading() as connection:
            row = connection.execute(_DIGESTS, {"shop": self._shop, "key": inspection_uid}).first()
        return "" if row is None else row.claims or row.digest or ""

    def waiting(
        self, limit: int, sampled: Collection[str] = (), held: Collection[str] = ()
    ) -> Sequence[Waiting]:
        """Give what waits: the newest ``limit`` and, whatever their age, what was drawn, held or begun."""
        lots = {**dict.fromkeys(sampled, Flag.SAMPLED), **dict.fromkeys(held, Flag.HELD)}
        with self._reading() as connection:
            return review_queue.waiting(connection, self._shop, limit, lots)

    def concealed(self) -> frozenset[str]:
        """Name the inspections whose blind re-inspection is wanted or not closed yet."""
        with self._reading() as connection:
            return review_queue.concealed(connection, self._shop)


def begin_again(connection: Connection, shop_id: str, wish_uid: str, again_uid: str) -> None:
    """Note which inspection was opened for a wish, in the transaction that opens it.

    Raises NotAllowed where the wish was withdrawn, or another was opened for it.
    """
    mine = (reinspection.c.shop_id == shop_id) & (reinspection.c.uid == wish_uid)
    changed = update(reinspection).where(mine, *_IS_WANTED).values(again_uid=again_uid)
    if connection.execute(changed).rowcount != 1:
        raise NotAllowed("Nobody wants this device inspected again.", "Ask for a new attempt instead.")


def reopen(connection: Connection, shop_id: str, uid: str, at: datetime) -> None:
    """Open a review again that was sent back, because the bench will not have it; others stay as they are."""
    mine = (review.c.shop_id == shop_id) & (review.c.uid == uid)
    row = connection.execute(select(review).where(mine)).first()
    if row is None or row.decision != Decision.SENT_BACK.value:
        return
    before = to_review(row, connection.execute(_POINTS, {"shop": shop_id, "key": uid}).all())
    after = before.reopened(at)
    connection.execute(update(review).where(mine).values(_columns(after)))
    count_review(connection, shop_id, before, after)


def to_review(row: Any, points: Sequence[Any]) -> Review:
    """Turn a row and its points into the domain's; raises ValueError for what was never written."""
    said = tuple(Judgement(one.point_id, one.claimed, one.said, one.reason, one.at) for one in points)
    return Review(
        row.uid,
        row.inspection_uid,
        row.technician_id,
        row.reviewer_id,
        row.began_at,
        row.at,
        row.digest,
        said,
        Decision(row.decision),
        row.reason,
        row.signature or "",
    )


def _columns(one: Review) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "inspection_uid": one.inspection_uid,
        "technician_id": one.technician,
        "reviewer_id": one.reviewer,
        "began_at": one.began_at,
        "at": one.at,
        "digest": one.digest,
        "decision": one.decision.value,
        "reason": one.reason,
        "signature": one.signature or None,
    }


def to_wish(row: Any) -> Reinspection:
    """Turn a row into the domain's; raises ValueError for what was never written."""
    return Reinspection(
        row.uid,
        row.inspection_uid,
        row.review_uid,
        AgainKind(row.kind),
        row.technician_id,
        row.wanted_by,
        row.reason,
        row.at,
        row.again_uid or "",
        row.withdrawn_at,
    )


def _wish_columns(one: Reinspection) -> dict[str, Any]:
    return {
        "uid": one.uid,
        "inspection_uid": one.first,
        "review_uid": one.review,
        "kind": one.kind.value,
        "technician_id": one.technician,
        "wanted_by": one.by,
        "reason": one.reason,
        "at": one.at,
        "again_uid": one.again or None,
        "withdrawn_at": one.withdrawn_at,
    }

# SPDX-License-Identifier: Apache-2.0
"""Errands in the shop's database: as a desk sees them, and as the bench fetches and settles them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exc, func, insert, select, update

from inspector.domain.certificate import parse_claims
from inspector.domain.errand import (
    LONGEST_WORDS,
    Answered,
    ErrandState,
    SentErrand,
    at_the_bench,
    read_errand,
)
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import Inspection
from inspector.storage.checking_claims import jws_payload
from inspector.storage.reviews import Noted, Reading, SqlReviews, reopen
from inspector.storage.schema_errands import errand
from inspector.storage.schema_review import reinspection

MOST = 50
"""Errands that a bench fetches at once."""
LARGEST = 16 * 1024
"""Characters of an errand's JWS."""
_DUE = (ErrandState.WAITING.value, ErrandState.FETCHED.value)
_OF_INSPECTION = (
    select(errand)
    .where(errand.c.shop_id == bindparam("shop"), errand.c.inspection_uid == bindparam("key"))
    .order_by(errand.c.at, errand.c.uid)
)


class SqlErrands:
    """The errands of one shop, at a desk. ``noted`` changes something together with its event."""

    def __init__(self, reading: Reading, noted: Noted, shop_id: str) -> None:
        self._reading = reading
        self._noted = noted
        self._shop = shop_id

    def errands(self, inspection_uid: str) -> Sequence[SentErrand]:
        """Give what was asked of an inspection's bench, oldest first; what cannot be read is left out."""
        with self._reading() as connection:
            rows = connection.execute(_OF_INSPECTION, {"shop": self._shop, "key": inspection_uid}).all()
        return tuple(one for row in rows if (one := _sent(row)) is not None)

    def put_errand(self, one: SentErrand, event: AuditEvent) -> None:
        """Write a new errand, or take one back, with its event; raises NotAllowed where it is fetched."""
        self._noted(event, lambda connection: put(connection, one))

    def reviews_with(self, one: SentErrand) -> SqlReviews:
        """Give the reviews, each change of which writes this errand too, in the same transaction."""

        def both(event: AuditEvent, work: Callable[[Connection], None]) -> None:
            def whole(connection: Connection) -> None:
                work(connection)
                put(connection, one)

            self._noted(event, whole)

        return SqlReviews(self._reading, both, self._shop)


def _sent(row: Any) -> SentErrand | None:
    try:
        one = read_errand(parse_claims(jws_payload(row.jws) or b""))
        return SentErrand(one, row.jws, ErrandState(row.state), row.words, row.settled_at)
    except (CertificateTrouble, ValueError):
        return None


def put(connection: Connection, one: SentErrand) -> None:
    """Write a new errand, or take one back; raises NotAllowed where the bench has it, or one is under way."""
    asked = one.errand
    mine = and_(errand.c.shop_id == asked.shop, errand.c.uid == asked.uid)
    if one.state is ErrandState.WAITING:
        _add(connection, one)
        return
    waiting = errand.c.state == ErrandState.WAITING.value
    changed = update(errand).where(mine, waiting).values(state=one.state.value, settled_at=one.settled_at)
    if connection.execute(changed).rowcount != 1:
        raise at_the_bench(asked.bench)


def _add(connection: Connection, one: SentErrand) -> None:
    asked = one.errand
    row = {
        "shop_id": asked.shop,
        "uid": asked.uid,
        "inspection_uid": asked.inspection,
        "technician_id": asked.technician,
        "bench_id": asked.bench,
        "wanted_by": asked.by,
        "kind": asked.kind.value,
        "at": asked.at,
        "jws": one.jws,
        "state": one.state.value,
        "words": "",
    }
    try:
        connection.execute(insert(errand), row)
    except exc.IntegrityError as error:
        raise NotAllowed(
            "This cannot be asked by you.", "It is your own inspection: ask another person who may."
        ) from error


# ── the bench ────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class FetchedErrand:
    """What stands in the database for a bench: a number, and a JWS that nobody has looked at yet."""

    uid: str
    jws: str


def fetch(connection: Connection, shop_id: str, bench_id: str) -> Sequence[FetchedErrand]:
    """Take the oldest errands for a bench: from now on the desk takes them back no more."""
    mine = and_(errand.c.shop_id == shop_id, errand.c.bench_id == bench_id, errand.c.state.in_(_DUE))
    jws = func.substr(errand.c.jws, 1, LARGEST + 1).label("jws")
    found = connection.execute(
        select(errand.c.uid, jws).where(mine).order_by(errand.c.at, errand.c.uid).limit(MOST)
    ).all()
    if found:
        those = and_(errand.c.shop_id == shop_id, errand.c.uid.in_([row.uid for row in found]))
        waiting = errand.c.state == ErrandState.WAITING.value
        connection.execute(update(errand).where(those, waiting).values(state=ErrandState.FETCHED.value))
    return tuple(FetchedErrand(row.uid, row.jws) for row in found)


def is_any(connection: Connection, shop_id: str, bench_id: str) -> bool:
    """Tell whether something waits for a bench."""
    mine = and_(errand.c.shop_id == shop_id, errand.c.bench_id == bench_id, errand.c.state.in_(_DUE))
    return connection.execute(select(errand.c.uid).where(mine).limit(1)).first() is not None


def settle(connection: Connection, shop_id: str, uid: str, said: Answered, at: datetime) -> bool:
    """Write what the bench says, once; what it will not do is wanted no more, its review open again."""
    mine = and_(errand.c.shop_id == shop_id, errand.c.uid == uid)
    values = {"state": said.state.value, "words": said.words[:LONGEST_WORDS], "settled_at": at}
    changed = update(errand).where(mine, errand.c.state.in_(_DUE)).values(**values)
    if connection.execute(changed).rowcount != 1:
        return False
    if said.state is not ErrandState.TAKEN:
        _take_back_wish(connection, shop_id, uid, at)
    return True


def _take_back_wish(connection: Connection, shop_id: str, uid: str, at: datetime) -> None:
    wish = and_(reinspection.c.shop_id == shop_id, reinspection.c.uid == uid)
    wanted = (reinspection.c.again_uid.is_(None), reinspection.c.withdrawn_at.is_(None))
    row = connection.execute(select(reinspection.c.review_uid).where(wish, *wanted)).first()
    if row is not None:
        connection.execute(update(reinspection).where(wish).values(withdrawn_at=at))
        reopen(connection, shop_id, row.review_uid, at)


def came_back(connection: Connection, one: Inspection) -> None:
    """Tie an inspection that a bench closed to the wish of a desk that it was opened for."""
    if one.asked is None:
        return
    wish = and_(
        reinspection.c.shop_id == one.shop_id,
        reinspection.c.uid == one.asked.uid,
        reinspection.c.inspection_uid == one.asked.first,
        reinspection.c.again_uid.is_(None),
        reinspection.c.withdrawn_at.is_(None),
    )
    connection.execute(update(reinspection).where(wish).values(again_uid=one.uid))

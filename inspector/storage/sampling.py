# SPDX-License-Identifier: Apache-2.0
"""``SamplingStore`` on the store's database."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, insert, select, true, update

from inspector.domain.errors import NotAllowed
from inspector.domain.event import AuditEvent
from inspector.domain.inspection import State
from inspector.domain.lot import Lot
from inspector.domain.review import Decision
from inspector.domain.review_queue import Place
from inspector.domain.sampling.lot import (
    Held,
    LotState,
    Member,
    Origin,
    Release,
    SamplingLot,
    Sending,
    Source,
    Stream,
)
from inspector.domain.sampling.switching import Act, LotResult
from inspector.domain.uid import new_uid
from inspector.storage import held_rows
from inspector.storage.sampling_rows import columns, to_lot, to_member
from inspector.storage.schema import certificate, inspection, record_term
from inspector.storage.schema_review import review, review_point
from inspector.storage.schema_sampling import sampling_act, sampling_lot, sampling_member

Reading = Callable[[], AbstractContextManager[Connection]]
Noted = Callable[[AuditEvent, Callable[[Connection], None]], None]

_NEWER = certificate.alias("newer")
_HOLDS = and_(
    inspection.c.state == State.SIGNED,
    ~exists().where(_NEWER.c.shop_id == inspection.c.shop_id, _NEWER.c.supersedes == inspection.c.uid),
)
_IS_VOID = inspection.c.state == State.VOID.value
_OF_MEMBER = and_(
    inspection.c.shop_id == sampling_member.c.shop_id, inspection.c.uid == sampling_member.c.inspection_uid
)
_AT_ONCE = 500
"""How many uids one question names."""


class SqlSampling:
    """The lots of one shop.

    ``reading`` gives connections that see one moment of the store; ``noted``
    changes something together with its event.
    """

    def __init__(self, reading: Reading, noted: Noted, shop_id: str) -> None:
        self._reading = reading
        self._noted = noted
        self._shop = shop_id

    # ── lots ─────────────────────────────────────────────────────────────────

    def candidates(self, origin: Origin) -> Sequence[str]:
        """Give the uids of the certificates that hold and are in no lot of this source yet, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(self._candidates(origin)).all()
        lot = Lot(order=origin.order)
        return tuple(row.uid for row in rows if not origin.order or lot.holds_order(row.order_line or ""))

    def models(self) -> Sequence[str]:
        """Name the models that were inspected."""
        wanted = select(record_term.c.name).where(record_term.c.kind == "model", record_term.c.name != "")
        with self._reading() as connection:
            return tuple(connection.execute(wanted.order_by(record_term.c.folded)).scalars())

    def put_lot(self, lot: SamplingLot, members: Sequence[str], event: AuditEvent) -> None:
        """Write a new lot; raises NotAllowed where one of its members is in another by now."""

        def work(connection: Connection) -> None:
            for first in range(0, len(members), _AT_ONCE):
                part = members[first : first + _AT_ONCE]
                free = select(func.count()).where(inspection.c.uid.in_(part), self._is_free(lot.origin))
                if connection.execute(free).scalar_one() != len(part):
                    raise NotAllowed("Another lot took some of these devices meanwhile.", "Make it again.")
            connection.execute(insert(sampling_lot), {"shop_id": self._shop, **columns(lot)})
            whose = {"shop_id": self._shop, "lot_uid": lot.uid}
            connection.execute(insert(sampling_member), [{**whose, "inspection_uid": one} for one in members])

        self._noted(event, work)

    def lot(self, uid: str) -> SamplingLot | None:
        """Give a lot, or None."""
        with self._reading() as connection:
            row = connection.execute(select(sampling_lot).where(self._is_lot(uid))).first()
        return to_lot(row) if row else None

    def lots(self, limit: int) -> Sequence[SamplingLot]:
        """Give the newest lots, the newest first."""
        wanted = (
            select(sampling_lot)
            .where(sampling_lot.c.shop_id == self._shop)
            .order_by(sampling_lot.c.made_at.desc(), sampling_lot.c.uid.desc())
            .limit(limit)
        )
        with self._reading() as connection:
            return tuple(to_lot(row) for row in connection.execute(wanted))

    def members(self, lot_uid: str) -> Sequence[Member]:
        """Give the members: the sample in its order, then the others."""
        wanted = (
            select(
                sampling_member,
                inspection.c.model,
                inspection.c.imei,
                inspection.c.serial,
                inspection.c.state,
            )
            .join(inspection, _OF_MEMBER)
            .where(self._is_of(lot_uid))
            .order_by(
                sampling_member.c.place.is_(None), sampling_member.c.place, sampling_member.c.inspection_uid
            )
        )
        with self._reading() as connection:
            return tuple(to_member(row) for row in connection.execute(wanted))

    def draw(self, lot: SamplingLot, sample: Sequence[str], event: AuditEvent) -> None:
        """Write the draw of an open lot; raises NotAllowed where it is drawn already."""
        self._change(
            lot, LotState.OPEN, {uid: {"place": place} for place, uid in enumerate(sample, 1)}, event
        )

    def decide(self, lot: SamplingLot, found: Mapping[str, int], event: AuditEvent) -> None:
        """Write the end of a drawn lot; raises NotAllowed where it has one already."""
        self._change(lot, LotState.DRAWN, {uid: {"found": one} for uid, one in found.items()}, event)

    def _change(
        self, lot: SamplingLot, before: LotState, members: Mapping[str, Mapping[str, int]], event: AuditEvent
    ) -> None:
        def work(connection: Connection) -> None:
            mine = and_(self._is_lot(lot.uid), sampling_lot.c.state == before.value)
            if connection.execute(update(sampling_lot).where(mine).values(columns(lot))).rowcount != 1:
                raise NotAllowed("This lot was changed meanwhile.", "Open it again.")
            for uid, values in members.items():
                one = and_(self._is_of(lot.uid), sampling_member.c.inspection_uid == uid)
                connection.execute(update(sampling_member).where(one).values(values))

        self._noted(event, work)

    # ── reviews ──────────────────────────────────────────────────────────────

    def nonconformities(self, lot_uid: str) -> Mapping[str, int]:
        """Give how many points the last closed review of each sampled member disagrees with.

        A void one counts, reviewed or not: nobody reviews it any more, and it does not conform.
        """
        against = (
            select(func.count())
            .where(
                review_point.c.shop_id == review.c.shop_id,
                review_point.c.review_uid == review.c.uid,
                review_point.c.said != review_point.c.claimed,
            )
            .scalar_subquery()
        )
        wanted = (
            select(review.c.inspection_uid, review.c.decision, against.label("against"))
            .join(
                sampling_member,
                and_(
                    sampling_member.c.shop_id == review.c.shop_id,
                    sampling_member.c.inspection_uid == review.c.inspection_uid,
                ),
            )
            .where(self._is_of(lot_uid), sampling_member.c.place.is_not(None))
            .order_by(review.c.began_at, review.c.uid)
        )
        void = (
            select(sampling_member.c.inspection_uid)
            .join(inspection, _OF_MEMBER)
            .where(self._is_of(lot_uid), sampling_member.c.place.is_not(None), _IS_VOID)
        )
        found: dict[str, int] = {}
        with self._reading() as connection:
            for row in connection.execute(wanted):
                if row.decision == Decision.OPEN:  # looked at again: what was said before stands no more
                    found.pop(row.inspection_uid, None)
                else:
                    found[row.inspection_uid] = max(row.against, int(row.decision == Decision.SENT_BACK))
            gone = connection.execute(void).scalars().all()
        return {**found, **{uid: max(1, found.get(uid, 0)) for uid in gone}}

    def to_review(self) -> frozenset[str]:
        """Name the certificates that wait for a review: drawn and not reviewed yet, or held."""
        closed = exists().where(self._reviewed(), review.c.decision != Decision.OPEN.value)
        members = self._of_lots(LotState.DRAWN).join(inspection, _OF_MEMBER)
        drawn = members.where(sampling_member.c.place.is_not(None), ~closed, ~_IS_VOID)
        with self._reading() as connection:
            waiting = frozenset(row.inspection_uid for row in connection.execute(drawn))
        return waiting | {one.uid for one in self.held()}

    def places(self) -> Mapping[str, Place]:
        """Give which one of its lot's sample each certificate is whose lot is drawn and not decided."""
        wanted = self._of_lots(LotState.DRAWN).add_columns(sampling_member.c.place, sampling_lot.c.size)
        with self._reading() as connection:
            rows = connection.execute(wanted.where(sampling_member.c.place.is_not(None)))
            return {row.inspection_uid: Place(row.lot_uid, row.place, row.size) for row in rows}

    def held(self, uid: str = "") -> Sequence[Held]:
        """Give the certificates of rejected lots that hold and that nobody has countersigned."""
        signed = exists().where(self._reviewed(), review.c.decision == Decision.COUNTERSIGNED.value)
        wanted = self._of_lots(LotState.REJECTED).join(inspection, _OF_MEMBER)
        if uid:
            wanted = wanted.where(sampling_member.c.inspection_uid == uid)
        with self._reading() as connection:
            rows = connection.execute(wanted.where(_HOLDS, ~signed))
            return tuple(Held(row.inspection_uid, row.lot_uid) for row in rows)

    def sending(self, lot_uid: str) -> Sending:
        """Tell of a lot's certificates which went out, how many wait, and who released it."""
        with self._reading() as connection:
            return held_rows.sending(connection, self._shop, lot_uid)

    def release(self, lot_uid: str, one: Release, event: AuditEvent) -> None:
        """Write that a rejected lot's certificates are sent all the same; raises NotAllowed again."""
        self._noted(event, lambda connection: held_rows.release(connection, self._shop, lot_uid, one))

    @staticmethod
    def _reviewed() -> ColumnElement[bool]:
        return and_(
            review.c.shop_id == sampling_member.c.shop_id,
            review.c.inspection_uid == sampling_member.c.inspection_uid,
        )

    def _of_lots(self, state: LotState) -> Select[Any, Any]:
        """Ask for the members of the lots in a state."""
        return (
            select(sampling_member.c.inspection_uid, sampling_member.c.lot_uid)
            .join(
                sampling_lot,
                and_(
                    sampling_lot.c.shop_id == sampling_member.c.shop_id,
                    sampling_lot.c.uid == sampling_member.c.lot_uid,
                ),
            )
            .where(sampling_lot.c.shop_id == self._shop, sampling_lot.c.state == state.value)
            .order_by(sampling_lot.c.made_at, sampling_member.c.inspection_uid)
        )

    # ── streams ──────────────────────────────────────────────────────────────

    def history(self, stream: Stream) -> Sequence[LotResult | Act]:
        """Give all that happened to a stream, the oldest first."""
        lots = select(sampling_lot).where(
            self._is_stream(sampling_lot, stream),
            sampling_lot.c.is_zero == stream.is_zero,
            sampling_lot.c.decided_at.is_not(None),
        )
        acts = select(sampling_act).where(self._is_stream(sampling_act, stream))
        with self._reading() as connection:
            decided = [to_lot(row) for row in connection.execute(lots) if stream.is_named(row.source_name)]
            said = [
                (row.at, row.uid, Act(row.act))
                for row in connection.execute(acts)
                if stream.is_named(row.source_name)
            ]
        ended = [(one.decided_at, one.uid, one.result) for one in decided]
        told = sorted([*ended, *said], key=lambda one: (str(one[0]), one[1]))
        return tuple(one for _, _, one in told if one is not None)

    def say(self, stream: Stream, act: Act, reason: str, at: datetime, event: AuditEvent) -> None:
        """Write what a person says of a stream; the event says who."""
        row = {
            "shop_id": self._shop,
            "uid": new_uid(at),
            "source": stream.source.value,
            "source_name": stream.name,
            "level": stream.level.value,
            "aql": stream.aql,
            "act": act.value,
            "by": event.who,
            "at": at,
            "reason": reason,
        }

        def work(connection: Connection) -> None:
            connection.execute(insert(sampling_act), row)

        self._noted(event, work)

    # ── what is asked for ────────────────────────────────────────────────────

    def _candidates(self, origin: Origin) -> Select[Any, Any]:
        first, until = origin.span
        wanted = (
            select(inspection.c.uid, inspection.c.order_line)
            .where(
                self._is_free(origin),
                inspection.c.finished_at >= first,
                inspection.c.finished_at < until,
                _HOLDS,
            )
            .order_by(inspection.c.finished_at, inspection.c.id)
        )
        if origin.source is Source.TECHNICIAN:
            return wanted.where(inspection.c.technician_id == origin.name)
        if origin.source is Source.MODEL:
            return wanted.where(inspection.c.model == origin.name)
        if origin.source is Source.SUPPLIER:
            return wanted.where(inspection.c.order_line.startswith(origin.order, autoescape=True))
        return wanted

    def _is_free(self, origin: Origin) -> ColumnElement[bool]:
        """Say that an inspection of this shop is in no lot of the same source."""
        taken = exists().where(
            sampling_member.c.shop_id == inspection.c.shop_id,
            sampling_member.c.inspection_uid == inspection.c.uid,
            sampling_lot.c.shop_id == sampling_member.c.shop_id,
            sampling_lot.c.uid == sampling_member.c.lot_uid,
            sampling_lot.c.source == origin.source.value,
        )
        return and_(inspection.c.shop_id == self._shop, ~taken)

    def _is_lot(self, uid: str) -> ColumnElement[bool]:
        return and_(sampling_lot.c.shop_id == self._shop, sampling_lot.c.uid == uid)

    def _is_of(self, lot_uid: str) -> ColumnElement[bool]:
        return and_(sampling_member.c.shop_id == self._shop, sampling_member.c.lot_uid == lot_uid)

    def _is_stream(self, table: Any, stream: Stream) -> ColumnElement[bool]:
        return and_(
            table.c.shop_id == self._shop,
            table.c.source == stream.source.value,
            # A typed name is compared by ``Stream.is_named``: no database folds every letter.
            true() if stream.source is Source.SUPPLIER else table.c.source_name == stream.name,
            table.c.level == stream.level.value,
            table.c.aql == stream.aql,
        )

# SPDX-License-Identifier: Apache-2.0
"""Compare sampling lots with themselves: members with digest, sample with seed, end with plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from inspector.domain.errors import BadInput, Fault
from inspector.domain.sampling.drawing import digest_of, draw
from inspector.domain.sampling.lot import LotState, SamplingLot, count
from inspector.domain.sampling.plans import SamplingPlan, plan_for, zero_plan_for
from inspector.storage.sampling_rows import to_lot
from inspector.storage.schema_sampling import sampling_lot, sampling_member


def sampling_faults(connection: Connection) -> Iterator[Fault]:
    """Give what is not as it was made, drawn or decided."""
    keys = connection.execute(select(sampling_lot.c.shop_id, sampling_lot.c.uid)).all()
    for shop, uid in keys:
        place = f"lot {uid}"
        mine = (sampling_lot.c.shop_id == shop) & (sampling_lot.c.uid == uid)
        try:
            row = connection.execute(select(sampling_lot).where(mine)).one()
            yield from (Fault(place, what) for what in _lot_faults(to_lot(row), _members(connection, row)))
        except (ValueError, TypeError) as error:
            yield Fault(place, f"cannot be read: {error}")


def _members(connection: Connection, row: Any) -> Sequence[Any]:
    wanted = select(sampling_member).where(
        sampling_member.c.shop_id == row.shop_id, sampling_member.c.lot_uid == row.uid
    )
    return connection.execute(wanted).all()


def _lot_faults(lot: SamplingLot, members: Sequence[Any]) -> Iterator[str]:
    uids = [one.inspection_uid for one in members]
    if digest_of(uids) != lot.digest or len(uids) != lot.plan.lot_size:
        yield "its members are not those that it was made of"
    if not _is_published(lot.plan):
        yield "its plan is none of the tables"
    sample = sorted((one for one in members if one.place is not None), key=lambda one: int(one.place))
    if lot.state is LotState.OPEN:
        wanted: Sequence[str] = ()
    else:
        wanted = draw(uids, lot.seed, lot.plan.size)
    if [(one.place, one.inspection_uid) for one in sample] != [*enumerate(wanted, 1)]:
        yield "its sample is not the one that its seed draws"
    yield from _end_faults(lot, sample)


def _end_faults(lot: SamplingLot, sample: Sequence[Any]) -> Iterator[str]:
    found = [one.found for one in sample]
    if lot.found is None:
        if any(one is not None for one in found):
            yield "it is not decided and holds what was found"
    elif None in found or count(lot.plan, found) != lot.found:
        yield "its sample does not add up to what was found"
    elif (lot.found >= lot.plan.reject) != (lot.state is LotState.REJECTED):
        yield "it did not end as its plan says"


def _is_published(plan: SamplingPlan) -> bool:
    """Tell whether a plan is what the tables give for its lot."""
    try:
        if plan.is_zero:
            return plan == zero_plan_for(plan.lot_size, plan.level, plan.aql)
        return plan == plan_for(plan.lot_size, plan.level, plan.aql, plan.severity)
    except (BadInput, ValueError):
        return False

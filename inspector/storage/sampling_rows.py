# SPDX-License-Identifier: Apache-2.0
"""A sampling lot as a row, and back."""

from __future__ import annotations

from typing import Any

from inspector.domain.errors import BadInput
from inspector.domain.inspection import State
from inspector.domain.sampling.lot import LotState, Member, Origin, SamplingLot, Source
from inspector.domain.sampling.plans import SamplingPlan
from inspector.domain.sampling.tables import Level, Severity

_PLAIN = ("lot_size", "aql", "letter", "plan_letter", "size", "accept", "reject", "is_zero")


def columns(lot: SamplingLot) -> dict[str, Any]:
    """Give a lot's columns, but for the shop."""
    origin, plan = lot.origin, lot.plan
    return {
        "uid": lot.uid,
        "source": origin.source.value,
        "source_name": origin.name,
        "first_day": origin.first,
        "last_day": origin.last,
        "order_line": origin.order,
        "level": plan.level.value,
        "severity": plan.severity.value,
        **{name: getattr(plan, name) for name in _PLAIN},
        "digest": lot.digest,
        "seed": lot.seed,
        "state": lot.state.value,
        "made_by": lot.made_by,
        "made_at": lot.made_at,
        "drawn_at": lot.drawn_at,
        "decided_by": lot.decided_by or None,
        "decided_at": lot.decided_at,
        "found": lot.found,
    }


def to_lot(row: Any) -> SamplingLot:
    """Turn a row into the domain's lot; raises ValueError for what was never written."""
    values = {name: getattr(row, name) for name in _PLAIN}
    return SamplingLot(
        row.uid,
        _origin(row),
        SamplingPlan(level=Level(row.level), severity=Severity(row.severity), **values),
        row.digest,
        row.made_by,
        row.made_at,
        row.seed,
        LotState(row.state),
        row.drawn_at,
        row.decided_by or "",
        row.decided_at,
        row.found,
    )


def to_member(row: Any) -> Member:
    """Turn a member's row beside its inspection into the domain's."""
    number = row.imei or row.serial or ""
    is_void = row.state == State.VOID
    return Member(row.inspection_uid, row.place or 0, row.found, row.model, number, is_void)


def _origin(row: Any) -> Origin:
    try:
        return Origin(Source(row.source), row.first_day, row.last_day, row.source_name, row.order_line)
    except BadInput as error:
        raise ValueError(f"a lot of nobody: {error.title}") from error

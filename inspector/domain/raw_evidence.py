# SPDX-License-Identifier: Apache-2.0
"""Which of the raw answers of an inspection stand beside a claim."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.domain.capture import Exchange, answers_to
from inspector.domain.checklist import Checklist
from inspector.domain.inspection import Inspection
from inspector.domain.reading import Reading


def readings_at(inspection: Inspection, checklist: Checklist, point_id: str) -> tuple[Reading, ...]:
    """Give the readings of a point: those that its answer names, then those that it is judged by."""
    found = inspection.findings.get(point_id)
    named = found.readings if found is not None else ()
    rules = (
        rule.reading
        for point in checklist.points
        if point.id == point_id
        for rule in point.rules_for(inspection.identity.family)
    )
    names = dict.fromkeys((*named, *rules))
    return tuple(inspection.readings[name] for name in names if name in inspection.readings)


def answers_at(
    inspection: Inspection, checklist: Checklist, point_id: str, exchanges: Sequence[Exchange]
) -> tuple[Exchange, ...]:
    """Give the answers that the readings of a point came from, the likeliest of each reading first."""
    likely = [answers_to(one, exchanges) for one in readings_at(inspection, checklist, point_id)]
    firsts = [found[0] for found in likely if found]
    return tuple(dict.fromkeys((*firsts, *(one for found in likely for one in found))))

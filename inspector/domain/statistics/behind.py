# SPDX-License-Identifier: Apache-2.0
"""Which inspections are behind a figure that no search of the records can ask for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.inspection import Inspection
from inspector.domain.statistics.dashboard import Question
from inspector.domain.statistics.tally import What, answer_times, is_override

MOST = 500
"""Of more inspections than that the newest are given."""


class Figure(StrEnum):
    """What was counted: readings that a lead overrode, answers whose time counts, or what reviewers said."""

    OVERRIDDEN = What.OVERRIDDEN.value
    TIMED = What.ANSWERS.value
    JUDGED = "judged"
    DISAGREED = "disagreed"


@dataclass(frozen=True, slots=True)
class Behind:
    """One figure of a dashboard: of which question, and at which point.

    ``claimed`` and ``said`` are the two answers that were counted, of ``Figure.JUDGED`` alone;
    ``Figure.DISAGREED`` counts all that differ.
    """

    question: Question
    figure: Figure
    point: str
    claimed: str = ""
    said: str = ""

    @property
    def is_judged(self) -> bool:
        """Tell whether reviews were counted, not inspections."""
        return self.figure in (Figure.JUDGED, Figure.DISAGREED)

    def counts(self, one: Inspection) -> bool:
        """Tell whether a closed inspection is counted in a figure that is not of reviews."""
        if self.figure is Figure.OVERRIDDEN:
            finding = one.findings.get(self.point)
            return finding is not None and is_override(finding)
        return any(point == self.point for point, _ in answer_times(one))

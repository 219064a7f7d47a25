# SPDX-License-Identifier: Apache-2.0
"""What was found at one point."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.checklist import Method


class Outcome(StrEnum):
    """What a point came to. Cannot test and not measurable are ``not_tested``."""

    PASS = "pass"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    NOT_TESTED = "not_tested"


OUTCOME_CODES: dict[Outcome | None, int] = {
    None: 0,
    Outcome.PASS: 1,
    Outcome.FAIL: 2,
    Outcome.NOT_APPLICABLE: 3,
    Outcome.NOT_TESTED: 4,
}
"""The byte that stands for an outcome in the store; 0 is unanswered."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer to one point, as it stands now.

    ``reason`` is a reason's id (not applicable, not tested) or the lead's words
    for an override; ``code`` a defect code's id; ``evidence`` what proves it in
    words (a blacklist answer and its time, a scanned number); ``readings`` the
    names of the readings it rests on; ``by`` a person's id, or ``bench`` for
    what the readings decided by themselves.
    """

    point_id: str
    outcome: Outcome
    method: Method
    at: datetime
    by: str
    reason: str = ""
    code: str = ""
    note: str = ""
    evidence: str = ""
    readings: tuple[str, ...] = ()


LONGEST_WORDS = 2000
"""Characters that a person's words may have at most; a certificate has to carry them."""

BENCH = "bench"
"""Who answers when readings decide by themselves."""

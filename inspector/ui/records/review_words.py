# SPDX-License-Identifier: Apache-2.0
"""What a reviewer said of a record, in the window's words: it stands in the preview and in the record."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.checklist import ChecklistTexts
from inspector.domain.errors import BenchTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade
from inspector.domain.review import GRADE, Decision, Judgement, Review
from inspector.ui.records import words
from inspector.ui.widgets.states import grade_word, outcome_word
from inspector.ui.words import trouble_words

translate = QCoreApplication.translate


def review_text(review: Review | None, trouble: BenchTrouble | None, texts: ChecklistTexts) -> str:
    """Say who reviewed when, how it stands, and each point that the reviewer sees otherwise.

    ``trouble`` is what is wrong with a countersignature, None where it holds.
    """
    if review is None:
        return words.NONE
    against = [_against(one, texts) for one in review.disagreements]
    return "\n".join([f"{review.reviewer} · {words.moment(review.at)}", _standing(review, trouble), *against])


def _standing(review: Review, trouble: BenchTrouble | None) -> str:
    if trouble is not None:
        return trouble_words(trouble)
    match review.decision:
        case Decision.COUNTERSIGNED:
            text = translate("ReviewQueue", "Countersigned by {who}: signature and digest hold.")
            return text.format(who=review.reviewer)
        case Decision.SENT_BACK:
            return translate("ReviewQueue", "Sent back: {reason}").format(reason=review.reason)
        case Decision.OPEN:
            return translate("Records", "The review goes on.")


def _against(one: Judgement, texts: ChecklistTexts) -> str:
    is_grade = one.point_id == GRADE
    said = grade_word(Grade(one.said)) if is_grade else outcome_word(Outcome(one.said))
    point = texts.points.get(one.point_id)
    title = translate("Preview", "Grade") if is_grade else point.title if point else one.point_id
    return f"{title}: {said} · {one.reason}"

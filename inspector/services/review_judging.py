# SPDX-License-Identifier: Apache-2.0
"""Agree or disagree with what is claimed, point by point, in a review that is this person's."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from inspector.domain.errors import BadInput, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection
from inspector.domain.outbox import Delivery
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.review import (
    Judgement,
    Review,
    begin,
    check_reviewable,
    checked_reason,
    claimed,
    other_than,
)
from inspector.domain.uid import new_uid
from inspector.services.review_looking import ReviewLooking


class ReviewJudging(ReviewLooking):
    """Judge; the first judgement begins the review. Each is on the disk, with its event."""

    def agree(self, uid: str, points: Collection[str], by: Person) -> Review:
        """Agree with points; raises BadInput for one that the inspection says nothing of, NotAllowed."""
        claims = claimed(self._inspections.get(uid))
        check_known(points, claims)
        now = self._clock.now()
        said = [Judgement(point, claims[point], claims[point], "", now) for point in points]
        names: list[Json] = [*points]
        return self._judge(uid, by, said, "review.agreed", {"points": names})

    def disagree(self, uid: str, point_id: str, reason: str, by: Person, said: str = "") -> Review:
        """Disagree with a point, with a reason; ``said`` is the outcome or grade that the reviewer sees.

        Raises BadInput without a reason, or for what is no other outcome; NotAllowed.
        """
        require(by, Verb.REVIEW)
        claims = claimed(self._inspections.get(uid))
        check_known([point_id], claims)
        why = checked_reason(reason)
        other = other_than(point_id, claims[point_id], said)
        one = Judgement(point_id, claims[point_id], other, why, self._clock.now())
        payload: dict[str, Json] = {"point": point_id, "said": other, "reason": why}
        return self._judge(uid, by, [one], "review.disagreed", payload)

    def _judge(
        self, uid: str, by: Person, said: Sequence[Judgement], what: str, payload: dict[str, Json]
    ) -> Review:
        _, review = self._open(uid, by)
        return self._put(review, review.judged(said, self._clock.now()), by, what, payload)

    def _open(self, uid: str, by: Person) -> tuple[Inspection, Review]:
        """Give the review that is open and this person's, begun now where there is none."""
        require(by, Verb.REVIEW)
        inspection = self._inspections.get(uid)
        check_reviewable(inspection, by.id)
        reviews = self._rows.reviews(uid)
        is_left = self._is_left(reviews)
        if not is_left:
            self._check_free(reviews, by)
        self._check_no_blind(uid)
        if reviews:
            return inspection, self._take_over(reviews[-1], by) if is_left else reviews[-1]
        now = self._clock.now()
        new = begin(inspection, by.id, new_uid(now), now, self._rows.digest(uid))
        self._rows.begin_review(new, self._event(new, by, "review.begun", {"digest": new.digest}))
        return inspection, new

    def _take_over(self, before: Review, by: Person) -> Review:
        after = before.taken_over(by.id, self._clock.now())
        payload: dict[str, Json] = {"from": before.reviewer, "reason": "left"}
        return self._put(before, after, by, "review.taken_over", payload)

    def _check_no_blind(self, uid: str) -> None:
        for wish in self._rows.wishes(uid):
            is_done = bool(wish.again) and self._is_closed(wish.again)
            if wish.kind is AgainKind.BLIND and wish.withdrawn_at is None and not is_done:
                raise NotAllowed(
                    "A blind re-inspection of this device is under way.",
                    "Decide once it is closed, or take it back.",
                    code="blind",
                )

    def _is_closed(self, uid: str) -> bool:
        found = self._store.inspection(uid)
        return found is not None and found.state.is_closed

    def _last(self, uid: str) -> Review:
        reviews = self._rows.reviews(uid)
        if not reviews:
            raise NotAllowed("Nothing is said in this review yet.", "Agree or disagree with a point.")
        return reviews[-1]

    def _put(
        self,
        before: Review,
        after: Review,
        by: Person,
        what: str,
        payload: dict[str, Json],
        wish: Reinspection | None = None,
        going: Sequence[Delivery] = (),
    ) -> Review:
        self._rows.put_review(before, after, self._event(after, by, what, payload), wish, going)
        return after

    @staticmethod
    def _event(review: Review, by: Person, what: str, payload: dict[str, Json]) -> AuditEvent:
        return AuditEvent(review.at, by.id, what, review.inspection_uid, {**payload, "review": review.uid})


def check_known(points: Collection[str], claims: Collection[str]) -> None:
    """Raise BadInput where no point is named, or one that is not among the claims."""
    if not points:
        raise BadInput("No point is named.", "Name the points to agree with.")
    unknown = [point for point in points if point not in claims]
    if unknown:
        raise BadInput(
            Phrase("The inspection says nothing of '{point}'.", point=unknown[0]),
            "See 'inspector audit show' for its points.",
        )

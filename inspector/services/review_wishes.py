# SPDX-License-Identifier: Apache-2.0
"""Have a device inspected again: sent back with a reason, or blind; at another bench by an errand."""

from __future__ import annotations

from datetime import datetime

from inspector.domain.errand import Errand, ErrandKind, SentErrand
from inspector.domain.errors import NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection
from inspector.domain.person import Person, Verb, require
from inspector.domain.reinspecting import AgainKind, Reinspection
from inspector.domain.review import Review, check_reviewable, checked_reason
from inspector.domain.uid import new_uid
from inspector.services.errands import Ask, told
from inspector.services.other_bench import check_wish_here
from inspector.services.review_judging import ReviewJudging


class ReviewWishes(ReviewJudging):
    """Wish for a re-inspection, and take that back or the last judgement."""

    def take_back(self, uid: str, by: Person) -> Review:
        """Take the last judgement back; after a sending back, or a wish for a blind one, that.

        Raises NotAllowed where nothing is left to take back, or the device has come back.
        """
        require(by, Verb.REVIEW)
        review = self._last(uid)
        if self._has_left(review.reviewer):
            check_reviewable(self._inspections.get(uid), by.id)
        else:
            self._check_own([review], by)
        wish = self._standing_wish(uid, review)
        if wish is not None:
            now = self._clock.now()
            after = review.reopened(now) if wish.kind is AgainKind.SENT_BACK else _touched(review, now)
            payload: dict[str, Json] = {"review": review.uid, "wish": wish.uid}
            asked = self._errands.of_wish(uid, wish.uid) if self._errands is not None else None
            gone = asked.withdrawn(now) if asked is not None else None
            event = self._event(after, by, "review.withdrawn", payload)
            return self._put_wish(review, after, event, wish.withdrawn(now), gone)
        after = review.taken_back(self._clock.now())
        return self._put(review, after, by, "review.taken_back", {"point": review.judgements[-1].point_id})

    def send_back(self, uid: str, reason: str, by: Person, *, errand: Errand | None = None) -> Review:
        """Send a device back: the next time it is plugged in, the reason is shown and it is inspected again.

        ``errand`` is what a desk asked this bench. Raises BadInput without a reason, NotAllowed,
        also where another bench would have to be asked and would not believe this desk.
        """
        require(by, Verb.REVIEW)
        why = checked_reason(reason)
        self._check_wish(uid)
        inspection, review = self._open(uid, by)
        now = self._clock.now()
        wish = self._wish(inspection, review, AgainKind.SENT_BACK, why, by, now, errand)
        asked = self._asked(ErrandKind.SEND_BACK, inspection, wish, by)
        after = review.sent_back(why, now)
        event = self._event(after, by, "review.sent_back", {"reason": why, **told(errand, asked)})
        return self._put_wish(review, after, event, wish, asked)

    def blind(self, uid: str, by: Person, *, errand: Errand | None = None) -> Review:
        """Have a device inspected again by somebody who knows nothing of the first verdict; NotAllowed.

        As ``send_back``.
        """
        require(by, Verb.REVIEW)
        self._check_wish(uid)
        if self._store.open_for(self._inspections.get(uid).identity) is not None:
            raise NotAllowed(
                "An inspection of this device is open already, by somebody who may know the first.",
                "Have it closed, then ask for a blind one.",
                code="open",
            )
        inspection, review = self._open(uid, by)
        now = self._clock.now()
        wish = self._wish(inspection, review, AgainKind.BLIND, "", by, now, errand)
        asked = self._asked(ErrandKind.BLIND, inspection, wish, by)
        after = _touched(review, now)
        event = self._event(after, by, "review.blind", {"wish": wish.uid, **told(errand, asked)})
        return self._put_wish(review, after, event, wish, asked)

    def _check_wish(self, uid: str) -> None:
        """Raise NotAllowed, before anything is begun, where another bench would have to hear of a wish."""
        inspection = self._inspections.get(uid)
        if self._errands is None:
            check_wish_here(inspection, self._desk)
        elif self._errands.is_elsewhere(inspection):
            self._errands.check_believed(inspection.bench_id)

    def _asked(
        self, kind: ErrandKind, inspection: Inspection, wish: Reinspection, by: Person
    ) -> SentErrand | None:
        """Sign what asks the inspection's bench for a wish, None where that is this one."""
        if self._errands is None or not self._errands.is_elsewhere(inspection):
            return None
        ask = Ask(kind, inspection, self._rows.digest(inspection.uid), by, wish.reason)
        return self._errands.made(ask, wish.uid, wish.at)

    def _put_wish(
        self,
        before: Review,
        after: Review,
        event: AuditEvent,
        wish: Reinspection,
        asked: SentErrand | None,
    ) -> Review:
        """Write a review with a wish, and in the same transaction what another bench is asked."""
        rows = self._rows if self._errands is None or asked is None else self._errands.reviews_with(asked)
        rows.put_review(before, after, event, wish)
        return after

    def _standing_wish(self, uid: str, review: Review) -> Reinspection | None:
        """Give the wish of this review that can still be taken back, or None."""
        wishes = [one for one in self._rows.wishes(uid) if one.review == review.uid and one.is_wanted]
        return wishes[-1] if wishes else None

    @staticmethod
    def _wish(
        inspection: Inspection,
        review: Review,
        kind: AgainKind,
        reason: str,
        by: Person,
        at: datetime,
        errand: Errand | None = None,
    ) -> Reinspection:
        """Make a wish: one that a desk asks for has the desk's number, by which its return is known there."""
        uid = errand.uid if errand is not None else new_uid(at)
        return Reinspection(uid, inspection.uid, review.uid, kind, inspection.technician, by.id, reason, at)


def _touched(review: Review, at: datetime) -> Review:
    """Give a review as it is, changed now: what stands beside it did."""
    return review.judged((), at)

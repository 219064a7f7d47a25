# SPDX-License-Identifier: Apache-2.0
"""Review inspections: agree or disagree per point, countersign, send back, have it done again blind.

A review stands beside an inspection and never changes it. Every change is on
the disk, with its event, when its call returns. Who took part in an inspection
does not review it; the database refuses the technician too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from inspector.domain.certificate import canonical
from inspector.domain.checklist import Checklist
from inspector.domain.errand import Errand, ErrandKind, SentErrand
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
    binding,
    build_statement,
    check_reviewable,
    checked_reason,
    claimed,
    needed,
    other_than,
)
from inspector.domain.review_queue import Place, Waiting, in_order
from inspector.domain.uid import new_uid
from inspector.ports import Clock, ReviewStore, Signer, Store
from inspector.services.errands import Ask, Errands, told
from inspector.services.inspect import Inspections
from inspector.services.other_bench import check_wish_here
from inspector.services.voiding import DeliveriesFor

MOST = 300
"""How many of the newest inspections stand in the queue."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An inspection with everything a reviewer sees: how it went, its reviews, what became of it.

    ``review`` is the one that is open, else the last; ``wish`` the newest wish
    to inspect again; ``again`` what was found then, once that is closed.
    ``why_not`` says why this person may not judge it, None where they may; ``errand``
    is what its bench was asked last, at a desk of the shop's database.
    """

    inspection: Inspection
    checklist: Checklist
    digest: str
    reviews: tuple[Review, ...]
    wish: Reinspection | None = None
    again: Inspection | None = None
    why_not: NotAllowed | None = None
    errand: SentErrand | None = None

    @property
    def review(self) -> Review | None:
        """Give the review that is open, else the last one; None before the first."""
        return self.reviews[-1] if self.reviews else None


class Reviews:
    """The reviews of one shop. ``signer_for`` gives the key for a training statement or a real one.

    ``desk`` is this bench where the store is shared: another's has to be asked, by ``errands``.
    ``has_left`` tells of a person's id that they work here no more: others go on with their reviews.
    ``deliveries_for`` gives what goes out of a countersignature: to where the certificate goes.
    """

    def __init__(
        self,
        store: Store,
        rows: ReviewStore,
        inspections: Inspections,
        clock: Clock,
        *,
        signer_for: Callable[[bool], Signer],
        software: str,
        sampled: Callable[[], Collection[str]] = tuple,
        held: Callable[[], Collection[str]] = tuple,
        places: Callable[[], Mapping[str, Place]] = dict,
        desk: str = "",
        has_left: Callable[[str], bool] = lambda _: False,
        deliveries_for: DeliveriesFor = lambda _uid, _statement, _jws: (),
        errands: Errands | None = None,
    ) -> None:
        self._store = store
        self._rows = rows
        self._inspections = inspections
        self._clock = clock
        self._signer_for = signer_for
        self._software = software
        self._sampled = sampled
        self._held = held
        self._places = places
        self._desk = desk
        self._has_left = has_left
        self._deliveries_for = deliveries_for
        self._errands = errands

    # ── look ─────────────────────────────────────────────────────────────────

    def queue(self, limit: int = MOST, by: Person | None = None) -> Sequence[Waiting]:
        """Give what waits: drawn samples, what is held, what stands out, then the newest.

        Whoever is not to know of a device that is inspected again blind sees of it that it waits.
        """
        places = self._places()
        listed = self._rows.waiting(limit, self._sampled(), self._held())
        found = in_order(replace(one, place=places.get(one.row.uid)) for one in listed)
        hidden = self.concealed() if by is not None and not by.may(Verb.REVIEW) else frozenset()
        return [replace(one, row=one.row.concealed()) if one.row.uid in hidden else one for one in found]

    def check_shown(self, uid: str, by: Person) -> None:
        """Raise NotAllowed for the first record of a device that is inspected again blind, but to a reviewer.

        Its code is ``blind``.
        """
        if not by.may(Verb.REVIEW) and uid in self.concealed():
            raise NotAllowed(
                "This device is inspected again by somebody who must not know this record.",
                "It opens once that inspection is closed.",
                code="blind",
            )

    def look(self, uid: str, by: Person) -> Reviewed:
        """Give all that is known of an inspection; raises NotAllowed where there is none, or ``blind``."""
        inspection = self._inspections.get(uid)
        self.check_shown(uid, by)
        reviews = tuple(self._rows.reviews(uid))
        wishes = [one for one in self._rows.wishes(uid) if one.withdrawn_at is None]
        wish = wishes[-1] if wishes else None
        again = self._store.inspection(wish.again) if wish is not None and wish.again else None
        return Reviewed(
            inspection,
            self._inspections.checklist(inspection),
            self._rows.digest(uid),
            reviews,
            wish,
            again if again is not None and again.state.is_closed else None,
            self._why_not(inspection, reviews, by),
            self._errands.newest(uid) if self._errands is not None else None,
        )

    def concealed(self) -> frozenset[str]:
        """Name the inspections whose verdict a blind re-inspection must not know of."""
        return self._rows.concealed()

    def _why_not(self, inspection: Inspection, reviews: Sequence[Review], by: Person) -> NotAllowed | None:
        try:
            require(by, Verb.REVIEW)
            check_reviewable(inspection, by.id)
            if not self._is_left(reviews):
                _check_free(reviews, by)
        except NotAllowed as refused:
            return refused
        return None

    # ── judge ────────────────────────────────────────────────────────────────

    def agree(self, uid: str, points: Collection[str], by: Person) -> Review:
        """Agree with points; raises BadInput for one that the inspection says nothing of, NotAllowed."""
        claims = claimed(self._inspections.get(uid))
        _check_known(points, claims)
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
        _check_known([point_id], claims)
        why = checked_reason(reason)
        other = other_than(point_id, claims[point_id], said)
        one = Judgement(point_id, claims[point_id], other, why, self._clock.now())
        payload: dict[str, Json] = {"point": point_id, "said": other, "reason": why}
        return self._judge(uid, by, [one], "review.disagreed", payload)

    def take_back(self, uid: str, by: Person) -> Review:
        """Take the last judgement back; after a sending back, or a wish for a blind one, that.

        Raises NotAllowed where nothing is left to take back, or the device has come back.
        """
        require(by, Verb.REVIEW)
        review = self._last(uid)
        if self._has_left(review.reviewer):
            check_reviewable(self._inspections.get(uid), by.id)
        else:
            _check_own([review], by)
        wish = self._standing_wish(uid, review)
        if wish is not None:
            now = self._clock.now()
            after = review.reopened(now) if wish.kind is AgainKind.SENT_BACK else _touched(review, now)
            payload: dict[str, Json] = {"review": review.uid, "wish": wish.uid}
            asked = self._errands.of_wish(uid, wish.uid) if self._errands is not None else None
            gone = asked.withdrawn(now) if asked is not None else None
            event = _event(after, by, "review.withdrawn", payload)
            return self._put_wish(review, after, event, wish.withdrawn(now), gone)
        after = review.taken_back(self._clock.now())
        return self._put(review, after, by, "review.taken_back", {"point": review.judgements[-1].point_id})

    # ── decide ───────────────────────────────────────────────────────────────

    def countersign(self, uid: str, by: Person) -> Review:
        """Countersign: a signature over the digest that was looked at and over every judgement.

        Raises NotAllowed while a point with evidence, or a gate, is not judged, where the
        reviewer disagrees with what decides the verdict, while a blind
        re-inspection is under way, and where the record changed meanwhile.
        """
        inspection, review = self._open(uid, by)
        checklist = self._inspections.checklist(inspection)
        review.check_countersigning(needed(inspection, checklist), binding(checklist))
        if self._rows.digest(uid) != review.digest:
            raise NotAllowed("The record is not what you looked at.", "Run 'inspector db check'.")
        signer, now = self._signer_for(inspection.is_training), self._clock.now()
        statement = build_statement(review, inspection, at=now, key_id=signer.key_id, software=self._software)
        after = review.countersigned(signer.sign(canonical(statement)), now)
        going = self._deliveries_for(uid, statement, after.signature)
        return self._put(review, after, by, "review.countersigned", {"digest": review.digest}, going=going)

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
        event = _event(after, by, "review.sent_back", {"reason": why, **told(errand, asked)})
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
        event = _event(after, by, "review.blind", {"wish": wish.uid, **told(errand, asked)})
        return self._put_wish(review, after, event, wish, asked)

    # ── ask another bench ────────────────────────────────────────────────────

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

    # ── how ──────────────────────────────────────────────────────────────────

    def _open(self, uid: str, by: Person) -> tuple[Inspection, Review]:
        """Give the review that is open and this person's, begun now where there is none."""
        require(by, Verb.REVIEW)
        inspection = self._inspections.get(uid)
        check_reviewable(inspection, by.id)
        reviews = self._rows.reviews(uid)
        is_left = self._is_left(reviews)
        if not is_left:
            _check_free(reviews, by)
        self._check_no_blind(uid)
        if reviews:
            return inspection, self._take_over(reviews[-1], by) if is_left else reviews[-1]
        now = self._clock.now()
        new = begin(inspection, by.id, new_uid(now), now, self._rows.digest(uid))
        self._rows.begin_review(new, _event(new, by, "review.begun", {"digest": new.digest}))
        return inspection, new

    def _is_left(self, reviews: Sequence[Review]) -> bool:
        """Tell whether the last review is open, and its reviewer works here no more."""
        return bool(reviews) and reviews[-1].is_open and self._has_left(reviews[-1].reviewer)

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

    def _standing_wish(self, uid: str, review: Review) -> Reinspection | None:
        """Give the wish of this review that can still be taken back, or None."""
        wishes = [one for one in self._rows.wishes(uid) if one.review == review.uid and one.is_wanted]
        return wishes[-1] if wishes else None

    def _judge(
        self, uid: str, by: Person, said: Sequence[Judgement], what: str, payload: dict[str, Json]
    ) -> Review:
        _, review = self._open(uid, by)
        return self._put(review, review.judged(said, self._clock.now()), by, what, payload)

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
        self._rows.put_review(before, after, _event(after, by, what, payload), wish, going)
        return after

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


def _event(review: Review, by: Person, what: str, payload: dict[str, Json]) -> AuditEvent:
    return AuditEvent(review.at, by.id, what, review.inspection_uid, {**payload, "review": review.uid})


def _touched(review: Review, at: datetime) -> Review:
    """Give a review as it is, changed now: what stands beside it did."""
    return review.judged((), at)


def _check_own(reviews: Sequence[Review], by: Person) -> None:
    """Raise NotAllowed where another person is reviewing it, or has."""
    last = reviews[-1] if reviews else None
    if last is None or last.reviewer == by.id:
        return
    title = "{who} is reviewing this inspection." if last.is_open else "{who} has reviewed this inspection."
    raise NotAllowed(Phrase(title, who=last.reviewer), "Go on with the next one.", code="other_reviewer")


def _check_free(reviews: Sequence[Review], by: Person) -> None:
    """Raise NotAllowed where it is another's, or closed."""
    _check_own(reviews, by)
    if reviews and not reviews[-1].is_open:
        raise NotAllowed("This review is closed.", "Go on with the next one.", code="review_closed")


def _check_known(points: Collection[str], claims: Collection[str]) -> None:
    if not points:
        raise BadInput("No point is named.", "Name the points to agree with.")
    unknown = [point for point in points if point not in claims]
    if unknown:
        raise BadInput(
            Phrase("The inspection says nothing of '{point}'.", point=unknown[0]),
            "See 'inspector audit show' for its points.",
        )

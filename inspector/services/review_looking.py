# SPDX-License-Identifier: Apache-2.0
"""Look at what waits for a review, and at an inspection with its reviews."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from inspector.domain.checklist import Checklist
from inspector.domain.errand import SentErrand
from inspector.domain.errors import NotAllowed
from inspector.domain.inspection import Inspection
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.reinspecting import Reinspection
from inspector.domain.review import Review, check_reviewable
from inspector.domain.review_queue import Place, Waiting, in_order
from inspector.ports import Clock, ReviewStore, Signer, Store
from inspector.services.errands import Errands
from inspector.services.inspect import Inspections
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


class ReviewLooking:
    """What the reviews of one shop rest on, and what is seen of them without changing anything."""

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
                self._check_free(reviews, by)
        except NotAllowed as refused:
            return refused
        return None

    def _is_left(self, reviews: Sequence[Review]) -> bool:
        """Tell whether the last review is open, and its reviewer works here no more."""
        return bool(reviews) and reviews[-1].is_open and self._has_left(reviews[-1].reviewer)

    @staticmethod
    def _check_own(reviews: Sequence[Review], by: Person) -> None:
        """Raise NotAllowed where another person is reviewing it, or has."""
        last = reviews[-1] if reviews else None
        if last is None or last.reviewer == by.id:
            return
        title = (
            "{who} is reviewing this inspection." if last.is_open else "{who} has reviewed this inspection."
        )
        raise NotAllowed(Phrase(title, who=last.reviewer), "Go on with the next one.", code="other_reviewer")

    @staticmethod
    def _check_free(reviews: Sequence[Review], by: Person) -> None:
        """Raise NotAllowed where it is another's, or closed."""
        ReviewLooking._check_own(reviews, by)
        if reviews and not reviews[-1].is_open:
            raise NotAllowed("This review is closed.", "Go on with the next one.", code="review_closed")

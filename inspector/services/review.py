# SPDX-License-Identifier: Apache-2.0
"""Review inspections: agree or disagree per point, countersign, send back, have it done again blind.

A review stands beside an inspection and never changes it. Every change is on
the disk, with its event, when its call returns. Who took part in an inspection
does not review it; the database refuses the technician too.
"""

from __future__ import annotations

from inspector.domain.certificate import canonical
from inspector.domain.errors import NotAllowed
from inspector.domain.person import Person
from inspector.domain.review import Review, binding, build_statement, needed
from inspector.services.review_judging import check_known
from inspector.services.review_looking import MOST, Reviewed
from inspector.services.review_wishes import ReviewWishes

__all__ = ["MOST", "Reviewed", "Reviews", "check_known"]


class Reviews(ReviewWishes):
    """The reviews of one shop. ``signer_for`` gives the key for a training statement or a real one.

    ``desk`` is this bench where the store is shared: another's has to be asked, by ``errands``.
    ``has_left`` tells of a person's id that they work here no more: others go on with their reviews.
    ``deliveries_for`` gives what goes out of a countersignature: to where the certificate goes.
    """

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

# SPDX-License-Identifier: Apache-2.0
"""Do what a desk asks of this bench, as if it were asked here: once, or refused with words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from inspector.domain.errand import Answered, Errand, ErrandKind, ErrandState, check_about, check_for
from inspector.domain.errors import BadInput, BenchTrouble, CertificateTrouble, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.ports import Clock, Store
from inspector.services.review import Reviews
from inspector.services.voiding import Voids

REFUSED = "errand.refused"
_TROUBLES = (NotAllowed, BadInput, CertificateTrouble)


class ErrandsHere:
    """Does errands of one shop's desks at one bench.

    ``note`` puts an event on record; ``digest`` gives the SHA-256 of what is reviewed of an
    inspection; ``known`` the person of an id where this bench knows one, and whether they
    still work here.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        reviews: Reviews,
        voids: Voids,
        *,
        shop: str,
        bench: str,
        note: Callable[[AuditEvent], None],
        digest: Callable[[str], str],
        known: Callable[[str], tuple[Person, bool] | None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._reviews = reviews
        self._voids = voids
        self._shop = shop
        self._bench = bench
        self._note = note
        self._digest = digest
        self._known = known

    def do(self, one: Errand) -> Answered:
        """Do an errand that a desk of this shop signed; again gives the same answer and does nothing.

        Raises StoreTrouble.
        """
        events = self._store.events(one.inspection)
        before = _answer_before(events, one)
        if before is not None:
            return before
        try:
            check_for(one, self._shop, self._bench, self._clock.now())
            found = self._found(one)
            if (needless := self._superseded(found)) is not None:
                return needless
            self._act(one, self._person(one))
        except _TROUBLES as trouble:
            return self._refused(one, trouble)
        return Answered(ErrandState.TAKEN)

    def _found(self, one: Errand) -> Inspection:
        """Give the record that is meant; raises NotAllowed where it is another, or not here."""
        found = self._store.inspection(one.inspection)
        if found is None:
            raise NotAllowed(
                Phrase("There is no inspection {uid} here.", uid=one.inspection), "Check the number."
            )
        check_about(one, found, self._digest(one.inspection))
        return found

    def _superseded(self, found: Inspection) -> Answered | None:
        """Say what made it needless: the certificate is void, or another was signed in its place."""
        if found.state is State.VOID:
            return _needless(Phrase("The certificate {uid} is void already.", uid=found.uid))
        if other := self._store.standing(found.uid).superseded_by:
            return _needless(Phrase("Certificate {uid} was signed in its place.", uid=other))
        return None

    def _person(self, one: Errand) -> Person:
        """Give who asks: with the role that this bench knows, else with the one that the desk vouches for."""
        found = self._known(one.by)
        if found is None:
            return Person(one.by, one.by, one.role)
        person, is_active = found
        if not is_active:
            raise NotAllowed(
                Phrase("{who} works at this bench no more.", who=one.by), "Ask in another name.", code="left"
            )
        return person

    def _act(self, one: Errand, by: Person) -> None:
        if one.kind is ErrandKind.SEND_BACK:
            self._reviews.send_back(one.inspection, one.reason, by, errand=one)
        elif one.kind is ErrandKind.BLIND:
            self._reviews.blind(one.inspection, by, errand=one)
        else:
            self._voids.void(one.inspection, one.reason, by, errand=one)

    def _refused(self, one: Errand, trouble: BenchTrouble) -> Answered:
        words = str(trouble.title)
        said: dict[str, Json] = {**one.told(), "kind": one.kind.value, "reason": words}
        self._note(AuditEvent(self._clock.now(), one.by, REFUSED, one.inspection, said))
        return Answered(ErrandState.REFUSED, words)


def _needless(words: str) -> Answered:
    return Answered(ErrandState.SUPERSEDED, words)


def _answer_before(events: Sequence[AuditEvent], one: Errand) -> Answered | None:
    """Give what came of it before, by what this bench put on record."""
    mine = [event for event in events if event.payload.get("errand") == one.uid]
    if not mine:
        return None
    if mine[-1].what == REFUSED:
        return Answered(ErrandState.REFUSED, str(mine[-1].payload.get("reason", "")))
    return Answered(ErrandState.TAKEN)

# SPDX-License-Identifier: Apache-2.0
"""Ask another bench for something, at a desk of the shop's database: signed, and shown until it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from inspector.domain.certificate import canonical
from inspector.domain.errand import (
    Errand,
    ErrandKind,
    ErrandState,
    SentErrand,
    build_errand,
)
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.event import AuditEvent, Json
from inspector.domain.inspection import Inspection, State
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.uid import new_uid
from inspector.domain.voiding import check_second, checked_reason
from inspector.ports import Clock, ReviewStore, Signer
from inspector.ports.errands import ErrandStore
from inspector.services.other_bench import CODE

WANTED = "errand.wanted"
"""What the desk's event says of a void; a wish to inspect again stands in the review's."""
_UNDER_WAY = frozenset({ErrandState.WAITING, ErrandState.FETCHED})


@dataclass(frozen=True, slots=True)
class Ask:
    """What ``by`` asks of which bench's record; ``digest`` is the SHA-256 of what was looked at."""

    kind: ErrandKind
    inspection: Inspection
    digest: str
    by: Person
    reason: str = ""


def told(errand: Errand | None, asked: SentErrand | None) -> dict[str, Json]:
    """Give what an event says of what a desk asks: at the bench of the desk, at the desk of the bench."""
    if errand is not None:
        return errand.told()
    return {"errand": asked.errand.uid, "bench": asked.errand.bench} if asked is not None else {}


class Errands:
    """What the desk ``desk`` asks of the benches of its shop.

    ``signer`` gives the desk's key, with its root's word; raises CertificateTrouble
    where no root certified it, because no bench would believe it.
    """

    def __init__(
        self, store: ErrandStore, clock: Clock, *, desk: str, signer: Callable[[], Signer], software: str
    ) -> None:
        self._store = store
        self._clock = clock
        self._desk = desk
        self._signer = signer
        self._software = software

    def of(self, uid: str) -> Sequence[SentErrand]:
        """Give what was asked of an inspection's bench, oldest first."""
        return self._store.errands(uid)

    def newest(self, uid: str) -> SentErrand | None:
        """Give what was asked last, None before that."""
        found = self.of(uid)
        return found[-1] if found else None

    def is_elsewhere(self, inspection: Inspection) -> bool:
        """Tell whether it is another bench's, which has to be asked."""
        return inspection.bench_id != self._desk

    def reviews_with(self, one: SentErrand) -> ReviewStore:
        """Give the reviews, each change of which writes this errand too."""
        return self._store.reviews_with(one)

    def check_believed(self, bench: str) -> Signer:
        """Give this desk's key; raises NotAllowed, which says what to do, where no bench would believe it."""
        try:
            return self._signer()
        except CertificateTrouble as trouble:
            raise NotAllowed(
                Phrase(
                    "The bench {bench} would not believe this desk: {why}", bench=bench, why=trouble.title
                ),
                "Have the shop's root certify this desk: 'inspector keys certify'. Else do it at that bench.",
                code=CODE,
            ) from trouble

    def made(self, ask: Ask, uid: str, at: datetime) -> SentErrand:
        """Sign what is asked; raises NotAllowed where no bench would believe it."""
        one, by = ask.inspection, ask.by
        signer = self.check_believed(one.bench_id)
        errand = Errand(
            uid,
            ask.kind,
            one.uid,
            ask.digest,
            one.technician,
            one.shop_id,
            one.bench_id,
            self._desk,
            by.id,
            by.role,
            ask.reason,
            at,
        )
        claims = build_errand(errand, key_id=signer.key_id, software=self._software)
        return SentErrand(errand, signer.sign(canonical(claims)))

    def of_wish(self, uid: str, wish: str) -> SentErrand | None:
        """Give what asks a bench for a wish to inspect again, None where it is this home's own."""
        return next((one for one in self.of(uid) if one.errand.uid == wish), None)

    # ── void ─────────────────────────────────────────────────────────────────

    def want_void(self, inspection: Inspection, digest: str, reason: str, by: Person) -> SentErrand:
        """Ask the bench to make its certificate void; it says there, too, who may.

        Raises NotAllowed with who may, for who inspected it, for one that has no certificate in
        force, and while the bench is asked already; BadInput without a reason.
        """
        require(by, Verb.VOID)
        said = checked_reason(reason)
        check_second(by.id, inspection.technician)
        if inspection.state is not State.SIGNED:
            raise NotAllowed(
                Phrase("There is no certificate {uid} in force.", uid=inspection.uid), "Look at its record."
            )
        self._check_no_void(inspection)
        now = self._clock.now()
        one = self.made(Ask(ErrandKind.VOID, inspection, digest, by, said), new_uid(now), now)
        told: dict[str, Json] = {"errand": one.errand.uid, "bench": inspection.bench_id, "reason": said}
        self._store.put_errand(one, AuditEvent(now, by.id, WANTED, inspection.uid, told))
        return one

    def _check_no_void(self, inspection: Inspection) -> None:
        for one in self.of(inspection.uid):
            if one.errand.kind is ErrandKind.VOID and one.state in _UNDER_WAY:
                raise NotAllowed(
                    Phrase("The bench {bench} is asked to make it void already.", bench=one.errand.bench),
                    "Wait for its next sync.",
                    code="errand_waits",
                )

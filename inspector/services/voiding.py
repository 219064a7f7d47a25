# SPDX-License-Identifier: Apache-2.0
"""Make a certificate void: with a reason, by another person than who inspected and who signed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from inspector.domain.certificate import Claims, SignedCertificate, canonical
from inspector.domain.errand import Errand, SentErrand
from inspector.domain.errors import CertificateTrouble, NotAllowed
from inspector.domain.inspection import Inspection, State, Step
from inspector.domain.outbox import Delivery
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.voiding import Voiding, build_void, check_second, checked_reason
from inspector.ports import Signer, Store
from inspector.services.changes import event_of
from inspector.services.errands import Errands
from inspector.services.inspect import Inspections
from inspector.services.other_bench import check_void_here

SIGNED, VOIDED = "certificate.signed", "certificate.voided"
"""What the events say."""

DeliveriesFor = Callable[[str, Claims, str], Sequence[Delivery]]
"""What goes out: of the certificate's uid, the statement and the JWS that signs it."""


class Voids:
    """Makes certificates of this bench void; what was signed is never changed.

    ``signer_for`` gives the key for a training statement or a real one. ``desk`` is
    this bench where the store is shared: another's certificates are made void there,
    and ``errands`` asks for it.
    """

    def __init__(
        self,
        store: Store,
        inspections: Inspections,
        *,
        signer_for: Callable[[bool], Signer],
        deliveries_for: DeliveriesFor,
        software: str,
        desk: str = "",
        errands: Errands | None = None,
    ) -> None:
        self._store = store
        self._inspections = inspections
        self._signer_for = signer_for
        self._deliveries_for = deliveries_for
        self._software = software
        self._desk = desk
        self._errands = errands

    def ask(self, uid: str, reason: str, by: Person) -> SentErrand | None:
        """Ask another bench to make its certificate void; None where that is this one's own.

        Raises as ``void``, and NotAllowed where that bench would not believe this desk.
        """
        require(by, Verb.VOID)
        inspection = self._inspections.get(uid)
        if self._errands is None or not self._errands.is_elsewhere(inspection):
            return None
        return self._errands.want_void(inspection, self._certificate(inspection).digest, reason, by)

    def void(self, uid: str, reason: str, by: Person, *, errand: Errand | None = None) -> Voiding:
        """Make a certificate void, and send that wherever the certificate went; ``errand`` is a desk's.

        Raises NotAllowed with who may, where ``by`` may not, for who inspected or
        signed it, for one of another bench, and for one that is void already; BadInput without a reason;
        CertificateTrouble where there is no such certificate.
        """
        require(by, Verb.VOID)
        said = checked_reason(reason)
        made: list[Voiding] = []

        def write(inspection: Inspection, at: datetime) -> Inspection:
            check_void_here(inspection, self._desk)
            certificate = self._certificate(inspection)
            check_second(by.id, inspection.technician, *self._signers(uid))
            one = Voiding(uid, inspection.technician, by.id, said, at)
            closed = inspection.moved(Step.VOID, at)
            told = errand.told() if errand is not None else {}
            event = event_of(closed, at, by, VOIDED, {"digest": certificate.digest, "reason": said, **told})
            self._store.void(closed, one, self._deliveries(one, certificate), event)
            made.append(one)
            return closed

        self._inspections.close(uid, write)
        return made[0]

    def _certificate(self, inspection: Inspection) -> SignedCertificate:
        if inspection.state is State.VOID:
            raise NotAllowed(
                Phrase("The certificate {uid} is void already.", uid=inspection.uid), "Look at its record."
            )
        found = self._store.certificate(inspection.uid)
        if found is None:
            raise CertificateTrouble(
                Phrase("There is no certificate {uid} here.", uid=inspection.uid), "Check the number."
            )
        return found

    def _signers(self, uid: str) -> list[str]:
        return [one.who for one in self._store.events(uid) if one.what == SIGNED]

    def _deliveries(self, one: Voiding, certificate: SignedCertificate) -> Sequence[Delivery]:
        signer = self._signer_for(certificate.is_training)
        statement = build_void(one, certificate, key_id=signer.key_id, software=self._software)
        return self._deliveries_for(one.uid, statement, signer.sign(canonical(statement)))

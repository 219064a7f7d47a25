# SPDX-License-Identifier: Apache-2.0
"""Certify: claims → canonical bytes → digest → signature, stored with its outbox rows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from inspector.domain.certificate import Imprint, SignedCertificate, build_claims, canonical, digest_of
from inspector.domain.errors import CertificateTrouble, SigningRefused
from inspector.domain.event import Json
from inspector.domain.inspection import Inspection, Step
from inspector.domain.outbox import Delivery
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.release import Blocker, blockers
from inspector.ports import CertificateWriter, Clock, Signer, Store
from inspector.services.changes import event_of
from inspector.services.inspect import Inspections, Shop


class Certification:
    """Signs inspections of this bench and draws their certificates.

    ``signer_for`` gives the key for a training inspection or a real one;
    ``deliveries_for`` what goes out when a certificate is signed; ``software``
    names the program and its version; ``imprint`` gives what the shop says of
    itself at that moment.
    """

    def __init__(
        self,
        store: Store,
        inspections: Inspections,
        clock: Clock,
        shop: Shop,
        *,
        signer_for: Callable[[bool], Signer],
        deliveries_for: Callable[[SignedCertificate], Sequence[Delivery]],
        writer: Callable[[], CertificateWriter],
        software: str,
        imprint: Callable[[], Imprint] = Imprint,
    ) -> None:
        self._store = store
        self._inspections = inspections
        self._clock = clock
        self._shop = shop
        self._signer_for = signer_for
        self._deliveries_for = deliveries_for
        self._writer = writer
        self._software = software
        self._imprint = imprint

    def use_shop(self, shop: Shop) -> None:
        """Sign by other settings of the shop from now on."""
        self._shop = shop

    def blockers(self, inspection: Inspection) -> Sequence[Blocker]:
        """List what forbids signing, gravest first."""
        return blockers(inspection, self._inspections.checklist(inspection))

    def sign(self, uid: str, by: Person) -> SignedCertificate:
        """Sign an inspection; raises SigningRefused with every reason that forbids it.

        Raises NotAllowed with who may, where ``by`` may not.
        """
        require(by, Verb.SIGN)
        signed: list[SignedCertificate] = []

        def write(inspection: Inspection, at: datetime) -> Inspection:
            standing = self.blockers(inspection)
            if standing:
                raise SigningRefused([str(one) for one in standing])
            certificate = self._signed(inspection)
            closed = inspection.moved(Step.SIGN, at)
            event = event_of(closed, at, by, "certificate.signed", _said(certificate))
            self._store.sign(closed, certificate, self._deliveries_for(certificate), event)
            signed.append(certificate)
            return closed

        self._inspections.close(uid, write)
        return signed[0]

    def preview(self, uid: str, language: str) -> bytes:
        """Draw the certificate as it would print now; unsigned, and the page says that it is a preview."""
        inspection = self._inspections.get(uid)
        return self._writer().write(self._draft(inspection), language)

    def document(self, uid: str, language: str) -> bytes:
        """Draw the PDF of a signed certificate; raises CertificateTrouble when there is none."""
        return self._writer().write(self.certificate(uid), language)

    def certificate(self, uid: str) -> SignedCertificate:
        """Give a signed certificate; raises CertificateTrouble when there is none."""
        certificate = self._store.certificate(uid)
        if certificate is None:
            raise CertificateTrouble(
                Phrase("There is no certificate {uid} here.", uid=uid), "Check the number."
            )
        return certificate

    def _signed(self, inspection: Inspection) -> SignedCertificate:
        draft = self._draft(inspection)
        return replace(draft, jws=self._signer_for(inspection.is_training).sign(draft.payload))

    def _draft(self, inspection: Inspection) -> SignedCertificate:
        signer = self._signer_for(inspection.is_training)
        claims = build_claims(
            inspection,
            self._inspections.checklist(inspection),
            key_id=signer.key_id,
            shop_name=self._shop.shop_name,
            software=self._software,
            signed_at=self._clock.now(),
            imprint=self._imprint(),
        )
        payload = canonical(claims)
        return SignedCertificate(
            uid=inspection.uid,
            claims=claims,
            payload=payload,
            digest=digest_of(payload),
            jws="",
            key_id=signer.key_id,
            is_training=inspection.is_training,
        )


def _said(certificate: SignedCertificate) -> dict[str, Json]:
    return {"digest": certificate.digest, "key": certificate.key_id}

# SPDX-License-Identifier: Apache-2.0
"""Where inspections and their photos are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from inspector.ports.outbox import Outbox

if TYPE_CHECKING:
    from inspector.domain.capture import Raw
    from inspector.domain.certificate import SignedCertificate
    from inspector.domain.device import DeviceIdentity
    from inspector.domain.event import AuditEvent
    from inspector.domain.inspection import Inspection
    from inspector.domain.outbox import Delivery
    from inspector.domain.voiding import CertificateStanding, Voiding


class Store(Outbox, Protocol):
    """Where every answer is durable before it is shown as given.

    Each changing call is one transaction and returns after it is on the disk.
    Safe to call from any thread. Raises StoreTrouble.
    """

    def open_inspection(self, inspection: Inspection, event: AuditEvent) -> None:
        """Write a new inspection and its first draft."""
        ...

    def save(self, inspection: Inspection, event: AuditEvent, raw: Raw | None = None) -> None:
        """Rewrite the draft of an open inspection; raises NotAllowed once it is closed.

        ``raw`` are the device's answers that the event names.
        """
        ...

    def refuse(self, inspection: Inspection, event: AuditEvent) -> None:
        """Close an inspection as refused: final row, failures, roll-ups; no certificate."""
        ...

    def sign(
        self,
        inspection: Inspection,
        certificate: SignedCertificate,
        deliveries: Sequence[Delivery],
        event: AuditEvent,
    ) -> None:
        """Close an inspection as signed: row, certificate, outbox and event in one transaction."""
        ...

    def void(
        self, inspection: Inspection, voiding: Voiding, deliveries: Sequence[Delivery], event: AuditEvent
    ) -> None:
        """Make a signed inspection void: row, reason, outbox and event in one transaction.

        The certificate stays as it was signed. Raises NotAllowed where it is void already.
        """
        ...

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether the certificate of an inspection's uid is void or superseded."""
        ...

    def inspection(self, uid: str) -> Inspection | None:
        """Give an inspection, open or closed."""
        ...

    def open_for(self, identity: DeviceIdentity) -> Inspection | None:
        """Give the unfinished inspection of this device (same serial or IMEI), or None."""
        ...

    def closed_for(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the finished inspections of this device, oldest first."""
        ...

    def contradicting(self, identity: DeviceIdentity) -> Sequence[Inspection]:
        """Give the inspections that share a number with this device and have another one differ.

        The closed ones first, oldest first.
        """
        ...

    def unfinished(self) -> Sequence[Inspection]:
        """Give all unfinished inspections, oldest first."""
        ...

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give the certificate of an inspection's uid."""
        ...

    def events(self, subject: str) -> Sequence[AuditEvent]:
        """Give the events about one inspection, oldest first."""
        ...

    def close(self) -> None:
        """Write what waits and close."""
        ...


class PhotoFiles(Protocol):
    """Photos by the SHA-256 of their bytes. Safe to call from any thread."""

    def put(self, data: bytes) -> str:
        """Store bytes durably and give their SHA-256, lower-case hex; raises StoreFull, StoreTrouble."""
        ...

    def get(self, sha256: str) -> bytes:
        """Give the bytes of a photo; raises StoreDamaged where they are gone or other ones."""
        ...

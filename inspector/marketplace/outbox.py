# SPDX-License-Identifier: Apache-2.0
"""What goes out when a certificate is signed: the same envelope to every destination."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.domain.certificate import SignedCertificate
from inspector.domain.envelope import write_envelope
from inspector.domain.outbox import Delivery

CERTIFICATE = "certificate"


def deliveries(certificate: SignedCertificate, destinations: Iterable[str]) -> tuple[Delivery, ...]:
    """Give one delivery of ``certificate`` for each destination, by its name."""
    body = write_envelope(certificate)
    return tuple(Delivery(certificate.uid, name, CERTIFICATE, body) for name in destinations)

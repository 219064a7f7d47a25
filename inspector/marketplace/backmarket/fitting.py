# SPDX-License-Identifier: Apache-2.0
"""Whether a certificate belongs to an order line: pure. What is not known is never a yes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inspector.domain.certificate import Claims, SignedCertificate
from inspector.domain.line_intent import Numbers
from inspector.domain.phrase import Phrase
from inspector.domain.verdict import VerdictKind
from inspector.domain.voiding import CertificateStanding
from inspector.marketplace.backmarket.grades import CONDITIONS
from inspector.marketplace.backmarket.orders import LineState, Order, OrderLine
from inspector.marketplace.backmarket.products import Product, grade_of

_OPEN = (LineState.PAID, LineState.ACCEPTED, LineState.SHIPPED)
_CERTIFIABLE = tuple(str(kind) for kind in VerdictKind if kind.is_certifiable)


@dataclass(frozen=True, slots=True)
class Fit:
    """What is to be brought together. ``product`` is what the map says of the line's SKU."""

    order: Order
    line: OrderLine
    certificate: SignedCertificate
    standing: CertificateStanding
    product: Product | None


def numbers_of(claims: Claims) -> Numbers:
    """Give the number that a certificate's device is registered by: its IMEI, else its serial."""
    device = claims.get("device")
    told = device if isinstance(device, Mapping) else {}
    imei, serial = (str(told.get(name) or "") for name in ("imei", "serial"))
    return Numbers(imei=imei) if imei else Numbers(serial=serial)


def objections(fit: Fit) -> tuple[str, ...]:
    """Say everything that forbids registering this device on this line; empty where nothing does."""
    return (*_of_certificate(fit), *_of_line(fit.line), *_of_both(fit))


def _of_certificate(fit: Fit) -> Iterator[str]:
    claims, standing = fit.certificate.claims, fit.standing
    if fit.certificate.is_training or claims.get("training") is not False:
        yield Phrase("The certificate is for training.")
    if standing.voiding is not None:
        yield Phrase("The certificate is void.")
    if standing.superseded_by:
        yield Phrase("A newer certificate stands in its place.")
    verdict = claims.get("verdict")
    if not isinstance(verdict, Mapping) or verdict.get("kind") not in _CERTIFIABLE:
        yield Phrase("The certificate does not certify the device.")
    if not numbers_of(claims).is_sendable:
        yield Phrase("The certificate names neither an IMEI nor a serial that can be sent.")


def _of_line(line: OrderLine) -> Iterator[str]:
    if line.state not in _OPEN:
        yield Phrase("The order line is not one that is to be shipped.")
    if line.quantity != 1:
        yield Phrase(
            "The order line is for {quantity} devices, and takes one number.", quantity=line.quantity
        )


def _of_both(fit: Fit) -> Iterator[str]:
    claims, line, product = fit.certificate.claims, fit.line, fit.product
    grade = grade_of(claims)
    if grade is None or line.condition is None or CONDITIONS.get(grade) is not line.condition:
        yield Phrase("The order line's condition is not the certificate's grade.")
    if not _is_ordered(claims, fit.order, line):
        yield Phrase("The certificate names another order.")
    if product is None:
        yield Phrase("The map of products does not know the SKU {sku}.", sku=line.sku)
        return
    if product.grade is not grade:
        yield Phrase("The SKU is for another grade.")
    device = claims.get("device")
    for name in product.differences(device if isinstance(device, Mapping) else {}):
        yield Phrase("The SKU is for another {name}, or the certificate does not say it.", name=name)


def _is_ordered(claims: Claims, order: Order, line: OrderLine) -> bool:
    """Tell whether the order that the certificate names, if any, is this one: by its number or its line's."""
    named = claims.get("order_line")
    if not named:
        return True
    return not {str(order.id), str(line.id)}.isdisjoint(re.findall(r"[0-9]+", str(named)))

# SPDX-License-Identifier: Apache-2.0
"""Register a device's number on an order line: the call that can never be corrected.

``ask`` shows what would happen, ``confirm`` takes a person's yes, ``send`` does it:

1. read the order: our number on the line is success, another one a conflict,
   and none is the only case that goes on;
2. look again whether the certificate still belongs to the line;
3. write "sending" to the disk, unless somebody changed the intent meanwhile;
4. make the call, once.

Whatever happens after 3, the next ``send`` begins at 1 with the same number. Once
3 was reached the line's number stays what it is: a call whose answer was lost may
still arrive, so no other number is ever sent for that line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from inspector.domain.certificate import SignedCertificate, utc
from inspector.domain.errors import (
    BadInput,
    BenchTrouble,
    DestinationDown,
    DestinationRefused,
    NotAllowed,
)
from inspector.domain.grading import Grade
from inspector.domain.line_intent import Intent, IntentState, Numbers
from inspector.domain.person import Person, Verb, require
from inspector.domain.phrase import Phrase
from inspector.domain.voiding import CertificateStanding
from inspector.marketplace.backmarket.fitting import Fit, numbers_of, objections
from inspector.marketplace.backmarket.orders import Order, OrderLine
from inspector.marketplace.backmarket.products import Product, Products, grade_of

if TYPE_CHECKING:
    from inspector.ports import Cancel, Clock, LineLedger


class OrderLines(Protocol):
    """The two calls that this needs of Back Market."""

    def order(self, order_id: int, cancel: Cancel) -> Order:
        """Read one order with its lines."""
        ...

    def register(self, line_id: int, numbers: Numbers, cancel: Cancel) -> bool:
        """Write a device's numbers onto a line; tell whether the answer confirms them."""
        ...


class Certificates(Protocol):
    """Where the bench's certificates are: the store."""

    def certificate(self, uid: str) -> SignedCertificate | None:
        """Give a certificate."""
        ...

    def standing(self, uid: str) -> CertificateStanding:
        """Say whether it is void or superseded."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked, and what speaks against a yes."""

    order_id: int
    line: OrderLine
    uid: str
    numbers: Numbers
    product: Product | None
    objections: tuple[str, ...]
    model: str = ""
    """As the certificate names it."""
    grade: Grade | None = None
    """The certificate's."""

    @property
    def needs_battery(self) -> bool:
        """Tell whether the SKU promises a new battery, which no certificate says: a person must."""
        return self.product is not None and self.product.has_new_battery


_SENDABLE = (IntentState.CONFIRMED, IntentState.SENDING, IntentState.REFUSED)


class Registration:
    """Registers devices on order lines, one call at a time for a line."""

    def __init__(
        self,
        market: OrderLines,
        ledger: LineLedger,
        certificates: Certificates,
        products: Products,
        clock: Clock,
    ) -> None:
        self._market = market
        self._ledger = ledger
        self._certificates = certificates
        self._products = products
        self._clock = clock

    def ask(self, order_id: int, line_id: int, uid: str, cancel: Cancel) -> Question:
        """Give what would be registered and everything that speaks against it. Nothing is written."""
        return self._question(self._market.order(order_id, cancel), line_id, uid)

    def ask_all(self, order_id: int, uid: str, cancel: Cancel) -> tuple[Question, ...]:
        """Give what ``ask`` gives for each line of an order, by one reading."""
        order = self._market.order(order_id, cancel)
        return tuple(self._question(order, line.id, uid) for line in order.lines)

    def _question(self, order: Order, line_id: int, uid: str) -> Question:
        fit = self._fit(order, line_id, uid)
        claims = fit.certificate.claims
        numbers = numbers_of(claims)
        device = claims.get("device")
        model = str(device.get("model") or "") if isinstance(device, Mapping) else ""
        standing = (*objections(fit), *_taken(fit.line, numbers))
        return Question(order.id, fit.line, uid, numbers, fit.product, standing, model, grade_of(claims))

    def confirm(self, question: Question, by: Person, *, seen: str, is_battery_new: bool = False) -> Intent:
        """Take a person's yes; ``seen`` is the number as scanned from the device itself once more.

        Raises NotAllowed with what speaks against it, BadInput for another device's number.
        """
        require(by, Verb.SIGN)
        if question.objections:
            raise NotAllowed(question.objections[0], "Look at the order and the certificate again.")
        if question.needs_battery and not is_battery_new:
            raise NotAllowed("The SKU promises a new battery.", "Say that this device has one.")
        if seen.strip() not in question.numbers.as_json().values():
            raise BadInput("This is another device's number.", "Scan the device that goes into the parcel.")
        self._refuse_sold(question)
        now = self._clock.now()
        intent = Intent(question.order_id, question.line.id, question.uid, question.numbers, by.id, now)
        return self._ledger.open(intent)

    def send(self, line_id: int, cancel: Cancel) -> Intent:
        """Register what was confirmed, or find out what became of it; give how it stands.

        Raises NotAllowed where nothing was confirmed or the certificate no longer
        belongs to the line, and what the calls raise; sending again is always safe.
        """
        intent = self._meant(line_id)
        if intent.state not in _SENDABLE:
            return intent
        order = self._market.order(intent.order_id, cancel)
        line = order.line(line_id)
        if line is not None:
            found = self._found_out(intent, line)
            if found is not None:
                return found
        self._require_fit(order, intent)
        cancel.raise_if_set()
        sending = self._settled(replace(intent, state=IntentState.SENDING, attempts=intent.attempts + 1))
        return self._call(sending, cancel)

    def withdraw(self, line_id: int, by: Person) -> Intent:
        """Take back what was confirmed and never sent; raises NotAllowed once it may have been."""
        require(by, Verb.SIGN)
        intent = self._meant(line_id)
        if intent.state is not IntentState.CONFIRMED:
            raise NotAllowed(
                "The number was sent, and may have arrived.",
                "Look at the order in Back Market's back office.",
                code=f"intent_{intent.state}",
            )
        return self._settled(replace(intent, state=IntentState.WITHDRAWN, note=f"withdrawn by {by.id}"))

    def _call(self, intent: Intent, cancel: Cancel) -> Intent:
        """Make the call; whatever is not a plain answer leaves the intent as "sending"."""
        try:
            is_confirmed = self._market.register(intent.line_id, intent.numbers, cancel)
        except DestinationRefused as trouble:
            return self._after_refusal(intent, trouble, cancel)
        if is_confirmed:
            return self._settled(replace(intent, state=IntentState.REGISTERED, note=""))
        raise DestinationDown("Back Market's answer does not name the number that was sent.", code="echo")

    def _after_refusal(self, intent: Intent, refusal: DestinationRefused, cancel: Cancel) -> Intent:
        """Look before believing a refusal: an earlier call may have arrived, and this one come too late."""
        line = self._market.order(intent.order_id, cancel).line(intent.line_id)
        found = self._found_out(intent, line) if line is not None else None
        if found is not None:
            return found
        self._settled(replace(intent, state=IntentState.REFUSED, note=_note(refusal)))
        raise refusal

    def _found_out(self, intent: Intent, line: OrderLine) -> Intent | None:
        """Settle an intent by what stands on its line; None where nothing does."""
        if _holds(line, intent.numbers):
            return self._settled(replace(intent, state=IntentState.REGISTERED, note=""))
        for word in _taken(line, intent.numbers):
            return self._settled(replace(intent, state=IntentState.CONFLICT, note=word))
        return None

    def _require_fit(self, order: Order, intent: Intent) -> None:
        fit = self._fit(order, intent.line_id, intent.uid)
        against = list(objections(fit))
        if numbers_of(fit.certificate.claims) != intent.numbers:
            against.append(Phrase("The certificate names another number than was confirmed."))
        if against:
            raise NotAllowed(against[0], "Look at the order and the certificate again.", code="no_fit")

    def _fit(self, order: Order, line_id: int, uid: str) -> Fit:
        line, certificate = order.line(line_id), self._certificates.certificate(uid)
        if line is None:
            raise NotAllowed(Phrase("The order has no line {line_id}.", line_id=line_id), code="no_line")
        if certificate is None:
            raise BadInput(Phrase("There is no certificate {uid} here.", uid=uid), "Check the number.")
        product = self._products.of_sku(line.sku)
        return Fit(order, line, certificate, self._certificates.standing(uid), product)

    def _refuse_sold(self, question: Question) -> None:
        """Refuse a device that another line has, unless it was certified anew after that."""
        certificate = self._certificates.certificate(question.uid)
        signed_at = str(certificate.claims.get("signed_at")) if certificate else ""
        for earlier in self._ledger.of_numbers(question.numbers):
            is_other = earlier.line_id != question.line.id
            if is_other and signed_at <= utc(earlier.at):
                raise NotAllowed(
                    Phrase("This device is for order line {line_id} already.", line_id=earlier.line_id),
                    "Inspect it again if it came back.",
                )

    def _meant(self, line_id: int) -> Intent:
        intent = self._ledger.of_line(line_id)
        if intent is None:
            raise NotAllowed(
                Phrase("Nothing was confirmed for order line {line_id}.", line_id=line_id), code="no_intent"
            )
        return intent

    def _settled(self, intent: Intent) -> Intent:
        after = self._ledger.settle(intent)
        if after is None:
            raise NotAllowed(
                "Somebody else works on this order line.", "Look again in a moment.", code="changed"
            )
        return after


def _holds(line: OrderLine, numbers: Numbers) -> bool:
    """Tell whether every number that was to be registered stands on the line."""
    pairs = ((line.imei, numbers.imei), (line.serial, numbers.serial))
    return bool(numbers.as_json()) and all(there == ours for there, ours in pairs if ours)


def _taken(line: OrderLine, numbers: Numbers) -> tuple[str, ...]:
    """Say what stands on the line, where it is anything: also a half of ours is not to be added to."""
    there = Numbers(line.imei, line.serial)
    if there == Numbers() or _holds(line, numbers):
        return ()
    return (Phrase("The order line holds {there} already.", there=there),)


def _note(trouble: BenchTrouble) -> str:
    return f"{trouble.title} ({trouble.code})"

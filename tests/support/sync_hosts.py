# SPDX-License-Identifier: Apache-2.0
"""The destinations of the simulated world: each a host, and what a bench speaks to it with.

The registry is the real one behind its real client, the webhook the real one before the receiver that
docs/webhooks.md shows, the market a program of somebody else's in the outbox's containment.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from back_market import ACCOUNT, Shop, Ticking, order, order_line
from back_market import SECRET as SELLER
from back_market import Request as SentRequest
from documented import code_of
from line_ledgers import FileLedger
from registries import TOKEN, InProcess, service_of
from sync_network import Line, Process, Request

from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import DestinationRefused, TokenRefused
from inspector.domain.grading import Grade
from inspector.domain.line_intent import Intent, Numbers
from inspector.domain.outbox import Delivery, OutboxRow
from inspector.domain.voiding import CertificateStanding
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.destination import BackMarketDestination
from inspector.marketplace.backmarket.fitting import numbers_of
from inspector.marketplace.backmarket.grades import ListingGrade
from inspector.marketplace.backmarket.pacing import Pace
from inspector.marketplace.backmarket.products import Product, Products
from inspector.marketplace.backmarket.reporting import Registration
from inspector.marketplace.backmarket.token import Token
from inspector.marketplace.contained import Contained
from inspector.marketplace.registry_client import RegistryClient
from inspector.marketplace.webhook import Webhook
from inspector.ports import Cancel, Clock, Marketplace, Receipt
from inspector.registry.records import MOST_FOUND
from inspector.registry.store import CertificateStore, Record, ReviewRecord, Stored, VoidRecord
from inspector.storage.line_ledger import KIND

BACK_MARKET = "backmarket"
VOIDED = "/void"
"""Behind a uid: the statement that the certificate is void."""
SKUS = Products([Product("PIXEL7-128-GOOD", ("Pixel 7",), Grade.GOOD, ListingGrade.GOOD)])
SECRET = "whsec_" + "c2VjcmV0IG9mIHRoZSB0ZXN0IHN1aXRlIGFsb25l"
_receiver: dict[str, Any] = {}
exec(code_of("webhooks.md", "python"), _receiver)
verified: Callable[..., dict[str, Any]] = _receiver["verified"]


def key_of(row: OutboxRow) -> str:
    """Give what a host has taken once it has a row."""
    return row.uid + (VOIDED if row.kind == "void" else "")


class MemoryCertificates:
    """A registry's store in memory."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    def put(self, record: Record) -> Stored:
        known = self.records.setdefault(record.uid, record)
        if known is record:
            return Stored.NEW
        return Stored.SAME if (known.digest, known.jws) == (record.digest, record.jws) else Stored.OTHER

    def put_review(self, record: ReviewRecord) -> Stored:
        kept = self.records.get(record.uid)
        if kept is None or kept.digest != record.certificate:
            return Stored.UNKNOWN
        self.records[record.uid] = replace(kept, review=kept.review or record)
        return Stored.NEW if kept.review is None else Stored.SAME

    def put_void(self, record: VoidRecord) -> Stored:
        kept = self.records.get(record.uid)
        if kept is None or kept.digest != record.certificate:
            return Stored.UNKNOWN
        if kept.void is not None:
            same = (kept.void.digest, kept.void.jws) == (record.digest, record.jws)
            return Stored.SAME if same else Stored.OTHER
        self.records[record.uid] = replace(kept, void=record)
        return Stored.NEW

    def get(self, uid: str) -> Record | None:
        return self.records.get(uid)

    def put_many(self, records: Sequence[Record]) -> list[Stored]:
        return [self.put(one) for one in records]

    def find(self, kind: str, number: str, *, before: str = "", most: int = MOST_FOUND) -> Sequence[Record]:
        found = sorted(self.records.values(), key=lambda one: one.uid, reverse=True)
        mine = [one for one in found if (kind, number) in one.numbers]
        return [one for one in mine if not before or one.uid < before][:most]

    def check(self) -> None:
        pass

    def close(self) -> None:
        pass


class RegistryHost:
    """The real registry, in this process."""

    portal: Sequence[int] = (200, 302, 403, 404, 511)

    def __init__(self, store: CertificateStore, clock: Clock, trust: Trust) -> None:
        self.taken: list[str] = []
        self._store = store
        self._registry = InProcess(service_of(store, clock, trust), is_checked=False)

    def call(self, request: Request) -> Answer:
        answer = self._registry.call(request.method, request.path, request.body, request.headers)
        if answer.status == 201:
            self.taken.append(request.path.removeprefix("/v1/certificates/"))
        return answer

    def stranger(self, request: Request) -> Answer:
        headers = {**request.headers, "authorization": "Bearer old"}
        return self.call(Request(request.method, request.path, request.body, headers))

    def faults(self) -> Sequence[str]:
        kept = {one: self._store.get(one.removesuffix(VOIDED)) for one in self.taken}
        return [
            one
            for one, record in kept.items()
            if record is None or (one.endswith(VOIDED) and record.void is None)
        ]

    def close(self) -> None:
        self._registry.close()


def registry_client(name: str, line: Line, clock: Clock) -> Marketplace:
    client = RegistryClient("http://127.0.0.1:1", TOKEN, clock, name=name)
    client._http = line  # type: ignore[assignment]
    return client


class HookHost:
    """A receiver that does as docs/webhooks.md says."""

    portal: Sequence[int] = (302, 403, 404, 511)  # whoever says 200 in its place has its TLS key

    def __init__(self, clock: Clock) -> None:
        self.taken: list[str] = []
        self._seen: set[str] = set()
        self._clock = clock

    def call(self, request: Request) -> Answer:
        try:
            now = self._clock.now().timestamp()
            event = verified(SECRET, request.headers, request.body, now)
        except ValueError:
            return Answer(401, {}, b"")
        if request.headers["webhook-id"] not in self._seen:
            self._seen.add(request.headers["webhook-id"])
            is_void = event["type"] == "certificate.voided"
            self.taken.append(event["data"]["uid"] + (VOIDED if is_void else ""))
        return Answer(200, {}, b"")

    def stranger(self, request: Request) -> Answer:
        return Answer(401, {}, b"")

    def faults(self) -> Sequence[str]:
        return ()


def hook_client(name: str, line: Line, clock: Clock) -> Marketplace:
    hook = Webhook(name, "http://127.0.0.1:1", lambda: SECRET, clock)
    hook._http = line  # type: ignore[assignment]
    return hook


class MarketHost:
    """A marketplace that lists certificates by uid, and some only after a person has mended something."""

    portal: Sequence[int] = (200, 302, 403, 404, 511)

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.is_mended = False
        self._bodies: dict[str, bytes] = {}

    def call(self, request: Request) -> Answer:
        uid = request.path.removeprefix("/")
        if not self.is_mended and sum(request.body) % 9 == 0:
            return Answer(422, {}, b"no such model")
        known = self._bodies.setdefault(uid, request.body)
        if known != request.body:
            return Answer(409, {}, b"")
        if uid not in self.taken:
            self.taken.append(uid)
        return Answer(200, {}, json.dumps({"uid": uid}).encode())

    def stranger(self, request: Request) -> Answer:
        return Answer(401, {}, b"")

    def faults(self) -> Sequence[str]:
        return [uid for uid, count in Counter(self.taken).items() if count > 1]


class OrderLinesHost:
    """Back Market's side: one order line for each certificate, whose number cannot be corrected."""

    portal: Sequence[int] = (200, 302, 403, 511)

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.wanted: dict[int, tuple[str, str]] = {}
        """Of each line the certificate and the IMEI that a person confirmed."""
        self._shop = Shop()

    def confirm(self, ledger: FileLedger, certificate: SignedCertificate, at: datetime) -> Delivery:
        """Let a customer order this device and a person say yes; give what goes into the outbox."""
        line_id = len(self.wanted) + 1
        imei = numbers_of(certificate.claims).imei
        self._shop.orders[line_id] = order(line_id, order_line(line_id))
        self.wanted[line_id] = certificate.uid, imei
        ledger.open(Intent(line_id, line_id, certificate.uid, Numbers(imei=imei), "lead", at))
        earlier = str(certificate.claims["supersedes"] or "")
        return Delivery(certificate.uid, BACK_MARKET, KIND, b'{"claims": {"training": false}}', earlier)

    def call(self, request: Request) -> Answer:
        before = len(self._shop.registered)
        answer = self._shop.answer(SentRequest(request.method, request.path, request.headers, request.body))
        for line_id, imei, serial in self._shop.registered[before:]:
            line, (uid, _) = self._shop.line(line_id), self.wanted[line_id]
            is_there = line is not None and (line["imei"], line["serial_number"]) == (imei, serial)
            if is_there and uid not in self.taken:
                self.taken.append(uid)
        return answer

    def stranger(self, request: Request) -> Answer:
        return Answer(401, {}, b"")

    def faults(self) -> Sequence[str]:
        sent = {(line_id, imei, serial) for line_id, imei, serial in self._shop.registered}
        wrong = [line_id for line_id, imei, serial in sent if (self.wanted[line_id][1], "") != (imei, serial)]
        return [f"line {line_id} was sent another number" for line_id in wrong]

    def amiss(self) -> Sequence[int]:
        """Name the lines that do not hold what was confirmed."""
        return [number for number, (_, imei) in self.wanted.items() if self._holds(number) != imei]

    def _holds(self, line_id: int) -> str:
        line = self._shop.line(line_id)
        return str(line["imei"]) if line is not None else ""


class DyingLedger:
    """A ledger at which the bench's process may die before or after every access."""

    def __init__(self, ledger: FileLedger, process: Process) -> None:
        self._ledger = ledger
        self._process = process

    def __getattr__(self, name: str) -> Any:
        def call(*given: Any) -> Any:
            self._process.step()
            told = getattr(self._ledger, name)(*given)
            self._process.step()
            return told

        return call


class KeptCertificates:
    """What the bench's store says of certificates; nobody makes one void here."""

    def __init__(self, kept: Mapping[str, SignedCertificate]) -> None:
        self._kept = kept

    def certificate(self, uid: str) -> SignedCertificate | None:
        return self._kept.get(uid)

    def standing(self, uid: str) -> CertificateStanding:
        return CertificateStanding(None)


class RegistrationDesk:
    def __init__(self, work: Registration) -> None:
        self._work = work

    def registration(self) -> Registration:
        return self._work

    def check(self, cancel: Cancel) -> None:
        pass

    def take_over(self) -> None:
        pass

    def close(self) -> None:
        pass


def back_market_client(
    line: Line, clock: Clock, ledger: FileLedger, process: Process, kept: Mapping[str, SignedCertificate]
) -> Marketplace:
    """Make the real destination, with the real registration on a real ledger."""
    dying = cast("FileLedger", DyingLedger(ledger, process))
    # Waiting for the limits is proved elsewhere: here no request is held back.
    client = BackMarket(ACCOUNT, lambda: Token(SELLER), clock, pace=Pace(Ticking().monotonic), line=line)
    desk = RegistrationDesk(Registration(client, dying, KeptCertificates(kept), SKUS, clock))
    return BackMarketDestination(BACK_MARKET, dying, lambda: desk)


class MarketClient:
    """As somebody writes it who handles what is documented and lets everything else fly."""

    accepts_training = False

    def __init__(self, name: str, line: Line) -> None:
        self.name = name
        self._line = line

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        answer = self._line.request("PUT", f"/{key_of(row)}", cancel, headers={}, body=row.body)
        if answer.status == 401:
            raise TokenRefused("The market does not take the token.", code="401")
        if answer.status in (409, 422):
            raise DestinationRefused("The market refused it.", code=str(answer.status))
        if json.loads(answer.body)["uid"] != key_of(row):
            raise ValueError(answer.body)
        return Receipt("stored")

    def close(self) -> None:
        pass


def market_client(name: str, line: Line, clock: Clock) -> Marketplace:
    return Contained(name, MarketClient(name, line))

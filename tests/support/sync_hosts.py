# SPDX-License-Identifier: Apache-2.0
"""The destinations of the simulated world: each a host, and what a bench speaks to it with.

The registry is the real one behind its real client, the webhook the real one before the receiver that
docs/webhooks.md shows, the market a program of somebody else's in the outbox's containment.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from documented import code_of
from registries import TOKEN, InProcess, service_of
from sync_network import Line, Request

from inspector.certificates.trust import Trust
from inspector.domain.errors import DestinationRefused, TokenRefused
from inspector.domain.outbox import OutboxRow
from inspector.marketplace.answer import Answer
from inspector.marketplace.contained import Contained
from inspector.marketplace.registry_client import RegistryClient
from inspector.marketplace.webhook import Webhook
from inspector.ports import Cancel, Clock, Marketplace, Receipt
from inspector.registry.store import CertificateStore, Record, Stored

SECRET = "whsec_" + "c2VjcmV0IG9mIHRoZSB0ZXN0IHN1aXRlIGFsb25l"
_receiver: dict[str, Any] = {}
exec(code_of("webhooks.md", "python"), _receiver)
verified: Callable[..., dict[str, Any]] = _receiver["verified"]


class MemoryCertificates:
    """A registry's store in memory."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}

    def put(self, record: Record) -> Stored:
        known = self.records.setdefault(record.uid, record)
        if known is record:
            return Stored.NEW
        return Stored.SAME if (known.digest, known.jws) == (record.digest, record.jws) else Stored.OTHER

    def get(self, uid: str) -> Record | None:
        return self.records.get(uid)

    def find(self, kind: str, number: str) -> Sequence[Record]:
        return [one for one in self.records.values() if (kind, number) in one.numbers]

    def check(self) -> None:
        pass

    def close(self) -> None:
        pass


class RegistryHost:
    """The real registry, in this process."""

    portal = (200, 302, 403, 404, 511)

    def __init__(self, store: CertificateStore, clock: Clock, trust: Trust) -> None:
        self.taken: list[str] = []
        self._store = store
        self._registry = InProcess(service_of(store, clock, trust), is_checked=False)

    def call(self, request: Request) -> Answer:
        answer = self._registry.call(request.method, request.path, request.body, request.headers)
        if answer.status == 201:
            self.taken.append(request.path.rpartition("/")[2])
        return answer

    def stranger(self, request: Request) -> Answer:
        headers = {**request.headers, "authorization": "Bearer old"}
        return self.call(Request(request.method, request.path, request.body, headers))

    def faults(self) -> Sequence[str]:
        return [uid for uid in self.taken if self._store.get(uid) is None]

    def close(self) -> None:
        self._registry.close()


def registry_client(name: str, line: Line, clock: Clock) -> Marketplace:
    client = RegistryClient("http://127.0.0.1:1", TOKEN, clock, name=name)
    client._http = line  # type: ignore[assignment]
    return client


class HookHost:
    """A receiver that does as docs/webhooks.md says."""

    portal = (302, 403, 404, 511)  # whoever says 200 in its place has its TLS key

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
            self.taken.append(event["data"]["uid"])
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

    portal = (200, 302, 403, 404, 511)

    def __init__(self) -> None:
        self.taken: list[str] = []
        self.is_mended = False
        self._bodies: dict[str, bytes] = {}

    def call(self, request: Request) -> Answer:
        uid = request.path.rpartition("/")[2]
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


class MarketClient:
    """As somebody writes it who handles what is documented and lets everything else fly."""

    accepts_training = False

    def __init__(self, name: str, line: Line) -> None:
        self.name = name
        self._line = line

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        answer = self._line.request("PUT", f"/{row.uid}", cancel, headers={}, body=row.body)
        if answer.status == 401:
            raise TokenRefused("The market does not take the token.", code="401")
        if answer.status in (409, 422):
            raise DestinationRefused("The market refused it.", code=str(answer.status))
        if json.loads(answer.body)["uid"] != row.uid:
            raise ValueError(answer.body)
        return Receipt("stored")

    def close(self) -> None:
        pass


def market_client(name: str, line: Line, clock: Clock) -> Marketplace:
    return Contained(name, MarketClient(name, line))

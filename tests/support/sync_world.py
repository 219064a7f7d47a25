# SPDX-License-Identifier: Apache-2.0
"""Benches, a registry and a bad network, all driven by one seed, beside a model of what must hold.

The network drops before or after the registry has stored, answers late or twice,
says 500 after storing, gives another request's answer or a login page; benches
are killed between any two steps; clocks jump. What must hold: whatever a bench
believes delivered is at the registry; in the end everything is, once by uid.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime

from memory_outbox import TestClock
from registries import TOKEN, InProcess, service_of
from signed_certificates import bench_signer, signed

from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import DestinationDown
from inspector.domain.event import AuditEvent
from inspector.domain.outbox import Delivery, OutboxRow, RowState
from inspector.domain.person import Person
from inspector.marketplace.answer import Answer
from inspector.marketplace.outbox import deliveries
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel, Outbox
from inspector.registry.app import Service
from inspector.registry.store import CertificateStore, Record, Stored
from inspector.services.backoff import Waits
from inspector.services.sync import Sync

SIGNER, STRANGER = bench_signer(1), bench_signer(2)
LEAD = Person("lead", "Lead")
STEPS = 40


class Killed(BaseException):
    """The bench's process is gone; nothing that it would have done next happens."""


class MemoryCertificates:
    """A registry's store in memory that counts what it took as new."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self.taken: Counter[str] = Counter()

    def put(self, record: Record) -> Stored:
        known = self.records.setdefault(record.uid, record)
        if known is record:
            self.taken[record.uid] += 1
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


class Process(Outbox):
    """A bench's process at work on its disk: it may die before or after every access."""

    def __init__(self, disk: Outbox, dies: Callable[[], bool]) -> None:
        self._disk = disk
        self._dies = dies
        self.is_dead = False

    def die(self) -> None:
        self.is_dead = True
        raise Killed

    def _step(self) -> None:
        if self.is_dead or self._dies():
            self.die()

    def lease(
        self,
        destination: str,
        now: datetime,
        until: datetime,
        limit: int,
        held: Collection[int] | None = None,
    ) -> Sequence[OutboxRow]:
        self._step()
        rows = self._disk.lease(destination, now, until, limit, held)
        self._step()
        return rows

    def settle(self, row: OutboxRow, event: AuditEvent | None = None) -> bool:
        self._step()
        is_mine = self._disk.settle(row, event)
        self._step()
        return is_mine

    def outbox_row(self, row_id: int) -> OutboxRow | None:
        return self._disk.outbox_row(row_id)

    def outbox(self, *, uid: str = "") -> Sequence[OutboxRow]:
        return self._disk.outbox(uid=uid)


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    body: bytes
    headers: Mapping[str, str]


class Network:
    """Carries requests to the registry, badly while ``is_bad``."""

    def __init__(self, rng: random.Random, registry: InProcess) -> None:
        self.registry = registry
        self.is_bad = True
        self.seen: Counter[str] = Counter()
        self._rng = rng
        self._late: list[Request] = []
        self._last = Answer(200, {}, b"{}")

    def carry(self, request: Request, process: Process) -> Answer:
        name = self._rng.choice(self._faults()) if self.is_bad else "arrive"
        self.seen[name] += 1
        answer: Answer = getattr(self, f"_{name}")(request, process)
        if answer.status in (200, 201):
            self._last = answer
        return answer

    def deliver_late(self) -> None:
        """Let what was held up arrive now, in any order."""
        self._rng.shuffle(self._late)
        while self._late:
            self._arrive(self._late.pop(), None)

    def _faults(self) -> list[str]:
        faults = [name[1:] for name in sorted(vars(Network)) if name.startswith("_f_")]
        return ["arrive"] * len(faults) + faults

    def _arrive(self, request: Request, process: Process | None) -> Answer:
        return self.registry.call(request.method, request.path, request.body, request.headers)

    def _f_drop_before(self, request: Request, process: Process) -> Answer:
        raise DestinationDown("It never arrived.")

    def _f_drop_after(self, request: Request, process: Process) -> Answer:
        self._arrive(request, process)
        raise DestinationDown("The answer was lost.")

    def _f_late(self, request: Request, process: Process) -> Answer:
        self._late.append(request)
        raise DestinationDown("No answer in time.")

    def _f_twice(self, request: Request, process: Process) -> Answer:
        first = self._arrive(request, process)
        second = self._arrive(request, process)
        return self._rng.choice([first, second])

    def _f_failing_after(self, request: Request, process: Process) -> Answer:
        self._arrive(request, process)
        return Answer(500, {}, b"<html>Oops</html>")

    def _f_busy(self, request: Request, process: Process) -> Answer:
        return Answer(self._rng.choice([408, 425, 429, 502, 503]), {"retry-after": "90"}, b"")

    def _f_no_token(self, request: Request, process: Process) -> Answer:
        return self.registry.call(
            request.method, request.path, request.body, {**request.headers, "authorization": "Bearer old"}
        )

    def _f_login_page(self, request: Request, process: Process) -> Answer:
        return Answer(self._rng.choice([200, 302, 403, 404, 511]), {}, b"<html>Welcome</html>")

    def _f_anothers_answer(self, request: Request, process: Process) -> Answer:
        self._arrive(request, process)
        return self._last

    def _f_killed_before(self, request: Request, process: Process) -> Answer:
        process.die()
        raise AssertionError

    def _f_killed_after(self, request: Request, process: Process) -> Answer:
        self._arrive(request, process)
        process.die()
        raise AssertionError


class _Line:
    """Stands where the client's HTTP stands."""

    host = "127.0.0.1"

    def __init__(self, network: Network, process: Process) -> None:
        self._network = network
        self._process = process

    def request(
        self,
        method: str,
        path: str,
        cancel: Cancel,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        is_repeatable: bool = False,
    ) -> Answer:
        small = {name.lower(): value for name, value in headers.items()}
        return self._network.carry(Request(method, path, body, small), self._process)

    def close(self) -> None:
        pass


class World:
    """One run. ``disks`` are the benches' outboxes, ``add`` puts rows into one as signing does."""

    def __init__(
        self,
        seed: int,
        disks: Sequence[Outbox],
        add: Callable[[Outbox, Sequence[Delivery], datetime], None],
        store: CertificateStore,
        *,
        workers: int = 1,
    ) -> None:
        self.rng = random.Random(seed)
        self.clock = TestClock()
        self._disks = disks
        self._add = add
        self._store = store
        self._workers = workers
        self._count = 0
        self.good: dict[str, SignedCertificate] = {}
        self.forged: set[str] = set()
        self.network = Network(self.rng, InProcess(self._service()))

    def _service(self) -> Service:
        return service_of(self._store, self.clock, Trust({SIGNER.key_id: SIGNER.public_key}))

    def run(self) -> None:
        """Let everything go wrong for a while, then nothing, and look."""
        steps = (self.sign, self.sign, self.drain, self.drain, self.drain, self.wait, self.jump, self.late)
        with closing(self.network.registry):
            for _ in range(STEPS):
                self.rng.choice(steps)()
                self.check()
            self.mend()
            self.check_end()

    def sign(self) -> None:
        self._count += 1
        is_good = self.rng.random() < 0.9
        certificate = signed(self._count, SIGNER if is_good else STRANGER)
        if is_good:
            self.good[certificate.uid] = certificate
        else:
            self.forged.add(certificate.uid)
        disk = self.rng.choice(self._disks)
        self._add(disk, deliveries(certificate, ["registry"]), self.clock.now())

    def drain(self) -> None:
        self._drain(self.rng.choice(self._disks), self._dies)

    def _dies(self) -> bool:
        return self.network.is_bad and self.rng.random() < 0.02

    def _drain(self, disk: Outbox, dies: Callable[[], bool]) -> None:
        process = Process(disk, dies)
        client = RegistryClient("http://127.0.0.1:1", TOKEN, self.clock)
        client._http = _Line(self.network, process)  # type: ignore[assignment]
        waits = Waits(lease_s=60.0)
        sync = Sync(process, [client], self.clock, waits=waits, draw=self.rng.random)
        with suppress(Killed):
            sync.drain(Cancel(), workers=self._workers)

    def wait(self) -> None:
        self.clock.move(self.rng.choice([0.5, 5.0, 61.0, 1000.0, 7 * 86400.0]))

    def jump(self) -> None:
        self.clock.move(-self.rng.choice([1.0, 3600.0]))

    def late(self) -> None:
        self.network.deliver_late()

    def mend(self) -> None:
        """End the bad times: late requests arrive, a person drops what was refused, the rest drains."""
        self.network.deliver_late()
        self.network.is_bad = False
        for _ in range(20):
            if not any(row.state in (RowState.PENDING, RowState.SENDING) for row in self._rows()):
                break
            self.clock.move(4600.0)
            for disk in self._disks:
                self._drain(disk, lambda: False)
        for disk in self._disks:
            sync = Sync(disk, [], self.clock)
            for row in disk.outbox():
                if row.state is RowState.PARKED:
                    sync.drop(row.id, "forged", LEAD)

    def check(self) -> None:
        """Whatever a bench believes delivered is there, and nothing forged is."""
        for row in self._rows():
            if row.state is RowState.DELIVERED:
                record = self._store.get(row.uid)
                assert record is not None, f"{row.uid} was believed delivered"
                assert record.digest == self.good[row.uid].digest
            if row.state is RowState.PARKED:
                assert row.uid in self.forged, row.last_error
        assert not any(self._store.get(uid) for uid in self.forged)

    def check_end(self) -> None:
        self.check()
        states = {row.uid: row.state for row in self._rows()}
        assert len(states) == self._count
        wrong = {uid for uid in self.good if states[uid] is not RowState.DELIVERED}
        assert not wrong, f"lost: {wrong}"
        assert all(states[uid] is RowState.DROPPED for uid in self.forged)
        for uid, certificate in self.good.items():
            record = self._store.get(uid)
            assert record is not None
            assert replace(record, numbers=()).payload == certificate.payload
        if isinstance(self._store, MemoryCertificates):
            assert self._store.taken == Counter(list(self.good))

    def _rows(self) -> list[OutboxRow]:
        return [row for disk in self._disks for row in disk.outbox()]

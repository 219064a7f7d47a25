# SPDX-License-Identifier: Apache-2.0
"""Benches, destinations and bad networks, all driven by one seed, beside a model of what must hold.

The networks drop before or after a host has stored, answer late or twice, say
500 after storing, give another request's answer or a login page; benches are
killed between any two steps; clocks jump. What must hold: whatever a bench
believes delivered is there; in the end every certificate is at every
destination that takes it, once by uid, and never before one that it supersedes.

A destination joins as a Host (its side) and a client (a bench's side) in KINDS.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, closing, suppress
from datetime import datetime, timedelta

from line_ledgers import FileLedger
from memory_outbox import TestClock
from signed_certificates import bench_signer, signed
from sync_hosts import (
    BACK_MARKET,
    VOIDED,
    HookHost,
    MarketHost,
    OrderLinesHost,
    RegistryHost,
    back_market_client,
    hook_client,
    key_of,
    market_client,
    registry_client,
)
from sync_network import Host, Killed, Line, Network, Process

from inspector.certificates.trust import Trust
from inspector.domain.certificate import SignedCertificate, canonical
from inspector.domain.event import Json
from inspector.domain.outbox import CERTIFICATE, Delivery, OutboxRow, RowState
from inspector.domain.person import Person
from inspector.domain.voiding import Voiding, build_void
from inspector.marketplace.outbox import deliveries, void_deliveries
from inspector.ports import Cancel, Clock, Marketplace, Outbox
from inspector.registry.store import CertificateStore
from inspector.services.backoff import Waits
from inspector.services.sync import Sync

SIGNER, STRANGER = bench_signer(1), bench_signer(2)
LEAD = Person("lead", "Lead")
STEPS = 40
GOOD: dict[str, Json] = {"rule": "grade-1", "chosen": "good", "suggested": "good", "by": "ada"}
YEAR_S = 365 * 86400.0
_MENDABLE = (RowState.PENDING, RowState.PARKED)
UNFINISHED = (RowState.PENDING, RowState.SENDING, RowState.PARKED)
CLIENTS: dict[str, Callable[[str, Line, Clock], Marketplace]] = {
    "registry": registry_client,
    "erp": hook_client,
    "market": market_client,
}


class Model:
    """What was signed, and what must be where because of it. It knows no outbox and no network."""

    def __init__(self) -> None:
        self.good: dict[str, SignedCertificate] = {}
        self.forged: set[str] = set()
        self.signed: dict[str, SignedCertificate] = {}
        self.voids: set[str] = set()
        self.pairs: list[tuple[str, str]] = []

    def void(self, uid: str) -> None:
        """Note that a certificate is void: said of it once, and never before it."""
        self.voids.add(uid + VOIDED)
        self.pairs.append((uid, uid + VOIDED))

    def expected(self, place: str) -> set[str]:
        """Give the uids that a destination has in the end: the registry alone looks at signatures."""
        certificates = set(self.good) if place == "registry" else set(self.good) | self.forged
        return certificates | self.voids

    def compare(self, place: str, taken: Sequence[str], *, is_end: bool) -> None:
        """Hold what a destination took as new, in order, against what it should have taken."""
        twice = [uid for uid, count in Counter(taken).items() if count > 1]
        assert not twice, f"{place} took twice: {twice}"
        strange = set(taken) - self.expected(place)
        assert not strange, f"{place} took what it should not: {strange}"
        at = {uid: number for number, uid in enumerate(taken)}
        wrong = [(old, new) for old, new in self.pairs if old in at and new in at and at[old] > at[new]]
        assert not wrong, f"{place} got a successor first: {wrong}"
        if is_end:
            lost = self.expected(place) - set(taken)
            assert not lost, f"lost on the way to {place}: {lost}"


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
        self.model = Model()
        self.registry = RegistryHost(store, self.clock, Trust({SIGNER.key_id: SIGNER.public_key}))
        self.market = MarketHost()
        self.order_lines = OrderLinesHost()
        self._ledgers = [FileLedger() for _ in disks]
        hosts: dict[str, Host] = {
            "registry": self.registry,
            "erp": HookHost(self.clock),
            "market": self.market,
            BACK_MARKET: self.order_lines,
        }
        self.networks = {name: Network(self.rng, host) for name, host in hosts.items()}
        self._disks = disks
        self._add = add
        self._workers = workers
        self._count = 0
        self.aside = 0
        self._newest: list[list[str]] = [[] for _ in disks]
        self._signed: list[list[str]] = [[] for _ in disks]
        self._working: dict[int, tuple[Process, Sync]] = {}

    @property
    def seen(self) -> Counter[str]:
        """Count what the networks did."""
        return sum((one.seen for one in self.networks.values()), Counter())

    def run(self) -> None:
        """Let everything go wrong for a while, then nothing, and look."""
        steps = (self.sign, self.sign, self.drain, self.drain, self.drain, self.drain)
        others = (self.wait, self.jump, self.late, self.restart, self.void, self.put_aside)
        with ExitStack() as closing_all:
            for one in (self.registry, *self._ledgers):
                closing_all.enter_context(closing(one))
            for _ in range(STEPS):
                self.rng.choice(steps + others)()
                self.check()
            self.mend()
            self.check(is_end=True)

    # ── what happens ─────────────────────────────────────────────────────────

    def sign(self) -> None:
        self._count += 1
        bench = self.rng.randrange(len(self._disks))
        newest = self._newest[bench]
        earlier = newest.pop(self.rng.randrange(len(newest))) if newest and self.rng.random() < 0.4 else None
        is_good = self.rng.random() < 0.9
        certificate = signed(self._count, SIGNER if is_good else STRANGER, supersedes=earlier, grade=GOOD)
        self.model.signed[certificate.uid] = certificate
        if is_good:
            self.model.good[certificate.uid] = certificate
            self._signed[bench].append(certificate.uid)
        else:
            self.model.forged.add(certificate.uid)
        if earlier is not None:
            self.model.pairs.append((earlier, certificate.uid))
        newest.append(certificate.uid)
        rows = list(deliveries(certificate, CLIENTS))
        if self.rng.random() < 0.3:
            rows.append(self.order_lines.confirm(self._ledgers[bench], certificate, self.clock.now()))
        self._add(self._disks[bench], rows, self.clock.now())

    def void(self) -> None:
        """Make one of a bench's certificates void, wherever it is on its way; once."""
        bench = self.rng.randrange(len(self._disks))
        standing = [uid for uid in self._signed[bench] if uid + VOIDED not in self.model.voids]
        if not standing:
            return
        certificate = self.model.good[self.rng.choice(standing)]
        now, disk = self.clock.now(), self._disks[bench]
        voiding = Voiding(certificate.uid, "ada", "lead", "The wrong phone.", now)
        statement = build_void(voiding, certificate, key_id=SIGNER.key_id, software="test")
        sent = disk.outbox(uid=certificate.uid)
        jws = SIGNER.sign(canonical(statement))
        self._add(disk, void_deliveries(certificate.uid, statement, jws, sent), now)
        self.model.void(certificate.uid)

    def put_aside(self) -> None:
        """Let a person put a certificate aside at one destination; it is sent after all in the end."""
        bench = self.rng.randrange(len(self._disks))
        disk, newest = self._disks[bench], self._newest[bench]
        rows = [
            row
            for row in disk.outbox()
            if row.kind == CERTIFICATE and row.state in _MENDABLE and row.uid in newest
        ]
        rows = [row for row in rows if row.uid not in self.model.forged]
        if rows:
            row = self.rng.choice(rows)
            Sync(disk, [], self.clock).drop(row.id, "Not yet.", LEAD)
            newest.remove(row.uid)  # a successor would arrive before it
            self.aside += 1

    def drain(self) -> None:
        """Let one bench drain; to one destination after the other, so that a seed is one story."""
        bench = self.rng.randrange(len(self._disks))
        names = self.rng.sample(list(self.networks), len(self.networks))
        self._drain(bench, [{one} for one in names] if self._workers == 1 else [set(names)])

    def _drain(self, bench: int, turns: Iterable[set[str]]) -> None:
        process, sync = self._working.get(bench) or self._begin(bench)
        with suppress(Killed):
            for names in turns:
                sync.drain(Cancel(), workers=self._workers, only=names)
        if process.is_dead:
            del self._working[bench]

    def _begin(self, bench: int) -> tuple[Process, Sync]:
        process = Process(self._disks[bench], self._dies)
        clients = [
            make(name, Line(self.networks[name], process), self.clock) for name, make in CLIENTS.items()
        ]
        line = Line(self.networks[BACK_MARKET], process)
        kept = self.model.signed
        clients.append(back_market_client(line, self.clock, self._ledgers[bench], process, kept))
        sync = Sync(process, clients, self.clock, waits=Waits(lease_s=60.0), draw=self.rng.random)
        self._working[bench] = process, sync
        return process, sync

    def _dies(self) -> bool:
        return self.networks["registry"].is_bad and self.rng.random() < 0.01

    def restart(self) -> None:
        self._working.pop(self.rng.randrange(len(self._disks)), None)

    def wait(self) -> None:
        self.clock.move(self.rng.choice([0.5, 5.0, 61.0, 1000.0, 7 * 86400.0]))

    def jump(self) -> None:
        far = self.rng.choice([1.0, 3600.0, 86400.0, YEAR_S]) * self.rng.choice([-1, 1])
        self.clock.set_wall(self.clock.now() + timedelta(seconds=far))

    def late(self) -> None:
        self.rng.choice(list(self.networks.values())).deliver_late()

    def mend(self) -> None:
        """End the bad times: late requests arrive, a person sees to what was refused, the rest drains."""
        for one in self.networks.values():
            one.deliver_late()
            one.is_bad = False
        self.market.is_mended = True
        for disk in self._disks:
            self._see_to(disk)
        for _ in range(40):
            if not any(row.state in UNFINISHED for row in self._rows()):
                break
            for bench, disk in enumerate(self._disks):
                self._see_to(disk)
                self._drain(bench, [{name} for name in self.networks])
            self.clock.move(4600.0)

    def _see_to(self, disk: Outbox) -> None:
        sync = Sync(disk, [], self.clock)
        for row in disk.outbox():
            if row.state is RowState.PARKED and (row.destination, row.uid in self.model.forged) == (
                "registry",
                True,
            ):
                sync.drop(row.id, "forged", LEAD)
            elif row.state is RowState.PARKED or self._is_aside(row):
                sync.retry(row.id, LEAD)

    def _is_aside(self, row: OutboxRow) -> bool:
        is_dropped = row.state is RowState.DROPPED and row.kind == CERTIFICATE
        return is_dropped and row.uid not in self.model.forged

    # ── what must hold ───────────────────────────────────────────────────────

    def check(self, *, is_end: bool = False) -> None:
        """Compare the hosts with the model, and what benches believe with the hosts."""
        taken = {name: one.host.taken for name, one in self.networks.items()}
        for name, network in self.networks.items():
            if name != BACK_MARKET:
                self.model.compare(name, taken[name], is_end=is_end)
            assert not network.host.faults(), f"{name}: {network.host.faults()}"
        assert not (is_end and self.order_lines.amiss()), f"lines amiss: {self.order_lines.amiss()}"
        for row in self._rows():
            if row.state is RowState.DELIVERED:
                assert key_of(row) in taken[row.destination], (
                    f"{row.uid} was believed to be at {row.destination}"
                )
            if row.state is RowState.PARKED and row.destination == "registry":
                assert row.uid in self.model.forged, row.last_error
            assert not is_end or row.state not in UNFINISHED, f"{row.uid} still waits for {row.destination}"

    def _rows(self) -> list[OutboxRow]:
        return [row for disk in self._disks for row in disk.outbox()]

# SPDX-License-Identifier: Apache-2.0
"""Two benches that take turns at order lines whose number cannot be corrected, under every fault.

Benches die between any two steps and wake up after their lease has ended; the network loses, delays and
doubles; a person at each bench wants a device on a line that another bench may mean, too. What must hold:
a line is only ever sent the one number that was confirmed first, and in the end it holds it.
"""

from __future__ import annotations

import random
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path

import pytest
from back_market import ACCOUNT, SECRET, Ticking, order, order_line
from line_ledgers import PLACE
from memory_outbox import TestClock
from signed_certificates import bench_signer, signed
from sync_hosts import BACK_MARKET, SKUS, KeptCertificates, OrderLinesHost
from sync_network import Killed, Line, Network, Process

from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import DestinationDown, NotAllowed
from inspector.domain.event import Json
from inspector.domain.line_intent import Intent, Numbers
from inspector.domain.outbox import RowState
from inspector.domain.person import Person
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.destination import BackMarketDestination
from inspector.marketplace.backmarket.fitting import numbers_of
from inspector.marketplace.backmarket.pacing import Pace
from inspector.marketplace.backmarket.reporting import Registration
from inspector.marketplace.backmarket.token import Token
from inspector.ports import Cancel
from inspector.services.backoff import Waits
from inspector.services.sync import Sync
from inspector.storage import leases
from inspector.storage.databases import FileDatabase
from inspector.storage.leases import LeaseName, ShopLease
from inspector.storage.shared_ledger import SharedLineLedger
from inspector.storage.shop_store import ShopStore
from inspector.storage.store import SqlStore

GOOD: dict[str, Json] = {"rule": "grade-1", "chosen": "good", "suggested": "good", "by": "ada"}
LEAD = Person("lead", "Lead")
LINES = 4


class Desk:
    """A bench's work at the account, as its process has it until it dies."""

    def __init__(self, world: Shop, bench: int) -> None:
        self.process = Process(world.disks[bench], world.dies)
        mine = LeaseName("shop-1", "backmarket eu", f"bench-{bench}")
        shop = world.shops[bench % len(world.shops)]
        self.lease = ShopLease(shop, mine, world.clock)
        store = world.disks[bench]
        self.ledger = SharedLineLedger(shop, lambda: store, PLACE, world.clock, self.lease)
        line = Line(world.network, self.process)
        market = BackMarket(
            ACCOUNT, lambda: Token(SECRET), world.clock, pace=Pace(Ticking().monotonic), line=line
        )
        self._work = Registration(market, self.ledger, KeptCertificates(world.kept), SKUS, world.clock)
        to = BackMarketDestination(BACK_MARKET, self.ledger, lambda: self)
        self.sync = Sync(self.process, [to], world.clock, waits=Waits(lease_s=60.0), draw=world.rng.random)

    def registration(self) -> Registration:
        self.process.step()
        self.lease.hold()
        return self._work

    def check(self, cancel: Cancel) -> None:
        pass

    def take_over(self) -> None:
        with suppress(DestinationDown, NotAllowed):
            for intent in self.ledger.elsewhere():
                self.lease.hold()
                self.ledger.take_over(intent)

    def close(self) -> None:
        pass


class Shop:
    """One run: two benches, the shop's database between them, one seed."""

    def __init__(self, seed: int, clock: TestClock, shops: list[ShopStore], disks: list[SqlStore]) -> None:
        self.rng, self.clock, self.shops, self.disks = random.Random(seed), clock, shops, disks
        self.host = OrderLinesHost()
        self.network = Network(self.rng, self.host)
        self.kept: dict[str, SignedCertificate] = {}
        self.refused = 0
        self._desks: dict[int, Desk] = {}
        self._signer = bench_signer(1)
        for line_id in range(1, LINES + 1):
            self.host._shop.orders[line_id] = order(line_id, order_line(line_id))

    def dies(self) -> bool:
        return self.network.is_bad and self.rng.random() < 0.02

    def desk(self, bench: int) -> Desk:
        if bench not in self._desks or self._desks[bench].process.is_dead:
            self._desks[bench] = Desk(self, bench)
        return self._desks[bench]

    def confirm(self) -> None:
        """Let a person at some bench want a new device on a line that may be another's."""
        line_id, certificate = (
            self.rng.randint(1, LINES),
            signed(len(self.kept) + 1, self._signer, grade=GOOD),
        )
        self.kept[certificate.uid] = certificate
        imei = numbers_of(certificate.claims).imei
        intent = Intent(line_id, line_id, certificate.uid, Numbers(imei=imei), "lead", self.clock.now())
        try:
            self.desk(self.rng.randrange(2)).ledger.open(intent)
        except (DestinationDown, NotAllowed):
            self.refused += 1
            return
        assert line_id not in self.host.wanted, f"line {line_id} was given to two devices"
        self.host.wanted[line_id] = certificate.uid, imei

    def drain(self) -> None:
        desk = self.desk(self.rng.randrange(2))
        with suppress(Killed):
            desk.sync.drain(Cancel(), workers=1)

    def run(self) -> None:
        """Let everything go wrong for a while, then nothing, and look."""
        passes = [1.0, 45.0, 61.0, 500.0]
        moves = [lambda: self.clock.move(self.rng.choice(passes)), self.network.deliver_late]
        for _ in range(40):
            self.rng.choice([self.confirm, self.drain, self.drain, *moves])()
            assert not self.host.faults(), self.host.faults()
        self.network.deliver_late()
        self.network.is_bad = False
        for turn in range(20):
            self.clock.move(4600.0)
            desk = self.desk(turn % 2)
            self._mend(self.disks[turn % 2], desk.sync)
            desk.sync.drain(Cancel(), workers=1)
        assert not self.host.faults(), self.host.faults()
        assert not self.host.amiss(), self.host.amiss()

    def _mend(self, disk: SqlStore, sync: Sync) -> None:
        parked = [row for row in disk.outbox() if row.state is RowState.PARKED]
        sync.retry_all(parked, LEAD)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> TestClock:
    """Give the time, the database's own too."""
    told = TestClock()
    monkeypatch.setattr(leases, "time_of", lambda _: told.now())
    return told


def play(seed: int, folder: Path, clock: TestClock, databases: int = 1) -> Shop:
    with ExitStack() as stack:
        files = [folder / f"shop-{seed}-{number}.db" for number in range(databases)]
        shops = [stack.enter_context(closing(ShopStore(partial(FileDatabase, one, "OFF")))) for one in files]
        disks = [
            stack.enter_context(
                closing(SqlStore(folder / f"{seed}-{one}", "shop-1", one, clock, synchronous="OFF"))
            )
            for one in ("bench-0", "bench-1")
        ]
        world = Shop(seed, clock, shops, disks)
        try:
            world.run()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error
        return world


def test_two_benches_never_send_a_line_two_numbers(tmp_path: Path, clock: TestClock) -> None:
    worlds = [play(seed, tmp_path, clock) for seed in range(1, 5)]
    assert sum(len(world.host.wanted) for world in worlds) > 4
    assert sum(world.refused for world in worlds) > 4


def test_benches_with_a_database_each_are_found_out(tmp_path: Path, clock: TestClock) -> None:
    with pytest.raises(AssertionError, match="two devices"):
        play(1, tmp_path, clock, databases=2)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_benches_never_send_a_line_two_numbers_at_length(tmp_path: Path, clock: TestClock) -> None:
    for seed in range(100, 250):
        play(seed, tmp_path, clock)

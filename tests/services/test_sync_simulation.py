# SPDX-License-Identifier: Apache-2.0
"""Sync and its destinations under every fault of a network and of a bench: nothing lost, nothing double.

A failing seed is named and replays: ``SEED=123 scripts/simulate``. With a
number ``scripts/simulate 20000`` runs as many as one has time for.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from memory_outbox import MemoryOutbox, TestClock
from signed_certificates import imei_of
from sync_hosts import HookHost, MarketHost, MemoryCertificates
from sync_network import FAULTS, Request
from sync_world import World

from inspector.domain.errors import DestinationDown
from inspector.domain.line_intent import Intent, Numbers
from inspector.domain.outbox import Delivery, OutboxRow
from inspector.marketplace import registry_client
from inspector.marketplace.answer import Answer
from inspector.marketplace.backmarket.client import BackMarket
from inspector.marketplace.backmarket.orders import OrderLine
from inspector.marketplace.backmarket.reporting import Registration
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel, Outbox, Receipt
from inspector.registry.store import Record, SqliteCertificates, Stored
from inspector.services.claims import Claims
from inspector.storage import deliveries
from inspector.storage.store import SqlStore

BLOCK = 25
_SEEDS = os.environ.get("SEED") or os.environ.get("SEEDS") or "1-20"
_FIRST, _, _LAST = _SEEDS.partition("-")
BLOCKS = [
    range(first, min(first + BLOCK, int(_LAST or _FIRST) + 1))
    for first in range(int(_FIRST), int(_LAST or _FIRST) + 1, BLOCK)
]


def add_to_memory(disk: Outbox, rows: Sequence[Delivery], at: datetime) -> None:
    assert isinstance(disk, MemoryOutbox)
    disk.add(rows, at)


def add_to_store(disk: Outbox, rows: Sequence[Delivery], at: datetime) -> None:
    assert isinstance(disk, SqlStore)
    disk._write(lambda connection: deliveries.put(connection, disk._shop, rows, at))


def in_memory(seed: int, workers: int = 1) -> World:
    disks = [MemoryOutbox() for _ in range(1 + seed % 3)]
    return World(seed, disks, add_to_memory, MemoryCertificates(), workers=workers)


def played(world: World, seed: int) -> World:
    try:
        world.run()
    except AssertionError as error:
        raise AssertionError(f"{error}\nseed {seed}; again: SEED={seed} scripts/simulate") from error
    return world


def run(seed: int, workers: int = 1) -> World:
    return played(in_memory(seed, workers), seed)


def run_all(seeds: range) -> None:
    for seed in seeds:
        run(seed)


def run_on_disk(seeds: range, folder: Path) -> None:
    """Run on the real stores: of the bench, and of the registry."""
    for seed in seeds:
        with (
            closing(SqlStore(folder, f"shop-{seed}", "bench-1", TestClock(), synchronous="OFF")) as bench,
            closing(SqliteCertificates(folder / f"registry-{seed}.db")) as registry,
        ):
            played(World(seed, [bench], add_to_store, registry), seed)


@pytest.mark.parametrize("seeds", BLOCKS, ids=lambda seeds: f"{seeds.start}-{seeds.stop - 1}")
def test_simulation_loses_nothing_and_doubles_nothing(seeds: range) -> None:
    run_all(seeds)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(42))
def test_simulation_at_length(block: int) -> None:
    run_all(range(100_000 + block * BLOCK, 100_000 + (block + 1) * BLOCK))


@pytest.mark.parametrize("seeds", [4, pytest.param(10, marks=pytest.mark.slow)])
def test_simulation_with_eight_requests_at_once(seeds: int) -> None:
    for seed in range(1, 1 + seeds):
        run(seed, workers=8)


def test_simulation_on_the_real_stores(tmp_path: Path) -> None:
    run_on_disk(range(1, 4), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(2))
def test_simulation_on_the_real_stores_at_length(block: int, tmp_path: Path) -> None:
    run_on_disk(range(200_000 + block * BLOCK, 200_000 + (block + 1) * BLOCK), tmp_path)


def test_one_seed_is_one_story() -> None:
    stories = []
    for _ in range(2):
        world = run(7)
        stories.append((world.seen, [row.attempts for row in world._rows()], world.clock.now()))
    assert stories[0] == stories[1]


def test_every_fault_happens_and_devices_come_again() -> None:
    seen: Counter[str] = Counter()
    pairs, voids, aside = 0, 0, 0
    for seed in range(1, 9):
        world = run(seed)
        seen += world.seen
        pairs += len(world.model.pairs)
        voids += len(world.model.voids)
        aside += world.aside
    assert set(FAULTS) <= set(seen)
    assert len(FAULTS) == 11
    assert pairs - voids > 5
    assert voids > 5
    assert aside > 5


def believe_any(answer: Answer, **_: object) -> Receipt:
    return Receipt("stored")


def hear_what_one_likes(self: RegistryClient, row: OutboxRow, cancel: Cancel) -> Receipt:
    try:
        return honest_deliver(self, row, cancel)
    except DestinationDown:
        return Receipt("stored")


def store_again(self: MemoryCertificates, record: Record) -> Stored:
    self.records[record.uid] = record
    return Stored.NEW


def know_nothing(self: HookHost, request: Request) -> Answer:
    self._seen.clear()
    return honest_hook(self, request)


def forget(self: MarketHost, request: Request) -> Answer:
    return Answer(200, {}, b'{"uid": "%s"}' % request.path.rpartition("/")[2].encode())


def ask_nothing(self: Registration, intent: Intent, line: OrderLine) -> Intent | None:
    return None  # as if the order need not be read before a call


def name_another(self: BackMarket, line_id: int, numbers: Numbers, cancel: Cancel) -> bool:
    return honest_register(self, line_id, Numbers(imei=imei_of(999_999)), cancel)


def put_in_no_order(self: MemoryOutbox, rows: Sequence[Delivery], at: datetime) -> None:
    honest_add(self, [Delivery(one.uid, one.destination, one.kind, one.body) for one in rows], at)


def wait_for_nothing(self: MemoryOutbox, row: OutboxRow, mine: Sequence[OutboxRow]) -> bool:
    return False


def hold_nothing_back(self: Claims) -> frozenset[int]:
    return frozenset(range(10**4))  # as if no claim of a killed process ever came back


honest_deliver, honest_hook, honest_add = RegistryClient.deliver, HookHost.call, MemoryOutbox.add
honest_register = BackMarket.register


@pytest.mark.parametrize(
    ("where", "name", "lie"),
    [
        (registry_client, "judge", believe_any),
        (RegistryClient, "deliver", hear_what_one_likes),
        (MemoryCertificates, "put", store_again),
        (HookHost, "call", know_nothing),
        (MarketHost, "call", forget),
        (Registration, "_found_out", ask_nothing),
        (BackMarket, "register", name_another),
        (MemoryOutbox, "add", put_in_no_order),
        (MemoryOutbox, "_waits_for_another", wait_for_nothing),
        (Claims, "_held", hold_nothing_back),
    ],
)
def test_the_model_notices_what_loses_doubles_or_overtakes(
    where: object, name: str, lie: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The simulation is worth what it finds: each of these faults of ours is found."""
    monkeypatch.setattr(where, name, lie)
    with pytest.raises(AssertionError, match=r"seed \d+"):
        run_all(range(1, 31))

# SPDX-License-Identifier: Apache-2.0
"""Sync and registry under every fault of a network and of a bench: nothing lost, nothing double.

A failing seed is named and replays: ``SYNC_SEEDS=123-123 pytest -k simulation``;
``SYNC_SEEDS=1-20000`` runs as many as one has time for.
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
from sync_world import MemoryCertificates, Network, World

from inspector.domain.errors import DestinationDown
from inspector.domain.outbox import Delivery, OutboxRow
from inspector.marketplace import registry_client
from inspector.marketplace.answer import Answer
from inspector.marketplace.registry_client import RegistryClient
from inspector.ports import Cancel, Outbox, Receipt
from inspector.registry.store import Record, SqliteCertificates, Stored
from inspector.storage import deliveries
from inspector.storage.store import SqlStore

BLOCK = 25
_FIRST, _, _LAST = os.environ.get("SYNC_SEEDS", "1-75").partition("-")
BLOCKS = [
    range(first, min(first + BLOCK, int(_LAST) + 1)) for first in range(int(_FIRST), int(_LAST) + 1, BLOCK)
]


def add_to_memory(disk: Outbox, rows: Sequence[Delivery], at: datetime) -> None:
    assert isinstance(disk, MemoryOutbox)
    disk.add(rows, at)


def add_to_store(disk: Outbox, rows: Sequence[Delivery], at: datetime) -> None:
    assert isinstance(disk, SqlStore)
    disk._write(lambda connection: deliveries.put(connection, "shop-1", rows, at))


def in_memory(seed: int, workers: int = 1) -> World:
    disks = [MemoryOutbox() for _ in range(1 + seed % 3)]
    return World(seed, disks, add_to_memory, MemoryCertificates(), workers=workers)


def run(seed: int, workers: int = 1) -> World:
    world = in_memory(seed, workers)
    try:
        world.run()
    except AssertionError as error:
        raise AssertionError(f"seed {seed}: {error}") from error
    return world


def run_all(seeds: range) -> None:
    for seed in seeds:
        run(seed)


@pytest.mark.parametrize("seeds", BLOCKS, ids=lambda seeds: f"{seeds.start}-{seeds.stop - 1}")
def test_simulation_loses_nothing_and_doubles_nothing(seeds: range) -> None:
    run_all(seeds)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(40))
def test_simulation_at_length(block: int) -> None:
    run_all(range(100_000 + block * BLOCK, 100_000 + (block + 1) * BLOCK))


def test_simulation_with_eight_requests_at_once() -> None:
    for seed in range(1, 11):
        run(seed, workers=8)


def test_simulation_on_the_real_stores(tmp_path: Path) -> None:
    for seed in range(1, 4):
        folder = tmp_path / str(seed)
        with (
            closing(SqlStore(folder / "bench", "shop-1", "bench-1", TestClock())) as bench,
            closing(SqliteCertificates(folder / "registry.db")) as registry,
        ):
            World(seed, [bench], add_to_store, registry).run()


def test_one_seed_is_one_story() -> None:
    stories = []
    for _ in range(2):
        world = run(7)
        stories.append((world.network.seen, [row.attempts for row in world._rows()], world.clock.now()))
    assert stories[0] == stories[1]


def test_every_fault_happens() -> None:
    seen: Counter[str] = Counter()
    for seed in range(1, 26):
        seen += run(seed).network.seen
    faults = {name[1:] for name in vars(Network) if name.startswith("_f_")}
    assert faults <= set(seen)
    assert len(faults) == 11


def believe_any(answer: Answer, **_: object) -> Receipt:
    return Receipt("stored")


def hear_what_one_likes(self: RegistryClient, row: OutboxRow, cancel: Cancel) -> Receipt:
    try:
        return honest_deliver(self, row, cancel)
    except DestinationDown:
        return Receipt("stored")


def store_again(self: MemoryCertificates, record: Record) -> Stored:
    self.records[record.uid] = record
    self.taken[record.uid] += 1
    return Stored.NEW


honest_deliver = RegistryClient.deliver


@pytest.mark.parametrize(
    ("where", "name", "lie"),
    [
        (registry_client, "judge", believe_any),
        (RegistryClient, "deliver", hear_what_one_likes),
        (MemoryCertificates, "put", store_again),
    ],
)
def test_the_model_notices_what_loses_or_doubles(
    where: object, name: str, lie: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The simulation is worth what it finds: each of these faults of ours is found."""
    monkeypatch.setattr(where, name, lie)
    with pytest.raises(AssertionError, match=r"seed \d+"):
        run_all(range(1, 11))

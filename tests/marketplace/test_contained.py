# SPDX-License-Identifier: Apache-2.0
"""A marketplace that somebody else wrote and that raises, hangs, lies or cannot be loaded stops nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import EntryPoint
from typing import Any, cast

import pytest
from destinations import Place
from memory_outbox import NOON, MemoryOutbox, TestClock
from signed_certificates import signed

from inspector.clock import SystemClock
from inspector.domain.errors import (
    BadInput,
    Cancelled,
    DestinationDown,
    DestinationRefused,
    SyncTrouble,
    TokenRefused,
)
from inspector.domain.outbox import OutboxRow, RowState
from inspector.marketplace.contained import AT_ONCE, TRIES, Contained
from inspector.marketplace.installed import kinds, make
from inspector.marketplace.outbox import deliveries
from inspector.ports import Cancel, Marketplace, MarketplaceSetup, Receipt
from inspector.services.backoff import Waits
from inspector.services.sync import Sync

ROW = OutboxRow(1, "0" * 26, "shelf", "certificate", b"{}", RowState.SENDING, 0, NOON)
SETUP = MarketplaceSetup("shelf", {}, lambda: "", TestClock())


class Foreign:
    name = "registry"  # not its to say
    accepts_training = True

    def __init__(self, deliver: Callable[[OutboxRow, Cancel], Any]) -> None:
        self.deliver = deliver

    def close(self) -> None:
        raise RuntimeError


def contained(deliver: Callable[[OutboxRow, Cancel], Any]) -> Contained:
    return Contained("shelf", cast(Marketplace, Foreign(deliver)))


def raising(error: BaseException) -> Callable[[OutboxRow, Cancel], Any]:
    def deliver(row: OutboxRow, cancel: Cancel) -> Any:
        raise error

    return deliver


@pytest.mark.parametrize(
    "error", [ValueError("x" * 9999), OSError(5, "io"), KeyError("\u202e"), RecursionError()]
)
def test_what_it_raises_is_a_destination_that_is_down_and_parks_in_the_end(error: Exception) -> None:
    one = contained(raising(error))
    with pytest.raises(DestinationDown) as down:
        one.deliver(ROW, Cancel())
    assert down.value.code == type(error).__name__
    with pytest.raises(DestinationRefused, match="The program for shelf broke"):
        one.deliver(replace(ROW, attempts=TRIES - 1), Cancel())
    one.close()
    assert (one.name, one.accepts_training) == ("shelf", False)


@pytest.mark.parametrize(
    "trouble", [DestinationDown("a"), TokenRefused("b"), DestinationRefused("c"), Cancelled()]
)
def test_the_troubles_that_it_may_raise_pass(trouble: SyncTrouble | Cancelled) -> None:
    with pytest.raises(type(trouble)) as caught:
        contained(raising(trouble)).deliver(ROW, Cancel())
    assert caught.value is trouble


@pytest.mark.parametrize("lie", [None, True, "stored", ("stored", "")])
def test_an_answer_that_is_no_receipt_is_not_believed(lie: object) -> None:
    with pytest.raises(DestinationDown):
        contained(lambda row, cancel: lie).deliver(ROW, Cancel())


def test_those_that_hang_are_left_behind_and_never_more_than_eight() -> None:
    free, outbox, calls = threading.Event(), MemoryOutbox(), threading.Semaphore(0)

    def hang(row: OutboxRow, cancel: Cancel) -> Receipt:
        calls.release()
        free.wait(20)
        return Receipt("stored")

    for number in range(1, 21):
        outbox.add(deliveries(signed(number), ["shelf", "other"]), NOON)
    waits = Waits(base_s=0.0, cap_s=0.0, lease_s=0.05, grace_s=0.05)
    sync = Sync(outbox, [contained(hang), Place(name="other")], SystemClock(), waits=waits)
    reports = [sync.drain(Cancel()) for _ in range(3)]
    assert reports[0].delivered == 20
    assert all(one.destinations[0].trouble is not None for one in reports)
    assert "has not come back from earlier tries" in reports[-1].troubles[0]
    assert sum(calls.acquire(blocking=False) for _ in range(20)) == AT_ONCE
    free.set()
    states = {row.state for row in outbox.outbox() if row.destination == "shelf"}
    # A row that was in somebody's hands as the third drain ended is due again when its lease is over.
    assert states <= {RowState.PENDING, RowState.SENDING}


@pytest.mark.parametrize(
    "value", ["nothing_of_that_name:Market", "json:nothing", "json:__doc__", "builtins:dict", "builtins:len"]
)
def test_one_that_cannot_be_made_is_said(value: str) -> None:
    entry = EntryPoint("odd", value, "inspector.marketplaces")
    with pytest.raises(BadInput, match="kind 'odd' cannot be used"):
        make("odd", SETUP, lambda: [entry])


def test_nobody_takes_the_names_of_our_own_kinds() -> None:
    entries = [EntryPoint("folder", "json:loads", "g"), EntryPoint("shelf", "json:loads", "g")]
    assert kinds(lambda: entries) == ("backmarket", "folder", "shop-database", "webhook", "shelf")
    with pytest.raises(BadInput, match="wants one option: path"):
        make("folder", SETUP, lambda: entries)

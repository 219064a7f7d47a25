# SPDX-License-Identifier: Apache-2.0
"""Rows are settled in groups beside the sending, and asked for before they run out."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest
from memory_outbox import NOON

from inspector.domain.outbox import OutboxRow, RowState
from inspector.services.settling import Settling
from inspector.services.supply import Supply

WAIT_S = 5.0


def row(number: int) -> OutboxRow:
    return OutboxRow(number, f"uid-{number}", "registry", "certificate", b"{}", RowState.SENDING, 0, NOON)


class Disk:
    """Takes the first group only when it is let go; keeps what it got."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.has_begun, self.may_go = threading.Event(), threading.Event()

    def write(self, rows: Sequence[OutboxRow]) -> None:
        self.has_begun.set()
        assert self.may_go.wait(WAIT_S)
        self.groups.append([one.id for one in rows])


def test_what_comes_while_the_disk_is_busy_is_one_group() -> None:
    disk = Disk()
    settling = Settling("settles", disk.write, most=10, is_at_once=False)
    settling.put(row(1))
    assert disk.has_begun.wait(WAIT_S)
    for number in range(2, 7):
        settling.put(row(number))
    disk.may_go.set()
    assert settling.flush()
    assert disk.groups == [[1], [2, 3, 4, 5, 6]]
    assert not settling.flush()
    settling.end()


def test_no_more_wait_than_it_says() -> None:
    disk = Disk()
    settling = Settling("settles", disk.write, most=2, is_at_once=False)
    settling.put(row(1))
    assert disk.has_begun.wait(WAIT_S)
    is_through = threading.Event()

    def put_three() -> None:
        for number in (2, 3, 4):
            settling.put(row(number))
        is_through.set()

    sender = threading.Thread(target=put_three)
    sender.start()
    assert not is_through.wait(0.05)
    disk.may_go.set()
    sender.join(WAIT_S)
    settling.end()
    assert [number for group in disk.groups for number in group] == [1, 2, 3, 4]


def test_alone_each_row_is_settled_before_the_next_is_sent() -> None:
    disk = Disk()
    disk.may_go.set()
    settling = Settling("settles", disk.write, most=4, is_at_once=True)
    settling.put(row(1))
    settling.put(row(2))
    assert disk.groups == [[1], [2]]
    settling.end()


def test_who_was_left_behind_is_not_heard() -> None:
    disk = Disk()
    settling = Settling("settles", disk.write, most=4, is_at_once=False)
    settling.leave()
    settling.put(row(1))
    assert not settling.flush()
    assert disk.groups == []


def test_rows_are_asked_for_while_others_are_sent() -> None:
    asked: list[int] = []

    def take() -> Sequence[OutboxRow]:
        asked.append(len(supply))
        return [row(len(asked) * 10 + place) for place in range(4)] if len(asked) < 3 else []

    supply = Supply(take, low=2)
    got = []
    while (one := supply.next()) is not None:
        got.append(one.id)
    assert got == [10, 11, 12, 13, 20, 21, 22, 23]
    assert asked == [0, 1, 1, 0]  # before they run out; at the end once more, when there is nothing left


def test_nobody_waits_for_an_answer_while_there_are_rows() -> None:
    has_begun, may_go, calls = threading.Event(), threading.Event(), iter(range(9))

    def take() -> Sequence[OutboxRow]:
        if next(calls) == 0:
            return [row(1), row(2), row(3)]
        has_begun.set()
        assert may_go.wait(WAIT_S)
        return []

    supply = Supply(take, low=3)
    first = supply.next()
    asker = threading.Thread(target=supply.next)
    asker.start()
    assert has_begun.wait(WAIT_S)
    second = supply.next()  # would wait for ever if it asked, too
    may_go.set()
    asker.join(WAIT_S)
    assert first is not None
    assert second is not None
    assert len(supply) == 0


def test_what_the_outbox_says_goes_to_who_asked() -> None:
    def broken() -> Sequence[OutboxRow]:
        raise OSError("gone")

    supply = Supply(broken, low=1)
    for _ in range(2):
        with pytest.raises(OSError, match="gone"):
            supply.next()

# SPDX-License-Identifier: Apache-2.0
"""Sixty-four devices at once, played by ``inspector virtual-bench`` in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from every_driver import nothing_left
from many_devices import PHONES, ManyDesk, slot, tables, write_bench
from virtual_desks import ANNA

from inspector.domain.errors import IdentityChanged, SigningRefused
from inspector.domain.inspection import Stage
from inspector.services.bench import SessionState

OpenDesk = Callable[[int], ManyDesk]


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[OpenDesk]:
    """Open a bench with so many devices; nothing of it is left after the test."""
    desks: list[ManyDesk] = []

    def opened(count: int) -> ManyDesk:
        file = write_bench(tmp_path / "bench.toml", tables(count))
        desks.append(ManyDesk(tmp_path / "home", file))
        desks[-1].start()
        return desks[-1]

    with nothing_left(5.0):
        yield opened
        for desk in desks:
            desk.close()


def read_and_swapped(desk: ManyDesk, count: int) -> None:
    """Read all; then two phones of one model change places."""
    desk.until_all(count, SessionState.NEEDS_YOU)
    views = {view.key: view for view in desk.bench.views()}
    assert sorted(views) == sorted(f"virtual:{slot(at)}" for at in range(count))
    inspections = [view.inspection for view in views.values() if view.inspection is not None]
    assert len({one.uid for one in inspections}) == count, "each device has its own inspection"
    assert len({one.identity.serial or one.identity.imei for one in inspections}) == count
    assert all(one.checks_at(Stage.BEFORE_ERASE) for one in inspections)

    for first in range(len(PHONES)):
        second = first + len(PHONES)
        ours = [views[f"virtual:{slot(at)}"].inspection for at in (first, second)]
        family = PHONES[first]
        desk.source.places[f"{family}-{first}"] = f"virtual:{slot(second)}"
        desk.source.places[f"{family}-{second}"] = f"virtual:{slot(first)}"
        for at, mine in zip((first, second), ours, strict=True):
            view = desk.until(at, SessionState.TROUBLE)
            assert isinstance(view.trouble, IdentityChanged), family
            assert mine is not None
            assert view.inspection is not None
            assert view.inspection.uid == mine.uid
            with pytest.raises(SigningRefused):
                desk.app.certification.sign(mine.uid, ANNA)


def test_nine_devices_are_read_and_swapped_ones_are_noticed(open_desk: OpenDesk) -> None:
    read_and_swapped(open_desk(9), 9)


@pytest.mark.slow
def test_sixty_four_devices_are_read_and_swapped_ones_are_noticed(open_desk: OpenDesk) -> None:
    read_and_swapped(open_desk(64), 64)

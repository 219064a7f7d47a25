# SPDX-License-Identifier: Apache-2.0
"""Benches with virtual phones; they are gone after the test, and so are their threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import made_once
import pytest
from virtual_desks import Bays, Desk, Table


@pytest.fixture(autouse=True)
def _made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let benches begin with a store and checklists that were made before."""
    made_once.take(monkeypatch)


@pytest.fixture
def plug(no_leaked_threads: None) -> Iterator[Callable[..., Bays]]:
    """Plug in phones described by tables."""
    made: list[Bays] = []

    def plugged(*tables: Table) -> Bays:
        made.append(Bays(tables))
        return made[-1]

    yield plugged
    for bays in made:
        bays.close()


@pytest.fixture
def open_desk(plug: Callable[..., Bays], tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Open a bench with phones, or with bays that are there already."""
    made: list[Desk] = []

    def opened(*phones: Table | Bays, **more: object) -> Desk:
        bays = phones[0] if phones and isinstance(phones[0], Bays) else plug(*phones)
        made.append(Desk(tmp_path / "home", bays, **more))  # type: ignore[arg-type]
        return made[-1]

    yield opened
    for desk in reversed(made):
        desk.close()

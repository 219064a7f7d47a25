# SPDX-License-Identifier: Apache-2.0
"""The desk lets go of everything, whatever of it cannot be let go of."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.domain.errors import StoreTrouble
from inspector.ui.desk import Desk

PARTS = ("finder", "bench", "first source", "second source", "runner", "prints", "app")


class Part:
    """Something that is closed or stopped, and may refuse."""

    def __init__(self, name: str, closed: list[str], broken: str) -> None:
        self._name, self._closed, self._broken = name, closed, broken

    def close(self) -> None:
        self._closed.append(self._name)
        if self._name == self._broken:
            raise StoreTrouble(f"The {self._name} stays.")

    stop = close


@pytest.mark.parametrize("broken", ["", *PARTS])
def test_what_cannot_be_closed_leaves_nothing_else_open(qtbot: QtBot, tmp_path: Path, broken: str) -> None:
    desk, closed = Desk(tmp_path / "home", None, "en"), list[str]()
    finder, bench, one, two, runner, prints, app = (Part(name, closed, broken) for name in PARTS)
    desk._finder, desk._bench, desk._app = finder, bench, app  # type: ignore[assignment]
    desk._sources, desk._runner, desk._prints = [one, two], runner, prints  # type: ignore[list-item,assignment]
    if broken:
        with pytest.raises(StoreTrouble, match=broken):
            desk._let_go()
    else:
        desk._let_go()
    assert closed == list(PARTS)

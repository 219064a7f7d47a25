# SPDX-License-Identifier: Apache-2.0
"""A row that a process claimed which was killed since: the outbox says until when it is held."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from virtual_desks import ANNA, Desk, pixel

from inspector import wiring
from inspector.cli import main
from inspector.domain.outbox import OutboxRow, RowState
from inspector.services.backoff import Waits
from inspector.services.bench import SessionState
from inspector.ui.sync.model import OutboxModel

OpenDesk = Callable[..., Desk]
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LEASE_S = Waits().lease_s
ROW = OutboxRow(1, "0" * 26, "registry", "certificate", b"{}", RowState.SENDING, 0, NOW)


@pytest.mark.parametrize(
    ("state", "claimed_s", "is_held"),
    [
        (RowState.SENDING, LEASE_S - 5, True),
        (RowState.SENDING, LEASE_S, True),
        (RowState.SENDING, LEASE_S + 1, False),  # claimed after: it is being sent here
        (RowState.SENDING, 0, False),  # its claim is over
        (RowState.SENDING, None, False),
        (RowState.PENDING, 5, False),
    ],
)
def test_held_is_what_another_claimed_and_whose_claim_lasts(
    state: RowState, claimed_s: float | None, is_held: bool
) -> None:
    until = None if claimed_s is None else NOW + timedelta(seconds=claimed_s)
    row = replace(ROW, state=state, claimed_until=until)
    assert row.held_until(NOW, LEASE_S) == (until if is_held else None)


def test_the_outbox_and_sync_say_until_when(
    open_desk: OpenDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = open_desk(pixel(), prepare=lambda app: app.use_registry("http://127.0.0.1:9"))
    uid = desk.until_read("pixel").uid
    desk.to_erase(uid)
    desk.bays.control("pixel", "erase")
    desk.erased(uid)
    desk.until("pixel", SessionState.READY)
    desk.app.certification.sign(uid, ANNA)
    now = desk.app.clock.now()
    (row,) = desk.app.store.lease(wiring.REGISTRY, now, now + timedelta(seconds=LEASE_S), 1)
    desk.close()  # as a process that is killed: nobody gives the claim back

    assert row.claimed_until is not None
    words = f"held by another process until {row.claimed_until.astimezone():%H:%M:%S}"
    home = ["--home", str(tmp_path / "home")]
    assert main([*home, "outbox"]) == 0
    assert words in capsys.readouterr().out
    assert main([*home, "outbox", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["held_until"] == row.claimed_until.isoformat()
    assert main([*home, "sync"]) == 3  # this process alone may write: who held the row is gone
    out = capsys.readouterr().out
    assert words not in out
    assert "The server cannot be reached" in out


def test_the_page_says_it_too(qtbot: QtBot) -> None:
    model = OutboxModel(since=NOW)
    held = replace(ROW, claimed_until=NOW + timedelta(seconds=60))
    own = replace(ROW, claimed_until=NOW + timedelta(seconds=LEASE_S + 60))
    model.set_rows([own, held])
    said = [str(model.data(model.index(place, 5))) for place in range(2)]
    assert said[0].startswith("Held by another process until ")
    assert said[1] == "–"

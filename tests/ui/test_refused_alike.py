# SPDX-License-Identifier: Apache-2.0
"""What was refused for one reason is sent again or put aside at once, from the page Sync."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from destinations import Place
from memory_outbox import NOON, MemoryOutbox, TestClock
from pytestqt.qtbot import QtBot
from signed_certificates import signed

from inspector.domain.errors import DestinationRefused
from inspector.domain.outbox import OutboxRow, RowState
from inspector.domain.person import Person
from inspector.marketplace.outbox import deliveries
from inspector.ports import Cancel, Receipt
from inspector.services.sync import Sync
from inspector.ui.desk import Desk
from inspector.ui.desk_views import SyncStatus
from inspector.ui.sync.page import SyncPage

ADA = Person("ada", "Ada")


def refuse(row: OutboxRow, cancel: Cancel) -> Receipt:
    raise DestinationRefused("No such model." if row.id % 2 else "No such shop.")


@pytest.fixture
def outbox() -> MemoryOutbox:
    """Give five rows that were refused, for two reasons."""
    made = MemoryOutbox()
    for number in range(1, 6):
        made.add(deliveries(signed(number), ["registry"]), NOON)
    Sync(made, [Place(refuse)], TestClock()).drain(Cancel())
    return made


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, outbox: MemoryOutbox, monkeypatch: pytest.MonkeyPatch) -> SyncPage:
    """Give the page before that outbox, changed at once."""
    desk = Desk(tmp_path, None, "en")
    sync = Sync(outbox, [], TestClock())

    def show() -> None:
        desk.sync_changed.emit(SyncStatus(True, False, tuple(outbox.outbox())))

    def change(
        what: Callable[[Sync, Person], object],
        then: Callable[[object], None] = lambda _: None,
        otherwise: object = None,
    ) -> None:
        done = what(sync, ADA)
        show()
        then(done)

    monkeypatch.setattr(desk, "change_outbox", change)
    made = SyncPage(desk)
    qtbot.addWidget(made)
    show()
    return made


def states(outbox: MemoryOutbox) -> str:
    return "".join(row.state.value[1] for row in outbox.outbox())  # [a]rked, p[e]nding, d[r]opped


def test_all_that_were_refused_alike_go_again(page: SyncPage, outbox: MemoryOutbox) -> None:
    assert not page._again_all.isEnabled()
    page.choose(0)  # the newest, which is row 5
    assert page._again_all.text() == "Retry all 3 like it"
    page._again_all.trigger()
    assert states(outbox) == "eaeae"
    page.choose(1)
    assert page._again_all.text() == "Retry all 2 like it"


def test_all_that_were_refused_alike_are_put_aside_for_one_reason(
    page: SyncPage, outbox: MemoryOutbox
) -> None:
    page.choose(0)
    page._aside_all.trigger()
    assert page.panel.put_button.bound_action().text() == "Put all 3 aside"
    assert states(outbox) == "aaaaa"
    page.panel.reason_given.emit("Sold.")
    assert states(outbox) == "rarar"
    assert outbox.outbox()[0].last_error == "Put aside by Ada: Sold."
    page._undo.trigger()
    assert states(outbox) == "aaaaa"
    page.choose(0)
    page._aside.trigger()
    page.panel.reason_given.emit("This one.")
    assert states(outbox) == "aaaar"
    assert RowState.DROPPED in {row.state for row in outbox.outbox()}

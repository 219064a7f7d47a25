# SPDX-License-Identifier: Apache-2.0
"""A bench that was copied is told of as soon as its window opens, as a check of its store tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench_window import Technician
from inspections import deliveries, event, finished, opened, signed

from inspector.domain.outbox import RowState
from inspector.ports import Cancel
from inspector.ui.widgets.action_button import ActionButton
from inspector.wiring import App
from inspector.wiring.store_facts import check_store

_TAKEN = "The registry has another certificate of this number. (409)"


def refused_as_taken(home: Path) -> None:
    """Leave a home whose registry holds another certificate under its number."""
    app = App(home, training=True, log="test")
    try:
        one = finished(opened(shop=app.settings.shop_id))
        app.store.open_inspection(one, event(one))
        closed, certificate = signed(one)
        app.store.sign(closed, certificate, deliveries(closed), event(closed))
        row = app.store.outbox()[0]
        app.store.settle(replace(row, state=RowState.PARKED, last_error=_TAKEN))
        found = check_store(app, lambda _done, _all: None, Cancel())
        assert any("was copied" in one for one in found.faults), "the check of Settings says it too"
    finally:
        app.close()


def test_a_copied_bench_is_told_of_at_the_start(
    technician: Callable[..., Technician], tmp_path: Path
) -> None:
    home = tmp_path / "copied"
    refused_as_taken(home)
    one = technician(home, A1="android-good:pending")
    notice = one.window.notice
    one.until(notice.isVisible)
    assert "under this bench's numbers: 1." in notice.accessibleName()
    button = notice.findChild(ActionButton)
    assert button is not None
    one.click(button)
    one.until_page(one.window.sync)
    notice.clear()
    with one.qtbot.waitSignal(one.window._desk.sync_changed):
        one.window._desk.say_all()
    one.window._desk.do(lambda _app, _bench: None, lambda _: one.window.strip.setProperty("asked", True))
    one.until(lambda: one.window.strip.property("asked"))
    assert not notice.isVisible(), "told once, not with everything that is said anew"

# SPDX-License-Identifier: Apache-2.0
"""The bench with nothing plugged in shows what was left, before its home is open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from bench_window import SPACE, WAIT_MS, Technician
from inspections import NOW
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector import wiring
from inspector.domain.person import Person, Role
from inspector.services.bench import SessionState
from inspector.storage.first_rows import ClosedRow, FirstRows, OpenRow
from inspector.ui.app import make_window
from inspector.ui.bench.empty_bench import EmptyBench
from inspector.ui.bench.page import BenchPage
from inspector.ui.desk import Desk
from inspector.ui.first_devices import first_devices
from inspector.ui.models.slots import Slots
from inspector.ui.widgets.device_lines import DeviceLines

Sit = Callable[..., Technician]
LEFT = OpenRow("u1", "Pixel 8", "SER1", "350000000047114", "inspecting", 1, False, NOW, 13, NOW)
DONE = ClosedRow("u2", "", "SER2", "", "signed", 1, False, NOW, "certified", "good")
OUT = ClosedRow("u3", "Nine", "", "", "refused", 1, False, NOW, "refused", "")


def said(bench: EmptyBench) -> list[str]:
    return [line.sentence for group in bench.groups for line in group.lines]


def test_a_device_says_its_name_the_end_of_its_number_and_how_far_it_came(qtbot: QtBot) -> None:
    bench = EmptyBench()
    qtbot.addWidget(bench)
    bench.resize(900, 700)
    bench.show()
    bench.show_rows(FirstRows((LEFT,), (DONE, OUT)))
    assert said(bench) == [
        "Pixel 8, …47114, 13 answered",
        "Unknown device, …SER2, Certified · Good",
        "Nine, Refused",
    ]
    assert "350000000047114" not in bench.groups[0].accessibleName()
    assert all(bench.rect().contains(group.geometry()) for group in bench.groups)
    bench.grab()
    bench.show_rows(FirstRows())
    assert bench.groups == ()


def test_what_was_left_is_painted_before_the_home_is_opened(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = technician()
    one.open_first()
    page = one.window.inspection
    while page.current != "parts.genuine":
        page.step(1)
    one.press(SPACE)
    one.until(lambda: "parts.genuine" in one.inspection().findings)
    answered = len(one.inspection().findings)
    identity = one.inspection().identity
    one.window.close()

    order: list[str] = []
    paint, open_app = DeviceLines.paintEvent, Desk._open_app

    def painted(lines: DeviceLines, event: Any) -> None:
        order.append("painted")
        paint(lines, event)

    def opening(desk: Desk) -> None:
        order.append("opening")
        open_app(desk)

    monkeypatch.setattr(DeviceLines, "paintEvent", painted)
    monkeypatch.setattr(Desk, "_open_app", opening)
    two = technician()
    two.until(lambda: "opening" in order)
    assert order[0] == "painted"
    assert said(two.window.bench.empty) == [
        f"{identity.model}, …{(identity.imei or identity.serial)[-5:]}, {answered} answered"
    ]
    two.until_state(SessionState.NEEDS_YOU)
    assert not two.window.bench.empty.isVisible()


def test_the_last_device_that_goes_leaves_what_is_so_by_then(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = technician(A1="android-good:pending")
    one.until_state(SessionState.WAITING_FOR_TRUST)
    monkeypatch.setattr("inspector.ui.first_devices.first_devices", lambda _home: FirstRows((LEFT,)))
    one.hand("A1", "unplug")
    one.until(lambda: one.scene() is None)
    one.until(lambda: one.window.bench.empty.groups)
    assert one.window.bench.empty.isVisible()
    assert said(one.window.bench.empty) == ["Pixel 8, …47114, 13 answered"]


def test_who_has_yet_to_sign_in_sees_no_devices(qtbot: QtBot, tmp_path: Path) -> None:
    rows = FirstRows((LEFT,), (DONE,), needs_sign_in=True)
    with closing(Desk(tmp_path / "home", None, "en")) as desk:  # not opened: nobody is let in before it is
        bench = BenchPage(desk, Slots())
        qtbot.addWidget(bench)
        bench.show_past(rows)
        assert not said(bench.empty)
        desk.person_changed.emit(Person("anna", "Anna"))
        bench.show_past(rows)
        assert len(said(bench.empty)) == 2


def test_a_store_says_whether_people_sign_in(tmp_path: Path) -> None:
    app = wiring.App(tmp_path, training=True)
    assert app.store is not None
    assert not first_devices(tmp_path).needs_sign_in
    app.people.add("Ada", Role.ADMINISTRATOR, app.operator)
    app.close()
    assert first_devices(tmp_path).needs_sign_in


def test_a_store_that_cannot_be_read_shows_no_devices(tmp_path: Path) -> None:
    assert first_devices(tmp_path) == FirstRows()
    (tmp_path / "inspector.db").write_bytes(b"no database" * 500)
    assert first_devices(tmp_path) == FirstRows()


def test_a_mistake_in_reading_them_does_not_keep_the_bench_closed(
    technician: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_home: Path, *, limit: int) -> FirstRows:
        raise ZeroDivisionError(limit)

    monkeypatch.setattr("inspector.storage.first_rows.first_rows", broken)
    one = technician()
    one.until_state(SessionState.NEEDS_YOU)
    assert one.window.bench.empty.groups == ()


def test_a_window_that_is_closed_at_once_opens_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Desk] = []
    monkeypatch.setattr(Desk, "_open", opened.append)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = make_window(app, tmp_path / "home", None, "light", "en")
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.painted, timeout=WAIT_MS):
        pass
    window.close()
    QApplication.processEvents()
    assert opened == []
    assert not hasattr(window, "gate")

# SPDX-License-Identifier: Apache-2.0
"""What a registry refused is told on the page Sync, sent again once mended, or put aside with a reason."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator

import pytest
from bench_window import ENTER, ESC, F6, GOOD_IMEI, Technician
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from scripted_server import ScriptedServer, answer

from inspector.domain.envelope import read_envelope
from inspector.domain.finding import Outcome
from inspector.domain.outbox import OutboxRow, RowState
from inspector.services.bench import SessionState
from inspector.ui.sync.page import SyncPage
from inspector.ui.theme.live import Appearance, theme, theme_source
from inspector.wiring import App

Sit = Callable[..., Technician]


class Registry:
    """Refuses certificates until it is mended."""

    def __init__(self) -> None:
        self.is_mended = False
        self.asked = 0

    def __call__(self, connection: socket.socket, request: bytes) -> bool:
        self.asked += 1
        envelope = read_envelope(request.partition(b"\r\n\r\n")[2])
        if self.is_mended:
            told = json.dumps({"uid": envelope.uid, "digest": envelope.digest}).encode()
            connection.sendall(answer(201, told))
        else:
            connection.sendall(answer(422, json.dumps({"detail": "This shop is not known."}).encode()))
        return True


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[Registry]:
    """Give a registry on loopback that the bench is set to."""
    made = Registry()
    with ScriptedServer(made) as server:
        monkeypatch.setenv("INSPECTOR_REGISTRY_URL", server.url)
        yield made


def sign(one: Technician) -> None:
    """Sign the phone in A1."""
    one.until_state(SessionState.NEEDS_YOU)
    uid, done = one.inspection().uid, list[object]()

    def job(app: App, _: object) -> bool:
        work, by = app.inspections, app.operator
        for point in work.checklist(work.get(uid)).points:
            if point.phase != "erase" and point.id not in work.get(uid).findings:
                text = {"scan": GOOD_IMEI, "text": "register: not flagged"}.get(point.evidence, "")
                work.answer(uid, point.id, Outcome.PASS, by, evidence=text)
        work.grade(uid, by)
        work.to_erase(uid, by)
        work.erased(uid, by, medium="m", level="purge", method="reset", verification="welcome screen")
        work.answer(uid, "data.erased", Outcome.PASS, by, evidence="welcome screen came up")
        work.scan(uid, GOOD_IMEI, by)
        app.certification.sign(uid, by)
        return True

    one.window._desk.do(job, done.append)
    one.until(lambda: done)


def row(page: SyncPage) -> OutboxRow:
    """Give the newest row."""
    found = page.model.row_at(0)
    assert found is not None
    return found


def is_state(page: SyncPage, state: RowState) -> bool:
    return page.model.rowCount() == 1 and row(page).state is state


def cell(page: SyncPage, column: int) -> str:
    return str(page.model.data(page.model.index(0, column)))


@pytest.fixture
def refused(technician: Sit, registry: Registry) -> Technician:
    """Sit before the page Sync with a certificate that the registry refused."""
    one = technician()
    sign(one)
    one.press(F6)
    page = one.window.sync
    one.until_page(page)
    one.window._desk.sync_now()
    one.until(lambda: is_state(page, RowState.PARKED))
    return one


def test_refused_mended_retried_done_by_keys(refused: Technician, registry: Registry) -> None:
    page, panel = refused.window.sync, refused.window.sync.panel
    assert "Pixel" in cell(page, 1)
    assert "35 000000 004711 4" in cell(page, 1)
    assert row(page).uid not in cell(page, 1)
    assert panel.heading.text() == "Refused: 1"
    refused.press(Qt.Key.Key_Down)
    assert panel.heading.text() == cell(page, 1)
    assert "This shop is not known." in panel.happened.text()
    assert panel.to_do.text().startswith("Mend ")
    before = registry.asked
    refused.press("r")
    refused.until(lambda: registry.asked > before and is_state(page, RowState.PARKED))
    registry.is_mended = True
    refused.press("r")
    refused.until(lambda: is_state(page, RowState.DELIVERED))
    assert cell(page, 0) == "done"
    assert not page._aside.isEnabled()
    refused.press(ESC)
    assert page.chosen() is None
    refused.press(ESC)
    refused.until_page(refused.window.bench)


def test_with_none_chosen_all_that_was_refused_goes_again_by_hand(
    refused: Technician, registry: Registry
) -> None:
    page = refused.window.sync
    assert page.panel.again.bound_action().text() == "Retry all refused"
    assert page.panel.again.height() >= 44
    registry.is_mended = True
    refused.click(page.panel.again)
    refused.until(lambda: is_state(page, RowState.DELIVERED))
    assert page.panel.isHidden()


def test_put_aside_asks_why_in_its_place_and_is_undone(refused: Technician) -> None:
    page, panel = refused.window.sync, refused.window.sync.panel
    index: QModelIndex = page.model.index(0, 1)
    refused.click(page.table.viewport(), page.table.visualRect(index))
    refused.press("x")
    refused.until(panel.reason.hasFocus)
    refused.type("rx")
    refused.press(ESC)
    assert panel.reason.isHidden()
    assert is_state(page, RowState.PARKED)
    refused.press("x")
    refused.until(panel.reason.hasFocus)
    refused.press(ENTER)
    refused.until(panel.trouble.isVisible)
    assert panel.reason.hasFocus()
    refused.type("sold at the counter")
    refused.press(ENTER)
    refused.until(lambda: is_state(page, RowState.DROPPED))
    refused.until(panel.undo.isVisible)
    assert panel.reason.isHidden()
    assert cell(page, 0) == "put aside"
    assert panel.happened.text().endswith(": sold at the counter")
    refused.press("z")
    refused.until(lambda: is_state(page, RowState.PARKED))
    assert "This shop is not known." in cell(page, 5)


def test_put_aside_by_hand_and_sent_after_all(refused: Technician, registry: Registry) -> None:
    page, panel = refused.window.sync, refused.window.sync.panel
    page.choose(0)
    for button in (panel.again, panel.aside):
        assert button.height() >= 44
    refused.click(panel.aside)
    refused.until(panel.reason.hasFocus)
    refused.type("returned to the seller")
    for button in (panel.put_button, panel.leave_button):
        assert button.height() >= 44
    refused.click(panel.put_button)
    refused.until(lambda: is_state(page, RowState.DROPPED))
    registry.is_mended = True
    refused.until(panel.again.isVisible)
    refused.click(panel.again)
    refused.until(lambda: is_state(page, RowState.DELIVERED))


def test_nothing_to_retry_is_an_empty_page(technician: Sit, registry: Registry) -> None:
    one = technician()
    one.press(F6)
    page = one.window.sync
    one.until_page(page)
    assert page.panel.isHidden()
    assert page._empty.isVisible()
    acts: list[QAction] = [page._aside, page._undo]
    assert not any(act.isEnabled() for act in acts)
    one.press("x", Qt.Key.Key_Down)
    assert page.chosen() is None


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_its_buttons_stay_whole_at_every_size(refused: Technician, zoom: int) -> None:
    app, page = QApplication.instance(), refused.window.sync
    assert isinstance(app, QApplication)
    theme_source().apply(app, Appearance("light", zoom=zoom))
    refused.window.resize(1280, 800)
    page.choose(0)
    panel = page.panel
    refused.until(lambda: panel.again.height() == panel.again.sizeHint().height())
    refused.press("x")
    refused.until(lambda: panel.put_button.height() == panel.put_button.sizeHint().height())
    assert 2 * page.table.height() >= 3 * theme().size.sync_row

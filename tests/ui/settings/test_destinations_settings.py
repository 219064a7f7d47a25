# SPDX-License-Identifier: Apache-2.0
"""Destinations in the settings: seen, tested, added, taken away; a list changed outside is used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bench_window import Technician
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.settings import destinations as file
from inspector.settings.destinations import Place
from inspector.ui.settings.destinations import DestinationsBlock
from inspector.ui.settings.marketplace import MarketplaceSection
from inspector.ui.settings.page import SettingsPage

Sit = Callable[..., Technician]


def block_of(one: Technician) -> DestinationsBlock:
    one.until(lambda: one.scene() is not None)
    one.window.activateWindow()
    QTest.keyClick(one.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = one.window.place("settings")
    assert isinstance(page, SettingsPage)
    one.until_page(page)
    page.open("marketplace")
    one.until(lambda: page._standing is not None)
    assert isinstance(page.section, MarketplaceSection)
    return page.section.others


def notes(block: DestinationsBlock) -> dict[str, str]:
    said = dict(line.partition(": ")[::2] for line in block.state.text().splitlines())
    return {row.option.value: said[row.option.value] for row in block.list.rows}


def give(block: DestinationsBlock, name: str, kind: str, text: str) -> None:
    block.kind.chosen.emit(kind)
    block.name.setText(name)
    block.options.setText(text)
    block.add.trigger()


def test_destinations_are_added_tested_and_taken_away(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    home, folder = tmp_path / "home", tmp_path / "in"
    folder.mkdir()
    block = block_of(one)
    one.until(lambda: "None." in block.state.text())
    give(block, "erp", "folder", str(folder))
    one.until(lambda: notes(block) == {"erp": f"folder, {folder}"})
    assert file.load(home) == (Place("erp", "folder", {"path": str(folder)}),)
    desk = one.window._desk
    assert desk._app is not None
    assert desk._app.sync.names == ("erp",)
    give(block, "hook", "webhook", "http://127.0.0.1:1/in?key=x")
    one.until(lambda: "no password, query" in block.result.text())
    give(block, "hook", "webhook", "http://127.0.0.1:1/in")
    one.until(lambda: "whsec_" in block.result.text())
    one.until(lambda: notes(block).get("hook") == "webhook, 127.0.0.1, with a secret")
    block.list.chosen.emit("erp")
    block.test.trigger()
    one.until(lambda: block.result.text() == "It answers.")
    block.list.chosen.emit("hook")
    block.test.trigger()
    one.until(lambda: "cannot be reached" in block.result.text())
    block.remove.trigger()
    one.until(lambda: set(notes(block)) == {"erp"})
    assert (block.name.text(), block.options.text()) == ("hook", "http://127.0.0.1:1/in")
    assert [place.name for place in file.load(home)] == ["erp"]


def test_a_list_that_was_changed_outside_is_used_by_the_open_window(technician: Sit, tmp_path: Path) -> None:
    one = technician()
    block = block_of(one)
    one.until(lambda: "None." in block.state.text())
    desk = one.window._desk
    assert desk._app is not None
    before = desk._runner
    file.store(tmp_path / "home", [Place("shelf", "folder", {"path": str(tmp_path)})])
    desk.places.timer.timeout.emit()  # as every 5 s
    one.until(lambda: "shelf" in notes(block))
    assert desk._app.sync.names == ("shelf",)
    assert desk._runner is not before
    again = desk._runner
    desk.places.look_soon()
    one.until(lambda: desk.outbox is not None and desk.outbox.has_destination)
    assert desk._runner is again, "nothing changed, so nothing begins anew"

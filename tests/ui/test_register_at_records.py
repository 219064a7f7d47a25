# SPDX-License-Identifier: Apache-2.0
"""A device goes onto its Back Market order line from its record: asked, scanned once more, sent once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from bench_window import ENTER, ESC, Technician
from market_home import LINE, ORDER, OTHER_LINE, certified_phones, mock_market, with_market
from PySide6.QtCore import Qt
from shop_people import scan

from inspector import settings
from inspector.ui.records.page import RecordsPage

Sit = Callable[..., Technician]


def test_it_asks_takes_a_scan_and_sends_after_a_yes(technician: Sit, tmp_path: Path) -> None:
    home = tmp_path / "market-home"
    settings.save(settings.load(home), use="training")
    with mock_market() as (market, url):
        with_market(home, url)
        (_, other_imei), (_, imei) = certified_phones(home)
        one = technician(home, A1="android-good:pending")
        one.press(Qt.Key.Key_F4)
        page = cast("RecordsPage", one.window.place("records"))
        one.until(lambda: page.model.rowCount() == 2 and page.selling.is_set)
        page.table.setFocus()
        panel = page.selling.panel
        one.press("b")
        one.until(panel.number.isVisible)
        assert f"Send IMEI {imei} to Back Market order line {ORDER}/{LINE}?" in panel.title.text()
        assert panel.device.text() == "Certificate: Nine, Good"
        scan(one, other_imei)
        one.until(lambda: "another device" in panel.words.text())
        scan(one, imei)
        one.until(lambda: panel.number.text() == imei)
        assert panel.isVisible(), "a scan fills the field and sends nothing"
        assert not market.registered
        one.press(ESC)
        one.until(panel.isHidden)
        one.press("b")
        one.until(panel.number.isVisible)
        panel.code.setFocus()
        one.type(f"{ORDER}/{OTHER_LINE}")
        one.press(ENTER)
        one.until(lambda: "another grade" in panel.words.text() or "condition" in panel.words.text())
        assert panel.send.isHidden(), "what does not fit is not offered"
        panel.code.clear()
        one.press(ENTER)
        one.until(panel.number.hasFocus)
        one.type(other_imei)
        one.press(ENTER)
        one.until(lambda: "another device" in panel.words.text())
        assert not market.registered
        panel.number.clear()
        scan(one, imei)
        one.until(lambda: panel.number.text() == imei)
        one.click(panel.send)
        one.until(lambda: market.registered == [(LINE, imei, "")])
        one.until(panel.isHidden)

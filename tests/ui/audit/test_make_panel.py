# SPDX-License-Identifier: Apache-2.0
"""The card of a new lot: what was described stays when the window is made anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from inspector.domain.errors import BadInput
from inspector.domain.sampling.lot import Source
from inspector.ui.audit.lots.make_panel import MakePanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_was_typed_is_taken_over(qtbot: QtBot) -> None:
    old, new = MakePanel(lambda: date(2026, 11, 22)), MakePanel(lambda: date(2026, 11, 22))
    for panel in (old, new):
        qtbot.addWidget(panel)
    old.source.set_value(Source.SUPPLIER)
    for line, text in zip(old.lines(), ("Acme", "PO-7", "dice 4 2 6"), strict=True):
        line.setText(text)
    new.take_over(old)
    assert new.wanted() == old.wanted()
    assert (new.wanted().origin.name, new.wanted().origin.order, new.wanted().seed) == (
        *("Acme", "PO-7", "dice 4 2 6"),
    )


def test_any_days_can_be_typed(qtbot: QtBot) -> None:
    old, new = MakePanel(lambda: date(2026, 11, 22)), MakePanel(lambda: date(2026, 11, 22))
    for panel in (old, new):
        qtbot.addWidget(panel)
    assert all(line.isHidden() for line in old.span_lines())
    old.days.choose("own")
    old.days.changed.emit()
    assert not any(line.isHidden() for line in old.span_lines())
    with pytest.raises(BadInput, match="no such day"):
        old.wanted()
    old.first_day.setText("2026-10-03")
    assert old.wanted().origin.last == date(2026, 10, 3)
    old.last_day.setText("2026-10-17")
    new.take_over(old)
    assert new.wanted() == old.wanted()
    assert (new.wanted().origin.first, new.wanted().origin.last) == (date(2026, 10, 3), date(2026, 10, 17))
    new.last_day.setText("2026-09-01")
    with pytest.raises(BadInput, match="make no lot"):
        new.wanted()

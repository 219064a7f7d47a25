# SPDX-License-Identifier: Apache-2.0
"""The card that asks for a reason: what it offers beside it, and what it hands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inspector.domain.finding import Outcome
from inspector.ui.audit.reason_panel import ReasonPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("claimed", "is_asked"), [(one, one not in (Outcome.PASS, Outcome.FAIL)) for one in Outcome]
)
def test_what_was_not_tested_is_answered_with_what_is_seen(
    qtbot: QtBot, claimed: Outcome, is_asked: bool
) -> None:
    panel = ReasonPanel()
    qtbot.addWidget(panel)
    heard: list[tuple[str, str, str]] = []
    panel.disagreed.connect(lambda *said: heard.append(said))
    panel.ask_disagreement("display.image", "Image", claimed)
    assert panel.outcomes.isHidden() is not is_asked
    panel.reason.done.emit("A line.")
    panel.outcomes.set_value(Outcome.FAIL)
    panel.reason.done.emit("A line.")
    assert [said for *_, said in heard] == ["", Outcome.FAIL if is_asked else ""]

# SPDX-License-Identifier: Apache-2.0
"""Qt calls that return nothing must not wear out None (some bindings drop one reference at each)."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 10_000


def test_void_calls_leave_none_unharmed(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")
    # Other threads may hold or let go of a few; the fault takes one away at every call.
    assert abs(sys.getrefcount(None) - before) < CALLS // 100

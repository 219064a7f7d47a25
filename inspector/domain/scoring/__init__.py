# SPDX-License-Identifier: Apache-2.0
"""Scoring of live tests: events in, how far it is out. Pure; what is not known never passes.

A score is frozen: ``after`` gives the next one. Numbers and their sources:
every box of the grid (Zebra Device Diagnostic Tool), every button pressed and
released (the same); our own are 10 s without a touch by itself, a rise of 1 %
in 3 minutes, 10 s of at least 100 mA while it says that it charges, and 9.81 m/s² ± 0.5.
"""

from __future__ import annotations

from inspector.domain.live import LiveKind, Score
from inspector.domain.scoring.buttons import ButtonsScore
from inspector.domain.scoring.charging import ChargingScore
from inspector.domain.scoring.sensors import SensorScore
from inspector.domain.scoring.touch import TouchScore, grid_of
from inspector.domain.scoring.vibration import VibrationScore

__all__ = [
    "ButtonsScore",
    "ChargingScore",
    "SensorScore",
    "TouchScore",
    "VibrationScore",
    "grid_of",
    "new_score",
]


def new_score(kind: LiveKind, width: int = 0, height: int = 0) -> Score:
    """Begin a test; ``width`` and ``height`` of the display shape the grid (any unit, 0: not known)."""
    match kind:
        case LiveKind.TOUCH:
            columns, rows = grid_of(width, height)
            return TouchScore(columns, rows)
        case LiveKind.BUTTONS:
            return ButtonsScore()
        case LiveKind.CHARGING:
            return ChargingScore()
        case LiveKind.VIBRATION:
            return VibrationScore()
        case LiveKind.SENSORS:
            return SensorScore()

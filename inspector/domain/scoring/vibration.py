# SPDX-License-Identifier: Apache-2.0
"""Vibration: the device is told to, a hand says whether it did."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inspector.domain.live import LiveEvent, LiveResult, NotThere, VibrationPlayed
from inspector.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class VibrationScore:
    """How often the device took the order to vibrate. Whether it shook, a hand has to say."""

    played: int = 0
    refusal: str = ""

    def after(self, event: LiveEvent) -> VibrationScore:
        """See ``Score.after``."""
        match event:
            case VibrationPlayed(refusal=""):
                return VibrationScore(self.played + 1)
            case VibrationPlayed(refusal=said) | NotThere(why=said):
                return replace(self, refusal=said)
            case _:
                return self

    @property
    def result(self) -> LiveResult:
        """See ``Score.result``; never a pass."""
        words = Phrase("not played yet")
        if self.refusal:
            words = Phrase("the phone refused to vibrate: {refusal}", refusal=self.refusal)
        if self.played and not self.refusal:
            words = Phrase("the phone was told to vibrate")
        return LiveResult(None, min(1, self.played), 1, words)

# SPDX-License-Identifier: Apache-2.0
"""Buttons: each goes down and comes up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from inspector.domain.finding import Outcome
from inspector.domain.live import (
    MAIN_BUTTONS,
    ButtonPressed,
    ButtonReleased,
    ButtonsFound,
    LiveEvent,
    LiveResult,
    NotThere,
)
from inspector.domain.phrase import Phrase


@dataclass(frozen=True, slots=True)
class ButtonsScore:
    """Which buttons went down and came up again; ``held_s`` is for how long, in seconds."""

    found: tuple[str, ...] = ()
    down: Mapping[str, float] = field(default_factory=dict)
    held_s: Mapping[str, float] = field(default_factory=dict)
    missing: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """Give the buttons that have to be pressed: the main ones, and those the device has besides."""
        return tuple(dict.fromkeys((*MAIN_BUTTONS, *self.found)))

    def after(self, event: LiveEvent) -> ButtonsScore:
        """See ``Score.after``."""
        match event:
            case ButtonsFound(names=names):
                return replace(self, found=names)
            case ButtonPressed(at=at, name=name):
                return replace(self, down={**self.down, name: self.down.get(name, at)})
            case ButtonReleased():
                return self._released(event)
            case NotThere(why=why):
                return replace(self, missing=why)
            case _:
                return self

    def _released(self, event: ButtonReleased) -> ButtonsScore:
        pressed = self.down.get(event.name)
        if pressed is None:
            return self
        down = {name: at for name, at in self.down.items() if name != event.name}
        return replace(self, down=down, held_s={**self.held_s, event.name: max(0.0, event.at - pressed)})

    @property
    def result(self) -> LiveResult:
        """See ``Score.result``."""
        wanted = self.wanted
        done = [name for name in wanted if name in self.held_s and name not in self.down]
        words: str = Phrase(
            "{count} of {wanted} buttons pressed and released: {names}",
            count=len(done),
            wanted=len(wanted),
            names=", ".join(done) or Phrase("none"),
        )
        if self.missing and not done:
            words = self.missing
        outcome = Outcome.PASS if self.found and len(done) == len(wanted) else None
        return LiveResult(outcome, len(done), len(wanted), words)

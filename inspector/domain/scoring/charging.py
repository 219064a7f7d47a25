# SPDX-License-Identifier: Apache-2.0
"""Charging: the level rises, or a current flows steadily."""

from __future__ import annotations

from dataclasses import dataclass, replace

from inspector.domain.finding import Outcome
from inspector.domain.live import ChargeSample, LiveEvent, LiveResult, NotThere
from inspector.domain.phrase import Phrase

RISE_WITHIN_S = 180.0
RISE_PERCENT = 1
STEADY_S = 10.0
STEADY_MA = 100


@dataclass(frozen=True, slots=True)
class ChargingScore:
    """The battery's level and current over time; the oldest samples go after ``RISE_WITHIN_S``."""

    samples: tuple[ChargeSample, ...] = ()
    first_at: float | None = None
    steady_since: float | None = None
    has_passed: bool = False
    missing: str = ""

    def after(self, event: LiveEvent) -> ChargingScore:
        """See ``Score.after``."""
        if isinstance(event, NotThere):
            return replace(self, missing=event.why)
        if not isinstance(event, ChargeSample) or self.has_passed:
            return self
        kept = tuple(one for one in self.samples if event.at - one.at <= RISE_WITHIN_S)
        new = replace(
            self,
            samples=(*kept, event) if event.is_charging else (event,),
            first_at=event.at if self.first_at is None else self.first_at,
            steady_since=self._steady(event),
        )
        return replace(new, has_passed=new.rise >= RISE_PERCENT or new.is_steady)

    def _steady(self, event: ChargeSample) -> float | None:
        if not event.is_charging or event.current_ma is None or event.current_ma < STEADY_MA:
            return None
        return event.at if self.steady_since is None else self.steady_since

    @property
    def is_steady(self) -> bool:
        """Tell whether a current has flowed into the battery for ``STEADY_S``."""
        return self.steady_since is not None and self.samples[-1].at - self.steady_since >= STEADY_S

    @property
    def rise(self) -> int:
        """Give by how many % the level rose while it charged, within ``RISE_WITHIN_S``."""
        levels = [one.level for one in self.samples if one.level is not None and one.is_charging]
        return max(0, levels[-1] - min(levels)) if levels else 0

    @property
    def elapsed_s(self) -> float:
        """Give the seconds from the first sample to the last."""
        return self.samples[-1].at - self.first_at if self.samples and self.first_at is not None else 0.0

    @property
    def result(self) -> LiveResult:
        """See ``Score.result``; ``reached`` is the rise in %."""
        if not self.samples:
            return LiveResult(None, 0, RISE_PERCENT, self.missing or Phrase("no reading yet"))
        outcome = Outcome.PASS if self.has_passed else None
        if outcome is None and self.elapsed_s >= RISE_WITHIN_S:
            outcome = Outcome.FAIL
        return LiveResult(outcome, min(self.rise, RISE_PERCENT), RISE_PERCENT, self._words())

    def _words(self) -> str:
        last = self.samples[-1]
        state = Phrase("charging") if last.is_charging else Phrase("not charging")
        level = Phrase("level not known") if last.level is None else f"{last.level} %"
        if last.current_ma is not None:
            level = Phrase("{level}, {current} mA", level=level, current=last.current_ma)
        return Phrase(
            "{state}, {level}, rose {rise} % in {seconds} s",
            state=state,
            level=level,
            rise=self.rise,
            seconds=f"{self.elapsed_s:.0f}",
        )

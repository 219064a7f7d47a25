# SPDX-License-Identifier: Apache-2.0
"""One live test on its port's thread: the device is watched, the score told, a full one written.

What passes by itself is on the disk before it is shown as passed, and only when
the device that was watched is the inspection's, before the test and after it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

from inspector.domain.errors import BenchTrouble, IdentityChanged, NotAllowed
from inspector.domain.inspection import Inspection
from inspector.domain.live import LiveEvent, LiveKind, LiveResult, Score
from inspector.domain.person import Person
from inspector.domain.phrase import Phrase
from inspector.domain.scoring import new_score
from inspector.ports import Cancel, Clock, LiveDriver
from inspector.services.inspect import Inspections

SHOW_S = 1 / 30
"""Seconds in which events are gathered before the next score is shown."""


@dataclass(frozen=True, slots=True)
class LiveView:
    """A live test as it stands. ``is_written`` says that it has passed its point by itself.

    ``trouble`` is why it ended, or why it could not pass the point.
    """

    key: str
    point_id: str
    kind: LiveKind
    score: Score
    is_running: bool
    is_written: bool = False
    trouble: BenchTrouble | None = None

    @property
    def result(self) -> LiveResult:
        """Say what it comes to now."""
        return self.score.result


ShowLive = Callable[[LiveView], None]


@dataclass(frozen=True, slots=True)
class LiveRoom:
    """What the live tests of a bench share; ``show`` is called on the ports' threads."""

    inspections: Inspections
    clock: Clock
    operator: Callable[[], Person]
    show: ShowLive


class LiveTest:
    """One test of one point of one device."""

    def __init__(self, room: LiveRoom, key: str, inspection: Inspection, point_id: str) -> None:
        """Take the point; raises NotAllowed where it has no live test."""
        point = room.inspections.checklist(inspection).point(point_id)
        if not point.live:
            raise NotAllowed(Phrase("Point {number} has no live test.", number=point.number), "Answer it.")
        self._room = room
        self._inspection = inspection
        self.kind = LiveKind(point.live)
        size = _size(inspection, "display.width"), _size(inspection, "display.height")
        self._view = LiveView(key, point_id, self.kind, new_score(self.kind, *size), is_running=True)
        self._shown = self._view.score
        self._shown_at = 0.0

    def run(self, driver: LiveDriver, cancel: Cancel) -> None:
        """Watch until it has passed, the device has no more to say, or ``cancel``.

        Raises Cancelled, and IdentityChanged where another device is in the port;
        any other trouble is shown with the score.
        """
        trouble: BenchTrouble | None = None
        is_written = False
        try:
            is_written = self._watched(driver, cancel)
        except IdentityChanged:
            raise
        except BenchTrouble as found:
            trouble = found
        finally:
            self._show(is_running=False, is_written=is_written, trouble=trouble)

    def _watched(self, driver: LiveDriver, cancel: Cancel) -> bool:
        self._check_identity(driver, cancel)
        self._show(is_running=True)
        with closing(driver.watch(self.kind, cancel)) as events:
            for event in events:
                cancel.raise_if_set()
                if self._take(event):
                    break
        if not self._view.result.is_passed:
            return False
        # Also that it still answers: a device that fell silent does not count as untouched.
        self._check_identity(driver, cancel)
        self._write(cancel)
        return True

    def _take(self, event: LiveEvent) -> bool:
        """Count an event, and show the score when it is time; tells whether all was seen."""
        self._view = replace(self._view, score=self._view.score.after(event))
        if self._view.result.is_passed:
            return True
        is_new = self._view.score is not self._shown
        if is_new and self._room.clock.monotonic() - self._shown_at >= SHOW_S:
            self._show(is_running=True)
        return False

    def _write(self, cancel: Cancel) -> None:
        cancel.raise_if_set()
        room, view = self._room, self._view
        room.inspections.pass_live(self._inspection.uid, view.point_id, view.result, room.operator())

    def _check_identity(self, driver: LiveDriver, cancel: Cancel) -> None:
        mine, now = self._inspection.identity, driver.identify(cancel)
        if mine.contradicts(now):
            raise IdentityChanged(
                Phrase("Another device is in this port: {device}.", device=now.model or now.serial),
                Phrase(
                    "Plug in {device} again, or put it aside.", device=mine.model or Phrase("the first one")
                ),
            )

    def _show(
        self, *, is_running: bool, is_written: bool = False, trouble: BenchTrouble | None = None
    ) -> None:
        self._shown, self._shown_at = self._view.score, self._room.clock.monotonic()
        self._room.show(replace(self._view, is_running=is_running, is_written=is_written, trouble=trouble))


def _size(inspection: Inspection, name: str) -> int:
    reading = inspection.readings.get(name)
    return reading.value if reading is not None and isinstance(reading.value, int) else 0

# SPDX-License-Identifier: Apache-2.0
"""Care for a bench's data in the background: one thread, one chore after the other, each when it is due."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.domain.errors import BenchTrouble, Cancelled, StoreDamaged
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, Clock

LOOK_S = 15.0
"""Seconds between two looks at what is due."""


@dataclass(frozen=True, slots=True)
class Chore:
    """What is done every ``every_s`` seconds, 0 for once, and first ``after_s`` seconds after the start.

    ``work`` returns None where it had nothing to do, True when it did it, and raises BenchTrouble.
    """

    name: str
    every_s: float
    work: Callable[[Cancel], bool | None]
    after_s: float = 0.0


Told = Callable[[str, BenchTrouble | None], None]
"""Hears the chore's name and what is in its way; None once it was done. Only what is news is told."""


class Caretaker:
    """Does chores until it is stopped. ``on_word`` is called on its thread."""

    def __init__(
        self, chores: Sequence[Chore], clock: Clock, on_word: Told, *, look_s: float = LOOK_S
    ) -> None:
        self._chores = chores
        self._clock = clock
        self._on_word = on_word
        self._look_s = look_s
        self._cancel = Cancel()
        self._due: dict[str, float | None] = {}
        self._in_trouble: dict[str, str] = {}
        self._thread = threading.Thread(target=self._run, name="care", daemon=True)

    def start(self) -> None:
        """Begin."""
        now = self._clock.monotonic()
        self._due = {one.name: now + one.after_s for one in self._chores}
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Stop within ``timeout_s`` seconds; tell whether the thread ended. A second time does nothing."""
        self._cancel.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._cancel.is_set:
            for chore in self._chores:
                due = self._due[chore.name]
                if due is not None and due <= self._clock.monotonic() and not self._cancel.is_set:
                    self._do(chore)
            self._cancel.wait(self._look_s)

    def _do(self, chore: Chore) -> None:
        self._due[chore.name] = self._clock.monotonic() + chore.every_s if chore.every_s else None
        try:
            done = chore.work(self._cancel)
        except Cancelled:
            return
        except BenchTrouble as trouble:
            if self._in_trouble.get(chore.name) != str(trouble):
                self._in_trouble[chore.name] = str(trouble)
                self._on_word(chore.name, trouble)
        else:
            if done is not None and (self._in_trouble.pop(chore.name, "") or not chore.every_s):
                self._on_word(chore.name, None)


def damage(count: int) -> StoreDamaged:
    """Make the trouble of a store in which a check found something."""
    return StoreDamaged(
        Phrase("{count} records are not as they were written.", count=count),
        "Show this to the lead: Settings, Database says which they are.",
    )

# SPDX-License-Identifier: Apache-2.0
"""What the desk shows the window: a port's scene, how the outbox stands; and how often it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.domain.checklist import Checklist, ChecklistTexts
    from inspector.domain.erasing import EraseTexts
    from inspector.domain.outbox import OutboxDevice, OutboxRow, RowState
    from inspector.domain.release import Blocker
    from inspector.domain.verdict import Verdict
    from inspector.services.bench import SessionView


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the ports are looked at, and for how long a device may be away unnoticed, in seconds."""

    poll_s: float = 1.0
    debounce_s: float = 1.5


BENCH_PACE = Pace()
"""The pace of a bench with hands at it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A port as the window shows it: its session with the checklist and its words, already judged.

    ``erase`` says how media are erased.
    """

    view: SessionView
    checklist: Checklist | None = None
    texts: ChecklistTexts | None = None
    verdict: Verdict | None = None
    blockers: tuple[Blocker, ...] = ()
    erase: EraseTexts | None = None


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How the outbox stands; ``rows`` are all of it, oldest first, ``devices`` theirs by uid.

    ``destinations`` names those that are set, also where nothing was ever for one.
    """

    has_destination: bool = False
    is_offline: bool = False
    rows: tuple[OutboxRow, ...] = ()
    devices: Mapping[str, OutboxDevice] = field(default_factory=dict)
    destinations: tuple[str, ...] = ()

    def count(self, *states: RowState) -> int:
        """Count the rows in these states."""
        return sum(row.state in states for row in self.rows)

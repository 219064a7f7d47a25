# SPDX-License-Identifier: Apache-2.0
"""What every session of a bench shares."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from inspector.domain.person import Person
from inspector.ports import Clock, Deadlines, Plugins
from inspector.services.inspect import Inspections
from inspector.services.live import ShowLive
from inspector.services.session_view import SessionView


@dataclass(frozen=True, slots=True)
class Room:
    """What every session of a bench shares.

    ``parsing`` lets two ports at most work through readings at once, so that
    many attaching devices do not starve the window; ``trust_poll_s`` is how
    often a device is asked again while it waits for trust; ``flush_s`` how long
    readings are gathered before they are written.
    """

    plugins: Plugins
    inspections: Inspections
    clock: Clock
    deadlines: Deadlines
    operator: Callable[[], Person]
    show: Callable[[SessionView], None]
    parsing: threading.Semaphore
    trust_poll_s: float = 1.0
    flush_s: float = 0.1
    is_training: bool = False
    show_live: ShowLive = lambda _: None

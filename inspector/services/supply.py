# SPDX-License-Identifier: Apache-2.0
"""The rows that a lane has claimed and not sent yet; one thread asks for more while the others send."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence

from inspector.domain.outbox import OutboxRow


class Supply:
    """Rows from ``take``, which is asked as soon as fewer than ``low`` are left. Safe from any thread."""

    def __init__(self, take: Callable[[], Sequence[OutboxRow]], low: int) -> None:
        self._take = take
        self._low = low
        self._rows: deque[OutboxRow] = deque()
        self._asking = threading.Lock()
        self._is_dry = False

    def __len__(self) -> int:
        """Count the rows that are claimed and not sent yet."""
        return len(self._rows)

    def next(self) -> OutboxRow | None:
        """Give the next row; None where nothing is due. Raises what ``take`` raises."""
        while True:
            is_answered = self._ask()
            try:
                return self._rows.popleft()
            except IndexError:
                if is_answered:
                    return None

    def rest(self) -> Sequence[OutboxRow]:
        """Give what was claimed and is not to be sent."""
        rest = []
        while self._rows:
            rest.append(self._rows.popleft())
        return rest

    def _ask(self) -> bool:
        """Ask for rows where few are left; tell whether there were none. Waits only for the first."""
        is_empty = not self._rows
        if not is_empty and (self._is_dry or len(self._rows) >= self._low):
            return False
        if not self._asking.acquire(blocking=is_empty):
            return False
        try:
            if len(self._rows) >= self._low or (self._rows and self._is_dry):
                return False
            more = self._take()
            self._is_dry = not more
            self._rows.extend(more)
            return not more
        finally:
            self._asking.release()

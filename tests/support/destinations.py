# SPDX-License-Identifier: Apache-2.0
"""A destination of the outbox that answers as a test says."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.domain.outbox import OutboxRow
from inspector.ports import Cancel, Receipt

Answer = Callable[[OutboxRow, Cancel], Receipt]


def stored(row: OutboxRow, cancel: Cancel) -> Receipt:
    return Receipt("stored")


class Place:
    """A destination that answers as a test says, and notes what it got."""

    def __init__(self, answer: Answer = stored, name: str = "registry", *, training: bool = False) -> None:
        self.name = name
        self.accepts_training = training
        self.got: list[OutboxRow] = []
        self.at_once = 0
        self.most_at_once = 0
        self._answer = answer
        self._lock = threading.Lock()

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        with self._lock:
            self.got.append(row)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            return self._answer(row, cancel)
        finally:
            with self._lock:
                self.at_once -= 1

    def close(self) -> None:
        pass

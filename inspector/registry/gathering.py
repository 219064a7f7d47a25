# SPDX-License-Identifier: Apache-2.0
"""Puts that arrive together share one transaction, and so one wait for the disk.

Nobody is told that a certificate is stored before the transaction that holds
it is; who comes while one is being written goes with the next.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.domain.errors import InspectorError
from inspector.registry.records import Record, Stored

_ENOUGH = 2
_Write = Callable[[Sequence[Record]], list[Stored]]


@dataclass(slots=True, eq=False)
class _Waiting:
    record: Record
    stored: Stored | None = None
    trouble: InspectorError | None = None

    def told(self) -> bool:
        return self.stored is not None or self.trouble is not None


class Gathering:
    """Hands what waits to ``write``, which keeps all of it or raises and keeps nothing."""

    def __init__(self, write: _Write) -> None:
        self._write = write
        self._gate = threading.Lock()
        self._turn = threading.Lock()
        self._waiting: list[_Waiting] = []

    def put(self, record: Record) -> Stored:
        """Give what became of a record; raises what ``write`` raised for it. From any thread."""
        mine = _Waiting(record)
        with self._gate:
            self._waiting.append(mine)
        with self._turn:
            if not mine.told():
                self._write_all()
        if mine.trouble is not None:
            raise mine.trouble
        assert mine.stored is not None
        return mine.stored

    def _write_all(self) -> None:
        with self._gate:
            together, self._waiting = self._waiting, []
        try:
            words = self._write([one.record for one in together])
        except InspectorError as trouble:
            self._write_apart(together, trouble)
            return
        for one, word in zip(together, words, strict=True):
            one.stored = word

    def _write_apart(self, together: Sequence[_Waiting], trouble: InspectorError) -> None:
        """Write each by itself, since one of them may be why; where two fail, it is the store that does."""
        failed = 0 if len(together) > 1 else _ENOUGH
        for one in together:
            if failed < _ENOUGH:
                failed += self._write_alone(one)
            else:
                one.trouble = trouble  # not tried: a server that is away would hold them all up in turn

    def _write_alone(self, one: _Waiting) -> bool:
        """Write one; tell whether it failed."""
        try:
            one.stored = self._write([one.record])[0]
        except InspectorError as trouble:
            one.trouble = trouble
        return one.trouble is not None

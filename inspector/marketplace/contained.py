# SPDX-License-Identifier: Apache-2.0
"""A marketplace that somebody else wrote: whatever it does, the bench goes on and no row is lost.

What it raises beside the troubles of ``inspector.domain.errors`` is taken for a
destination that is down; a row that it cannot get over is parked in the end. An
answer that is no Receipt is not believed. One that hangs is left behind by the
outbox when the row's claim ends; no more calls than ``AT_ONCE`` ever hang.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from inspector.domain.errors import BenchTrouble, Cancelled, DestinationDown, DestinationRefused, SyncTrouble
from inspector.domain.phrase import Phrase
from inspector.ports import Checkable, Receipt

if TYPE_CHECKING:
    from inspector.domain.outbox import OutboxRow
    from inspector.ports import Cancel, Marketplace

AT_ONCE = 8
"""Calls of one marketplace that run at a time, hanging ones among them."""
TRIES = 5
"""After so many tries of one row that broke the marketplace the row is parked."""

_log = logging.getLogger(__name__)


class Contained:
    """Stands around a marketplace; the name is the setting's, whatever the marketplace says."""

    def __init__(self, name: str, inner: Marketplace) -> None:
        self._name = name
        self._inner = inner
        self._slots = threading.BoundedSemaphore(AT_ONCE)

    @property
    def name(self) -> str:
        """Give the destination's name, as it stands in outbox rows."""
        return self._name

    @property
    def accepts_training(self) -> bool:
        """Tell that no marketplace takes training certificates, whatever it says."""
        return False

    def deliver(self, row: OutboxRow, cancel: Cancel) -> Receipt:
        """Send one row; raises DestinationDown, TokenRefused, DestinationRefused, Cancelled alone."""
        self._enter()
        try:
            receipt: object = self._inner.deliver(row, cancel)
        except (SyncTrouble, Cancelled):
            raise
        except Exception as error:
            cancel.raise_if_set()
            raise self._broken(error, row.attempts + 1) from error
        finally:
            self._slots.release()
        if not isinstance(receipt, Receipt):
            raise self._broken(TypeError(type(receipt).__name__), row.attempts + 1)
        return receipt

    def check(self, cancel: Cancel) -> None:
        """Ask it whether it is there, if it can be asked; raises as ``deliver``."""
        if not isinstance(self._inner, Checkable):
            return
        self._enter()
        try:
            self._inner.check(cancel)
        except (BenchTrouble, Cancelled):
            raise
        except Exception as error:
            raise self._broken(error, 1) from error
        finally:
            self._slots.release()

    def close(self) -> None:
        """Close it, if it can be closed."""
        try:
            self._inner.close()
        except Exception as error:  # noqa: BLE001 - a bench that closes is not stopped by anybody
            _log.warning("destination %s cannot be closed", self._name, exc_info=error)

    def _enter(self) -> None:
        if not self._slots.acquire(blocking=False):
            raise DestinationDown(Phrase("{name} has not come back from earlier tries.", name=self._name))

    def _broken(self, error: Exception, tries: int) -> SyncTrouble:
        _log.warning("destination %s broke", self._name, exc_info=error)
        title, code = Phrase("The program for {name} broke.", name=self._name), type(error).__name__[:60]
        if tries >= TRIES:
            return DestinationRefused(title, code=code)
        return DestinationDown(title, code=code)

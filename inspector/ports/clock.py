# SPDX-License-Identifier: Apache-2.0
"""The time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime


class Clock(Protocol):
    """The time, so that tests can turn it."""

    def now(self) -> datetime:
        """Give the UTC time, cut to milliseconds, aware."""
        ...

    def monotonic(self) -> float:
        """Give seconds that never jump back."""
        ...

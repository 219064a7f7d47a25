# SPDX-License-Identifier: Apache-2.0
"""The system's clock."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """Tell the time of this machine, in UTC, cut to milliseconds."""

    def now(self) -> datetime:
        """Give the UTC time, cut to milliseconds."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """Give seconds that never jump back."""
        return time.monotonic()

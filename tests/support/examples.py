# SPDX-License-Identifier: Apache-2.0
"""How many examples hypothesis tries: a share in each run of the suite, all of them with the slow tests."""

from __future__ import annotations

from hypothesis import settings

FULL = 100
"""Examples of a test that names no number, among the slow ones."""
SHARE = 40
"""The same in each run."""


def examples(full: int) -> int:
    """Give the share of so many examples that is due now; never less than 3."""
    is_full = settings.get_profile(settings.get_current_profile_name()).max_examples >= FULL
    return full if is_full else max(3, full * SHARE // FULL)

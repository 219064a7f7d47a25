# SPDX-License-Identifier: Apache-2.0
"""Waiting: full jitter under a capped ceiling, and never less than a server asked for."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.services.backoff import Waits, backoff_s

WAITS = Waits(base_s=2.0, cap_s=900.0, longest_asked_s=3600.0)


def highest() -> float:
    return 1.0


def test_the_ceiling_doubles_up_to_the_cap() -> None:
    ceilings = [backoff_s(failures, highest, WAITS) for failures in range(1, 40)]
    assert ceilings[:4] == [2.0, 4.0, 8.0, 16.0]
    assert ceilings[-1] == 900.0
    assert all(low <= high for low, high in pairwise(ceilings))


def test_the_jitter_is_full() -> None:
    draw = random.Random(7).random
    waits = [backoff_s(5, draw, WAITS) for _ in range(2000)]
    assert min(waits) < 0.5
    assert max(waits) > 31.5
    assert 15.0 < sum(waits) / len(waits) < 17.0


@given(st.integers(), st.floats(0, 1, exclude_max=True), st.none() | st.floats(allow_nan=False))
def test_it_is_always_a_wait_within_bounds(failures: int, drawn: float, asked: float | None) -> None:
    wait = backoff_s(failures, lambda: drawn, WAITS, asked)
    assert min(max(asked or 0.0, 0.0), 3600.0) <= wait <= 3600.0 + 900.0


@pytest.mark.parametrize(("asked", "least"), [(30.0, 30.0), (None, 0.0), (-5.0, 0.0), (1e12, 3600.0)])
def test_what_the_server_asked_for_is_the_least(asked: float | None, least: float) -> None:
    assert backoff_s(1, lambda: 0.0, WAITS, asked) == least

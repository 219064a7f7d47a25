# SPDX-License-Identifier: Apache-2.0
"""How long things take, counted in buckets: fine where it matters, so that a median may be read off.

Buckets are 10 s wide up to ten minutes, a minute up to an hour, ten up to eight
hours; what took longer lies in the last. A bucket is named by its lower edge.
"""

from __future__ import annotations

from collections.abc import Mapping

_STEPS = ((600, 10), (3600, 60), (28_800, 600))
LAST_S = 28_800


def bucket_of(seconds: int) -> int:
    """Give the lower edge of a time's bucket; raises ValueError for a negative time."""
    if seconds < 0:
        raise ValueError(f"{seconds} s is no time that passed")
    for end, width in _STEPS:
        if seconds < end:
            return seconds - seconds % width
    return LAST_S


def width_of(edge: int) -> int:
    """Give the seconds that the bucket of this lower edge is wide; 0 for the last, which has no end."""
    return next((width for end, width in _STEPS if edge < end), 0)


def quantile(counts: Mapping[int, int], share: float) -> float | None:
    """Give the seconds under which this share (0 to 1) of all lies; None where there is nothing.

    Inside a bucket times are taken to be spread evenly, so the answer is right
    to the width of that bucket.
    """
    whole = sum(counts.values())
    if not whole:
        return None
    rank, seen = share * whole, 0
    for edge in sorted(counts):
        if seen + counts[edge] >= rank:
            return edge + width_of(edge) * max(0.0, rank - seen) / counts[edge]
        seen += counts[edge]
    return float(max(counts) + width_of(max(counts)))

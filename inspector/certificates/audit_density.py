# SPDX-License-Identifier: Apache-2.0
"""How close the evidence stands: as roomy as one page allows.

Nothing is smaller for it: the texts keep their 7.5 points and more, only what
is white between them gives way, and the outline of the device.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Density:
    """In points: a row of the table, a line of small text, the device's outline, what headings give up."""

    step: float
    lead: float = 9.5
    map_high: float = 124.0
    spared: float = 0.0


SECOND = (Density(13.0), Density(10.9))
THIRD = (Density(13.0), Density(11.8), Density(10.9), Density(10.4), Density(9.9))
FOURTH = (
    Density(13.0),
    Density(12.4),
    Density(11.8, spared=1),
    Density(11.4, 9.3, spared=1.5),
    Density(11.0, 9.2, 118, 2),
    Density(10.7, 9.1, 112, 2.5),
    Density(10.4, 9.0, 106, 3),
    Density(10.1, 8.9, 100, 3),
    Density(9.8, 8.8, 94, 3.5),
    Density(9.5, 8.7, 88, 4.5),
    Density(9.3, 8.6, 82, 5.5),
)
"""Which there are for each template, the roomiest first: it also holds where more than one page is needed."""

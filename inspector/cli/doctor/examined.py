# SPDX-License-Identifier: Apache-2.0
"""One thing that the doctor looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Examined:
    """What was looked at, whether it is well, and how to mend it.

    ``is_needed`` says that nothing can be inspected here without it. ``advice``
    may stand beside something that is well: a note.
    """

    what: str
    is_well: bool
    found: str
    advice: str = ""
    is_needed: bool = True

    @property
    def mark(self) -> str:
        """Give the word to show: ``ok``, ``MISSING`` or, where it is not needed, ``without``."""
        if self.is_well:
            return "ok"
        return "MISSING" if self.is_needed else "without"


def well(what: str, found: str, note: str = "") -> Examined:
    """Make a thing that is as it should be."""
    return Examined(what, True, found, note)


def missing(what: str, found: str, advice: str, *, is_needed: bool = True) -> Examined:
    """Make a thing that is not, with what to do."""
    return Examined(what, False, found, advice, is_needed)

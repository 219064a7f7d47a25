# SPDX-License-Identifier: Apache-2.0
"""The phone's system properties, out of ``getprop``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..batch import Section

_LINE = re.compile(r"\[([^\]]+)\]: \[(.*)", re.DOTALL)
_MOST_LINES = 20
"""No property has more: what follows an open one is something else."""
_NOTHING = frozenset({"", "unknown", "null", "none", "n/a"})


VIRTUAL_PROP = "ro.inspector.virtual"
"""Set on every virtual phone, so that nobody certifies one by mistake."""


@dataclass(frozen=True, slots=True)
class Props:
    """Properties by key; an empty, "unknown" or missing one is None."""

    values: dict[str, str]

    def get(self, key: str) -> str | None:
        """Give the value of ``key``."""
        value = self.values.get(key, "").strip()
        return None if value.lower() in _NOTHING else value

    def first(self, keys: Iterable[str]) -> tuple[str, str] | None:
        """Give the first of ``keys`` that has a value, with that value."""
        return next(self.each(keys), None)

    def each(self, keys: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Give every one of ``keys`` that has a value."""
        for key in keys:
            if value := self.get(key):
                yield key, value

    def slots(self, key: str) -> tuple[str, ...]:
        """Give a value that holds one item per SIM slot; empty items stay."""
        value = self.values.get(key, "").strip()
        return tuple(part.strip() for part in value.split(",")) if value else ()


def parse_props(section: Section) -> Props:
    """Read a whole ``getprop`` listing; a value may run over several lines.

    Of one that was cut nothing is taken: what is missing could contradict the rest.
    """
    if section.exit_code != 0:
        return Props({})
    values: dict[str, str] = {}
    lines: list[str] = []
    for line in section.stdout.splitlines():
        lines = [line] if line.startswith("[") and _LINE.match(line) else [*lines[:_MOST_LINES], line]
        if line.endswith("]") and (match := _LINE.fullmatch("\n".join(lines))):
            values[match[1]] = match[2][:-1]
            lines = []
    return Props(values)

# SPDX-License-Identifier: Apache-2.0
"""JSON Lines: one object a line, as ``inspector export`` writes them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from inspector.domain.errors import BadInput
from inspector.domain.import_layout import ALIASES
from inspector.domain.importing import BadRow, Cell
from inspector.domain.phrase import Phrase
from inspector.tables.lines import lines
from inspector.tables.source import Source

_OTHER_NAMES = {"battery": "battery_percent", "failed": "failed_points", "is_training": "training"}


class JsonLinesReader:
    """Rows of a JSON Lines file; what our own exports do not name is left where it is. Raises BadInput."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.name, self.sha256, self.told = source.name, source.sha256, source.told
        self.head: Sequence[str] = tuple(ALIASES)
        self._places = {name: place for place, name in enumerate(self.head)}
        self._places |= {other: self._places[name] for other, name in _OTHER_NAMES.items()}
        if source.encoding == "cp1252":
            raise BadInput(Phrase("{name} is not UTF-8.", name=self.name), "Name a JSON Lines file.")

    def rows(self) -> Iterator[tuple[int, Sequence[Cell] | BadRow]]:
        """Give each row with its line."""
        for number, line in enumerate(lines(self._source), 1):
            if line.strip():
                yield number, self._row(number, line)

    def close(self) -> None:
        """Let go of the file."""
        self._source.stream.close()

    def _row(self, number: int, line: str) -> Sequence[Cell] | BadRow:
        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            return BadRow(number, "", Phrase("This is no JSON."), Phrase("Mend the line."))
        if not isinstance(said, dict):
            return BadRow(number, "", Phrase("This is no JSON object."), Phrase("Write one object a line."))
        cells: list[Cell] = [None] * len(self.head)
        for name, value in said.items():
            place = self._places.get(name)
            if place is None:
                continue
            try:
                cells[place] = _cell(value)
            except ValueError:
                return BadRow(
                    number,
                    name,
                    Phrase("An object stands where a value was expected."),
                    Phrase("Mend the line."),
                )
        return cells


def _cell(value: Any) -> Cell:
    if isinstance(value, list):
        return " ".join([str(_cell(one)) for one in value if not isinstance(one, list)])
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise ValueError("an object")

# SPDX-License-Identifier: Apache-2.0
"""CSV as it comes (RFC 4180 and its many cousins): comma, semicolon, tab or bar; any line ends."""

from __future__ import annotations

import csv
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing

from inspector.domain.errors import BadInput
from inspector.domain.importing import MOST_COLUMNS, BadRow, Cell
from inspector.domain.phrase import Phrase
from inspector.tables.lines import lines
from inspector.tables.source import LONGEST_LINE, Source

_DELIMITERS = ",;\t|"
_FIRST = 64
"""Lines above the head that may be empty."""


class CsvReader:
    """Rows of a CSV file; its first line that is not empty names the columns. Raises BadInput."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.name, self.sha256, self.told = source.name, source.sha256, source.told
        csv.field_size_limit(LONGEST_LINE)
        self._delimiter = self._found_delimiter()
        with closing(self._all()) as rows:
            for _, cells in rows:
                self.head: Sequence[str] = tuple(cell.strip() for cell in cells)
                break
            else:
                raise BadInput(Phrase("{name} is empty.", name=self.name), "Name another file.")
        if len(self.head) > MOST_COLUMNS:
            raise BadInput(
                Phrase("{name} has more than {most} columns.", name=self.name, most=MOST_COLUMNS),
                "Name a CSV file of inspections.",
            )

    def rows(self) -> Iterator[tuple[int, Sequence[Cell] | BadRow]]:
        """Give each row with its line."""
        rows = self._all()
        next(rows, None)
        return rows

    def close(self) -> None:
        """Let go of the file."""
        self._source.stream.close()

    def _found_delimiter(self) -> str:
        with closing(lines(self._source)) as first:
            for _, line in zip(range(_FIRST), first, strict=False):
                if line.strip():
                    return max(_DELIMITERS, key=line.count)
        return ","

    def _all(self) -> Generator[tuple[int, list[str]], None, None]:
        reader = csv.reader(lines(self._source), delimiter=self._delimiter)
        line = 1
        try:
            for cells in reader:
                if any(cells):
                    yield line, cells
                line = reader.line_num + 1
        except csv.Error as error:
            raise BadInput(
                Phrase("{name} cannot be read from line {line} on: a quote has no end.",
                       name=self.name, line=line),
                "Mend that line.",
                code=str(error),
            ) from error  # fmt: skip

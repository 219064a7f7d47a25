# SPDX-License-Identifier: Apache-2.0
"""XLSX, read row by row: what it would unpack to is bounded before any of it is unpacked."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from inspector.domain.errors import BadInput
from inspector.domain.importing import MOST_COLUMNS, BadRow, Cell
from inspector.domain.phrase import Phrase
from inspector.tables.source import Source

LARGEST_SHEET = 512 << 20
LARGEST_PART = 64 << 20
"""Bytes of anything but a sheet once unpacked: the shared texts are held whole."""
MOST_PARTS = 1000
MOST_ROWS = 1_048_576
"""Rows of a sheet, as Excel has them."""
_LOOKED_AT = 1 << 16
_FAULTS = (
    zipfile.BadZipFile, ParseError, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError,
    NotImplementedError, OverflowError, OSError, RecursionError, AssertionError, zipfile.LargeZipFile,
)  # fmt: skip
"""What the library raises for a file that is damaged or made to harm."""


class XlsxReader:
    """Rows of the first sheet; its first row that is not empty names the columns. Raises BadInput."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.name, self.sha256, self.told = source.name, source.sha256, source.told
        self._book = self._opened()
        self.head: Sequence[str] = ()
        for _, cells in self._all(MOST_COLUMNS):
            self.head = tuple("" if cell is None else str(cell).strip() for cell in cells)
            break
        while self.head and not self.head[-1]:
            self.head = self.head[:-1]
        if not self.head:
            raise BadInput(Phrase("{name} is empty.", name=self.name), "Name another file.")

    def rows(self) -> Iterator[tuple[int, Sequence[Cell] | BadRow]]:
        """Give each row with its number in the sheet."""
        rows = self._all(len(self.head))
        next(rows, None)
        return rows

    def close(self) -> None:
        """Let go of the file."""
        self._book.close()
        self._source.stream.close()

    def _opened(self) -> Any:
        from openpyxl import load_workbook

        try:
            self._check_parts()
            book = load_workbook(self._source.stream, read_only=True, data_only=True, keep_links=False)
            if not book.worksheets:
                raise BadInput(Phrase("{name} is empty.", name=self.name), "Name another file.")
        except _FAULTS as error:
            raise self._damaged() from error
        return book

    def _check_parts(self) -> None:
        """Refuse what would unpack to more than is believed, and XML that declares entities."""
        with zipfile.ZipFile(self._source.stream) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or any(one.file_size > _largest(one.filename) for one in parts):
                raise BadInput(
                    Phrase("{name} is too large once it is unpacked.", name=self.name),
                    "Save the sheet alone as CSV.",
                )
            for one in parts:
                with archive.open(one) as part:
                    if b"<!DOCTYPE" in part.read(_LOOKED_AT):
                        raise ParseError("it declares a document type")
        self._source.stream.seek(0)

    def _all(self, width: int) -> Iterator[tuple[int, Sequence[Cell]]]:
        try:
            sheet = self._book.worksheets[0]
            found = sheet.iter_rows(max_row=MOST_ROWS, max_col=width, values_only=True)
            for number, cells in enumerate(found, 1):
                if any(cell is not None and cell != "" for cell in cells):
                    yield number, [_cell(one) for one in cells]
        except _FAULTS as error:
            raise self._damaged() from error

    def _damaged(self) -> BadInput:
        return BadInput(
            Phrase("{name} is no XLSX file that can be read.", name=self.name), "Save it anew, or as CSV."
        )


def _largest(name: str) -> int:
    return LARGEST_SHEET if name.startswith("xl/worksheets/") else LARGEST_PART


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str | int | float | bool | datetime):
        return value
    if isinstance(value, date):
        return datetime.combine(value, time())
    return str(value)

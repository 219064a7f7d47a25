# SPDX-License-Identifier: Apache-2.0
"""Rows into CSV, XLSX or JSON Lines, none of them held for longer than it takes to write it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import BinaryIO

from inspector.domain.errors import BadInput
from inspector.domain.importing import Cell, as_text
from inspector.ports import TableWriter

_MOST_ROWS = 1_048_576


def writer_for(kind: str, stream: BinaryIO, head: Sequence[str]) -> TableWriter:
    """Give what writes rows with the columns of ``head`` to ``stream``, as ``csv``, ``xlsx`` or ``jsonl``."""
    makers: dict[str, Callable[[BinaryIO, Sequence[str]], TableWriter]] = {
        "csv": CsvWriter,
        "xlsx": XlsxWriter,
        "jsonl": JsonLinesWriter,
    }
    return makers[kind](stream, head)


class CsvWriter:
    """CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it."""

    def __init__(self, stream: BinaryIO, head: Sequence[str]) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._text)
        self._writer.writerow(head)

    def put(self, row: Sequence[Cell]) -> None:
        """Write a row."""
        self._writer.writerow([as_text(cell) for cell in row])

    def end(self) -> None:
        """Write what waits, and leave the stream open."""
        self._text.flush()
        self._text.detach()


class JsonLinesWriter:
    """One object a line, in UTF-8; what is unknown is null."""

    def __init__(self, stream: BinaryIO, head: Sequence[str]) -> None:
        self._stream = stream
        self._head = tuple(head)

    def put(self, row: Sequence[Cell]) -> None:
        """Write a row."""
        said = {name: cell for name, cell in zip(self._head, row, strict=True) if cell != ""}
        self._stream.write(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")

    def end(self) -> None:
        """Write nothing more."""


class XlsxWriter:
    """One sheet; every text is a text, also one that looks like a number or a formula."""

    def __init__(self, stream: BinaryIO, head: Sequence[str]) -> None:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell

        self._stream = stream
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Records")
        self._cell = WriteOnlyCell
        self._count = 0
        self._sheet.freeze_panes = "A2"
        self.put(head)

    def put(self, row: Sequence[Cell]) -> None:
        """Write a row; raises BadInput where the sheet is full."""
        self._count += 1
        if self._count > _MOST_ROWS:
            raise BadInput("A sheet holds 1,048,575 records at most.", "Narrow the search, or export as CSV.")
        self._sheet.append([self._made(cell) for cell in row])

    def end(self) -> None:
        """Put the file together."""
        self._book.save(self._stream)

    def _made(self, value: Cell) -> object:
        if isinstance(value, bool):
            return "yes" if value else "no"
        if value is None or value == "" or isinstance(value, int | float):
            return None if value == "" else value
        plain = "".join(char for char in str(value) if char.isprintable() or char in "\n\t")
        cell = self._cell(self._sheet, value=plain)
        cell.data_type = "s"  # the library would take what begins with = for a formula
        return cell

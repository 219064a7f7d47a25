# SPDX-License-Identifier: Apache-2.0
"""Which reader a file needs, by its ending."""

from __future__ import annotations

from pathlib import Path

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.ports import Cancel, TableReader
from inspector.tables.csv_reader import CsvReader
from inspector.tables.jsonl_reader import JsonLinesReader
from inspector.tables.source import Source, opened
from inspector.tables.xlsx_reader import XlsxReader


def open_table(path: Path, cancel: Cancel) -> TableReader:
    """Open a file of rows; raises BadInput, which says what it is instead, and Cancelled."""
    ending = path.suffix.lower()
    if ending in (".xlsx", ".xlsm"):
        return _made(XlsxReader, opened(path, cancel, is_text=False))
    if ending in (".jsonl", ".ndjson"):
        return _made(JsonLinesReader, opened(path, cancel))
    if ending in (".csv", ".tsv", ".txt"):
        return _made(CsvReader, opened(path, cancel))
    raise BadInput(
        Phrase("{name} is neither CSV nor XLSX nor JSON Lines.", name=path.name),
        "Name a file that ends in .csv, .xlsx or .jsonl.",
    )


def _made(reader: type[CsvReader | JsonLinesReader | XlsxReader], source: Source) -> TableReader:
    try:
        return reader(source)
    except BaseException:
        source.stream.close()
        raise

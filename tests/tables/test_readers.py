# SPDX-License-Identifier: Apache-2.0
"""Files of rows as they come, and as nobody should send them."""

from __future__ import annotations

import io
import zipfile
from contextlib import closing, suppress
from pathlib import Path

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from inspector.domain.errors import BadInput, Cancelled
from inspector.domain.importing import BadRow, Cell
from inspector.ports import Cancel, TableReader
from inspector.tables.opening import open_table
from inspector.tables.source import LONGEST_LINE
from inspector.tables.writing import writer_for

Rows = list[tuple[int, list[Cell] | BadRow]]


def read(path: Path) -> tuple[TableReader, Rows]:
    with closing(open_table(path, Cancel())) as table:
        found: Rows = [(line, one if isinstance(one, BadRow) else list(one)) for line, one in table.rows()]
        assert found == [(line, one if isinstance(one, BadRow) else list(one)) for line, one in table.rows()]
        return table, found


def csv_of(folder: Path, data: bytes) -> tuple[TableReader, Rows]:
    path = folder / "a.csv"
    path.write_bytes(data)
    return read(path)


@pytest.mark.parametrize(
    ("data", "line"), [(b"\x81\xff,b\n1,2\n", 1), (b"a,b\r1,\xfc\r\n\x81,2\n", 3), (b"\xff\xfea\0\n\0\0", 2)]
)
def test_bytes_that_are_no_text_are_told_with_their_line(tmp_path: Path, data: bytes, line: int) -> None:
    with pytest.raises(BadInput, match=f"no text, in line {line}\\."):
        csv_of(tmp_path, data)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_separator_and_any_line_end(tmp_path: Path, mark: str, end: str) -> None:
    table, rows = csv_of(tmp_path, f"a{mark}b{end}{end}1{mark}2{end}3{mark}4".encode())
    assert table.head == ("a", "b")
    assert [cells for _, cells in rows] == [["1", "2"], ["3", "4"]]


def test_mixed_line_ends_and_lines_in_quotes_have_their_places(tmp_path: Path) -> None:
    _, rows = csv_of(tmp_path, b'a,b\r\n1,"x\ny"\n2,z\r\n')
    assert rows == [(2, ["1", "x\ny"]), (4, ["2", "z"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_are_known(tmp_path: Path, encoding: str) -> None:
    table, rows = csv_of(tmp_path, "a,b\nGrün,ß\n".encode(encoding))
    assert (table.head, rows, table.told) == (("a", "b"), [(2, ["Grün", "ß"])], "")


def test_what_is_not_utf8_is_told(tmp_path: Path) -> None:
    table, rows = csv_of(tmp_path, "a,b\nGrün,€\n".encode("cp1252"))
    assert rows == [(2, ["Grün", "€"])]
    assert "Windows-1252" in table.told


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n",
        b"a,b\n\x81\x8d\xff",
        b'a,b\n1,"never ends\n' + b"x\n" * (LONGEST_LINE // 2 + 2),
        b"a,b\n" + b"x" * (LONGEST_LINE + 1),
        b",".join([b"a"] * 300),
        b"\xff\xfea",
    ],
)
def test_what_is_no_csv_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadInput):
        csv_of(tmp_path, data)


def test_what_is_no_file_of_rows_is_told(tmp_path: Path) -> None:
    for name in ("a.pdf", "a.csv", "a"):
        with pytest.raises(BadInput):
            open_table(tmp_path / name, Cancel())
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(BadInput):
        open_table(tmp_path / "a.pdf", Cancel())


def test_opening_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a,b\n")
    stop = Cancel()
    stop.set()
    with pytest.raises(Cancelled):
        open_table(tmp_path / "a.csv", stop)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200), ending=st.sampled_from([".csv", ".jsonl", ".xlsx"]))
def test_any_bytes_are_rows_or_told(tmp_path: Path, data: bytes, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(data)
    with suppress(BadInput):
        table, rows = read(path)
        assert len(rows) <= len(data)
        assert table.head


# ── JSON Lines ───────────────────────────────────────────────────────────────


def test_lines_that_are_no_objects_are_told_each(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"imei":"1","failed":["a","b"],"other":1}\n\n[1]\n{"imei":{}}\n{\n' + "[" * 90000 + "\n")
    table, rows = read(path)
    assert [line for line, _ in rows] == [1, 3, 4, 5, 6]
    first = rows[0][1]
    assert isinstance(first, list)
    named = dict(zip(table.head, first, strict=True))
    assert (named["imei"], named["failed_points"]) == ("1", "a b")
    assert all(isinstance(one, BadRow) for _, one in rows[1:])


# ── XLSX ─────────────────────────────────────────────────────────────────────


def book(rows: list[list[object]]) -> bytes:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def repacked(
    data: bytes, name: str, change: bytes | None = None, swap: tuple[bytes, bytes] = (b"", b"")
) -> bytes:
    """Give the archive with one part changed."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for one in old.namelist():
            part = old.read(one)
            if one == name:
                part = change if change is not None else part.replace(*swap)
            new.writestr(one, part)
    return stream.getvalue()


def xlsx(folder: Path, data: bytes) -> tuple[TableReader, Rows]:
    (folder / "a.xlsx").write_bytes(data)
    return read(folder / "a.xlsx")


def test_a_sheet_has_its_rows_with_their_numbers(tmp_path: Path) -> None:
    table, rows = xlsx(
        tmp_path, book([["IMEI", "Date", None], [350000000000006, "x", None], [], [None, 1.5]])
    )
    assert table.head == ("IMEI", "Date")
    assert rows == [(2, [350000000000006, "x"]), (4, [None, 1.5])]


SHEET = "xl/worksheets/sheet1.xml"


def test_a_sheet_that_is_made_to_harm_is_refused(tmp_path: Path) -> None:
    good = book([["a", "b"], [1, 2]])
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    large = b"<worksheet>" + b" " * (65 << 20) + b"</worksheet>"
    for data in (
        repacked(good, SHEET, bomb),
        repacked(good, SHEET, b"<worksheet><sheetData><row>"),
        repacked(good, "xl/styles.xml", large),
        repacked(good, "xl/workbook.xml", b"<x/>"),
        good[: len(good) // 2],
    ):
        with pytest.raises(BadInput):
            xlsx(tmp_path, data)


def test_a_row_far_down_makes_no_rows_above_it(tmp_path: Path) -> None:
    good = book([["a", "b"], [1, 2]])
    far = repacked(good, SHEET, swap=(b'<row r="2"', b'<row r="99999999999"'))
    _, rows = xlsx(tmp_path, far)
    assert rows == []


# ── written and read again ───────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl"])
def test_what_is_written_comes_back_as_text(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    head = ("imei", "serial", "model", "attempt", "training")
    with path.open("wb") as stream:
        writer = writer_for(kind, stream, head)
        writer.put(("350000000000006", "=1+1", 'Grün, "x"', 2, True))
        writer.put(("007", "@a", "", None, False))
        writer.end()
    table, rows = read(path)
    said = []
    for _, cells in rows:
        assert isinstance(cells, list)
        by_name = dict(zip(table.head, cells, strict=True))
        said.append([str(by_name[name] or "").removeprefix("'") for name in ("imei", "serial", "model")])
    assert said == [["350000000000006", "=1+1", 'Grün, "x"'], ["007", "@a", ""]]


def test_no_formula_stands_in_a_sheet(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with path.open("wb") as stream:
        writer = writer_for("xlsx", stream, ("serial",))
        writer.put(("=cmd|' /C calc'!A0",))
        writer.end()
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read(SHEET)

# SPDX-License-Identifier: Apache-2.0
"""Rows of a file as history: what a cell may hold, and what a bad one is told."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.errors import BadInput
from inspector.domain.grading import Grade
from inspector.domain.import_layout import Layout, layout_from, places_of
from inspector.domain.import_rows import RowReader
from inspector.domain.importing import Cell, Past, RowFault, as_text

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)
HEAD = ("IMEI", "Serial Number", "Date", "Result", "Grade", "Battery", "Failed", "Notes", "Attempt", "uid")
GOOD = "350000000000006"
FIRST, LAST = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59)  # noqa: DTZ001 - as a sheet has them


def read(*cells: Cell, layout: Layout | None = None) -> Past:
    return RowReader(HEAD, layout or Layout(zone=UTC), NOW).read(7, cells)


def fault(*cells: Cell, layout: Layout | None = None) -> RowFault:
    with pytest.raises(RowFault) as caught:
        read(*cells, layout=layout)
    return caught.value


def test_a_whole_row_is_read() -> None:
    one = read(GOOD, "SN1", "2025-03-04 10:11", "PASS", "Good", "87 %", "screen, camera", "a\nb", "2")
    assert (one.imei, one.serial, one.claimed, one.grade) == (GOOD, "SN1", "PASS", Grade.GOOD)
    assert (one.battery, one.failed, one.note, one.attempt) == (87, ("screen", "camera"), "a b", 2)
    assert datetime.fromtimestamp(one.started, UTC) == datetime(2025, 3, 4, 10, 11, tzinfo=UTC)
    assert (one.line, one.finished, one.is_named) == (7, None, False)


def test_what_a_spreadsheet_makes_of_numbers_is_undone() -> None:
    assert read(350000000000006, None, "2025-03-04").imei == GOOD
    assert read(350000000000006.0, None, datetime(2025, 3, 4)).imei == GOOD  # noqa: DTZ001 - as a sheet has it
    assert read("35-000000-000000-6", None, "2025-03-04").imei == GOOD
    assert read(None, "'=1+1", "2025-03-04").serial == "=1+1"
    assert read(None, 12345.0, "2025-03-04", None, None, 0.87).battery == 87
    assert "cut digits" in fault("3.5E+14", None, "2025-03-04").what


@pytest.mark.parametrize(
    ("cells", "column", "said"),
    [
        (("350000000000007", "", "2025-03-04"), "IMEI", "check digit"),
        (("1234", "", "2025-03-04"), "IMEI", "15 digits"),
        (("", "", "2025-03-04"), "", "names no device"),
        ((GOOD, "", ""), "", "does not say when"),
        ((GOOD, "", "yesterday"), "Date", "is no date"),
        ((GOOD, "", "1999-12-31"), "Date", "before the year 2000"),
        ((GOOD, "", "2027-01-01"), "Date", "in the future"),
        ((GOOD, "", "2025-03-04", "", "", "101"), "Battery", "0 to 100"),
        ((GOOD, "a\0b", "2025-03-04"), "Serial Number", "cannot be shown"),
        ((GOOD, "x" * 201, "2025-03-04"), "Serial Number", "more than 200"),
        ((GOOD, "", "2025-03-04", "", "", "", "", "", "none"), "Attempt", "no number of an attempt"),
        ((GOOD, "", "2025-03-04", "", "", "", "", "", "", "01"), "uid", "no number of an inspection"),
        ((GOOD, "", "2025-03-04", *[""] * 7, "too much"), "", "more cells"),
    ],
)
def test_a_bad_cell_is_named(cells: tuple[str, ...], column: str, said: str) -> None:
    told = fault(*cells)
    assert told.column == column
    assert said in told.what
    assert told.advice.endswith(".")


@pytest.mark.parametrize(
    ("cell", "percent"),
    [("91.5", 91), ("91,9 %", 91), (91.5, 91), (0.915, 91), (0.29, 29), (100.0, 100), ("0", 0)],
)
def test_a_battery_is_cut_to_a_whole_percentage(cell: Cell, percent: int) -> None:
    assert read(GOOD, "", "2025-03-04", "", "", cell).battery == percent


@pytest.mark.parametrize("cell", ["100.1", "-1", "1.2.3", "1e2", "९१", "9" * 50])
def test_what_is_no_percentage_is_refused(cell: str) -> None:
    assert "0 to 100" in fault(GOOD, "", "2025-03-04", "", "", cell).what


def test_another_grade_stays_in_the_claim() -> None:
    one = read(GOOD, "", "2025-03-04", "OK", "A-")
    assert (one.claimed, one.grade) == ("OK, A-", None)


def test_the_same_row_has_the_same_key_wherever_it_stands() -> None:
    cells = (GOOD, "SN1", "2025-03-04")
    reader = RowReader(HEAD, Layout(zone=UTC), NOW)
    assert reader.read(2, cells).key == reader.read(9, cells).key
    assert reader.read(2, cells).key != reader.read(2, (GOOD, "SN2", "2025-03-04")).key


def test_a_file_of_columns_says_what_heads_do_not() -> None:
    document = {"columns": {"imei": "Nr"}, "date_format": "%d.%m.%Y", "time_zone": "Europe/Berlin"}
    layout = layout_from(document)
    one = RowReader(("Nr", "Date"), layout, NOW).read(2, (GOOD, "04.03.2025"))
    assert datetime.fromtimestamp(one.started, UTC) == datetime(2025, 3, 3, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "document",
    [
        {"columns": 1},
        {"columns": {"colour": "x"}},
        {"columns": {"imei": 3}},
        {"date_format": 1},
        {"time_zone": "Mars/North"},
        {"time_zone": "../../etc/passwd"},
        {"colums": {}},
    ],
)
def test_a_file_of_columns_that_makes_no_sense_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        layout_from(document)


@pytest.mark.parametrize("head", [("Date", "Model"), ("IMEI",), ("IMEI", "imei 1", "Date"), ()])
def test_heads_that_leave_a_doubt_are_refused(head: tuple[str, ...]) -> None:
    with pytest.raises(BadInput):
        places_of(head, Layout())


days = st.datetimes(timezones=st.none() | st.timezones()) | st.sampled_from([FIRST, LAST])
zones = st.none() | st.just(UTC) | st.timezones()
cells = st.none() | st.text(max_size=30) | st.integers() | st.floats() | st.booleans() | st.datetimes()


@settings(max_examples=examples(200))
@given(st.lists(cells, max_size=12))
def test_whatever_stands_in_a_row_it_is_read_or_its_fault_is_told(row: list[Cell]) -> None:
    with suppress(RowFault):
        one = read(*row)
        assert one.imei or one.serial


@pytest.mark.parametrize("zone", [None, UTC, ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Pago_Pago")])
@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("0001-01-01", "before the year 2000"),
        ("0001-01-01T00:00:00+14:00", "before the year 2000"),
        (FIRST, "before the year 2000"),
        ("9999-12-31 23:59", "in the future"),
        ("9999-12-31T23:59:59-12:00", "in the future"),
        (LAST, "in the future"),
    ],
)
def test_the_first_and_the_last_day_are_bad_dates(day: Cell, said: str, zone: tzinfo | None) -> None:
    told = fault(GOOD, "", day, layout=Layout(zone=zone))
    assert (told.column, said in told.what) == ("Date", True)


@settings(max_examples=examples(100))
@given(days | days.map(str), zones)
def test_whatever_a_date_is_it_is_read_or_its_fault_is_told(day: Cell, zone: tzinfo | None) -> None:
    with suppress(RowFault):
        assert read(GOOD, "", day, layout=Layout(zone=zone)).started > 0


@given(st.text(max_size=20))
def test_a_cell_that_is_written_is_no_formula_and_comes_back(text: str) -> None:
    written = as_text(text)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    if text.isprintable() and text.strip() == text and text and not text.startswith("'"):
        assert read(None, written, "2025-03-04").serial == text

# SPDX-License-Identifier: Apache-2.0
"""A file of past inspections through the window: looked at, brought in, found, and shown as what it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bench_window import ENTER, ESC, Technician
from filled_records import at_records
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog

from inspector.domain.record import Standing
from inspector.ui.records.incoming import _KINDS
from inspector.ui.records.outgoing import _KINDS as WRITTEN

GOOD, OTHER = "350000000000006", "350000000000014"


def old_file(folder: Path) -> Path:
    path = folder / "old.csv"
    path.write_text(
        "IMEI;Model;Tested on;Result\n"
        f"{GOOD};Galaxy S21;04.03.2025;PASS\n{OTHER};Pixel 6a;05.03.2025;\n{GOOD[:-1]}7;;05.03.2025;\n"
    )
    path.with_suffix(".toml").write_text('date_format = "%d.%m.%Y"\n[columns]\nstarted_at = "Tested on"\n')
    return path


def test_a_file_is_looked_at_and_comes_in(technician: Callable[..., Technician], tmp_path: Path) -> None:
    one, page = at_records(technician, tmp_path / "home", 2, 0)
    one.until(page.incoming.bring.isEnabled)
    path = old_file(tmp_path)
    page.incoming.look_at(path)
    panel = page.incoming.panel
    one.until(lambda: panel.isVisible() and panel.bring.hasFocus())
    assert panel.title.text() == "old.csv: 2 new, 0 there already, 1 bad"
    assert "Galaxy S21 · 2025-03-04 · PASS" in panel.good.text()
    assert "Line 4, IMEI: The check digit" in panel.bad.text()
    one.press(ESC)
    one.until(panel.isHidden)
    assert page.model.rowCount() == 2
    page.incoming.look_at(path)
    one.until(panel.isVisible)
    one.press(ENTER)
    one.until(lambda: page.model.rowCount() == 4)
    assert "2 came in, 0 were there already, 1 are bad" in page.status.text()
    page.searching.look_for(page.searching.present())
    page.filters.standing.toggle_choice("imported")
    one.until(lambda: page.model.rowCount() == 2 and page.current() is not None)
    row = page.current()
    assert row is not None
    assert row.standing is Standing.IMPORTED
    assert "From old.csv, line 3" in page.preview.trust.text()
    assert not page._open.isEnabled()
    page.open_record()
    assert not page._is_whole
    page.table.go_to(1)
    one.until(lambda: "The file says: PASS." in page.preview.trust.text())
    sheet = tmp_path / "out.xlsx"
    page.outgoing.export_to(sheet)
    one.until(lambda: "out.xlsx holds 2 rows" in page.status.text())
    cells = list(load_workbook(sheet, read_only=True).worksheets[0].iter_rows(values_only=True))
    assert [cells[1][6], cells[2][6]] == [OTHER, GOOD]


def test_a_file_that_cannot_be_read_is_told_and_one_can_stop(
    technician: Callable[..., Technician], tmp_path: Path
) -> None:
    one, page = at_records(technician, tmp_path / "home", 1, 0)
    one.until(page.incoming.bring.isEnabled)
    path = tmp_path / "bad.csv"
    path.write_text("a,b\n1,2\n")
    page.incoming.look_at(path)
    one.until(lambda: "No column of the file" in page.status.text())
    path.write_text("Serial,Date\n" + "".join(f"SN{n},2025-03-04\n" for n in range(20_000)))
    page.incoming.look_at(path)
    page.incoming.bring.trigger()
    assert "stopped" in page.status.text()
    assert page.incoming.is_idle
    assert page.incoming.panel.isHidden()


def test_another_kind_gives_the_name_its_ending(
    technician: Callable[..., Technician], tmp_path: Path
) -> None:
    one, page = at_records(technician, tmp_path / "home", 1, 0)
    one.until(page.outgoing.export.isEnabled)
    page.incoming.bring.trigger()
    (dialog,) = page.findChildren(QFileDialog)
    assert tuple(dialog.nameFilters()) == _KINDS
    dialog.reject()
    one.until(lambda: not page.findChildren(QFileDialog))
    page.outgoing.export.trigger()
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("records.csv")
    dialog.filterSelected.emit(WRITTEN[1])
    assert dialog.selectedFiles()[0].endswith("records.xlsx")
    assert dialog.defaultSuffix() == "xlsx"
    dialog.reject()

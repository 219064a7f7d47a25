# SPDX-License-Identifier: Apache-2.0
"""A record's row in the window's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.domain.finding import Outcome
from inspector.domain.record import RecordRow, Standing
from inspector.ui.models.point_evidence import NO_BREAK
from inspector.ui.models.scenes import grouped_imei
from inspector.ui.theme.icons import Icon
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.states import StripState, grade_word
from inspector.ui.widgets.strip import strip_sentence

translate = QCoreApplication.translate
NONE = "\u2013"
LOOKS: dict[Standing, tuple[Icon, ColourName]] = {
    Standing.OPEN: (Icon.WAITING, "accent"),
    Standing.CERTIFIED: (Icon.CERTIFIED, "ok"),
    Standing.REMARKS: (Icon.CERTIFIED, "ok"),
    Standing.REFUSED: (Icon.REFUSED, "bad"),
    Standing.VOID: (Icon.NOT_APPLICABLE, "ink2"),
    Standing.IMPORTED: (Icon.HISTORY, "ink2"),
}
SIGNED = (Standing.CERTIFIED, Standing.REMARKS, Standing.VOID)
"""What a certificate was signed for."""
CLOSED = (*SIGNED, Standing.REFUSED)
"""What can be reviewed, or has been."""
IN_FORCE = (Standing.CERTIFIED, Standing.REMARKS)
"""What can be made void."""
_STRIP: dict[Outcome | None, StripState] = {
    Outcome.PASS: StripState.PASS,
    Outcome.FAIL: StripState.FAIL,
    Outcome.NOT_APPLICABLE: StripState.NOT_APPLICABLE,
    Outcome.NOT_TESTED: StripState.CANNOT_TEST,
    None: StripState.TODO,
}


def heads() -> tuple[str, ...]:
    """Name the columns."""
    return (
        translate("Records", "IMEI"),
        translate("Records", "Model"),
        translate("Records", "Points"),
        translate("Records", "State"),
        translate("Records", "Grade or failing point"),
        translate("Records", "Battery"),
        translate("Records", "By"),
        translate("Records", "Begun") + " \u2193",
    )


def standing_word(standing: Standing) -> str:
    """Say how an inspection stands."""
    match standing:
        case Standing.OPEN:
            return translate("Standing", "Open")
        case Standing.CERTIFIED:
            return translate("Standing", "Certified")
        case Standing.REMARKS:
            return translate("Standing", "With remarks")
        case Standing.REFUSED:
            return translate("Standing", "Refused")
        case Standing.VOID:
            return translate("Standing", "Void")
        case Standing.IMPORTED:
            return translate("Standing", "Imported")


def standing(row: RecordRow) -> str:
    """Say how an inspection stands, or that this is not to be known."""
    return translate("Standing", "Concealed") if row.is_concealed else standing_word(row.standing)


def look(row: RecordRow) -> tuple[Icon, ColourName]:
    """Give the mark and the ink of how it stands."""
    return (Icon.SECOND_LOOK, "ink2") if row.is_concealed else LOOKS[row.standing]


def number(row: RecordRow) -> str:
    """Give the IMEI as it is printed, else the serial."""
    return grouped_imei(row.imei) if row.imei else row.serial or NONE


def strip(row: RecordRow) -> tuple[StripState, ...]:
    """Give one state a point."""
    return tuple([_STRIP[one] for one in row.outcomes])


def result(row: RecordRow, title_of: Callable[[str], str]) -> str:
    """Give the failing points where it was refused, else the grade; of a file's row what the file claims."""
    if row.origin is not None and row.origin.claimed:
        return row.origin.claimed
    if row.failed and row.standing in (Standing.REFUSED, Standing.REMARKS):
        return ", ".join(title_of(one) for one in row.failed)
    return grade_word(row.grade) if row.grade is not None else NONE


def battery(row: RecordRow) -> str:
    """Give the battery's health."""
    return f"{row.battery}{NO_BREAK}%" if row.battery is not None else NONE


def begun(row: RecordRow) -> str:
    """Give when it began, in this place's time."""
    return moment(row.started_at)


def moment(when: datetime) -> str:
    """Give a day and a time, in this place's."""
    at = when.astimezone()
    return f"{_day(at.year, at.month, at.day, QLocale().name())} {at:%H:%M}"


@lru_cache(maxsize=1024)
def _day(year: int, month: int, day: int, _locale: str) -> str:
    return QLocale().toString(QDate(year, month, day), "d MMM yyyy")


def cell(row: RecordRow, column: int, title_of: Callable[[str], str]) -> str:
    """Give a cell as text, for what is read aloud."""
    cells: tuple[Callable[[], str], ...] = (
        lambda: number(row),
        lambda: row.model or NONE,
        lambda: strip_sentence(strip(row)),
        lambda: standing(row),
        lambda: result(row, title_of),
        lambda: battery(row),
        lambda: row.technician,
        lambda: begun(row),
    )
    return cells[column]()

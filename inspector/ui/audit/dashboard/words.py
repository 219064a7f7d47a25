# SPDX-License-Identifier: Apache-2.0
"""What the dashboard says, in the window's language."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.domain.grading import Grade
from inspector.domain.statistics.agreement import GRADE
from inspector.domain.statistics.suspicion import Pattern
from inspector.ui.widgets.states import grade_word

translate = QCoreApplication.translate
GRADES = tuple(one.value for one in Grade)
"""The grades' ids, best first."""


def share(value: float | None, digits: int = 0) -> str:
    """Give a share as a percentage; a dash where it is one of nothing."""
    return "–" if value is None else f"{QLocale().toString(value * 100, 'f', digits)} %"


def number(value: int) -> str:
    """Give a whole number as it is written here."""
    return QLocale().toString(value)


def decimal(value: float, digits: int) -> str:
    """Give a number with so many decimals as it is written here."""
    return QLocale().toString(value, "f", digits)


def clock(seconds: float | None) -> str:
    """Give minutes and seconds."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def day(one: date) -> str:
    """Give a day as it is written here, short; of another year than this one, with its year."""
    form = "d MMM" if one.year == datetime.now(UTC).year else "d MMM yyyy"
    return QLocale().toString(QDate(one.year, one.month, one.day), form)


def span(first: date, last: date) -> str:
    """Give the days from ``first`` to ``last``."""
    return day(first) if first == last else f"{day(first)} – {day(last)}"


def moment(at: datetime) -> str:
    """Give a day, with its year, and the time of day in UTC."""
    at = at.astimezone(UTC)
    return f"{QLocale().toString(QDate(at.year, at.month, at.day), 'd MMM yyyy')} {at:%H:%M}"


def rule(number_: int) -> str:
    """Name a rule at its point."""
    return translate("Dashboard", "rule {number}").format(number=number_)


def rule_sentence(number_: int) -> str:
    """Say what a rule is about."""
    match number_:
        case 1:
            return translate("Dashboard", "beyond the limit")
        case 2:
            return translate("Dashboard", "two of three far from the mean")
        case 3:
            return translate("Dashboard", "four of five away from the mean")
        case _:
            return translate("Dashboard", "eight or more on one side of the mean")


def pattern(one: Pattern) -> str:
    """Name what was noticed."""
    match one:
        case Pattern.HURRIED:
            return translate("Dashboard", "Passed in a hurry")
        case Pattern.SAME_READINGS:
            return translate("Dashboard", "Same readings on two devices")
        case Pattern.IMEI_TWICE:
            return translate("Dashboard", "IMEI seen twice")


def subject(one: str, titles: dict[str, str]) -> str:
    """Name a point, or the grade."""
    return translate("Dashboard", "Grade") if one == GRADE else titles.get(one, one)


def grade(one: str) -> str:
    """Name a grade by its id."""
    return grade_word(Grade(one)) if one in set(Grade) else one


def no_review() -> str:
    """Say why nothing can be said about agreement."""
    return translate("Dashboard", "No reviews yet.")


def nothing() -> str:
    """Say that there is none of what a panel shows."""
    return translate("Dashboard", "None in these days.")

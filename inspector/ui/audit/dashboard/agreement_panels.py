# SPDX-License-Identifier: Apache-2.0
"""The panels that set technicians beside auditors: kappa by subject, and the grades of both."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from inspector.domain.grading import Grade
from inspector.domain.statistics.agreement import GRADE
from inspector.domain.statistics.kappa import SUBSTANTIAL, Kappa
from inspector.ui.audit.charts.kappas import Subject, kappas
from inspector.ui.audit.charts.matrix import Pair, matrix
from inspector.ui.audit.charts.view import Panel
from inspector.ui.audit.dashboard import targets, words
from inspector.ui.audit.dashboard.panels import MOST_ROWS, Shown, or_nothing

translate = QCoreApplication.translate
_SOLD = tuple(one.value for one in Grade if one is not Grade.NOT_SELLABLE)


def agreement(shown: Shown) -> Panel:
    """Give kappa with its interval: the grade, then points, the least first."""
    found = shown.found.agreement.subjects
    first = sorted(found, key=lambda one: one.subject != GRADE)[:MOST_ROWS]  # the rest stays in its order
    subjects = [_subject(shown, one.subject, one.kappa) for one in first]
    return Panel(
        translate("Dashboard", "Auditor agrees with technician"),
        translate("Dashboard", "Cohen's kappa, 95 %, answers"),
        or_nothing(subjects, lambda canvas: kappas(canvas, subjects, words.decimal), words.no_review),
        " ".join(_kappa_notes(subjects, len(found) - len(first))),
    )


def _subject(shown: Shown, point: str, kappa: Kappa) -> Subject:
    label = shown.title(point)
    told = [f"{words.number(kappa.agreed.part)} / {words.number(kappa.agreed.whole)}"]
    if kappa.value is not None and kappa.low is not None and kappa.high is not None:
        value, low, high = (words.decimal(one, 2) for one in (kappa.value, kappa.low, kappa.high))
        told.insert(0, f"κ {value}, {low} – {high}")
    target = targets.disagreed(shown.found.question, point)
    return Subject(label, kappa, f"{label}: {', '.join(told)}", target)


def _kappa_notes(subjects: list[Subject], more: int) -> Iterator[str]:
    """Say what is low, why some have no kappa, and how many are not shown."""
    low = [one.label for one in subjects if one.kappa.low is not None and one.kappa.low < SUBSTANTIAL[0]]
    if low:
        told = translate("Dashboard", "May be under 0.60: {names}. Write the criterion anew?")
        yield told.format(names=", ".join(low[:3]))
    if any(one.kappa.value is None for one in subjects):
        yield translate("Dashboard", "A dot: one of the two always said the same, so there is no kappa.")
    if more:
        yield translate("Dashboard", "{count} more are in the CSV.").format(count=words.number(more))


def grade_pairs(shown: Shown) -> Panel:
    """Give the table of grades: rows the technician's, columns the auditor's."""
    counts = dict(shown.found.agreement.grades)
    others = {grade for pair in counts for grade in pair} - set(_SOLD)
    names = [*_SOLD, *sorted(others)]
    return Panel(
        translate("Dashboard", "Grade"),
        translate("Dashboard", "rows technician, columns auditor"),
        or_nothing(
            counts,
            lambda canvas: matrix(
                canvas,
                names,
                counts,
                words.grade,
                lambda pair, n: f"{words.grade(pair[0])} – {words.grade(pair[1])}: {words.number(n)}",
                lambda pair: targets.judged(shown.found.question, GRADE, *pair),
            ),
            words.no_review,
        ),
        _grade_note(counts, names) if counts else "",
    )


def _grade_note(counts: dict[Pair, int], names: list[str]) -> str:
    rank = {name: number for number, name in enumerate(names)}
    same = sum(n for (one, other), n in counts.items() if one == other)
    high = sum(n for (one, other), n in counts.items() if rank[one] < rank[other])
    low = sum(n for (one, other), n in counts.items() if rank[one] > rank[other])
    said = translate(
        "Dashboard", "{same} of {all} agree; the technician is too high in {high}, too low in {low}."
    )
    whole = same + high + low
    return said.format(same=same, all=whole, high=high, low=low)

# SPDX-License-Identifier: Apache-2.0
"""The panels that set technicians beside auditors: kappa by subject, and the grades of both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.grading import Grade
from inspector.domain.statistics.kappa import SUBSTANTIAL
from inspector.ui.audit.charts.kappas import Subject, kappas
from inspector.ui.audit.charts.matrix import Pair, matrix
from inspector.ui.audit.charts.view import Panel
from inspector.ui.audit.dashboard import targets, words
from inspector.ui.audit.dashboard.panels import MOST_ROWS, Shown, or_nothing

translate = QCoreApplication.translate
_SOLD = tuple(one.value for one in Grade if one is not Grade.NOT_SELLABLE)


def agreement(shown: Shown) -> Panel:
    """Give kappa with its interval, the least first."""
    subjects, low = [], []
    for one in shown.found.agreement.subjects[:MOST_ROWS]:
        label, kappa = shown.title(one.subject), one.kappa
        told = [f"{words.number(kappa.agreed.part)} / {words.number(kappa.agreed.whole)}"]
        if kappa.value is not None and kappa.low is not None and kappa.high is not None:
            told.insert(0, f"κ {kappa.value:.2f}, {kappa.low:.2f} – {kappa.high:.2f}")
            if kappa.low < SUBSTANTIAL[0]:
                low.append(label)
        subjects.append(Subject(label, kappa, f"{label}: {', '.join(told)}"))
    names = ", ".join(low[:3])
    note = translate("Dashboard", "May be under 0.60: {names}. Write the criterion anew?").format(names=names)
    return Panel(
        translate("Dashboard", "Auditor agrees with technician"),
        translate("Dashboard", "Cohen's kappa, 95 %, answers"),
        or_nothing(subjects, lambda canvas: kappas(canvas, subjects), words.no_review),
        note if low else "",
    )


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
                lambda pair: targets.graded(shown.found.question, pair[0]),
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

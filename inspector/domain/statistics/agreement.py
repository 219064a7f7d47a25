# SPDX-License-Identifier: Apache-2.0
"""How often the auditor says what the technician said: over all, a point at a time, and for the grade."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from inspector.domain.statistics.kappa import Kappa, Pair, kappa

GRADE = "grade"
"""The subject of a judgement about the cosmetic grade; every other subject is a point's id."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What two persons said of one thing, an outcome of a point or a grade, and in how many reviews."""

    subject: str
    technician: str
    auditor: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What was said in so many reviews."""

    reviews: int = 0
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class SubjectKappa:
    """The agreement about one point, or about the grade."""

    subject: str
    kappa: Kappa


@dataclass(frozen=True, slots=True)
class Agreement:
    """All agreement of a span: ``reviews`` how many inspections were looked at again.

    ``points`` is over the answers of all points together, ``subjects`` a row
    each, those with the least kappa first; ``grades`` counts pairs of grades,
    the technician's and the auditor's.
    """

    reviews: int
    points: Kappa | None
    subjects: tuple[SubjectKappa, ...]
    grades: tuple[tuple[Pair, int], ...]


def agreement(reviewed: Reviewed) -> Agreement:
    """Compare what technicians and auditors said."""
    tables: dict[str, Counter[Pair]] = {}
    for one in reviewed.judgements:
        tables.setdefault(one.subject, Counter())[one.technician, one.auditor] += one.count
    points: Counter[Pair] = Counter()
    for subject, table in tables.items():
        if subject != GRADE:
            points.update(table)
    found = [SubjectKappa(name, said) for name, table in tables.items() if (said := kappa(table)) is not None]
    return Agreement(
        reviewed.reviews,
        kappa(points),
        tuple(sorted(found, key=_least_first)),
        tuple(sorted(tables.get(GRADE, Counter()).items())),
    )


def _least_first(one: SubjectKappa) -> tuple[float, str]:
    value = one.kappa.value
    return (2.0 if value is None else value, one.subject)

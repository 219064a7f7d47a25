# SPDX-License-Identifier: Apache-2.0
"""A file of answers: what a technician would say, point by point, for ``inspect`` and the demonstration.

A point that is not named is not tested. Whatever is inspected so is training.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from inspector import bounded_toml
from inspector.domain.checklist import Checklist
from inspector.domain.errors import BadInput
from inspector.domain.finding import Outcome
from inspector.domain.grading import Defect, DefectKind, Grade, Surface

_Word = TypeVar("_Word", bound=StrEnum)
_FILE = (
    "technician",
    "answers",
    "defects",
    "grade",
    "grade_reason",
    "second_look",
    "erasure",
    "aftercheck",
)
_WORDS = ("reason", "code", "note", "evidence")
_DEFECT = ("surface", "kind", "length_mm", "seen_cm", "felt", "x_permille", "y_permille")
_ERASURE = ("medium", "level", "method", "verification")


@dataclass(frozen=True, slots=True)
class Answer:
    """One point's answer."""

    outcome: Outcome
    reason: str = ""
    code: str = ""
    note: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class ErasureAnswer:
    """How the device is erased; see ``inspector.domain.inspection.Erasure``."""

    medium: str
    level: str
    method: str
    verification: str


@dataclass(frozen=True, slots=True)
class Answers:
    """A whole file. ``scan`` is the number read from the erased device's screen, tray or label.

    ``erasures`` holds one record for each medium, of several disks too.
    """

    technician: str
    answers: Mapping[str, Answer]
    defects: tuple[Defect, ...]
    grade: Grade | None
    grade_reason: str
    second_look: str
    erasures: tuple[ErasureAnswer, ...]
    scan: str


def load(path: Path) -> Answers:
    """Read a file of answers; raises BadInput that names the place."""
    return parse(bounded_toml.read(path, "Name a file of answers."), str(path))


def parse(table: Mapping[str, object], place: str) -> Answers:
    """Read a table of answers; raises BadInput that names the place in ``place``."""
    _check_names(table, _FILE, f"{place}:")
    given = _tables(table.get("answers", {}), f"{place}: answers")
    head = f"{place}: "
    grade = _text(table, "grade", head)
    aftercheck = _table(table.get("aftercheck", {}), f"{place}: aftercheck")
    _check_names(aftercheck, ("scan",), f"{place}: aftercheck:")
    return Answers(
        technician=_text(table, "technician", head) or "training",
        answers={name: _answer(row, f"{place}: answers.{name}") for name, row in given.items()},
        defects=_defects(table.get("defects", []), place),
        grade=_word(Grade, grade, f"{place}: grade") if grade else None,
        grade_reason=_text(table, "grade_reason", head),
        second_look=_text(table, "second_look", head),
        erasures=_erasures(table.get("erasure"), place),
        scan=_text(aftercheck, "scan", f"{place}: aftercheck."),
    )


def check_against(answers: Answers, checklist: Checklist, place: str) -> None:
    """Raise BadInput for a point that the checklist does not have."""
    points = {point.id for point in checklist.points}
    for name in answers.answers:
        if name not in points:
            raise BadInput(
                f"{place}: {checklist.ref.id} has no point '{name}'.",
                "See 'inspector checklists list --json' for its points.",
            )


def _answer(row: Mapping[str, object], place: str) -> Answer:
    _check_names(row, ("outcome", *_WORDS), f"{place}:")
    words = {name: _text(row, name, f"{place}.") for name in _WORDS}
    return Answer(_word(Outcome, _text(row, "outcome", f"{place}."), f"{place}.outcome"), **words)


def _defects(rows: object, place: str) -> tuple[Defect, ...]:
    if not isinstance(rows, list):
        raise BadInput(f"{place}: defects is not a list.", "Write [[defects]] for each.")
    return tuple(_defect(_table(row, place), f"{place}: defects[{at}]") for at, row in enumerate(rows))


def _defect(row: Mapping[str, object], place: str) -> Defect:
    _check_names(row, _DEFECT, f"{place}:")
    try:
        return Defect(
            surface=_word(Surface, _text(row, "surface", f"{place}."), f"{place}.surface"),
            kind=_word(DefectKind, _text(row, "kind", f"{place}."), f"{place}.kind"),
            length_mm=_whole(row, "length_mm", place),
            seen_cm=_whole(row, "seen_cm", place),
            felt=row.get("felt") is True,
            x_permille=_whole(row, "x_permille", place, -1),
            y_permille=_whole(row, "y_permille", place, -1),
        )
    except ValueError as error:
        raise BadInput(f"{place}: {error}.", "Mend that number.") from error


def _erasures(value: object, place: str) -> tuple[ErasureAnswer, ...]:
    """Read ``[erasure]``, or one ``[[erasure]]`` for each medium."""
    if value is None:
        return ()
    rows = value if isinstance(value, list) else [value]
    return tuple(_erasure(_table(row, f"{place}: erasure"), place) for row in rows)


def _erasure(row: Mapping[str, object], place: str) -> ErasureAnswer:
    _check_names(row, _ERASURE, f"{place}: erasure:")
    words = {name: _text(row, name, f"{place}: erasure.") for name in _ERASURE}
    return ErasureAnswer(**words)


def _tables(value: object, place: str) -> dict[str, Mapping[str, object]]:
    """Give point id → row; a dotted id may be quoted or nested tables."""
    found: dict[str, Mapping[str, object]] = {}

    def walk(row: Mapping[str, object], prefix: str) -> None:
        if "outcome" in row or not row:
            found[prefix] = row
            return
        for name, one in row.items():
            walk(_table(one, f"{place}.{prefix}"), f"{prefix}.{name}" if prefix else name)

    table = _table(value, place)
    if table:
        walk(table, "")
    return found


def _table(value: object, place: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise BadInput(f"{place} is not a table.", "See the example in the documentation.")
    return value


def _check_names(row: Mapping[str, object], known: Collection[str], place: str) -> None:
    if strange := sorted(set(row) - set(known)):
        raise BadInput(f"{place} '{strange[0]}' is not known here.", f"Known are: {', '.join(known)}.")


def _text(row: Mapping[str, object], name: str, place: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise BadInput(f"{place}{name} is not text.", "Write it in quotes.")
    return value


def _whole(row: Mapping[str, object], name: str, place: str, default: int | None = None) -> int:
    value = row.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadInput(f"{place}.{name} is not a whole number.", "Write a number without quotes.")
    return value


def _word(kind: type[_Word], text: str, place: str) -> _Word:
    try:
        return kind(text)
    except ValueError as error:
        words = ", ".join(str(one) for one in kind)
        raise BadInput(f"{place}: '{text}' is not one of its words.", f"Use one of: {words}.") from error

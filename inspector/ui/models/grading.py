# SPDX-License-Identifier: Apache-2.0
"""Defects and grades in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.domain.grading import Defect, DefectKind, Suggestion, suggest
from inspector.domain.inspection import Inspection
from inspector.ui.widgets.drawing_items import surface_word
from inspector.ui.widgets.states import grade_word

__all__ = [
    "defect_name",
    "defect_words",
    "grade_word",
    "kind_word",
    "seen_words",
    "suggestion",
    "surface_word",
    "why",
]

translate = QCoreApplication.translate


def kind_word(kind: DefectKind) -> str:
    """Return a defect's kind in the window's language."""
    match kind:
        case DefectKind.SCRATCH:
            return translate("Defect", "Scratch")
        case DefectKind.DENT:
            return translate("Defect", "Dent")
        case DefectKind.CRACK:
            return translate("Defect", "Crack")
        case DefectKind.STAIN:
            return translate("Defect", "Stain")
        case DefectKind.BURN:
            return translate("Defect", "Burn")


def defect_words(defect: Defect) -> str:
    """Describe a defect: kind, length, place, from where it is seen, whether a nail feels it."""
    return " · ".join((defect_name(defect), surface_word(defect.surface), seen_words(defect)))


def defect_name(defect: Defect) -> str:
    """Name a defect by kind and length."""
    return f"{kind_word(defect.kind)}, {defect.length_mm}\u00a0mm"


def seen_words(defect: Defect) -> str:
    """Say from where a defect is seen, and whether a nail feels it."""
    seen = (
        translate("Defect", "seen from {0}\u00a0cm").format(defect.seen_cm)
        if defect.seen_cm
        else translate("Defect", "seen only closer than 20\u00a0cm")
    )
    felt = translate("Defect", "felt by nail")  # in an f-string nobody would find it to translate
    return f"{seen} · {felt}" if defect.felt else seen


def suggestion(inspection: Inspection, *, genuine: bool) -> Suggestion:
    """Say what the rules suggest for an inspection's defects."""
    category = inspection.identity.category
    return suggest(inspection.defects, parts_are_genuine=genuine, category=category)


def why(inspection: Inspection, suggested: Suggestion) -> str:
    """Say in a sentence why the rules suggest this grade, and what is still to be decided."""
    sentence = _because(inspection, suggested)
    grade = inspection.grade
    if grade is not None and grade.chosen is not suggested.grade:
        chosen = translate("Grading", "{0} chose {1}: {2}").format(
            grade.by, grade_word(grade.chosen), grade.reason
        )
        sentence = f"{sentence} {chosen}."
    if grade is not None and grade.second_by and not grade.needs_second_look:
        sentence += " " + translate("Grading", "{0} looked too.").format(grade.second_by)
    return sentence


def _because(inspection: Inspection, suggested: Suggestion) -> str:
    word = grade_word(suggested.grade)
    if suggested.because is not None:
        number = inspection.defects.index(suggested.because) + 1
        text = translate("Grading", "{0}: defect {1} decides, {2}.")
        return text.format(word, number, defect_words(suggested.because).replace(" · ", ", "))
    if suggested.needs_genuine_parts:
        return translate(
            "Grading", "{0}: no defect. Premium needs parts that are known to be genuine."
        ).format(word)
    return translate("Grading", "{0}: no defect, and every part is genuine.").format(word)

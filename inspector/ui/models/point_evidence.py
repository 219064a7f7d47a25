# SPDX-License-Identifier: Apache-2.0
"""A reading, and the evidence of a point, in words and numbers for people."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.domain.answering import judgement
from inspector.domain.checklist import ChecklistRef, ChecklistTexts, Method, Point
from inspector.domain.finding import BENCH, Finding, Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.judging import Judgement
from inspector.domain.live import LiveKind
from inspector.domain.reading import Reading
from inspector.domain.reading_words import name_of, token_words
from inspector.ui.desk import Scene
from inspector.ui.widgets.evidence import Evidence
from inspector.ui.words import say

translate = QCoreApplication.translate
NO_BREAK = "\u00a0"


def shown_value(reading: Reading) -> str:
    """Write a reading's value with its unit for people."""
    value, unit = reading.value, UNITS.get(reading.unit, reading.unit)
    if words := token_words(reading):
        return ", ".join(say(one) for one in words)
    if isinstance(value, tuple):
        return str(len(value))
    if reading.unit == "By" and isinstance(value, int):
        return f"{value / 1_000_000_000:.0f}{NO_BREAK}GB"
    text = str(value)
    if isinstance(value, int | Decimal):
        text = text.replace("-", "\u2212", 1).replace(".", QLocale().decimalPoint())
    return f"{text}{NO_BREAK}{unit}" if unit else text


UNITS = {"1": "", "Cel": "°C", "mA.h": "mAh", "By": "B", "px": "px", "%": "%", "h": "h", "dBm": "dBm"}
"""UCUM codes as people write them."""


def _criterion(ref: ChecklistRef, point: Point, inspection: Inspection) -> str:
    """Say where a criterion is from, with its limit where the shop sets that."""
    number = point.criterion.number
    limit = point.criterion.number_by(inspection.profile)
    where = translate("Scene", "point {0}").format(point.number)
    return f"{ref.id} v{ref.version}, {where}" + (f" · {limit}" if limit != number else "")


def evidence(scene: Scene, point: Point) -> Evidence:
    """Give what stands beside the question of a point."""
    inspection, texts = scene.view.inspection, scene.texts
    assert inspection is not None
    assert texts is not None
    is_live = bool(point.live) and point.live in scene.view.live_tests
    shown, said = _evidence(inspection, texts, point)
    return replace(shown, footnote=_footnote(said, inspection.findings.get(point.id), is_live=is_live))


def claimed_evidence(inspection: Inspection, texts: ChecklistTexts, point: Point) -> Evidence:
    """Give what a closed inspection's claim at a point rests on."""
    return _evidence(inspection, texts, point)[0]


def _evidence(inspection: Inspection, texts: ChecklistTexts, point: Point) -> tuple[Evidence, Judgement]:
    said = judgement(inspection, point)
    found = inspection.findings.get(point.id)
    base = Evidence(
        criterion=texts.points[point.id].passes,
        criterion_source=_criterion(inspection.checklist, point, inspection),
        note=found.note if found is not None else "",
    )
    reading = said.reading
    return (base if reading is None else _with_reading(base, reading, said, inspection)), said


def _with_reading(base: Evidence, reading: Reading, said: Judgement, inspection: Inspection) -> Evidence:
    value = shown_value(reading) if reading.is_known else ""
    figure, _, unit = value.partition(NO_BREAK)
    verdict = (
        {Outcome.PASS: translate("Scene", "meets"), Outcome.FAIL: translate("Scene", "fails")}.get(
            said.outcome
        )
        if said.outcome
        else None
    )
    limit = ""
    if said.rule is not None and said.rule.threshold:
        limit = f" {inspection.profile.thresholds[said.rule.threshold]}"
    return replace(
        base,
        name=say(name_of(reading.name)),
        reading=figure,
        unit=unit,
        others=_others(said, inspection),
        source=reading.source,
        quality=reading.quality,
        reason=say(reading.reason),
        taken_at=reading.taken_at.astimezone().strftime("%H:%M:%S"),
        judgement=said.outcome,
        judgement_text=f"{verdict}{limit}" if verdict else "",
    )


def _others(said: Judgement, inspection: Inspection) -> tuple[tuple[str, str], ...]:
    """Give what else the device said of a point, beside the reading that decides it."""
    shown = said.reading.name if said.reading is not None else ""
    readings = [inspection.readings.get(name) for name in said.readings if name != shown]
    return tuple(
        (say(name_of(one.name)), shown_value(one)) for one in readings if one is not None and one.is_known
    )


def _footnote(said: Judgement, found: Finding | None, *, is_live: bool) -> str:
    if found is not None and found.by == BENCH:
        return translate("Scene", "The readings decide this point.")
    if is_live and said.outcome is None:
        return translate("Scene", "The live test tells what it sees. The verdict can be yours at any time.")
    if said.outcome is Outcome.PASS:
        return translate("Scene", "The reading agrees with a pass. The verdict is yours.")
    if said.outcome is Outcome.FAIL:
        return translate("Scene", "The reading fails this point. Only a lead may change that.")
    if said.reading is not None and not said.reading.is_known:
        return translate("Scene", "The readings do not decide this. The verdict is yours.")
    return translate("Scene", "The device does not measure this. The verdict is yours.")


def method_words(point: Point, *, is_live: bool = False) -> str:
    """Say how a point is answered; ``is_live`` where the device runs the point's live test."""
    if is_live:
        return _live_words(LiveKind(point.live))
    match point.method:
        case Method.MEASURED:
            return translate("Scene", "Measured · read from the device")
        case Method.GUIDED:
            return translate("Scene", "Guided · you look, hear or feel")
        case Method.GRADED:
            return translate("Scene", "Graded · by its defects")


def _live_words(kind: LiveKind) -> str:
    match kind:
        case LiveKind.TOUCH:
            return translate("Scene", "Live test · you sweep, the device counts")
        case LiveKind.BUTTONS:
            return translate("Scene", "Live test · you press, the device counts")
        case LiveKind.VIBRATION:
            return translate("Scene", "Live test · the device plays, you feel")
        case LiveKind.CHARGING | LiveKind.SENSORS:
            return translate("Scene", "Live test · the device measures")

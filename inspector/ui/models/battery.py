# SPDX-License-Identifier: Apache-2.0
"""The battery's readings for its gauge: capacities, health beside its limit, cycles, and what is unknown."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from inspector.domain.answering import judgement
from inspector.domain.checklist import Point
from inspector.domain.inspection import Inspection
from inspector.domain.reading import Reading
from inspector.ui.models.point_evidence import NO_BREAK, shown_value
from inspector.ui.widgets.battery_gauge import Charge, GaugeFact
from inspector.ui.widgets.evidence import quality_word
from inspector.ui.words import say

translate = QCoreApplication.translate

_HEALTH = "battery.health"


def charge_of(inspection: Inspection, point: Point) -> Charge | None:
    """Give what the gauge shows at a point; None where the point is not the battery's."""
    rule = next((one for one in point.criterion.rules if one.reading == _HEALTH), None)
    if rule is None:
        return None
    health = inspection.readings.get(_HEALTH)
    limit = inspection.profile.thresholds.get(rule.threshold) if rule.threshold else None
    percent = _number(health)
    return Charge(
        percent=percent,
        limit=limit,
        shown=shown_value(health) if health is not None and percent is not None else "",
        outcome=judgement(inspection, point).outcome if percent is not None else None,
        reason=_reason(health) if percent is None else "",
        facts=_facts(inspection, health),
    )


def _number(reading: Reading | None) -> Decimal | None:
    if reading is None or not reading.is_known or not isinstance(reading.value, int | Decimal):
        return None
    return Decimal(reading.value)


def _reason(reading: Reading | None) -> str:
    """Say why the health is not known."""
    if reading is None:
        return translate("Battery", "Nothing is known of the battery's health.")
    return say(reading.reason) or quality_word(reading.quality)


def _facts(inspection: Inspection, health: Reading | None) -> tuple[GaugeFact, ...]:
    readings = inspection.readings
    is_energy = any(
        _is_known(readings.get(f"battery.{one}_energy")) for one in ("design", "full")
    ) and not any(_is_known(readings.get(f"battery.{one}_capacity")) for one in ("design", "full"))
    what = "energy" if is_energy else "capacity"
    rows = [
        (translate("Battery", "Full charge when new"), readings.get(f"battery.design_{what}")),
        (translate("Battery", "Full charge now"), readings.get(f"battery.full_{what}")),
        (translate("Battery", "Charge cycles"), readings.get("battery.cycles")),
    ]
    facts = [GaugeFact(name, _value(reading)) for name, reading in rows]
    if health is not None:
        facts.append(GaugeFact(translate("Battery", "Quality of the reading"), quality_word(health.quality)))
    return tuple(facts)


def _is_known(reading: Reading | None) -> bool:
    return reading is not None and reading.is_known


def _value(reading: Reading | None) -> str:
    """Write a known value, energy in watt hours as on its label; empty is unknown, and the gauge says so."""
    if reading is None or not reading.is_known:
        return ""
    energy = _number(reading) if reading.unit == "mW.h" else None
    if energy is None:
        return shown_value(reading)
    return f"{energy / 1000:.1f}{NO_BREAK}Wh".replace(".", QLocale().decimalPoint())

# SPDX-License-Identifier: Apache-2.0
"""The battery's gauge: as full as the health, the limit across it, unknown drawn and said as unknown."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import inspections
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.catalog import FileCatalog
from inspector.domain.checklist import Profile
from inspector.domain.device import Category
from inspector.domain.finding import Outcome
from inspector.domain.inspection import Inspection
from inspector.domain.phrase import Phrase
from inspector.domain.reading import Quality, Reading, measured, unknown
from inspector.ui.models.battery import charge_of
from inspector.ui.theme.live import apply_theme, theme
from inspector.ui.theme.tokens import ColourName
from inspector.ui.widgets.battery_gauge import BatteryGauge, Charge, GaugeFact

AT = inspections.NOW
GOOD = Charge(Decimal(88), Decimal(80), "88\u00a0%", Outcome.PASS, facts=(GaugeFact("Cycles", "214"),))
LAPTOP = FileCatalog().newest(Category.LAPTOP)
POINT = LAPTOP.point("battery.health")


@pytest.fixture
def gauge(qtbot: QtBot) -> BatteryGauge:
    result = BatteryGauge()
    qtbot.addWidget(result)
    result.resize(600, 420)
    result.show()
    return result


def share_of(gauge: BatteryGauge, name: ColourName) -> float:
    """Give how much of the battery's middle row is of a token's colour."""
    picture = gauge._picture
    image: QImage = picture.grab().toImage()
    case = picture._case()
    ratio = image.devicePixelRatio()
    y = int((case.top() + case.height() * 0.9) * ratio)
    wanted = QColor(theme().colours.named(name)).rgb()
    across = range(int((case.left() + 4) * ratio), int((case.right() - 4) * ratio))
    return sum(image.pixel(x, y) == wanted for x in across) / len(across)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_as_full_as_its_health(themed: QApplication, gauge: BatteryGauge, name: str) -> None:
    apply_theme(themed, "dark" if name == "dark" else "light")
    gauge.show_charge(GOOD)
    assert share_of(gauge, "ok") == pytest.approx(0.88, abs=0.05)
    gauge.show_charge(replace(GOOD, percent=Decimal(61), outcome=Outcome.FAIL))
    assert share_of(gauge, "bad") == pytest.approx(0.61, abs=0.05)
    assert not share_of(gauge, "ok")
    gauge.show_charge(replace(GOOD, percent=Decimal(104)))
    assert share_of(gauge, "ok") > 0.9


def test_the_limit_stands_where_it_is(gauge: BatteryGauge) -> None:
    gauge.show_charge(replace(GOOD, limit=None))
    bare = gauge._picture.grab().toImage()
    gauge.show_charge(GOOD)
    image = gauge._picture.grab().toImage()
    case = gauge._picture._case()
    x, y = case.left() + case.width() * 80 // 100, case.center().y()
    ink = QColor(theme().colours.named("ink")).rgb()
    assert any(image.pixel(x + off, y) == ink for off in (-1, 0, 1))
    assert not any(bare.pixel(x + off, y) == ink for off in (-1, 0, 1))


def test_unknown_is_neither_empty_nor_full_and_says_so(gauge: BatteryGauge) -> None:
    gauge.show_charge(
        Charge(None, Decimal(80), reason="The gauge is silent", facts=(GaugeFact("Cycles", ""),))
    )
    assert not share_of(gauge, "ok")
    assert not share_of(gauge, "bad")
    assert 0.3 < share_of(gauge, "sunken") < 0.99, "slanted lines fill it"
    assert gauge._figure.accessibleName() == "Unknown"
    assert gauge._lead.text() == "The gauge is silent. At least 80 % is asked."
    assert gauge.accessibleName() == "Battery: Unknown. At least 80 % is asked"
    assert gauge.accessibleDescription() == "Cycles: unknown"
    empty = gauge._picture.grab().toImage()
    gauge.show_charge(Charge(Decimal(0), Decimal(80), "0\u00a0%", Outcome.FAIL))
    assert gauge._picture.grab().toImage() != empty


def test_it_speaks_its_value(gauge: BatteryGauge) -> None:
    gauge.show_charge(GOOD)
    assert gauge.accessibleName() == "Battery: 88\u00a0%. Pass. At least 80 % is asked"
    assert gauge.accessibleDescription() == "Cycles: 214"


# ── what it shows of an inspection ───────────────────────────────────────────


def with_battery(*readings: Reading) -> Inspection:
    one = inspections.opened()
    profile = Profile("standard", {"battery_health_min": Decimal(80)})
    return replace(one, profile=profile, readings={reading.name: reading for reading in readings})


def test_capacities_cycles_and_quality_stand_beside_the_health() -> None:
    charge = charge_of(
        with_battery(
            measured("battery.health", Decimal("88.4"), "sysfs", AT, "%"),
            measured("battery.design_energy", 50450, "sysfs", AT, "mW.h"),
            measured("battery.full_energy", 44610, "sysfs", AT, "mW.h"),
        ),
        POINT,
    )
    assert charge is not None
    assert (charge.percent, charge.limit, charge.outcome) == (Decimal("88.4"), Decimal(80), Outcome.PASS)
    assert [(one.name, one.value) for one in charge.facts] == [
        ("Full charge when new", "50.4\u00a0Wh"),
        ("Full charge now", "44.6\u00a0Wh"),
        ("Charge cycles", ""),
        ("Quality of the reading", "Measured"),
    ]


@pytest.mark.parametrize("quality", [Quality.REFUSED, Quality.ABSENT, Quality.IMPLAUSIBLE])
def test_what_is_no_value_is_unknown_with_its_reason(quality: Quality) -> None:
    silent = unknown("battery.health", quality, Phrase("the gauge is silent"), "sysfs", AT)
    charge = charge_of(with_battery(silent), POINT)
    assert charge is not None
    assert (charge.percent, charge.outcome, charge.reason) == (None, None, "the gauge is silent")
    unread = charge_of(with_battery(), POINT)
    assert unread is not None
    assert unread.percent is None
    assert unread.reason


def test_other_points_have_no_gauge() -> None:
    for point in LAPTOP.points:
        assert (charge_of(with_battery(), point) is None) is (point.id != "battery.health")

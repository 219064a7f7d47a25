# SPDX-License-Identifier: Apache-2.0
"""Under one tick stand two numbers of one kind, or the kinds are named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import inspections
import pytest
from pytestqt.qtbot import QtBot

from inspector.domain.inspection import IdentifiedBy, IdentityCheck, Stage
from inspector.ui.review.checks import _numbers

AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
IMEI, SERIAL = "350000000000006", "VRTL1"


def numbers(before: tuple[str, str], after: tuple[str, str]) -> list[str]:
    checks = tuple(
        IdentityCheck(stage, IdentifiedBy.SCAN, AT, serial, imei)
        for stage, (serial, imei) in ((Stage.BEFORE_ERASE, before), (Stage.AFTER_ERASE, after))
    )
    lines = _numbers(replace(inspections.opened(), identified=checks)).splitlines()
    return [line.split(" at ")[0] for line in lines]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ((SERIAL, IMEI), (SERIAL, IMEI), [f"before: {IMEI}", f"after: {IMEI}"]),
        ((SERIAL, ""), (SERIAL, IMEI), [f"before: {SERIAL}", f"after: {SERIAL}"]),
        ((SERIAL, ""), ("", IMEI), [f"before: serial number {SERIAL}", f"after: IMEI {IMEI}"]),
    ],
)
def test_both_lines_give_one_kind_of_number(
    qtbot: QtBot, before: tuple[str, str], after: tuple[str, str], said: list[str]
) -> None:
    assert numbers(before, after) == said

# SPDX-License-Identifier: Apache-2.0
"""The serials of parts: what answers now, and never a guess."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.reading import Quality, Reading
from inspector.framing.plist import Dictionary, Plist
from inspector_drivers.apple.parts import Registry, part_readings
from inspector_drivers.apple.protocol import Refused, refused

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAMES = {
    "parts.board_serial",
    "parts.battery_serial",
    "parts.camera_front_serial",
    "parts.camera_back_serial",
    "parts.display_serial",
}
NONE: Dictionary = {}


def read(
    root: Dictionary,
    battery: Dictionary | Refused,
    cameras: Dictionary | Refused,
    panel: Dictionary | Refused,
) -> dict[str, Reading]:
    found = {one.name: one for one in part_readings(root, Registry(battery, cameras, panel), AT)}
    assert set(found) == NAMES
    return found


def panel(value: Plist) -> Reading:
    return read(NONE, NONE, NONE, {"Panel_ID": value})["parts.display_serial"]


def test_a_gauge_that_nests_its_serial() -> None:
    nested: Dictionary = {"BatteryData": {"Serial": "VRTLNESTED01"}}
    assert read(NONE, nested, NONE, NONE)["parts.battery_serial"].value == "VRTLNESTED01"
    both: Dictionary = {**nested, "Serial": "VRTLOUTSIDE1"}
    assert read(NONE, both, NONE, NONE)["parts.battery_serial"].value == "VRTLOUTSIDE1"


@pytest.mark.parametrize(
    "value", ["VRTLPANEL01+0420A1+PRP9", "VRTLPANEL01", b"VRTLPANEL01\0\0", b"VRTLPANEL01+1"]
)
def test_a_panel_says_its_serial_first(value: Plist) -> None:
    assert panel(value).value == "VRTLPANEL01"


@pytest.mark.parametrize(
    "value", ["", "0000000000", "+VRTL", "VRTL", 4711, True, "VRTL PANEL", b"\xff\xfe\xfd\xfc\xfb", "x" * 60]
)
def test_what_is_no_serial_is_implausible(value: Plist) -> None:
    assert (panel(value).value, panel(value).quality) == (None, Quality.IMPLAUSIBLE)


def test_one_camera_of_two() -> None:
    found = read(NONE, NONE, {"BackCameraModuleSerialNumString": "VRTLBACKCAM1"}, NONE)
    assert found["parts.camera_back_serial"].value == "VRTLBACKCAM1"
    assert found["parts.camera_front_serial"].quality is Quality.ABSENT


def test_entries_that_are_not_given() -> None:
    found = read(NONE, refused("MissingValue"), refused("PermissionDenied"), refused("MissingValue"))
    assert found["parts.camera_back_serial"].quality is Quality.REFUSED
    assert found["parts.battery_serial"].quality is Quality.ABSENT
    assert found["parts.board_serial"].quality is Quality.ABSENT
    assert all(one.reason for one in found.values())


@given(
    st.dictionaries(
        st.sampled_from(["Panel_ID", "Serial", "MLBSerialNumber", "BatteryData"]),
        st.one_of(st.text(), st.binary(), st.integers(), st.booleans()),
    )
)
def test_whatever_stands_there(values: Dictionary) -> None:
    for one in read(values, values, values, values).values():
        assert one.value is None or (
            isinstance(one.value, str) and 5 <= len(one.value) <= 50 and one.value.isascii()
        )

# SPDX-License-Identifier: Apache-2.0
"""A reading's value and quality never contradict each other."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.reading import Quality, Reading, Value, measured, reported, unknown, whole_percent
from inspector.domain.reading_names import READINGS, Kind

AT = datetime(2026, 11, 22, 14, 31, 58, tzinfo=UTC)
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.text(max_size=5),
    st.integers(),
    st.booleans(),
    st.decimals(allow_nan=False),
    st.just(("a", "b")),
)


@given(VALUES, st.sampled_from(list(Quality)), st.text(max_size=3))
def test_a_value_is_there_exactly_when_the_quality_says_so(
    value: Value, quality: Quality, reason: str
) -> None:
    is_right = quality.is_known == (value is not None) and (quality.is_known or bool(reason))
    if is_right:
        assert Reading("a.b", value, quality, "device", AT, reason=reason).is_known == quality.is_known
    else:
        with pytest.raises(ValueError, match=r"^a\.b: "):
            Reading("a.b", value, quality, "device", AT, reason=reason)


@given(st.floats())
def test_a_float_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="no float"):
        measured("battery.health", value, "gauge", AT)  # type: ignore[arg-type]


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        measured("battery.health", 80, "gauge", AT.replace(tzinfo=None))


def test_the_makers_set_their_quality() -> None:
    assert measured("battery.health", Decimal(80), "gauge", AT, "%").quality is Quality.MEASURED
    assert reported("os.name", "Android", "prop", AT).quality is Quality.REPORTED
    refused = unknown("identity.imei", Quality.REFUSED, "no permission", "service", AT)
    assert (refused.value, refused.is_known, refused.reason) == (None, False, "no permission")


@pytest.mark.parametrize("quality", [Quality.MEASURED, Quality.REPORTED])
def test_unknown_takes_no_known_quality(quality: Quality) -> None:
    with pytest.raises(ValueError, match="contradicts"):
        unknown("os.name", quality, "why", "prop", AT)


class TestNames:
    def test_every_name_is_dotted_and_says_what_it_means(self) -> None:
        assert [name for name, one in READINGS.items() if name.count(".") != 1 or not one.meaning] == []

    def test_only_numbers_have_units_and_all_of_them_do(self) -> None:
        assert [name for name, one in READINGS.items() if bool(one.unit) != (one.kind is Kind.NUMBER)] == []

    def test_the_table_cannot_be_changed(self) -> None:
        with pytest.raises(TypeError):
            READINGS["a.b"] = READINGS["os.name"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("value", "percent"),
    [
        (Decimal("91.9"), 91),
        (Decimal("0.4"), 0),
        (100, 100),
        (Decimal("1000.1"), None),
        (Decimal("-0.1"), None),
        (Decimal("NaN"), None),
        (Decimal("1E999999999"), None),
        (True, None),
        ("91", None),
        (None, None),
    ],
)
def test_a_percentage_is_cut_to_a_whole_one(value: object, percent: int | None) -> None:
    assert whole_percent(value) == percent

# SPDX-License-Identifier: Apache-2.0
"""Inspections as documents: round trip, hostile documents, and bytes that never change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from typing import Any

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from inspections import NOW, answered, finished, opened, refused, signed

from inspector.domain.checklist import ChecklistRef, Method, Profile
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import StoreDamaged
from inspector.domain.finding import Finding, Outcome
from inspector.domain.grading import SEEN_FROM_CM, Defect, DefectKind, Grade, GradeDecision, Surface
from inspector.domain.inspection import (
    Erasure,
    IdentifiedBy,
    IdentityCheck,
    Inspection,
    Photo,
    Stage,
    State,
)
from inspector.domain.reading import Quality, Reading
from inspector.domain.uid import from_bytes
from inspector.storage.mapping import from_document, to_document

NAIVE = NOW.replace(tzinfo=None)
words = st.text(max_size=12)
times = st.datetimes(
    timezones=st.just(UTC), min_value=NAIVE.replace(year=2020), max_value=NAIVE.replace(year=2040)
).map(lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000))
decimals = st.decimals(allow_nan=False, allow_infinity=False, places=3)
values = st.one_of(words, st.integers(), st.booleans(), decimals, st.lists(words, max_size=3).map(tuple))
known = st.sampled_from([Quality.MEASURED, Quality.REPORTED])
unknown = st.sampled_from([Quality.REFUSED, Quality.ABSENT, Quality.IMPLAUSIBLE])
readings = st.one_of(
    st.builds(Reading, words, values, known, words, times, words, words),
    st.builds(Reading, words, st.none(), unknown, words, times, words, words.filter(bool)),
)
findings = st.builds(
    Finding,
    words,
    st.sampled_from(Outcome),
    st.sampled_from(Method),
    times,
    *[words] * 5,
    st.lists(words, max_size=2).map(tuple),
)
defects = st.builds(
    Defect,
    st.sampled_from(Surface),
    st.sampled_from(DefectKind),
    st.integers(1, 300),
    st.sampled_from(SEEN_FROM_CM),
    st.booleans(),
    st.integers(-1, 1000),
    st.integers(-1, 1000),
)
grades = st.sampled_from(Grade)
checks = st.builds(IdentityCheck, st.sampled_from(Stage), st.sampled_from(IdentifiedBy), times, words, words)


def some(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=3).map(tuple)


def by(name: str) -> Any:
    return lambda ones: {getattr(one, name): one for one in ones}


inspections = st.builds(
    Inspection,
    st.binary(min_size=16, max_size=16).map(from_bytes),
    *[words] * 3,
    st.builds(DeviceIdentity, words, st.sampled_from(Category), *[words] * 9),
    st.builds(ChecklistRef, words, st.integers(0, 9), words),
    st.builds(Profile, words, st.dictionaries(words, decimals, max_size=2)),
    st.integers(1, 9),
    st.sampled_from(State),
    times,
    st.booleans(),
    times,
    st.none() | times,
    st.lists(readings, max_size=4).map(by("name")),
    st.lists(findings, max_size=4).map(by("point_id")),
    some(defects),
    st.none() | st.builds(GradeDecision, grades, grades, words, words, words),
    some(checks),
    some(st.builds(Erasure, *[words] * 5, times, words)),
    some(st.builds(Photo, words, words, words)),
    words,
    words,
)


def read(document: bytes, uid: str) -> Inspection:
    return from_document(document, hashlib.sha256(document).hexdigest(), uid)


@given(inspections)
def test_an_inspection_comes_back_the_same(one: Inspection) -> None:
    again = read(to_document(one), one.uid)
    assert again == one
    assert types_of(again.readings) == types_of(one.readings)
    assert to_document(again) == to_document(one)


def types_of(ones: Mapping[str, Reading]) -> list[type]:
    return [type(one.value) for one in ones.values()]


def test_the_text_that_is_kept_is_never_anothers() -> None:
    one = finished(opened())
    to_document(one)
    for place in range(25):
        other = answered(one, place, Outcome.FAIL, note=f"note {place}")
        assert read(to_document(other), one.uid) == other
    fewer = replace(one, findings=dict(list(one.findings.items())[:3]), readings={})
    assert read(to_document(fewer), one.uid) == fewer


def test_an_answer_that_was_changed_in_place_is_not_written_as_it_was() -> None:
    one = answered(opened(), 0)
    to_document(one)
    changed = dict(one.findings)
    two = replace(one, findings=changed)
    to_document(two)
    changed.update(answered(two, 0, Outcome.FAIL).findings)
    assert b'"fail"' in to_document(two)


def test_the_same_inspection_has_the_same_bytes() -> None:
    one = refused(answered(opened(), 0, Outcome.FAIL, "Kratzer"))
    fixed = replace(one, uid="01KSZ2Q8V0E3M8R4T6Y7A9B1C2")
    digest = hashlib.sha256(to_document(fixed)).hexdigest()
    assert digest == hashlib.sha256(to_document(read(to_document(fixed), fixed.uid))).hexdigest()
    assert json.loads(to_document(fixed))["format"] == 1


def test_every_flipped_bit_is_found() -> None:
    closed, _ = signed(finished(opened()))
    document = to_document(closed)
    digest = hashlib.sha256(document).hexdigest()
    for place in range(0, len(document), 97):
        damaged = bytearray(document)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(StoreDamaged):
            from_document(bytes(damaged), digest, closed.uid)


WRONG: list[tuple[list[str], Any]] = [
    (["format"], 2),
    (["format"], "1"),
    (["more"], 1),
    (["inspection"], []),
    (["inspection", "uid"], "01KSZ2Q8V0E3M8R4T6Y7A9B1C2"),
    (["inspection", "colour"], "red"),
    (["inspection", "attempt"], 1.5),
    (["inspection", "attempt"], True),
    (["inspection", "is_training"], 0),
    (["inspection", "state"], "sold"),
    (["inspection", "started_at"], "2026-11-22T14:32:11"),
    (["inspection", "finished_at"], 7),
    (["inspection", "readings"], []),
    (["inspection", "readings", "battery.health", "name"], "battery.level"),
    (["inspection", "readings", "battery.health", "value"], None),
    (["inspection", "readings", "battery.health", "value"], {"decimal": 1}),
    (["inspection", "readings", "battery.health", "value"], {"decimal": "one"}),
    (["inspection", "readings", "battery.health", "value"], {"float": "1"}),
    (["inspection", "readings", "battery.health", "value"], [1]),
    (["inspection", "findings", "group.point01", "outcome"], "perhaps"),
    (["inspection", "findings", "group.point01", "point_id"], "group.point02"),
    (["inspection", "profile", "thresholds"], {"battery": 80}),
    (["inspection", "identity"], None),
    (["inspection", "defects"], {"a": 1}),
]


@pytest.mark.parametrize(
    ("path", "value"), WRONG, ids=[f"{'.'.join(path)}={value!r}" for path, value in WRONG]
)
def test_a_garbled_document_is_damage(path: list[str], value: Any) -> None:
    one = answered(opened(), 0)
    raw = json.loads(to_document(one))
    place = raw
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    with pytest.raises(StoreDamaged):
        read(json.dumps(raw).encode(), one.uid)


def test_a_missing_field_is_damage() -> None:
    one = opened()
    raw = json.loads(to_document(one))
    del raw["inspection"]["technician"]
    with pytest.raises(StoreDamaged, match="lacks technician"):
        read(json.dumps(raw).encode(), one.uid)


@given(st.binary(max_size=200))
def test_any_bytes_are_damage(raw: bytes) -> None:
    with pytest.raises(StoreDamaged):
        read(raw, "01KSZ2Q8V0E3M8R4T6Y7A9B1C2")


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
_PATHS = [path for path, _ in WRONG if path[-1] not in ("more", "colour")]


@settings(max_examples=examples(100))
@given(st.sampled_from(_PATHS), _json)
def test_any_json_in_a_field_is_read_or_damage(path: list[str], value: Any) -> None:
    one = answered(opened(), 0)
    raw = json.loads(to_document(one))
    place = raw
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    try:
        again = read(json.dumps(raw).encode(), one.uid)
    except StoreDamaged:
        return
    assert read(to_document(again), one.uid) == again


def test_deep_json_is_damage_and_no_crash() -> None:
    deep = b'{"format":1,"inspection":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with pytest.raises(StoreDamaged):
        read(deep, "01KSZ2Q8V0E3M8R4T6Y7A9B1C2")


def test_a_decimal_that_is_no_number_is_kept_apart_from_text() -> None:
    one = opened()
    both = {
        "a": Reading("a", Decimal("1.50"), Quality.MEASURED, "s", one.started_at),
        "b": Reading("b", "1.50", Quality.MEASURED, "s", one.started_at),
    }
    again = read(to_document(replace(one, readings=both)), one.uid)
    assert isinstance(again.readings["a"].value, Decimal)
    assert again.readings["b"].value == "1.50"

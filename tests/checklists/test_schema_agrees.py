# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema for editors and the loader judge the same files alike.

What a schema cannot say (names that stand for each other, numbers used twice)
is the loader's alone; every other fault is both's.
"""

from __future__ import annotations

import copy
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector import bundled
from inspector.catalog import load
from inspector.domain.checklist import Evidence, IfUnknown, Method, OnFail, Otherwise, Phase, Test
from inspector.domain.device import Category
from inspector.domain.errors import BadChecklist
from inspector.domain.reading_names import READINGS

SCHEMA = json.loads((bundled.checklists() / "checklist.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
PHONE = tomllib.loads((bundled.checklists() / "phone-25.v1.toml").read_text(encoding="utf-8"))

LOADER_ALONE = re.compile(
    r"is to be called|is not among the thresholds|does not fit|never equals|is taken$|numbered from 1$"
    r"|no rule asks for it|has no number for the profile"
)

# Every kind of point, rule and threshold, small enough that a mutation hits something that matters.
SMALL: dict[str, Any] = {
    "format": 1,
    "id": "small",
    "version": 1,
    "category": "phone",
    "not_tested": ["no_equipment"],
    "thresholds": {
        "least": {"unit": "%", "source": "ours", "values": {"standard": 80, "strict": "85.5"}},
        "most": {"unit": "Cel", "source": "ours", "values": {"standard": -1, "strict": 40}},
    },
    "points": [
        {
            "number": 1,
            "id": "battery.health",
            "group": "power",
            "method": "measured",
            "on_fail": "remark",
            "not_applicable": ["no_battery"],
            "codes": ["worn", "swollen"],
            "live": "charging",
            "criterion": {"number": "≥ {least} %", "source": "ours"},
            "rules": [
                {"reading": "battery.health", "test": "at_least", "threshold": "least"},
                {"reading": "battery.temperature", "test": "at_most", "threshold": "most"},
                {"reading": "battery.cycles", "test": "at_most", "value": 800, "otherwise": "ask"},
                {"reading": "battery.level", "test": "at_least", "value": "0.5", "if_unknown": "ignore"},
                {"reading": "battery.status", "test": "one_of", "value": ["charging", "full"]},
                {"reading": "battery.charging", "test": "equals", "value": True, "families": ["android"]},
                {"reading": "identity.imei", "test": "imei"},
                {"reading": "os.version", "test": "known"},
            ],
        },
        {
            "number": 2,
            "id": "lock.account",
            "group": "identity",
            "method": "guided",
            "gate": True,
            "evidence": "text",
            "criterion": {"number": "0", "source": "ours"},
            "rules": [{"reading": "wifi.present", "test": "equals", "value": True, "otherwise": "ask"}],
        },
        {
            "number": 3,
            "id": "data.erased",
            "group": "identity",
            "method": "graded",
            "phase": "erase",
            "evidence": "scan",
            "criterion": {"number": "0", "source": "ours"},
        },
    ],
}

WORDS = [one.value for kind in (Method, OnFail, Phase, Evidence, Otherwise, IfUnknown, Test) for one in kind]
KEYS = [
    "value",
    "threshold",
    "rules",
    "gate",
    "not_applicable",
    "codes",
    "live",
    "evidence",
    "standard",
    "colour",
]
VALUES: list[Any] = [
    *WORDS,
    *("", " ", "Upper", "with space", "a.b", "other", "least", "no_such", "80", "8,5", "-1.25", "x" * 700),
    *(0, 1, 2, -7, 1000, 2**53, 10**30, 0.5, True, False),
    *([], ["a"], ["a", "a"], ["A b"], [1], ["other"], [*"abcdefghi"], {}, {"a": 1}, [{}]),
]


def is_good_by_schema(data: dict[str, Any]) -> bool:
    return bool(VALIDATOR.is_valid(data))


def faults_by_loader(folder: Path, data: dict[str, Any], name: str = "small.v1.toml") -> list[str]:
    path = folder / name
    path.write_text(write_toml(data), encoding="utf-8")
    assert tomllib.loads(path.read_text(encoding="utf-8")) == data
    try:
        load(path)
    except BadChecklist as error:
        return [fault.what for fault in error.faults]
    return []


def write_toml(data: dict[str, Any]) -> str:
    return "".join(f"{key_of(key)} = {value_of(value)}\n" for key, value in data.items())


def key_of(key: str) -> str:
    return json.dumps(key)


def value_of(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case dict():
            return "{" + ", ".join(f"{key_of(key)} = {value_of(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(value_of(one) for one in value) + "]"
        case str():
            return json.dumps(value)
        case _:
            return repr(value)


def places(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(place for key, one in inner for place in places(one, (*path, key)))]


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        data = data[key]
    return data


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    data = copy.deepcopy(SMALL)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(places(data)[1:]))
        holder, key = at(data, path[:-1]), path[-1]
        match draw(st.sampled_from(("replace", "remove", "add", "copy"))):
            case "replace":
                holder[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
            case "remove":
                del holder[key]
            case "add" if isinstance(holder, dict):
                holder[draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(VALUES)))
            case _ if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[int(key)]))
            case _:
                holder[key] = [copy.deepcopy(holder[key])]
    return data


def check_agreement(folder: Path, data: dict[str, Any]) -> None:
    found = faults_by_loader(folder, data)
    shared = [what for what in found if not LOADER_ALONE.search(what)]
    assert is_good_by_schema(data) == (not shared), shared or [
        error.message for error in VALIDATOR.iter_errors(data)
    ]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", sorted(bundled.checklists().glob("*.toml")), ids=lambda path: path.name)
def test_the_schema_takes_what_ships(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(tomllib.loads(path.read_text(encoding="utf-8")))) == []


def test_the_schema_knows_the_same_words() -> None:
    rule, point = SCHEMA["$defs"]["rule"]["properties"], SCHEMA["$defs"]["point"]["properties"]
    assert rule["reading"]["enum"] == list(READINGS)
    assert rule["test"]["enum"] == list(Test)
    assert rule["otherwise"]["enum"] == list(Otherwise)
    assert rule["if_unknown"]["enum"] == list(IfUnknown)
    assert point["method"]["enum"] == list(Method)
    assert point["on_fail"]["enum"] == list(OnFail)
    assert point["phase"]["enum"] == list(Phase)
    assert point["evidence"]["enum"] == [one for one in Evidence if one]
    assert SCHEMA["properties"]["category"]["enum"] == list(Category)


def test_both_take_the_small_checklist(tmp_path: Path) -> None:
    assert is_good_by_schema(SMALL)
    assert faults_by_loader(tmp_path, SMALL) == []


TELLING: tuple[Any, ...] = ("", 0, True, 0.5, ["a"], {})


@pytest.mark.parametrize("step", [3, pytest.param(1, marks=pytest.mark.slow)])
def test_both_agree_on_every_single_replacement(tmp_path: Path, step: int) -> None:
    """Each place of the small checklist, with a few telling values (slow: with all), and once without it."""
    for turn, path in enumerate(places(SMALL)[1:]):
        for value in TELLING[turn % step :: step]:
            data = copy.deepcopy(SMALL)
            at(data, path[:-1])[path[-1]] = copy.deepcopy(value)
            check_agreement(tmp_path, data)
        data = copy.deepcopy(SMALL)
        del at(data, path[:-1])[path[-1]]
        check_agreement(tmp_path, data)


@settings(
    max_examples=examples(80), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=mutated())
def test_both_agree_on_mutations(tmp_path: Path, data: dict[str, Any]) -> None:
    check_agreement(tmp_path, data)


@settings(
    max_examples=examples(20), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_no_point_of_the_phone_can_be_spoiled_for_one_alone(tmp_path: Path, data: st.DataObject) -> None:
    spoiled = copy.deepcopy(PHONE)
    path = data.draw(st.sampled_from(places(spoiled)[1:]))
    at(spoiled, path[:-1])[path[-1]] = copy.deepcopy(data.draw(st.sampled_from(VALUES)))
    found = faults_by_loader(tmp_path, spoiled, "phone-25.v1.toml")
    shared = [what for what in found if not LOADER_ALONE.search(what)]
    assert is_good_by_schema(spoiled) == (not shared)

# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import certified_phones as phones
import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from inspector.certificates.claims_members import MOST_ROWS
from inspector.certificates.facts import MOST_POINTS, read_facts
from inspector.domain.certificate import Imprint
from inspector.domain.device import Category, DeviceIdentity
from inspector.domain.errors import CertificateTrouble
from inspector.domain.finding import Outcome
from inspector.domain.grading import Grade, GradeDecision
from inspector.domain.inspection import Inspection, Photo

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "docs" / "claims.schema.json").read_text(encoding="utf-8")
)
VALIDATOR = Draft202012Validator(SCHEMA)

INSPECTIONS: dict[str, Inspection] = {
    "plain": phones.phone(),
    "training": phones.phone(is_training=True),
    "remarks": phones.phone(
        changed=(
            phones.remark(note="told"),
            replace(phones.remark("radio.gnss"), outcome=Outcome.NOT_TESTED, code="", reason="no_sky_view"),
        )
    ),
    "second look": phones.phone(grade=GradeDecision(Grade.GOOD, Grade.FAIR, "anna", "seen", "bob")),
    "hardly anything": replace(
        phones.phone(identity=DeviceIdentity("apple", Category.TABLET, serial="S"), read={}, defects=()),
        findings={},
        erasures=(),
        identified=(),
        photos=(),
        grade=None,
    ),
    "everything": replace(
        phones.phone(defects=phones.many_defects()),
        order_line="A-17",
        supersedes="06C5V8K9QW7M2N4P6R8T0V1X3Z",
        photos=(Photo("screen on", "0f" * 32, "display.image"),),
    ),
}


IMPRINTS = {"everything": Imprint("Lagergatan 4, Malmö", "nordkaj.example", "cd" * 32, 12)}


def claims_of(name: str = "everything") -> dict[str, Any]:
    imprint = IMPRINTS.get(name, Imprint())
    claims: dict[str, Any] = json.loads(phones.certificate(INSPECTIONS[name], imprint=imprint).payload)
    return claims


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", INSPECTIONS)
def test_the_claims_of_every_inspection_agree_with_the_schema(name: str) -> None:
    claims = claims_of(name)
    assert [error.message for error in VALIDATOR.iter_errors(claims)] == []
    read_facts(claims)


def test_the_schema_describes_every_member_that_is_written() -> None:
    assert set(SCHEMA["properties"]) == set(SCHEMA["required"]) == set(claims_of())


def refused_by_both(claims: dict[str, Any]) -> bool:
    with pytest.raises(CertificateTrouble):
        read_facts(claims)
    return not VALIDATOR.is_valid(claims)


CAN_BE_NULL = {"supersedes", "warranty", "grade", "order_line"}


@pytest.mark.parametrize("name", sorted(set(SCHEMA["required"]) - CAN_BE_NULL))
def test_reader_and_schema_refuse_claims_without_a_member(name: str) -> None:
    claims = claims_of()
    del claims[name]
    assert refused_by_both(claims)


@pytest.mark.parametrize("name", sorted(SCHEMA["required"]))
@pytest.mark.parametrize("wrong", [[[]], {"a": {}}, 1.5, "\ud83d" * 20_001])
def test_reader_and_schema_refuse_a_member_of_another_kind(name: str, wrong: Any) -> None:
    assert refused_by_both({**claims_of(), name: wrong})


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("uid",), "06c5v8k9qw7m2n4p6r8t0v1x3y"),
        (("uid",), "Z" * 26),
        (("training",), 0),
        (("attempt",), True),
        (("attempt",), "1"),
        (("signed_at",), "2026-11-22T14:32:11Z"),
        (("signed_at",), "2026-11-22T14:32:11.000+00:00"),
        (("device", "category"), "toaster"),
        (("checklist", "hash"), "AB" * 32),
        (("checklist", "version"), "1"),
        (("verdict", "kind"), "fine"),
        (("verdict", "because"), [1]),
        (("grade", "chosen"), "mint"),
        (("points", 0, "outcome"), "maybe"),
        (("points", 0, "method"), "guessed"),
        (("points", 0, "readings"), "identity.imei"),
        (("readings", 0, "quality"), "good"),
        (("readings", 0, "value"), {}),
        (("defects", 0, "seen_cm"), 30),
        (("defects", 0, "x_permille"), 1001),
        (("defects", 0, "felt"), "yes"),
        (("identified", 0, "how"), "guess"),
        (("erasures", 0, "at"), "yesterday"),
        (("photos", 0, "sha256"), "x"),
        (("shop", "name"), None),
        (("profile", "thresholds"), []),
        (("shop", "logo"), "AB" * 32),
        (("shop", "url"), ["x"]),
        (("warranty",), {}),
        (("warranty",), {"months": 0}),
        (("warranty",), {"months": 1000}),
        (("warranty",), {"months": True}),
        (("warranty",), {"months": "12"}),
    ],
)
def test_reader_and_schema_refuse_a_wrong_value(path: tuple[str | int, ...], wrong: Any) -> None:
    claims = claims_of()
    inner: Any = claims
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = wrong
    assert refused_by_both(claims)


def test_the_schema_s_limits_are_the_reader_s() -> None:
    claims = claims_of()
    assert SCHEMA["properties"]["points"]["maxItems"] == MOST_POINTS
    assert SCHEMA["properties"]["readings"]["maxItems"] == MOST_ROWS
    assert refused_by_both({**claims, "points": claims["points"][:1] * (MOST_POINTS + 1)})
    assert refused_by_both({**claims, "readings": claims["readings"][:1] * (MOST_ROWS + 1)})


def test_an_unknown_reading_has_no_value_whatever_the_claims_put_there() -> None:
    claims = claims_of()
    row = next(one for one in claims["readings"] if one["quality"] == "refused")
    row["value"] = 99
    assert not VALIDATOR.is_valid(claims)
    assert read_facts(claims).readings[row["name"]].value is None


def test_facts_hold_what_was_claimed() -> None:
    one = INSPECTIONS["everything"]
    facts = read_facts(claims_of())
    assert (facts.uid, facts.shop, facts.supersedes) == (one.uid, phones.SHOP, one.supersedes)
    assert facts.device["imei"] == one.identity.imei
    assert [point.id for point in facts.points] == [point.id for point in phones.checklist().points]
    assert [row.length_mm for row in facts.defects] == [row.length_mm for row in one.defects]
    assert facts.signed_at == phones.AT
    assert facts.thresholds == {"battery_health_min": "80"}
    assert (facts.imprint.logo, facts.imprint.url, facts.warranty_months) == (
        "cd" * 32,
        "nordkaj.example",
        12,
    )
    assert (facts.work.technician, facts.work.bench, facts.work.attempt) == ("anna", "bench-3", 1)
    assert [(row.sha256, row.point) for row in facts.photos] == [("0f" * 32, "display.image")]
    assert {point.at for point in facts.points} == {phones.AT}


def test_what_the_first_version_signed_is_still_read_and_keeps_its_own_schema() -> None:
    root = Path(__file__).parents[2]
    earlier = json.loads((root / "tests" / "golden" / "certificate-1.claims.json").read_bytes())
    schema = json.loads((root / "docs" / "claims-1.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(earlier)) == []
    assert not VALIDATOR.is_valid(earlier)
    facts = read_facts(earlier)
    assert (facts.template, facts.warranty_months, facts.imprint.logo) == ("certificate-1", 0, "")
    mixed = {**earlier, "template": "certificate-2"}
    assert refused_by_both(mixed)

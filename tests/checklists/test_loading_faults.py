# SPDX-License-Identifier: Apache-2.0
"""A bad checklist is refused with all its faults, each at its line and dotted place."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from pathlib import Path

import pytest
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.catalog import lint, load
from inspector.domain.checklist import Evidence, IfUnknown, Method, OnFail, Otherwise, Phase, Test
from inspector.domain.device import Category
from inspector.domain.errors import BadChecklist, BadInput

GOOD = """\
format = 1
id = "bench-3"
version = 2
category = "phone"
not_tested = ["no_equipment"]

[thresholds.battery_health_min]
unit = "%"
source = "the shop's own"
values = { standard = 80, strict = "85.5" }

[[points]]
number = 1
id = "battery.health"
group = "power"
method = "measured"
codes = ["worn"]

[points.criterion]
number = "≥ {battery_health_min} %"
source = "the shop's own"

[[points.rules]]
reading = "battery.health"
test = "at_least"
threshold = "battery_health_min"

[[points.rules]]
reading = "battery.status"
test = "one_of"
value = ["charging", "full"]
families = ["android"]
otherwise = "ask"
if_unknown = "ignore"

[[points]]
number = 2
id = "lock.account"
group = "identity"
method = "guided"
gate = true
evidence = "text"

[points.criterion]
number = "0"
source = '''
the shop's
number = "not a key"
own'''

[[points]]
number = 3
id = "data.erased"
group = "identity"
method = "graded"
on_fail = "remark"
phase = "erase"
not_applicable = ["no_data"]
live = "touch"

[points.criterion]
number = "0"
source = "the shop's own"
"""

WORDS = """\
checklist = "bench-3"
version = 2
language = "en"
title = "Bench 3"

[groups]
power = "Power"
identity = "Identity"

[reasons]
no_equipment = "No equipment"
no_data = "No data"
other = "Other"

[points."battery.health"]
title = "Battery"
ask = "Read it."
question = "Is it good?"
passes = "It is good."
codes = { worn = "worn" }

[points."lock.account"]
title = "Account"
ask = "Look."
question = "Is it gone?"
passes = "It is gone."

[points."data.erased"]
title = "Data"
ask = "Look."
question = "Are they gone?"
passes = "They are gone."
"""


def write(folder: Path, rules: str = GOOD, words: str | None = WORDS) -> Path:
    path = folder / "bench-3.v2.toml"
    path.write_text(rules, encoding="utf-8")
    if words is not None:
        (folder / "texts").mkdir(exist_ok=True)
        (folder / "texts" / "bench-3.v2.en.toml").write_text(words, encoding="utf-8")
    return path


def faults(folder: Path, old: str, new: str) -> list[str]:
    assert old in GOOD
    with pytest.raises(BadChecklist) as caught:
        load(write(folder, GOOD.replace(old, new, 1)))
    return [str(fault) for fault in caught.value.faults]


def test_a_good_file_is_read_whole(tmp_path: Path) -> None:
    checklist = load(write(tmp_path))
    battery, lock, data = checklist.points
    assert (checklist.ref.id, checklist.ref.version, checklist.category) == ("bench-3", 2, Category.PHONE)
    assert checklist.not_tested == ("no_equipment",)
    assert checklist.profile("strict").thresholds == {"battery_health_min": Decimal("85.5")}
    assert battery.method is Method.MEASURED
    assert battery.codes == ("worn",)
    first, second = battery.criterion.rules
    assert (first.test, first.threshold, first.if_unknown) == (
        Test.AT_LEAST,
        "battery_health_min",
        IfUnknown.ASK,
    )
    assert (second.value, second.families) == (("charging", "full"), frozenset({"android"}))
    assert (second.otherwise, second.if_unknown) == (Otherwise.ASK, IfUnknown.IGNORE)
    assert (lock.is_gate, lock.evidence, lock.on_fail) == (True, Evidence.TEXT, OnFail.REFUSE)
    assert (data.on_fail, data.phase, data.live) == (OnFail.REMARK, Phase.ERASE, "touch")
    assert data.not_applicable == ("no_data",)
    assert lint(tmp_path / "bench-3.v2.toml") == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            'reading = "battery.health"',
            'reading = "battery.wear"',
            "line 24, points[0].rules[0].reading: 'battery.wear' is no reading that a driver gives",
        ),
        (
            'test = "at_least"',
            'test = "more_than"',
            "line 25, points[0].rules[0].test: 'more_than' is none of known, equals, one_of",
        ),
        (
            'threshold = "battery_health_min"',
            'threshold = "battery_min"',
            "line 26, points[0].rules[0].threshold: 'battery_min' is not among the thresholds",
        ),
        (
            'threshold = "battery_health_min"',
            "value = 0.5",
            'line 26, points[0].rules[0].value: is the float 0.5: write "0.5" as text',
        ),
        (
            'value = ["charging", "full"]',
            "value = []",
            "line 31, points[0].rules[1].value: is empty: nothing would ever meet it",
        ),
        (
            'test = "one_of"\nvalue = ["charging", "full"]',
            'test = "at_most"\nvalue = 3',
            "line 30, points[0].rules[1].test: 'at_most' does not fit battery.status, which is a text",
        ),
        (
            'test = "one_of"\nvalue = ["charging", "full"]',
            'test = "equals"\nvalue = true',
            "line 31, points[0].rules[1].value: battery.status is a text: it never equals this",
        ),
        ("number = 2", "number = 1", "line 37, points[1].number: number 1 is taken"),
        (
            "number = 2",
            "number = 7",
            "line 37, points[1].number: number 7: the 3 points are numbered from 1",
        ),
        ('id = "lock.account"', 'id = "battery.health"', "line 38, points[1].id: 'battery.health' is taken"),
        (
            'id = "lock.account"',
            'id = "lock"',
            "line 38, points[1].id: 'lock' is not two names with a dot between, such as battery.health",
        ),
        ('group = "identity"', "", "line 36, points[1]: 'group' is missing"),
        ('method = "graded"', "method = 3", "line 55, points[2].method: is a whole number, not text"),
        (
            'method = "guided"',
            'method = "guided"\ncolour = 1',
            "line 41, points[1].colour: is not a key of this table",
        ),
        (
            "gate = true",
            'gate = true\nnot_applicable = ["x"]',
            "line 42, points[1].not_applicable: a gate always applies: this list must go",
        ),
        (
            "gate = true",
            'gate = true\non_fail = "remark"',
            "line 42, points[1].on_fail: a gate refuses: it cannot be a remark",
        ),
        ("gate = true", 'gate = "yes"', "line 41, points[1].gate: is text, not true or false"),
        (
            'method = "measured"',
            'method = "guided"',
            "line 23, points[0].rules[0].otherwise: a reading only advises at a guided point",
        ),
        (
            'codes = ["worn"]',
            'codes = ["worn", "worn"]',
            "line 17, points[0].codes[1]: 'worn' stands here twice",
        ),
        (
            'codes = ["worn"]',
            'codes = ["other"]',
            "line 17, points[0].codes: 'other' is not listed: it is always there, or never",
        ),
        (
            "values = { standard = 80, ",
            "values = { relaxed = 80, ",
            "line 10, thresholds.battery_health_min.values: the profile 'standard' is missing",
        ),
        (
            'strict = "85.5"',
            'strict = "85,5"',
            "line 10, thresholds.battery_health_min.values.strict: '85,5' is not a whole number",
        ),
        (
            "≥ {battery_health_min} %",
            "≥ {battery} %",
            "line 20, points[0].criterion.number: 'battery' is not among the thresholds",
        ),
        ("version = 2", "version = 0", "line 3, version: 0 is not between 1 and 9999"),
        ('id = "bench-3"', 'id = "bench-4"', "line 2, id: this file is to be called bench-4.v2.toml"),
        ("format = 1", "format = 1979-05-27", "line 1, format: is a date or time, not a whole number"),
        ('category = "phone"', 'category = "toaster"', "line 4, category: 'toaster' is none of"),
    ],
)
def test_each_fault_is_named_at_its_place(tmp_path: Path, old: str, new: str, expected: str) -> None:
    found = faults(tmp_path, old, new)
    assert [fault for fault in found if fault.startswith(expected)], found


def test_all_faults_come_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    bad = GOOD.replace("version = 2", "version = true")
    bad = bad.replace('reading = "battery.status"', 'reading = "battery.mood"')
    bad = bad.replace('phase = "erase"', 'phase = "later"')
    with pytest.raises(BadChecklist) as caught:
        load(write(tmp_path, bad))
    lines = [fault.place.partition(",")[0] for fault in caught.value.faults]
    assert lines == ["line 3", "line 29", "line 57"]
    assert "3 faults" in caught.value.title


def test_a_threshold_that_no_rule_asks_for_is_a_fault(tmp_path: Path) -> None:
    unused = GOOD.replace('threshold = "battery_health_min"', "value = 80").replace(
        "{battery_health_min}", "80"
    )
    with pytest.raises(BadChecklist) as caught:
        load(write(tmp_path, unused))
    expected = "line 7, thresholds.battery_health_min: no rule asks for it"
    assert [str(one) for one in caught.value.faults] == [expected]


def test_a_fault_of_syntax_tells_its_line(tmp_path: Path) -> None:
    found = faults(tmp_path, "version = 2", "version = ")
    assert found == ["line 3, column 11: Invalid value"]


def test_the_words_of_a_checklist_are_not_its_rules(tmp_path: Path) -> None:
    path = tmp_path / "texts" / "bench-3.v2.en.toml"
    write(tmp_path)
    assert "holds the words of a checklist" in "".join(str(fault) for fault in lint(path))


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe",
        b"a = " + b"[" * 5000,
        b"a = " + b"9" * 5000,
        b"a" * (1 << 20) + b"a",
        b"",
        b"points = 3",
        b"points = [1, {}]",
        b"thresholds = {a = 1}",
        b'[[points]]\nrules = [{reading = "battery.level", test = "at_least", value = 99999999999999999999}]',
    ],
)
def test_a_hostile_file_is_refused_with_faults(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "bench-3.v2.toml"
    path.write_bytes(raw)
    assert lint(path)


def test_a_missing_file_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be opened"):
        lint(tmp_path / "none.v1.toml")


@settings(
    max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(at=st.integers(0, len(GOOD) - 1), length=st.integers(0, 12), text=st.text(max_size=6))
def test_no_damage_raises_anything_but_faults(tmp_path: Path, at: int, length: int, text: str) -> None:
    damaged = GOOD[:at] + text + GOOD[at + length :]
    path = tmp_path / "bench-3.v2.toml"
    path.write_bytes(damaged.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(BadChecklist):
        assert len(load(path).ref.hash) == 64


class TestHash:
    def test_covers_the_rules(self, tmp_path: Path) -> None:
        one = load(write(tmp_path)).ref.hash
        other = load(write(tmp_path, GOOD.replace("standard = 80", "standard = 81"))).ref.hash
        assert one != other

    def test_does_not_cover_comments_and_order(self, tmp_path: Path) -> None:
        one = load(write(tmp_path)).ref.hash
        same = "# a remark\n" + GOOD.replace(
            'group = "power"\nmethod = "measured"', 'method = "measured"\ngroup = "power"'
        )
        assert load(write(tmp_path, same)).ref.hash == one


class TestWords:
    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            ('question = "Is it good?"\n', "", "line 15, points.\"battery.health\": 'question' is missing"),
            ('{ worn = "worn" }', "{ torn = 'torn' }", "the words of 'worn' are missing"),
            ('{ worn = "worn" }', "{ worn = 'worn', torn = 'torn' }", "torn: is not a key of this table"),
            ('power = "Power"\n', "", "line 6, groups: the words of 'power' are missing"),
            ('no_data = "No data"\n', "", "line 10, reasons: the words of 'no_data' are missing"),
            ('other = "Other"\n', "", "line 10, reasons: the words of 'other' are missing"),
            ('[points."data.erased"]', '[points."data.lost"]', "the words of 'data.erased' are missing"),
            ('[points."data.erased"]', '[points."data.lost"]', "is no point of this checklist"),
            (
                'checklist = "bench-3"',
                'checklist = "bench-4"',
                "line 1, checklist: these are not the words of bench-3 v2",
            ),
            (
                'language = "en"',
                'language = "fr"',
                "line 3, language: this file is to be called bench-3.v2.fr.toml",
            ),
            ('title = "Bench 3"', 'title = " "', "line 4, title: ' ' is not a text of 1 to 600 characters"),
        ],
    )
    def test_each_fault_is_named(self, tmp_path: Path, old: str, new: str, expected: str) -> None:
        assert old in WORDS
        found = [str(one) for one in lint(write(tmp_path, words=WORDS.replace(old, new, 1)))]
        assert [one for one in found if expected in one and "bench-3.v2.en.toml" in one], found

    def test_english_is_always_there(self, tmp_path: Path) -> None:
        assert [str(one) for one in lint(write(tmp_path, words=None))] == [
            "texts: there are no words in 'en'"
        ]

    def test_faults_of_every_language_and_of_the_rules_come_together(self, tmp_path: Path) -> None:
        path = write(
            tmp_path, GOOD.replace("number = 3", "number = 2"), WORDS.replace('title = "Data"\n', "")
        )
        (tmp_path / "texts" / "bench-3.v2.fr.toml").write_text("= 3", encoding="utf-8")
        found = [str(one) for one in lint(path)]
        assert found == [
            "line 52, points[2].number: number 2 is taken",
            "texts/bench-3.v2.en.toml, line 28, points.\"data.erased\": 'title' is missing",
            "texts/bench-3.v2.fr.toml, line 1, column 1: Invalid statement",
        ]

# SPDX-License-Identifier: Apache-2.0
"""No output of a phone, however broken, may become a value that it did not tell."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from inspector.bundled import resources
from inspector.domain.reading import Reading
from inspector_drivers.android.batch import Capture, Section, script, split
from inspector_drivers.android.commands import EVERYTHING, PREAMBLE
from inspector_drivers.android.manifest import MANIFEST
from inspector_drivers.android.parse import all_readings
from inspector_drivers.android.parse.maker import Maker
from inspector_drivers.android.shell import ShellResult
from inspector_drivers.android.virtual_phone import Phone
from inspector_drivers.android.virtual_table import read_description

MARK = "--mark--"
SECTIONS = st.sampled_from(sorted(EVERYTHING))
REFUSAL = "Permission Denial: can't dump from pid=1, uid=2000 due to missing android.permission.DUMP\n"


@cache
def answers(phone: str) -> Mapping[str, Section]:
    """Give what a virtual phone answers to the driver's own script."""
    table = tomllib.loads((resources() / "virtual" / f"{phone}.toml").read_text(encoding="utf-8"))
    output, code = Phone(read_description(table)).run(script(EVERYTHING, MARK, preamble=PREAMBLE))
    out, err = (
        "".join(text for is_error, text in output.chunks if is_error is side) for side in (False, True)
    )
    return split(ShellResult(out, err, code), MARK).sections


def read(sections: Mapping[str, Section]) -> dict[str, Reading]:
    found = list(all_readings(Capture(sections), Maker(datetime.now(UTC)), "", is_on_cable=False))
    assert sorted(one.name for one in found) == sorted(MANIFEST.readings)
    return {one.name: one for one in found}


def test_the_virtual_phone_answers_every_section() -> None:
    assert sorted(answers("android-good")) == sorted(EVERYTHING)
    assert sum(one.is_known for one in read(answers("android-good")).values()) > 40


def test_names_and_cells_stay_on_the_phone() -> None:
    found = answers("android-faulty")
    assert found["accounts"].stdout == "  Accounts: 1\n, type=com.google}\n"
    assert found["telephony"].stdout.strip().startswith("mSignalStrength=")


@given(st.sampled_from(["android-good", "android-faulty"]), SECTIONS, st.floats(0, 1))
def test_an_answer_cut_anywhere_is_the_same_or_unknown(phone: str, name: str, share: float) -> None:
    whole = answers(phone)
    text = whole[name].stdout
    raw = f"{MARK} begin {name}\n{text[: int(len(text) * share)]}"
    cut = split(ShellResult(raw, "", None), MARK)[name]
    before, after = read(whole), read({**whole, name: cut})
    for one in after.values():
        assert not one.is_known or one.value == before[one.name].value, one


@given(st.dictionaries(SECTIONS, st.text(max_size=200), max_size=8), st.sampled_from([None, 0, 1, 127]))
def test_arbitrary_answers_are_readings(texts: dict[str, str], code: int | None) -> None:
    read({name: Section(name, text, text[::-1], code) for name, text in texts.items()})


@given(SECTIONS, st.integers(0, len(REFUSAL)), st.binary(max_size=3), st.integers(0, 5))
def test_a_refusal_with_flaws_stays_unknown(name: str, at: int, flaw: bytes, dropped: int) -> None:
    text = REFUSAL[:at] + flaw.decode(errors="replace") + REFUSAL[at + dropped :]
    refused = {one: Section(one, "", REFUSAL, 0) for one in EVERYTHING}
    found = read({**refused, name: Section(name, text, "", 0)})
    assert [one for one in found.values() if one.is_known] == []


@given(SECTIONS)
def test_without_one_section_nothing_new_is_known(name: str) -> None:
    whole = answers("android-faulty")
    before = read(whole)
    after = read({key: section for key, section in whole.items() if key != name})
    for one in after.values():
        assert not one.is_known or one.value == before[one.name].value, one

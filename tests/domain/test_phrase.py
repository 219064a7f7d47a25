# SPDX-License-Identifier: Apache-2.0
"""A phrase is its English text, and remembers how it was made."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import BenchTrouble
from inspector.domain.phrase import Phrase


def test_it_is_its_english_text() -> None:
    said = Phrase("{name} does not answer.", name="A1")
    assert said == "A1 does not answer."
    assert (said.template, dict(said.values)) == ("{name} does not answer.", {"name": "A1"})
    assert json.dumps({"why": said}) == '{"why": "A1 does not answer."}'


def test_a_trouble_reads_as_before_and_keeps_its_templates() -> None:
    trouble = BenchTrouble(Phrase("{name} failed.", name="B2"), "Look at it.", code="x")
    assert str(trouble) == "B2 failed. Look at it. (x)"
    assert isinstance(trouble.title, Phrase)


@given(st.text())
def test_a_value_is_never_a_template(value: str) -> None:
    assert Phrase("<{it}>", it=value) == f"<{value}>"


@given(st.text())
def test_a_text_without_values_stands_as_it_is(text: str) -> None:
    assert Phrase(text) == text


@given(st.text())
def test_copies_are_whole(value: str) -> None:
    said = Phrase("a {b}", b=value)
    for one in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert (one, one.template, dict(one.values)) == (said, said.template, dict(said.values))


def test_a_place_without_a_value_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Phrase("{a} and {b}", a=1)

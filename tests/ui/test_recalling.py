# SPDX-License-Identifier: Apache-2.0
"""Texts that come back from the disk with their values in them are said in the window's language."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import phrases
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from inspector import bundled
from inspector.domain.phrase import Phrase
from inspector.ui import i18n
from inspector.ui.recalling import _pieces, _templates, _values, recalled
from inspector.ui.words import say, say_stored

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.set_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


def test_the_list_is_what_the_sources_write() -> None:
    written = phrases.with_values(phrases.templates([ROOT / one for one in phrases.ROOTS]))
    assert bundled.text("resources", "i18n", "phrases.txt") == written, "run scripts/i18n"


def test_every_template_is_found_again_by_what_was_made_of_it() -> None:
    for template, pieces in _templates():
        made = Phrase(template, **{name: f"<{name}>" for name, _ in pieces[1:]})
        again = recalled(str(made))
        assert again is not None
        assert str(again) == str(made)


def test_a_stored_trouble_is_said_with_its_values(qapp: QApplication) -> None:
    fresh = Phrase("{name} did not answer in time.", name="A1")
    i18n.set_language(qapp, "de")
    assert say(str(fresh)) == say(fresh) != str(fresh)
    assert say_stored(f"{fresh} (timeout)") == f"{say(fresh)} (timeout)"


@pytest.mark.parametrize("text", ["", "Nothing of ours.", "x" * 5000, "{name} did not answer", "\x00"])
def test_what_nobody_of_us_wrote_stays(text: str) -> None:
    assert recalled(text) is None


@given(st.text(max_size=600))
def test_any_text_is_taken_or_left(text: str) -> None:
    made = recalled(text)
    assert made is None or str(made) == text


def test_a_text_made_to_be_slow_is_not() -> None:
    text = "a: " * 200
    begun = time.process_time()
    assert _values(_pieces("{a}: {b}: {c}: {d}; {e}"), text) == {}
    recalled(text)
    assert time.process_time() - begun < 0.5


def test_what_an_earlier_version_wrote_is_said_as_today(qapp: QApplication) -> None:
    i18n.set_language(qapp, "de")
    today = say(Phrase("Put aside by {name}: {reason}", name="Ana", reason="sold: as spare part"))
    assert say_stored("Dropped by Ana: sold: as spare part") == today
    assert "Put aside" not in today
    assert "Ana" in today

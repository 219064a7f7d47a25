# SPDX-License-Identifier: Apache-2.0
"""Every code that the product can write into claims has a word on the page, in each language."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from string import Formatter

import certified_laptops as laptops
import certified_phones as phones
import golden_pages
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.bundled import resources
from inspector.certificates.sentences import medium, sentence
from inspector.certificates.wording import languages, words_in
from inspector.domain import reading_words
from inspector.domain.erasing import GUIDES, LEVELS
from inspector.domain.finding import Outcome
from inspector.domain.inspection import IdentifiedBy
from inspector.domain.live import MAIN_BUTTONS
from inspector.domain.media import CARD, INTERNAL, MediumKind
from inspector.domain.reading import Quality
from inspector.domain.reading_names import READINGS, Kind
from inspector.domain.scoring.charging import ChargingScore
from inspector.domain.scoring.touch import TouchScore
from inspector.domain.scoring.vibration import VibrationScore
from inspector_drivers.android.input_devices import BUTTONS

OTHERS = [one for one in languages() if one != "en"]


def shipped(section: str, key: str) -> Iterator[str]:
    """Give what the shipped answers write into an erasure."""
    for path in sorted((resources() / "virtual").glob("*.answers.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = table.get(section, [])
        yield from (row[key] for row in (rows if isinstance(rows, list) else [rows]))


def codes() -> Iterator[str]:
    """Give the page's key of every code."""
    for methods in GUIDES.values():
        yield from (f"methods.{one.recorded}" for one in methods)
    yield from (f"methods.{one}" for one in shipped("erasure", "method"))
    yield from (f"verifications.{one}" for one in shipped("erasure", "verification"))
    yield from (f"levels.{one}" for one in LEVELS)
    yield from (f"media.{one}" for one in (INTERNAL, CARD))
    yield from (f"medium_kinds.{one}" for one in MediumKind)
    yield from (f"quality.{one}" for one in Quality)
    yield from (f"how.{one}" for one in IdentifiedBy)
    yield from (f"points.{one}" for one in Outcome if one is not Outcome.PASS)
    yield from (f"profiles.{one}" for one in ("standard", "strict"))
    yield from (f"part_names.{one[6:]}" for one in READINGS if one.startswith("parts."))
    yield from (f"tokens.{one}" for one in {*MAIN_BUTTONS, *BUTTONS.values()})
    yield from readings()


def readings() -> Iterator[str]:
    """Give the key of every reading's yes and no, and of the tokens that drivers give."""
    for name, about in READINGS.items():
        if about.kind is Kind.FLAG:
            yield from (f"values.{name}.{truth}" for truth in ("true", "false"))
    boot = ("green", "yellow", "orange", "red")
    power = ("charging", "discharging", "not_charging", "full")
    tokens = [one for one in reading_words._TOKENS if one not in (*boot, *power)]
    listed = tokens[tokens.index("fingerprint") :]
    yield from (f"values.integrity.verified_boot.{one}" for one in boot)
    yield from (f"values.battery.status.{one}" for one in power)
    yield from (f"values.sim.state.{one}" for one in tokens if one not in listed)
    yield from (f"tokens.{one}" for one in listed)


@pytest.mark.parametrize("language", languages())
def test_every_code_has_a_word(language: str) -> None:
    words = words_in(language)
    assert sorted({one for one in codes() if not words.has(one)}) == []


@pytest.mark.parametrize("language", languages())
def test_the_verification_page_says_the_same(language: str) -> None:
    page = json.loads((resources() / "verify" / "texts" / f"page.{language}.json").read_text("utf-8"))
    assert page["methods"] == words_in(language).section("methods")


def test_profiles_of_the_checklists_have_a_word() -> None:
    profiles = {
        name
        for list_ in (phones.checklist(), laptops.checklist())
        for one in list_.thresholds.values()
        for name in one.values
    }
    assert {"standard", "strict"} <= profiles
    assert not {one for one in profiles if not words_in("de").has(f"profiles.{one}")}


def scored() -> Iterator[str]:
    """Give what live tests write, made by their own scores."""
    yield str(TouchScore(9, 19).result.words)
    yield str(ChargingScore().result.words)
    for one in (VibrationScore(), VibrationScore(played=1), VibrationScore(refusal="no motor")):
        yield str(one.result.words)
    for text in words_in("en").section("live").values():
        names = [name for _, name, _, _ in Formatter().parse(text) if name]
        filled = {"words": "3 of 3 squares touched", "names": "power, volume_up", "state": "charging"}
        filled |= {"level": "71 %, 1200 mA", "refusal": "no motor"}
        yield text.format(**{name: filled.get(name, "12") for name in names})


@pytest.mark.parametrize("language", OTHERS)
def test_what_live_tests_say_is_said_in_the_page_s_language(language: str) -> None:
    words = words_in(language)
    same = {one for one in scored() if sentence(one, words) == one}
    assert same <= {"71 %, 1200 mA, 12 mA"}


def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    german = words_in("de")
    assert (
        sentence("171 of 171 squares touched, 0 touches by itself in 10 s", german)
        == "171 von 171 Feldern berührt, 0 Berührungen von selbst in 10 s"
    )
    assert sentence("2 of 3 buttons pressed and released: power, volume_up", german).endswith(
        "Ein/Aus, lauter"
    )
    assert (
        sentence("charging, 71 %, 1200 mA, rose 1 % in 30 s", german)
        == "lädt, 71 %, 1.200 mA, in 30 s um 1 % gestiegen"
    )


@given(st.text(max_size=400))
def test_somebody_s_own_words_stay_as_they_are(text: str) -> None:
    said = sentence(text, words_in("pl"))
    assert said == text or text in set(scored())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("nvme0n1 · nvme · 512 GB · SAMSUNG · S4EM", "nvme0n1 · NVMe · 512 GB · SAMSUNG · S4EM"),
        ("sda · hdd · ? · ? · ?", "sda · Festplatte"),
        ("memory card", "Speicherkarte"),
        ("a tape", "a tape"),
        ("a · b", "a · b"),
        ("", ""),
    ],
)
def test_media_are_named_by_their_kind(text: str, shown: str) -> None:
    assert medium(text, words_in("de")) == shown


def test_an_unknown_code_is_shown_as_it_is() -> None:
    first, *rest = laptops.laptop().erasures
    one = replace(laptops.laptop(), erasures=(replace(first, method="microwave", medium="a tape"), *rest))
    text = " ".join(golden_pages.text_of(golden_pages.drawn(golden_pages.whole(one), "de", "a4")).split())
    assert "Purge: microwave" in text
    assert "a tape" in text
    assert "Speicherkarte" in text


@pytest.mark.parametrize("language", languages())
def test_earlier_templates_have_none_of_these_words(language: str) -> None:
    words = words_in(language, "certificate-3")
    assert words.code("methods", "factory reset") == "factory reset"
    assert sentence("3 of 3 squares touched", words) == "3 of 3 squares touched"

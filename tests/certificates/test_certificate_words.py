# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re
import string
import tomllib
from pathlib import Path
from typing import Any

import certified_phones as phones
import pytest

from inspector.certificates.claims_members import Scalar
from inspector.certificates.facts import ReadingFact
from inspector.certificates.fonts import BOLD, MONO, REGULAR, face
from inspector.certificates.wording import Words, languages, prepared, saving, texts_folder, words_in
from inspector.domain.certificate import TEMPLATE
from inspector.domain.finding import Outcome
from inspector.domain.grading import DefectKind, Grade, Surface
from inspector.domain.inspection import IdentifiedBy
from inspector.domain.reading import Quality
from inspector.domain.verdict import VerdictKind

TABLES = {
    path.name.split(".")[1]: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in texts_folder().glob(f"{TEMPLATE}.*.toml")
}


def flat(table: dict[str, Any]) -> dict[str, str]:
    """Give every text by its section and name."""
    rows: dict[str, str] = {}
    for section, inner in table.items():
        if isinstance(inner, dict):
            rows |= {f"{section}/{name}": str(text) for name, text in inner.items()}
    return rows


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", sorted(TABLES))
def test_every_language_has_the_same_texts_with_the_same_places(language: str) -> None:
    wanted, mine = flat(TABLES["en"]), flat(TABLES[language])
    assert mine.keys() == wanted.keys()
    assert all(mine.values())
    for name, text in mine.items():
        assert fields(text) == fields(wanted[name]), name
    assert TABLES[language]["language"] == language
    assert len(TABLES[language]["dates"]["months"]) == 12


@pytest.mark.parametrize("language", sorted(set(TABLES) - {"en"}))
def test_what_is_translated_is_not_left_in_english(language: str) -> None:
    same = {name for name, text in flat(TABLES[language]).items() if text == flat(TABLES["en"])[name]}
    sections = {"data", "water", "battery", "code", "points", "grade_sentences", "verdicts", "how"}
    assert not {
        name for name in same if name.split("/")[0] in sections and "{shown}" not in flat(TABLES["en"])[name]
    }


@pytest.mark.parametrize("language", sorted(TABLES))
def test_everything_that_claims_can_say_has_words(language: str) -> None:
    words = words_in(language)
    wanted = [
        *(f"verdicts.{one}" for one in VerdictKind),
        *(f"grades.{one}" for one in Grade),
        *(f"grade_sentences.{one}" for one in Grade),
        *(f"surfaces.{one}" for one in Surface),
        *(f"kinds.{one}" for one in DefectKind),
        *(f"how.{one}" for one in IdentifiedBy),
        *(f"points.{one}" for one in Outcome if one is not Outcome.PASS),
        *(f"labels.{one}" for one in ("imei", "imei2", "meid", "serial", "front", "back")),
    ]
    assert [key for key in wanted if not words.has(key)] == []


@pytest.mark.parametrize("language", sorted(TABLES))
def test_every_word_can_be_drawn(language: str) -> None:
    texts = list(flat(TABLES[language]).values()) + TABLES[language]["dates"]["months"]
    for category in ("phone", "tablet", "laptop"):
        texts += list(saving(category, language).values())
    checklist = phones.CATALOG.texts("phone-25", 1, language)
    for point in checklist.points.values():
        texts += [point.title, *point.codes.values()]
    texts += list(checklist.reasons.values())
    for text in texts:
        assert [char for char in text if not face(REGULAR).has(char) or not face(BOLD).has(char)] == []


@pytest.mark.parametrize("language", sorted(TABLES))
@pytest.mark.parametrize(
    ("category", "figures"),
    [("phone", {"64", "87"}), ("tablet", {"46", "80"}), ("laptop", {"43", "97"})],
)
def test_the_saving_names_its_source(language: str, category: str, figures: set[str]) -> None:
    entry = saving(category, language)
    assert figures == set(re.findall(r"\d+", entry["statement"]))
    assert "ADEME" in entry["note"]
    assert entry["source"].startswith("https://")
    assert saving("toaster", language) == {}


def test_no_word_claims_the_points_are_anybody_else_s() -> None:
    for table in TABLES.values():
        for text in flat(table).values():
            assert "Back Market" not in text
            assert not re.search(r"\btheir\b", text)


def test_water_resistance_is_never_promised() -> None:
    for language, never in (("en", "never"), ("fr", "jamais"), ("de", "nie")):
        assert never in words_in(language).say("water.text")


def fact(value: Scalar, unit: str = "", name: str = "some.reading") -> ReadingFact:
    return ReadingFact(name, value, unit, Quality.MEASURED, "source", "")


@pytest.mark.parametrize(
    ("language", "value", "unit", "name", "shown"),
    [
        ("en", 4014, "mA.h", "", "4,014\u00a0mAh"),
        ("de", 4014, "mA.h", "", "4.014\u00a0mAh"),
        ("fr", 4014, "mA.h", "", "4\u202f014\u00a0mAh"),
        ("en", "31.5", "Cel", "", "31.5\u00a0°C"),
        ("de", "31.5", "Cel", "", "31,5\u00a0°C"),
        ("en", "-89", "dBm", "", "−89\u00a0dBm"),
        ("en", 128_000_000_000, "By", "", "128\u00a0GB"),
        ("fr", 128_000_000_000, "By", "", "128\u00a0Go"),
        ("en", 499_999_999, "By", "", "0\u00a0GB"),
        ("en", 312, "1", "battery.cycles", "312 cycles"),
        ("en", True, "", "", "yes"),
        ("de", False, "", "", "nein"),
        ("en", False, "", "lock.sim", "no SIM lock"),
        ("de", "charging", "", "battery.status", "lädt"),
        ("en", "trickle", "", "battery.status", "trickle"),
        ("en", ("face", "finger"), "", "", "face, finger"),
        ("en", ("a", "b", "c"), "", "sensor.list", "sensors: 3"),
        ("en", 16 << 30, "By", "memory.total", "16\u00a0GB RAM"),
        ("en", 15_728_640 << 10, "By", "memory.total", "15\u00a0GB RAM"),
        ("en", 16_200_000_000, "By", "memory.total", "16\u00a0GB RAM"),
        ("en", 4, "%", "disk.wear", "4\u00a0% used"),
        ("fr", False, "", "lock.firmware", "BIOS sans mot de passe"),
        ("de", True, "", "disk.smart_passed", "SMART bestanden"),
        ("en", "6a", "", "", "6a"),
        ("en", "007", "", "", "007"),
        ("en", "a\nb", "", "", "a b"),
        ("en", "1e5", "%", "", "1e5\u00a0%"),
        ("en", None, "", "", ""),
    ],
)
def test_values_are_written_for_people(
    language: str, value: Scalar, unit: str, name: str, shown: str
) -> None:
    assert words_in(language).reading(fact(value, unit, name or "some.reading")) == shown


def test_braces_in_claims_are_not_places() -> None:
    words = Words("en", {"a": {"b": "say {what}"}})
    assert words.say("a.b", what="{0} {what} {__class__}") == "say {0} {what} {__class__}"


def test_text_from_claims_is_made_fit_for_a_line() -> None:
    assert prepared("a\tb\r\nc\u2028d\u00a0e") == "a b c d e"
    assert prepared("e\u0301") == "é"
    assert prepared("a\u0000b") == "a\u0000b"
    assert len(prepared("x" * 10**6)) == 2000


def test_each_point_of_the_shipped_checklist_shows_its_readings_in_words() -> None:
    readings = {rule.reading for point in phones.checklist().points for rule in point.criterion.rules}
    booleans = {name for name, one in phones.readings().items() if isinstance(one.value, bool)} & readings
    assert booleans
    for language in languages():
        words = words_in(language)
        for name in booleans:
            assert words.has(f"values.{name}.true"), name
            assert words.has(f"values.{name}.false"), name


def test_fonts_have_the_marks_and_the_digits() -> None:
    for name in (REGULAR, BOLD, MONO):
        assert all(face(name).has(char) for char in "0123456789ABCDEF…·×−%°²")
    assert len({face(MONO).width(char) for char in "0123456789ABCDEFabcdef-_"}) == 1


def test_the_fonts_carry_their_licence() -> None:
    folder = Path(texts_folder()).parent / "fonts"
    assert "SIL OPEN FONT LICENSE" in (folder / "LICENSE.txt").read_text(encoding="utf-8").upper()
    han = (folder / "InspectorHan-LICENSE.txt").read_text(encoding="utf-8")
    assert "modified version of Droid Sans Fallback" in han
    assert "Apache License\n                           Version 2.0" in han

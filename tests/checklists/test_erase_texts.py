# SPDX-License-Identifier: Apache-2.0
"""How media are erased is said for every family and every kind of medium, in every language of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from every_driver import FAMILIES

from inspector.catalog import FileCatalog
from inspector.catalog.erase_texts import file_of, languages, load_erase_texts
from inspector.domain.erasing import GUIDES, LEVELS, guide_of, method_for
from inspector.domain.errors import BadChecklist
from inspector.domain.media import Medium, MediumKind

LANGUAGES = ("de", "en", "es", "fr", "pl", "sv")
MEDIA = [Medium("one", kind) for kind in MediumKind]


def test_there_are_words_in_each_language_of_the_window() -> None:
    assert languages() == LANGUAGES
    assert FileCatalog().erase_texts("de_CH").language == "de"
    assert FileCatalog().erase_texts("nl").language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_family_has_its_steps_for_each_medium(language: str) -> None:
    texts = load_erase_texts(file_of(language))
    assert texts.language == language
    english = load_erase_texts(file_of("en"))
    assert {*FAMILIES} - {"laptop"} <= GUIDES.keys(), "a family has no guide of its own"
    for family in (*FAMILIES, "a maker's own"):
        for medium in MEDIA:
            guide = guide_of(medium, family)
            assert len(texts.guides[guide].steps) == len(english.guides[guide].steps) >= 2
            assert all(one.id in texts.methods for one in GUIDES[guide])
    for name, guide_texts in texts.guides.items():
        given = {level for method in GUIDES[name] for level in method.levels}
        assert all(level.capitalize() in guide_texts.levels + texts.destroy for level in given), name
        same = guide_texts == english.guides[name]
        assert same == (language == "en"), f"{name} is not translated"


def test_what_levels_a_medium_reaches_goes_by_its_kind() -> None:
    reached = {name: {one for one in LEVELS if method_for(name, one)} for name in GUIDES}
    assert reached["card"] == {"clear", "destroy"}
    assert reached["android"] == reached["apple"] == {"clear", "purge"}
    assert reached["nvme"] == reached["ssd"] == reached["hdd"] == {*LEVELS}
    purge = method_for("ssd", "purge", "overwrite")
    assert purge is not None
    assert purge.id == "ata_sanitize", "to overwrite flash purges nothing"


def test_words_that_lack_something_are_refused_with_its_place(tmp_path: Path) -> None:
    text = file_of("en").read_text(encoding="utf-8").replace("[guides.card]", "[guides.tape]")
    path = tmp_path / "erase.en.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadChecklist) as caught:
        load_erase_texts(path)
    said = [str(one) for one in caught.value.faults]
    assert any("guides.card" in one and "missing" in one for one in said)
    assert any("guides.tape" in one and "is no guide" in one for one in said)

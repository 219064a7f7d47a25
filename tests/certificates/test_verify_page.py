# SPDX-License-Identifier: Apache-2.0
"""The verification page as files: whole, six languages, the window's colours, with the checklists' titles."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

import make_verify_page
import pytest

from inspector import bundled
from inspector.certificates.qr_claims import CATEGORIES, GRADES, OUTCOMES, VERDICTS
from inspector.certificates.verify_page import page_files, write_page
from inspector.domain.errors import BadInput
from inspector.ui.theme.tokens import DARK, LIGHT, Theme

FOLDER = bundled.path("resources", "verify")
NAMES = {"methods.ATA Security Erase"}
"""Words that are the same everywhere."""
PLACE = re.compile(r"\{(\w+)\}")


def words(language: str) -> dict[str, str]:
    flat: dict[str, str] = {}

    def walk(node: dict[str, object], before: str) -> None:
        for name, value in node.items():
            if isinstance(value, dict):
                walk(value, f"{before}{name}.")
            else:
                flat[before + name] = str(value)

    walk(json.loads((FOLDER / "texts" / f"page.{language}.json").read_text(encoding="utf-8")), "")
    return flat


@pytest.mark.parametrize("name", make_verify_page.generated(FOLDER))
def test_what_is_taken_from_elsewhere_is_what_stands_there(name: str) -> None:
    made = make_verify_page.generated(FOLDER)[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == made, "run scripts/make_verify_page.py"


@pytest.mark.parametrize("language", make_verify_page.LANGUAGES)
def test_each_language_says_everything_with_the_same_places(language: str) -> None:
    english, other = words("en"), words(language)
    assert list(other) == list(english)
    for key, text in other.items():
        assert text.strip(), key
        assert set(PLACE.findall(text)) == set(PLACE.findall(english[key])), key


@pytest.mark.parametrize("language", make_verify_page.LANGUAGES[1:])
def test_no_language_is_english_left_over(language: str) -> None:
    english, other = words("en"), words(language)
    same = [key for key, text in other.items() if text == english[key] and len(text) > 15]
    assert set(same) <= NAMES


def test_there_are_words_for_whatever_a_code_can_say() -> None:
    known = words("en")
    wanted = [f"categories.{one}" for one in CATEGORIES] + [f"verdicts.{one}" for one in VERDICTS]
    wanted += [f"grades.{one}" for one in GRADES] + [f"sentences.{one}" for one in GRADES]
    wanted += [f"outcomes.{one}" for one in OUTCOMES]
    assert [one for one in wanted if one not in known] == []


def test_the_script_counts_as_the_bench_does() -> None:
    script = (FOLDER / "js" / "claims.js").read_text(encoding="utf-8")
    for names in (CATEGORIES, VERDICTS, GRADES, OUTCOMES):
        assert json.dumps([str(one) for one in names]) in script


@pytest.mark.parametrize(("name", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_the_colours_are_the_windows(name: str, theme: Theme) -> None:
    style = (FOLDER / "style.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    said = dict(re.findall(r"--(\w+): (#\w+);", blocks[("light", "dark").index(name)]))
    assert len(said) > 15
    tokens = asdict(theme.colours)
    assert said == {one: tokens[one] for one in said}


def test_every_file_that_the_page_asks_for_is_there() -> None:
    files = page_files("", [])
    markup = files["index.html"].decode() + files["manifest.webmanifest"].decode()
    asked = re.findall(r'(?:href|src)(?:="|": ")([^"]+)"', markup)
    asked += re.findall(r'url\("([^"]+)"\)', files["style.css"].decode())
    asked += [
        f"js/{one}"
        for data in files.values()
        for one in re.findall(rb'from "\./([\w.]+)"', data)
        for one in [one.decode()]
    ]
    assert len(asked) > 20
    assert [one for one in asked if one not in files] == []


def test_the_page_names_no_other_host() -> None:
    for name, data in page_files("", []).items():
        if name.endswith((".html", ".js", ".css", ".json", ".webmanifest")):
            hosts = set(re.findall(rb"https?://[a-z0-9][a-z0-9.-]*", data)) - {b"http://www.w3.org"}
            assert hosts == set(), name


def test_another_list_is_another_version_of_the_page() -> None:
    one, same, other = page_files("", []), page_files("", []), page_files("a.b.c", [])
    assert one == same
    assert one["files.js"] != other["files.js"]
    assert other["trust.jws"] == b"a.b.c"
    assert b'"./"' in one["files.js"]
    assert b"sw.js" not in one["files.js"], "a worker that keeps itself is never replaced"


def test_a_page_is_written_over_the_one_before(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    write_page(folder, page_files("", []))
    write_page(folder, page_files("a.b.c", []))
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert found == set(page_files("", [])), "nothing is left lying beside"
    assert (folder / "trust.jws").read_text(encoding="ascii") == "a.b.c"


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("a file", encoding="ascii")
    with pytest.raises(BadInput, match="cannot be written"):
        write_page(tmp_path / "site", page_files("", []))

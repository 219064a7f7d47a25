# SPDX-License-Identifier: Apache-2.0
"""The catalog offers the newest good checklist and shows the broken ones."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from inspector import bundled
from inspector.catalog import FileCatalog
from inspector.domain.checklist import ChecklistTexts
from inspector.domain.device import Category
from inspector.domain.errors import BadChecklist, BadInput
from inspector.ports import Catalog

RULES = """\
format = 1
id = "{id}"
version = {version}
category = "{category}"
[[points]]
number = 1
id = "body.case"
group = "body"
method = "guided"
[points.criterion]
number = "0"
source = "ours"
"""

WORDS = """\
checklist = "{id}"
version = {version}
language = "{language}"
title = "{title}"
[groups]
body = "Body"
[reasons]
other = "Other"
[points."body.case"]
title = "Case"
ask = "Look."
question = "Is it whole?"
passes = "It is whole."
"""


def add(folder: Path, name: str, version: int = 1, category: str = "phone") -> Path:
    path = folder / f"{name}.v{version}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(RULES.format(id=name, version=version, category=category), encoding="utf-8")
    say(path, "en", "Bench")
    return path


def say(rules: Path, language: str, title: str) -> None:
    name, _, version = rules.stem.rpartition(".v")
    path = rules.parent / "texts" / f"{rules.stem}.{language}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(WORDS.format(id=name, version=version, language=language, title=title), encoding="utf-8")


def test_is_a_catalog() -> None:
    catalog: Catalog = FileCatalog()
    assert catalog.newest(Category.PHONE).ref.id == "phone-25"


def test_version_10_is_newer_than_version_9(tmp_path: Path) -> None:
    for version in (9, 10, 2):
        add(tmp_path, "bench", version)
    catalog = FileCatalog([tmp_path])
    assert [one.ref.version for one in catalog.all()] == [2, 9, 10]
    assert catalog.newest(Category.PHONE).ref.version == 10
    assert catalog.get("bench", 9).ref.version == 9


def test_the_shops_own_folder_outranks_what_ships(tmp_path: Path) -> None:
    add(tmp_path / "checklists", "bench")
    catalog = FileCatalog([bundled.checklists(), tmp_path / "checklists"])
    assert catalog.newest(Category.PHONE).ref.id == "bench"
    assert catalog.get("phone-25", 1).ref.id == "phone-25"


def test_a_checklist_of_another_category_is_not_offered(tmp_path: Path) -> None:
    add(tmp_path, "bench", category="tablet")
    catalog = FileCatalog([tmp_path])
    assert catalog.newest(Category.TABLET).ref.id == "bench"
    with pytest.raises(BadInput, match="no checklist for a phone"):
        catalog.newest(Category.PHONE)


def test_a_missing_folder_is_an_empty_one(tmp_path: Path) -> None:
    catalog = FileCatalog([tmp_path / "none"])
    assert (catalog.all(), catalog.broken()) == ((), ())


def test_a_broken_one_is_shown_and_stands_in_nobodys_way(tmp_path: Path) -> None:
    add(tmp_path, "bench", 1)
    broken = add(tmp_path, "bench", 2)
    broken.write_text("format = 2", encoding="utf-8")
    wordless = add(tmp_path, "bench", 3)
    (tmp_path / "texts" / "bench.v3.en.toml").unlink()
    (tmp_path / "bench.v4.toml").mkdir()
    catalog = FileCatalog([tmp_path])
    assert catalog.newest(Category.PHONE).ref.version == 1
    assert [path.name for path, _ in catalog.broken()] == [broken.name, wordless.name, "bench.v4.toml"]
    with pytest.raises(BadChecklist, match=r"bench\.v2\.toml has"):
        catalog.get("bench", 2)


def test_one_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    for name, version in (("bench", 1), ("../bench", 1), ("phone-25", 99)):
        with pytest.raises(BadInput, match="There is no checklist"):
            FileCatalog([tmp_path]).get(name, version)


@pytest.mark.parametrize(
    ("asked", "given"),
    [("fr", "fr"), ("fr_CA", "fr"), ("fr-BE", "fr-BE"), ("sv", "en"), ("", "en"), ("../x", "en")],
)
def test_words_come_in_the_nearest_language(tmp_path: Path, asked: str, given: str) -> None:
    rules = add(tmp_path, "bench")
    say(rules, "fr", "Poste")
    say(rules, "fr-BE", "Poste")
    catalog = FileCatalog([tmp_path])
    assert catalog.texts("bench", 1, asked).language == given
    assert catalog.languages("bench", 1) == ("en", "fr", "fr-BE")


def test_words_at_fault_give_way_to_english_and_are_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rules = add(tmp_path, "bench")
    say(rules, "fr", "")
    with caplog.at_level(logging.WARNING):
        assert FileCatalog([tmp_path]).texts("bench", 1, "fr").language == "en"
    assert "bench.v1.toml in fr" in caplog.text


def test_what_was_read_is_kept(tmp_path: Path) -> None:
    rules = add(tmp_path, "bench")
    catalog = FileCatalog([tmp_path])
    first = catalog.get("bench", 1), catalog.texts("bench", 1, "en")
    rules.write_text("= spoiled", encoding="utf-8")
    (tmp_path / "texts" / "bench.v1.en.toml").write_text("= spoiled", encoding="utf-8")
    assert (catalog.get("bench", 1), catalog.texts("bench", 1, "en")) == first


def test_many_threads_get_the_same_checklist(tmp_path: Path) -> None:
    add(tmp_path, "bench")
    catalog = FileCatalog([tmp_path])
    start = threading.Barrier(8)
    got: list[ChecklistTexts] = []

    def ask() -> None:
        start.wait(5)
        catalog.newest(Category.PHONE)
        got.append(catalog.texts("bench", 1, "en"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(got) == 8
    assert all(one is got[0] for one in got)


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    """Importing the catalog and making one opens no checklist and loads no heavy library."""
    program = (
        "import sys\n"
        "opened = []\n"
        "sys.addaudithook(lambda name, args: opened.append(args[0]) if name == 'open' else None)\n"
        "from inspector.catalog import FileCatalog\n"
        "FileCatalog()\n"
        "print([name for name in opened if str(name).endswith('.toml')])\n"
        "print(sorted(sys.modules.keys() & {'PySide6', 'sqlalchemy', 'reportlab', 'urllib3'}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]

# SPDX-License-Identifier: Apache-2.0
"""The words of how media are erased: one TOML file per language that ships, complete or at fault.

They stand apart from a checklist's own words: a new way to erase a disk changes
no published checklist.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from inspector import bundled
from inspector.catalog.source import open_toml
from inspector.catalog.table import ANY_TEXT, Faults, Table
from inspector.catalog.texts import FALLBACK, LANGUAGE
from inspector.domain.erasing import GUIDES, EraseTexts, GuideTexts
from inspector.domain.errors import BadChecklist
from inspector.domain.media import MediumKind

_METHODS = tuple(dict.fromkeys(method.id for methods in GUIDES.values() for method in methods))


def languages() -> tuple[str, ...]:
    """List the languages that there are words in."""
    return tuple(path.stem.partition(".")[2] for path in bundled.files("resources", "erase/erase.*.toml"))


def file_of(language: str) -> Path:
    """Give the file with the words in a language, in English where there is none."""
    there = languages()
    wanted = language.replace("_", "-")
    chosen = next((one for one in (wanted, wanted.partition("-")[0]) if one in there), FALLBACK)
    return bundled.path("resources", "erase", f"erase.{chosen}.toml")


def load_erase_texts(path: Path) -> EraseTexts:
    """Read a file of words; raises BadChecklist with all its faults, BadInput where it cannot be opened."""
    data, faults = open_toml(path, path.name)
    texts = _read(Table(data, (), faults), faults) if data else None
    if texts is None or faults:
        raise BadChecklist(path.name, faults.sorted())
    return texts


def _read(table: Table, faults: Faults) -> EraseTexts:
    texts = EraseTexts(
        language=table.text("language", LANGUAGE, shape="a language such as fr or pt-BR"),
        kinds=_words(table, "kinds", MediumKind),
        methods=_words(table, "methods", _METHODS),
        guides=_guides(table, faults),
        destroy=table.text("destroy"),
    )
    table.done()
    return texts


def _words(table: Table, key: str, wanted: Iterable[str]) -> dict[str, str]:
    inner = table.table(key)
    if inner is None:
        return {}
    words = {str(name): inner.text(name) for name in wanted}
    inner.done()
    return words


def _guides(table: Table, faults: Faults) -> dict[str, GuideTexts]:
    inner = table.table("guides")
    if inner is None:
        return {}
    tables = inner.named_tables()
    for name in tables.keys() ^ GUIDES.keys():
        faults.add(
            ("guides", name), "is no guide" if name in tables else "the words of this guide are missing"
        )
    return {name: _guide(tables[name]) for name in GUIDES if name in tables}


def _guide(table: Table) -> GuideTexts:
    steps = table.names("steps", ANY_TEXT, "a step in words")
    if not steps:
        table.fault("there is no step", "steps")
    texts = GuideTexts(steps, table.text("levels"), table.text("verify"))
    table.done()
    return texts

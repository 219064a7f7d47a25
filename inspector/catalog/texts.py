# SPDX-License-Identifier: Apache-2.0
"""A checklist's words: one TOML file per language, complete or at fault."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from inspector.catalog.loading import OTHER
from inspector.catalog.source import open_toml
from inspector.catalog.table import Faults, Table
from inspector.domain.checklist import Checklist, ChecklistTexts, Point, PointTexts
from inspector.domain.errors import BadChecklist

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?")
FALLBACK = "en"
"""The language that every checklist has."""


def folder_of(rules: Path) -> Path:
    """Give the folder with the words of the checklists beside ``rules``."""
    return rules.parent / "texts"


def file_of(rules: Path, language: str) -> Path:
    """Give the file with the words of ``rules`` in a language."""
    return folder_of(rules) / f"{rules.stem}.{language}.toml"


def languages_of(rules: Path) -> tuple[str, ...]:
    """List the languages that a checklist has words in."""
    stem = rules.stem + "."
    names = (one.name.removeprefix(stem) for one in folder_of(rules).glob(f"{stem}*.toml"))
    return tuple(sorted(name.removesuffix(".toml") for name in names))


def load_texts(rules: Path, checklist: Checklist, language: str) -> ChecklistTexts:
    """Read the words in one language; raises BadChecklist with all faults, BadInput when there are none."""
    path = file_of(rules, language)
    texts, faults = read_texts(path, checklist)
    if faults:
        raise BadChecklist(path.name, faults.sorted())
    return texts


def read_texts(path: Path, checklist: Checklist) -> tuple[ChecklistTexts, Faults]:
    """Read what can be read of a file of words, and the faults of the rest."""
    data, faults = open_toml(path, f"{path.parent.name}/{path.name}")
    if faults and not data:
        return ChecklistTexts("", "", {}, {}, {}), faults
    table = Table(data, (), faults)
    language = table.text("language", LANGUAGE, shape="a language such as fr or pt-BR")
    _check_of(table, path, checklist, language)
    texts = ChecklistTexts(
        language=language,
        title=table.text("title"),
        points=_points(table, checklist),
        reasons=_words(table, "reasons", _reasons(checklist)),
        groups=_words(table, "groups", (point.group for point in checklist.points)),
    )
    table.done()
    return texts, faults


def _check_of(table: Table, path: Path, checklist: Checklist, language: str) -> None:
    named = table.text("checklist")
    version = table.whole("version", 1, 9999)
    if (named, version) != (checklist.ref.id, checklist.ref.version):
        table.fault(f"these are not the words of {checklist.ref.id} v{checklist.ref.version}", "checklist")
    wanted = f"{named}.v{version}.{language}.toml"
    if named and language and path.name != wanted:
        table.fault(f"this file is to be called {wanted}", "language")


def _reasons(checklist: Checklist) -> tuple[str, ...]:
    listed = (reason for point in checklist.points for reason in point.not_applicable)
    return (*listed, *checklist.not_tested, OTHER)


def _points(table: Table, checklist: Checklist) -> dict[str, PointTexts]:
    inner = table.table("points")
    if inner is None:
        return {}
    tables = inner.named_tables()
    points = {point.id: point for point in checklist.points if point.id}
    for name in tables.keys() - points.keys():
        inner.fault("is no point of this checklist", name)
    for name in points.keys() - tables.keys():
        inner.fault(f"the words of '{name}' are missing")
    return {name: _point(tables[name], points[name]) for name in points if name in tables}


def _point(table: Table, point: Point) -> PointTexts:
    codes = _words(table, "codes", point.codes) if point.codes or table.has("codes") else {}
    texts = PointTexts(
        table.text("title"), table.text("ask"), table.text("question"), table.text("passes"), codes
    )
    table.done()
    return texts


def _words(table: Table, key: str, wanted: Iterable[str]) -> dict[str, str]:
    inner = table.table(key)
    if inner is None:
        return {}
    names = dict.fromkeys(wanted)
    for name in names:
        if not inner.has(name):
            inner.fault(f"the words of '{name}' are missing")
    words = {name: inner.text(name) for name in names if inner.has(name)}
    inner.done()
    return words

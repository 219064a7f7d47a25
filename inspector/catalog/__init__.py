# SPDX-License-Identifier: Apache-2.0
"""The published checklists: those that ship, and those of the shop.

A checklist is ``ID.vVERSION.toml`` with its rules and, beside it,
``texts/ID.vVERSION.LANGUAGE.toml`` with its words, in English at least.
Nothing is read before it is asked for; what was read is kept, since a
published checklist never changes.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from inspector import bundled
from inspector.catalog import erase_texts
from inspector.catalog.loading import load, read
from inspector.catalog.texts import FALLBACK, file_of, languages_of, load_texts, read_texts
from inspector.domain.checklist import Checklist, ChecklistTexts, no_checklist
from inspector.domain.device import Category
from inspector.domain.erasing import EraseTexts
from inspector.domain.errors import BadChecklist, BadInput, Fault
from inspector.domain.phrase import Phrase

__all__ = ["FileCatalog", "lint", "load"]

_log = logging.getLogger(__name__)


def lint(path: Path) -> list[Fault]:
    """List every fault of a checklist and of its words in every language; raises BadInput."""
    checklist, found = read(path)
    faults = found.sorted()
    if not checklist.points:
        return faults
    languages = languages_of(path)
    if FALLBACK not in languages:
        faults.append(Fault("texts", f"there are no words in '{FALLBACK}'"))
    for language in languages:
        faults += read_texts(file_of(path, language), checklist)[1].sorted()
    return faults


class FileCatalog:
    """The checklists in some folders, of which a later one outranks those before.

    ``folders`` None means those that ship; a missing folder is an empty one.
    Safe to use from any thread.
    """

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._folders = None if folders is None else tuple(folders)
        self._lock = threading.Lock()
        self._rules: dict[Path, Checklist | BadChecklist] = {}
        self._texts: dict[tuple[Path, str], ChecklistTexts] = {}
        self._erase: dict[Path, EraseTexts] = {}

    def all(self) -> tuple[Checklist, ...]:
        """List every good checklist, in the order of the folders, oldest version first."""
        return tuple(one for _, one in self._good())

    def broken(self) -> tuple[tuple[Path, BadChecklist], ...]:
        """List the files that cannot be used, each with its faults."""
        read_all = ((path, self._read(path)) for path in self._files())
        return tuple((path, one) for path, one in read_all if isinstance(one, BadChecklist))

    def newest(self, category: Category) -> Checklist:
        """Give the newest checklist for a category; raises BadInput when there is none."""
        fitting = [one for _, one in self._good() if one.category is category]
        if not fitting:
            raise no_checklist(category)
        return fitting[-1]

    def get(self, checklist_id: str, version: int) -> Checklist:
        """Give one version; raises BadInput when it is not there, BadChecklist when it cannot be used."""
        found = self._read(self._path(checklist_id, version))
        if isinstance(found, BadChecklist):
            raise found
        return found

    def texts(self, checklist_id: str, version: int, language: str) -> ChecklistTexts:
        """Give its words, in English where those in ``language`` are not there or at fault.

        Raises BadInput when the checklist is not there, BadChecklist when it cannot be used.
        """
        path = self._path(checklist_id, version)
        checklist = self.get(checklist_id, version)
        there = languages_of(path)
        wanted = language.replace("_", "-")
        chosen = next((one for one in (wanted, wanted.partition("-")[0]) if one in there), FALLBACK)
        with self._lock:
            if (path, chosen) not in self._texts:
                self._texts[path, chosen] = self._load_texts(path, checklist, chosen)
            return self._texts[path, chosen]

    def languages(self, checklist_id: str, version: int) -> tuple[str, ...]:
        """List the languages that one version has words in; raises BadInput when it is not there."""
        return languages_of(self._path(checklist_id, version))

    def erase_texts(self, language: str) -> EraseTexts:
        """Give how media are erased, in English where ``language`` is not there; raises BadInput."""
        path = erase_texts.file_of(language)
        with self._lock:
            if path not in self._erase:
                self._erase[path] = erase_texts.load_erase_texts(path)
            return self._erase[path]

    def _files(self) -> list[Path]:
        """List the rule files: folder by folder, by id and version."""
        folders = (bundled.checklists(),) if self._folders is None else self._folders
        return [path for folder in folders for path in sorted(folder.glob("*.toml"), key=_order)]

    def _path(self, checklist_id: str, version: int) -> Path:
        name = f"{checklist_id}.v{version}.toml"
        for path in self._files():
            if path.name == name:
                return path
        raise BadInput(
            Phrase(
                "There is no checklist {checklist_id} v{version}.", checklist_id=checklist_id, version=version
            ),
            "Run 'inspector checklists list'.",
        )

    def _good(self) -> list[tuple[Path, Checklist]]:
        read_all = ((path, self._read(path)) for path in self._files())
        return [(path, one) for path, one in read_all if isinstance(one, Checklist)]

    def _read(self, path: Path) -> Checklist | BadChecklist:
        with self._lock:
            if path not in self._rules:
                self._rules[path] = self._load(path)
            return self._rules[path]

    def _load(self, path: Path) -> Checklist | BadChecklist:
        """Read the rules and the English words: without both nobody could work by it."""
        try:
            checklist = load(path)
            self._texts[path, FALLBACK] = load_texts(path, checklist, FALLBACK)
        except BadChecklist as error:
            return error
        except BadInput as error:
            return BadChecklist(path.name, [Fault("the file", error.title)])
        return checklist

    def _load_texts(self, path: Path, checklist: Checklist, language: str) -> ChecklistTexts:
        try:
            return load_texts(path, checklist, language)
        except BadInput as error:
            _log.warning("words of %s in %s cannot be used: %s", path.name, language, error)
            return self._texts[path, FALLBACK]


def _order(path: Path) -> tuple[str, int]:
    """Sort version 10 behind version 9."""
    stem, _, version = path.stem.rpartition(".v")
    return (stem, int(version)) if version.isascii() and version.isdigit() else (path.stem, 0)

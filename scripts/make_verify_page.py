# SPDX-License-Identifier: Apache-2.0
"""Write what the verification page takes from elsewhere: the checklists' words and the icons.

    python scripts/make_verify_page.py

``resources/verify/texts/points.*.json`` hold the groups and titles of every
published checklist, ``js/icons.js`` the paths of the icons that the page draws.
A test makes them again and compares.
"""

from __future__ import annotations

import json
import re
from itertools import groupby
from pathlib import Path

from inspector import bundled
from inspector.catalog.loading import load
from inspector.catalog.texts import load_texts
from inspector.domain.checklist import Checklist, ChecklistTexts

LANGUAGES = ("en", "de", "fr", "es", "pl", "sv")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "verify"
_QUOTED = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')
_PATH = re.compile(r'<path d="([^"]+)"')


def main() -> None:
    """Write all of them."""
    for path, text in generated(TARGET).items():
        (TARGET / path).write_text(text, encoding="utf-8")


def generated(folder: Path) -> dict[str, str]:
    """Give each file that is made, by its path in the page's folder, as it has to be."""
    made = {f"texts/points.{language}.json": _points(language) for language in LANGUAGES}
    return made | {"js/icons.js": _icons(folder)}


def _points(language: str) -> str:
    table = {}
    for rules in bundled.files("checklists", "*.toml"):
        checklist = load(rules)
        ref = checklist.ref
        table[f"{ref.id}.v{ref.version}"] = _groups(checklist, load_texts(rules, checklist, language))
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def _groups(checklist: Checklist, texts: ChecklistTexts) -> list[dict[str, object]]:
    # In the order of the claims' outcomes, which is the checklist's; a group that comes back comes twice.
    return [
        {"title": texts.groups[group], "points": [texts.points[one.id].title for one in points]}
        for group, points in groupby(checklist.points, key=lambda one: one.group)
    ]


def _icons(folder: Path) -> str:
    known = {path.stem: path for path in bundled.files("resources", "icons/*.svg")}
    words = {
        word
        for script in sorted((folder / "js").glob("*.js"))
        if script.name != "icons.js"
        for word in _QUOTED.findall(script.read_text(encoding="utf-8"))
    }
    paths = {
        name: _PATH.findall(known[name].read_text(encoding="utf-8")) for name in sorted(words & set(known))
    }
    return (
        "// SPDX-License-Identifier: Apache-2.0\n"
        "// Tabler Icons (MIT, see resources/icons/LICENSE.txt): made by scripts/make_verify_page.py.\n\n"
        f"export const PATHS = {json.dumps(paths, indent=1)};\n"
    )


if __name__ == "__main__":
    main()

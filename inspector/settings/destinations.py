# SPDX-License-Identifier: Apache-2.0
"""``destinations.toml`` in the home: where certificates go besides the registry, one table for each place.

::

    [erp]
    kind = "folder"
    path = "/srv/erp/in"

Several of one kind are told apart by their names, which stand in outbox rows.
Nothing secret stands here: that is kept by the system's keyring.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inspector import bounded_toml
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.settings.file import replace_text

FILE = "destinations.toml"
RESERVED = frozenset({"registry"})
"""Names that this file may not give: the registry has settings of its own."""
MOST = 16
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}", re.ASCII)
_OPTION = re.compile(r"[a-z][a-z0-9_]{0,31}", re.ASCII)
_LONGEST_VALUE = 1024
_HEAD = "# Where certificates go. 'inspector destinations' writes this file.\n"


@dataclass(frozen=True, slots=True)
class Place:
    """One destination: its name, what kind it is, and what that kind wants to know."""

    name: str
    kind: str
    options: Mapping[str, str] = field(default_factory=dict)


def load(home: Path) -> tuple[Place, ...]:
    """Read the places of a home, none where it names none; raises BadInput."""
    path = home / FILE
    try:
        tables = bounded_toml.load(path)
    except FileNotFoundError:
        return ()
    except OSError as trouble:
        raise BadInput(
            Phrase("{path} cannot be read: {reason}.", path=path, reason=trouble.strerror),
            "Make it readable for you.",
        ) from trouble
    except bounded_toml.TomlFault as trouble:
        raise BadInput(
            Phrase("{path} is not valid TOML: {trouble}.", path=path, trouble=trouble),
            "Mend that line, or put the file back from a backup.",
        ) from trouble
    if len(tables) > MOST:
        raise BadInput(Phrase("{path} names more than {most} destinations.", path=path, most=MOST))
    return tuple(_place(path, name, table) for name, table in tables.items())


def store(home: Path, places: Iterable[Place]) -> None:
    """Write the places of a home, all of them or none; raises BadInput."""
    checked = [check(one) for one in places]
    if len(checked) > MOST:
        raise BadInput(Phrase("{path} names more than {most} destinations.", path=home / FILE, most=MOST))
    replace_text(home / FILE, "\n".join([_HEAD, *map(_table, checked)]))


def check(place: Place) -> Place:
    """Give ``place``; raises BadInput for a name, a kind or an option that cannot stand in the file."""
    if not _NAME.fullmatch(place.name) or place.name in RESERVED:
        raise BadInput(
            Phrase("'{name}' is no name for a destination.", name=place.name[:64]),
            "Take up to 32 small letters, digits and hyphens; 'registry' has settings of its own.",
        )
    if not _NAME.fullmatch(place.kind):
        raise BadInput(Phrase("'{kind}' is no kind of destination.", kind=place.kind[:64]))
    for key, value in place.options.items():
        if not _OPTION.fullmatch(key) or len(value) > _LONGEST_VALUE or not value.isprintable():
            raise BadInput(
                Phrase("The option '{key}' of {name} cannot be used.", key=key[:64], name=place.name),
                "Its name is small letters, its value one line of text.",
            )
    return place


def _place(path: Path, name: str, table: object) -> Place:
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise BadInput(
            Phrase("{path}: '{name}' is no table of texts.", path=path, name=name[:64]),
            Phrase('Write [{name}] and below it kind = "folder" and what it wants.', name=name[:64]),
        )
    options = {str(key): str(value) for key, value in table.items()}
    return check(Place(name, options.pop("kind", ""), options))


def _table(place: Place) -> str:
    lines = {"kind": place.kind, **place.options}
    said = "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in lines.items())
    return f"[{place.name}]\n{said}"

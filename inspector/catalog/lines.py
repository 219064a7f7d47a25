# SPDX-License-Identifier: Apache-2.0
"""Find the line of a TOML file in which something stands, and name its place.

``tomllib`` tells no lines. Tables and keys begin their lines in every checklist
that people write, so a scan of the source finds them; what stands inside an
inline table is placed at its key.
"""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
"""A place in parsed TOML: names of keys and positions in arrays, from 0."""

_HEADER = re.compile(r"\s*\[(\[?)([^\[\]]+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_.\s-]|"[^"\n]*"|'[^'\n]*')+?)\s*=""")
_NAME = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_LONG_QUOTES = ('"""', "'''")


def dotted(path: Path) -> str:
    """Write a place as people say it: ``points[6].rules[0].reading``."""
    shown = ""
    for part in path:
        if isinstance(part, int):
            shown += f"[{part}]"
        else:
            name = part if _PLAIN.fullmatch(part) else f'"{part}"'
            shown += f".{name}" if shown else name
    return shown


class Lines:
    """The lines of one source, by place."""

    def __init__(self, source: str) -> None:
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._table: Path = ()
        self._quote = ""
        for number, line in enumerate(source.splitlines(), 1):
            self._take(line, number)

    def of(self, path: Path) -> int | None:
        """Give the line of a place, or of the nearest table around it."""
        for end in range(len(path), 0, -1):
            if (line := self._lines.get(path[:end])) is not None:
                return line
        return None

    def _take(self, line: str, number: int) -> None:
        if self._quote:
            self._quote = "" if self._quote in line else self._quote
            return
        if header := _HEADER.fullmatch(line):
            self._table = self._open(_names(header[2]), is_array=bool(header[1]))
            self._lines.setdefault(self._table, number)
        elif key := _KEY.match(line):
            self._lines.setdefault((*self._table, *_names(key[1])), number)
            self._quote = next((one for one in _LONG_QUOTES if line.count(one) % 2), "")

    def _open(self, names: tuple[str, ...], *, is_array: bool) -> Path:
        path: Path = ()
        for place, name in enumerate(names):
            path = (*path, name)
            if is_array and place == len(names) - 1:
                self._counts[path] = self._counts.get(path, 0) + 1
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        return path


def _names(text: str) -> tuple[str, ...]:
    return tuple(double or single or plain for double, single, plain in _NAME.findall(text))

# SPDX-License-Identifier: Apache-2.0
"""Read a TOML file that somebody wrote: bounded before it is parsed, and every fault placed.

Python's parser takes the square of a dotted key's parts, and recurses into
lists and tables; a file that goes beyond the bounds here is refused at its
line instead, in a time that grows with its size alone.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

LARGEST_BYTES = 1 << 20
"""Ours have up to some twenty kilobytes, and a bench of 64 devices as many."""

MOST_PARTS = 8
"""How many parts a dotted key may have; ours have four at most."""

LONGEST_KEY = 512
"""How many characters a key may have with all its parts, dots and quotes."""

DEEPEST = 32
"""How deep lists and inline tables may be nested; ours are three deep at most."""

_TEXT = r"""\"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*\"?|'[^'\n]*'?"""
_PART = rf"(?:[A-Za-z0-9_-]+|{_TEXT})"
_TOKEN = re.compile(
    r"""#[^\n]*|\"{3}[^"\\]*(?:(?:\\.|\"(?!""))[^"\\]*)*(?:\"{3})?|\'{3}.*?(?:\'{3}|\Z)"""
    rf"|(?P<open>[\[{{])|(?P<close>[\]}}])|(?P<run>{_PART}(?:[ \t]*\.[ \t]*{_PART})*)(?P<key>[ \t]*=)?",
    re.DOTALL,
)
"""A comment, a text of several lines, a bracket, or what may be a dotted key; no end is needed to match."""
_ONE_PART = re.compile(_PART)


class TomlFault(ValueError):
    """Say what is wrong with a file, and at which line and column where that can be told."""


def load(path: Path) -> dict[str, object]:
    """Read a file; raises OSError, and TomlFault for everything else."""
    return parse(text_of(path))


def text_of(path: Path) -> str:
    """Give a file's text with plain line ends, not parsed yet; raises OSError, TomlFault."""
    with path.open("rb") as stream:
        raw = stream.read(LARGEST_BYTES + 1)
    if len(raw) > LARGEST_BYTES:
        raise TomlFault(f"it is larger than {LARGEST_BYTES} bytes")
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise TomlFault(f"it is not UTF-8 (at line {line}, column 1)") from error


def parse(text: str) -> dict[str, object]:
    """Read a text; raises TomlFault."""
    for offset, what in _beyond(text):
        raise TomlFault(f"{what} (at {_place(text, offset)})")
    try:
        return tomllib.loads(text)
    except RecursionError as error:  # the caller stood deep already
        raise TomlFault("lists or tables are nested too deep") from error
    except ValueError as error:  # also a number of more digits than Python reads
        raise TomlFault(str(error)) from error


def read(path: Path, wanted: str) -> dict[str, object]:
    """Read a file that a person named; ``wanted`` says what to name. Raises BadInput."""
    try:
        return load(path)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror), wanted
        ) from error
    except TomlFault as fault:
        raise BadInput(
            Phrase("{path} is not TOML that can be read: {fault}.", path=path, fault=fault), "Mend that line."
        ) from fault


def _beyond(text: str) -> Iterator[tuple[int, str]]:
    """Give where a text goes beyond the bounds, and how."""
    depth = 0
    for token in _TOKEN.finditer(text):
        if token["run"] is None:
            depth = max(0, depth + (token["open"] is not None) - (token["close"] is not None))
            if depth > DEEPEST:
                yield token.start(), f"lists or tables are nested more than {DEEPEST} deep"
        elif what := _too_long(token["run"], is_key=token["key"] is not None):
            yield token.start(), what


def _too_long(run: str, *, is_key: bool) -> str:
    if is_key and len(run) > LONGEST_KEY:
        return f"a key has {len(run)} characters, and {LONGEST_KEY} are the most"
    if run.count(".") < MOST_PARTS:
        return ""
    parts = sum(1 for _ in _ONE_PART.finditer(run))
    return f"a key has {parts} parts, and {MOST_PARTS} are the most" if parts > MOST_PARTS else ""


def _place(text: str, offset: int) -> str:
    line_start = text.rfind("\n", 0, offset) + 1
    return f"line {text.count(chr(10), 0, offset) + 1}, column {offset - line_start + 1}"

# SPDX-License-Identifier: Apache-2.0
"""Open a TOML file of a checklist: bounded, and every fault of its syntax placed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from inspector.catalog.table import Faults, note_floats
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

LARGEST_BYTES = 1 << 20
"""A checklist is some twenty kilobytes; what is larger than this is none."""

_PLACE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")


def open_toml(path: Path, file: str = "") -> tuple[dict[str, object], Faults]:
    """Read a file; give its tables and the faults found so far.

    ``file`` is named in each place where several files are looked at. Raises
    BadInput when it cannot be opened.
    """
    source = _text(path, file)
    if isinstance(source, Faults):
        return {}, source
    faults = Faults(source, file)
    try:
        data: dict[str, object] = tomllib.loads(source)
        note_floats(data, (), faults)
    except RecursionError:
        return {}, _syntax("lists or tables are nested too deep", file)
    except ValueError as error:  # also a number of more digits than Python reads
        return {}, _syntax(str(error), file)
    return data, faults


def _text(path: Path, file: str) -> str | Faults:
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror)
        ) from error
    if len(raw) > LARGEST_BYTES:
        return _syntax(f"is larger than {LARGEST_BYTES} bytes: no checklist is", file)
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return _syntax(f"is not UTF-8 (at line {line}, column 1)", file)


def _syntax(message: str, file: str) -> Faults:
    place = _PLACE.search(message)
    words = f"line {place[1]}, column {place[2]}" if place else "the file"
    faults = Faults(file=", ".join(filter(None, (file, words))))
    faults.add((), _PLACE.sub("", message))
    return faults

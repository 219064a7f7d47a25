# SPDX-License-Identifier: Apache-2.0
"""Open a TOML file of a checklist: bounded, and every fault of its syntax placed."""

from __future__ import annotations

import re
from pathlib import Path

from inspector import bounded_toml
from inspector.catalog.table import Faults, note_floats
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase

_PLACE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")


def open_toml(path: Path, file: str = "") -> tuple[dict[str, object], Faults]:
    """Read a file; give its tables and the faults found so far.

    ``file`` is named in each place where several files are looked at. Raises
    BadInput when it cannot be opened.
    """
    try:
        source = bounded_toml.text_of(path)
        data = bounded_toml.parse(source)
    except OSError as error:
        raise BadInput(
            Phrase("{path} cannot be opened: {reason}.", path=path, reason=error.strerror)
        ) from error
    except bounded_toml.TomlFault as fault:
        return {}, _syntax(str(fault), file)
    faults = Faults(source, file)
    note_floats(data, (), faults)
    return data, faults


def _syntax(message: str, file: str) -> Faults:
    place = _PLACE.search(message)
    words = f"line {place[1]}, column {place[2]}" if place else "the file"
    faults = Faults(file=", ".join(filter(None, (file, words))))
    faults.add((), _PLACE.sub("", message))
    return faults

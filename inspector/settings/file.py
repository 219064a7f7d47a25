# SPDX-License-Identifier: Apache-2.0
"""``settings.toml``: read with bounds, written whole or not at all; what people wrote in it stays."""

from __future__ import annotations

import json
import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path

from inspector import bounded_toml
from inspector.domain.errors import BadInput
from inspector.domain.phrase import Phrase
from inspector.settings.rules import check_value

FILE = "settings.toml"
_BINARY = getattr(os, "O_BINARY", 0)


def read(path: Path) -> dict[str, str]:
    """Read the values of a file, none where it is not there; raises BadInput."""
    try:
        values = bounded_toml.load(path)
    except FileNotFoundError:
        return {}
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
    for key, value in values.items():
        check_value(key, value, str(path))
    return {key: str(value) for key, value in values.items()}


def store(path: Path, changes: Mapping[str, str], *, first: bool = False) -> dict[str, str]:
    """Write ``changes`` into the file, all of them or none; at a ``first`` run a faster process wins."""
    try:
        old = path.read_text(encoding="utf-8") if path.exists() else ""
    except OSError as trouble:
        raise _unwritten(path, trouble) from trouble
    replace_text(path, _merged(old, changes), first=first)
    return read(path)


def replace_text(path: Path, text: str, *, first: bool = False) -> None:
    """Write a file, for its owner alone, whole or not at all; raises BadInput.

    With ``first`` a file that another process wrote meanwhile stays.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        _write_durably(temporary, text.encode())
        _put(temporary, path, first=first)
        _sync_folder(path.parent)
    except OSError as trouble:
        raise _unwritten(path, trouble) from trouble
    finally:
        temporary.unlink(missing_ok=True)


def _unwritten(path: Path, trouble: OSError) -> BadInput:
    return BadInput(
        Phrase("{path} cannot be written: {reason}.", path=path, reason=trouble.strerror),
        "Make room and make its folder writable for you.",
    )


def _write_durably(path: Path, data: bytes) -> None:
    """Make ``path``, for its owner alone, and return when its bytes are on the disk."""
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(file, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows has no such call for a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put(temporary: Path, path: Path, *, first: bool) -> None:
    if first:
        try:
            os.link(temporary, path)
        except FileExistsError:
            return
        except OSError:  # no hard links here
            pass
        else:
            return
    temporary.replace(path)


def _merged(old: str, changes: Mapping[str, str]) -> str:
    """Return the file's text with ``changes``; other lines, and their comments, stay as they are."""
    lines = old.splitlines() or ["# Settings of this bench. INSPECTOR_<KEY> in the environment goes first."]
    for key, value in changes.items():
        line = f"{key} = {json.dumps(value, ensure_ascii=False)}"
        places = [at for at, text in enumerate(lines) if re.match(rf"\s*\"?{key}\"?\s*=", text)]
        if places:
            lines[places[0]] = line
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"

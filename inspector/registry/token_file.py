# SPDX-License-Identifier: Apache-2.0
"""Making, listing and revoking the tokens of a file; whoever wrote comments finds them again."""

from __future__ import annotations

import os
import secrets
import tempfile
from dataclasses import dataclass
from pathlib import Path

from inspector.domain.errors import BadInput
from inspector.registry.tokens import HASHED, ID_LENGTH, Grant, hash_of, parse_line, read_lines

_BYTES = 32


@dataclass(frozen=True, slots=True)
class Listed:
    """One token of a file; ``is_plain``: the file holds the token itself."""

    grant: Grant
    is_plain: bool


def new_token() -> str:
    """Give a token of 256 random bits."""
    return secrets.token_urlsafe(_BYTES)


def add(path: Path, token: str, grant: Grant) -> Grant:
    """Add a token's hash to a file, which is made where there is none; raises BadInput."""
    kept = Grant(hash_of(token), grant.name, grant.scopes, grant.expires_at, grant.rate)
    lines = read_lines(path) if path.exists() else []
    _write(path, [*lines, kept.line()])
    return kept


def listed(path: Path) -> list[Listed]:
    """Give the tokens of a file, in its order; raises BadInput."""
    words = [one for line in read_lines(path) if (one := _content(line))]
    return [
        Listed(parse_line(one, place, path), not one.startswith(HASHED)) for place, one in enumerate(words, 1)
    ]


def revoke(path: Path, token_id: str) -> Grant:
    """Take the token with this id out of a file; raises BadInput unless exactly one has it."""
    lines = read_lines(path)
    found = [(place, grant) for place, grant in _grants(path, lines) if grant.id == token_id]
    if len(found) != 1 or len(token_id) != ID_LENGTH:
        raise BadInput(
            f"{'No token' if not found else 'More than one token'} of {path} has the id {token_id}.",
            "Look at them with 'inspector registry token list'.",
        )
    place, grant = found[0]
    _write(path, lines[:place] + lines[place + 1 :])
    return grant


def _grants(path: Path, lines: list[str]) -> list[tuple[int, Grant]]:
    found = [(place, _content(line)) for place, line in enumerate(lines)]
    return [(place, parse_line(one, place + 1, path)) for place, one in found if one]


def _content(line: str) -> str:
    return line.partition("#")[0].strip()


def _write(path: Path, lines: list[str]) -> None:
    """Put the file in the old one's place, whole or not at all, for its owner alone."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # of mode 0600
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write("".join(f"{line}\n" for line in lines))
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BadInput(f"The token file {path} cannot be written: {error.strerror}.") from error

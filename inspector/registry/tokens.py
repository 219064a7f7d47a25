# SPDX-License-Identifier: Apache-2.0
"""Who may talk to a registry: bearer tokens (RFC 6750), one a line in a file, hashed or plain.

A hashed line is ``sha256:HEX`` and what the token may do::

    sha256:9f86…0a08 name=bench-1 scopes=read,write,void expires=2027-03-01T00:00:00Z rate=50

A plain line is the token itself, with every scope and without an end. A token
is 256 random bits (``new_token``), so that SHA-256 alone keeps it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from inspector.domain.errors import BadInput

RATE: Final = 500.0
"""Requests a second that a token may send for long, unless its line says otherwise."""
HASHED: Final = "sha256:"
ID_LENGTH: Final = 8
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_NAME = re.compile(r"[A-Za-z0-9._-]{1,40}", re.ASCII)
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_SHORTEST, _LONGEST = 16, 1024
_LARGEST_FILE = 1024 * 1024
_RATES = (0.01, 1_000_000.0)


class Scope(StrEnum):
    """What a token may do."""

    READ = "read"
    WRITE = "write"
    VOID = "void"


EVERYTHING: Final = frozenset(Scope)


@dataclass(frozen=True, slots=True)
class Grant:
    """What one token may do: ``hash`` is its SHA-256, ``rate`` in requests a second, None: it never ends."""

    hash: bytes
    name: str = ""
    scopes: frozenset[Scope] = EVERYTHING
    expires_at: datetime | None = None
    rate: float = RATE

    @property
    def id(self) -> str:
        """Name it in a list: the first digits of its hash, which tell nothing of the token."""
        return self.hash.hex()[:ID_LENGTH]

    def is_over(self, now: datetime) -> bool:
        """Tell whether it has ended at ``now``."""
        return self.expires_at is not None and self.expires_at <= now

    def line(self) -> str:
        """Write it as a line of a token file."""
        words = [HASHED + self.hash.hex()]
        if self.name:
            words.append(f"name={self.name}")
        words.append("scopes=" + ",".join(one for one in Scope if one in self.scopes))
        if self.expires_at is not None:
            words.append(f"expires={self.expires_at:%Y-%m-%dT%H:%M:%SZ}")
        words.append(f"rate={self.rate:g}")
        return " ".join(words)


class Tokens:
    """The tokens that are taken, as their hashes. Open: whoever asks is let in, as without a token file."""

    __slots__ = ("_grants", "_is_open")

    def __init__(
        self, tokens: tuple[str, ...] = (), grants: tuple[Grant, ...] = (), *, is_closed: bool = False
    ) -> None:
        self._grants = (*(Grant(hash_of(one)) for one in tokens), *grants)
        self._is_open = not self._grants and not is_closed

    @property
    def is_open(self) -> bool:
        """Tell whether no token is asked for."""
        return self._is_open

    def current(self) -> Tokens:
        """Give these: they do not change."""
        return self

    def grant(self, authorization: str) -> Grant | None:
        """Give what an ``Authorization`` header's token may do, in a time that tells nothing of others."""
        scheme, _, token = authorization.partition(" ")
        given = hash_of(token.strip())
        found = [one for one in self._grants if hmac.compare_digest(given, one.hash)]
        return found[0] if found and scheme.lower() == "bearer" else None


def hash_of(token: str) -> bytes:
    """Give what is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def load_tokens(path: Path, *, may_be_empty: bool = False) -> Tokens:
    """Read a token file, ``#`` begins a comment; raises BadInput."""
    words = [one for line in read_lines(path) if (one := line.partition("#")[0].strip())]
    grants = tuple(parse_line(one, place, path) for place, one in enumerate(words, 1))
    if not grants and not may_be_empty:
        raise BadInput(f"There is no token in {path}.")
    return Tokens(grants=grants, is_closed=True)


def read_lines(path: Path) -> list[str]:
    """Give the lines of a token file; raises BadInput."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
        lines = data.decode("ascii").splitlines()
    except OSError as error:
        raise BadInput(f"The token file {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"The token file {path} holds more than ASCII.") from error
    if len(data) > _LARGEST_FILE:
        raise BadInput(f"{path} is too large for a token file.")
    return lines


def parse_line(line: str, place: int, path: Path) -> Grant:
    """Read one line without its comment; raises BadInput."""
    if not line.startswith(HASHED):
        if not (_SHORTEST <= len(line) <= _LONGEST and _TOKEN.fullmatch(line)):
            raise BadInput(
                f"Token {place} of {path} cannot be used.",
                f"Write {_SHORTEST} to {_LONGEST} letters, digits or . _ ~ + / - on a line of its own.",
            )
        return Grant(hash_of(line))
    try:
        return _hashed(line)
    except (ValueError, OverflowError) as error:
        raise BadInput(
            f"Token {place} of {path} cannot be used: {error}.",
            "Make its line with 'inspector registry token new'.",
        ) from error


def _hashed(line: str) -> Grant:
    digits, *rest = line.removeprefix(HASHED).split()
    if not _HEX.fullmatch(digits):
        raise ValueError("its hash is not a SHA-256")
    said = {name: value for name, _, value in (one.partition("=") for one in rest)}
    if len(said) != len(rest) or set(said) - {"name", "scopes", "expires", "rate"}:
        raise ValueError("it has a word that is not known, or one twice")
    return Grant(
        bytes.fromhex(digits),
        checked_name(said.get("name", "")),
        checked_scopes(said.get("scopes", "")),
        _time(said["expires"]) if "expires" in said else None,
        checked_rate(said.get("rate", str(RATE))),
    )


def checked_name(text: str) -> str:
    """Give a token's name, which may be empty; raises ValueError."""
    if text and not _NAME.fullmatch(text):
        raise ValueError("its name has to be 1 to 40 letters, digits or . _ -")
    return text


def checked_scopes(text: str) -> frozenset[Scope]:
    """Read scopes with commas between; raises ValueError."""
    words = text.split(",")
    if not set(words) <= {one.value for one in Scope}:
        raise ValueError(f"its scopes have to be of {', '.join(Scope)}")
    return frozenset(map(Scope, words))


def checked_rate(text: str) -> float:
    """Read a rate in requests a second; raises ValueError."""
    rate = float(text)
    if not _RATES[0] <= rate <= _RATES[1]:
        raise ValueError(f"its rate has to be {_RATES[0]:g} to {_RATES[1]:g} requests a second")
    return rate


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("its end names no time zone")
    return at.astimezone(UTC)

# SPDX-License-Identifier: Apache-2.0
"""Who may talk to a registry: bearer tokens (RFC 6750), one a line in a file."""

from __future__ import annotations

import hashlib
import hmac
import re
from pathlib import Path

from inspector.domain.errors import BadInput

_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_SHORTEST, _LONGEST = 16, 1024
_LARGEST_FILE = 1024 * 1024


class Tokens:
    """The tokens that are taken, kept as their hashes. None at all: whoever asks is let in."""

    __slots__ = ("_hashes",)

    def __init__(self, tokens: tuple[str, ...] = ()) -> None:
        self._hashes = tuple(_hash(one) for one in tokens)

    @property
    def is_open(self) -> bool:
        """Tell whether no token is asked for."""
        return not self._hashes

    def allow(self, authorization: str) -> bool:
        """Tell whether an ``Authorization`` header's value is let in, in a time that tells nothing."""
        scheme, _, token = authorization.partition(" ")
        given = _hash(token.strip())
        known = [hmac.compare_digest(given, one) for one in self._hashes]
        return self.is_open or (scheme.lower() == "bearer" and any(known))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def load_tokens(path: Path) -> Tokens:
    """Read a token file: one token a line, ``#`` begins a comment; raises BadInput."""
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
    tokens = tuple(word for line in lines if (word := line.partition("#")[0].strip()))
    for place, token in enumerate(tokens, 1):
        if not (_SHORTEST <= len(token) <= _LONGEST and _TOKEN.fullmatch(token)):
            raise BadInput(
                f"Token {place} of {path} cannot be used.",
                f"Write {_SHORTEST} to {_LONGEST} letters, digits or . _ ~ + / - on a line of its own.",
            )
    if not tokens:
        raise BadInput(f"There is no token in {path}.")
    return Tokens(tokens)

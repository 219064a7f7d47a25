# SPDX-License-Identifier: Apache-2.0
"""Draw a sample from a seed, so that anyone who has seed and list draws the same (``docs/sampling.md``)."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable, Sequence

from inspector.domain.errors import BadInput

LONGEST_SEED = 100
_SEED = re.compile(r"[!-~](?:[ -~]*[!-~])?")


def new_seed() -> str:
    """Give a seed that nobody could choose: 128 bits from the operating system, in hex."""
    return secrets.token_hex(16)


def checked_seed(text: str) -> str:
    """Give a seed without blanks around it; raises BadInput for none, a long one, or beyond ASCII."""
    seed = text.strip()
    if len(seed) > LONGEST_SEED or not _SEED.fullmatch(seed):
        raise BadInput(
            "This cannot be a seed.", "Type 1 to 100 letters, digits and signs, as of a dice throw on record."
        )
    return seed


def digest_of(uids: Iterable[str]) -> str:
    """Give the SHA-256 of a list of uids: sorted, a line each. It says what was in the lot."""
    lines = "".join(f"{uid}\n" for uid in sorted(uids))
    return hashlib.sha256(lines.encode("ascii")).hexdigest()


def draw(uids: Iterable[str], seed: str, size: int) -> Sequence[str]:
    """Give the first ``size`` in the order of SHA-256 over the seed, a colon and the uid."""
    return sorted(uids, key=lambda uid: hashlib.sha256(f"{seed}:{uid}".encode()).digest())[:size]

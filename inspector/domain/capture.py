# SPDX-License-Identifier: Apache-2.0
"""What a device answered, as bytes: the exchanges that the readings of an inspection were taken from.

A capture is all exchanges of one taking of readings, in one run of bytes whose
SHA-256 the audit trail names. What is longer than the bounds is cut, and says so.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from inspector.domain.errors import StoreDamaged
from inspector.domain.reading import Reading

PER_ANSWER = 256 << 10
"""Bytes that are kept of one answer."""
PER_INSPECTION = 2 << 20
"""Bytes of answers that are kept of one inspection."""
MOST = 512
"""Exchanges of one capture."""
LONGEST_COMMAND = 1000
"""Characters of a command in the driver's own words."""

_MAGIC = b"inspector raw answers 1\n"
_WORD = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]+")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question in the driver's own words and what the device answered.

    ``size`` is how many bytes came, ``answer`` what is kept of them, from the
    start; ``at`` is UTC. ``is_whole`` is False where the device fell silent in it.
    """

    command: str
    answer: bytes
    size: int
    at: datetime
    is_whole: bool = True

    @property
    def is_cut(self) -> bool:
        """Tell whether bytes that came were not kept."""
        return len(self.answer) < self.size


def heard(command: str, answer: bytes, at: datetime, *, is_whole: bool = True) -> Exchange:
    """Make an exchange of what came, within the bounds of one answer."""
    return Exchange(command[:LONGEST_COMMAND], bytes(answer[:PER_ANSWER]), len(answer), at, is_whole)


def within(exchanges: Iterable[Exchange], left: int) -> tuple[Exchange, ...]:
    """Cut exchanges so that ``left`` bytes of answers hold them, the first ones whole."""
    kept: list[Exchange] = []
    for one in exchanges:
        if len(kept) == MOST:
            break
        part = one if len(one.answer) <= left else replace(one, answer=one.answer[: max(0, left)])
        left -= len(part.answer)
        kept.append(part)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Raw:
    """A capture as it is stored: its bytes, their SHA-256, and how many bytes of answers are in it."""

    data: bytes
    sha256: str
    size: int


def raw_of(exchanges: Sequence[Exchange]) -> Raw:
    """Make of exchanges what is stored."""
    data = packed(exchanges)
    return Raw(data, digest(data), sum(len(one.answer) for one in exchanges))


# ── as one run of bytes ──────────────────────────────────────────────────────


def packed(exchanges: Sequence[Exchange]) -> bytes:
    """Write a capture: a line of JSON that says what follows, then the answers."""
    rows = [[one.command, len(one.answer), one.size, _text(one.at), one.is_whole] for one in exchanges]
    head = json.dumps(rows, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return b"".join((_MAGIC, head, b"\n", *(one.answer for one in exchanges)))


def unpacked(data: bytes) -> tuple[Exchange, ...]:
    """Read a capture; raises StoreDamaged for what ``packed`` did not write."""
    head, _, body = data.removeprefix(_MAGIC).partition(b"\n")
    try:
        if not data.startswith(_MAGIC):
            raise ValueError("another beginning")
        found = _exchanges(json.loads(head.decode("ascii")), body)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise StoreDamaged("A raw answer is not as it was written.") from error
    if packed(found) != data:
        raise StoreDamaged("A raw answer is not as it was written.")
    return found


def digest(data: bytes) -> str:
    """Give the name of a packed capture: SHA-256, lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def _exchanges(rows: object, body: bytes) -> tuple[Exchange, ...]:
    found, start = [], 0
    for command, kept, size, at, is_whole in rows if isinstance(rows, list) else ():
        is_one = isinstance(command, str) and isinstance(is_whole, bool)
        if not is_one or type(kept) is not int or type(size) is not int or not 0 <= kept <= size:
            raise ValueError("no exchange")
        found.append(Exchange(command, body[start : start + kept], size, _time(at), is_whole))
        start += kept
    return tuple(found)


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)


# ── beside a reading ─────────────────────────────────────────────────────────


def answers_to(reading: Reading, exchanges: Sequence[Exchange]) -> tuple[Exchange, ...]:
    """Give the exchanges that bear a reading, the likeliest first; none where no word of its source is there.

    A reading names its source in words (``dumpsys battery``, ``gsm.sim.state``). Those
    that a command holds count most, then those that stand in its answer; between
    equals the value decides, and how little else was asked for.
    """
    words = _words(reading.source)
    scores = [_score(words, one) for one in exchanges]
    best = max(scores, default=0)
    likely = [
        (-score, *_beside(words, reading.value, one), place, one)
        for place, (score, one) in enumerate(zip(scores, exchanges, strict=True))
        if score and 2 * score > best
    ]
    return tuple(found[-1] for found in sorted(likely, key=lambda found: found[:-1]))


def _words(text: str) -> frozenset[str]:
    return frozenset(one.strip(".").casefold() for one in _WORD.findall(text))


def _score(words: Iterable[str], one: Exchange) -> int:
    command, answer = one.command.casefold(), one.answer.lower()
    asked, score = _words(command), 0
    for word in words:
        if word in asked:
            score += 4
        elif word in command:
            score += 3
        elif word.encode("utf-8", "replace") in answer:
            score += 1
    return score


def _beside(words: frozenset[str], value: object, one: Exchange) -> tuple[bool, int]:
    told = str(value).casefold().encode("utf-8", "replace")
    return value is None or told not in one.answer.lower(), len(_words(one.command) - words)

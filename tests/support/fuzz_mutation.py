# SPDX-License-Identifier: Apache-2.0
"""Turn good bytes into bad ones, the same way each time for the same number."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

_NUMBERS = (
    b"-1",
    b"0",
    b"1",
    b"65535",
    b"65536",
    b"2147483648",
    b"4294967295",
    b"18446744073709551615",
    b"1e999",
    b"NaN",
)
_WORDS = (
    *_NUMBERS,
    *(b"true", b"null", b"--", b"%s", b"\r\n", b"\n\n"),
    *(bytes([one]) for one in b"\x00\xff\t'\"[]{}<>&\\:,"),
    *(b"\xff\xff\xff\xff", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xcc\x81"),
)
_OPENINGS = (b"[", b"{", b'{"a":', b"[[", b"<array>", b"<dict>", b"a.", b"(", b"-----BEGIN ")
_NUMBER = re.compile(rb"-?\d+")
_MOST = 200_000
_STEPS = (1, 1, 1, 2, 3, 8)

Mutation = Callable[[random.Random, bytes, Sequence[bytes]], bytes]


def mutated(number: int, seeds: Sequence[bytes]) -> bytes:
    """Give case ``number``: a seed with one or a few mutations; the first cases are the seeds themselves."""
    if number < len(seeds):
        return seeds[number]
    rng = random.Random(number)
    data = rng.choice(seeds)
    for _ in range(rng.choice(_STEPS)):
        data = rng.choice(_MUTATIONS)(rng, data, seeds)[:_MOST]
    return data


def _place(rng: random.Random, data: bytes) -> int:
    return rng.randrange(len(data) + 1)


def _piece(rng: random.Random, data: bytes) -> tuple[int, int]:
    start = _place(rng, data)
    return start, min(len(data), start + rng.choice((1, 2, 4, 16, 64, 512, len(data))))


def _flip(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    if not data:
        return b"\x00"
    changed = bytearray(data)
    changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _overwrite(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _piece(rng, data)
    return data[:start] + rng.randbytes(end - start) + data[end:]


def _drop(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _piece(rng, data)
    return data[:start] + data[end:]


def _cut(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    return data[: _place(rng, data)]


def _repeat(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _piece(rng, data)
    return data[:end] + data[start:end] * rng.choice((1, 2, 50)) + data[end:]


def _insert(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at = _place(rng, data)
    return data[:at] + rng.choice(_WORDS) + data[at:]


def _splice(rng: random.Random, data: bytes, seeds: Sequence[bytes]) -> bytes:
    other = rng.choice(seeds)
    start, end = _piece(rng, other)
    at = _place(rng, data)
    return data[:at] + other[start:end] + data[at:]


def _other_number(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data + b"0"
    match = rng.choice(found)
    return data[: match.start()] + rng.choice(_NUMBERS) + data[match.end() :]


def _nest(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    at = _place(rng, data)
    return data[:at] + rng.choice(_OPENINGS) * rng.choice((3, 300, 3000)) + data[at:]


def _swap_lines(rng: random.Random, data: bytes, _: Sequence[bytes]) -> bytes:
    lines = data.split(b"\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


_MUTATIONS: tuple[Mutation, ...] = (
    _flip, _overwrite, _drop, _cut, _repeat, _insert, _splice, _other_number, _other_number, _swap_lines,
    _nest,
)  # fmt: skip

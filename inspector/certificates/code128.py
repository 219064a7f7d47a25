# SPDX-License-Identifier: Apache-2.0
"""Code 128 (ISO/IEC 15417): text as bars, digits in pairs where that is shorter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inspector.domain.errors import CertificateTrouble

# The widths of bar, space, bar … of the symbol characters 0 to 105, then the stop (ISO/IEC 15417, table 1).
_WIDTHS = """
    212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132
    122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212
    322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311
    112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321
    331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214
    112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212
    124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113
    411311 113141 114131 311141 411131 211412 211214 211232 2331112
"""
_SYMBOLS = _WIDTHS.split()
_TO_C, _TO_B = 99, 100
_START_B, _START_C = 104, 105
_STOP = 106
_MODULUS = 103
_PRINTABLE = re.compile(r"[\x20-\x7e]{1,48}")
_DIGITS = re.compile(r"[0-9]*")


@dataclass(frozen=True, slots=True)
class Run:
    """A part of the text in one code set: ``C`` takes digits in pairs, ``B`` printable ASCII."""

    set: str
    text: str


@dataclass(frozen=True, slots=True)
class Code128:
    """One symbol: its parts, its symbol characters with check character and stop, its modules.

    ``modules`` are 1 for a bar and 0 for a space, without the quiet zones of 10 modules at each side.
    """

    text: str
    runs: tuple[Run, ...]
    values: tuple[int, ...]
    modules: str

    @property
    def check(self) -> int:
        """Give the check character's value."""
        return self.values[-2]


def code128(text: str) -> Code128:
    """Encode 1 to 48 printable ASCII characters; raises CertificateTrouble for others."""
    if not _PRINTABLE.fullmatch(text):
        raise CertificateTrouble("This number cannot be a barcode.", "Mend the device's number.")
    runs = tuple(_runs(text))
    values = [value for place, run in enumerate(runs) for value in _values(run, is_first=not place)]
    check = (values[0] + sum(place * value for place, value in enumerate(values))) % _MODULUS
    whole = (*values, check, _STOP)
    return Code128(text, runs, whole, "".join(map(_bars, whole)))


def _runs(text: str) -> Iterator[Run]:
    """Split the text as annex E of the standard does: pairs of digits from four on."""
    rest, plain = text, ""
    while rest:
        found = _DIGITS.match(rest)
        digits = len(found[0]) if found else 0
        is_worth = digits >= 4 or len(text) == digits == 2
        if not is_worth:
            step = max(digits, 1)
            plain, rest = plain + rest[:step], rest[step:]
            continue
        odd = digits % 2 if plain else 0  # in front of the pairs it costs nothing in set B
        plain, rest = plain + rest[:odd], rest[odd:]
        if plain:
            yield Run("B", plain)
        pairs = (digits - odd) // 2 * 2
        yield Run("C", rest[:pairs])
        plain, rest = "", rest[pairs:]
    if plain:
        yield Run("B", plain)


def _values(run: Run, *, is_first: bool) -> Iterator[int]:
    if run.set == "C":
        yield _START_C if is_first else _TO_C
        yield from (int(run.text[at : at + 2]) for at in range(0, len(run.text), 2))
    else:
        yield _START_B if is_first else _TO_B
        yield from (ord(char) - 32 for char in run.text)


def _bars(value: int) -> str:
    return "".join("10"[place % 2] * int(width) for place, width in enumerate(_SYMBOLS[value]))

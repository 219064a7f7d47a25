# SPDX-License-Identifier: Apache-2.0
"""The device label: what stands on it, and where.

Model, grade and battery at a glance, the number as a barcode with its digits
in clear, the certificate's QR code, who and when. Black only. Everything falls
on whole dots of the printer, so that no bar is a dot wider than its neighbour.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector.certificates import content
from inspector.certificates.code128 import Code128, code128
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.fonts import ALL
from inspector.certificates.label_marks import (
    Bars,
    Block,
    LabelDrawing,
    LabelSize,
    Line,
    Mark,
    Matrix,
    Rows,
)
from inspector.certificates.pen import cut, fitting_size, width
from inspector.certificates.qr import code_of, modules
from inspector.certificates.wording import Words, prepared, words_in
from inspector.domain.certificate import SignedCertificate
from inspector.domain.errors import BadInput, CertificateTrouble
from inspector.domain.phrase import Phrase

_QUIET_QR, _QUIET_BARS = 4, 10
_LEAST_QR_MM, _LEAST_BAR_MM = 0.24, 0.19
"""What a phone's camera and a bench scanner still read of a thermal print."""
_MOST_QR_MM, _MOST_BAR_MM = 0.55, 0.4
_LEAST_BARS_MM, _LEAST_TEXT_MM = 5.0, 18.0
_DESIGNED = (62, 29)
_CAPITALS = 0.7
"""The height of capitals, as a part of the em."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A short word in a box; ``is_strong`` is white on black."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """What a label says. ``number`` goes into the barcode, ``shown`` stands under it."""

    title: str
    variant: str
    chips: tuple[Chip, ...]
    number: str
    shown: str
    foot: str
    code: str


def label_facts(certificate: SignedCertificate, language: str) -> LabelFacts:
    """Take a label's words from signed claims; raises CertificateTrouble."""
    if not certificate.jws:
        raise CertificateTrouble("This inspection is not signed yet.", "Sign it, then print its label.")
    facts, words = read_facts(certificate.claims), words_in(language)
    name, number = _number(facts)
    who = prepared(str(certificate.claims["technician"]))
    return LabelFacts(
        title=content.headline(facts, words),
        variant=_variant(facts),
        chips=tuple(_chips(facts, words)),
        number=number,
        shown=f"{words.say(f'labels.{name}')} {_grouped(number) if name == 'imei' else number}",
        foot=_foot(facts, words, who),
        code=str(code_of(certificate)),
    )


def _number(facts: Facts) -> tuple[str, str]:
    for name in ("imei", "serial", "meid"):
        if number := facts.device.get(name, ""):
            return name, number
    raise CertificateTrouble("The device has no number to print.", "Print its certificate instead.")


def _grouped(imei: str) -> str:
    """Write an IMEI as TAC, serial number and check digit (3GPP TS 23.003)."""
    return f"{imei[:2]} {imei[2:8]} {imei[8:14]} {imei[14:]}"


def _variant(facts: Facts) -> str:
    known = (prepared(facts.device.get(name, "")) for name in ("storage", "colour"))
    return " · ".join(one for one in known if one)


def _chips(facts: Facts, words: Words) -> list[Chip]:
    grade = words.say(f"grades.{facts.grade.chosen}") if facts.grade else words.say("answers.not_graded")
    share = content.share(facts).health
    chips = [Chip(grade, is_strong=not facts.is_training)]
    if facts.is_training:
        chips.insert(0, Chip(words.say("labels.training"), is_strong=True))
    if share is not None:
        chips.append(Chip(f"{words.say('answers.battery')} {content.health(facts, words)}"))
    return [*chips, Chip(f"{content.passed(facts)}/{len(facts.points)}")]


def _foot(facts: Facts, words: Words, who: str) -> str:
    signed = f"{who} {facts.signed_at:%Y-%m-%d}"
    return f"{signed} · {words.say('labels.training_verdict')}" if facts.is_training else signed


def draw_label(facts: LabelFacts, size: LabelSize) -> LabelDrawing:
    """Lay a label out; raises BadInput where the codes do not fit on it."""
    bars, rows = code128(facts.number), modules(facts.code, "L")
    for place in (_beside, _below):
        made = place(facts, size, bars, rows)
        if made is not None:
            return made
    raise BadInput(
        Phrase("A label of {size} is too small for its codes.", size=str(size)),
        "Choose a larger label in Settings, such as 62x29.",
    )


def _beside(facts: LabelFacts, size: LabelSize, bars: Code128, rows: Rows) -> LabelDrawing | None:
    """Lay out with the square code at the right, over the whole height, and all else left of it."""
    for side in _modules(size, _LEAST_QR_MM, _MOST_QR_MM):
        square, quiet = len(rows) * side, _QUIET_QR * side
        x = size.width - square - quiet
        bar = _bar_module(size, bars, x, quiet)
        if square + 2 * quiet <= size.height and bar:
            code = Matrix(x, (size.height - square) // 2, side, rows)
            return _Flow(size, facts, bars, bar).beside(code)
    return None


def _below(facts: LabelFacts, size: LabelSize, bars: Code128, rows: Rows) -> LabelDrawing | None:
    """Lay out with the barcode over the whole width at the bottom, the square code above it."""
    bar = _bar_module(size, bars, size.width)
    flow = _Flow(size, facts, bars, bar)
    for side in _modules(size, _LEAST_QR_MM, _MOST_QR_MM) if bar else ():
        square, quiet = len(rows) * side, _QUIET_QR * side
        free = size.height - flow.number_height() - size.dots(_LEAST_BARS_MM)
        x = size.width - square - quiet
        if square + 2 * quiet <= free and x >= size.dots(_LEAST_TEXT_MM):
            return flow.below(Matrix(x, quiet, side, rows))
    return None


def _bar_module(size: LabelSize, bars: Code128, room: int, quiet: int = 0) -> int:
    """Give the widest module at which the barcode fits in a width, 0 for none.

    ``quiet`` is white already at its right.
    """
    for one in _modules(size, _LEAST_BAR_MM, _MOST_BAR_MM):
        if (_QUIET_BARS + len(bars.modules)) * one + max(_QUIET_BARS * one, quiet) <= room:
            return one
    return 0


def _modules(size: LabelSize, least: float, most: float) -> range:
    """Give the sides of a module to try, the largest first."""
    smallest = _least(least, size)
    return range(max(smallest, size.dots(most)), smallest - 1, -1)


def _least(mm: float, size: LabelSize) -> int:
    """Give the dots that are not less than a length."""
    return math.ceil(mm * size.dots_per_mm)


class _Flow:
    """Puts the lines down from the top; sizes grow and shrink with the label."""

    def __init__(self, size: LabelSize, facts: LabelFacts, bars: Code128, bar: int) -> None:
        self._size = size
        self._facts = facts
        self._bars = bars
        self._bar = bar
        self._marks: list[Mark] = []
        wide, high = size.width_mm / _DESIGNED[0], size.height_mm / _DESIGNED[1]
        self._scale = min(max(min(wide, high), 0.75), 1.8)
        self._margin = size.dots(1.6)

    def _mm(self, mm: float) -> int:
        return self._size.dots(mm * self._scale)

    def number_height(self) -> int:
        """Give the height of the digits under a barcode."""
        return self._mm(3.2) + self._mm(1.2)

    def beside(self, code: Matrix) -> LabelDrawing | None:
        """Put everything left of the square code."""
        room = code.x - _QUIET_QR * code.module
        y = self._head(room)
        low = self._size.height - self._mm(1.4)
        self._line(self._margin, low, self._facts.foot, ALL.regular, self._mm(2.2), room)
        low -= self._mm(3.0)
        return self._number(code, y, low, room)

    def below(self, code: Matrix) -> LabelDrawing | None:
        """Put the barcode over the whole width under the rest."""
        room = code.x - _QUIET_QR * code.module
        top = self._head(room) + self._mm(2.6)
        self._line(self._margin, top, self._facts.foot, ALL.regular, self._mm(2.2), room)
        low = self._size.height - self._mm(1.6)
        under = max(top + self._mm(1), code.y + code.side + _QUIET_QR * code.module)
        return self._number(code, under, low, self._size.width - self._margin)

    def _number(self, code: Matrix, y: int, low: int, room: int) -> LabelDrawing | None:
        """Put the barcode between ``y`` and its digits, whose baseline is ``low``."""
        digits = self._mm(2.7)
        high = low - digits - y
        if high < self._size.dots(_LEAST_BARS_MM):
            return None
        left = max(self._margin, _QUIET_BARS * self._bar)
        self._marks.append(Bars(left, y, self._bar, high, self._bars))
        self._line(left, low, self._facts.shown, ALL.mono, digits, room)
        return LabelDrawing(self._size, (*self._marks, code), self._facts.title)

    def _head(self, right: int) -> int:
        """Put name, variant and chips; give the y under them."""
        facts = self._facts
        y = self._margin + self._mm(3.2)
        self._line(self._margin, y, facts.title, ALL.bold, self._mm(4.3), right)
        if facts.variant:
            y += self._mm(3.3)
            self._line(self._margin, y, facts.variant, ALL.regular, self._mm(2.7), right)
        y += self._mm(1.3)
        self._chips(y, right)
        return y + self._mm(4.4) + self._mm(1.3)

    def _chips(self, y: int, right: int) -> None:
        """Put the boxes side by side, as large as all fit; what does not fit then is left out."""
        x, high = self._margin, self._mm(4.4)
        size = self._chip_size(right - x)
        for place, chip in enumerate(self._facts.chips):
            text = chip.text if place else cut(ALL.bold, size, chip.text, right - x - self._mm(2))
            wide = self._chip_width(chip, size)
            if place and x + wide > right:
                continue
            wide = min(wide, right - x)
            self._marks.append(Block(x, y, wide, high, 0 if chip.is_strong else max(1, self._mm(0.25))))
            low = y + (high + round(size * _CAPITALS)) // 2
            self._marks.append(Line(x + self._mm(1), low, text, _font(chip), size, chip.is_strong))
            x += wide + self._mm(0.8)

    def _chip_size(self, room: int) -> int:
        sizes = [self._mm(mm) for mm in (3.0, 2.8, 2.6, 2.4)]
        gaps = (len(self._facts.chips) - 1) * self._mm(0.8)
        fits = (
            one
            for one in sizes
            if sum(self._chip_width(chip, one) for chip in self._facts.chips) + gaps <= room
        )
        return next(fits, sizes[-1])

    def _chip_width(self, chip: Chip, size: int) -> int:
        return math.ceil(width(_font(chip), size, chip.text)) + self._mm(2)

    def _line(self, x: int, y: int, text: str, font: str, size: int, right: int) -> None:
        """Put a line that ends before ``right``, a little smaller where it must."""
        if text:
            fitting = int(fitting_size(font, text, right - x, most=size, least=size * 0.75))
            self._marks.append(Line(x, y, cut(font, fitting, text, right - x), font, fitting))


def _font(chip: Chip) -> str:
    return ALL.bold if chip.is_strong else ALL.regular

# SPDX-License-Identifier: Apache-2.0
"""The first page, for the buyer: what stands where (from template certificate-2 on)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from inspector.certificates import content, drawings
from inspector.certificates.buyer_code import draw_code
from inspector.certificates.content import Section
from inspector.certificates.pen import FAINT, SOFT, TEAL, Pen, cut, fitting_size, width, wrapped
from inspector.certificates.photo_print import PrintedPhoto
from inspector.certificates.point_row import needed_high, point_row
from inspector.certificates.sheet import MM, PHOTO_NAME, SMALL, Matter, Sheet
from inspector.certificates.wording import prepared
from inspector.domain.grading import Grade
from inspector.domain.verdict import VerdictKind

_CODE_SIDE = 57 * MM
_DRAWING = 84.0
_PHOTO = (112.0, 84.0 * 2.05)
_GUTTER = 18.0
_LEAST_NAME = 13.0
_MOST_GAP = 16.0
_MOST_LINES = 4
"""Of a value, where the page has the room."""
_CERTIFIED = (VerdictKind.CERTIFIED, VerdictKind.REMARKS)


@dataclass(frozen=True, slots=True)
class _Density:
    """How much a page that has much to say gives up: the rows' height, the longest texts in lines."""

    row: float
    name: int
    appearance: int
    section: int
    value: int = 2


_DENSITIES = (
    _Density(16.9, 2, 5, 7),
    _Density(15.6, 2, 4, 6),
    _Density(15.2, 1, 3, 5),
    _Density(13.6, 1, 2, 4),
)
_LATER = (
    *_DENSITIES[:2],
    _Density(15.2, 2, 3, 5),
    _Density(15.2, 1, 3, 5),
    _Density(15.2, 1, 2, 4),
    _DENSITIES[-1],
)
"""From the third template on a long name gives up its size before its second line."""
_FOURTH = (
    _Density(16.9, 2, 5, 7, _MOST_LINES),
    _Density(15.6, 2, 5, 7, _MOST_LINES),
    _Density(14.6, 2, 5, 7, _MOST_LINES),
    _Density(13.6, 2, 5, 7, _MOST_LINES),
    _Density(13.0, 2, 4, 7, _MOST_LINES),
    *_LATER[2:],
)
"""From the fourth on rows give way before words do: a long value has the lines that it needs."""


class BuyerPage:
    """One page, block by block from the top; each block gives where the next may start."""

    def __init__(self, matter: Matter) -> None:
        self._sheet = Sheet(matter, "labels.document")
        self._pen = self._sheet.pen
        self._matter = matter
        self._facts = matter.facts
        self._words = matter.words
        self._column = (self._sheet.wide - _CODE_SIDE - 2 * _GUTTER) / 2
        self._density = _DENSITIES[0]

    def draw(self) -> Sheet:
        """Draw everything, and share out among the blocks what room is left."""
        gap = min(self._settle() / 4, _MOST_GAP)
        top = self._sheet.top + gap
        low = max(self._device(top, gap), self._picture(top))
        foot = self._points(low + gap) + gap
        self._foot(foot)
        return self._sheet

    def _settle(self) -> float:
        """Choose the roomiest density at which all fits; give the room that is left then."""
        for density in self._densities:
            self._density = density
            spare = self._sheet.low - self._needed()
            if spare >= 0:
                return spare
        return 0.0

    @property
    def _densities(self) -> tuple[_Density, ...]:
        if self._facts.is_fourth:
            return _FOURTH
        return _LATER if self._matter.is_third else _DENSITIES

    def _needed(self) -> float:
        """Give how far down the page reaches without any spare room."""
        drawn, self._pen = self._pen, Pen.scratch(self._pen)
        try:
            low = max(self._device(self._sheet.top, 0), self._picture(self._sheet.top))
            return self._foot(self._below_points(low))
        finally:
            self._pen = drawn

    # device ──────────────────────────────────────────────────────────────────

    def _device(self, y: float, gap: float) -> float:
        left, room = self._sheet.left, self._sheet.wide - self._beside - 28
        y = self._identity(self._name(self._verdict(y, room), room), room)
        y = self._answers(y + 20 + gap)
        names = [self._words.say(f"grades.{one}") for one in list(Grade)[:4]]
        chosen = self._facts.grade.chosen if self._facts.grade else None
        drawings.grade_scale(self._pen, left, y + 12, room, names, chosen)
        said = content.appearance(self._facts, self._words)
        lines = wrapped(self._pen.regular, 8.75, said, room, self._density.appearance)
        return self._pen.lines(left, y + 40, lines, self._pen.regular, 8.75, 12) - 4

    def _verdict(self, y: float, room: float) -> float:
        """Write the verdict, but never the word on a page that certifies nothing."""
        words, facts = self._words, self._facts
        if not self._matter.certificate.jws:
            text = words.say("labels.preview_verdict")
        elif facts.is_training:
            text = words.say("labels.training_verdict")
        else:
            text = content.verdict(facts, self._matter.texts, words)
        is_good = facts.verdict in _CERTIFIED and not self._matter.status
        shown = cut(self._pen.bold, 8.75, text, room)
        self._pen.text(self._sheet.left, y + 8, shown, self._pen.bold, 8.75, TEAL if is_good else SOFT)
        return y + 10

    def _name(self, y: float, room: float) -> float:
        left, pen = self._sheet.left, self._pen
        name = content.headline(self._facts, self._words)
        size = self._name_size(name, room)
        lines = wrapped(self._pen.bold, size, name, room, self._density.name)
        y = pen.lines(left, y + size * 0.96, lines, self._pen.bold, size, size * 1.1) - size * 1.1
        subtitle = content.subtitle(self._facts)
        size = fitting_size(self._pen.regular, subtitle, room, most=12, least=8)
        pen.text(left, y + 18, cut(self._pen.regular, size, subtitle, room), self._pen.regular, size, SOFT)
        return y + 18

    def _name_size(self, name: str, room: float) -> float:
        """Give the name's size: smaller where it would be cut, from the third template on."""
        size, most = fitting_size(self._pen.bold, name, room, most=33, least=20), self._density.name
        while (
            self._matter.is_third and size > _LEAST_NAME and _is_cut(self._pen.bold, name, size, room, most)
        ):
            size -= 1
        return size

    def _identity(self, y: float, room: float) -> float:
        inspected = self._words.say("labels.inspected", date=self._words.date(self._facts.signed_at))
        left, pen = self._sheet.left, self._pen
        x, y = left, y + 16
        for label, text in [*content.numbers(self._facts, self._words), (inspected, "")]:
            shown = cut(self._pen.mono, 8.75, text, room - 80)
            needed = width(self._pen.regular, 8.25, label) + width(self._pen.mono, 8.75, shown) + 4
            if x > left and x + needed > left + room:
                x, y = left, y + 12
            x = pen.text(x, y, label, self._pen.regular, 8.25, SOFT) + 4
            x = pen.text(x, y, shown, self._pen.mono, 8.75) + 12
        return y

    def _answers(self, y: float) -> float:
        facts, words, left = self._facts, self._words, self._sheet.left
        grade = words.say(f"grades.{facts.grade.chosen}") if facts.grade else words.say("answers.not_graded")
        self._answer(left, y, "appearance", grade, 152)
        self._answer(left + 160, y, "battery", content.health(facts, words), 110)
        behind = self._answer(left + 280, y, "points", str(content.passed(facts)), 60)
        total = words.say("answers.of", total=str(len(facts.points)))
        self._pen.text(behind + 4, y + 25, total, self._pen.regular, 11.25)
        return y + 25

    def _answer(self, x: float, y: float, label: str, figure: str, room: float) -> float:
        self._pen.text(x, y, self._words.say(f"answers.{label}"), self._pen.regular, SMALL, SOFT)
        size = fitting_size(self._pen.bold, figure, room, most=24, least=12)
        return self._pen.text(x, y + 25, cut(self._pen.bold, size, figure, room), self._pen.bold, size)

    @property
    def _beside(self) -> float:
        """Give how wide the picture beside the device's name is."""
        photo = self._matter.photo
        return max(_DRAWING, _scaled(photo)[0]) if photo else self._matter.outline.wide

    def _picture(self, y: float) -> float:
        """Show the device's photo, else its back: an outline of our own, no maker's picture."""
        if self._matter.photo:
            return self._photo(self._matter.photo, y)
        shape = self._matter.outline
        high = shape.wide * shape.ratio
        shape.back(self._pen, self._sheet.right - shape.wide, y, shape.wide, high)
        return y + high + 4

    def _photo(self, photo: PrintedPhoto, y: float) -> float:
        wide, high = _scaled(photo)
        x, below = self._sheet.right - wide, y + high + 10
        self._pen.picture(x, y, wide, high, PHOTO_NAME)
        self._pen.framed(x, y, wide, high, 0.5, FAINT)
        said = cut(self._pen.regular, SMALL, self._words.say("labels.photo"), self._beside)
        self._pen.right(self._sheet.right, below, said, self._pen.regular, SMALL, SOFT)
        return below + 4

    # points ──────────────────────────────────────────────────────────────────

    def _points(self, y: float) -> float:
        sheet, lines = self._sheet, self._matter.lines
        self._pen.line(sheet.left, y, sheet.right, y, 1.1)
        heading = self._words.say("points.heading", total=str(len(lines)))
        self._pen.text(sheet.left, y + 16, heading, self._pen.bold, 8.25, SOFT)
        half, step = self._half, self._step
        for place, line in enumerate(lines):
            first = place // half * half
            low = y + 20 + (place - first) * step + self._taller(first, place)
            high = step + self._taller(place, place + 1)
            x = sheet.left + (place // half) * (self._points_wide + 24)
            point_row(self._pen, x, low, self._points_wide, high, line, self._density.value)
        return self._below_points(y)

    @property
    def _half(self) -> int:
        return (len(self._matter.lines) + 1) // 2

    @property
    def _points_wide(self) -> float:
        return (self._sheet.wide - 24) / 2

    @property
    def _step(self) -> float:
        """Give the height of a row: that of 13 in a column, less where there are more."""
        return min(self._density.row, 13 * self._density.row / max(self._half, 1))

    def _taller(self, first: int, end: int) -> float:
        """Give how much higher rows are for their long values."""
        if self._density.value < _MOST_LINES:
            return 0
        return sum(max(one - self._step, 0) for one in self._needs[first:end])

    @cached_property
    def _needs(self) -> list[float]:
        """Give how high a row has to be for each value."""
        wide = self._points_wide
        return [needed_high(self._pen, wide, line, _MOST_LINES) for line in self._matter.lines]

    def _below_points(self, y: float) -> float:
        half = self._half
        taller = max(self._taller(0, half), self._taller(half, 2 * half))
        return y + 20 + half * self._step + taller + 12

    # foot ────────────────────────────────────────────────────────────────────

    def _foot(self, y: float) -> float:
        """Draw what is said in sentences, and the code; give how far down they reach."""
        facts, words, sheet = self._facts, self._words, self._sheet
        self._pen.line(sheet.left, y, sheet.right, y, 1.1)
        low = self._battery(sheet.left, y + 18)
        first = self._section(sheet.left, low + 10, content.warranty(facts, words))
        right = sheet.left + self._column + _GUTTER
        second = self._section(right, y + 18, content.data(facts, words))
        saved = content.saved(facts, words)
        if saved is not None:
            second = self._section(right, second + 10, saved)
        third = draw_code(self._pen, self._matter, sheet.right, y + 12, _CODE_SIDE)
        replaced = self._replaced(sheet.left, max(first, second))
        return max(first, second, third, replaced)

    def _replaced(self, x: float, y: float) -> float:
        """Name the certificate that this one replaces."""
        if not self._facts.supersedes:
            return y
        said = f"{self._words.say('proof.supersedes')} {prepared(self._facts.supersedes)}"
        room = self._sheet.wide - _CODE_SIDE - 12
        self._pen.text(x, y + 6, cut(self._pen.regular, SMALL, said, room), self._pen.regular, SMALL, SOFT)
        return y + 12

    def _battery(self, x: float, y: float) -> float:
        section = content.battery(self._facts, self._words)
        share = content.share(self._facts)
        if share.health is None:
            return self._section(x, y, section)
        self._pen.text(x, y, section.heading, self._pen.bold, 8.25, SOFT)
        drawings.battery_bar(self._pen, x, y + 8, self._column, share.health, share.limit)
        return self._body(x, y + 28, section)

    def _section(self, x: float, y: float, section: Section) -> float:
        self._pen.text(
            x, y, cut(self._pen.bold, 8.25, section.heading, self._column), self._pen.bold, 8.25, SOFT
        )
        return self._body(x, y + 13, section)

    def _body(self, x: float, y: float, section: Section) -> float:
        """Write a section's text; give the baseline under it."""
        lines = wrapped(self._pen.regular, 8.6, section.text, self._column, self._density.section)
        y = self._pen.lines(x, y, lines, self._pen.regular, 8.6, 11.6)
        small = wrapped(
            *(self._pen.regular, SMALL, section.small, self._column, 5 if self._facts.is_fourth else 4),
            at_slashes=self._facts.is_fourth,
        )
        return self._pen.lines(x, y, small, self._pen.regular, SMALL, 10, SOFT)


def _is_cut(font: str, name: str, size: float, room: float, most: int) -> bool:
    return len(wrapped(font, size, name, room, most + 1)) > most


def _scaled(photo: PrintedPhoto) -> tuple[float, float]:
    """Give how wide and high a photo is drawn: as large as its place, its sides in proportion."""
    scale = min(_PHOTO[0] / photo.wide, _PHOTO[1] / photo.high)
    return photo.wide * scale, photo.high * scale

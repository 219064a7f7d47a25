# SPDX-License-Identifier: Apache-2.0
"""The pages behind the first, for the auditor: the evidence, who and when, what proves it.

Blocks flow downwards; one that does not fit begins the next page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from inspector.certificates import audit_content as said
from inspector.certificates.audit_content import EvidenceRow, Row
from inspector.certificates.audit_density import FOURTH, SECOND, THIRD, Density
from inspector.certificates.audit_flow import Flow
from inspector.certificates.audit_said import Said
from inspector.certificates.defect_map import DefectMap
from inspector.certificates.evidence_table import draw_heads, draw_row
from inspector.certificates.pen import FAINT, SOFT, Pen, cut, width, wrapped
from inspector.certificates.sheet import SMALL, Matter, Sheet

_LINE = 10.0
_MOST_BESIDE = 5
_LARGE_MAP_HIGH = 240.0
_GUTTER = 24.0
_HEADS = 16.0
_LEGEND_AND_CHECK = 76.0
_MOST_ERASURES = 6
"""What the third template says of media; from the fourth on all of them are named."""
_LIST_WIDE = 420.0
_PHOTO_NAME = 160.0
_PHOTO_COLUMNS = 3
_PHOTO_GAP = 8.0
_FEW_PHOTOS = 15
_DIGITS = 16


def auditor_sheets(matter: Matter) -> list[Sheet]:
    """Draw the auditor's pages; a second time where the first showed that a page number was another."""
    first = AuditorPages(matter)
    expected, sheets = first.listed_on, first.draw()
    return sheets if first.listed_on == expected else AuditorPages(matter, first.listed_on).draw()


class AuditorPages(Flow):
    """The pages being drawn, the last of them growing downwards.

    ``listed_on`` is the page on which many defects are listed, which is known
    once it was drawn.
    """

    def __init__(self, matter: Matter, listed_on: int = 3) -> None:
        super().__init__(matter, SECOND[0])
        self.listed_on = listed_on
        self._said = Said(matter)
        self._is_beside = False

    def draw(self) -> list[Sheet]:
        """Draw everything; give the sheets."""
        self._table()
        self._middle()
        self._blocks()
        self._check()
        if self._matter.is_third:
            self._photos_short()
            self._all_defects()
        else:
            self._all_defects()
            self._photos()
        return self._sheets

    # evidence ────────────────────────────────────────────────────────────────

    def _table(self) -> None:
        rows = said.evidence(self._matter)
        self._settle(len(rows))
        self._heads()
        for row in rows:
            self._evidence(row, self._density.step)
        legend = self._legend()
        self._room(len(legend) * _LINE + 8, self._continued("evidence.heading"))
        lead = self._density.lead
        y = self._pen.lines(self._sheet.left, self._y + 11, legend, self._pen.regular, SMALL, lead, SOFT)
        self._y = y + 3

    def _settle(self, rows: int) -> None:
        """Choose the roomiest density at which the rest fits, many defects and photos apart."""
        choices = self._densities
        place = bisect_left(choices, True, key=lambda one: self._fits(one, rows))
        spills = 0 if self._matter.is_third else -1
        self._fits(choices[place if place < len(choices) else spills], rows)

    def _fits(self, density: Density, rows: int) -> bool:
        """Tell whether the page holds everything at a density, which is taken on."""
        self._density = density
        three = self._blocks_high()
        return rows * density.step + self._rest(three) < self._sheet.low - self._y - _HEADS

    @property
    def _densities(self) -> tuple[Density, ...]:
        if self._facts.is_fourth:
            return FOURTH
        return THIRD if self._matter.is_third else SECOND

    def _rest(self, three: float) -> float:
        """Give how high is what stands below the table, with blocks ``three`` high."""
        pen = Pen.scratch(self._pen)
        middle = max(self._defects(pen, 0, self._left_wide), self._record(pen, 0, 0, self._right_wide))
        return middle + three + (self._below() if self._matter.is_third else _LEGEND_AND_CHECK)

    def _below(self) -> float:
        """Give how high is what stands around the blocks: legend, more media, how to check, few photos."""
        lead = self._density.lead
        more = sum(self._more_high(self._more_lines(rows)) for rows in self._more_media())
        is_below = not self._is_beside and len(self._facts.photos) <= _FEW_PHOTOS
        photos = self._photos_high() if is_below else 0
        return 18 + lead * len(self._legend()) + more + self._check_high() + 2 + photos

    def _legend(self) -> list[str]:
        return wrapped(self._pen.regular, SMALL, self._words.say("evidence.legend"), self._sheet.wide, 3)

    def _how_to_check(self) -> list[str]:
        text = self._words.say("check.text", file=f"{self._facts.uid}.pdf")
        return wrapped(self._pen.regular, 8, text, self._sheet.wide, 4)

    def _heads(self) -> None:
        sheet = self._sheet
        self._y = draw_heads(
            sheet.pen, sheet.left, self._y, sheet.wide, self._words, is_third=self._matter.is_third
        )

    def _evidence(self, row: EvidenceRow, step: float) -> None:
        if self._y + step > self._sheet.low:
            self._begin(self._continued("evidence.heading"))
            self._heads()
        sheet = self._sheet
        draw_row(sheet.pen, sheet.left, self._y, sheet.wide, step, row, is_third=self._matter.is_third)
        self._y += step

    # defects beside who and when ─────────────────────────────────────────────

    def _middle(self) -> None:
        wide, beside = self._left_wide, self._right_wide
        left = self._defects(Pen.scratch(self._pen), 0, wide)
        right = self._record(Pen.scratch(self._pen), 0, 0, beside)
        self._room(max(left, right), self._continued("evidence.heading"))
        low = self._defects(self._pen, self._y, wide)
        beside = self._record(self._pen, self._sheet.right - beside, self._y, beside)
        self._y = max(low, beside) + 2

    @property
    def _left_wide(self) -> float:
        return (self._sheet.wide - _GUTTER) * 0.53

    @property
    def _right_wide(self) -> float:
        return (self._sheet.wide - _GUTTER) * 0.47

    def _is_many(self) -> bool:
        return len(self._facts.defects) > _MOST_BESIDE

    def _defects(self, pen: Pen, y: float, wide: float) -> float:
        """Draw the outline with its defects and, where they are few, their list; give the low end."""
        facts, words, x = self._facts, self._words, self._sheet.left
        self._heading(pen, x, y, words.say("marks.heading"))
        many = self._is_many()
        high = self._density.map_high
        drawing = DefectMap(pen, x, y + 18, wide, high, self._matter.outline)
        if pen is self._pen:
            drawing.draw(facts, words, numbered=not many)
        y += 18 + (drawing.drawn_high if facts.is_fourth else high) + 11
        if many:
            text = words.say("marks.elsewhere", count=str(len(facts.defects)), page=str(self.listed_on))
            y = pen.lines(x, y, wrapped(pen.regular, 8, text, wide, 2), pen.regular, 8, _LINE)
        elif not facts.defects:
            pen.text(x, y, words.say("marks.none"), pen.regular, 8)
            y += _LINE + 1
        for number in range(0 if many else len(facts.defects)):
            self._defect(pen, x, y, wide, number)
            y += self._density.lead + 1.5
        rule = wrapped(pen.regular, SMALL, said.rule(facts, words), wide, 4)
        return pen.lines(x, y + 3, rule, pen.regular, SMALL, self._density.lead, SOFT)

    def _defect(self, pen: Pen, x: float, y: float, wide: float, place: int) -> None:
        """Write one defect with its number; how far it is seen and whether it is felt stand in columns."""
        what, seen, felt = said.defect(self._facts.defects[place], self._words)
        last = min(width(pen.regular, SMALL, self._words.say("marks.not_felt")), 90)
        middle = min(width(pen.regular, SMALL, seen), 110)
        pen.right(x + 13, y, str(place + 1), pen.mono, SMALL, SOFT)
        pen.text(x + 17, y, cut(pen.regular, SMALL, what, wide - last - middle - 31), pen.regular, SMALL)
        pen.text(x + wide - last - middle - 8, y, cut(pen.regular, SMALL, seen, middle), pen.regular, SMALL)
        pen.text(x + wide - last, y, cut(pen.regular, SMALL, felt, last), pen.regular, SMALL)

    def _record(self, pen: Pen, x: float, y: float, wide: float) -> float:
        words, spared = self._words, self._density.spared
        self._heading(pen, x, y, words.say("record.heading"))
        y = self._rows(pen, x, y + 22 - spared / 2, wide, self._said.recorded, 2)
        self._heading(pen, x, y - 4 - spared / 2, words.say("signature.heading"))
        return self._rows(pen, x, y + 18 - spared, wide, self._said.signed, 3)

    # battery, erasure, parts ─────────────────────────────────────────────────

    def _blocks(self) -> None:
        low = self._three(Pen.scratch(self._pen), 0, is_beside=self._is_beside)
        self._room(low, self._continued("evidence.heading"))
        self._pen.line(self._sheet.left, self._y, self._sheet.right, self._y, 1.1)
        self._y = self._three(self._pen, self._y, is_beside=self._is_beside) + 2
        for rows in self._more_media():
            self._more(rows)

    def _more_media(self) -> list[list[Row]]:
        """Give what is said of the media behind the first."""
        return self._said.erased[1:] if self._facts.is_fourth else self._said.erased[1:_MOST_ERASURES]

    def _three(self, pen: Pen, y: float, *, is_beside: bool) -> float:
        words, facts = self._words, self._facts
        lows: list[float] = []
        x, wide = self._sheet.left, 0.0
        for share, (key, rows) in zip(self._shares, self._said.of_device, strict=True):
            wide = (self._sheet.wide - 2 * 16) * share
            self._heading(pen, x, y + 3 - 0.4 * self._density.spared, words.say(key))
            below = y + 25 - self._density.spared
            lows.append(self._rows(pen, x, below, wide, rows, 4 if facts.is_fourth else 2))
            x += wide + 16
        if is_beside:
            lows.append(self._photos_beside(pen, self._sheet.right - wide, lows[-1], wide))
        return max(lows)

    @property
    def _shares(self) -> tuple[float, float, float]:
        """Give how wide the three blocks are; up to the third template all were alike."""
        return (0.26, 0.41, 0.33) if self._facts.is_fourth else (1 / 3, 1 / 3, 1 / 3)

    def _photos_beside(self, pen: Pen, x: float, y: float, wide: float) -> float:
        """Name few photos below the parts; give the baseline under the last."""
        heading = wrapped(pen.bold, 8.25, self._words.say("photos.heading"), wide, 3)
        y = pen.lines(x, y + 6 - self._density.spared / 2, heading, pen.bold, 8.25, 9.5, SOFT)
        y += 2.5 - self._density.spared / 2
        for name, sha256 in self._said.photographed:
            self._photo(pen, x, y, wide, name, sha256[:_DIGITS])
            y += self._density.lead + 0.5
        return y

    def _blocks_high(self) -> float:
        """Give how high the blocks are, with the photos below the parts where that needs less room."""
        pen = Pen.scratch(self._pen)
        self._is_beside = False
        alone = self._three(pen, 0, is_beside=False)
        if not self._facts.is_fourth or not 0 < len(self._facts.photos) <= _FEW_PHOTOS:
            return alone
        together = self._three(pen, 0, is_beside=True)
        self._is_beside = together - alone < self._photos_high()
        return together if self._is_beside else alone

    def _more(self, rows: Sequence[Row]) -> None:
        """Name another medium that was erased."""
        lines = self._more_lines(rows)
        self._room(self._more_high(lines), self._continued("facts.erasure"))
        self._pen.lines(self._sheet.left, self._y + 6, lines, self._pen.regular, SMALL, self._density.lead)
        self._y += self._more_high(lines)

    def _more_high(self, lines: Sequence[str]) -> float:
        return self._density.lead * len(lines) + 2.5

    def _more_lines(self, rows: Sequence[Row]) -> list[str]:
        """Give what is said of a further medium: one line, from the fourth template on two."""
        text = " · ".join([self._words.say("facts.erasure"), *(row.text for row in rows)])
        return wrapped(self._pen.regular, SMALL, text, self._sheet.wide, 2 if self._facts.is_fourth else 1)

    def _check(self) -> None:
        lines, lead = self._how_to_check(), self._density.lead + 1
        self._room(self._check_high(), self._continued("evidence.heading"))
        self._pen.line(self._sheet.left, self._y, self._sheet.right, self._y, 0.5, FAINT)
        self._heading(self._pen, self._sheet.left, self._y + 4, self._words.say("check.heading"))
        y = self._y + 26 - self._density.spared / 2
        self._y = self._pen.lines(self._sheet.left, y, lines, self._pen.regular, 8, lead) - 6

    def _check_high(self) -> float:
        return 24 - self._density.spared / 2 + (self._density.lead + 1) * len(self._how_to_check())

    # what needs pages of its own ─────────────────────────────────────────────

    def _all_defects(self) -> None:
        if not self._is_many():
            return
        self._begin(self._words.say("marks.heading"))
        self.listed_on = 1 + len(self._sheets)
        wide = min(self._sheet.wide, _LARGE_MAP_HIGH * 1.6 + 84)
        shape = self._matter.outline
        drawing = DefectMap(self._pen, self._sheet.left, self._y + 6, wide, _LARGE_MAP_HIGH, shape)
        drawing.draw(self._facts, self._words, numbered=True)
        self._y += 6 + (drawing.drawn_high if self._facts.is_fourth else _LARGE_MAP_HIGH) + 16
        for place in range(len(self._facts.defects)):
            self._room(_LINE + 2, self._continued("marks.heading"))
            x, wide = self._sheet.left, min(self._sheet.wide, _LIST_WIDE)
            self._defect(self._pen, x, self._y + 8, wide, place)
            self._pen.line(x, self._y + 11, x + wide, self._y + 11, 0.5, FAINT)
            self._y += _LINE + 2

    def _photos(self) -> None:
        if not self._facts.photos:
            return
        high = 18 + min(len(self._facts.photos), 8) * _LINE
        self._room(high, self._continued("evidence.heading"))
        self._heading(self._pen, self._sheet.left, self._y + 4, self._words.say("photos.heading"))
        self._y += 18
        for name, sha256 in self._said.photographed:
            self._room(_LINE, self._continued("photos.heading"))
            left, y = self._sheet.left, self._y + 8
            self._pen.text(
                left, y, cut(self._pen.regular, SMALL, name, _PHOTO_NAME - 8), self._pen.regular, SMALL
            )
            self._pen.text(left + _PHOTO_NAME, y, sha256, self._pen.mono, SMALL)
            self._y += _LINE

    def _photos_high(self) -> float:
        lines = -(-len(self._facts.photos) // _PHOTO_COLUMNS)
        return 18 + lines * _LINE + 2 if lines else 0

    def _photos_short(self) -> None:
        """Name the photos beside each other, each with as much of its hash as tells it from any other."""
        photos = self._said.photographed
        if not photos or self._is_beside:
            return
        self._room(min(self._photos_high(), 98), self._continued("evidence.heading"))
        self._heading(self._pen, self._sheet.left, self._y + 4, self._words.say("photos.heading"))
        self._y += 18
        wide = (self._sheet.wide - (_PHOTO_COLUMNS - 1) * _PHOTO_GAP) / _PHOTO_COLUMNS
        for start in range(0, len(photos), _PHOTO_COLUMNS):
            self._room(_LINE, self._continued("photos.heading"))
            for place, (name, sha256) in enumerate(photos[start : start + _PHOTO_COLUMNS]):
                x = self._sheet.left + place * (wide + _PHOTO_GAP)
                self._photo(self._pen, x, self._y + 8, wide, name, sha256[:_DIGITS])
            self._y += _LINE

# SPDX-License-Identifier: Apache-2.0
"""The pages behind the first, for the auditor: the evidence, who and when, what proves it.

Blocks flow downwards; one that does not fit begins the next page.
"""

from __future__ import annotations

from collections.abc import Sequence

from inspector.certificates import audit_content as said
from inspector.certificates import content
from inspector.certificates.audit_content import EvidenceRow, Row
from inspector.certificates.defect_map import DefectMap
from inspector.certificates.evidence_table import draw_heads, draw_row
from inspector.certificates.pen import FAINT, SOFT, Pen, cut, fitting_size, width, wrapped
from inspector.certificates.sheet import SMALL, Matter, Sheet

_LINE = 10.0
_MOST_BESIDE = 5
_MAP_HIGH = 124.0
_LARGE_MAP_HIGH = 240.0
_GUTTER = 24.0
_ROOMY, _TIGHT = 13.0, 10.9
_STEPS = (13.0, 11.8, 10.9, 10.4, 9.9)
"""Heights of a row from the third template on, tight only where that spares a sheet."""
_LEGEND_AND_CHECK = 76.0
_MOST_ERASURES = 6
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


class AuditorPages:
    """The pages being drawn, the last of them growing downwards.

    ``listed_on`` is the page on which many defects are listed, which is known
    once it was drawn.
    """

    def __init__(self, matter: Matter, listed_on: int = 3) -> None:
        self.listed_on = listed_on
        self._matter = matter
        self._facts = matter.facts
        self._words = matter.words
        self._sheets: list[Sheet] = []
        self._y = 0.0
        self._begin(matter.words.say("evidence.heading"))

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

    # flow ────────────────────────────────────────────────────────────────────

    @property
    def _sheet(self) -> Sheet:
        return self._sheets[-1]

    @property
    def _pen(self) -> Pen:
        return self._sheet.pen

    def _begin(self, heading: str) -> None:
        """Begin a page: its heading, and which device it is about."""
        sheet = Sheet(self._matter, "page.auditor")
        self._sheets.append(sheet)
        sheet.pen.text(sheet.left, sheet.top + 14, heading, self._pen.bold, 18)
        numbers = content.numbers(self._facts, self._words)
        parts = [content.headline(self._facts, self._words), *(f"{name} {text}" for name, text in numbers)]
        line = " · ".join(parts)
        size = fitting_size(self._pen.regular, line, sheet.wide, most=8.75, least=SMALL)
        text = cut(self._pen.regular, size, line, sheet.wide)
        sheet.pen.text(sheet.left, sheet.top + 28, text, self._pen.regular, size, SOFT)
        self._y = sheet.top + 36

    def _room(self, high: float, heading: str) -> None:
        """Begin another page where ``high`` does not fit on this one."""
        if self._y + high > self._sheet.low:
            self._begin(heading)

    def _continued(self, key: str) -> str:
        return self._words.say("page.continued", heading=self._words.say(key))

    # evidence ────────────────────────────────────────────────────────────────

    def _table(self) -> None:
        rows = said.evidence(self._matter)
        step = self._step(len(rows))
        self._heads()
        for row in rows:
            self._evidence(row, step)
        legend = self._legend()
        self._room(len(legend) * _LINE + 8, self._continued("evidence.heading"))
        y = self._pen.lines(
            self._sheet.left, self._y + 11, legend, self._pen.regular, SMALL, _LINE - 0.5, SOFT
        )
        self._y = y + 3

    def _step(self, rows: int) -> float:
        """Give the height of a row: the roomiest below which the rest fits, many defects and photos apart."""
        pen = Pen.scratch(self._pen)
        middle = max(self._defects(pen, 0, self._left_wide), self._record(pen, 0, 0, self._right_wide))
        room = self._sheet.low - self._y - 16 - middle - self._three(pen, 0)
        if not self._matter.is_third:
            return _ROOMY if rows * _ROOMY < room - _LEGEND_AND_CHECK else _TIGHT
        room -= self._below()
        return next((one for one in _STEPS if rows * one < room), _ROOMY)

    def _below(self) -> float:
        """Give how high is what stands around the blocks: legend, more media, how to check, few photos."""
        texts = (self._legend(), self._how_to_check())
        erased = said.erasure(self._facts, self._words)[1:_MOST_ERASURES]
        more = sum(9.5 * len(self._more_lines(rows)) + 2.5 for rows in erased)
        photos = self._photos_high() if len(self._facts.photos) <= _FEW_PHOTOS else 0
        return 14 + 9.5 * len(texts[0]) + 4 + more + 26 + 10.5 * len(texts[1]) + photos

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
        drawing = DefectMap(pen, x, y + 18, wide, _MAP_HIGH, self._matter.outline)
        drawing.draw(facts, words, numbered=not many)
        y += 18 + (drawing.drawn_high if facts.is_fourth else _MAP_HIGH) + 11
        if many:
            text = words.say("marks.elsewhere", count=str(len(facts.defects)), page=str(self.listed_on))
            y = pen.lines(x, y, wrapped(pen.regular, 8, text, wide, 2), pen.regular, 8, _LINE)
        elif not facts.defects:
            pen.text(x, y, words.say("marks.none"), pen.regular, 8)
            y += _LINE + 1
        for number in range(0 if many else len(facts.defects)):
            self._defect(pen, x, y, wide, number)
            y += _LINE + 1
        rule = wrapped(pen.regular, SMALL, said.rule(facts, words), wide, 4)
        return pen.lines(x, y + 3, rule, pen.regular, SMALL, 9.5, SOFT)

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
        words = self._words
        self._heading(pen, x, y, words.say("record.heading"))
        y = self._rows(pen, x, y + 22, wide, said.record(self._facts, words), 2)
        self._heading(pen, x, y - 4, words.say("signature.heading"))
        return self._rows(pen, x, y + 18, wide, said.signature(self._matter), 3)

    def _heading(self, pen: Pen, x: float, y: float, text: str) -> None:
        pen.text(x, y + 10, text, pen.bold, 8.25, SOFT)

    def _rows(self, pen: Pen, x: float, y: float, wide: float, rows: Sequence[Row], most: int) -> float:
        """Write labels with their texts; give the baseline under the last."""
        for row in rows:
            beside = min(wide * 0.32, 82)
            pen.text(x, y, cut(pen.regular, SMALL, row.label, beside - 5), pen.regular, SMALL, SOFT)
            font = pen.mono if row.is_code else pen.regular
            lines = wrapped(font, SMALL, row.text, wide - beside, most) or ["–"]
            y = pen.lines(x + beside, y, lines, font, SMALL, 9.5) + 0.5
        return y

    # battery, erasure, parts ─────────────────────────────────────────────────

    def _blocks(self) -> None:
        low = self._three(Pen.scratch(self._pen), 0)
        self._room(low, self._continued("evidence.heading"))
        self._pen.line(self._sheet.left, self._y, self._sheet.right, self._y, 1.1)
        self._y = self._three(self._pen, self._y) + 2
        for rows in said.erasure(self._facts, self._words)[1:_MOST_ERASURES]:
            self._more(rows)

    def _three(self, pen: Pen, y: float) -> float:
        words, facts = self._words, self._facts
        erased = said.erasure(facts, words)
        none = [Row("", words.say("data.none"))]
        blocks = (
            ("battery.heading", said.battery(facts, words)),
            ("facts.erasure", erased[0] if erased else none),
            ("facts.parts", said.parts(self._matter)),
        )
        wide = (self._sheet.wide - 2 * 16) / 3
        lows: list[float] = []
        for place, (key, rows) in enumerate(blocks):
            x = self._sheet.left + place * (wide + 16)
            self._heading(pen, x, y + 3, words.say(key))
            lows.append(self._rows(pen, x, y + 25, wide, rows, 3 if facts.is_fourth else 2))
        return max(lows)

    def _more(self, rows: Sequence[Row]) -> None:
        """Name another medium that was erased."""
        lines = self._more_lines(rows)
        high = _LINE + 2 + 9.5 * (len(lines) - 1)
        self._room(high, self._continued("facts.erasure"))
        self._pen.lines(self._sheet.left, self._y + 6, lines, self._pen.regular, SMALL, 9.5)
        self._y += high

    def _more_lines(self, rows: Sequence[Row]) -> list[str]:
        """Give what is said of a further medium: one line, from the fourth template on two."""
        text = " · ".join([self._words.say("facts.erasure"), *(row.text for row in rows)])
        return wrapped(self._pen.regular, SMALL, text, self._sheet.wide, 2 if self._facts.is_fourth else 1)

    def _check(self) -> None:
        lines = self._how_to_check()
        self._room(24 + len(lines) * 10.5, self._continued("evidence.heading"))
        self._pen.line(self._sheet.left, self._y, self._sheet.right, self._y, 0.5, FAINT)
        self._heading(self._pen, self._sheet.left, self._y + 4, self._words.say("check.heading"))
        self._y = self._pen.lines(self._sheet.left, self._y + 26, lines, self._pen.regular, 8, 10.5) - 6

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
        for name, sha256 in said.photos(self._facts, self._matter.texts, self._words):
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
        photos = said.photos(self._facts, self._matter.texts, self._words)
        if not photos:
            return
        self._room(min(self._photos_high(), 98), self._continued("evidence.heading"))
        self._heading(self._pen, self._sheet.left, self._y + 4, self._words.say("photos.heading"))
        self._y += 18
        wide = (self._sheet.wide - (_PHOTO_COLUMNS - 1) * _PHOTO_GAP) / _PHOTO_COLUMNS
        for start in range(0, len(photos), _PHOTO_COLUMNS):
            self._room(_LINE, self._continued("photos.heading"))
            for place, (name, sha256) in enumerate(photos[start : start + _PHOTO_COLUMNS]):
                self._photo(self._sheet.left + place * (wide + _PHOTO_GAP), wide, name, sha256[:_DIGITS])
            self._y += _LINE

    def _photo(self, x: float, wide: float, name: str, digits: str) -> None:
        y, room = self._y + 8, wide - width(self._pen.mono, SMALL, digits) - 5
        self._pen.text(x, y, cut(self._pen.regular, SMALL, name, room), self._pen.regular, SMALL)
        self._pen.right(x + wide, y, digits, self._pen.mono, SMALL)

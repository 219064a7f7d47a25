# SPDX-License-Identifier: Apache-2.0
"""The auditor's pages as they grow: the last one downwards, another where something does not fit."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.certificates import content
from inspector.certificates.audit_content import Row
from inspector.certificates.audit_density import Density
from inspector.certificates.pen import SOFT, Pen, cut, fitting_size, width, wrapped
from inspector.certificates.sheet import SMALL, Matter, Sheet


class Flow:
    """The pages being drawn; ``density`` says how close everything stands on them."""

    def __init__(self, matter: Matter, density: Density) -> None:
        self._matter = matter
        self._facts = matter.facts
        self._words = matter.words
        self._density = density
        self._sheets: list[Sheet] = []
        self._y = 0.0
        self._least_label = 54.0 if matter.facts.is_fourth else 0.0
        self._begin(matter.words.say("evidence.heading"))

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

    def _heading(self, pen: Pen, x: float, y: float, text: str) -> None:
        pen.text(x, y + 10, text, pen.bold, 8.25, SOFT)

    def _rows(self, pen: Pen, x: float, y: float, wide: float, rows: Sequence[Row], most: int) -> float:
        """Write labels with their texts; give the baseline under the last."""
        beside = min(max(wide * 0.32, self._least_label), 82)
        for row in rows:
            pen.text(x, y, cut(pen.regular, SMALL, row.label, beside - 5), pen.regular, SMALL, SOFT)
            font = pen.mono if row.is_code else pen.regular
            lines = wrapped(font, SMALL, row.text, wide - beside, most) or ["–"]
            y = pen.lines(x + beside, y, lines, font, SMALL, self._density.lead) + 0.5
        return y

    def _photo(self, pen: Pen, x: float, y: float, wide: float, name: str, digits: str) -> None:
        """Name a photo on the baseline ``y``, the beginning of its hash at the right."""
        room = wide - width(pen.mono, SMALL, digits) - 5
        pen.text(x, y, cut(pen.regular, SMALL, name, room), pen.regular, SMALL)
        pen.right(x + wide, y, digits, pen.mono, SMALL)

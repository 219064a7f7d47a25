# SPDX-License-Identifier: Apache-2.0
"""A sampling lot's report: the standard and plan, the seed, the sample, what was found, how the lot ended.

Whoever reads it can draw the sample again. The same lot in the same language
and on the same paper gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from inspector.certificates.document import A4, PAPERS, DocumentInfo, Parts, assembled, new_pen
from inspector.certificates.fonts import ALL, BOLD, MONO, REGULAR
from inspector.certificates.pen import FAINT, INK, SOFT, Pen, cut, width, wrapped
from inspector.certificates.wording import prepared
from inspector.domain.phrase import Phrase
from inspector.domain.sampling.tables import STANDARD
from inspector.services.sampling import LotView
from inspector.services.sampling_words import STATES, Say, facts, member_words

_FONTS = {REGULAR: "F1", BOLD: "F2", MONO: "F3"}
_MARGIN = 42.0
_LABEL = 130.0
_ROW = 15.0
_FOOT = 40.0
_BODY = 9.5
_SMALL = 8.0


@dataclass(frozen=True, slots=True)
class Heading:
    """Whose report it is: the shop, the language's code for the file, the paper's name."""

    shop: str
    language: str = "en"
    paper: str = "a4"
    is_training: bool = False


def lot_report(view: LotView, heading: Heading, say: Say = str) -> bytes:
    """Give the PDF; ``say`` gives each text in the reader's language."""
    writer = _Writer(heading, say)
    writer.title(view)
    for label, value in facts(view, say):
        writer.fact(label, value)
    writer.sample(view)
    writer.signature(view)
    return writer.finished(view)


class _Writer:
    """Writes down the report, page after page."""

    def __init__(self, heading: Heading, say: Say) -> None:
        self._heading = heading
        self._say = say
        self._paper = PAPERS.get(heading.paper, A4)
        self._pens: list[Pen] = []
        self._y = 0.0
        self._begin()

    @property
    def _pen(self) -> Pen:
        return self._pens[-1]

    @property
    def _right(self) -> float:
        return self._paper[0] - _MARGIN

    def _begin(self) -> None:
        self._pens.append(new_pen(_FONTS, self._paper, ALL))
        self._y = _MARGIN + 10
        if self._heading.is_training:
            self._pen.right(self._right, 30, self._say(Phrase("TRAINING")), self._pen.bold, 11, INK)

    def _room(self, high: float) -> None:
        if self._y + high > self._paper[1] - _FOOT - _ROW:
            self._begin()

    def title(self, view: LotView) -> None:
        pen = self._pen
        self._text(_MARGIN, prepared(self._heading.shop), _BODY, colour=SOFT)
        self._y += 26
        pen.text(_MARGIN, self._y, self._say(Phrase("Lot sampling report")), pen.bold, 20)
        pen.right(self._right, self._y, self._say(STATES[view.lot.state]), pen.bold, 14)
        self._y += 12
        pen.line(_MARGIN, self._y, self._right, self._y, 1)
        self._y += 20

    def fact(self, label: str, value: str) -> None:
        pen, room = self._pen, self._right - _MARGIN - _LABEL
        lines = wrapped(pen.regular, _BODY, prepared(value), room, 4)
        self._room(_ROW * len(lines))
        self._text(_MARGIN, label, _BODY, colour=SOFT, room=_LABEL - 8)
        for line in lines:
            self._text(_MARGIN + _LABEL, line, _BODY)
            self._y += _ROW

    def sample(self, view: LotView) -> None:
        if not view.sample:
            return
        self._y += 10
        self._head()
        for one in view.sample:
            before = len(self._pens)
            self._room(_ROW)
            if len(self._pens) > before:
                self._head()
            self._cells((str(one.place), one.uid, one.model, one.number, member_words(view, one, self._say)))

    def _head(self) -> None:
        say = self._say
        heads = (
            Phrase("No."),
            Phrase("Certificate"),
            Phrase("Model"),
            Phrase("IMEI or serial"),
            Phrase("Review"),
        )
        self._room(3 * _ROW)
        self._cells([say(one) for one in heads], is_head=True)

    def _cells(self, cells: Sequence[str], *, is_head: bool = False) -> None:
        pen = self._pen
        edges = [_MARGIN + offset for offset in (0, 28, 198, 300, 400)] + [self._right]
        for text, left, right in zip(cells, edges[:-1], edges[1:], strict=True):
            font = pen.bold if is_head else pen.regular
            pen.text(left, self._y, cut(font, _SMALL, prepared(text), right - left - 6), font, _SMALL)
        pen.line(_MARGIN, self._y + 4.5, self._right, self._y + 4.5, 0.5, INK if is_head else FAINT)
        self._y += _ROW

    def signature(self, view: LotView) -> None:
        self._room(4 * _ROW)
        self._y += 3 * _ROW
        self._pen.line(_MARGIN, self._y, _MARGIN + 220, self._y, 0.7)
        self._y += 11
        who = view.lot.decided_by or view.lot.made_by
        self._text(_MARGIN, self._say(Phrase("Auditor {name}", name=prepared(who))), _SMALL, colour=SOFT)

    def _text(self, x: float, text: str, size: float, *, colour: str = INK, room: float = 0) -> None:
        pen = self._pen
        shown = cut(pen.regular, size, text, room) if room else text
        pen.text(x, self._y, shown, pen.regular, size, colour)

    def finished(self, view: LotView) -> bytes:
        lot, total = view.lot, len(self._pens)
        for number, pen in enumerate(self._pens, 1):
            y = self._paper[1] - _FOOT + 10
            line = self._say(
                Phrase("The sample is the first n by SHA-256 of seed, colon and certificate number.")
            )
            page = f"{number} / {total}"
            room = self._right - _MARGIN - width(pen.regular, _SMALL, page) - 12
            pen.text(_MARGIN, y, cut(pen.regular, _SMALL, line, room), pen.regular, _SMALL, SOFT)
            pen.right(self._right, y, page, pen.regular, _SMALL, SOFT)
        info = DocumentInfo(
            self._say(Phrase("Lot sampling report")),
            prepared(self._heading.shop),
            STANDARD,
            self._heading.language,
            lot.decided_at or lot.drawn_at or lot.made_at,
            hashlib.sha256(f"{lot.uid}{lot.state}{lot.digest}".encode()).digest(),
        )
        return assembled(Parts(self._pens, _FONTS, {}, self._paper), info)

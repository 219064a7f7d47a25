# SPDX-License-Identifier: Apache-2.0
"""One A4 page for the buyer, template certificate-1: what stands where."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.certificates import content, drawings
from inspector.certificates.content import Section
from inspector.certificates.document import A4
from inspector.certificates.facts import Facts
from inspector.certificates.fonts import BOLD, MONO, REGULAR
from inspector.certificates.pen import INK, SOFT, WATERMARK, WHITE, Pen, cut, fitting_size, width, wrapped
from inspector.certificates.point_row import point_row
from inspector.certificates.qr import code_of, modules
from inspector.certificates.wording import Words, prepared
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import ChecklistTexts
from inspector.domain.grading import Grade, Surface

_MM = 72 / 25.4
_LEFT = 15 * _MM
_RIGHT = A4[0] - 15 * _MM
_WIDE = _RIGHT - _LEFT
_SMALL = 7.5
_CODE_SIDE = 57 * _MM
_QUIET = 4
_COLUMN = (_WIDE - _CODE_SIDE - 2 * 18) / 2
_DRAWING = 96.0
_MOST_GAP = 18.0


@dataclass(frozen=True, slots=True)
class _Density:
    """How much a page that has much to say gives up: the rows' height, the longest texts in lines."""

    row: float
    name: int
    appearance: int
    section: int


_DENSITIES = (_Density(16.9, 2, 5, 6), _Density(15.6, 2, 4, 5), _Density(15.2, 1, 3, 3))


def status_word(certificate: SignedCertificate, facts: Facts, words: Words) -> str:
    """Give the word that goes across a page which certifies nothing, or empty text."""
    if not certificate.jws:
        return words.say("labels.preview")
    return words.say("labels.training") if facts.is_training else ""


class Page:
    """One page being drawn, block by block from the top; each block gives where the next may start."""

    def __init__(
        self, pen: Pen, certificate: SignedCertificate, facts: Facts, texts: ChecklistTexts, words: Words
    ) -> None:
        self._pen = pen
        self._certificate = certificate
        self._facts = facts
        self._texts = texts
        self._words = words
        self._density = _DENSITIES[0]

    def draw(self) -> None:
        """Draw everything, and share out among the blocks what room is left."""
        self._watermark()
        top = self._banner()
        proof = self._proof_top()
        spare = self._settle(top, proof - 10)
        gap = min(spare / 4, _MOST_GAP)
        self._head(top)
        low = max(self._device(top + 38 + gap, gap), self._pictures(top + 44 + gap))
        foot = self._points(low + gap) + gap
        self._foot(foot)
        self._code(_RIGHT - _CODE_SIDE, foot + 12)
        self._proof(proof)
        self._footer()

    def _settle(self, top: float, limit: float) -> float:
        """Choose the roomiest density at which all fits; give the room that is left then."""
        for density in _DENSITIES:
            self._density = density
            spare = limit - self._needed(top)
            if spare >= 0:
                return spare
        return 0.0

    def _needed(self, top: float) -> float:
        """Give how far down the page reaches without any spare room."""
        trial = Page(Pen.scratch(self._pen), self._certificate, self._facts, self._texts, self._words)
        trial._density = self._density
        low = max(trial._device(top + 38, 0), trial._pictures(top + 44))
        return trial._foot(trial._below_points(low))

    # status ──────────────────────────────────────────────────────────────────

    def _status(self) -> str:
        return status_word(self._certificate, self._facts, self._words)

    def _watermark(self) -> None:
        word = self._status()
        if word:
            size = fitting_size(BOLD, word, 780, most=150, least=60)
            reach = width(BOLD, size, word) / 2**0.5
            x, y = (A4[0] - reach) / 2 + size * 0.25, (A4[1] + reach) / 2 + size * 0.25
            self._pen.slanted(x, y, word, BOLD, size, WATERMARK)

    def _banner(self) -> float:
        key = "preview" if not self._certificate.jws else "training"
        if not self._status():
            return 36
        self._pen.filled(0, 0, A4[0], 24, INK)
        line = self._words.say(f"labels.{key}_line")
        if not self._certificate.jws and self._facts.is_training:
            line = f"{self._words.say('labels.training')} · {line}"
        size = fitting_size(BOLD, line, _WIDE, most=9, least=6.5)
        self._pen.text(_LEFT, 15.5, cut(BOLD, size, line, _WIDE), BOLD, size, WHITE)
        return 42

    # head ────────────────────────────────────────────────────────────────────

    def _head(self, y: float) -> None:
        shop = prepared(self._facts.shop)
        size = fitting_size(BOLD, shop, 300, most=12, least=8)
        self._pen.text(_LEFT, y + 9, cut(BOLD, size, shop, 300), BOLD, size)
        verdict = cut(BOLD, 8.25, self._verdict(), 360)
        self._pen.text(_LEFT, y + 20, verdict, BOLD, 8.25, SOFT)
        self._pen.right(_RIGHT, y + 9, self._words.say("labels.document"), REGULAR, _SMALL, SOFT)
        self._pen.right(_RIGHT, y + 20, self._facts.uid, MONO, 8.25)

    def _verdict(self) -> str:
        """Give the verdict, but never the word on a page that certifies nothing."""
        if not self._certificate.jws:
            return self._words.say("labels.preview_verdict")
        if self._facts.is_training:
            return self._words.say("labels.training_verdict")
        return content.verdict(self._facts, self._texts, self._words)

    def _device(self, y: float, gap: float) -> float:
        room = _WIDE - _DRAWING - 24
        y = self._name(y, room)
        y = self._identity(y, room)
        y = self._answers(y + 24 + gap)
        names = [self._words.say(f"grades.{one}") for one in list(Grade)[:4]]
        chosen = self._facts.grade.chosen if self._facts.grade else None
        drawings.grade_scale(self._pen, _LEFT, y + 12, room, names, chosen)
        said = wrapped(
            REGULAR, 8.75, content.appearance(self._facts, self._words), room, self._density.appearance
        )
        return self._pen.lines(_LEFT, y + 40, said, REGULAR, 8.75, 12)

    def _name(self, y: float, room: float) -> float:
        name = content.headline(self._facts, self._words)
        size = fitting_size(BOLD, name, room, most=33, least=20)
        lines = wrapped(BOLD, size, name, room, self._density.name)
        y = self._pen.lines(_LEFT, y + 26, lines, BOLD, size, size * 1.1) - size * 1.1
        subtitle = content.subtitle(self._facts)
        size = fitting_size(REGULAR, subtitle, room, most=12, least=8)
        self._pen.text(_LEFT, y + 19, cut(REGULAR, size, subtitle, room), REGULAR, size, SOFT)
        return y + 19

    def _identity(self, y: float, room: float) -> float:
        inspected = self._words.say("labels.inspected", date=self._words.date(self._facts.signed_at))
        parts = content.numbers(self._facts, self._words)
        x, y = _LEFT, y + 16
        for label, text in [*parts, (inspected, "")]:
            shown = cut(MONO, 8.75, text, room - 80)
            needed = width(REGULAR, 8.25, label) + width(MONO, 8.75, shown) + 4
            if x > _LEFT and x + needed > _LEFT + room:
                x, y = _LEFT, y + 12
            x = self._pen.text(x, y, label, REGULAR, 8.25, SOFT) + 4
            x = self._pen.text(x, y, shown, MONO, 8.75) + 12
        return y

    def _answers(self, y: float) -> float:
        facts, words = self._facts, self._words
        grade = words.say(f"grades.{facts.grade.chosen}") if facts.grade else words.say("answers.not_graded")
        self._answer(_LEFT, y, "appearance", grade, 152)
        self._answer(_LEFT + 160, y, "battery", content.health(facts, words), 110)
        behind = self._answer(_LEFT + 280, y, "points", str(content.passed(facts)), 60)
        total = words.say("answers.of", total=str(len(facts.points)))
        self._pen.text(behind + 4, y + 25, total, REGULAR, 11.25)
        return y + 25

    def _answer(self, x: float, y: float, label: str, figure: str, room: float) -> float:
        self._pen.text(x, y, self._words.say(f"answers.{label}"), REGULAR, _SMALL, SOFT)
        size = fitting_size(BOLD, figure, room, most=24, least=12)
        return self._pen.text(x, y + 25, cut(BOLD, size, figure, room), BOLD, size)

    def _pictures(self, y: float) -> float:
        pen, facts = self._pen, self._facts
        wide = (_DRAWING - 8) / 2
        high = wide * 2.05
        front, back = drawings.sides(facts.category)
        for surface, draw, x in (
            (Surface.FRONT, front, _RIGHT - _DRAWING),
            (Surface.BACK, back, _RIGHT - wide),
        ):
            draw(pen, x, y, wide, high)
            drawings.pins(pen, x, y, wide, high, facts.defects, surface)
            drawings.caption(pen, x + wide / 2, y + high + 11, self._words.say(f"labels.{surface}"))
        return y + high + 16

    # points ──────────────────────────────────────────────────────────────────

    def _points(self, y: float) -> float:
        lines = content.point_lines(self._facts, self._texts, self._words)
        self._pen.line(_LEFT, y, _RIGHT, y, 1.1)
        total = str(len(lines))
        self._pen.text(_LEFT, y + 16, self._words.say("points.heading", total=total), BOLD, 8.25, SOFT)
        half = (len(lines) + 1) // 2
        gap = 24
        column = (_WIDE - gap) / 2
        step = self._row_height()
        for place, line in enumerate(lines):
            x = _LEFT + (place // half) * (column + gap)
            point_row(self._pen, x, y + 20 + (place % half) * step, column, step, line)
        return self._below_points(y)

    def _row_height(self) -> float:
        """Give the height of a row: that of 13 in a column, less where there are more."""
        return min(self._density.row, 13 * self._density.row / max((len(self._facts.points) + 1) // 2, 1))

    def _below_points(self, y: float) -> float:
        return y + 20 + (len(self._facts.points) + 1) // 2 * self._row_height() + 12

    # foot ────────────────────────────────────────────────────────────────────

    def _foot(self, y: float) -> float:
        self._pen.line(_LEFT, y, _RIGHT, y, 1.1)
        facts, words = self._facts, self._words
        low = self._battery(_LEFT, y + 18)
        first = self._section(_LEFT, low + 10, content.water(words), 4)
        right = _LEFT + _COLUMN + 18
        second = self._section(right, y + 18, content.data(facts, words), self._density.section)
        saved = content.saved(facts, words)
        if saved is not None:
            second = self._section(right, second + 10, saved, 4)
        return max(first, second)

    def _battery(self, x: float, y: float) -> float:
        section = content.battery(self._facts, self._words)
        share = content.share(self._facts)
        if share.health is None:
            return self._section(x, y, section, 4)
        self._pen.text(x, y, section.heading, BOLD, 8.25, SOFT)
        drawings.battery_bar(self._pen, x, y + 8, _COLUMN, share.health, share.limit)
        return self._body(x, y + 28, section, 4)

    def _section(self, x: float, y: float, section: Section, most: int) -> float:
        self._pen.text(x, y, section.heading, BOLD, 8.25, SOFT)
        return self._body(x, y + 13, section, most)

    def _body(self, x: float, y: float, section: Section, most: int) -> float:
        """Write a section's text; give the baseline under it."""
        y = self._pen.lines(x, y, wrapped(REGULAR, 8.6, section.text, _COLUMN, most), REGULAR, 8.6, 11.6)
        small = wrapped(REGULAR, _SMALL, section.small, _COLUMN, 4)
        return self._pen.lines(x, y, small, REGULAR, _SMALL, 10, SOFT)

    def _code(self, x: float, y: float) -> None:
        words, pen = self._words, self._pen
        if not self._certificate.jws:
            pen.framed(x, y, _CODE_SIDE, _CODE_SIDE, 0.75, SOFT)
            drawings.caption(pen, x + _CODE_SIDE / 2, y + _CODE_SIDE / 2, words.say("code.unsigned"))
            return
        rows = modules(str(code_of(self._certificate)))
        quiet = _QUIET * _CODE_SIDE / len(rows)
        if self._status():
            pen.filled(x - quiet, y - quiet + 4, _CODE_SIDE + 2 * quiet, _CODE_SIDE + 2 * quiet - 4, WHITE)
        pen.stencil(x, y, _CODE_SIDE, rows)
        y += _CODE_SIDE + 15
        pen.right(_RIGHT, y, words.say("code.heading"), BOLD, 8.25)
        for line in wrapped(REGULAR, _SMALL, words.say("code.text"), _CODE_SIDE, 5):
            y += 10
            pen.right(_RIGHT, y, line, REGULAR, _SMALL, SOFT)

    def _proofs(self) -> list[tuple[str, str]]:
        rows = [("digest", self._certificate.digest), ("key", self._certificate.key_id)]
        if self._facts.supersedes:
            rows.append(("supersedes", prepared(self._facts.supersedes)))
        return rows

    def _proof_top(self) -> float:
        return A4[1] - 40 - 20 * len(self._proofs())

    def _proof(self, y: float) -> None:
        for key, text in self._proofs():
            self._pen.text(_LEFT, y, self._words.say(f"proof.{key}"), REGULAR, _SMALL, SOFT)
            self._pen.text(_LEFT, y + 9.5, cut(MONO, _SMALL, text, _WIDE - _CODE_SIDE - 12), MONO, _SMALL)
            y += 20

    def _footer(self) -> None:
        y = A4[1] - 26
        text = self._words.say(
            "footer.text",
            total=str(len(self._facts.points)),
            checklist=prepared(self._facts.checklist_id),
            version=str(self._facts.checklist_version),
        )
        page = self._words.say("labels.page")
        room = _WIDE - width(REGULAR, _SMALL, page) - 12
        self._pen.text(_LEFT, y, cut(REGULAR, _SMALL, text, room), REGULAR, _SMALL, SOFT)
        self._pen.right(_RIGHT, y, page, REGULAR, _SMALL, SOFT)

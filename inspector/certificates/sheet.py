# SPDX-License-Identifier: Apache-2.0
"""One sheet of a certificate: its paper, its margins, and what stands on each of them.

A sheet's head names the shop and the certificate, its foot the page's number;
what certifies nothing says so across all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector.certificates.content import PointLine
from inspector.certificates.document import new_pen
from inspector.certificates.drawings import Outline, outline
from inspector.certificates.facts import Facts
from inspector.certificates.fonts import ALL, LATIN, Family
from inspector.certificates.logo import Logo
from inspector.certificates.pen import INK, SOFT, WATERMARK, WHITE, Pen, cut, fitting_size, width
from inspector.certificates.photo_print import PrintedPhoto
from inspector.certificates.wording import Words, prepared
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import ChecklistTexts

MM = 72 / 25.4
MARGIN = 15 * MM
SMALL = 7.5
FOOT = 26.0
"""How far above the paper's end the foot stands."""
LOGO_NAME = "Logo"
PHOTO_NAME = "Photo"
_LOGO_HIGH = 9 * MM
_LOGO_WIDE = 45 * MM
_HEAD_RIGHT = 150.0


@dataclass(frozen=True, slots=True)
class Matter:
    """What a certificate's sheets are drawn from; ``lines`` are its points in words."""

    certificate: SignedCertificate
    facts: Facts
    texts: ChecklistTexts
    words: Words
    fonts: Mapping[str, str]
    paper: tuple[float, float]
    logo: Logo | None = None
    photo: PrintedPhoto | None = None
    lines: tuple[PointLine, ...] = ()

    @property
    def is_third(self) -> bool:
        """Tell whether it is drawn as from the third template on: the second stays as it was."""
        return self.facts.template != "certificate-2"

    @property
    def outline(self) -> Outline:
        """Give the device's outline."""
        return outline(self.facts.category, is_fourth=self.facts.is_fourth)

    @property
    def family(self) -> Family:
        """Give the faces: before the fourth template none had Chinese, Japanese or Korean characters."""
        return ALL if self.facts.is_fourth else LATIN

    @property
    def status(self) -> str:
        """Give the word that goes across a page which certifies nothing, or empty text."""
        if not self.certificate.jws:
            return self.words.say("labels.preview")
        return self.words.say("labels.training") if self.facts.is_training else ""


class Sheet:
    """One page being drawn: ``left``, ``right`` and ``wide`` say where text goes, ``top`` where it begins."""

    def __init__(self, matter: Matter, kind: str) -> None:
        self.matter = matter
        self.pen: Pen = new_pen(matter.fonts, matter.paper, matter.family)
        self.left = MARGIN
        self.right = matter.paper[0] - MARGIN
        self.wide = self.right - self.left
        self.low = matter.paper[1] - FOOT - 10
        self._kind = kind
        self._watermark()
        self.top = self._head(self._banner())

    def finish(self, page: int, total: int) -> None:
        """Write the foot, once it is known how many pages there are."""
        words, facts = self.matter.words, self.matter.facts
        y = self.matter.paper[1] - FOOT
        text = words.say(
            "footer.text",
            total=str(len(facts.points)),
            checklist=prepared(facts.checklist_id),
            version=str(facts.checklist_version),
        )
        number = words.say("labels.page", page=str(page), total=str(total))
        room = self.wide - width(self.pen.regular, SMALL, number) - 12
        self.pen.text(self.left, y, cut(self.pen.regular, SMALL, text, room), self.pen.regular, SMALL, SOFT)
        self.pen.right(self.right, y, number, self.pen.regular, SMALL, SOFT)

    def _watermark(self) -> None:
        word = self.matter.status
        if word:
            size = fitting_size(self.pen.bold, word, 780, most=150, least=60)
            reach = width(self.pen.bold, size, word) / 2**0.5
            wide, high = self.matter.paper
            x, y = (wide - reach) / 2 + size * 0.25, (high + reach) / 2 + size * 0.25
            self.pen.slanted(x, y, word, self.pen.bold, size, WATERMARK)

    def _banner(self) -> float:
        if not self.matter.status:
            return 36
        words, is_preview = self.matter.words, not self.matter.certificate.jws
        self.pen.filled(0, 0, self.matter.paper[0], 24, INK)
        line = words.say(f"labels.{'preview' if is_preview else 'training'}_line")
        if is_preview and self.matter.facts.is_training:
            line = f"{words.say('labels.training')} · {line}"
        size = fitting_size(self.pen.bold, line, self.wide, most=9, least=SMALL)
        self.pen.text(self.left, 15.5, cut(self.pen.bold, size, line, self.wide), self.pen.bold, size, WHITE)
        return 40

    def _head(self, y: float) -> float:
        facts, pen = self.matter.facts, self.pen
        x = self._logo(y)
        room = self.right - _HEAD_RIGHT - 12 - x
        shop = prepared(facts.shop)
        size = fitting_size(self.pen.bold, shop, room, most=12, least=8)
        said = " · ".join(prepared(one) for one in (facts.imprint.address, facts.imprint.url) if one)
        pen.text(x, y + (9 if said else 15), cut(self.pen.bold, size, shop, room), self.pen.bold, size)
        if said:
            pen.text(x, y + 21, cut(self.pen.regular, SMALL, said, room), self.pen.regular, SMALL, SOFT)
        pen.right(self.right, y + 9, self.matter.words.say(self._kind), self.pen.regular, SMALL, SOFT)
        pen.right(self.right, y + 21, facts.uid, self.pen.mono, 8.25)
        return y + _LOGO_HIGH + 14

    def _logo(self, y: float) -> float:
        """Paint the shop's logo; give where the text beside it begins."""
        logo = self.matter.logo
        if logo is None:
            return self.left
        scale = min(_LOGO_HIGH / logo.high, _LOGO_WIDE / logo.wide)
        wide, high = logo.wide * scale, logo.high * scale
        self.pen.picture(self.left, y + (_LOGO_HIGH - high) / 2, wide, high, LOGO_NAME)
        return self.left + wide + 10

# SPDX-License-Identifier: Apache-2.0
"""The certificate as a PDF, by the template that its claims name.

It is drawn from the claims, the checklist's texts, our own words, the logo and
the photo whose hashes the claims hold, so that whoever has them can draw it
again and compare. ``certificate-4`` is a page for the buyer and pages for the
auditor, in any script and with every code in the page's language; so was
``certificate-3`` without either, ``certificate-2`` without a photo;
``certificate-1`` is one page. Earlier ones are what earlier versions signed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from inspector.certificates import content
from inspector.certificates.auditor_pages import auditor_sheets
from inspector.certificates.buyer_page import BuyerPage
from inspector.certificates.document import (
    A4,
    CLAIMS_FILE,
    JWS_FILE,
    LOGO_FILE,
    PAPERS,
    DocumentInfo,
    Parts,
    assembled,
    new_pen,
)
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.fonts import BOLD, MONO, REGULAR
from inspector.certificates.logo import Logo, read_logo
from inspector.certificates.page import Page, status_word
from inspector.certificates.photo_print import PrintedPhoto, read_photo, shown_first
from inspector.certificates.sheet import LOGO_NAME, PHOTO_NAME, Matter, Sheet
from inspector.certificates.wording import Words, prepared, words_in
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import ChecklistTexts

TextsOf = Callable[[str, int, str], ChecklistTexts]
"""Gives the words of a checklist (id, version, language), in English where the language is not there."""

_FONTS = {REGULAR: "F1", BOLD: "F2", MONO: "F3"}
_ONE_PAGE = ("certificate-1",)
_WITHOUT_PHOTO = ("certificate-2",)


def _nothing(_name: str) -> bytes | None:
    return None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a page depends on besides its claims: the paper, and where pictures are found by their hash."""

    paper: str = "a4"
    logo: Callable[[str], bytes | None] = _nothing
    photo: Callable[[str], bytes | None] = _nothing


class PdfCertificate:
    """Draws certificates as PDF; safe to call from any thread.

    ``setting`` says what holds where nobody asks for another paper or brings the files.
    """

    def __init__(self, texts: TextsOf, setting: Callable[[], Setting] = Setting) -> None:
        self._texts = texts
        self._setting = setting

    def write(
        self,
        certificate: SignedCertificate,
        language: str,
        *,
        paper: str = "",
        files: Mapping[str, bytes] | None = None,
    ) -> bytes:
        """Give the PDF's bytes; without a JWS it is a preview that says so and carries no code.

        ``paper`` is ``a4`` or ``letter``, ``files`` what was attached to a page
        that is drawn again, by their SHA-256: then nothing else is looked up.
        Raises CertificateTrouble for claims or a logo that cannot be read.
        """
        facts = read_facts(certificate.claims)
        words = words_in(language, facts.template)
        texts = self._texts(facts.checklist_id, facts.checklist_version, words.language)
        info = _info(certificate, facts, words)
        if facts.template in _ONE_PAGE:
            pen = new_pen(_FONTS)
            Page(pen, certificate, facts, texts, words).draw()
            return assembled(Parts([pen], _FONTS, _attachments(certificate)), info)
        setting = self._setting()
        size = PAPERS.get(paper or setting.paper, A4)
        logo = _logo(facts.imprint.logo, setting.logo if files is None else files.get)
        photo = _photo(facts, setting.photo if files is None else files.get)
        lines = tuple(content.point_lines(facts, texts, words))
        return _sheets(Matter(certificate, facts, texts, words, _FONTS, size, logo, photo, lines), info)


def _logo(name: str, find: Callable[[str], bytes | None]) -> Logo | None:
    """Give the logo that claims name; None where they name none, or its file is not here."""
    data = _found(name, find) if name else None
    return None if data is None else read_logo(data)


def _photo(facts: Facts, find: Callable[[str], bytes | None]) -> PrintedPhoto | None:
    """Give the photo for the first page; None where template or claims have none, or it is not here."""
    one = None if facts.template in _WITHOUT_PHOTO else shown_first(facts.photos)
    data = _found(one.sha256, find) if one else None
    return None if data is None else read_photo(data)


def _found(name: str, find: Callable[[str], bytes | None]) -> bytes | None:
    """Give the file of a hash, where it is here and is what was hashed."""
    data = find(name)
    return data if data is not None and hashlib.sha256(data).hexdigest() == name else None


def _sheets(matter: Matter, info: DocumentInfo) -> bytes:
    sheets: list[Sheet] = [BuyerPage(matter).draw(), *auditor_sheets(matter)]
    for place, sheet in enumerate(sheets, 1):
        sheet.finish(place, len(sheets))
    shown = {LOGO_NAME: matter.logo, PHOTO_NAME: matter.photo}
    pictures = {name: one.picture for name, one in shown.items() if one}
    attachments = _attachments(matter.certificate)
    if matter.logo and attachments:
        attachments[LOGO_FILE] = matter.logo.file
    pens = [one.pen for one in sheets]
    return assembled(Parts(pens, _FONTS, attachments, matter.paper, pictures), info)


def _info(certificate: SignedCertificate, facts: Facts, words: Words) -> DocumentInfo:
    status = status_word(certificate, facts, words)
    title = f"{words.say('labels.document')} {facts.uid}"
    return DocumentInfo(
        title=f"{status}: {title}" if status else title,
        author=prepared(facts.shop),
        subject=content.headline(facts, words),
        language=words.language,
        at=facts.signed_at,
        seed=bytes.fromhex(certificate.digest),
    )


def _attachments(certificate: SignedCertificate) -> dict[str, bytes]:
    if not certificate.jws:
        return {}
    return {CLAIMS_FILE: certificate.payload, JWS_FILE: certificate.jws.encode("ascii")}

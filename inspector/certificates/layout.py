# SPDX-License-Identifier: Apache-2.0
"""The certificate as a PDF, template certificate-1.

It is drawn from the claims, the checklist's texts and our own words alone, so
that whoever has them can draw it again and compare.
"""

from __future__ import annotations

from collections.abc import Callable

from inspector.certificates import content
from inspector.certificates.document import CLAIMS_FILE, JWS_FILE, DocumentInfo, assembled, new_pen
from inspector.certificates.facts import Facts, read_facts
from inspector.certificates.fonts import BOLD, MONO, REGULAR
from inspector.certificates.page import Page, status_word
from inspector.certificates.wording import Words, prepared, words_in
from inspector.domain.certificate import SignedCertificate
from inspector.domain.checklist import ChecklistTexts

TextsOf = Callable[[str, int, str], ChecklistTexts]
"""Gives the words of a checklist (id, version, language), in English where the language is not there."""

_FONTS = {REGULAR: "F1", BOLD: "F2", MONO: "F3"}


class PdfCertificate:
    """Draws certificates as PDF; safe to call from any thread."""

    def __init__(self, texts: TextsOf) -> None:
        self._texts = texts

    def write(self, certificate: SignedCertificate, language: str) -> bytes:
        """Give the PDF's bytes; without a JWS it is a preview that says so and carries no code.

        Raises CertificateTrouble for claims that cannot be read.
        """
        facts = read_facts(certificate.claims)
        words = words_in(language)
        texts = self._texts(facts.checklist_id, facts.checklist_version, words.language)
        pen = new_pen(_FONTS)
        Page(pen, certificate, facts, texts, words).draw()
        return assembled(pen, _FONTS, _info(certificate, facts, words), _attachments(certificate))


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

# SPDX-License-Identifier: Apache-2.0
"""Device labels of signed certificates, as ZPL and as PDF."""

from __future__ import annotations

from inspector.certificates.document import DocumentInfo
from inspector.certificates.facts import read_facts
from inspector.certificates.label import draw_label, label_facts
from inspector.certificates.label_marks import LabelDrawing, LabelSize, label_size
from inspector.certificates.label_pdf import label_pdf
from inspector.certificates.label_zpl import zpl
from inspector.certificates.wording import prepared, words_in
from inspector.domain.certificate import SignedCertificate


class DeviceLabels:
    """Writes labels of one size; safe to call from any thread.

    ``size`` is width x height in mm (``62x29``), ``dpi`` 203, 300 or 600;
    raises BadInput for others.
    """

    def __init__(self, size: str, dpi: int) -> None:
        self._size = label_size(size, dpi)

    @property
    def size(self) -> LabelSize:
        """Give the size."""
        return self._size

    def zpl(self, certificate: SignedCertificate, language: str) -> bytes:
        """Give one label as ZPL; raises CertificateTrouble, BadInput where it does not fit."""
        return zpl(self._drawn(certificate, language))

    def pdf(self, certificate: SignedCertificate, language: str) -> bytes:
        """Give one label as a PDF of its own size; raises CertificateTrouble, BadInput."""
        drawing = self._drawn(certificate, language)
        facts, words = read_facts(certificate.claims), words_in(language)
        info = DocumentInfo(
            title=f"{words.say('labels.document')} {facts.uid}",
            author=prepared(facts.shop),
            subject=drawing.title,
            language=words.language,
            at=facts.signed_at,
            seed=bytes.fromhex(certificate.digest),
        )
        return label_pdf(drawing, info)

    def _drawn(self, certificate: SignedCertificate, language: str) -> LabelDrawing:
        return draw_label(label_facts(certificate, language), self._size)

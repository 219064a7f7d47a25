# SPDX-License-Identifier: Apache-2.0
"""What one of our own PDFs carries, taken out again: claims, signature, language, code.

No PDF reader is needed and none is trusted: all of it stands in clear, and the
whole document is afterwards compared with one drawn again from the claims.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector.certificates.document import CLAIMS_FILE, JWS_FILE, MEDIA_TYPES
from inspector.domain.errors import CertificateTrouble

_LANGUAGE = re.compile(rb"/Lang \(([a-z]{2})\)")
_CODE = re.compile(
    rb"BI /W (\d{2,3}) /H (\d{2,3}) /BPC 1 /IM true /D \[1 0\] /F /AHx ID ([0-9A-F]{1,20000})> EI"
)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """Both attached files, and the language of the page."""

    claims: bytes
    jws: str
    language: str


def enclosed(pdf: bytes) -> Enclosed:
    """Take the attached files out of a PDF of ours; raises CertificateTrouble, code ``no_claims``."""
    language = _LANGUAGE.search(pdf)
    claims, jws = (_attachment(pdf, name) for name in (CLAIMS_FILE, JWS_FILE))
    if claims is None or jws is None or language is None:
        raise CertificateTrouble(
            "There are no signed claims in this PDF, or they are cut off.",
            "Get the file itself from the shop: a scan or a printed copy does not carry them.",
            code="no_claims",
        )
    return Enclosed(claims, jws.decode("ascii", "replace"), language[1].decode("ascii"))


def _attachment(pdf: bytes, name: str) -> bytes | None:
    """Give an attached file; neither claims nor a JWS have a line end inside, so nothing in them ends it."""
    mark = b"/Subtype /%s\n>>\nstream\n" % MEDIA_TYPES[name].encode("ascii")
    start = pdf.find(mark)
    if start < 0 or pdf.find(mark, start + 1) >= 0:
        return None
    start += len(mark)
    end = pdf.find(b"\nendstream\n", start)
    return pdf[start:end] if end >= 0 else None


def drawn_code(pdf: bytes) -> tuple[tuple[bool, ...], ...]:
    """Give the modules of the code that a PDF of ours shows; empty where there is none."""
    found = _CODE.search(pdf)
    if found is None or found[1] != found[2]:
        return ()
    side, digits = int(found[1]), found[3].decode("ascii")
    per_row = -(-side // 8) * 2
    if len(digits) != per_row * side:
        return ()
    rows = (digits[start : start + per_row] for start in range(0, len(digits), per_row))
    return tuple(tuple(bit == "1" for bit in f"{int(row, 16):0{per_row * 4}b}"[:side]) for row in rows)

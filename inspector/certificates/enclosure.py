# SPDX-License-Identifier: Apache-2.0
"""What one of our own PDFs carries, taken out again: claims, signature, language, code.

No PDF reader is needed and none is trusted: all of it stands in clear, and the
whole document is afterwards compared with one drawn again from the claims.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from inspector.certificates.document import CLAIMS_FILE, JWS_FILE, LOGO_FILE, MEDIA_TYPES, PAPERS
from inspector.certificates.pen import number
from inspector.domain.errors import CertificateTrouble

_LANGUAGE = re.compile(rb"/Lang \(([a-z]{2})\)")
_PAPER = re.compile(rb"/MediaBox \[0 0 ([0-9.]{1,8} [0-9.]{1,8})\]")
_BY_SIZE = {f"{number(wide)} {number(high)}": name for name, (wide, high) in PAPERS.items()}
_PHOTO = re.compile(
    rb"/Length (\d{1,8})\n/Type /XObject\n/Subtype /Image\n"
    rb"/Width \d+\n/Height \d+\n/ColorSpace /\w+\n/BitsPerComponent 8\n/Filter /DCTDecode\n>>\nstream\n"
)
_CODE = re.compile(
    rb"BI /W (\d{2,3}) /H (\d{2,3}) /BPC 1 /IM true /D \[1 0\] /F /AHx ID ([0-9A-F]{1,20000})> EI"
)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """The attached files, and language and paper of the pages.

    ``files`` are those that a page shows, by their SHA-256 in lower-case hex;
    ``photo`` is that of the photo, empty where no page shows one.
    """

    claims: bytes
    jws: str
    language: str
    paper: str
    files: Mapping[str, bytes]
    photo: str = ""


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
    logo, photo = _attachment(pdf, LOGO_FILE), _photo(pdf)
    files = {hashlib.sha256(one).hexdigest(): one for one in (logo, photo) if one is not None}
    signed = jws.decode("ascii", "replace")
    name = "" if photo is None else hashlib.sha256(photo).hexdigest()
    return Enclosed(claims, signed, language[1].decode("ascii"), _paper(pdf), files, name)


def _photo(pdf: bytes) -> bytes | None:
    """Give the photo that a page shows; it stands in the file as it was taken."""
    found = _PHOTO.search(pdf)
    return pdf[found.end() : found.end() + int(found[1])] if found else None


def _paper(pdf: bytes) -> str:
    """Name the paper of a PDF's first page; one that is none of ours is drawn again as A4, and differs."""
    found = _PAPER.search(pdf)
    return _BY_SIZE.get(found[1].decode("ascii"), "a4") if found else "a4"


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

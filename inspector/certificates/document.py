# SPDX-License-Identifier: Apache-2.0
"""The PDF around the page: one page, its fonts, the signed claims attached.

Nothing in it is deflated, dated by the clock or numbered by chance: the same
certificate, language and template give the same bytes everywhere.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from inspector.certificates.fonts import RawStream, face
from inspector.certificates.pen import Pen
from inspector.domain.errors import CertificateTrouble

A4 = (595.28, 841.89)
CLAIMS_FILE = "claims.json"
JWS_FILE = "claims.jws"
_MEDIA_TYPES = {CLAIMS_FILE: "application#2Fjson", JWS_FILE: "application#2Fjose"}
_MARK = b"/Subtype /%s\n /Type /EmbeddedFile\n>>\nstream\n"
_LANGUAGE = re.compile(rb"/Lang \(([a-z]{2})\)")


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the PDF says of itself: ``at`` its date, ``seed`` at least 16 bytes that its ID is made of."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime
    seed: bytes


class _Fixed:
    """A date as reportlab's documents ask for it, from the claims instead of the clock."""

    tzname = "UTC"
    dhh = dmm = 0

    def __init__(self, at: datetime) -> None:
        self.t = 0.0
        self.lt = at.timetuple()
        self.YMDhms = tuple(self.lt)[:6]


def start_page(fonts: Sequence[str], info: DocumentInfo) -> tuple[Canvas, Pen]:
    """Open a document of one A4 page and give the pen that draws on it."""
    # A person's own reportlab settings must not reach a certificate.
    rl_config.invariant, rl_config.pdfMultiLine, rl_config.pdfComments = 1, 1, 0
    for name in fonts:
        face(name)
    options: dict[str, Any] = {"initialFontName": fonts[0], "pdfVersion": (1, 7), "lang": info.language}
    canvas = Canvas(io.BytesIO(), pagesize=A4, pageCompression=0, invariant=1, **options)
    document = _document(canvas)
    document._timeStamp = _Fixed(info.at)  # noqa: SLF001
    document._ID = b"\n[ <%s> <%s> ]\n" % ((info.seed[:16].hex().encode("ascii"),) * 2)  # noqa: SLF001
    _describe(canvas, info)
    pen = Pen(A4[1])
    for name in fonts:
        pen.name_font(name, document.getInternalFontName(name))
    return canvas, pen


def _document(canvas: Canvas) -> Any:
    """Give the document behind a canvas, for what the canvas has no call for."""
    return vars(canvas)["_doc"]


def _describe(canvas: Canvas, info: DocumentInfo) -> None:
    canvas.setTitle(info.title)
    canvas.setAuthor(info.author)
    canvas.setSubject(info.subject)
    canvas.setCreator("Inspector")
    canvas.setProducer("Inspector")
    canvas.setKeywords("")
    canvas.setViewerPreference("DisplayDocTitle", "true")


def finish(canvas: Canvas, pen: Pen, attachments: Mapping[str, bytes], at: datetime) -> bytes:
    """Give the document's bytes, the files attached by their names."""
    canvas.addLiteral(pen.operators)
    canvas.showPage()
    document = _document(canvas)
    if attachments:
        names = [_attached(document, name, content, at) for name, content in sorted(attachments.items())]
        tree = PDFDictionary({"Names": b"[ %s ]" % b" ".join(names)})
        document.Catalog.Names = PDFDictionary({"EmbeddedFiles": document.Reference(tree)})
        document.Catalog.PageMode = PDFName("UseNone")
    data: bytes = canvas.getpdfdata()
    return data


def _attached(document: Any, name: str, content: bytes, at: datetime) -> bytes:
    """Attach one file (PDF 32000-1, 7.11.4); give its row of the name tree."""
    # Not strftime: what it gives for years before 1000 differs between systems.
    day, clock = f"{at.year:04}{at.month:02}{at.day:02}", f"{at.hour:02}{at.minute:02}{at.second:02}"
    date = PDFString(f"D:{day}{clock}+00'00'")
    stream = RawStream(
        {
            "Params": PDFDictionary({"Size": str(len(content)), "ModDate": date}),
            "Subtype": f"/{_MEDIA_TYPES[name]}",
            "Type": PDFName("EmbeddedFile"),
        },
        content,
    )
    reference = document.Reference(stream)
    file = PDFDictionary(
        {
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": reference, "UF": reference}),
            "F": PDFString(name),
            "Type": PDFName("Filespec"),
            "UF": PDFString(name),
        }
    )
    row: bytes = b"%s %s" % (PDFString(name).format(document), document.Reference(file).format(document))
    return row


# reading back ────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What a certificate's PDF carries: both attached files, and the language of its page."""

    claims: bytes
    jws: str
    language: str


def enclosed(pdf: bytes) -> Enclosed:
    """Take the attached files out of one of our own PDFs; raises CertificateTrouble, code ``no_claims``.

    No PDF reader is needed and none is trusted: the files stand in clear, and
    the whole document is afterwards compared with one drawn again from them.
    """
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
    mark = _MARK % _MEDIA_TYPES[name].encode("ascii")
    start = pdf.find(mark)
    if start < 0 or pdf.find(mark, start + 1) >= 0:
        return None
    start += len(mark)
    end = pdf.find(b"\nendstream\n", start)
    return pdf[start:end] if end >= 0 else None


_CODE = re.compile(
    rb"BI /W (\d{2,3}) /H (\d{2,3}) /BPC 1 /IM true /D \[1 0\] /F /AHx ID ([0-9A-F]{1,20000})> EI"
)


def drawn_code(pdf: bytes) -> tuple[tuple[bool, ...], ...]:
    """Give the modules of the code that one of our own PDFs shows; empty where there is none."""
    found = _CODE.search(pdf)
    if found is None or found[1] != found[2]:
        return ()
    side, digits = int(found[1]), found[3].decode("ascii")
    per_row = -(-side // 8) * 2
    if len(digits) != per_row * side:
        return ()
    rows = (digits[start : start + per_row] for start in range(0, len(digits), per_row))
    return tuple(tuple(bit == "1" for bit in f"{int(row, 16):0{per_row * 4}b}"[:side]) for row in rows)

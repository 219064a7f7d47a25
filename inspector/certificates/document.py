# SPDX-License-Identifier: Apache-2.0
"""The PDF around the page: one page, its fonts, the signed claims attached.

Nothing in it is deflated, dated by the clock or numbered by chance: the same
certificate, language and template give the same bytes everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from inspector.certificates.fonts import face
from inspector.certificates.pdf_file import PdfFile, array, date, dictionary, string
from inspector.certificates.pen import Pen

A4 = (595.28, 841.89)
CLAIMS_FILE = "claims.json"
JWS_FILE = "claims.jws"
MEDIA_TYPES = {CLAIMS_FILE: "application#2Fjson", JWS_FILE: "application#2Fjose"}


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the PDF says of itself: ``at`` its date, ``seed`` at least 16 bytes that its ID is made of."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime
    seed: bytes


def new_pen(fonts: Mapping[str, str]) -> Pen:
    """Give the pen for an A4 page; ``fonts`` says by which name the page knows each font."""
    pen = Pen(A4[1])
    for font, internal in fonts.items():
        pen.name_font(font, f"/{internal}")
    return pen


def assembled(
    pen: Pen, fonts: Mapping[str, str], info: DocumentInfo, attachments: Mapping[str, bytes]
) -> bytes:
    """Give the document's bytes: the page that was drawn, its fonts, the files attached by their names."""
    file = PdfFile()
    root, pages, page = file.reserve(), file.reserve(), file.reserve()
    content = file.add_stream({}, pen.operators.encode("ascii"))
    resources = {internal: face(font).add_to(file) for font, internal in fonts.items()}
    file.fill(
        page,
        {
            "Type": "/Page",
            "Parent": pages,
            "MediaBox": array((0, 0, *A4)),
            "Resources": dictionary({"Font": dictionary(resources)}),
            "Contents": content,
        },
    )
    file.fill(pages, {"Type": "/Pages", "Count": 1, "Kids": array([page])})
    file.fill(root, _catalog(file, pages, info, attachments))
    return file.bytes(root, file.add(described(info)), info.seed)


def _catalog(
    file: PdfFile, pages: str, info: DocumentInfo, attachments: Mapping[str, bytes]
) -> dict[str, object]:
    members: dict[str, object] = {
        "Type": "/Catalog",
        "Lang": string(info.language),
        "Pages": pages,
        "ViewerPreferences": dictionary({"DisplayDocTitle": "true"}),
    }
    if attachments:
        files = {name: _attached(file, name, attachments[name], info.at) for name in sorted(attachments)}
        rows = [part for name, reference in files.items() for part in (string(name), reference)]
        members["AF"] = array(list(files.values()))
        members["Names"] = dictionary({"EmbeddedFiles": dictionary({"Names": array(rows)})})
    return members


def _attached(file: PdfFile, name: str, content: bytes, at: datetime) -> str:
    """Attach one file (PDF 32000-1, 7.11.4); give its specification's reference."""
    stream = file.add_stream(
        {
            "Params": dictionary({"ModDate": date(at), "Size": len(content)}),
            "Type": "/EmbeddedFile",
            "Subtype": f"/{MEDIA_TYPES[name]}",
        },
        content,
    )
    return file.add(
        {
            "Type": "/Filespec",
            "F": string(name),
            "UF": string(name),
            "EF": dictionary({"F": stream, "UF": stream}),
            "AFRelationship": "/Data",
        }
    )


def described(info: DocumentInfo) -> dict[str, object]:
    """Give the members of a document's information dictionary."""
    return {
        "Title": string(info.title),
        "Author": string(info.author),
        "Subject": string(info.subject),
        "Creator": string("Inspector"),
        "Producer": string("Inspector"),
        "CreationDate": date(info.at),
        "ModDate": date(info.at),
    }

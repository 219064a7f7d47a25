# SPDX-License-Identifier: Apache-2.0
"""The PDF around the pages: their fonts and pictures, the signed claims attached.

Nothing in it is deflated, dated by the clock or numbered by chance: the same
certificate, language and template give the same bytes everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from inspector.certificates.fonts import LATIN, Family, latin
from inspector.certificates.han_font import HAN, han_font
from inspector.certificates.pdf_file import PdfFile, array, date, dictionary, string
from inspector.certificates.pen import Pen, number

A4 = (595.28, 841.89)
PAPERS = {"a4": A4, "letter": (612.0, 792.0)}
"""Width and height of each paper, in points, by the setting's word for it."""
CLAIMS_FILE = "claims.json"
JWS_FILE = "claims.jws"
LOGO_FILE = "logo.png"
_HAN_FONT = "F4"
MEDIA_TYPES = {CLAIMS_FILE: "application#2Fjson", JWS_FILE: "application#2Fjose", LOGO_FILE: "image#2Fpng"}


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the PDF says of itself: ``at`` its date, ``seed`` at least 16 bytes that its ID is made of."""

    title: str
    author: str
    subject: str
    language: str
    at: datetime
    seed: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's object: its members and its bytes as they stand in the file."""

    members: Mapping[str, object]
    content: bytes


@dataclass(frozen=True, slots=True)
class Parts:
    """What a document is put together from: pages, paper, files to attach and pictures by their names."""

    pens: Sequence[Pen]
    fonts: Mapping[str, str]
    attachments: Mapping[str, bytes]
    paper: tuple[float, float] = A4
    pictures: Mapping[str, Picture] = field(default_factory=dict[str, Picture])


def new_pen(fonts: Mapping[str, str], paper: tuple[float, float] = A4, family: Family = LATIN) -> Pen:
    """Give the pen for a page; ``fonts`` says by which name the page knows each font."""
    pen = Pen(paper[1], {HAN: f"/{_HAN_FONT}"}, family)
    for font, internal in fonts.items():
        pen.name_font(font, f"/{internal}")
    return pen


def assembled(parts: Parts, info: DocumentInfo) -> bytes:
    """Give the document's bytes."""
    file = PdfFile()
    root, pages = file.reserve(), file.reserve()
    kids = [file.reserve() for _ in parts.pens]
    contents = [file.add_stream({}, pen.operators.encode("ascii")) for pen in parts.pens]
    resources = dictionary(_resources(file, parts))
    for page, content in zip(kids, contents, strict=True):
        file.fill(
            page,
            {
                "Type": "/Page",
                "Parent": pages,
                "MediaBox": array((0, 0, *map(number, parts.paper))),
                "Resources": resources,
                "Contents": content,
            },
        )
    file.fill(pages, {"Type": "/Pages", "Count": len(kids), "Kids": array(kids)})
    file.fill(root, _catalog(file, pages, info, parts.attachments))
    return file.bytes(root, file.add(described(info)), info.seed)


def _resources(file: PdfFile, parts: Parts) -> dict[str, object]:
    fonts = {internal: latin(font).add_to(file) for font, internal in parts.fonts.items()}
    if han := set[str]().union(*(pen.han for pen in parts.pens)):
        fonts[_HAN_FONT] = han_font().add_to(file, han)
    resources: dict[str, object] = {"Font": dictionary(fonts)}
    if parts.pictures:
        drawn = {name: file.add_stream(one.members, one.content) for name, one in parts.pictures.items()}
        resources["XObject"] = dictionary(drawn)
    return resources


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
